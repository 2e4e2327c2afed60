"""What a plan must fulfil beyond the types of its fields, so that nothing later hangs, overflows or misses a record."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from itertools import pairwise
from operator import attrgetter

from planner.errors import LoadError
from planner.project import Project
from planner.records import TABLES, Calendar, CalendarException, Goal, Hours, Record, WorkWeek
from planner.scheduling.recurrence import is_readable
from planner.storage.columns import Column, columns
from planner.timebase import DURATION_UNITS, LAST_INSTANT, MAX_DURATION, MINUTES_PER_DAY, PERCENT_UNITS
from planner.view_records import MAX_FILTER_DEPTH, Filter, View

MAX_TEXT = 1_000_000
"""The longest text, in bytes."""
MAX_NUMBER = 1e12
_SHOWN = 60
"""Most letters of a name in a sentence."""
_MAX_ID = 2**53
_RANGES = {
    "start": (0, MAX_DURATION),
    "finish": (0, MAX_DURATION),
    "duration": (0, MAX_DURATION),
    "percent_complete": (0, 100),
    "physical_percent": (0, 100),
    "confidence": (0, 100),
    "minutes_per_day": (1, MINUTES_PER_DAY),
    "minutes_per_week": (1, 7 * MINUTES_PER_DAY),
    "days_per_month": (1, 31),
    "default_start": (0, MINUTES_PER_DAY),
    "default_finish": (0, MINUTES_PER_DAY),
    "week_start": (0, 6),
    "first": (0, LAST_INSTANT // MINUTES_PER_DAY - 1),
    "last": (0, LAST_INSTANT // MINUTES_PER_DAY - 1),
    "zoom": (0, MAX_DURATION),
    "levels": (1, 1_000),
    "color": (0, _MAX_ID),
    "source_uid": (-_MAX_ID, _MAX_ID),
}
"""Fields with a narrower range than `MAX_DURATION`, which fits all instants, durations and lags, or a wider one."""

_UNITS = {"duration_unit": sorted(DURATION_UNITS), "lag_unit": sorted(DURATION_UNITS | PERCENT_UNITS)}
"""Texts of which only some mean something."""
_OWNERS = {
    "links": ("tasks", "successor_id"),
    "assignments": ("tasks", "task_id"),
    "baseline_tasks": ("tasks", "task_id"),
    "calendar_exceptions": ("calendars", "calendar_id"),
    "work_weeks": ("calendars", "calendar_id"),
}
"""By whose name people know the rows of a table."""

Records = dict[str, dict[int, Record]]
"""Records by table and id."""


def check_ranges(conn: sqlite3.Connection, table: str, used: Sequence[Column], name: str) -> None:
    """Refuse numbers outside their range and texts beyond `MAX_TEXT`, in the columns that differ from the default."""
    wrong = " OR ".join(_outside(column) for column in used)
    found = conn.execute(f"SELECT id FROM {table} WHERE {wrong} LIMIT 1").fetchone()
    if found is not None:
        shown = ", ".join(column.name for column in used if _is_wrong(conn, table, column, found[0]))
        whose = whose_row(conn, table, found[0])
        raise LoadError("plan-value-out-of-range", name=name, table=table, row=found[0], columns=shown, whose=whose)


def whose_row(conn: sqlite3.Connection, table: str, row_id: object) -> str:
    """Return what a sentence adds to the number of a row: ` (“Beta”)`, the task or calendar it is or belongs to."""
    owner, field = _OWNERS.get(table, (table, "id"))
    statement = f"SELECT name FROM {owner} WHERE id = (SELECT {field} FROM {table} WHERE id = ?)"
    found = conn.execute(statement, (row_id,)).fetchone()
    return f" (“{str(found[0])[:_SHOWN]}”)" if found and found[0] else ""


def _is_wrong(conn: sqlite3.Connection, table: str, column: Column, row_id: int) -> bool:
    statement = f"SELECT 1 FROM {table} WHERE id = ? AND {_outside(column)}"
    return conn.execute(statement, (row_id,)).fetchone() is not None


def _outside(column: Column) -> str:
    if column.name in _UNITS:
        return f'"{column.name}" NOT IN ({", ".join(map(repr, _UNITS[column.name]))})'
    if column.kind is str:
        # As bytes: the length of a text is counted up to its first NUL only.
        return f'length(CAST("{column.name}" AS BLOB)) > {MAX_TEXT}'
    low, high = _limits(column)
    return f'"{column.name}" NOT BETWEEN {low} AND {high}'


def _limits(column: Column) -> tuple[float, float]:
    if column.name == "id" or column.references:
        return 1, _MAX_ID
    limit = MAX_NUMBER if column.kind is float else MAX_DURATION
    return _RANGES.get(column.name, (-limit, limit))


def out_of_range(table: str, record: Record) -> list[str]:
    """Return the names of the fields that `check_ranges` would refuse."""
    return [column.name for column in columns(table) if not _inside(column, getattr(record, column.name))]


def _inside(column: Column, value: object) -> bool:
    if isinstance(value, str) and column.name in _UNITS:
        return value in _UNITS[column.name]
    if isinstance(value, str) and column.name == "recurrence":
        return is_readable(value)
    if isinstance(value, str):
        return len(value.encode()) <= MAX_TEXT
    if isinstance(value, (int, float)):
        low, high = _limits(column)
        return low <= value <= high
    return True


def check_references(conn: sqlite3.Connection, project: Project, name: str) -> None:
    """Refuse a record that refers to one that is not there."""
    for table in TABLES:
        for column in columns(table):
            if column.references is not None:
                _check_reference(conn, project, table, column, column.references, name)


def _check_reference(
    conn: sqlite3.Connection, project: Project, table: str, column: Column, other: str, name: str
) -> None:
    named = set(map(attrgetter(column.name), project.table(table).values()))
    lost = next((owner for owner in named if owner and owner not in project.table(other)), None)
    if lost is not None:
        row = next(record.id for record in project.table(table).values() if getattr(record, column.name) == lost)
        details = {"table": table, "row": row, "column": column.name, "other": other}
        raise LoadError("plan-reference-dangling", name=name, whose=whose_row(conn, table, row), **details)


def check_recurrences(conn: sqlite3.Connection, project: Project, name: str) -> None:
    """Refuse a calendar exception that recurs in a way that is none."""
    for record in project.calendar_exceptions.values():
        if not is_readable(record.recurrence):
            table, whose = "calendar_exceptions", whose_row(conn, "calendar_exceptions", record.id)
            details = {"table": table, "row": record.id, "columns": "recurrence", "whose": whose}
            raise LoadError("plan-value-out-of-range", name=name, **details)


def check_structure(project: Project, name: str) -> None:
    """Refuse tasks or calendars that contain themselves, and malformed hours."""
    if len(project.outline) != len(project.tasks):
        lost = min(project.tasks.keys() - set(project.outline))
        raise LoadError("plan-outline-loop", name=name, row=lost, task=project.tasks[lost].name)
    for calendar in project.calendars.values():
        _check_bases(project, calendar, name)
    for goal in project.goals.values():
        _check_goals_above(project, goal, name)
    for view in project.views.values():
        if malformed_filter(view):
            raise LoadError("plan-filter-too-deep", name=name, row=view.id, view=view.name)
    for table in ("calendars", "work_weeks", "calendar_exceptions"):
        for record in project.table(table).values():
            if malformed_hours(record):
                shown = getattr(record, "name", "")
                raise LoadError("plan-hours-malformed", name=name, table=table, row=record.id, calendar=shown)


def _check_bases(project: Project, calendar: Calendar, name: str) -> None:
    seen = {calendar.id}
    base = calendar.base_id
    while base is not None:
        if base in seen:
            raise LoadError("plan-calendar-loop", name=name, row=calendar.id, calendar=calendar.name)
        seen.add(base)
        base = project.calendars[base].base_id


def _check_goals_above(project: Project, goal: Goal, name: str) -> None:
    seen = {goal.id}
    above = goal.parent_goal_id
    while above is not None:
        if above in seen:
            raise LoadError("plan-goal-loop", name=name, row=goal.id, goal=goal.name)
        seen.add(above)
        above = project.goals[above].parent_goal_id


def malformed_filter(record: Record) -> bool:
    """Whether a view's filter is nested deeper than one can be made."""
    return isinstance(record, View) and record.filter is not None and _too_deep(record.filter)


def _too_deep(given: Filter, depth: int = 0) -> bool:
    inner = (part for part in given.parts if isinstance(part, Filter))
    return depth > MAX_FILTER_DEPTH or any(_too_deep(part, depth + 1) for part in inner)


def malformed_hours(record: Record) -> bool:
    """Whether a calendar, work week or exception has hours that are not intervals of a day in order."""
    if isinstance(record, CalendarException):
        return not _sound(record.hours)
    if isinstance(record, (Calendar, WorkWeek)):
        return len(record.week) != 7 or not all(hours is None or _sound(hours) for hours in record.week)
    return False


def _sound(hours: Hours) -> bool:
    """Whether intervals are inside the day, not empty, in order and apart."""
    inside = all(0 <= start < end <= MINUTES_PER_DAY for start, end in hours)
    return inside and all(one[1] <= next_[0] for one, next_ in pairwise(hours))
