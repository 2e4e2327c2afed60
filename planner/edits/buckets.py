"""Edits of ideas without dates: put tasks into a bucket (now, next, later), and give them dates again.

A task in a bucket is as an inactive one to the scheduler: its links count for nothing, and it has no dates.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from planner.edits.constraints import in_range
from planner.edits.limits import links_to
from planner.edits.registry import edit
from planner.edits.selection import change_all, chosen, leaves_below
from planner.errors import EditRefused
from planner.patch import Patch, PatchBuilder
from planner.project import Project
from planner.records import Bucket, ConstraintType, ScheduleFrom, Task, TaskMode
from planner.scheduling.schedule import Schedule
from planner.task_time import task_time


@edit("buckets.set")
def set_bucket(project: Project, schedule: Schedule, task_ids: Sequence[int], bucket: Bucket) -> Patch:
    """Put unstarted tasks, with all below them, into a bucket; "" takes them out, to where links place them."""
    wanted = Bucket(bucket)
    tasks = chosen(project, task_ids)
    if wanted is Bucket.NONE:
        return change_all(project, _with_family(project, tasks), bucket=wanted)
    below = [project.tasks[one] for task in tasks for one in project.descendants(task.id)]
    for task in (*tasks, *below):
        _refuse_begun(task)
    return change_all(project, (*tasks, *below), bucket=wanted)


@edit("buckets.schedule")
def schedule_at(project: Project, schedule: Schedule, task_ids: Sequence[int], start: int) -> Patch:
    """Give ideas dates: out of the bucket, and pinned to start no earlier than `start`, as a drop on the timeline says.

    Of several, and of a summary's tasks, those that follow another one by a link are not pinned. A task that has dates
    already keeps them. In a plan that is scheduled from its finish the pin is no later than.
    """
    in_range(start)
    ideas = [task for task in chosen(project, task_ids) if in_bucket(project, task.id)]
    dropped = set(leaves_below(project, [task.id for task in ideas]))
    builder = PatchBuilder(project)
    for task in _with_family(project, ideas):
        changed = msgspec.structs.replace(task, bucket=Bucket.NONE)
        pinned = task.id in dropped and not _follows(project, task.id, dropped)
        builder.replace("tasks", _pinned(project, changed, start) if pinned else changed)
    return builder.patch()


def in_bucket(project: Project, task_id: int) -> bool:
    """Whether a task, or a summary above it, is an idea without dates."""
    return any(project.tasks[one].bucket for one in (task_id, *project.ancestors(task_id)))


def _follows(project: Project, task_id: int, dropped: set[int]) -> bool:
    """Whether a link from another dropped task places this one."""
    return any(
        dropped.intersection(leaves_below(project, [link.predecessor_id])) - {task_id}
        for link in links_to(project, task_id)
    )


def _with_family(project: Project, tasks: Sequence[Task]) -> list[Task]:
    """Return tasks with all below them and with the summaries above them that are in a bucket."""
    ids: dict[int, None] = {}
    for task in tasks:
        ids.update(dict.fromkeys((task.id, *project.descendants(task.id))))
        ids.update((one, None) for one in project.ancestors(task.id) if project.tasks[one].bucket)
    return [project.tasks[one] for one in ids]


def _refuse_begun(task: Task) -> None:
    if task.external:
        raise EditRefused("drag-external", name=task.name)
    if task.percent_complete > 0 or task.actual_start is not None:
        raise EditRefused("bucket-started", name=task.name)


def _pinned(project: Project, task: Task, start: int) -> Task:
    time = task_time(project, task)
    begin = time.next_work_start(start)
    if task.mode is TaskMode.MANUAL:
        return msgspec.structs.replace(task, manual_start=begin, manual_finish=time.add(begin, task.duration))
    pin = ConstraintType.SNLT if project.plan.schedule_from is ScheduleFrom.FINISH else ConstraintType.SNET
    return msgspec.structs.replace(task, constraint=pin, constraint_date=begin)
