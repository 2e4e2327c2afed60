"""Dragging bars (DESIGN §4): move them, keep their successors, change the driving lag, and drag the edges.

An automatic task that is dragged away from where links would put it gets a pin; it cannot pass what drives it, and
reaching it removes the pin. Of a started task only the remainder moves. A summary moves all unstarted leaves below it.
In a plan that is scheduled from its finish the same holds with time reversed.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from planner.edits.registry import edit
from planner.edits.resizing import resize, resize_start
from planner.edits.shift import Shift
from planner.patch import Patch
from planner.project import Project
from planner.records import TaskMode
from planner.scheduling.schedule import Schedule

__all__ = ["How", "move", "resize", "resize_start"]


class How(StrEnum):
    """What a drag does beside moving: push the successors, keep them by their lags, or change the driving lag."""

    PUSH = "push"
    KEEP_SUCCESSORS = "keep-successors"
    CHANGE_LAG = "change-lag"


@edit("moves.move")
def move(
    project: Project,
    schedule: Schedule,
    task_ids: Sequence[int],
    to_start: int | None = None,
    *,
    delta: int | None = None,
    how: How = How.PUSH,
) -> Patch:
    """Move tasks so that the first one starts at `to_start` (or `delta` minutes later), the others by as much work.

    Tasks that links tie to another moved task follow it and are not pinned. Automatic tasks stop at what drives them
    (`limits.earliest_start`).
    """
    shift = Shift(project, schedule, task_ids, to_start, delta)
    kind = How(how)
    for task in shift.leaves:
        if kind is How.CHANGE_LAG and task.mode is TaskMode.AUTO and task.actual_start is None:
            shift.change_lag(task)
        else:
            shift.move(task)
    if kind is How.KEEP_SUCCESSORS:
        shift.keep_successors()
    return shift.builder.patch()
