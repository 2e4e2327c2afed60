"""Lanes of a roadmap: by any field of the tasks, or by the outline.

A task without a value of its own is in the lane of the nearest summary above it that has one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from planner.arrange.grouping import group_place
from planner.fields import Field, FieldType, Value
from planner.goals import goal_tree
from planner.project import Project
from planner.scheduling.schedule import Schedule

OUTLINE = ""
"""Stands for a field's key: lanes by the upper level of the outline."""
_SETTABLE = frozenset(
    {FieldType.TEXT, FieldType.CHOICE, FieldType.BOOL, FieldType.PERSON, FieldType.TEAM, FieldType.CALENDAR,
     FieldType.GOAL}
)  # fmt: skip
"""Types of fields whose lane says which value a task dropped there gets; a lane of dates or amounts has many."""


@dataclass(frozen=True, slots=True)
class Lane:
    """One lane.

    Attributes:
        title: the value as people read it, "" for the lane of tasks without one.
        text: what `cells.set_text` takes to bring a task here, None where nothing can.
        depth: of a goal below other goals. target: date by which a goal is to be reached.
        record_id: the goal, team or task that the lane is of.
    """

    title: str
    text: str | None = None
    depth: int = 0
    record_id: int | None = None
    target: int | None = None


@dataclass(frozen=True, slots=True)
class Laning:
    """All lanes, and the lane of each task in outline order."""

    lanes: tuple[Lane, ...]
    of_row: tuple[int, ...]


def laning(project: Project, schedule: Schedule, field: Field | None) -> Laning:
    """Return the lanes by a field, None for the outline, in the order people expect; the one without value is last."""
    if field is None:
        return _by_outline(project)
    values = lane_values(project, schedule, field)
    lanes, number_of = _lanes(project, field, dict.fromkeys(values))
    return Laning(tuple(lanes), tuple(map(number_of.__getitem__, values)))


def lane_values(project: Project, schedule: Schedule, field: Field) -> list[Value]:
    """Return the value of each task in outline order, its own or inherited."""
    values: list[Value] = []
    above: list[Value] = []
    inherits, read = field.given, field.read
    for task_id, depth in zip(project.outline, project.outline_depths, strict=True):
        del above[depth:]
        value = read(project, schedule, task_id)
        if inherits and above and _is_empty(value):
            value = above[-1]
        value = None if _is_empty(value) else value
        above.append(value)
        values.append(value)
    return values


def carriers(
    project: Project, schedule: Schedule, field: Field, task_id: int, leaf_ids: Sequence[int], *, whole: bool
) -> list[int]:
    """Return the tasks whose value has to change for leaves below a task to be in another lane.

    That is whoever gives them their value, at or below the task; where it comes from above, the task itself if all of
    it moves (`whole`), else the leaves.
    """
    found: dict[int, None] = {}
    for leaf in leaf_ids:
        giver = task_id if whole else leaf
        for one in (leaf, *project.ancestors(leaf)):
            if not _is_empty(field.read(project, schedule, one)):
                giver = one if whole else leaf
                break
            if one == task_id:
                break
        found[giver] = None
    return list(found)


def _is_empty(value: Value) -> bool:
    return value is None or value == ""


def _lanes(project: Project, field: Field, values: Iterable[Value]) -> tuple[list[Lane], Mapping[Value, int]]:
    """Return the lanes for some values, with those that stand there empty, and the number of each value's lane."""
    known = _known(project, field)
    if known is None:
        return _found(project, field, [value for value in values if value is not None])
    lanes = list(known.values())
    number_of: dict[Value, int] = {value: number for number, value in enumerate(known)}
    number_of[None] = len(lanes)
    for value in values:
        number_of.setdefault(value, len(lanes))
    lanes.append(_without(field))
    return lanes, number_of


def _known(project: Project, field: Field) -> dict[Value, Lane] | None:
    """Return the lanes that are there with or without tasks, None where only values that occur have one."""
    if field.type is FieldType.GOAL:
        return {
            goal.id: Lane(goal.name, goal.name, depth, goal.id, goal.target_date) for goal, depth in goal_tree(project)
        }
    if field.type is FieldType.TEAM:
        teams = sorted(project.teams.values(), key=lambda team: (team.rank, team.id))
        return {team.id: Lane(team.name, team.name, record_id=team.id) for team in teams}
    if field.type is FieldType.CHOICE:
        text = {key: title if field.editable else None for key, title in field.choices if key}
        return {key: Lane(title, text[key]) for key, title in field.choices if key}
    return None


def _found(project: Project, field: Field, values: Sequence[Value]) -> tuple[list[Lane], Mapping[Value, int]]:
    places = {value: group_place(project, field, value) for value in values}
    order = {place: number for number, place in enumerate(sorted(set(places.values())))}
    settable = field.editable and field.type in _SETTABLE
    lanes = [Lane(title, title if settable else None) for _, title in order]
    number_of: dict[Value, int] = {value: order[place] for value, place in places.items()}
    number_of[None] = len(lanes)
    return [*lanes, _without(field)], number_of


def _without(field: Field) -> Lane:
    return Lane("", "" if field.editable and field.type in _SETTABLE else None)


# By the outline ------------------------------------------------------------------------------------------


def _by_outline(project: Project) -> Laning:
    """Return a lane for each summary at the first level that has several tasks, and one for the rest."""
    level = _branching(project.outline_depths)
    lanes: list[Lane] = []
    numbers: list[int] = []
    current = -1
    for task_id, depth in zip(project.outline, project.outline_depths, strict=True):
        if depth <= level:
            current = -1
        if depth == level and project.is_summary(task_id):
            current = len(lanes)
            lanes.append(Lane(project.tasks[task_id].name, record_id=task_id))
        numbers.append(current)
    rest = len(lanes)
    return Laning((*lanes, Lane("")), tuple(rest if number < 0 else number for number in numbers))


def _branching(depths: Sequence[int]) -> int:
    """Return the first depth at which there are several tasks, 0 where there is none."""
    counts: dict[int, int] = {}
    for depth in depths:
        counts[depth] = counts.get(depth, 0) + 1
    return next((depth for depth in sorted(counts) if counts[depth] > 1), 0)
