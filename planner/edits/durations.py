"""Edits of durations, and what must follow them: progress, milestone flag, splits, work and manual dates."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from planner.edits.registry import edit
from planner.edits.selection import chosen, leaves_only
from planner.errors import EditRefused
from planner.patch import Patch, PatchBuilder
from planner.project import Project
from planner.records import Assignment, Task, TaskMode, TaskType
from planner.scheduling.schedule import Schedule
from planner.task_time import task_time
from planner.timebase import DURATION_UNITS, MAX_DURATION, Span


@edit("tasks.set_duration")
def set_duration(
    project: Project,
    schedule: Schedule,
    task_ids: Sequence[int],
    minutes: int,
    unit: str = "d",
    estimated: bool = False,
) -> Patch:
    """Give tasks a duration in minutes, shown in `unit`; what is already done stays done."""
    builder = PatchBuilder(project)
    for task in leaves_only(project, chosen(project, task_ids), "duration-of-summary"):
        change_duration(builder, project, task, Span(minutes, unit, estimated))
    return builder.patch()


def change_duration(builder: PatchBuilder, project: Project, task: Task, span: Span) -> None:
    """Enter a new duration of a leaf with all that follows from it; raises as `with_duration`."""
    builder.replace("tasks", with_duration(project, task, span))
    for assignment in project.assignments_of(task.id):
        builder.replace("assignments", _rescaled(assignment, task, span.minutes))


def with_duration(project: Project, task: Task, span: Span) -> Task:
    """Return a leaf with another duration; its share done, flag, splits and manual finish follow.

    Raises:
        EditRefused: out of range, the task is complete, or it has already taken longer.
    """
    check_length(span)
    if task.percent_complete >= 100:
        raise EditRefused("task-complete", name=task.name)
    done = minutes_done(task)
    if done > span.minutes or (done and not span.minutes):
        raise EditRefused("duration-below-done", name=task.name)
    same_clock = span.elapsed == Span(0, task.duration_unit).elapsed
    changed = msgspec.structs.replace(
        task,
        duration=span.minutes,
        duration_unit=span.unit,
        estimated=span.estimated,
        percent_complete=100 * done / span.minutes if done else 0.0,
        milestone=not span.minutes or (task.milestone and task.duration > 0),
        splits=tuple(split for split in task.splits if same_clock and split[0] < span.minutes),
    )
    return _with_manual_finish(project, changed)


def check_length(span: Span) -> None:
    """Refuse what is no length of a task: negative, too long, or in a unit that is none."""
    if span.minutes < 0:
        raise EditRefused("duration-negative")
    if span.unit not in DURATION_UNITS or span.minutes > MAX_DURATION:
        raise EditRefused("duration-out-of-range", text=f"{span.minutes} m")


def minutes_done(task: Task) -> int:
    """Return how much of a leaf's duration is done, in minutes."""
    if task.actual_duration is not None:
        return task.actual_duration
    return round(task.duration * task.percent_complete / 100)


def _with_manual_finish(project: Project, task: Task) -> Task:
    if task.mode is not TaskMode.MANUAL or task.manual_start is None:
        return task
    finish = task_time(project, task).add(task.manual_start, task.duration)
    return msgspec.structs.replace(task, manual_finish=finish)


def _rescaled(assignment: Assignment, task: Task, minutes: int) -> Assignment:
    """Keep duration = work ÷ units: fixed work changes the units, the other types the work (domain.md §1.14)."""
    if task.task_type is TaskType.FIXED_WORK and minutes and task.duration:
        return msgspec.structs.replace(assignment, units=assignment.units * task.duration / minutes)
    if task.duration:
        return msgspec.structs.replace(assignment, work=round(assignment.work * minutes / task.duration))
    return msgspec.structs.replace(assignment, work=round(assignment.units * minutes))
