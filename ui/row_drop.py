"""Where dragged rows would be put: between two rows, into a summary, or at the end."""

from __future__ import annotations

from dataclasses import dataclass

from planner.project import Project
from ui.rows import Rows

INTO = 0.3
"""Share of a summary's height above and below which a drop is beside it, not into it."""


@dataclass(frozen=True, slots=True)
class Drop:
    """A place in the outline.

    Attributes:
        parent_id, before_id: as `planner.edits.outline.put` takes them.
        row: the row above whose upper edge it is; with `into`, the row of the summary. depth: how far it is indented.
        beside_id: the task next to it, that it comes `above` or below, or into which it goes; None at the end.
    """

    parent_id: int | None
    before_id: int | None
    row: int
    depth: int
    beside_id: int | None = None
    above: bool = False
    into: bool = False


def drop_at(rows: Rows, project: Project, place: float) -> Drop | None:
    """Return where rows dropped at a place, counted in rows from the top, would go; None where they cannot.

    The upper half of a row is above it, the lower half below it: below an open summary is the first place in it. The
    middle of a summary is its last place.
    """
    row = int(place)
    if place < 0 or not rows.count:
        return None
    if row >= rows.count:
        return Drop(None, None, rows.count, 0)
    task_id = rows.id_at(row)
    if task_id not in project.tasks:
        return None
    depth, share = int(rows.depths[row]), place - row
    if project.is_summary(task_id) and INTO <= share <= 1 - INTO:
        return Drop(task_id, None, row, depth + 1, task_id, into=True)
    parent_id = project.tasks[task_id].parent_id
    if share < 0.5:
        return Drop(parent_id, task_id, row, depth, task_id, above=True)
    first = rows.id_at(row + 1) if row + 1 < rows.count else None
    if first is not None and first in project.tasks and project.tasks[first].parent_id == task_id:
        return Drop(task_id, project.children(task_id)[0], row + 1, depth + 1, task_id)
    return Drop(parent_id, _after(project, task_id), row + 1, depth, task_id)


def _after(project: Project, task_id: int) -> int | None:
    """Return the sibling that follows a task."""
    siblings = project.children(project.tasks[task_id].parent_id)
    position = siblings.index(task_id) + 1
    return siblings[position] if position < len(siblings) else None
