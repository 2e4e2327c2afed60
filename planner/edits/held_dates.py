"""Typed dates that a task does not take: what keeps it from starting or finishing where its new pin says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from planner.edits.limits import earliest_start
from planner.project import Project
from planner.records import ConstraintType, ScheduleFrom, TaskMode
from planner.scheduling.schedule import Driver, Schedule
from planner.task_time import task_time

_PINS = {"start": ConstraintType.SNET, "finish": ConstraintType.FNET}


@dataclass(frozen=True, slots=True)
class Held:
    """A task that starts or finishes later than was typed.

    Attributes:
        task_id: the task. wanted: the instant that was typed. start, finish: where it is instead.
        driver_id: of a start, the task at the other end of the link that holds it; None when no link does.
        duration: of a finish, the working minutes that would lead to it; 0 when it is before the start.
    """

    task_id: int
    wanted: int
    start: int
    finish: int
    driver_id: int | None = None
    duration: int = 0


def first_held(project: Project, schedule: Schedule, task_ids: Sequence[int], end: str) -> Held | None:
    """Return the first of the tasks whose `end` ("start" or "finish") is later than its pin there, if one is."""
    if project.plan.schedule_from is ScheduleFrom.FINISH:
        return None
    found = (_held(project, schedule, one, end) for one in task_ids)
    return next((held for held in found if held is not None), None)


def _held(project: Project, schedule: Schedule, task_id: int, end: str) -> Held | None:
    task, start, finish = project.tasks[task_id], schedule.start_of(task_id), schedule.finish_of(task_id)
    if task.mode is not TaskMode.AUTO or task.actual_start is not None or task.constraint is not _PINS[end]:
        return None
    wanted = task.constraint_date
    if wanted is None or start is None or finish is None:
        return None
    time = task_time(project, task)
    if end == "finish":
        duration = max(time.work_between(start, wanted), 0) if wanted > start else 0
        return (
            Held(task_id, wanted, start, finish, duration=duration) if finish > time.next_work_start(wanted) else None
        )
    if start <= time.next_work_start(wanted):
        return None
    limit = earliest_start(project, schedule, task_id)
    link = project.links.get(limit.link_id) if limit.driver is Driver.LINK and limit.link_id is not None else None
    return Held(task_id, wanted, start, finish, None if link is None else link.predecessor_id)
