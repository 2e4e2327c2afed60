"""Which days are shaded: those that the project calendar leaves free, as ever or by exception."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from planner.project import Project
from planner.task_time import calendar_time

WORKING, WEEKEND, HOLIDAY = 0, 1, 2


class DayKinds:
    """The kind of each day: `WORKING`, `WEEKEND` (free every week) or `HOLIDAY` (free by exception)."""

    def __init__(self, free: NDArray[np.bool_]) -> None:
        """Take whether each day is free, from 1970-01-01 on; days beyond are taken for working days."""
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


def project_days(project: Project) -> DayKinds:
    """Return the kinds of the days of the project calendar."""
    time = calendar_time(project, None)
    return DayKinds(np.diff(time.tables.day_work[time.row]) == 0)
