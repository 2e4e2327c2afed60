"""The recalculated plan as data: what `fairlead recalc --json` and `fairlead list --json` print."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from planner.addressing import uid_of
from planner.project import Project
from planner.scheduling.schedule import NONE, Driver, Schedule
from planner.timebase import iso


class DrivenBy(Struct, frozen=True, omit_defaults=True):
    """What puts a task's start where it is; for a link its type and the predecessor's unique id.

    Attributes:
        kind: a `Driver` in lower case with hyphens.
    """

    kind: str
    uid: int | None = None
    link: str | None = None


class TaskDates(Struct, frozen=True):
    """One task's dates; instants as YYYY-MM-DDTHH:MM, None where it has none."""

    uid: int
    id: int
    name: str
    start: str | None
    finish: str | None
    early_start: str | None
    early_finish: str | None
    late_start: str | None
    late_finish: str | None
    total_slack_minutes: int | None
    free_slack_minutes: int | None
    critical: bool
    driver: DrivenBy


class PlanDates(Struct, frozen=True):
    """A plan's name and the dates of its tasks in outline order."""

    plan: str
    tasks: list[TaskDates]


class Failure(Struct, frozen=True):
    """A file of a batch that could not be recalculated."""

    path: str
    error: str


def plan_dates(project: Project, schedule: Schedule) -> PlanDates:
    """Return the dates of all tasks."""
    return PlanDates(project.plan.name, list(_tasks(project, schedule)))


def _tasks(project: Project, schedule: Schedule) -> Iterator[TaskDates]:
    for row, task_id in enumerate(project.outline, start=1):
        slot = schedule.slot_of[task_id]
        yield TaskDates(
            uid=uid_of(project, task_id),
            id=row,
            name=project.tasks[task_id].name,
            start=_instant(schedule.start[slot]),
            finish=_instant(schedule.finish[slot]),
            early_start=_instant(schedule.early_start[slot]),
            early_finish=_instant(schedule.early_finish[slot]),
            late_start=_instant(schedule.late_start[slot]),
            late_finish=_instant(schedule.late_finish[slot]),
            total_slack_minutes=_minutes(schedule.total_slack[slot]),
            free_slack_minutes=_minutes(schedule.free_slack[slot]),
            critical=bool(schedule.critical[slot]),
            driver=_driver(project, schedule, slot),
        )


def _instant(value: object) -> str | None:
    minutes = _minutes(value)
    return None if minutes is None else iso(minutes)


def _minutes(value: object) -> int | None:
    minutes = int(value)  # type: ignore[call-overload]
    return None if minutes == NONE else minutes


def _driver(project: Project, schedule: Schedule, slot: int) -> DrivenBy:
    kind = Driver(int(schedule.driver[slot]))
    link = project.links.get(int(schedule.driver_link[slot]))
    name = kind.name.lower().replace("_", "-")
    if kind is not Driver.LINK or link is None:
        return DrivenBy(name)
    return DrivenBy(name, uid_of(project, link.predecessor_id), link.type)
