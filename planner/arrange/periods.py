"""Spans of days in words, relative to today: "today", "this week", "next 2 weeks", "last 3 days"."""

from __future__ import annotations

import datetime as dt
import re

from planner.errors import EditRefused
from planner.timebase import FIRST_INSTANT, LAST_INSTANT, instant, moment

_COUNTED = re.compile(r"(?:(next|within|last|past)\s+)?(\d{1,4})\s+(day|week|month|quarter|year)s?")
_NAMED = re.compile(r"(this|next|last)\s+(week|month|quarter|year)")
_DAYS = {"yesterday": -1, "today": 0, "tomorrow": 1}
_MONTHS = {"month": 1, "quarter": 3, "year": 12}
_STEPS = {"this": 0, "next": 1, "last": -1}


def parse_period(text: str, today: int, week_start: int = 0) -> tuple[int, int]:
    """Return the first instant of a span of days and the first one after it; `today` is any instant of today.

    "Next 2 weeks" begins today, "last 2 weeks" ends with today; "next week" is the calendar week after this one, which
    begins on weekday `week_start` (0 Monday).

    Raises:
        EditRefused: `filter-period`.
    """
    words, day = " ".join(text.casefold().split()), moment(today).date()
    try:
        first, last = _days(words, day, week_start)
        return max(instant(first), FIRST_INSTANT), min(instant(last), LAST_INSTANT)
    except (LookupError, OverflowError, ValueError):
        raise EditRefused("filter-period", text=text) from None


def _days(words: str, day: dt.date, week_start: int) -> tuple[dt.date, dt.date]:
    """Return the first day and the day after the last; LookupError when the words are no period."""
    if words in _DAYS:
        first = day + dt.timedelta(days=_DAYS[words])
        return first, first + dt.timedelta(days=1)
    if named := _NAMED.fullmatch(words):
        first, step = _begin(day, named[2], week_start), _STEPS[named[1]]
        return _moved(first, named[2], step), _moved(first, named[2], step + 1)
    counted = _COUNTED.fullmatch(words)
    if counted is None:
        raise LookupError(words)
    count = int(counted[2])
    if counted[1] in ("last", "past"):
        after = day + dt.timedelta(days=1)
        return _moved(after, counted[3], -count), after
    return day, _moved(day, counted[3], count)


def _begin(day: dt.date, unit: str, week_start: int) -> dt.date:
    if unit == "week":
        return day - dt.timedelta(days=(day.weekday() - week_start) % 7)
    months = _MONTHS[unit]
    return day.replace(month=(day.month - 1) // months * months + 1, day=1)


def _moved(day: dt.date, unit: str, count: int) -> dt.date:
    """Return a day so many units later, the last of the month where that has no such day."""
    if unit in ("day", "week"):
        return day + dt.timedelta(days=count * (7 if unit == "week" else 1))
    month = day.year * 12 + day.month - 1 + count * _MONTHS[unit]
    first = dt.date(month // 12, month % 12 + 1, 1)
    after = dt.date((month + 1) // 12, (month + 1) % 12 + 1, 1)
    return min(first + dt.timedelta(days=day.day - 1), after - dt.timedelta(days=1))
