"""Columns: how the fields of each record class lie in its table, derived from the record types' annotations.

Numbers and texts are stored as they are, flags as 0 and 1, choices by their value, tuples and filters as JSON
text. A field that ends in `_id` is a foreign key.
"""

from __future__ import annotations

import types
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Union, cast, get_args, get_origin

import msgspec
from msgspec import NODEFAULT, UNSET, Struct

from planner.patch import field_types
from planner.records import TABLES

SqlValue = int | float | str | bytes | None

_PLAIN = (int, float, str)

REFERENCES = {
    "calendar_id": "calendars",
    "base_id": "calendars",
    "team_id": "teams",
    "person_id": "people",
    "owner_id": "people",
    "parent_id": "tasks",
    "task_id": "tasks",
    "predecessor_id": "tasks",
    "successor_id": "tasks",
    "baseline_id": "baselines",
    "goal_id": "goals",
    "parent_goal_id": "goals",
    "field_id": "custom_fields",
}
"""Which table a field refers to."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a record table.

    Attributes:
        kind: what SQLite stores.
        nullable: whether the field may be None.
        json: whether the text is the JSON of a tuple or a structure.
        default: what a missing value stands for, as stored; None also where there is no default.
        references: table that the value is an id of.
    """

    name: str
    kind: type[int] | type[float] | type[str]
    nullable: bool
    json: bool
    default: SqlValue
    references: str | None


@cache
def columns(table: str) -> tuple[Column, ...]:
    """Return the columns of a record table, `id` first."""
    defaults = _defaults(TABLES[table])
    return tuple(_column(name, hint, defaults.get(name)) for name, hint in field_types(table).items())


@cache
def column_names(table: str) -> tuple[str, ...]:
    """Return the names of a record table's columns."""
    return tuple(column.name for column in columns(table))


@cache
def json_names(table: str) -> frozenset[str]:
    """Return the names of the columns that hold JSON."""
    return frozenset(column.name for column in columns(table) if column.json)


def to_sql(value: object) -> SqlValue:
    """Return a field's value as it is stored."""
    if value is None or type(value) in _PLAIN:
        return cast("SqlValue", value)
    if isinstance(value, str):
        return str.__str__(value)  # a choice; sqlite3 takes exact types much faster
    return int(value) if isinstance(value, bool) else msgspec.json.encode(value).decode()


def quoted(names: Sequence[str]) -> str:
    """Return column names for use in a statement."""
    return ", ".join(f'"{name}"' for name in names)


def _defaults(record: type[Struct]) -> Mapping[str, SqlValue]:
    fields = msgspec.structs.fields(record)
    return {field.name: to_sql(field.default) for field in fields if field.default not in (NODEFAULT, UNSET)}


def _column(name: str, hint: Any, default: SqlValue) -> Column:  # noqa: ANN401 - a type annotation has no type
    choices = get_args(hint) if get_origin(hint) in (Union, types.UnionType) else (hint,)
    (given,) = (choice for choice in choices if choice is not types.NoneType)
    kind = _kind(given)
    return Column(
        name,
        kind or str,
        types.NoneType in choices,
        kind is None,
        default,
        REFERENCES.get(name) if name != "id" else None,
    )


def _kind(given: Any) -> type[int] | type[float] | type[str] | None:  # noqa: ANN401
    """Return what SQLite stores for a plain type, None where JSON is needed."""
    if not isinstance(given, type):
        return None
    if issubclass(given, str):
        return str
    if issubclass(given, int):
        return int
    return float if issubclass(given, float) else None
