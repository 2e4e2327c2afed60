"""Ideas: tasks in a bucket, which the passes treat as inactive and the schedule shows without dates."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from planner.scheduling.kernels.arrays import INACTIVE, Flags, Ints
from planner.scheduling.schedule import NONE, Driver, Schedule

IDEA = 2
"""Value of `INACTIVE` for a task in a bucket; the kernels ask only whether it is zero."""


def undated(schedule: Schedule, leaves: Ints) -> Schedule:
    """Return a schedule in which ideas, and summaries of nothing but ideas, have no dates, slack or driver."""
    ideas: Flags = leaves[INACTIVE] == IDEA
    if not ideas.any():
        return schedule
    return replace(
        schedule,
        start=_without(schedule.start, ideas),
        finish=_without(schedule.finish, ideas),
        early_start=_without(schedule.early_start, ideas),
        early_finish=_without(schedule.early_finish, ideas),
        late_start=_without(schedule.late_start, ideas),
        late_finish=_without(schedule.late_finish, ideas),
        total_slack=_without(schedule.total_slack, ideas),
        free_slack=_without(schedule.free_slack, ideas),
        duration=np.where(ideas & schedule.summary, 0, schedule.duration),
        driver=np.where(ideas & ~schedule.summary, Driver.PROJECT_START, schedule.driver).astype(np.int8),
        driver_link=np.where(ideas, 0, schedule.driver_link),
    )


def _without(values: Ints, ideas: Flags) -> Ints:
    return np.where(ideas, NONE, values)
