"""Drags on the timeline: what each gesture means as an edit, and the course of one drag from press to drop.

A drag asks the session for a preview of its edit, at most once a frame; dropping hands the last edit over, Escape
drops nothing. Nothing here paints or listens to the mouse.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

from planner.edits import links as link_edits
from planner.edits import moves, progress, resizing
from planner.edits.limits import earliest_start
from planner.errors import EditRefused
from planner.patch import Patch
from planner.records import LinkType
from planner.scheduling.schedule import Driver
from planner.session import Preview, Session
from ui.painting.axis import TimeScale, snap
from ui.timeline.hit import Handle, Hit


@dataclass(frozen=True)
class Pointer:
    """Where the pointer is and which keys are held with it.

    Attributes:
        x, y: place in the view. scale: the time scale there.
        hit: what was under it before the drag, where a link is drawn. ctrl, shift: held keys.
    """

    x: float
    y: float
    scale: TimeScale
    hit: Hit
    ctrl: bool = False
    shift: bool = False


@dataclass(frozen=True)
class Request:
    """An edit to be previewed or done."""

    edit: Callable[..., Patch]
    args: tuple[object, ...]
    kwargs: dict[str, Any] = field(default_factory=dict)


class Gesture(Protocol):
    """What a drag does.

    Attributes:
        task_id: the task that was taken hold of.
    """

    task_id: int

    def request(self, pointer: Pointer) -> Request | None:
        """Return the edit that dropping at `pointer` would be, None for nothing."""


@dataclass
class Move:
    """Move the taken tasks in time.

    Attributes:
        task_ids: all that move. start: the earliest start among them.
        offset: pixels from the place of that start to the pointer at the press.
        at_day_end: it is a milestone at the end of a day, and stays one.
    """

    task_id: int
    task_ids: tuple[int, ...]
    start: int
    offset: float
    at_day_end: bool = False

    def wanted(self, pointer: Pointer) -> int:
        """Return the start that the pointer asks for."""
        return snap(pointer.scale, pointer.scale.minute(pointer.x - self.offset), finish=self.at_day_end)

    def request(self, pointer: Pointer) -> Request | None:
        """Move to the snapped start; Ctrl keeps the successors, with Shift the driving lag changes instead."""
        start = self.wanted(pointer)
        if start == snap(pointer.scale, self.start, finish=self.at_day_end):
            return None
        return Request(moves.move, (self.task_ids, start), {"how": how(pointer)})


def how(pointer: Pointer) -> moves.How:
    """Return what the held keys make of a move."""
    if not pointer.ctrl:
        return moves.How.PUSH
    return moves.How.CHANGE_LAG if pointer.shift else moves.How.KEEP_SUCCESSORS


@dataclass
class Resize:
    """Change the duration by the right edge.

    Attributes:
        finish: where the edge was. offset: pixels from there to the pointer at the press.
    """

    task_id: int
    finish: int
    offset: float

    def request(self, pointer: Pointer) -> Request | None:
        """Finish at the snapped instant."""
        finish = snap(pointer.scale, pointer.scale.minute(pointer.x - self.offset), finish=True)
        if finish == snap(pointer.scale, self.finish, finish=True):
            return None
        return Request(resizing.resize, (self.task_id, finish))


@dataclass
class ResizeStart:
    """Change start and duration by the left edge; the finish stays.

    Attributes:
        start: where the edge was. offset: pixels from there to the pointer at the press.
    """

    task_id: int
    start: int
    offset: float

    def request(self, pointer: Pointer) -> Request | None:
        """Start at the snapped instant."""
        start = snap(pointer.scale, pointer.scale.minute(pointer.x - self.offset))
        if start == snap(pointer.scale, self.start):
            return None
        return Request(resizing.resize_start, (self.task_id, start))


@dataclass
class Progress:
    """Set how much is done by the knob below the bar."""

    task_id: int

    def request(self, pointer: Pointer) -> Request | None:
        """Be done up to the pointer."""
        return Request(progress.set_progress_to, (self.task_id, round(pointer.scale.minute(pointer.x))))


@dataclass
class DrawLink:
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


class Drag:
    """One drag under way.

    Attributes:
        gesture: what it does. pointer: where it is.
        preview: what dropping here would do; None when nothing, or when it is refused.
        refusal: why it cannot be dropped here.
        request: the edit that dropping here is.
    """

    def __init__(self, session: Session, gesture: Gesture, pointer: Pointer) -> None:
        self._session = session
        self.gesture = gesture
        self.pointer = pointer
        self.preview: Preview | None = None
        self.refusal: EditRefused | None = None
        self.request: Request | None = None

    def step(self, pointer: Pointer) -> bool:
        """Take the pointer's place; return whether the preview is another one."""
        self.pointer = pointer
        request = self.gesture.request(pointer)
        if request == self.request:
            return False
        self.request = request
        self.preview = self.refusal = None
        if request is not None:
            self._ask(request)
        return True

    def _ask(self, request: Request) -> None:
        try:
            preview = self._session.preview(request.edit, *request.args, **request.kwargs)
        except EditRefused as refusal:
            self.refusal = refusal
            return
        self.preview = preview if preview.patch else None

    def held_by(self) -> tuple[int | None, int | None]:
        """Return the link, and the task at its other end, that keep a moved bar from going further left."""
        if not isinstance(self.gesture, Move) or self.request is None or self.refusal is not None:
            return None, None
        if how(self.pointer) is moves.How.CHANGE_LAG:
            return None, None
        wanted = self.gesture.wanted(self.pointer)
        project, schedule = self._session.project, self._session.schedule
        if project.is_summary(self.gesture.task_id):
            return None, None
        limit = earliest_start(project, schedule, self.gesture.task_id)
        if limit.driver is not Driver.LINK or limit.link_id is None or wanted >= limit.instant:
            return None, None
        return limit.link_id, project.links[limit.link_id].predecessor_id
