"""Where a bar may be dragged to, and the pin that holds it there."""

from __future__ import annotations

import msgspec

from planner.edits.limits import earliest_start, latest_finish
from planner.errors import EditRefused
from planner.project import Project
from planner.records import ConstraintType, ScheduleFrom, Task
from planner.scheduling.schedule import Schedule
from planner.task_time import WorkTime, task_time

_FORWARD_PINS = frozenset({ConstraintType.SNET, ConstraintType.FNET, ConstraintType.ALAP})
_BACKWARD_PINS = frozenset({ConstraintType.SNLT, ConstraintType.FNLT, ConstraintType.ASAP})


def refuse_fixed(task: Task) -> None:
    """Refuse to drag a task whose dates are facts or fixed by a constraint, and say what to do instead."""
    if task.percent_complete >= 100:
        raise EditRefused("drag-complete", name=task.name)
    if task.external:
        raise EditRefused("drag-external", name=task.name)
    if task.constraint is ConstraintType.MSO:
        raise EditRefused("must-start-on", name=task.name)
    if task.constraint is ConstraintType.MFO:
        raise EditRefused("must-finish-on", name=task.name)


def pinned_at(project: Project, schedule: Schedule, task: Task, start: int) -> tuple[Task, int]:
    """Return an unstarted automatic task as it is when dragged to `start`, and where it really comes to start."""
    if project.plan.schedule_from is ScheduleFrom.FINISH:
        return _pinned_backward(project, schedule, task, start)
    time = task_time(project, task)
    limit = earliest_start(project, schedule, task.id).instant
    wanted = snapped(time, task, start)
    if wanted <= limit:
        return _unpinned(task, _FORWARD_PINS, ConstraintType.ASAP), limit
    if task.constraint is ConstraintType.FNET:
        finish = finish_after(time, task, wanted)
        return msgspec.structs.replace(task, constraint_date=finish), wanted
    return msgspec.structs.replace(task, constraint=ConstraintType.SNET, constraint_date=wanted), wanted


def _pinned_backward(project: Project, schedule: Schedule, task: Task, start: int) -> tuple[Task, int]:
    time = task_time(project, task)
    limit = latest_finish(project, schedule, task.id).instant
    wanted = snapped(time, task, start)
    finish = finish_after(time, task, wanted)
    if finish >= limit:
        return _unpinned(task, _BACKWARD_PINS, ConstraintType.ALAP), time.sub(limit, worked_span(task))
    if task.constraint is ConstraintType.FNLT:
        return msgspec.structs.replace(task, constraint_date=finish), wanted
    return msgspec.structs.replace(task, constraint=ConstraintType.SNLT, constraint_date=wanted), wanted


def _unpinned(task: Task, pins: frozenset[ConstraintType], free: ConstraintType) -> Task:
    if task.constraint not in pins:
        return task
    return msgspec.structs.replace(task, constraint=free, constraint_date=None)


def snapped(time: WorkTime, task: Task, start: int) -> int:
    """Return where work can begin; a milestone may also sit at the end of a working period."""
    if task.duration == 0 and time.prev_work_finish(start) == start:
        return start
    return time.next_work_start(start)


def finish_after(time: WorkTime, task: Task, start: int) -> int:
    """Return where a task that starts there would finish, its pauses included."""
    return time.add(start, worked_span(task))


def worked_span(task: Task) -> int:
    """Return the working minutes from start to finish, pauses included."""
    return task.duration + sum(pause for _, pause in task.splits)
