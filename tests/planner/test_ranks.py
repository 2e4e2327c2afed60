"""Sort keys: they always fall between their neighbours, and unusable ones are replaced."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.ranks import keys_between, place


def test_keys_are_ascending_and_between():
    first, last = keys_between(None, None, 2)
    found = keys_between(first, last, 50)
    assert [first, *found, last] == sorted({first, *found, last})


@pytest.mark.parametrize(("before", "after"), [("a1", "a0"), ("a1", "a1"), ("", "a1"), ("a0", "?")])
def test_unusable_neighbours_are_an_error(before: str, after: str):
    with pytest.raises(ValueError, match=r"."):
        keys_between(before, after, 1)


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(1, 4)), max_size=40))
def test_rows_put_anywhere_keep_their_places(insertions: list[tuple[int, int]]):
    rows: list[tuple[int, str]] = []
    for number, (wanted, count) in enumerate(insertions):
        position = min(wanted, len(rows))
        keys, changed = place(rows, position, count)
        assert changed == {}
        rows[position:position] = [(number * 10 + index, key) for index, key in enumerate(keys)]
    assert [key for _, key in rows] == sorted({key for _, key in rows})


@given(st.lists(st.sampled_from(["", "a0", "a1", "zz", "?"]), max_size=8), st.integers(0, 8))
def test_equal_or_foreign_keys_are_replaced(keys: list[str], wanted: int):
    rows = list(enumerate(sorted(keys)))
    position = min(wanted, len(rows))
    added, changed = place(rows, position, 1)
    after = [(one, changed.get(one, key)) for one, key in rows]
    before_key = after[position - 1][1] if position else ""
    assert before_key < added[0]
    assert position == len(after) or added[0] < after[position][1]
