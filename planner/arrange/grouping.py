"""Groups of tasks that have the same value of a field, in order, each with what it comes to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain

from planner.fields import Field, FieldType, SortKey, Value
from planner.messages import sentence
from planner.project import Project
from planner.roll_up import RollUp, leaves_among, roll_up
from planner.scheduling.schedule import Schedule
from planner.timebase import DateStyle, moment

MONTH = DateStyle(day="{month} {year}")
_INSTANTS = frozenset({FieldType.START, FieldType.FINISH, FieldType.INSTANT})
_Place = tuple[SortKey, str]
"""Where a group goes, and its title, "" for tasks without a value."""


@dataclass(frozen=True, slots=True)
class Group:
    """Tasks with the same value.

    Attributes:
        title: the value as people read it. empty: these have no value; the title then says so.
        task_ids: in the order they came.
    """

    title: str
    empty: bool
    task_ids: tuple[int, ...]
    total: RollUp


def grouped(project: Project, schedule: Schedule, field: Field, task_ids: Sequence[int]) -> list[Group]:
    """Return tasks by the value of a field: dates by month, percentages as none, some and all, choices in order."""
    by_value: dict[Value, list[int]] = {}
    for task_id in task_ids:
        by_value.setdefault(field.read(project, schedule, task_id), []).append(task_id)
    found: dict[_Place, list[list[int]]] = {}
    for value, ids in by_value.items():
        found.setdefault(group_place(project, field, value), []).append(ids)
    if any(len(parts) > 1 for parts in found.values()):
        number = {task_id: place for place, task_id in enumerate(task_ids)}
        joined = {place: sorted(chain(*parts), key=number.__getitem__) for place, parts in found.items()}
    else:
        joined = {place: parts[0] for place, parts in found.items()}
    return [_group(project, schedule, field, place, joined[place]) for place in sorted(joined)]


def group_place(project: Project, field: Field, value: Value) -> tuple[SortKey, str]:
    """Return the group of a value: a key that orders groups, and its title, "" for no value."""
    return _BY_TYPE.get(field.type, _plain)(project, field, value)


def _group(project: Project, schedule: Schedule, field: Field, place: _Place, ids: list[int]) -> Group:
    title = place[1] or sentence("group-without", {"title": field.title})
    return Group(title, not place[1], tuple(ids), roll_up(project, schedule, leaves_among(project, ids)))


def _plain(project: Project, field: Field, value: Value) -> _Place:
    text = field.text_of(project, value)
    return field.key_of(project, value) if text else _LAST, text


def _month(_project: Project, field: Field, value: Value) -> _Place:
    if not isinstance(value, int):
        return _LAST, ""
    # What finishes at midnight belongs to the day that ends there.
    inside = value - 1 if field.type is FieldType.FINISH else value
    day = moment(inside)
    return (False, day.year * 12 + day.month, ""), MONTH.format(inside)


def _share(_project: Project, _field: Field, value: Value) -> _Place:
    if not isinstance(value, float):
        return _LAST, ""
    number = 0 if value <= 0 else 2 if value >= 100 else 1
    return (False, number, ""), ("0 %", "1–99 %", "100 %")[number]


_LAST: SortKey = (True, 0, "")
_BY_TYPE: dict[FieldType, Callable[[Project, Field, Value], _Place]] = {
    FieldType.PERCENT: _share,
    **dict.fromkeys(_INSTANTS, _month),
}
