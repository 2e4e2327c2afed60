"""Working hours of a day as people type them: "8:00–12:00, 13:00–17:00"; nothing is a free day."""

from __future__ import annotations

import re

from planner.errors import EditRefused
from planner.records import Hours
from planner.timebase import MINUTES_PER_DAY

_SPAN = re.compile(r"(\d{1,2})(?::(\d{2}))?\s*(?:-|–|—|to)\s*(\d{1,2})(?::(\d{2}))?")


def parse_hours(text: str) -> Hours:
    """Read "8-12, 13:00-17:30", "0:00-24:00" (around the clock) or "" (free) as intervals in minutes of the day.

    Raises:
        EditRefused: `hours-unreadable`; whether they follow each other is checked by the edits of calendars.
    """
    spans = [part.strip() for part in re.split(r"[,;]", text) if part.strip()]
    return tuple(_span(part, text) for part in spans)


def format_hours(hours: Hours) -> str:
    """Write intervals so that `parse_hours` reads them back."""
    return ", ".join(f"{_clock(start)}–{_clock(end)}" for start, end in hours)


def _span(part: str, whole: str) -> tuple[int, int]:
    match = _SPAN.fullmatch(part)
    minutes = [int(one or 0) for one in match.groups()] if match else []
    if not minutes or minutes[1] > 59 or minutes[3] > 59:
        raise EditRefused("hours-unreadable", text=whole)
    start, end = minutes[0] * 60 + minutes[1], minutes[2] * 60 + minutes[3]
    if not start < end <= MINUTES_PER_DAY:
        raise EditRefused("hours-unreadable", text=whole)
    return start, end


def _clock(minute: int) -> str:
    return f"{minute // 60}:{minute % 60:02}"
