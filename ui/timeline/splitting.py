"""Dragging a part of a bar whose work pauses: the pause before it becomes longer or shorter, or ends."""

from __future__ import annotations

from dataclasses import dataclass

from planner.edits import splits
from ui.timeline.gestures import Gesture, Pointer, Request
from ui.timeline.snapping import Snapped


@dataclass
class MovePart(Gesture):
    """Move a part, and those after it.

    Attributes:
        before: working minutes before the pause. start: where the part begins.
        offset: pixels from there to the pointer at the press.
    """

    task_id: int
    before: int
    start: int
    offset: float

    def edge(self, pointer: Pointer) -> Snapped:
        """Return the start that the pointer asks for."""
        return pointer.snapping.edge(pointer.scale, pointer.scale.minute(pointer.x - self.offset))

    def request(self, pointer: Pointer) -> Request | None:
        """Begin the part at the snapped instant."""
        start = self.edge(pointer).instant
        if start in (self.start, pointer.snapping.unit(pointer.scale, self.start)):
            return None
        return Request(splits.move_part, (self.task_id, self.before, start))
