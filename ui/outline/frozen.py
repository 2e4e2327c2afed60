"""The leading columns, number and name, stay at the left edge while the others scroll below them."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtWidgets import QHeaderView

from ui.outline.columns import KEYS

LEADING = frozenset({"row", "wbs", "name"})
LEAST_BESIDE = 120
"""Where less than this, in pixels, would be left for the other columns, nothing stays."""


class Place(NamedTuple):
    """A column of the model that stays, with its place in the viewport."""

    column: int
    x: int
    width: int

    @property
    def end(self) -> int:
        """The first pixel to its right."""
        return self.x + self.width


def frozen_places(header: QHeaderView) -> tuple[Place, ...]:
    """Return the columns that stay where they are, from the left to the name; none unless scrolled sideways."""
    if header.offset() == 0:
        return ()
    places: list[Place] = []
    for visual in range(header.count()):
        column = header.logicalIndex(visual)
        if header.isSectionHidden(column):
            continue
        if _key(column) not in LEADING:
            break
        places.append(Place(column, header.sectionPosition(column), header.sectionSize(column)))
        if _key(column) == "name":
            return tuple(places) if band(places) + LEAST_BESIDE <= header.viewport().width() else ()
    return ()


def band(places: tuple[Place, ...] | list[Place]) -> int:
    """Return the width of what stays."""
    return places[-1].end if places else 0


def place_at(places: tuple[Place, ...], x: int) -> Place | None:
    """Return the column that stays at a position."""
    return next((one for one in places if one.x <= x < one.end), None)


def _key(column: int) -> str:
    """Return the field of a column, "" for the plan's own, none of which stays."""
    return KEYS[column] if column < len(KEYS) else ""
