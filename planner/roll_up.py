"""What several tasks come to together: of a goal, a group, a lane."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from planner.project import Project
from planner.scheduling.schedule import NONE, Schedule
from planner.timebase import LAST_INSTANT

_NEVER = LAST_INSTANT + 1


@dataclass(frozen=True, slots=True)
class RollUp:
    """Leaves taken together.

    Attributes:
        tasks: how many, ideas without dates included. ideas: how many of them have no dates yet. done: complete.
        percent: done of their duration, as summaries roll it up (domain.md §1.9).
        start, finish: first start and last finish, None where none has dates.
        late: how many of the unfinished miss their deadline, or have less than no slack. critical: how many are so.
        confidence: of the unfinished one that is least sure, in percent; None where none says.
    """

    tasks: int = 0
    ideas: int = 0
    done: int = 0
    percent: float = 0.0
    start: int | None = None
    finish: int | None = None
    late: int = 0
    critical: int = 0
    confidence: int | None = None


def roll_up(project: Project, schedule: Schedule, leaf_ids: Sequence[int]) -> RollUp:
    """Return what leaves come to; inactive ones are left out."""
    tasks = [task for one in leaf_ids if (task := project.tasks[one]).active]
    slots = schedule.slots(task.id for task in tasks)
    start, finish, percent = schedule.start[slots], schedule.finish[slots], schedule.percent[slots]
    dated, unfinished = start != NONE, percent < 100
    slack = schedule.total_slack[slots]
    deadline = np.array([_NEVER if task.deadline is None else task.deadline for task in tasks], dtype=np.int64)
    late = (finish != NONE) & ((finish > deadline) | ((slack < 0) & (slack != NONE)))
    sure = [
        task.confidence for task, left in zip(tasks, unfinished, strict=True) if left and task.confidence is not None
    ]
    return RollUp(
        tasks=len(tasks),
        ideas=int((~dated).sum()),
        done=int((~unfinished).sum()),
        percent=_share_done(schedule.duration[slots[dated]], percent[dated]),
        start=int(start[dated].min()) if dated.any() else None,
        finish=int(finish[dated].max()) if dated.any() else None,
        late=int((late & unfinished).sum()),
        critical=int((schedule.critical[slots] & unfinished).sum()),
        confidence=min(sure, default=None),
    )


def leaves_among(project: Project, task_ids: Iterable[int]) -> list[int]:
    """Return those tasks that are no summaries."""
    return [one for one in task_ids if not project.is_summary(one)]


def _share_done(duration: NDArray[np.int64], percent: NDArray[np.float64]) -> float:
    """Return the percentage done of all durations; where none takes time, the average."""
    whole = float(duration.sum())
    if whole:
        return float((duration * percent).sum()) / whole
    return float(percent.mean()) if len(percent) else 0.0
