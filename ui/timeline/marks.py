"""Marks: dates and kinds of all visible rows as arrays, for pictures in which a row is less than a few pixels high."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from planner.scheduling.schedule import NONE, Schedule

Ids = NDArray[np.int64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class Marks:
    """One entry for each visible row.

    Attributes:
        start, finish: instants, 0 where `dated` is false: group titles and tasks without dates.
        summary, milestone, critical: what the mark is.
    """

    start: Ids
    finish: Ids
    dated: Flags
    summary: Flags
    milestone: Flags
    critical: Flags


class SlotFinder:
    """Finds the slots of many tasks in a schedule at once; -1 for those that it does not have."""

    def __init__(self, ids: Ids) -> None:
        self.ids = ids
        self._order = np.argsort(ids)
        self._ordered = ids[self._order]

    def slots(self, row_ids: Ids) -> Ids:
        """Return the slot of each row."""
        if not len(self.ids):
            return np.full(len(row_ids), -1, np.int64)
        places = np.minimum(np.searchsorted(self._ordered, row_ids), len(self.ids) - 1)
        slots: Ids = np.where(self._ordered[places] == row_ids, self._order[places], -1)
        return slots


def marks_of(slots: Ids, schedule: Schedule) -> Marks:
    """Return the marks of rows with these slots; -1 has none."""
    known = slots >= 0
    at = np.where(known, slots, 0)
    if not len(schedule.ids):
        nothing, never = np.zeros(len(slots), np.int64), np.zeros(len(slots), np.bool_)
        return Marks(nothing, nothing, never, never, never, never)
    start, finish = schedule.start[at], schedule.finish[at]
    dated = known & (start != NONE) & (finish != NONE)
    start, finish = np.where(dated, start, 0), np.where(dated, finish, 0)
    summary = schedule.summary[at] & known
    return Marks(start, finish, dated, summary, dated & ~summary & (start == finish), schedule.critical[at] & known)
