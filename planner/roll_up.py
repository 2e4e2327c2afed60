"""What several tasks come to together: of a goal, a group, a lane."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from planner.project import Project
from planner.scheduling.schedule import Schedule


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
    leaves = [one for one in leaf_ids if project.tasks[one].active]
    dated = [one for one in leaves if schedule.start_of(one) is not None]
    finishes = [finish for one in dated if (finish := schedule.finish_of(one)) is not None]
    unfinished = [one for one in leaves if _percent(schedule, one) < 100]
    sure = [confidence for one in unfinished if (confidence := project.tasks[one].confidence) is not None]
    return RollUp(
        tasks=len(leaves),
        ideas=len(leaves) - len(dated),
        done=len(leaves) - len(unfinished),
        percent=_share_done(schedule, dated),
        start=min((int(schedule.start[schedule.slot_of[one]]) for one in dated), default=None),
        finish=max(finishes, default=None),
        late=sum(_is_late(project, schedule, one) for one in unfinished),
        critical=sum(schedule.is_critical(one) for one in unfinished),
        confidence=min(sure, default=None),
    )


def leaves_among(project: Project, task_ids: Iterable[int]) -> list[int]:
    """Return those tasks that are no summaries."""
    return [one for one in task_ids if not project.is_summary(one)]


def _percent(schedule: Schedule, task_id: int) -> float:
    return float(schedule.percent[schedule.slot_of[task_id]])


def _share_done(schedule: Schedule, leaf_ids: Sequence[int]) -> float:
    """Return the percentage done of all durations; where none takes time, the average."""
    durations = [int(schedule.duration[schedule.slot_of[one]]) for one in leaf_ids]
    percents = [_percent(schedule, one) for one in leaf_ids]
    whole = sum(durations)
    if whole:
        return sum(duration * percent for duration, percent in zip(durations, percents, strict=True)) / whole
    return sum(percents) / len(percents) if percents else 0.0


def _is_late(project: Project, schedule: Schedule, task_id: int) -> bool:
    deadline, finish = project.tasks[task_id].deadline, schedule.finish_of(task_id)
    if finish is None:
        return False
    slot = schedule.slot_of[task_id]
    return (deadline is not None and finish > deadline) or int(schedule.total_slack[slot]) < 0
