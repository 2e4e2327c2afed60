"""Edits of bars drawn on the timeline: a new task, or dates for a task that has none."""

from __future__ import annotations

import msgspec

from planner.edits import buckets, tasks
from planner.edits.constraints import in_range
from planner.edits.durations import change_duration
from planner.edits.registry import edit
from planner.edits.selection import existing
from planner.errors import EditRefused
from planner.patch import Patch, PatchBuilder
from planner.project import Project
from planner.records import Task, TaskMode
from planner.scheduling.schedule import Schedule
from planner.task_time import WorkTime, calendar_time, task_time
from planner.timebase import Span


@edit("tasks.draw")
def draw(
    project: Project,
    schedule: Schedule,
    start: int,
    finish: int,
    *,
    after_id: int | None = None,
    before_id: int | None = None,
    name: str = "",
    task_id: int | None = None,
) -> Patch:
    """Add a task that lasts from one instant to another, pinned there; a day where there is no work between them.

    Its place is after `after_id` or before `before_id`, else at the end, as with `tasks.add`.
    """
    begin, minutes = _worked(project, calendar_time(project, None), start, finish)
    return tasks.add(
        project,
        schedule,
        after_id,
        before_id=before_id,
        name=name,
        duration=minutes,
        start=begin,
        task_id=task_id,
    )


@edit("tasks.give_dates")
def give_dates(project: Project, schedule: Schedule, task_id: int, start: int, finish: int) -> Patch:
    """Give a task without dates the time from one instant to another: an idea, or a manual task without them.

    A summary of ideas begins there, and the durations below it stay.
    """
    task = existing(project, task_id)
    if not lacks_dates(project, task_id):
        raise EditRefused("dates-already", name=task.name)
    idea = buckets.in_bucket(project, task_id)
    if project.is_summary(task_id):
        return buckets.schedule_at(project, schedule, [task_id], start)
    begin, minutes = _worked(project, task_time(project, task), start, finish)
    builder = PatchBuilder(project)
    if idea:
        builder.take(buckets.schedule_at(project, schedule, [task_id], begin))
        scheduled = builder.get("tasks", task_id)
        task = scheduled if isinstance(scheduled, Task) else task
    else:
        task = msgspec.structs.replace(task, manual_start=begin)
    change_duration(builder, project, task, Span(minutes, task.duration_unit))
    return builder.patch()


def lacks_dates(project: Project, task_id: int) -> bool:
    """Whether nobody has said when a task is to be done: it is an idea, or manual and still without dates."""
    task = project.tasks[task_id]
    if buckets.in_bucket(project, task_id):
        return True
    given = (task.manual_start, task.manual_finish, task.actual_start)
    return task.mode is TaskMode.MANUAL and not project.is_summary(task_id) and given == (None, None, None)


def _worked(project: Project, time: WorkTime, start: int, finish: int) -> tuple[int, int]:
    """Return where work begins and how many minutes it takes, a day at least where there is none."""
    begin = time.next_work_start(in_range(start))
    minutes = time.work_between(begin, in_range(finish))
    return begin, minutes if minutes > 0 else project.plan.minutes_per_day
