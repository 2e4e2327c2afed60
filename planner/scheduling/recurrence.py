"""Which days a calendar exception covers: all of its span, or those of a recurring pattern."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from planner.records import CalendarException
from planner.scheduling.kernels.worktime import DAYS

EPOCH_DAY = dt.date(1970, 1, 1).toordinal()
Days: TypeAlias = NDArray[np.int64]

LAST_OF_MONTH = 5
"""The fifth weekday of a month in a pattern means the last one."""

_EVERY = r"[1-9]\d{0,3}"
_DAY_RULE = r"(?:[1-9]|[12]\d|3[01]|[1-5]/[0-6])"
_READABLE = re.compile(
    rf"|daily/{_EVERY}|weekly/{_EVERY}/(?:[1-9]|[1-9]\d|1[01]\d|12[0-7])"
    rf"|monthly/{_EVERY}/{_DAY_RULE}|yearly/(?:[1-9]|1[0-2])/{_DAY_RULE}"
)


def is_readable(recurrence: str) -> bool:
    """Whether a text is a pattern as `CalendarException.recurrence` describes them, "" included."""
    return _READABLE.fullmatch(recurrence) is not None


def exception_days(exception: CalendarException) -> Days:
    """Return the day numbers that an exception covers."""
    return pattern_days(exception.recurrence, exception.first, exception.last)


def pattern_days(recurrence: str, first: int, last: int) -> Days:
    """Return the days of a pattern between two days, both included; one that cannot be read covers all of them."""
    span: Days = np.arange(max(first, 0), min(last, DAYS - 1) + 1, dtype=np.int64)
    kind, *numbers = recurrence.split("/")
    try:
        values = [int(number) for number in numbers]
        if kind == "daily":
            return span.take(np.flatnonzero((span - first) % max(values[0], 1) == 0))
        if kind == "weekly":
            return span.take(_weekly(span, first, *values))
        if kind in ("monthly", "yearly"):
            return _in_months(first, last, kind, values)
    except (ValueError, IndexError, TypeError):
        return span
    return span


def _weekly(span: Days, first: int, every: int, mask: int) -> Days:
    """Return the places of the days of the mask in every n-th week, counted from the Monday before `first`."""
    monday = first - (first + 3) % 7
    weeks = (span - monday) // 7
    return np.flatnonzero((weeks % max(every, 1) == 0) & ((mask >> ((span + 3) % 7)) & 1 == 1))


def _in_months(first: int, last: int, kind: str, values: list[int]) -> Days:
    """Return the days of a monthly ("every/day", "every/nth/weekday") or yearly ("month/…") pattern."""
    step, rule = values[0], values[1:]
    days = []
    for year, month, count in _months(first, min(last, DAYS - 1)):
        due = count % max(step, 1) == 0 if kind == "monthly" else month == step
        if due and (date := _day_in_month(year, month, rule)) is not None:
            days.append(date.toordinal() - EPOCH_DAY)
    found = np.array(days, dtype=np.int64)
    return found[(found >= max(first, 0)) & (found <= min(last, DAYS - 1))]


def _months(first: int, last: int) -> Iterator[tuple[int, int, int]]:
    """Iterate over year, month and running count of the months from one day to another."""
    start = dt.date.fromordinal(max(first, 0) + EPOCH_DAY)
    end = dt.date.fromordinal(max(last, 0) + EPOCH_DAY)
    months = (end.year - start.year) * 12 + end.month - start.month
    for count in range(months + 1):
        years, month = divmod(start.month - 1 + count, 12)
        yield start.year + years, month + 1, count


def _day_in_month(year: int, month: int, rule: list[int]) -> dt.date | None:
    """Return day n of a month, or its n-th weekday (5 is the last); None where the month has none."""
    if len(rule) == 1:
        try:
            return dt.date(year, month, rule[0])
        except ValueError:
            return None
    nth, weekday = rule
    day = 1 + (weekday - dt.date(year, month, 1).weekday()) % 7 + 7 * (nth - 1)
    if nth >= LAST_OF_MONTH:
        day = max(day for day in (day - 7, day) if _exists(year, month, day))
    return dt.date(year, month, day)


def _exists(year: int, month: int, day: int) -> bool:
    following = dt.date(year + month // 12, month % 12 + 1, 1)
    return day <= (following - dt.date(year, month, 1)).days
