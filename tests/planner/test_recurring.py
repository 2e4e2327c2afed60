"""How a recurring task recurs: its dates, its text, and what is refused."""

from __future__ import annotations

import pytest

from planner.errors import EditRefused
from planner.recurring import Recurrence, parse
from planner.timebase import day_of, iso, parse_iso

MONDAY = parse_iso("2026-03-02T10:00")


def days(pattern: str, times: int | None = None, last: str = "") -> list[str]:
    found = Recurrence(pattern, MONDAY, times, day_of(parse_iso(last)) if last else None).instants()
    assert all(iso(one).endswith("T10:00") for one in found)
    return [iso(one)[5:10] for one in found]


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("daily/1", ["03-02", "03-03", "03-04"]),
        ("daily/10", ["03-02", "03-12", "03-22"]),
        ("weekly/1/31", ["03-02", "03-03", "03-04"]),
        ("weekly/2/17", ["03-02", "03-06", "03-16"]),
        ("monthly/1/15", ["03-15", "04-15", "05-15"]),
        ("monthly/1/31", ["03-31", "05-31", "07-31"]),
        ("monthly/3/2/1", ["03-10", "06-09", "09-08"]),
        ("monthly/1/5/4", ["03-27", "04-24", "05-29"]),
        ("yearly/2/29", ["02-29", "02-29", "02-29"]),
        ("yearly/12/1/0", ["12-07", "12-06", "12-04"]),
    ],
)
def test_the_first_three_times(pattern: str, expected: list[str]) -> None:
    assert days(pattern, 3) == expected


def test_a_last_day_is_included() -> None:
    assert days("weekly/1/1", last="2026-03-16") == ["03-02", "03-09", "03-16"]
    assert days("weekly/1/1", last="2026-03-15") == ["03-02", "03-09"]


def test_its_text_reads_back() -> None:
    for given in (Recurrence("weekly/1/1", MONDAY, times=12), Recurrence("monthly/2/1/0", MONDAY, last=20_600)):
        assert parse(str(given)) == given


@pytest.mark.parametrize("text", ["", "weekly", "weekly/1/1 2026-03-02T10:00", "a b c", "daily/1 2026-03-02T10:00 xx"])
def test_what_is_no_such_text_is_none(text: str) -> None:
    assert parse(text) is None


@pytest.mark.parametrize(
    ("given", "code"),
    [
        (Recurrence("weekly/1/0", MONDAY, 3), "recurrence-unreadable"),
        (Recurrence("", MONDAY, 3), "recurrence-unreadable"),
        (Recurrence("daily/1", MONDAY), "recurring-end"),
        (Recurrence("daily/1", MONDAY, 3, 30_000), "recurring-end"),
        (Recurrence("daily/1", MONDAY, 0), "recurring-count"),
        (Recurrence("daily/1", MONDAY, 1000), "recurring-count"),
        (Recurrence("daily/1", MONDAY, last=73_000), "recurring-count"),
        (Recurrence("daily/1", MONDAY, last=day_of(MONDAY) - 1), "recurring-never"),
        (Recurrence("monthly/1/31", MONDAY, last=day_of(MONDAY) + 5), "recurring-never"),
        (Recurrence("daily/1", -1, 3), "date-out-of-range"),
    ],
)
def test_what_cannot_recur_is_refused(given: Recurrence, code: str) -> None:
    with pytest.raises(EditRefused) as refused:
        given.instants()
    assert refused.value.code == code


def test_what_runs_past_the_last_year_ends_there() -> None:
    found = Recurrence("yearly/12/31", parse_iso("2160-01-01T08:00"), times=900).instants()
    assert len(found) == 10
