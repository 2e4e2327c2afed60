"""Keep the dates that an imported file had stored, where the schedule came out otherwise."""

from __future__ import annotations

from collections.abc import Mapping

from planner.edits.registry import edit
from planner.edits.selection import existing
from planner.errors import EditRefused
from planner.patch import Patch, PatchBuilder, Values
from planner.project import Project
from planner.records import ConstraintType, ScheduleFrom, Task, TaskMode
from planner.scheduling.schedule import Schedule
from planner.task_time import task_time
from planner.timebase import FIRST_INSTANT, LAST_INSTANT


@edit("tasks.keep_dates")
def keep_dates(project: Project, schedule: Schedule, dates: Mapping[int, tuple[int, int]]) -> Patch:
    """Pin tasks to the given starts and finishes, by task id; summaries follow their children and stay as they are.

    A date that a pin "start no earlier than" brings about gets that pin; everything else becomes manual.
    """
    builder = PatchBuilder(project)
    for task_id, (start, finish) in dates.items():
        task = existing(project, task_id)
        if not FIRST_INSTANT <= start <= finish <= LAST_INSTANT:
            raise EditRefused("dates-reversed", name=task.name)
        if not project.is_summary(task_id):
            builder.update("tasks", task_id, **_kept(project, schedule, task, start, finish))
    return builder.patch()


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
