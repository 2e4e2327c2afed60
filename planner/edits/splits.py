"""Edits of pauses: split a task, move the part after a pause, join parts again.

A split is a pair of the working minutes done before the pause and the working minutes of the pause itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise

import msgspec

from planner.edits.constraints import in_range
from planner.edits.durations import minutes_done
from planner.edits.registry import edit
from planner.edits.selection import change_all, chosen, existing
from planner.errors import EditRefused
from planner.patch import Patch, PatchBuilder
from planner.project import Project
from planner.records import Task, TaskMode
from planner.scheduling.schedule import Schedule
from planner.segments import SHORTEST_PAUSE, paused_task
from planner.task_time import task_time

Split = tuple[int, int]


@edit("tasks.split")
def split(
    project: Project, schedule: Schedule, task_id: int, instant: int | None = None, pause: int | None = None
) -> Patch:
    """Let the work on a task pause at an instant, in the middle of what is left without one.

    The pause takes `pause` working minutes, a day if not given; at a pause that is there already it makes it longer.
    """
    task = _splittable(project, task_id)
    done = minutes_done(task)
    before = (
        done + (task.duration - done) // 2
        if instant is None
        else _worked_until(project, schedule, task, in_range(instant))
    )
    if before <= done and done:
        raise EditRefused("split-done", name=task.name)
    if not 0 < before < task.duration:
        raise EditRefused("split-outside", name=task.name)
    pauses = dict(task.splits)
    pauses[before] = pauses.get(before, 0) + (project.plan.minutes_per_day if pause is None else pause)
    return _changed(project, task, pauses.items())


@edit("tasks.move_part")
def move_part(project: Project, schedule: Schedule, task_id: int, worked: int, to_start: int) -> Patch:
    """Let the part of a task that follows a pause begin elsewhere, and what comes after it likewise.

    `worked` tells the pause: the working minutes before it. Where the parts touch they are joined.
    """
    task = _splittable(project, task_id)
    ends = _ends(project, schedule, task)
    if worked not in dict(task.splits) or worked not in ends:
        raise EditRefused("split-gone", name=task.name)
    time = task_time(project, task)
    pause = time.work_between(ends[worked], time.next_work_start(in_range(to_start)))
    pauses = dict(task.splits) | {worked: pause}
    return _changed(project, task, ((one, length) for one, length in pauses.items() if length >= SHORTEST_PAUSE))


@edit("tasks.join")
def join(project: Project, schedule: Schedule, task_ids: Sequence[int]) -> Patch:
    """Remove the pauses that are still ahead."""
    builder = PatchBuilder(project)
    for task in chosen(project, task_ids):
        done = minutes_done(task)
        past = tuple(one for one in task.splits if done and one[0] <= done)
        builder.take(change_all(project, [task], splits=past))
    return builder.patch()


def part_ends(project: Project, schedule: Schedule, task: Task) -> list[tuple[int, int, int]]:
    """Return the parts of a task: working minutes before each, its start and its finish."""
    start, finish = schedule.start_of(task.id), schedule.finish_of(task.id)
    if start is None or finish is None:
        raise EditRefused("no-dates", name=task.name)
    paused, time = paused_task(project, task), task_time(project, task)
    found = None if paused is None else paused.segments(schedule)
    parts = ((start, finish),) if found is None else found.parts
    worked = accumulate((time.work_between(*part) for part in parts), initial=0)
    return [(before, *part) for before, part in zip(worked, parts, strict=False)]


def _ends(project: Project, schedule: Schedule, task: Task) -> dict[int, int]:
    """Return where work stops, by the working minutes done until then."""
    parts = part_ends(project, schedule, task)
    return {after[0]: part[2] for part, after in pairwise(parts)}


def _worked_until(project: Project, schedule: Schedule, task: Task, at: int) -> int:
    time = task_time(project, task)
    for before, start, finish in part_ends(project, schedule, task):
        if start <= at <= finish:
            return before + time.work_between(start, at)
    raise EditRefused("split-outside", name=task.name)


def _splittable(project: Project, task_id: int) -> Task:
    task = existing(project, task_id)
    if project.is_summary(task_id):
        raise EditRefused("split-summary", name=task.name)
    if task.external:
        raise EditRefused("drag-external", name=task.name)
    if task.mode is TaskMode.MANUAL:
        raise EditRefused("split-manual", name=task.name)
    if task.percent_complete >= 100:
        raise EditRefused("task-complete", name=task.name)
    return task


def _changed(project: Project, task: Task, pauses: Iterable[Split]) -> Patch:
    builder = PatchBuilder(project)
    builder.replace("tasks", msgspec.structs.replace(task, splits=tuple(sorted(pauses))))
    return builder.patch()
