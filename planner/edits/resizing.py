"""Dragging the edges of a bar: the right one is the duration, the left one the start and the duration."""

from __future__ import annotations

import msgspec

from planner.edits.constraints import in_range
from planner.edits.durations import change_duration, minutes_done
from planner.edits.limits import latest_finish
from planner.edits.pins import pinned_at, refuse_fixed
from planner.edits.registry import edit
from planner.edits.selection import existing, leaves_only
from planner.errors import EditRefused
from planner.patch import Patch, PatchBuilder
from planner.project import Project
from planner.records import ConstraintType, ScheduleFrom, Task, TaskMode
from planner.scheduling.schedule import Schedule
from planner.task_time import WorkTime, task_time
from planner.timebase import Span

SHORTEST = 15
"""Minutes below which the mouse does not shorten a bar."""


@edit("moves.resize")
def resize(project: Project, schedule: Schedule, task_id: int, new_finish: int) -> Patch:
    """Drag the right edge: the duration becomes the working time up to there; what is done stays done."""
    task, time, start, finish = _resizable(project, schedule, task_id)
    wanted = time.prev_work_finish(in_range(new_finish))
    builder = PatchBuilder(project)
    if project.plan.schedule_from is ScheduleFrom.FINISH and _free(task):
        limit = latest_finish(project, schedule, task_id).instant
        wanted = min(wanted, limit)
        pin = (ConstraintType.ALAP, None) if wanted == limit else (ConstraintType.FNLT, wanted)
        task = msgspec.structs.replace(task, constraint=pin[0], constraint_date=pin[1])
    elif task.constraint is ConstraintType.FNET and _free(task):
        task = msgspec.structs.replace(task, constraint_date=wanted)
    change_duration(builder, project, task, _span(time, task, finish, wanted, start))
    return builder.patch()


@edit("moves.resize_start")
def resize_start(project: Project, schedule: Schedule, task_id: int, new_start: int) -> Patch:
    """Drag the left edge: the start is pinned there and the finish stays; not before what drives the task."""
    task, time, _, finish = _resizable(project, schedule, task_id)
    if task.actual_start is not None:
        raise EditRefused("start-is-actual", name=task.name)
    start = min(time.next_work_start(in_range(new_start)), time.sub(finish, SHORTEST))
    if task.mode is TaskMode.MANUAL:
        task = msgspec.structs.replace(task, manual_start=start)
    elif project.plan.schedule_from is ScheduleFrom.START:
        task, start = pinned_at(project, schedule, task, start)
    elif task.constraint is ConstraintType.SNLT:
        task = msgspec.structs.replace(task, constraint_date=start)
    builder = PatchBuilder(project)
    duration = max(time.work_between(start, finish) - sum(pause for _, pause in task.splits), SHORTEST)
    change_duration(builder, project, task, Span(duration, task.duration_unit))
    return builder.patch()


def _resizable(project: Project, schedule: Schedule, task_id: int) -> tuple[Task, WorkTime, int, int]:
    (task,) = leaves_only(project, [existing(project, task_id)], "duration-of-summary")
    if task.constraint is ConstraintType.MSO:
        # Its start is fixed, its duration is free.
        refuse_fixed(msgspec.structs.replace(task, constraint=ConstraintType.ASAP))
    else:
        refuse_fixed(task)
    start, finish = schedule.start_of(task_id), schedule.finish_of(task_id)
    if start is None or finish is None:
        raise EditRefused("no-dates", name=task.name)
    return task, task_time(project, task), start, finish


def _free(task: Task) -> bool:
    return task.mode is TaskMode.AUTO and task.actual_start is None


def _span(time: WorkTime, task: Task, finish: int, wanted: int, start: int) -> Span:
    """Return the duration that lets a task end at `wanted` instead of `finish`, counted from where work is left."""
    done = minutes_done(task)
    left = time.sub(finish, task.duration - done) if done else start
    pauses = 0 if done else sum(pause for _, pause in task.splits)
    return Span(done + max(time.work_between(left, wanted) - pauses, SHORTEST), task.duration_unit)
