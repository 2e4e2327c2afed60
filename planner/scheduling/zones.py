"""Hours meant in another time zone, moved to the plan's civil time, exact across daylight saving."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import numpy as np
from numpy.typing import NDArray

from planner.scheduling.kernels.worktime import DAY, DAYS
from planner.timebase import EPOCH

if TYPE_CHECKING:
    from planner.scheduling.calendars import Patterns

NEIGHBOURS = 3
"""Days on each side of a change of offset that are moved minute by minute (offsets differ by up to 26 hours)."""


def moved_row(row: NDArray[np.int32], patterns: Patterns, zone: str, home: str) -> NDArray[np.int32]:
    """Return the row whose working time, in the civil time of `home`, is that of `row` in `zone`.

    Raises:
        zoneinfo.ZoneInfoNotFoundError: one of the zones is unknown.
        ValueError: a zone name that is no name of a zone.
    """
    ahead = minutes_ahead(zone, home)
    days, rest = np.divmod(ahead, DAY)
    here = np.arange(DAYS)
    one, two = row[np.clip(here - days - 1, 0, DAYS - 1)], row[np.clip(here - days, 0, DAYS - 1)]
    size = len(patterns.hours)
    keys, place = np.unique((one.astype(np.int64) * size + two) * DAY + rest, return_inverse=True)
    numbers = [_joined_days(patterns, int(key) // DAY // size, int(key) // DAY % size, int(key) % DAY) for key in keys]
    moved = np.array(numbers, dtype=np.int32)[place]
    for day in _near_changes(ahead):
        moved[day] = _exact_day(row, patterns, ZoneInfo(zone), ZoneInfo(home), day)
    return moved


@lru_cache(maxsize=32)
def minutes_ahead(zone: str, home: str) -> NDArray[np.int64]:
    """Return by how many minutes the clock of `home` is ahead of that of `zone` at noon UTC of each day."""
    one, two = ZoneInfo(zone), ZoneInfo(home)
    noon = dt.datetime(1970, 1, 1, 12, tzinfo=dt.UTC)
    ahead = np.empty(DAYS, dtype=np.int64)
    for day in range(DAYS):
        instant = noon + dt.timedelta(days=day)
        ahead[day] = _offset(instant, two) - _offset(instant, one)
    return ahead


def _offset(instant: dt.datetime, zone: ZoneInfo) -> int:
    offset = instant.astimezone(zone).utcoffset()
    return 0 if offset is None else int(offset.total_seconds()) // 60


def _joined_days(patterns: Patterns, before: int, same: int, rest: int) -> int:
    """Return the pattern of a day that gets the end of one foreign day and the beginning of the next."""
    tail = [(start + rest - DAY, end + rest - DAY) for start, end in patterns.hours[before]]
    head = [(start + rest, end + rest) for start, end in patterns.hours[same]]
    return patterns.number(tuple(tail + head))


def _near_changes(ahead: NDArray[np.int64]) -> list[int]:
    changes = np.flatnonzero(np.diff(ahead)) + 1
    near = changes[:, None] + np.arange(-NEIGHBOURS, NEIGHBOURS + 1)
    days = np.unique(near)
    return [int(day) for day in days[(days >= 0) & (days < DAYS)]]


def _exact_day(row: NDArray[np.int32], patterns: Patterns, zone: ZoneInfo, home: ZoneInfo, day: int) -> int:
    """Return the pattern of a day, each interval of the days around it moved on its own."""
    hours = []
    for foreign in range(max(day - 2, 0), min(day + 3, DAYS)):
        for start, end in patterns.hours[row[foreign]]:
            first = _moved(foreign * DAY + start, zone, home) - day * DAY
            last = _moved(foreign * DAY + end, zone, home) - day * DAY
            hours.append((first, last))
    return patterns.number(tuple(hours))


def _moved(minute: int, zone: ZoneInfo, home: ZoneInfo) -> int:
    local = (EPOCH + dt.timedelta(minutes=minute)).replace(tzinfo=zone)
    return int((local.astimezone(home).replace(tzinfo=None) - EPOCH).total_seconds()) // 60
