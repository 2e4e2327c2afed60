"""Spans of days in words."""

import pytest

from planner.arrange.periods import parse_period
from planner.errors import EditRefused
from planner.timebase import iso, parse_iso

TODAY = parse_iso("2026-11-18T14:30")  # a Wednesday


@pytest.mark.parametrize(
    ("text", "first", "after"),
    [
        ("today", "2026-11-18", "2026-11-19"),
        ("Tomorrow", "2026-11-19", "2026-11-20"),
        ("yesterday", "2026-11-17", "2026-11-18"),
        ("this week", "2026-11-16", "2026-11-23"),
        ("next week", "2026-11-23", "2026-11-30"),
        ("last week", "2026-11-09", "2026-11-16"),
        ("this month", "2026-11-01", "2026-12-01"),
        ("next month", "2026-12-01", "2027-01-01"),
        ("this quarter", "2026-10-01", "2027-01-01"),
        ("last quarter", "2026-07-01", "2026-10-01"),
        ("next year", "2027-01-01", "2028-01-01"),
        ("next 2 weeks", "2026-11-18", "2026-12-02"),
        ("2 weeks", "2026-11-18", "2026-12-02"),
        ("within  1 month", "2026-11-18", "2026-12-18"),
        ("last 3 days", "2026-11-16", "2026-11-19"),
        ("past 1 day", "2026-11-18", "2026-11-19"),
    ],
)
def test_words_are_days(text: str, first: str, after: str):
    assert [iso(one)[:10] for one in parse_period(text, TODAY)] == [first, after]


def test_a_week_begins_where_the_plan_says():
    assert iso(parse_period("this week", TODAY, week_start=6)[0])[:10] == "2026-11-15"


def test_a_month_after_the_last_of_january_ends_with_february():
    assert iso(parse_period("1 month", parse_iso("2026-01-31T08:00"))[1])[:10] == "2026-02-28"


@pytest.mark.parametrize("text", ["", "soon", "next", "2 fortnights", "next 9999 years", "this 2 weeks"])
def test_what_is_no_period_is_refused(text: str):
    with pytest.raises(EditRefused) as refused:
        parse_period(text, TODAY)
    assert refused.value.code == "filter-period"
