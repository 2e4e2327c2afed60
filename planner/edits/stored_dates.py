"""Keep the dates that an imported file had stored, where the schedule came out otherwise."""

from __future__ import annotations

from collections.abc import Mapping, Set
from typing import TypeAlias

from planner.edits.registry import edit
from planner.edits.selection import existing
from planner.errors import EditRefused
from planner.patch import Patch, PatchBuilder, Values
from planner.project import Project
from planner.records import ConstraintType, ScheduleFrom, Task, TaskMode
from planner.scheduling.engine import Engine
from planner.scheduling.schedule import Schedule
from planner.task_time import task_time
from planner.timebase import FIRST_INSTANT, LAST_INSTANT

Dates: TypeAlias = Mapping[int, tuple[int, int]]
"""Start and finish wanted for tasks, by task id."""

ROUNDS = 10
"""Each round pins what the round before moved; it ends sooner, when nothing is astray."""


@edit("tasks.keep_dates")
def keep_dates(project: Project, schedule: Schedule, dates: Dates) -> Patch:
    """Pin tasks to the given starts and finishes; summaries follow their children and stay as they are.

    A date that a pin "start no earlier than" brings about gets that pin; everything else becomes manual. Tasks that
    come right by following others that are pinned get none. Pins can move tasks that stood where the file had them
    (as late as possible, for one); those of the file are kept where they are.
    """
    _check(project, dates)
    leaves = {task_id: wanted for task_id, wanted in dates.items() if not project.is_summary(task_id)}
    builder = PatchBuilder(project)
    pending = {task_id: wanted for task_id, wanted in leaves.items() if not _follows(project, task_id, leaves)}
    after, pinned = schedule, set[int]()
    for _ in range(ROUNDS):
        _pin(builder, project, after, pending, pinned)
        pinned |= pending.keys()
        after = _scheduled(project, builder)
        pending = _astray(project, schedule, after, leaves)
        if not pending:
            break
    return builder.patch()


def _scheduled(project: Project, builder: PatchBuilder) -> Schedule:
    working = Project(project.records())
    working.apply(builder.patch())
    return Engine(working).schedule


def _astray(project: Project, before: Schedule, after: Schedule, wanted: Dates) -> dict[int, tuple[int, int]]:
    """Return the dates of leaves that are not where they are wanted, or were moved though they came from the file."""
    found = {task_id: dates for task_id, dates in wanted.items() if _dates(after, task_id) != dates}
    for task in project.tasks.values():
        if task.id in wanted or task.source_uid is None or project.is_summary(task.id) or not task.is_scheduled:
            continue
        start, finish = _dates(before, task.id)
        if start is not None and finish is not None and _dates(after, task.id) != (start, finish):
            found[task.id] = (start, finish)
    return found


def _check(project: Project, dates: Dates) -> None:
    for task_id, (start, finish) in dates.items():
        task = existing(project, task_id)
        if not FIRST_INSTANT <= start <= finish <= LAST_INSTANT:
            raise EditRefused("dates-reversed", name=task.name)


def _follows(project: Project, task_id: int, dates: Dates) -> bool:
    """Whether a link leads to a task, or to a summary above it, from a task that is to be pinned too."""
    line = (task_id, *project.ancestors(task_id))
    return any(link.predecessor_id in dates for each in line for link in project.predecessors(each))


def _dates(schedule: Schedule, task_id: int) -> tuple[int | None, int | None]:
    return schedule.start_of(task_id), schedule.finish_of(task_id)


def _pin(builder: PatchBuilder, project: Project, schedule: Schedule, dates: Dates, pinned: Set[int]) -> None:
    for task_id, (start, finish) in dates.items():
        task = project.tasks[task_id]
        by_start = task_id not in pinned and _pin_suffices(project, schedule, task, start, finish)
        builder.update("tasks", task_id, **(_pinned(start) if by_start else _manual(task, start, finish)))


def _pinned(start: int) -> Values:
    return {"constraint": ConstraintType.SNET, "constraint_date": start}


def _manual(task: Task, start: int, finish: int) -> Values:
    return {
        "mode": TaskMode.MANUAL,
        "manual_start": start,
        "manual_finish": finish,
        "constraint": task.constraint,
        "constraint_date": task.constraint_date,
    }


def _pin_suffices(project: Project, schedule: Schedule, task: Task, start: int, finish: int) -> bool:
    """Whether the task would move to the dates when only its start is held back."""
    present = schedule.start_of(task.id)
    free = task.mode is TaskMode.AUTO and task.constraint is ConstraintType.ASAP and task.actual_start is None
    alone = not task.splits and not project.assignments_of(task.id)
    if not (free and alone and project.plan.schedule_from is ScheduleFrom.START):
        return False
    time = task_time(project, task)
    later = present is not None and present <= start and time.next_work_start(start) == start
    return later and time.work_between(start, finish) == task.duration
