"""Edits of baselines: remember the present dates, and forget them."""

from __future__ import annotations

from collections.abc import Sequence

from planner.edits.registry import edit
from planner.edits.selection import existing
from planner.edits.tasks import clean_name
from planner.errors import EditRefused
from planner.patch import Patch, PatchBuilder
from planner.project import Project
from planner.records import Baseline, BaselineTask, new_id
from planner.scheduling.schedule import Schedule

NUMBERS = range(11)


@edit("baselines.set")
def set_baseline(
    project: Project,
    schedule: Schedule,
    number: int = 0,
    *,
    name: str = "",
    reason: str = "",
    author: str = "",
    created: str = "",
    task_ids: Sequence[int] | None = None,
) -> Patch:
    """Remember the present dates, duration and work of all tasks (or of some) as baseline `number`."""
    _check_number(number)
    builder = PatchBuilder(project)
    baseline = _numbered(project, number)
    about = {"name": clean_name(name), "reason": reason, "author": author, "created": created}
    if baseline is None:
        baseline = Baseline(id=new_id(), number=number, **about)
        builder.insert("baselines", baseline)
    else:
        builder.update("baselines", baseline.id, **about)
    kept = {row.task_id: row for row in project.baseline_tasks_of(baseline.id)}
    for task_id in project.tasks if task_ids is None else task_ids:
        existing(project, task_id)
        row_id = kept[task_id].id if task_id in kept else new_id()
        builder.insert("baseline_tasks", _remembered(project, schedule, row_id, baseline.id, task_id))
    return builder.patch()


@edit("baselines.clear")
def clear_baseline(
    project: Project, schedule: Schedule, number: int = 0, task_ids: Sequence[int] | None = None
) -> Patch:
    """Forget a baseline, or what it remembers of some tasks."""
    _check_number(number)
    baseline = _numbered(project, number)
    if baseline is None:
        raise EditRefused("baseline-missing", number=number)
    builder = PatchBuilder(project)
    for row in project.baseline_tasks_of(baseline.id):
        if task_ids is None or row.task_id in task_ids:
            builder.delete("baseline_tasks", row.id)
    if task_ids is None:
        builder.delete("baselines", baseline.id)
    return builder.patch()


def _remembered(project: Project, schedule: Schedule, row_id: int, baseline_id: int, task_id: int) -> BaselineTask:
    task, assigned = project.tasks[task_id], project.assignments_of(task_id)
    return BaselineTask(
        id=row_id,
        baseline_id=baseline_id,
        task_id=task_id,
        start=schedule.start_of(task_id),
        finish=schedule.finish_of(task_id),
        duration=int(schedule.duration[schedule.slot_of[task_id]]),
        work=sum(one.work for one in assigned) if assigned else task.work,
    )


def _numbered(project: Project, number: int) -> Baseline | None:
    return next((one for one in project.baselines.values() if one.number == number), None)


def _check_number(number: int) -> None:
    if number not in NUMBERS:
        raise EditRefused("baseline-number", number=number)
