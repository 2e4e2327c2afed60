"""Schedule: what the scheduler found, as immutable arrays; never mixed with what a person gave.

Arrays have one entry a slot; `ids[slot]` is the task's id. Instants and durations are int64 minutes; `NONE` marks a
missing value. Summaries hold rolled-up values, inactive tasks their own dates, ideas in a bucket none.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from planner.scheduling.paths import PathTo

Minutes = NDArray[np.int64]
Flags = NDArray[np.bool_]

NONE = int(np.iinfo(np.int64).min)
"""Marks a missing instant or duration in an array."""


class Driver(IntEnum):
    """What puts a task's start where it is."""

    PROJECT_START = 0
    LINK = 1
    CONSTRAINT = 2
    ACTUAL = 3
    MANUAL = 4
    STATUS_DATE = 5
    ROLL_UP = 6
    LATE_DATES = 7
    EXTERNAL = 8


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in the plan that the scheduler could not honour; the rest is scheduled all the same.

    Attributes:
        code: key of a sentence in `planner.messages`.
        task_id: the task it is about, or None for the plan.
        details: values that the sentence names.
    """

    code: str
    task_id: int | None
    details: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Schedule:
    """Dates, slack and drivers of all tasks.

    Attributes:
        ids: task id of each slot. slot_of: slot of each task id.
        start, finish: the dates shown and drawn (actual where actual).
        early_start, early_finish, late_start, late_finish: of the two passes.
        duration: scheduled duration in minutes (of a summary: working time between its dates).
        percent: percent complete, rolled up for summaries.
        total_slack, free_slack: minutes of the task's working time (clock minutes when elapsed).
        critical: unfinished, and total slack at or below the plan's limit or on the longest path, as the plan says.
        near_critical: not critical, but nearly so. Of a summary both are those of what is below it.
        driver: `Driver` of the start. driver_link: id of the driving link, 0 where none.
        project_start, project_finish: first start and last finish of the plan.
        problems: what could not be honoured.
        order: nodes in the order of calculation: a slot, or `len(ids)` + slot for the start side of a summary; None
            where the dates come from a file.
        passed_start: late starts as predecessors see them: before a levelling delay, of a task scheduled by hand as
            what follows it asks; None where the dates come from a file.
        path: the path to the task that the engine watches, None while it watches none.
    """

    ids: Minutes
    slot_of: Mapping[int, int]
    start: Minutes
    finish: Minutes
    early_start: Minutes
    early_finish: Minutes
    late_start: Minutes
    late_finish: Minutes
    duration: Minutes
    percent: NDArray[np.float64]
    total_slack: Minutes
    free_slack: Minutes
    critical: Flags
    near_critical: Flags
    summary: Flags
    driver: NDArray[np.int8]
    driver_link: Minutes
    project_start: int
    project_finish: int
    problems: tuple[Problem, ...] = ()
    order: Minutes | None = None
    passed_start: Minutes | None = None
    path: PathTo | None = None

    def slots(self, task_ids: Iterable[int]) -> NDArray[np.int64]:
        """Return the slots of tasks, in the order given."""
        return np.fromiter((self.slot_of[task_id] for task_id in task_ids), dtype=np.int64)

    def start_of(self, task_id: int) -> int | None:
        """Return a task's start, None where it has none."""
        return _given(self.start[self.slot_of[task_id]])

    def finish_of(self, task_id: int) -> int | None:
        """Return a task's finish, None where it has none."""
        return _given(self.finish[self.slot_of[task_id]])

    def is_critical(self, task_id: int) -> bool:
        """Whether a task is on the critical path."""
        return bool(self.critical[self.slot_of[task_id]])

    def moved_from(self, before: Schedule) -> NDArray[np.int64]:
        """Return the ids of tasks whose start or finish differs from `before`, new tasks included."""
        if len(before.ids) == len(self.ids) and (before.ids is self.ids or np.array_equal(before.ids, self.ids)):
            slots: NDArray[np.int64] = np.flatnonzero((before.start != self.start) | (before.finish != self.finish))
            return self.ids.take(slots)
        moved = [task_id for task_id in self.slot_of if _dates(self, task_id) != _dates(before, task_id)]
        return np.array(moved, dtype=np.int64)


def _given(value: np.int64) -> int | None:
    return None if value == NONE else int(value)


def _dates(schedule: Schedule, task_id: int) -> tuple[int, int] | None:
    slot = schedule.slot_of.get(task_id)
    return None if slot is None else (int(schedule.start[slot]), int(schedule.finish[slot]))
