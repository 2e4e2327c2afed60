"""Heights of rows: the steps, and what fits."""

import pytest

from ui.row_heights import LEAST, fitting, has_table, higher, is_dense, lower


def test_steps_go_down_to_density_and_back():
    down = [30.0]
    while not is_dense(down[-1]):
        down.append(lower(down[-1], 30))
    assert down == [30, 24, 18, 12, 8, 4, 2]
    up = [down[-1]]
    while up[-1] < 30:
        up.append(higher(up[-1], 30))
    assert up == down[::-1]


def test_below_the_steps_it_halves_and_doubles():
    assert lower(2, 30) == 1
    assert higher(0.5, 30) == 1
    assert lower(LEAST, 30) == LEAST


def test_nothing_is_higher_than_normal():
    assert higher(30, 30) == 30
    assert higher(45, 45) == 45


@pytest.mark.parametrize(("count", "expected"), [(0, 30), (10, 30), (40, 25), (100, 10), (100_000, 0.01)])
def test_all_rows_fit(count, expected):
    assert fitting(count, 1000, 30) == pytest.approx(expected)


def test_a_table_needs_legible_rows():
    assert has_table(18, 30)
    assert not has_table(12, 30)
