"""Columns of the outline: which fields, in what order and how wide; remembered as plain data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from planner.fields import DEFAULT_COLUMNS, FIELDS, Field

CHARACTER_WIDTH = 7
PADDING = 20
MIN_WIDTH = 32
MAX_WIDTH = 1200
KEYS: tuple[str, ...] = tuple(FIELDS)
"""Field of each column of the model, by number; which are shown, and where, is the header's."""


@dataclass(frozen=True, slots=True)
class Column:
    """A field and its width in pixels."""

    key: str
    width: int

    @property
    def field(self) -> Field:
        """What it shows."""
        return FIELDS[self.key]


def natural_width(field: Field) -> int:
    """Return the width that suits a field's values, in pixels."""
    return max(MIN_WIDTH, field.width * CHARACTER_WIDTH + PADDING)


def default_columns() -> tuple[Column, ...]:
    """Return the columns of a first start."""
    return tuple(Column(key, natural_width(FIELDS[key])) for key in DEFAULT_COLUMNS)


def to_data(columns: Sequence[Column]) -> list[list[object]]:
    """Return columns as JSON data."""
    return [[column.key, column.width] for column in columns]


def from_data(data: object) -> tuple[Column, ...]:
    """Return the columns that were remembered; the default ones where that is nothing sensible."""
    entries = data if isinstance(data, list) else []
    found = {column.key: column for entry in entries if (column := _column(entry)) is not None}
    return tuple(found.values()) if "name" in found else default_columns()


def _column(entry: object) -> Column | None:
    match entry:
        case [str(key), int(width)] if key in FIELDS:
            return Column(key, min(max(width, MIN_WIDTH), MAX_WIDTH))
        case _:
            return None
