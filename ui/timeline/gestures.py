"""Gestures on the timeline: what a drag means as an edit. Nothing here paints or listens to the mouse."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, ClassVar

from planner.edits import links as link_edits
from planner.edits import moves, progress, resizing
from planner.patch import Patch
from planner.records import LinkType
from ui.painting.axis import TimeScale
from ui.timeline.hit import Handle, Hit
from ui.timeline.snapping import Snapped, Snapping


@dataclass(frozen=True)
class Pointer:
    """Where the pointer is and which keys are held with it.

    Attributes:
        x, y: place in the view. scale: the time scale there.
        hit: what was under it before the drag, where a link is drawn. ctrl, shift: held keys.
        snapping: what edges snap to.
    """

    x: float
    y: float
    scale: TimeScale
    hit: Hit
    ctrl: bool = False
    shift: bool = False
    snapping: Snapping = field(default_factory=Snapping)


@dataclass(frozen=True)
class Request:
    """An edit to be previewed or done."""

    edit: Callable[..., Patch]
    args: tuple[object, ...]
    kwargs: dict[str, Any] = field(default_factory=dict)


class Gesture(ABC):
    """What a drag does.

    Attributes:
        task_id: the task that was taken hold of, None where it is none.
        reflows: dates follow while it is dragged; else rows appear or go elsewhere, and that is not shown beforehand.
    """

    task_id: int | None
    reflows: ClassVar[bool] = True

    @property
    def moving(self) -> tuple[int, ...]:
        """The tasks that are dragged."""
        return () if self.task_id is None else (self.task_id,)

    @abstractmethod
    def request(self, pointer: Pointer) -> Request | None:
        """Return the edit that dropping at `pointer` would be, None for nothing."""

    def edge(self, pointer: Pointer) -> Snapped | None:
        """Return where the dragged edge is and what it snaps to; None where no edge is dragged."""
        return None


@dataclass
class Move(Gesture):
    """Move the taken tasks in time.

    Attributes:
        task_ids: all that move. start: the earliest start among them.
        offset: pixels from the place of that start to the pointer at the press.
        at_day_end: it is a milestone at the end of a day, and stays one.
        finish, start_for: of a single bar, its finish, and the start that lets it finish at an instant, so that its
            right edge snaps too. begun: its left edge stays where it is, and only the right one snaps.
    """

    task_id: int
    task_ids: tuple[int, ...]
    start: int
    offset: float
    at_day_end: bool = False
    finish: int | None = None
    start_for: Callable[[int], int] | None = None
    begun: bool = False

    @property
    def moving(self) -> tuple[int, ...]:
        """All that move."""
        return self.task_ids

    def edge(self, pointer: Pointer) -> Snapped:
        """Return the start that the pointer asks for; whichever edge is nearer to a magnet decides."""
        scale, snapping = pointer.scale, pointer.snapping
        left = pointer.x - self.offset
        snapped = snapping.edge(scale, scale.minute(left), finish=self.at_day_end)
        if self.begun:
            snapped = Snapped(snapping.unit(scale, scale.minute(left)))
        if self.finish is None or self.start_for is None:
            return snapped
        right = snapping.edge(scale, scale.minute(left + scale.x(self.finish) - scale.x(self.start)), finish=True)
        if right.pulled is None or (snapped.pulled is not None and snapped.pulled <= right.pulled):
            return snapped
        return Snapped(self.start_for(right.instant), right.magnet, right.pulled)

    def request(self, pointer: Pointer) -> Request | None:
        """Move to the snapped start; Ctrl keeps the successors, with Shift the driving lag changes instead."""
        start = self.edge(pointer).instant
        if start in (self.start, pointer.snapping.unit(pointer.scale, self.start, finish=self.at_day_end)):
            return None
        return Request(moves.move, (self.task_ids, start), {"how": how(pointer)})


def how(pointer: Pointer) -> moves.How:
    """Return what the held keys make of a move."""
    if not pointer.ctrl:
        return moves.How.PUSH
    return moves.How.CHANGE_LAG if pointer.shift else moves.How.KEEP_SUCCESSORS


@dataclass
class Resize(Gesture):
    """Change the duration by the right edge.

    Attributes:
        finish: where the edge was. offset: pixels from there to the pointer at the press.
    """

    task_id: int
    finish: int
    offset: float

    def edge(self, pointer: Pointer) -> Snapped:
        """Return the finish that the pointer asks for."""
        return pointer.snapping.edge(pointer.scale, pointer.scale.minute(pointer.x - self.offset), finish=True)

    def request(self, pointer: Pointer) -> Request | None:
        """Finish at the snapped instant."""
        finish = self.edge(pointer).instant
        if finish in (self.finish, pointer.snapping.unit(pointer.scale, self.finish, finish=True)):
            return None
        return Request(resizing.resize, (self.task_id, finish))


@dataclass
class ResizeStart(Gesture):
    """Change start and duration by the left edge; the finish stays.

    Attributes:
        start: where the edge was. offset: pixels from there to the pointer at the press.
    """

    task_id: int
    start: int
    offset: float

    def edge(self, pointer: Pointer) -> Snapped:
        """Return the start that the pointer asks for."""
        return pointer.snapping.edge(pointer.scale, pointer.scale.minute(pointer.x - self.offset))

    def request(self, pointer: Pointer) -> Request | None:
        """Start at the snapped instant."""
        start = self.edge(pointer).instant
        if start in (self.start, pointer.snapping.unit(pointer.scale, self.start)):
            return None
        return Request(resizing.resize_start, (self.task_id, start))


@dataclass
class Progress(Gesture):
    """Set how much is done by the knob below the bar."""

    task_id: int

    def request(self, pointer: Pointer) -> Request | None:
        """Be done up to the pointer."""
        return Request(progress.set_progress_to, (self.task_id, round(pointer.scale.minute(pointer.x))))


@dataclass
class DrawLink(Gesture):
    """Draw a link from an end circle to another bar.

    Attributes:
        from_finish: it was begun at the right circle.
    """

    task_id: int
    from_finish: bool

    def target(self, pointer: Pointer) -> tuple[int, LinkType] | None:
        """Return the task under the pointer and the link's type: to its start, or at its right end to its finish."""
        task_id = pointer.hit.task_id
        if task_id is None or task_id == self.task_id:
            return None
        to_finish = pointer.hit.handle in (Handle.FINISH, Handle.LINK_FINISH)
        return task_id, link_type(self.from_finish, to_finish)

    def request(self, pointer: Pointer) -> Request | None:
        """Link to the mark under the pointer."""
        target = self.target(pointer)
        return None if target is None else Request(link_edits.add, (self.task_id, *target))


def link_type(from_finish: bool, to_finish: bool) -> LinkType:
    """Return the type of a link between two ends."""
    if from_finish:
        return LinkType.FF if to_finish else LinkType.FS
    return LinkType.SF if to_finish else LinkType.SS
