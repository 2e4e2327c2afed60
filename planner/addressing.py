"""Which task a person means: a row number, `uid:N` as in the source file (or the record id), or a unique name."""

from __future__ import annotations

from collections.abc import Iterable

from planner.errors import EditRefused
from planner.project import Project

UID_PREFIX = "uid:"
MOST_CANDIDATES = 8


def uid_of(project: Project, task_id: int) -> int:
    """Return the number that `uid:` addresses a task by: its unique id in the source file, else its record id."""
    source = project.tasks[task_id].source_uid
    return task_id if source is None else source


def find_task(project: Project, text: str) -> int:
    """Return the id of the task that `text` addresses.

    Raises:
        EditRefused: `task-unknown`, or `task-ambiguous` with the candidates.
    """
    wanted = text.strip()
    if wanted.isdecimal():
        return _by_row(project, wanted)
    if wanted.lower().startswith(UID_PREFIX):
        return _one(project, text, _by_uid(project, wanted[len(UID_PREFIX) :]))
    exact = [task_id for task_id in project.outline if project.tasks[task_id].name == wanted]
    folded = wanted.casefold()
    matches = exact or [key for key in project.outline if project.tasks[key].name.casefold() == folded]
    return _one(project, text, matches or _named(project, wanted, folded))


def _by_row(project: Project, text: str) -> int:
    row = int(text[:18])
    if not 1 <= row <= len(project.outline):
        raise EditRefused("task-row-unknown", row=row, rows=len(project.outline))
    return project.outline[row - 1]


def _by_uid(project: Project, text: str) -> list[int]:
    if not text.isdecimal():
        return []
    uid = int(text[:18])
    sourced = [task_id for task_id in project.outline if project.tasks[task_id].source_uid == uid]
    return sourced or [uid] * (uid in project.tasks)


def _named(project: Project, wanted: str, folded: str) -> list[int]:
    """Return the tasks whose name contains what was typed; a plan that has only one such task means it."""
    if not wanted:
        return []
    return [key for key in project.outline if folded in project.tasks[key].name.casefold()]


def _one(project: Project, text: str, found: list[int]) -> int:
    if not found:
        raise EditRefused("task-unknown", text=text)
    if len(found) > 1:
        raise EditRefused("task-ambiguous", text=text, candidates=_candidates(project, found))
    return found[0]


def _candidates(project: Project, found: Iterable[int]) -> str:
    rows = [f"{project.row_number(key)} “{project.tasks[key].name}” (uid:{uid_of(project, key)})" for key in found]
    more = len(rows) - MOST_CANDIDATES
    return ", ".join(rows[:MOST_CANDIDATES]) + (f" and {more} more" if more > 0 else "")
