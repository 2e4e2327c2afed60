"""What is shaded: days that the project calendar leaves free, as ever or by exception, and its nights and pauses."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from planner.project import Project
from planner.records import Hours
from planner.task_time import WorkTime, calendar_time
from planner.timebase import MINUTES_PER_DAY

WORKING, WEEKEND, HOLIDAY = 0, 1, 2


class DayKinds:
    """The kind of each day: `WORKING`, `WEEKEND` (free every week) or `HOLIDAY` (free by exception)."""

    def __init__(self, free: NDArray[np.bool_], hours: Callable[[int], Hours] | None = None) -> None:
        """Take whether each day is free, from 1970-01-01 on; days beyond are taken for working days.

        `hours` tells when there is work on a day; without it nights and pauses are not known.
        """
        self._hours = hours
        weekdays = np.arange(len(free)) % 7
        counts = np.bincount(weekdays, minlength=7)
        usual = np.bincount(weekdays, weights=free, minlength=7) * 2 > counts
        self._kinds = np.where(free, np.where(usual[weekdays], WEEKEND, HOLIDAY), WORKING).astype(np.uint8)

    def kinds(self, first: int, last: int) -> NDArray[np.uint8]:
        """Return the kinds of the days from `first` to `last` (not included)."""
        result = np.full(max(last - first, 0), WORKING, np.uint8)
        low, high = max(first, 0), min(last, len(self._kinds))
        if low < high:
            result[low - first : high - first] = self._kinds[low:high]
        return result

    def pauses(self, first: int, last: int) -> NDArray[np.int64]:
        """Return the free time of the working days from `first` to `last` (not included), from and to, one a row."""
        found: list[tuple[int, int]] = []
        if self._hours is not None:
            for day in np.flatnonzero(self.kinds(first, last) == WORKING).tolist():
                found.extend(_gaps(self._hours(first + day), (first + day) * MINUTES_PER_DAY))
        return np.array(found, np.int64).reshape(-1, 2)


def _gaps(hours: Hours, midnight: int) -> list[tuple[int, int]]:
    """Return what a day's hours leave free."""
    edges = [0, *(edge for span in hours for edge in span), MINUTES_PER_DAY]
    pairs = zip(edges[::2], edges[1::2], strict=True)
    return [(midnight + start, midnight + end) for start, end in pairs if start < end]


def project_days(project: Project) -> DayKinds:
    """Return the kinds of the days of the project calendar, and its hours."""
    return calendar_days(project, None)


def calendar_days(project: Project, calendar_id: int | None) -> DayKinds:
    """Return the kinds of the days of a calendar, and its hours; None is the project calendar."""
    time = calendar_time(project, calendar_id)
    return DayKinds(np.diff(time.tables.day_work[time.row]) == 0, _HoursOf(time))


@dataclass(frozen=True, slots=True)
class _HoursOf:
    """The hours of the days of a calendar."""

    time: WorkTime

    def __call__(self, day: int) -> Hours:
        tables, row = self.time.tables, self.time.row
        if not 0 <= day < tables.day_pattern.shape[1]:
            return ()
        pattern = int(tables.day_pattern[row, day])
        spans = slice(int(tables.pattern_first[pattern]), int(tables.pattern_first[pattern + 1]))
        starts, ends = tables.interval_start[spans].tolist(), tables.interval_end[spans].tolist()
        return tuple(zip(starts, ends, strict=True))
