"""Packing bars into rows."""

from hypothesis import given
from hypothesis import strategies as st

from planner.roadmap.packing import pack

SPANS = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 20)).map(lambda one: (one[0], one[0] + one[1])))


def test_each_takes_the_topmost_row_that_is_free():
    assert pack([(0, 4), (2, 6), (4, 8), (9, 10)]) == [0, 1, 0, 0]


def test_a_gap_is_kept():
    assert pack([(0, 4), (5, 8)], gap=2) == [0, 1]


def test_who_can_stay_stays():
    assert pack([(0, 4), (2, 6), (7, 8)], preferred=[1, 0, 1]) == [1, 0, 1]


def test_a_newcomer_moves_nobody_and_fills_a_gap():
    assert pack([(0, 4), (10, 14), (5, 9)], preferred=[0, 0, -1]) == [0, 0, 0]


def test_rows_that_are_left_empty_are_closed():
    assert pack([(0, 4), (5, 9)], preferred=[3, 3]) == [0, 0]


@given(SPANS, st.lists(st.integers(-1, 5)))
def test_none_overlap_and_no_row_is_empty(spans, before):
    preferred = (before + [-1] * len(spans))[: len(spans)]
    for rows in (pack(spans), pack(spans, preferred=preferred)):
        assert sorted(set(rows)) == list(range(len(set(rows))))
        for one, row in zip(spans, rows, strict=True):
            others = [other for other, place in zip(spans, rows, strict=True) if place == row]
            assert sum(one[0] < other[1] and other[0] < one[1] for other in others) == 1
