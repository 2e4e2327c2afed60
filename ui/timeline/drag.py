"""The course of one drag from press to drop.

It asks the session for a preview of its edit, at most once a frame; dropping hands the last edit over, Escape drops
nothing. Nothing here paints or listens to the mouse.
"""

from __future__ import annotations

from planner.edits import moves
from planner.edits.limits import earliest_start
from planner.errors import EditRefused
from planner.scheduling.schedule import Driver
from planner.session import Preview, Session
from ui.timeline.gestures import Gesture, Move, Pointer, Request, how
from ui.timeline.snapping import Magnet, Place, Snapped


class Drag:
    """One drag under way.

    Attributes:
        gesture: what it does. pointer: where it is.
        preview: what dropping here would do; None when nothing, or when it is refused.
        refusal: why it cannot be dropped here.
        request: the edit that dropping here is. edge: where the dragged edge is and what it snaps to.
    """

    def __init__(self, session: Session, gesture: Gesture, pointer: Pointer) -> None:
        self._session = session
        self.gesture = gesture
        self.pointer = pointer
        self.preview: Preview | None = None
        self.refusal: EditRefused | None = None
        self.request: Request | None = None
        self.edge: Snapped | None = None

    @property
    def magnet(self) -> Magnet | None:
        """What the dragged edge snaps to."""
        return None if self.edge is None else self.edge.magnet

    def step(self, pointer: Pointer) -> bool:
        """Take the pointer's place; return whether anything but the place is different."""
        before = self.request, self.magnet
        self._take(pointer)
        while (magnet := self.magnet) is not None and self._moves_along(magnet):
            pointer.snapping.ignore(magnet)
            self._take(pointer)
        return (self.request, self.magnet) != before

    def _take(self, pointer: Pointer) -> None:
        self.pointer = pointer
        self.edge = self.gesture.edge(pointer)
        request = self.gesture.request(pointer)
        if request == self.request:
            return
        self.request = request
        self.preview = self.refusal = None
        if request is not None:
            self._ask(request)

    def _moves_along(self, magnet: Magnet) -> bool:
        """Whether the task that a magnet belongs to follows what is dragged, and so is nothing to snap to."""
        if magnet.task_id is None or magnet.place is Place.DRIVER or self.preview is None:
            return False
        schedules = (self.preview.before, self.preview.after)
        dates = [(one.start_of(magnet.task_id), one.finish_of(magnet.task_id)) for one in schedules]
        return dates[0] != dates[1]

    def _ask(self, request: Request) -> None:
        try:
            if not self.gesture.reflows:
                self._session.patch_of(request.edit, *request.args, **request.kwargs)
                return
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
        project, schedule = self._session.project, self._session.schedule
        if self.edge is None or project.is_summary(self.gesture.task_id):
            return None, None
        limit = earliest_start(project, schedule, self.gesture.task_id)
        if limit.driver is not Driver.LINK or limit.link_id is None or self.edge.instant >= limit.instant:
            return None, None
        return limit.link_id, project.links[limit.link_id].predecessor_id
