"""What stands on a roadmap: tasks down to an outline level, what is below them rolled up, each in its lane.

A summary whose tasks are in several lanes stands in each of them, with its part there.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from planner.project import Project
from planner.records import Bucket
from planner.roadmap.lanes import Laning
from planner.scheduling.schedule import NONE, Minutes, Schedule

FEW_BARS = 100
"""So many bars the level may show that is chosen by itself."""
MAX_LEVEL = 9


class Kind(IntEnum):
    """What an item is: a bar, a diamond, or a card without dates."""

    BAR = 0
    MILESTONE = 1
    IDEA = 2


@dataclass(frozen=True, slots=True)
class Item:
    """One thing on a roadmap.

    Attributes:
        task_id: the task that it is, or is a part of. leaf_ids: the active leaves that it stands for.
        lane: number of its lane. whole: these are all leaves of the task.
        bucket: of an idea; `Bucket.NONE` where it has no dates for another reason.
    """

    task_id: int
    leaf_ids: tuple[int, ...]
    lane: int
    kind: Kind
    whole: bool
    bucket: Bucket = Bucket.NONE

    @property
    def moved_ids(self) -> tuple[int, ...]:
        """The tasks that a drag of it moves."""
        return (self.task_id,) if self.whole else self.leaf_ids


def build_items(
    project: Project, schedule: Schedule, laning: Laning, level: int, shown: AbstractSet[int] | None = None
) -> list[Item]:
    """Return the items down to an outline level (1 is the top) in outline order; inactive tasks are left out.

    Milestones stand for themselves one level further down: a bar that swallowed them would say less than they do.

    `shown` are the leaves that a filter lets pass, None for all.
    """
    groups: dict[tuple[int, int, Kind, Bucket], list[int]] = {}
    sizes: dict[int, int] = {}
    path: list[int] = []
    slot_of, start = schedule.slot_of, schedule.start
    for row, (task_id, depth) in enumerate(zip(project.outline, project.outline_depths, strict=True)):
        del path[depth:]
        path.append(task_id)
        task = project.tasks[task_id]
        if project.is_summary(task_id) or not task.active or (shown is not None and task_id not in shown):
            continue
        milestone = task.milestone or task.duration == 0
        top = task_id if milestone and depth <= level else path[min(depth, level - 1)]
        sizes[top] = sizes.get(top, 0) + 1
        kind, bucket = Kind.BAR, Bucket.NONE
        if start[slot_of[task_id]] == NONE:
            top, bucket = _idea(project, path, level)
            kind = Kind.IDEA
        elif milestone and top == task_id:
            kind = Kind.MILESTONE
        groups.setdefault((top, laning.of_row[row], kind, bucket), []).append(task_id)
    return [
        Item(top, tuple(leaves), lane, kind, len(leaves) == sizes.get(top, len(leaves)), bucket)
        for (top, lane, kind, bucket), leaves in groups.items()
    ]


def _idea(project: Project, path: list[int], level: int) -> tuple[int, Bucket]:
    """Return which task of a path stands for an idea, not one above the level, and its bucket."""
    for depth, task_id in enumerate(path):
        bucket = project.tasks[task_id].bucket
        if bucket:
            return path[min(len(path) - 1, max(depth, level - 1))], bucket
    return path[-1], Bucket.NONE


def fitting_level(project: Project, most: int = FEW_BARS) -> int:
    """Return the deepest outline level that shows at most so many bars, at least 1."""
    depths = np.array(project.outline_depths, np.int64)
    leaf = np.fromiter((not project.is_summary(one) for one in project.outline), np.bool_, len(depths))
    level = 1
    for wanted in range(2, min(int(depths.max(initial=0)) + 1, MAX_LEVEL) + 1):
        if int(((depths == wanted - 1) | ((depths < wanted - 1) & leaf)).sum()) > most:
            break
        level = wanted
    return level


@dataclass(frozen=True)
class Spans:
    """Finds the dates of many items at once.

    Attributes:
        slots: places in the schedule of the leaves of all items. first: where those of each item begin.
    """

    slots: NDArray[np.int64]
    first: NDArray[np.int64]

    @classmethod
    def of(cls, items: list[Item], schedule: Schedule) -> Spans:
        """Look the leaves up."""
        counts = np.array([len(item.leaf_ids) for item in items], np.int64)
        slots = schedule.slots(leaf for item in items for leaf in item.leaf_ids)
        return cls(slots, np.cumsum(counts) - counts)

    def dates(self, schedule: Schedule) -> tuple[Minutes, Minutes]:
        """Return the first start and the last finish of each item, NONE without dates."""
        if not len(self.first):
            return np.zeros(0, np.int64), np.zeros(0, np.int64)
        start, finish = schedule.start[self.slots], schedule.finish[self.slots]
        late = np.iinfo(np.int64).max
        first = np.minimum.reduceat(np.where(start == NONE, late, start), self.first)
        return np.where(first == late, NONE, first), np.maximum.reduceat(finish, self.first)

    def any(self, flags: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Return for each item whether a flag of the schedule holds for one of its leaves."""
        if not len(self.first):
            return np.zeros(0, np.bool_)
        found: NDArray[np.bool_] = np.logical_or.reduceat(flags[self.slots], self.first)
        return found
