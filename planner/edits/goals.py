"""Edits of goals and initiatives, and of which task serves which."""

from __future__ import annotations

from collections.abc import Sequence

from planner.edits.constraints import in_range
from planner.edits.named import find_named, known, last_rank, unused_name
from planner.edits.registry import edit
from planner.edits.selection import change_all, chosen
from planner.edits.tasks import MAX_NOTES
from planner.errors import EditRefused
from planner.patch import Patch, PatchBuilder
from planner.project import Project
from planner.ranks import place as place_among
from planner.records import Goal, new_id
from planner.scheduling.schedule import Schedule


@edit("goals.add")
def add_goal(
    project: Project,
    schedule: Schedule,
    name: str,
    *,
    parent_goal_id: int | None = None,
    owner_id: int | None = None,
    target_date: int | None = None,
    measure: str = "",
    notes: str = "",
    goal_id: int | None = None,
) -> Patch:
    """Add a goal after those there are; `goal_id` lets the caller know the id beforehand."""
    builder = PatchBuilder(project)
    if goal_id in project.goals:
        raise EditRefused("id-taken", id=goal_id)
    new = new_goal(builder, project, name, goal_id)
    if parent_goal_id is not None:
        known(project, "goals", parent_goal_id)
    builder.update("goals", new, parent_goal_id=parent_goal_id)
    _set_facts(builder, project, new, owner_id, target_date, measure, notes)
    return builder.patch()


@edit("goals.change")
def change_goal(
    project: Project,
    schedule: Schedule,
    goal_id: int,
    *,
    name: str | None = None,
    owner_id: int | None = None,
    target_date: int | None = None,
    measure: str | None = None,
    notes: str | None = None,
) -> Patch:
    """Change a goal; what is None stays, `goals.clear` empties."""
    known(project, "goals", goal_id)
    builder = PatchBuilder(project)
    if name is not None:
        builder.update("goals", goal_id, name=unused_name(project, "goals", name, but=goal_id))
    _set_facts(builder, project, goal_id, owner_id, target_date, measure, notes)
    return builder.patch()


@edit("goals.clear")
def clear_goal(
    project: Project, schedule: Schedule, goal_id: int, *, owner: bool = False, target_date: bool = False
) -> Patch:
    """Take the owner or the target date away from a goal."""
    known(project, "goals", goal_id)
    builder = PatchBuilder(project)
    if owner:
        builder.update("goals", goal_id, owner_id=None)
    if target_date:
        builder.update("goals", goal_id, target_date=None)
    return builder.patch()


@edit("goals.place")
def place_goal(
    project: Project, schedule: Schedule, goal_id: int, parent_goal_id: int | None = None, position: int | None = None
) -> Patch:
    """Put a goal below another one (None: at the top), at a position among its siblings (None: last)."""
    known(project, "goals", goal_id)
    if parent_goal_id is not None:
        known(project, "goals", parent_goal_id)
        _refuse_circle(project, goal_id, parent_goal_id)
    siblings = [(goal.id, goal.rank) for goal in goals_below(project, parent_goal_id) if goal.id != goal_id]
    (rank,), moved = place_among(siblings, len(siblings) if position is None else position, 1)
    builder = PatchBuilder(project)
    for sibling, key in moved.items():
        builder.update("goals", sibling, rank=key)
    builder.update("goals", goal_id, parent_goal_id=parent_goal_id, rank=rank)
    return builder.patch()


@edit("goals.delete")
def delete_goal(project: Project, schedule: Schedule, goal_id: int) -> Patch:
    """Delete a goal; its tasks stay without a goal, the goals below it move up."""
    known(project, "goals", goal_id)
    builder = PatchBuilder(project)
    for task in project.tasks.values():
        if task.goal_id == goal_id:
            builder.update("tasks", task.id, goal_id=None)
    for goal in goals_below(project, goal_id):
        builder.update("goals", goal.id, parent_goal_id=project.goals[goal_id].parent_goal_id)
    builder.delete("goals", goal_id)
    return builder.patch()


@edit("tasks.set_goal")
def set_goal(project: Project, schedule: Schedule, task_ids: Sequence[int], goal_id: int | None) -> Patch:
    """Say which goal tasks serve; None for none."""
    if goal_id is not None:
        known(project, "goals", goal_id)
    return change_all(project, chosen(project, task_ids), goal_id=goal_id)


def goals_below(project: Project, goal_id: int | None) -> list[Goal]:
    """Return the goals directly below one, or at the top, in order."""
    found = (goal for goal in project.goals.values() if goal.parent_goal_id == goal_id)
    return sorted(found, key=lambda goal: (goal.rank, goal.id))


def find_or_add_goal(builder: PatchBuilder, project: Project, name: str) -> int:
    """Return the id of the goal of that name, which is added when there is none."""
    return find_named(project, "goals", name) or new_goal(builder, project, name)


def new_goal(builder: PatchBuilder, project: Project, name: str, goal_id: int | None = None) -> int:
    """Add a goal at the end of the list."""
    goal = Goal(id=goal_id or new_id(), name=unused_name(project, "goals", name), rank=last_rank(project, "goals"))
    builder.insert("goals", goal)
    return goal.id


def _set_facts(
    builder: PatchBuilder,
    project: Project,
    goal_id: int,
    owner_id: int | None,
    target_date: int | None,
    measure: str | None,
    notes: str | None,
) -> None:
    if owner_id is not None:
        known(project, "people", owner_id)
    if target_date is not None:
        in_range(target_date)
    if max(len(measure or ""), len(notes or "")) > MAX_NOTES:
        raise EditRefused("notes-too-long", limit=MAX_NOTES)
    given = {"owner_id": owner_id, "target_date": target_date, "measure": measure, "notes": notes}
    builder.update("goals", goal_id, **{name: value for name, value in given.items() if value is not None})


def _refuse_circle(project: Project, goal_id: int, above: int | None) -> None:
    while above is not None:
        if above == goal_id:
            raise EditRefused("goal-circle", name=project.goals[goal_id].name)
        above = project.goals[above].parent_goal_id
