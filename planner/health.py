"""What is wrong with a plan's schedule: what the scheduler could not honour, and promises that are not kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from planner.messages import sentence
from planner.project import Project
from planner.records import ConstraintType, Task
from planner.scheduling.schedule import NONE, Schedule
from planner.timebase import Span, format_duration, iso

_LIMITS = {
    ConstraintType.SNLT: (True, "no later than"),
    ConstraintType.FNLT: (False, "no later than"),
    ConstraintType.MSO: (True, "on"),
    ConstraintType.MFO: (False, "on"),
}
"""Constraints that links or other dates can break: whether they are about the start, and how."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that needs a person.

    Attributes:
        code, details: a sentence in `planner.messages`.
        task_id: the task it is about, None for the plan.
    """

    code: str
    task_id: int | None
    details: dict[str, object]

    def __str__(self) -> str:
        """Return the English sentence."""
        return sentence(self.code, self.details)


def findings(project: Project, schedule: Schedule) -> Iterator[Finding]:
    """Iterate over what is wrong: the scheduler's problems first, then the tasks in outline order."""
    for problem in schedule.problems:
        yield Finding(problem.code, problem.task_id, dict(problem.details))
    for task_id in project.outline:
        task = project.tasks[task_id]
        if task.is_scheduled and task.actual_finish is None:
            yield from _of_task(project, schedule, task)


def _of_task(project: Project, schedule: Schedule, task: Task) -> Iterator[Finding]:
    start, finish = schedule.start_of(task.id), schedule.finish_of(task.id)
    where: dict[str, object] = {"row": project.row_number(task.id), "name": task.name}
    if task.deadline is not None and finish is not None and finish > task.deadline:
        yield Finding("health-deadline", task.id, where | {"finish": _shown(finish), "deadline": _shown(task.deadline)})
    if task.constraint in _LIMITS and task.constraint_date is not None:
        about_start, how = _LIMITS[task.constraint]
        date = start if about_start else finish
        if date is not None and (date > task.constraint_date or (how == "on" and date != task.constraint_date)):
            yield Finding("health-constraint", task.id, where | _broken(about_start, how, date, task.constraint_date))
    slack = int(schedule.total_slack[schedule.slot_of[task.id]])
    if slack != NONE and slack < 0 and not project.is_summary(task.id):
        missing = format_duration(Span(-slack, "d"), project.units)
        yield Finding("health-negative-slack", task.id, where | {"missing": missing})


def _broken(about_start: bool, how: str, date: int, wanted: int) -> dict[str, object]:
    verb = "starts" if about_start else "finishes"
    return {"verb": verb, "date": _shown(date), "how": how, "wanted": _shown(wanted)}


def _shown(instant: int) -> str:
    return iso(instant).replace("T", " ")
