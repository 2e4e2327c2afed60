"""Keep the dates that an imported file had stored, where the schedule came out otherwise."""

from __future__ import annotations

from collections.abc import Mapping
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


@edit("tasks.keep_dates")
def keep_dates(project: Project, schedule: Schedule, dates: Dates) -> Patch:
    """Pin tasks to the given starts and finishes; summaries follow their children and stay as they are.

    A date that a pin "start no earlier than" brings about gets that pin; everything else becomes manual. Tasks that
    come right by following others that are pinned get none.
    """
    _check(project, dates)
    leaves = {task_id: wanted for task_id, wanted in dates.items() if not project.is_summary(task_id)}
    causes = {task_id: wanted for task_id, wanted in leaves.items() if not _follows(project, task_id, leaves)}
    builder = PatchBuilder(project)
    _pin(builder, project, schedule, causes)
    working = Project(project.records())
    working.apply(builder.patch())
    after = Engine(working).schedule
    others = {key: leaves[key] for key in leaves.keys() - causes.keys() if _dates(after, key) != leaves[key]}
    _pin(builder, project, after, others)
    return builder.patch()


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


def _pin(builder: PatchBuilder, project: Project, schedule: Schedule, dates: Dates) -> None:
    for task_id, (start, finish) in dates.items():
        builder.update("tasks", task_id, **_kept(project, schedule, project.tasks[task_id], start, finish))


def _kept(project: Project, schedule: Schedule, task: Task, start: int, finish: int) -> Values:
    if _pin_suffices(project, schedule, task, start, finish):
        return {"constraint": ConstraintType.SNET, "constraint_date": start}
    return {"mode": TaskMode.MANUAL, "manual_start": start, "manual_finish": finish}


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
