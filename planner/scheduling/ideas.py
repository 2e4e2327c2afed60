"""Ideas: tasks in a bucket, which the passes treat as inactive and the schedule shows without dates."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from planner.scheduling.kernels.arrays import INACTIVE, Flags, Ints
from planner.scheduling.schedule import NONE, Schedule

IDEA = 2
"""Value of `INACTIVE` for a task in a bucket; the kernels ask only whether it is zero."""


def undated(schedule: Schedule, leaves: Ints) -> Schedule:
    """Return a schedule in which ideas, and summaries of nothing but ideas, have neither dates nor slack."""
    ideas: Flags = leaves[INACTIVE] == IDEA
    if not ideas.any():
        return schedule
    names = (
        "start", "finish", "early_start", "early_finish", "late_start", "late_finish", "total_slack", "free_slack",
    )  # fmt: skip
    emptied = {name: np.where(ideas, NONE, getattr(schedule, name)) for name in names}
    return replace(schedule, duration=np.where(ideas & schedule.summary, 0, schedule.duration), **emptied)
