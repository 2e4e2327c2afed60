"""Columns of the outline: which fields, in what order and how wide; remembered as plain data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from planner.fields import DEFAULT_COLUMNS, FIELDS, Field

CHARACTER_WIDTH = 7
PADDING = 20
MIN_WIDTH = 32
MAX_WIDTH = 1200
KEYS: tuple[str, ...] = tuple(FIELDS)
"""Field of each leading column of the model, by number; the plan's own fields follow. The header says which show."""


@dataclass(frozen=True, slots=True)
class Column:
    """A field and its width in pixels; `own` is the field where the plan defines it itself."""

    key: str
    width: int
    own: Field | None = field(default=None, compare=False)

    @property
    def field(self) -> Field:
        """What it shows."""
        return self.own or FIELDS[self.key]


def column(field: Field, width: int | None = None) -> Column:
    """Return the column of a field, as wide as suits it where nothing else is said."""
    return Column(field.key, width or natural_width(field), None if field.custom_id is None else field)


def natural_width(field: Field) -> int:
    """Return the width that suits a field's values, in pixels."""
    return max(MIN_WIDTH, field.width * CHARACTER_WIDTH + PADDING)


def default_columns() -> tuple[Column, ...]:
    """Return the columns of a first start."""
    return tuple(column(FIELDS[key]) for key in DEFAULT_COLUMNS)


def to_data(columns: Sequence[Column]) -> list[list[object]]:
    """Return columns as JSON data."""
    return [[one.key, one.width] for one in columns]


def from_data(data: object, fields: Mapping[str, Field] = FIELDS) -> tuple[Column, ...]:
    """Return the columns that were remembered, of these fields; the default ones where that is nothing sensible."""
    entries = data if isinstance(data, list) else []
    found = {one.key: one for entry in entries if (one := _column(entry, fields)) is not None}
    return tuple(found.values()) if "name" in found else default_columns()


def _column(entry: object, fields: Mapping[str, Field]) -> Column | None:
    match entry:
        case [str(key), int(width)] if key in fields:
            return column(fields[key], min(max(width, MIN_WIDTH), MAX_WIDTH))
        case _:
            return None
