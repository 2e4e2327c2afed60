"""Dragger: takes a drag from press to drop on the roadmap: preview once a frame, card, lane lit, scrolling at edges."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, Signal, Slot

from ui.bridge import Bridge
from ui.edge_scroll import EdgeScroll, depth
from ui.frame_clock import FrameClock
from ui.painting.axis import TimeScale
from ui.painting.card import Card
from ui.roadmap.canvas import Canvas
from ui.roadmap.card_texts import drag_lines
from ui.roadmap.chosen import Chosen
from ui.roadmap.drag import Carry, Drag, Gesture, Lengthen, Pointer, carry
from ui.roadmap.geometry import BAR
from ui.roadmap.hit import Hit, Part, bucket_at


class Dragger(QObject):
    """Carries out drags on a canvas.

    Attributes:
        drag: the drag under way, or None. clock: when its next frame is due. edges: scrolls at an edge.

    Signals:
        panned: time and lanes must move by so many pixels. home: a drag was given up; its scale and scroll.
    """

    panned = Signal(float, float)
    home = Signal(object, float)

    def __init__(self, canvas: Canvas, bridge: Bridge, chosen: Chosen) -> None:
        super().__init__(canvas)
        self._canvas, self._board, self._bridge, self._chosen = canvas, canvas.board, bridge, chosen
        self.drag: Drag | None = None
        self._place = QPointF()
        self._keys = (False, False)
        self._home: tuple[TimeScale, float] = (self._board.scale, 0.0)
        self.clock = FrameClock(self)
        self.clock.tick.connect(self._step)
        self.edges = EdgeScroll(self)
        self.edges.scrolled.connect(self._scroll_at_edge)

    def begin(self, hit: Hit, pressed: QPointF, place: QPointF) -> bool:
        """Begin to drag the item that was pressed; return whether there is something to drag."""
        if hit.number is None or not self._bridge.session.writable:
            return False
        if hit.number not in self._board.options.lit.selected:
            self._chosen.set([hit.number])
        self._place = place
        self._home = (self._board.scale, self._board.scroll)
        self.drag = Drag(self._bridge.session, self._gesture(hit, hit.number, pressed), self._pointer())
        self.clock.request()
        return True

    def _gesture(self, hit: Hit, number: int, pressed: QPointF) -> Gesture:
        scene, scale = self._board.scene, self._board.scale
        if hit.part is Part.FINISH:
            finish = int(scene.finish[number])
            return Lengthen(number, scene.items[number].task_id, finish, pressed.x() - scale.x(finish))
        return carry(scene, number, self._chosen.numbers, scale, pressed.x())

    def move(self, place: QPointF) -> None:
        """Go on to a place; the preview follows with the next frame."""
        self._place = place
        self._watch_edges()
        self.clock.request()

    def set_keys(self, *, ctrl: bool, shift: bool) -> None:
        """Take the keys that are held, also when they change in the middle of a drag."""
        self._keys = (ctrl, shift)
        if self.drag is not None:
            self.clock.request()

    def drop(self, place: QPointF) -> None:
        """End the drag at a place: its edit is done as one undo step."""
        self._place = place
        self._step()
        drag = self.drag
        self._end()
        if drag is not None and drag.request is not None and (drag.preview or drag.refusal):
            request = drag.request
            self._bridge.apply(request.edit, *request.args, origin=self, **request.kwargs)

    def cancel(self) -> bool:
        """End a drag without an edit, and show what was shown before it; return whether there was one."""
        if not self._end():
            return False
        self.home.emit(*self._home)
        return True

    def _end(self) -> bool:
        self.edges.stop()
        self.clock.stop()
        if self.drag is None:
            return False
        self.drag = None
        self._board.preview = self._board.floating = None
        self._canvas.overlay.card = None
        self._board.light(lane=None, bucket=None)
        self._canvas.update()
        return True

    def _pointer(self) -> Pointer:
        board, (ctrl, shift) = self._board, self._keys
        x, y = self._place.x(), self._place.y()
        areas = board.areas
        lane = board.settled.lane_at(areas.content_y(y)) if y >= areas.top else None
        return Pointer(x, y, board.scale, lane, bucket_at(areas, x), ctrl, shift)

    # Frames ----------------------------------------------------------------------------------------------

    @Slot()
    def _step(self) -> None:
        """One frame of a drag."""
        drag, overlay, board = self.drag, self._canvas.overlay, self._board
        if drag is None:
            return
        if drag.step(self._pointer()) or overlay.card is None:
            board.preview = drag.preview
            lines = drag_lines(self._bridge.session, drag, board.options.dates)
            overlay.card = Card(lines, board.options.texts.font)
        overlay.pointer = overlay.place = self._place
        if isinstance(drag.gesture, Carry):
            self._float(drag, drag.gesture)
        self._canvas.update()

    def _float(self, drag: Drag, gesture: Carry) -> None:
        """Let the item hang at the pointer, and light the lane where it would land."""
        board, overlay, pointer = self._board, self._canvas.overlay, drag.pointer
        board.floating = gesture.number
        dated = bool(board.places.scene.start[gesture.number] > 0)
        overlay.bucket = pointer.bucket is not None or not dated
        overlay.row = (self._place.y() - BAR, self._place.y() + BAR)
        takes = pointer.lane is not None and board.scene.lanes[pointer.lane].text is not None
        home = board.scene.items[gesture.number].lane
        board.light(lane=pointer.lane if takes else home, bucket=pointer.bucket)

    # Scrolling at the edges ------------------------------------------------------------------------------

    def _watch_edges(self) -> None:
        areas = self._board.areas
        across = 0.0
        if areas.left <= self._place.x() <= areas.right:
            across = depth(self._place.x() - areas.left, areas.right - areas.left)
        down = depth(self._place.y() - areas.top, areas.chart.height())
        self.edges.watch(across, down if isinstance(getattr(self.drag, "gesture", None), Carry) else 0.0)

    @Slot(float, float)
    def _scroll_at_edge(self, across: float, down: float) -> None:
        """Scroll, and bring what is dragged along before anything is painted."""
        self.panned.emit(-across, -down)
        self.clock.request()
        self.clock.flush()
