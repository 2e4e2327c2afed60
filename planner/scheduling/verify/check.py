"""Compare a schedule with the one found by rule."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from planner.project import Project
from planner.records import ScheduleFrom
from planner.scheduling.schedule import NONE, Schedule
from planner.scheduling.verify.expected import Expected, expected
from planner.scheduling.verify.hours import DAY, Calendars
from planner.scheduling.verify.minutes import OutsideWindow

FIELDS = (
    "start", "finish", "early_start", "early_finish", "late_start", "late_finish", "duration", "total_slack",
    "free_slack", "critical", "near_critical", "percent",
)  # fmt: skip
FIRST_MARGIN = 40
LAST_DAY = 73_049
"""Days looked at before and after the days that a plan names, at first; and the first day of 2170."""


@dataclass(frozen=True)
class Finding:
    """One value that does not follow from the rules.

    Attributes:
        expected, got: minutes, instants, percent or a truth value, by the field.
        rule: what decides the expected value.
    """

    task_id: int
    field: str
    expected: float
    got: float
    rule: str


def verify(project: Project, schedule: Schedule) -> list[Finding]:
    """Return everything in a schedule that does not follow from the project by the rules; nothing when all is right."""
    values = _expected(project)
    found: list[Finding] = []
    for task_id, value in values.items():
        found.extend(_differences(schedule, task_id, value))
    return found


def _expected(project: Project) -> dict[int, Expected]:
    """Return what is expected, looking at ever more days around the plan until all dates fall inside."""
    first, last = _given_days(project)
    margin = FIRST_MARGIN
    while True:
        low, high = max(0, first - margin), min(LAST_DAY, last + margin)
        try:
            return expected(project, Calendars(project, low, high - low))
        except OutsideWindow:
            if low == 0 and high == LAST_DAY:
                raise
            margin *= 4


def _given_days(project: Project) -> tuple[int, int]:
    """Return the first and last day that the plan's records name."""
    plan = project.plan
    instants: list[int | None] = [plan.start, plan.status_date]
    if plan.schedule_from is ScheduleFrom.FINISH:
        instants.append(plan.finish)
    for task in project.tasks.values():
        instants += [task.constraint_date, task.manual_start, task.manual_finish, task.deadline]
        instants += [task.actual_start, task.actual_finish, task.resume]
    days = [instant // DAY for instant in instants if instant is not None]
    return min(days), max(days)


def _differences(schedule: Schedule, task_id: int, value: Expected) -> Iterator[Finding]:
    slot = schedule.slot_of.get(task_id)
    if slot is None:
        yield Finding(task_id, "task", 1, 0, "every task is in the schedule")
        return
    for field in FIELDS:
        want, got = getattr(value, field), getattr(schedule, field)[slot]
        if want is None:
            want = NONE
        if not np.isclose(float(want), float(got), rtol=0, atol=1e-6):
            yield Finding(task_id, field, float(want), float(got), value.rule_of(field))
