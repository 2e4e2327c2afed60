"""What edits do first: look up the tasks they are given, and refuse those they cannot take."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from planner.errors import EditRefused
from planner.patch import Patch, PatchBuilder
from planner.project import Project
from planner.records import Task


def chosen(project: Project, task_ids: Sequence[int]) -> list[Task]:
    """Return the tasks of a selection, each once, in the order given.

    Raises:
        EditRefused: `nothing-selected` or `task-gone`.
    """
    if not task_ids:
        raise EditRefused("nothing-selected")
    return [existing(project, task_id) for task_id in dict.fromkeys(task_ids)]


def existing(project: Project, task_id: int) -> Task:
    """Return a task, or refuse with `task-gone`."""
    task = project.tasks.get(task_id)
    if task is None:
        raise EditRefused("task-gone", id=task_id)
    return task


def leaves_only(project: Project, tasks: Iterable[Task], code: str) -> list[Task]:
    """Return the tasks, or refuse with `code` naming the first that is a summary."""
    kept = list(tasks)
    for task in kept:
        if project.is_summary(task.id):
            raise EditRefused(code, name=task.name)
    return kept


def leaves_below(project: Project, task_ids: Iterable[int]) -> list[int]:
    """Return the leaves of a selection: the tasks themselves, and of summaries all leaves below; each once."""
    found: dict[int, None] = {}
    for task_id in task_ids:
        if project.is_summary(task_id):
            found.update(dict.fromkeys(one for one in project.descendants(task_id) if not project.is_summary(one)))
        else:
            found[task_id] = None
    return list(found)


def roots(project: Project, task_ids: Sequence[int]) -> list[int]:
    """Return the tasks of a selection that are not below another one of it, in outline order."""
    selected = {task.id for task in chosen(project, task_ids)}
    tops = [one for one in selected if selected.isdisjoint(project.ancestors(one))]
    return sorted(tops, key=project.row_number)


def change_all(project: Project, tasks: Iterable[Task], **changes: object) -> Patch:
    """Return the patch that gives each of the tasks the same values."""
    builder = PatchBuilder(project)
    for task in tasks:
        builder.update("tasks", task.id, **changes)
    return builder.patch()
