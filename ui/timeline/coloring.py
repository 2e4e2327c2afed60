"""Colouring: bars have the colour of what they have in a field, with the names of the colours for a legend.

A task without a value of its own has that of the nearest summary above it, as in the roadmap's lanes.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from planner.fields import Field, FieldType, fields_of
from planner.project import Project
from planner.roadmap.lanes import Lane, laning
from planner.scheduling.schedule import Schedule
from planner.session import Change
from ui.timeline.marks import Ids, SlotFinder

NO_COLOR, NO_VALUE = -1, -2
"""Instead of a number: nothing is coloured, or this task has no value."""
GIVEN = frozenset(
    {FieldType.TEXT, FieldType.CHOICE, FieldType.PERSON, FieldType.TEAM, FieldType.GOAL, FieldType.CALENDAR,
     FieldType.BOOL}
)  # fmt: skip
"""Types whose values change by themselves only where somebody gives others."""

Numbers = NDArray[np.int16]


@dataclass(frozen=True)
class ColorName:
    """One colour of the legend: its number in the palette, or NO_VALUE, and what it stands for, "" for no value."""

    number: int
    title: str


class Coloring:
    """The colours of a plan's tasks by one field.

    Attributes:
        field: what colours follow, None while they follow nothing.
        names: the colours that occur, in the order of the field's values.
    """

    def __init__(self) -> None:
        self.field: Field | None = None
        self.names: tuple[ColorName, ...] = ()
        self._finder = SlotFinder(np.zeros(0, np.int64))
        self._numbers: Numbers = np.zeros(0, np.int16)
        self._fresh = True

    def choose(self, project: Project, key: str) -> None:
        """Follow another field, none with "" or with one that the plan does not have."""
        self.field = fields_of(project).get(key) if key else None
        self._fresh = False

    def forget(self, change: Change) -> None:
        """Drop what a change has made stale."""
        self._fresh = self._fresh and self.field is not None and not _touches(change, self.field)

    def of(self, project: Project, schedule: Schedule, row_ids: Ids) -> Numbers:
        """Return the number of each row's colour in the palette, NO_VALUE where it has none; NO_COLOR without field."""
        self.read(project, schedule)
        if self.field is None:
            return np.full(len(row_ids), NO_COLOR, np.int16)
        slots = self._finder.slots(row_ids)
        known = np.append(self._numbers, np.int16(NO_VALUE))
        numbers: Numbers = known[slots]
        return numbers

    def read(self, project: Project, schedule: Schedule) -> None:
        """Find all values again, if they are stale."""
        if self._fresh:
            return
        self._fresh = True
        if self.field is None:
            self.names = ()
            return
        lanes = laning(project, schedule, self.field)
        numbers = np.array([_number(project, self.field, lane, n) for n, lane in enumerate(lanes.lanes)], np.int16)
        of_row = np.array(lanes.of_row, np.int64)
        self._finder = SlotFinder(np.array(project.outline, np.int64))
        self._numbers = numbers[of_row] if len(of_row) else np.zeros(0, np.int16)
        present = np.unique(of_row).tolist()
        self.names = tuple(ColorName(int(numbers[n]), lanes.lanes[n].title) for n in present)


def _number(project: Project, field: Field, lane: Lane, position: int) -> int:
    """Return a colour's number: a team has its own, other values that of their place."""
    if not lane.title:
        return NO_VALUE
    if field.type is FieldType.TEAM and lane.record_id in project.teams:
        return project.teams[lane.record_id].color
    return position


def _touches(change: Change, field: Field) -> bool:
    """Whether a change may give tasks other values of a field."""
    if change.structural or not field.given or field.type not in GIVEN:
        return True
    names = {field.key, f"{field.key}_id"}
    return any(op.table != "tasks" or op.after is None or names & set(op.after) for op in change.patch)
