"""Drawing a bar on empty space: a new task, or dates for the row's task where it has none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from planner.edits import drawing
from ui.timeline.gestures import Gesture, Pointer, Request
from ui.timeline.snapping import Snapped


@dataclass
class DrawTask(Gesture):
    """Draw a bar from the pressed instant to the pointer.

    Attributes:
        task_id: the task without dates that gets them; None for a new one.
        row: where the bar is drawn. minute: the pressed instant.
        new_id, name: of a new task. after_id, before_id: its neighbour; at the end without one.
    """

    task_id: int | None
    row: int
    minute: float
    new_id: int
    name: str
    after_id: int | None = None
    before_id: int | None = None
    reflows: ClassVar[bool] = False

    def edge(self, pointer: Pointer) -> Snapped:
        """Return where the end at the pointer is: the whole of the cell below the pointer is drawn over."""
        minute = pointer.scale.minute(pointer.x)
        return pointer.snapping.edge(pointer.scale, minute, finish=minute >= self.minute, outwards=True)

    def span(self, pointer: Pointer) -> tuple[int, int]:
        """Return start and finish of the bar; the finish is not after the start where it is too short to tell."""
        moved = self.edge(pointer).instant
        onwards = pointer.scale.minute(pointer.x) >= self.minute
        fixed = pointer.snapping.outwards(pointer.scale, self.minute, finish=not onwards)
        return (fixed, moved) if onwards else (moved, fixed)

    def request(self, pointer: Pointer) -> Request:
        """Add the task, or give dates to the one that is there."""
        start, finish = self.span(pointer)
        if self.task_id is not None:
            return Request(drawing.give_dates, (self.task_id, start, finish))
        place = {"after_id": self.after_id, "before_id": self.before_id}
        return Request(drawing.draw, (start, finish), {**place, "name": self.name, "task_id": self.new_id})
