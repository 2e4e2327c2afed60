"""What an edit changed, in words: the fields of a task, links, settings and days off, each with its old and new value.

The values of what a patch touches are written down twice, with and without the patch; `changed` pairs them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from typing import NamedTuple, TypeAlias

from planner.fields import FIELDS
from planner.patch import Op, Patch
from planner.predecessors import format_lag
from planner.project import Project
from planner.records import CalendarException, Plan
from planner.scheduling.free_days import calendar_name
from planner.scheduling.schedule import Schedule
from planner.timebase import DATE_ONLY, DATE_TIME, MINUTES_PER_DAY

Key: TypeAlias = tuple[str, int, str]
"""Table, record, and field where it is one."""

FIELD_OF = {
    "calendar_id": "calendar",
    "duration_unit": "duration",
    "goal_id": "goal",
    "manual_start": "start",
    "manual_finish": "finish",
    "team_id": "team",
}
"""Fields of a task that go by another name in `FIELDS`."""
UNTOLD = frozenset({"goal", "name", "notes", "phase", "priority", "rank", "confidence", "estimated", "work"})
"""Fields of a task that move nothing by themselves."""
SETTINGS = {
    "start": "Project start",
    "finish": "Project finish",
    "status_date": "Status date",
    "calendar_id": "Project calendar",
    "schedule_from": "Schedule from",
    "progress_rule": "Progress rule",
}
"""Settings of the plan that move dates, with their titles."""


class Detail(NamedTuple):
    """Something that an edit changed, in words; `old` or `new` is "" where there was, or is, nothing."""

    title: str
    old: str
    new: str


class Shown(NamedTuple):
    """A value as text, with what it is of."""

    title: str
    text: str


def values(project: Project, schedule: Schedule, patch: Patch, task_ids: Set[int]) -> dict[Key, Shown]:
    """Return what a patch touches of some tasks, of the links between them, and of the plan, as it stands."""
    return dict(one for op in patch for one in _of(project, schedule, op, task_ids))


def changed(before: Mapping[Key, Shown], after: Mapping[Key, Shown]) -> tuple[Detail, ...]:
    """Return the values that differ, in order."""
    pairs = ((before.get(key), after.get(key)) for key in dict.fromkeys((*before, *after)))
    return tuple(
        Detail(named.title, old.text if old else "", new.text if new else "")
        for old, new in pairs
        if old != new and (named := new or old) is not None
    )


def _of(project: Project, schedule: Schedule, op: Op, task_ids: Set[int]) -> Iterator[tuple[Key, Shown]]:
    if op.table == "tasks" and op.id in task_ids and op.before and op.after:
        yield from _fields(project, schedule, op.id, op.after)
    elif op.table == "assignments":
        owner = (op.after or op.before or {}).get("task_id")
        if owner in task_ids and owner in project.tasks:
            yield ("tasks", owner, "resources"), _field(project, schedule, owner, "resources")
    elif op.table == "links":
        yield from _link(project, op.id, task_ids)
    elif op.table == "plan" and op.after:
        yield from _settings(project, op.after)
    elif op.table == "calendar_exceptions":
        exception = project.calendar_exceptions.get(op.id)
        if exception is not None:
            title = calendar_name(project, exception.calendar_id)
            yield (op.table, op.id, ""), Shown(title, _days(exception))


def _fields(
    project: Project, schedule: Schedule, task_id: int, names: Mapping[str, object]
) -> Iterator[tuple[Key, Shown]]:
    if task_id not in project.tasks:
        return
    for name in names:
        key = FIELD_OF.get(name, name)
        if key in FIELDS and key not in UNTOLD:
            yield ("tasks", task_id, key), _field(project, schedule, task_id, key)


def _field(project: Project, schedule: Schedule, task_id: int, key: str) -> Shown:
    field = FIELDS[key]
    return Shown(field.title, field.text(project, schedule, task_id))


def _link(project: Project, link_id: int, task_ids: Set[int]) -> Iterator[tuple[Key, Shown]]:
    link = project.links.get(link_id)
    if link is None or task_ids.isdisjoint((link.predecessor_id, link.successor_id)):
        return
    lag = format_lag(link.lag, link.lag_unit, project.units)
    names = (project.tasks[link.predecessor_id].name, project.tasks[link.successor_id].name)
    yield ("links", link_id, ""), Shown("“{}” → “{}”".format(*names), f"{link.type}{lag}")


def _settings(project: Project, names: Mapping[str, object]) -> Iterator[tuple[Key, Shown]]:
    for name in names:
        if name in SETTINGS:
            yield ("plan", project.plan.id, name), Shown(SETTINGS[name], _setting(project, project.plan, name))


def _setting(project: Project, plan: Plan, name: str) -> str:
    value = getattr(plan, name)
    if value is None:
        return ""
    if name == "calendar_id":
        return calendar_name(project, value)
    return DATE_TIME.format(value) if isinstance(value, int) else str(value)


def _days(exception: CalendarException) -> str:
    first, last = (DATE_ONLY.format(day * MINUTES_PER_DAY) for day in (exception.first, exception.last))
    span = first if first == last else f"{first} – {last}"
    return f"{span} ({exception.name})" if exception.name else span
