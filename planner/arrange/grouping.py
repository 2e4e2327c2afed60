"""Groups of tasks that have the same value of a field, in order, each with what it comes to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from planner.fields import Field, FieldType, SortKey
from planner.messages import sentence
from planner.project import Project
from planner.roll_up import RollUp, leaves_among, roll_up
from planner.scheduling.schedule import Schedule
from planner.timebase import DateStyle

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
    place_of = _BY_TYPE.get(field.type, _plain)
    found: dict[_Place, list[int]] = {}
    for task_id in task_ids:
        found.setdefault(place_of(project, schedule, field, task_id), []).append(task_id)
    return [_group(project, schedule, field, place, found[place]) for place in sorted(found)]


def _group(project: Project, schedule: Schedule, field: Field, place: _Place, ids: list[int]) -> Group:
    title = place[1] or sentence("group-without", {"title": field.title})
    return Group(title, not place[1], tuple(ids), roll_up(project, schedule, leaves_among(project, ids)))


def _plain(project: Project, schedule: Schedule, field: Field, task_id: int) -> _Place:
    text = field.text(project, schedule, task_id)
    return field.sort_key(project, schedule, task_id) if text else _LAST, text


def _month(project: Project, schedule: Schedule, field: Field, task_id: int) -> _Place:
    value = field.value(project, schedule, task_id)
    if not isinstance(value, int):
        return _LAST, ""
    shown = value - 1 if field.type is FieldType.FINISH else value
    text = MONTH.format(shown)
    year, month = int(text[-4:]), MONTH.months.index(text[:3])
    return (False, year * 12 + month, ""), text


def _share(project: Project, schedule: Schedule, field: Field, task_id: int) -> _Place:
    value = field.value(project, schedule, task_id)
    if not isinstance(value, float):
        return _LAST, ""
    number = 0 if value <= 0 else 2 if value >= 100 else 1
    return (False, number, ""), ("0 %", "1–99 %", "100 %")[number]


_LAST: SortKey = (True, 0, "")
_BY_TYPE: dict[FieldType, Callable[[Project, Schedule, Field, int], _Place]] = {
    FieldType.PERCENT: _share,
    **dict.fromkeys(_INSTANTS, _month),
}
