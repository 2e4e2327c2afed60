"""Edits of the outline: indent, outdent, move up and down, put rows elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import groupby

from planner.edits.logic import names, outline_circle
from planner.edits.registry import edit
from planner.edits.selection import existing, roots
from planner.errors import EditRefused
from planner.patch import Patch, PatchBuilder
from planner.project import Project
from planner.ranks import place
from planner.scheduling.schedule import Schedule

Siblings = dict[int | None, list[int]]
"""Children of the parents that an edit touches, in their new order."""


@edit("outline.indent")
def indent(project: Project, schedule: Schedule, task_ids: Sequence[int]) -> Patch:
    """Put each row, with all below it, under the row before it."""
    arrangement = _Arrangement(project, schedule)
    for task_id in roots(project, task_ids):
        siblings = arrangement.children(project.tasks[task_id].parent_id)
        position = siblings.index(task_id)
        if position == 0:
            raise EditRefused("indent-first", name=project.tasks[task_id].name)
        above = siblings[position - 1]
        arrangement.put([task_id], above, len(arrangement.children(above)))
    return arrangement.patch()


@edit("outline.outdent")
def outdent(project: Project, schedule: Schedule, task_ids: Sequence[int]) -> Patch:
    """Put each row, with all below it, after its parent; the rows that followed it stay where they are."""
    arrangement = _Arrangement(project, schedule)
    for task_id in reversed(roots(project, task_ids)):
        parent_id = project.tasks[task_id].parent_id
        if parent_id is None:
            raise EditRefused("outdent-top", name=project.tasks[task_id].name)
        grandparent = project.tasks[parent_id].parent_id
        arrangement.put([task_id], grandparent, arrangement.children(grandparent).index(parent_id) + 1)
    return arrangement.patch()


@edit("outline.move_up")
def move_up(project: Project, schedule: Schedule, task_ids: Sequence[int]) -> Patch:
    """Move rows one place up among their siblings; a block that is at the top stays."""
    return _shift(project, schedule, task_ids, lambda siblings, block: siblings.index(block[0]) - 1)


@edit("outline.move_down")
def move_down(project: Project, schedule: Schedule, task_ids: Sequence[int]) -> Patch:
    """Move rows one place down among their siblings; a block that is at the bottom stays."""
    return _shift(project, schedule, task_ids, lambda siblings, block: siblings.index(block[-1]) + 1 - len(block) + 1)


@edit("outline.place")
def put(
    project: Project,
    schedule: Schedule,
    task_ids: Sequence[int],
    parent_id: int | None = None,
    before_id: int | None = None,
) -> Patch:
    """Put rows, with all below them, under a parent (None is the top level) before one of its rows, or last."""
    moving = roots(project, task_ids)
    if parent_id is not None:
        existing(project, parent_id)
        if not {parent_id, *project.ancestors(parent_id)}.isdisjoint(moving):
            raise EditRefused("move-into-itself", name=project.tasks[parent_id].name)
    arrangement = _Arrangement(project, schedule)
    staying = [one for one in arrangement.children(parent_id) if one not in moving]
    if before_id is not None and before_id not in arrangement.children(parent_id):
        raise EditRefused("task-gone", id=before_id)
    # A neighbour that moves along stands for the first row after it that stays.
    following = arrangement.children(parent_id)
    rest = following[following.index(before_id) :] if before_id is not None else []
    anchor = next((one for one in rest if one not in moving), None)
    arrangement.put(moving, parent_id, staying.index(anchor) if anchor is not None else len(staying))
    return arrangement.patch()


def _shift(
    project: Project, schedule: Schedule, task_ids: Sequence[int], position: Callable[[list[int], list[int]], int]
) -> Patch:
    """Move each run of neighbouring rows to the position that is asked for, counted without the run."""
    arrangement = _Arrangement(project, schedule)
    selected = roots(project, task_ids)
    for parent_id in dict.fromkeys(project.tasks[one].parent_id for one in selected):
        for block in _runs(arrangement.children(parent_id), set(selected)):
            siblings = arrangement.children(parent_id)
            target = position(siblings, block)
            if 0 <= target <= len(siblings) - len(block):
                arrangement.put(block, parent_id, target)
    return arrangement.patch()


def _runs(siblings: Sequence[int], selected: set[int]) -> list[list[int]]:
    return [list(run) for chosen, run in groupby(siblings, selected.__contains__) if chosen]


class _Arrangement:
    """The order of siblings as an edit changes it, turned into new parents and sort keys at the end."""

    def __init__(self, project: Project, schedule: Schedule) -> None:
        self._project = project
        self._schedule = schedule
        self._children: Siblings = {}
        self._moved: dict[int, int | None] = {}

    def children(self, parent_id: int | None) -> list[int]:
        """Return the children of a parent as they now stand."""
        return self._children.setdefault(parent_id, list(self._project.children(parent_id)))

    def put(self, task_ids: Sequence[int], parent_id: int | None, position: int) -> None:
        """Take rows out and put them under a parent at a position counted without them."""
        for task_id in task_ids:
            old = self._moved.get(task_id, self._project.tasks[task_id].parent_id)
            self.children(old).remove(task_id)
            self._moved[task_id] = parent_id
        self.children(parent_id)[position:position] = task_ids

    def patch(self) -> Patch:
        """Return the changes.

        Raises:
            EditRefused: `outline-circle`, a new summary is linked with what is now below it.
        """
        reparented = {one: to for one, to in self._moved.items() if to != self._project.tasks[one].parent_id}
        circle = outline_circle(self._project, self._schedule, reparented)
        if circle is not None:
            raise EditRefused("outline-circle", path=names(self._project, circle))
        builder = PatchBuilder(self._project)
        for parent_id in dict.fromkeys(self._moved.values()):
            self._rank(builder, parent_id, self._moved)
        return builder.patch()

    def _rank(self, builder: PatchBuilder, parent_id: int | None, moved: Mapping[int, int | None]) -> None:
        """Give the rows that came to a parent keys between those that were there."""
        present = self._project.children(parent_id)
        if list(present) == self._children[parent_id]:
            return
        tasks = self._project.tasks
        ranked = [(one, tasks[one].rank) for one in self._children[parent_id] if one not in moved]
        position = 0
        for arriving, run in groupby(self._children[parent_id], moved.__contains__):
            rows = list(run)
            if arriving:
                keys, others = place(ranked, position, len(rows))
                ranked = [(one, others.get(one, key)) for one, key in ranked]
                ranked[position:position] = zip(rows, keys, strict=True)
            position += len(rows)
        for one, key in ranked:
            builder.update("tasks", one, parent_id=parent_id, rank=key)
