"""Dragging rows up and down on the timeline: to another place in the outline."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from planner.edits import outline
from planner.project import Project
from ui.row_drop import Drop, drop_at
from ui.rows import Rows
from ui.timeline.gestures import Gesture, Pointer, Request


@dataclass
class PlaceRows(Gesture):
    """Put the taken rows elsewhere in the outline.

    Attributes:
        task_ids: all that move.
    """

    task_id: int
    task_ids: tuple[int, ...]
    rows: Rows
    project: Project
    reflows: ClassVar[bool] = False

    @property
    def moving(self) -> tuple[int, ...]:
        """All that move."""
        return self.task_ids

    def drop(self, pointer: Pointer) -> Drop | None:
        """Return the place below the pointer."""
        return drop_at(self.rows, self.project, (pointer.y + self.rows.scroll) / self.rows.row_height)

    def request(self, pointer: Pointer) -> Request | None:
        """Put the rows where the pointer is."""
        drop = self.drop(pointer)
        if drop is None or drop.beside_id in self.task_ids:
            return None
        return Request(outline.put, (self.task_ids, drop.parent_id, drop.before_id))
