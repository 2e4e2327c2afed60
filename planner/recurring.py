"""How a recurring task recurs: a pattern, the first day with its time, and an end after a number of times or on a day.

As text, which a summary keeps in `Task.repeats`: "weekly/1/1 2026-03-02T10:00 x12", or with the last day,
"monthly/1/2/1 2026-03-10T09:00 2026-12-31". Patterns are those of `CalendarException.recurrence`.
"""

from __future__ import annotations

from typing import NamedTuple

from planner.errors import EditRefused
from planner.scheduling.recurrence import is_readable, pattern_days
from planner.timebase import FIRST_INSTANT, LAST_INSTANT, MINUTES_PER_DAY, day_of, iso, parse_iso

MOST = 999
"""Occurrences that one recurring task may have."""
LAST_DAY = day_of(LAST_INSTANT) - 1


class Recurrence(NamedTuple):
    """When something recurs.

    Attributes:
        pattern: which days. start: instant from which on it counts; its time of day is that of each occurrence.
        times: number of occurrences, or None. last: last day (day number, included) where that is not given.
    """

    pattern: str
    start: int
    times: int | None = None
    last: int | None = None

    def __str__(self) -> str:
        """Return the text that `parse` reads."""
        end = f"x{self.times}" if self.times is not None else iso((self.last or 0) * MINUTES_PER_DAY)[:10]
        return f"{self.pattern} {iso(self.start)} {end}"

    def instants(self) -> list[int]:
        """Return the beginnings of all occurrences, in order.

        Raises:
            EditRefused: the pattern is none, an end is missing or before the start, there are none or too many.
        """
        if not self.pattern or not is_readable(self.pattern):
            raise EditRefused("recurrence-unreadable", text=self.pattern)
        if not FIRST_INSTANT <= self.start < LAST_INSTANT:
            raise EditRefused("date-out-of-range", text=str(self.start))
        if (self.times is None) == (self.last is None):
            raise EditRefused("recurring-end")
        if self.times is not None and not 1 <= self.times <= MOST:
            raise EditRefused("recurring-count", times=self.times, limit=MOST)
        first, clock = divmod(self.start, MINUTES_PER_DAY)
        days = pattern_days(self.pattern, first, LAST_DAY if self.last is None else min(self.last, LAST_DAY))
        days = days[: self.times]
        if not len(days):
            raise EditRefused("recurring-never")
        if len(days) > MOST:
            raise EditRefused("recurring-count", times=len(days), limit=MOST)
        return [int(day) * MINUTES_PER_DAY + clock for day in days]


def parse(text: str) -> Recurrence | None:
    """Read the text of a recurring summary, None where there is none or it cannot be read."""
    try:
        pattern, start, end = text.split()
        if end.startswith("x"):
            return Recurrence(pattern, parse_iso(start), times=int(end[1:]))
        return Recurrence(pattern, parse_iso(start), last=day_of(parse_iso(end)))
    except ValueError:
        return None
