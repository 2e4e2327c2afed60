"""Hours of a day as typed."""

import pytest

from planner.day_hours import format_hours, parse_hours
from planner.errors import EditRefused

DAY = ((480, 720), (780, 1020))


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("8:00-12:00, 13:00-17:00", DAY),
        ("8–12; 13 to 17", DAY),
        ("0:00-24:00", ((0, 1440),)),
        ("", ()),
        (" , ", ()),
    ],
)
def test_hours_are_read(text: str, hours: tuple[tuple[int, int], ...]) -> None:
    assert parse_hours(text) == hours


@pytest.mark.parametrize("text", ["8", "17-8", "8-25", "8:70-9", "morning", "8-12-13", "22-6"])
def test_what_is_no_hours_is_refused_with_what_was_typed(text: str) -> None:
    with pytest.raises(EditRefused) as refused:
        parse_hours(text)
    assert refused.value.code == "hours-unreadable"
    assert text in str(refused.value)


def test_what_is_written_reads_back() -> None:
    assert format_hours(DAY) == "8:00–12:00, 13:00–17:00"
    assert parse_hours(format_hours(DAY)) == DAY
    assert format_hours(()) == ""
