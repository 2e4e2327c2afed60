"""Edits of dates that a person gives: typed start and finish, constraints, deadlines, and manual scheduling.

A typed start pins an automatic task (start no earlier than), a typed finish likewise (finish no earlier than); in a
plan that is scheduled from its finish they are "no later than". Every pin shows, and `unpin` removes it.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from planner.edits.limits import earliest_start, latest_finish
from planner.edits.registry import edit
from planner.edits.selection import change_all, chosen, leaves_only
from planner.errors import EditRefused
from planner.patch import Patch, PatchBuilder
from planner.project import Project
from planner.records import Bucket, ConstraintType, ScheduleFrom, Task, TaskMode
from planner.scheduling.schedule import Schedule
from planner.task_time import task_time
from planner.timebase import FIRST_INSTANT, LAST_INSTANT

_UNDATED = frozenset({ConstraintType.ASAP, ConstraintType.ALAP})
_ON_SUMMARY = frozenset({ConstraintType.ASAP, ConstraintType.SNET, ConstraintType.FNLT})
_OF_START = frozenset({ConstraintType.SNET, ConstraintType.SNLT, ConstraintType.MSO})


@edit("tasks.set_start")
def set_start(project: Project, schedule: Schedule, task_ids: Sequence[int], start: int) -> Patch:
    """Type a start: a pin, the date of a must-start-on, the actual start once begun, the date of a manual task."""
    builder = PatchBuilder(project)
    for task in leaves_only(project, chosen(project, task_ids), "start-of-summary"):
        builder.replace("tasks", _started_at(project, task, in_range(start)))
        leave_bucket(builder, project, task.id)
    return builder.patch()


@edit("tasks.set_finish")
def set_finish(project: Project, schedule: Schedule, task_ids: Sequence[int], finish: int) -> Patch:
    """Type a finish: a pin, the date of a must-finish-on, the actual finish when done, the date of a manual task."""
    builder = PatchBuilder(project)
    for task in leaves_only(project, chosen(project, task_ids), "finish-of-summary"):
        builder.replace("tasks", _finished_at(project, task, in_range(finish)))
        leave_bucket(builder, project, task.id)
    return builder.patch()


@edit("tasks.set_constraint")
def set_constraint(
    project: Project,
    schedule: Schedule,
    task_ids: Sequence[int],
    constraint: ConstraintType,
    date: int | None = None,
) -> Patch:
    """Set the constraint; one that needs a date and gets none takes the task's present start or finish."""
    kind = ConstraintType(constraint)
    builder = PatchBuilder(project)
    for task in chosen(project, task_ids):
        if project.is_summary(task.id) and kind not in _ON_SUMMARY | {free_constraint(project)}:
            raise EditRefused("constraint-of-summary", name=task.name)
        if kind in _UNDATED:
            builder.update("tasks", task.id, constraint=kind, constraint_date=None)
            continue
        present = schedule.start_of(task.id) if kind in _OF_START else schedule.finish_of(task.id)
        instant = date if date is not None else task.constraint_date if task.constraint == kind else present
        if instant is None:
            raise EditRefused("constraint-needs-date", name=task.name)
        builder.update("tasks", task.id, constraint=kind, constraint_date=in_range(instant))
    return builder.patch()


@edit("tasks.set_constraint_date")
def set_constraint_date(project: Project, schedule: Schedule, task_ids: Sequence[int], date: int) -> Patch:
    """Move the date of the tasks' constraints; a task without one is pinned there."""
    builder = PatchBuilder(project)
    for task in chosen(project, task_ids):
        kind = _dated(project, task)
        if project.is_summary(task.id) and kind not in _ON_SUMMARY:
            raise EditRefused("constraint-of-summary", name=task.name)
        builder.update("tasks", task.id, constraint=kind, constraint_date=in_range(date))
    return builder.patch()


def dates_start(project: Project, task: Task) -> bool:
    """Whether the constraint date of a task is one of its start; of its finish otherwise."""
    return _dated(project, task) in _OF_START


def _dated(project: Project, task: Task) -> ConstraintType:
    """Return the constraint that a date given to a task belongs to: its own, else a pin."""
    return _pin(project, task) if task.constraint in _UNDATED else task.constraint


@edit("tasks.unpin")
def unpin(project: Project, schedule: Schedule, task_ids: Sequence[int]) -> Patch:
    """Remove the constraints, so that links alone place the tasks."""
    free = free_constraint(project)
    return change_all(project, chosen(project, task_ids), constraint=free, constraint_date=None)


@edit("tasks.set_deadline")
def set_deadline(project: Project, schedule: Schedule, task_ids: Sequence[int], deadline: int | None) -> Patch:
    """Set the date by which tasks should be done, None for none; it warns and never moves them.

    That of a summary says whether the summary is late; the slack of what is below it does not count it.
    """
    if deadline is not None:
        in_range(deadline)
    return change_all(project, chosen(project, task_ids), deadline=deadline)


@edit("tasks.set_mode")
def set_mode(project: Project, schedule: Schedule, task_ids: Sequence[int], mode: TaskMode) -> Patch:
    """Let a person or the scheduler place tasks; either way they stay where they are as far as links allow."""
    wanted = TaskMode(mode)
    builder = PatchBuilder(project)
    for task in chosen(project, task_ids):
        if task.mode is wanted:
            continue
        if wanted is TaskMode.MANUAL:
            start, finish = schedule.start_of(task.id), schedule.finish_of(task.id)
            builder.update("tasks", task.id, mode=wanted, manual_start=start, manual_finish=finish)
        else:
            builder.replace("tasks", _automatic(project, schedule, task))
    return builder.patch()


def free_constraint(project: Project) -> ConstraintType:
    """Return the constraint of a task that is not pinned."""
    return ConstraintType.ALAP if _backward(project) else ConstraintType.ASAP


def in_range(instant: int) -> int:
    """Return the instant, or refuse one that a plan cannot hold."""
    if not FIRST_INSTANT <= instant <= LAST_INSTANT:
        raise EditRefused("date-out-of-range", text=str(instant))
    return instant


def leave_bucket(builder: PatchBuilder, project: Project, task_id: int) -> None:
    """Let a task that was an idea without dates be scheduled, and so the summaries above it."""
    for one in (task_id, *project.ancestors(task_id)):
        if project.tasks[one].bucket:
            builder.update("tasks", one, bucket=Bucket.NONE)


def _backward(project: Project) -> bool:
    return project.plan.schedule_from is ScheduleFrom.FINISH


def _pin(project: Project, task: Task) -> ConstraintType:
    """Return the constraint that a date alone gives a task; of a summary, from the finish, its finish is pinned."""
    if not _backward(project):
        return ConstraintType.SNET
    return ConstraintType.FNLT if project.is_summary(task.id) else ConstraintType.SNLT


def _started_at(project: Project, task: Task, start: int) -> Task:
    if task.actual_start is not None:
        if task.actual_finish is not None and start > task.actual_finish:
            raise EditRefused("actual-order", name=task.name)
        return msgspec.structs.replace(task, actual_start=start)
    if task.mode is TaskMode.MANUAL:
        finish = task_time(project, task).add(start, task.duration)
        return msgspec.structs.replace(task, manual_start=start, manual_finish=finish)
    if task.constraint is ConstraintType.MSO:
        return msgspec.structs.replace(task, constraint_date=start)
    if task.constraint is ConstraintType.MFO:
        raise EditRefused("must-finish-on", name=task.name)
    pin = ConstraintType.SNLT if _backward(project) else ConstraintType.SNET
    return msgspec.structs.replace(task, constraint=pin, constraint_date=start)


def _finished_at(project: Project, task: Task, finish: int) -> Task:
    if task.actual_finish is not None:
        if task.actual_start is not None and finish < task.actual_start:
            raise EditRefused("actual-order", name=task.name)
        return msgspec.structs.replace(task, actual_finish=finish)
    if task.mode is TaskMode.MANUAL:
        return _manual_finish(project, task, finish)
    if task.constraint is ConstraintType.MFO:
        return msgspec.structs.replace(task, constraint_date=finish)
    if task.constraint is ConstraintType.MSO:
        raise EditRefused("must-start-on", name=task.name)
    pin = ConstraintType.FNLT if _backward(project) else ConstraintType.FNET
    return msgspec.structs.replace(task, constraint=pin, constraint_date=finish)


def _manual_finish(project: Project, task: Task, finish: int) -> Task:
    """Keep the start of a manual task and let the duration follow; without a start, keep the duration."""
    time = task_time(project, task)
    if task.manual_start is None:
        start = time.sub(finish, task.duration)
        return msgspec.structs.replace(task, manual_start=start, manual_finish=finish)
    if finish < task.manual_start:
        raise EditRefused("finish-before-start", name=task.name)
    duration = time.work_between(task.manual_start, finish)
    return msgspec.structs.replace(task, manual_finish=finish, duration=duration)


def _automatic(project: Project, schedule: Schedule, task: Task) -> Task:
    """Return a manual task as automatic, pinned where it stood if links would put it elsewhere."""
    changed = msgspec.structs.replace(task, mode=TaskMode.AUTO, manual_start=None, manual_finish=None)
    time = task_time(project, task)
    if task.manual_start is not None and task.manual_finish is not None and not project.is_summary(task.id):
        changed = msgspec.structs.replace(
            changed, duration=max(time.work_between(task.manual_start, task.manual_finish), 0)
        )
    if task.constraint not in _UNDATED or task.actual_start is not None or project.is_summary(task.id):
        return changed
    if _backward(project):
        pinned = task.manual_finish is not None and (
            task.manual_finish < latest_finish(project, schedule, task.id).instant
        )
        kind, date = ConstraintType.FNLT, task.manual_finish
    else:
        pinned = task.manual_start is not None and (
            time.next_work_start(task.manual_start) > earliest_start(project, schedule, task.id).instant
        )
        kind, date = ConstraintType.SNET, task.manual_start
    return msgspec.structs.replace(changed, constraint=kind, constraint_date=date) if pinned else changed
