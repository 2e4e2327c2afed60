"""Typed lists of predecessors."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.errors import EditRefused
from planner.predecessors import Dependency, format_list, parse_lag, parse_list
from planner.records import LinkType
from planner.timebase import DURATION_UNITS, PERCENT_UNITS
from tests.planner.edits.plans import project

PLAN = project("A 1d", "B 2d", "Review 1d", "Review 1d", "FS 1d")
A, B = 1000, 1001

lags = st.one_of(
    st.tuples(st.integers(-100_000, 100_000), st.sampled_from(sorted(DURATION_UNITS))),
    st.tuples(st.integers(-999_999, 999_999), st.sampled_from(sorted(PERCENT_UNITS))),
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("1", [Dependency(A)]),
        ("1FS", [Dependency(A)]),
        ("1FS+2d; 2SS-20%", [Dependency(A, LinkType.FS, 960), Dependency(B, LinkType.SS, -2000, "%")]),
        ("1 ff + 1.5 ed", [Dependency(A, LinkType.FF, 2160, "ed")]),
        ("1,2", [Dependency(A), Dependency(B)]),
        ("1FS+1,5d,2", [Dependency(A, LinkType.FS, 720), Dependency(B)]),
        ("1+2", [Dependency(A, LinkType.FS, 960)]),
        ("a", [Dependency(A)]),
        ("A SS+1d; b", [Dependency(A, LinkType.SS, 480), Dependency(B)]),
        ("1SF+50e%", [Dependency(A, LinkType.SF, 5000, "e%")]),
    ],
)
def test_lists(text: str, expected: list[Dependency]):
    assert parse_list(PLAN, text) == expected


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("9", "row-unknown"),
        ("0", "row-unknown"),
        ("nobody", "predecessor-unknown"),
        ("Review", "predecessor-ambiguous"),
        ("1; 1SS", "link-twice"),
        ("1FS+soon", "lag-unreadable"),
        ("+2d", "predecessor-unknown"),
    ],
)
def test_what_is_no_list_is_refused(text: str, code: str):
    with pytest.raises(EditRefused) as refused:
        parse_list(PLAN, text)
    assert refused.value.code == code


def test_an_ambiguous_name_tells_the_rows():
    with pytest.raises(EditRefused, match="rows 3, 4"):
        parse_list(PLAN, "review")


@given(
    st.lists(
        st.builds(lambda task, kind, lag: Dependency(task, kind, *lag), st.sampled_from([A, B, 1002, 1003]),
                  st.sampled_from(LinkType), lags),
        unique_by=lambda dependency: dependency.task_id,
    )
)  # fmt: skip
def test_lists_read_back(dependencies: list[Dependency]):
    text = format_list(PLAN, dependencies)
    found = {one.task_id: one for one in parse_list(PLAN, text)}
    assert found.keys() == {one.task_id for one in dependencies}
    for one in dependencies:
        expected = one if one.lag else one._replace(lag_unit="d")
        assert found[one.task_id] == expected


def test_rows_are_written_in_order():
    assert format_list(PLAN, [Dependency(B), Dependency(A, LinkType.SS, -480, "d")]) == "1SS-1d; 2"


def test_nothing_is_no_lag():
    assert parse_lag("  ", PLAN.units) == (0, "d")
