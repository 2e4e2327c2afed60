"""Splits of tasks, which Microsoft Project XML tells only by gaps in the timephased work of assignments.

A gap in which somebody assigned had working time but nobody worked is a pause. What is before the resume date of a
started task is told by its stop and resume dates instead.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import TypeAlias

from planner.patch import PatchBuilder
from planner.project import Project
from planner.records import PersonKind, Task, TaskMode
from planner.task_time import WorkTime, calendar_time, task_time

Period: TypeAlias = tuple[int, int, int]
"""Start, finish and minutes of work."""

SHORTEST_PAUSE = 5
"""Gaps of fewer minutes come from rounding."""


def set_splits(project: Project, periods: Mapping[int, list[list[Period]]]) -> None:
    """Give tasks of a freshly read project the pauses found in `periods`, a list of periods an assignment."""
    builder = PatchBuilder(project)
    for task_id, of_assignments in periods.items():
        task = project.tasks[task_id]
        if _may_pause(project, task):
            worked = _union(period for each in of_assignments for period in each if period[2] > 0)
            splits = tuple(_splits(project, task, worked))
            if splits:
                builder.update("tasks", task_id, splits=splits)
    project.apply(builder.patch())


def _may_pause(project: Project, task: Task) -> bool:
    open_ended = task.actual_finish is None and task.duration > 0
    return open_ended and task.mode is TaskMode.AUTO and not task.external and not project.is_summary(task.id)


def _union(periods: Iterable[Period]) -> list[tuple[int, int]]:
    union: list[tuple[int, int]] = []
    for start, finish, _ in sorted(periods):
        if union and start <= union[-1][1]:
            union[-1] = (union[-1][0], max(finish, union[-1][1]))
        else:
            union.append((start, finish))
    return union


def _splits(project: Project, task: Task, worked: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    if len(worked) < 2:
        return
    time = task_time(project, task)
    workers = _worker_times(project, task) or [time]
    told = (task.actual_duration or 0) if task.actual_start is not None else -1
    done = 0
    for (start, finish), (resumed, _) in pairwise(worked):
        done += time.work_between(start, finish)
        pause = time.work_between(finish, resumed)
        if pause < SHORTEST_PAUSE or not any(worker.work_between(finish, resumed) > 0 for worker in workers):
            done += pause
        elif done > told and done < task.duration:
            yield done, pause


def _worker_times(project: Project, task: Task) -> list[WorkTime]:
    """Return the calendars of the people at work, unless the task ignores them."""
    if task.ignore_resource_calendars:
        return []
    people = [project.people[item.person_id] for item in project.assignments_of(task.id)]
    calendars = {person.calendar_id for person in people if person.kind is PersonKind.WORK}
    return [calendar_time(project, calendar_id) for calendar_id in calendars]
