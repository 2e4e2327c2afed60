"""The mouse on the timeline: hover, select, drag, pan, zoom.

A press becomes a drag when it moves; a press that does not is a click. While a drag is under way the edit is
previewed at most once a frame (`FrameClock`); Escape takes all back.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHelpEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip

from planner.edits import constraints
from planner.scheduling.schedule import NONE
from planner.timebase import MINUTES_PER_DAY
from ui.bridge import Bridge
from ui.rows import Rows
from ui.selection import Selection
from ui.timeline.canvas import Canvas
from ui.timeline.card import Card
from ui.timeline.card_texts import card_lines
from ui.timeline.drag import Drag, DrawLink, Gesture, Move, Pointer, Progress, Resize, ResizeStart
from ui.timeline.frame_clock import FrameClock
from ui.timeline.geometry import circle_places
from ui.timeline.hit import Handle, Hit
from ui.timeline.options import Highlights
from ui.timeline.tips import tip_text

LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

SLACK = 4
"""Pixels that a press may move and still be a click."""
NOTCH = 120
ZOOM_NOTCH = 1.2
PAN_NOTCH = 90.0
EDGE = 28
"""Width of the strip along the edges in which a drag scrolls."""
FASTEST = 30.0
"""Pixels that a drag at the very edge scrolls a frame."""
SCROLL_INTERVAL = 16
CURSORS = {
    Handle.NONE: Qt.CursorShape.ArrowCursor,
    Handle.BODY: Qt.CursorShape.SizeAllCursor,
    Handle.START: Qt.CursorShape.SizeHorCursor,
    Handle.FINISH: Qt.CursorShape.SizeHorCursor,
    Handle.PROGRESS: Qt.CursorShape.SplitHCursor,
    Handle.LINK_START: Qt.CursorShape.CrossCursor,
    Handle.LINK_FINISH: Qt.CursorShape.CrossCursor,
    Handle.PIN: Qt.CursorShape.PointingHandCursor,
    Handle.LINK: Qt.CursorShape.PointingHandCursor,
    Handle.HINT: Qt.CursorShape.PointingHandCursor,
}
OPEN_HAND, CLOSED_HAND = Qt.CursorShape.OpenHandCursor, Qt.CursorShape.ClosedHandCursor


class Mouse(QObject):
    """What the mouse does on a canvas.

    Attributes:
        drag: the drag under way, or None.
        hand: the space bar is held: dragging pans.
        clock: when the next frame of a drag is due.

    Signals:
        preview_changed: the preview of a drag, None when it is over.
        panned: the scale was moved by so many pixels. zoomed: by a factor, about an x.
        activated: a task was double-clicked.
        wanted: a task that is out of sight should be brought into it.
    """

    preview_changed = Signal(object)
    panned = Signal(float)
    zoomed = Signal(float, float)
    activated = Signal(object)
    wanted = Signal(object)

    def __init__(self, canvas: Canvas, bridge: Bridge, rows: Rows, selection: Selection) -> None:
        super().__init__(canvas)
        self._canvas, self._chart = canvas, canvas.chart
        self._bridge, self._rows, self._selection = bridge, rows, selection
        self.drag: Drag | None = None
        self.hand = False
        self._press: tuple[QPointF, Hit] | None = None
        self._pan_from: QPointF | None = None
        self._place = QPointF()
        self._keys = (False, False)
        self.clock = FrameClock(self)
        self.clock.tick.connect(self._step)
        self._scroller = QTimer(self)
        self._scroller.setInterval(SCROLL_INTERVAL)
        self._scroller.timeout.connect(self._scroll_at_edge)
        canvas.pressed.connect(self._on_press)
        canvas.moved.connect(self._on_move)
        canvas.released.connect(self._on_release)
        canvas.double_clicked.connect(self._on_double_click)
        canvas.wheeled.connect(self._on_wheel)
        canvas.left.connect(self._on_leave)
        canvas.tip_requested.connect(self._on_tip)

    # Press, move, release --------------------------------------------------------------------------------

    @Slot(object)
    def _on_press(self, event: QMouseEvent) -> None:
        place = event.position()
        if event.button() == MIDDLE or (event.button() == LEFT and self.hand):
            self._pan_from = place
            self._canvas.viewport().setCursor(CLOSED_HAND)
        elif event.button() == LEFT and self.drag is None:
            self._hover(place)
            self._press = (place, self._chart.hit(place.x(), place.y()))

    @Slot(object)
    def _on_move(self, event: QMouseEvent) -> None:
        place = event.position()
        self._take_keys(event)
        if self._pan_from is not None:
            self.panned.emit(place.x() - self._pan_from.x())
            self._rows.set_scroll(self._rows.scroll - round(place.y() - self._pan_from.y()))
            self._pan_from = place
        elif self.drag is not None:
            self._place = place
            self.clock.request()
            self._watch_edges()
        elif self._press is not None:
            self._maybe_begin(place)
        else:
            self._hover(place)

    @Slot(object)
    def _on_release(self, event: QMouseEvent) -> None:
        self._take_keys(event)
        if self._pan_from is not None:
            self._pan_from = None
            self._show_cursor(Handle.NONE)
        elif event.button() != LEFT:
            return
        elif self.drag is not None:
            self._place = event.position()
            self._drop()
        elif self._press is not None:
            press, self._press = self._press, None
            self._click(press[1])

    def _take_keys(self, event: QMouseEvent) -> None:
        held = event.modifiers()
        self._keys = (bool(held & CTRL), bool(held & SHIFT))

    def set_keys(self, *, ctrl: bool, shift: bool) -> None:
        """Take keys that were pressed or let go in the middle of a drag."""
        self._keys = (ctrl, shift)
        if self.drag is not None:
            self.clock.request()

    # Clicks ----------------------------------------------------------------------------------------------

    def _click(self, hit: Hit) -> None:
        if hit.handle is Handle.PIN and hit.task_id is not None:
            self._bridge.apply(constraints.unpin, [hit.task_id], origin=self)
        elif hit.link_id is not None:
            self._selection.set_link(hit.link_id)
        else:
            self._select(hit)
            if hit.handle is Handle.HINT:
                self.wanted.emit(hit.task_id)

    def _select(self, hit: Hit) -> None:
        ctrl, shift = self._keys
        if not 0 <= hit.row < self._rows.count:
            if not ctrl and not shift:
                self._selection.clear()
            return
        task_id = self._rows.id_at(hit.row)
        current = self._selection.current
        if ctrl:
            self._selection.toggle(task_id)
        elif shift and current is not None:
            self._selection.set(self._rows.between(current, task_id) or [task_id], current)
        else:
            self._selection.set([task_id])

    def select_for_menu(self, place: QPoint) -> None:
        """Select what is at a place unless it is selected already, so that a menu acts on it."""
        hit = self._chart.hit(place.x(), place.y())
        if hit.link_id is not None:
            self._selection.set_link(hit.link_id)
        elif 0 <= hit.row < self._rows.count and self._rows.id_at(hit.row) not in self._selection.ids:
            self._selection.set([self._rows.id_at(hit.row)])

    @Slot(object)
    def _on_double_click(self, event: QMouseEvent) -> None:
        if event.button() != LEFT:
            return
        hit = self._chart.hit(event.position().x(), event.position().y())
        if hit.task_id is not None:
            self.activated.emit(hit.task_id)

    # Drags -----------------------------------------------------------------------------------------------

    def _maybe_begin(self, place: QPointF) -> None:
        if self._press is None or (place - self._press[0]).manhattanLength() < SLACK:
            return
        (start, hit), self._press = self._press, None
        gesture = self._gesture(hit, start) if self._bridge.session.writable else None
        if gesture is None:
            return
        if hit.task_id is not None and hit.task_id not in self._selection.ids:
            self._selection.set([hit.task_id])
        self._place = place
        self.drag = Drag(self._bridge.session, gesture, self._pointer())
        self.clock.request()
        self._watch_edges()

    def _gesture(self, hit: Hit, place: QPointF) -> Gesture | None:
        task_id = hit.task_id
        entry = None if task_id is None else self._chart.scene.index_of(task_id)
        if task_id is None or entry is None:
            return None
        if hit.handle in (Handle.LINK_START, Handle.LINK_FINISH):
            return DrawLink(task_id, hit.handle is Handle.LINK_FINISH)
        if hit.handle is Handle.PROGRESS:
            return Progress(task_id)
        scale, scene = self._chart.scale, self._chart.scene
        start, finish = int(scene.start[entry]), int(scene.finish[entry])
        if hit.handle is Handle.FINISH:
            return Resize(task_id, finish, place.x() - scale.x(finish))
        if hit.handle is Handle.START:
            return ResizeStart(task_id, start, place.x() - scale.x(start))
        return self._move(task_id, place) if hit.handle in (Handle.BODY, Handle.PIN) else None

    def _move(self, task_id: int, place: QPointF) -> Move | None:
        taken = self._selection.ids if task_id in self._selection.ids else (task_id,)
        schedule = self._bridge.session.schedule
        starts = schedule.start[schedule.slots(taken)]
        dated = starts[starts != NONE]
        if not len(dated):
            return None
        start = int(dated.min())
        scale = self._chart.scale
        at_day_end = start % MINUTES_PER_DAY >= scale.work_finish
        return Move(task_id, tuple(taken), start, place.x() - scale.x(start), at_day_end)

    def _pointer(self) -> Pointer:
        x, y = self._place.x(), self._place.y()
        ctrl, shift = self._keys
        return Pointer(x, y, self._chart.scale, self._chart.hit(x, y), ctrl, shift)

    @Slot()
    def _step(self) -> None:
        """One frame of a drag."""
        if self.drag is None:
            return
        overlay = self._canvas.overlay
        if self.drag.step(self._pointer()) or overlay.card is None:
            self._show_preview(self.drag)
        elif isinstance(self.drag.gesture, DrawLink) or self._scroller.isActive():
            self._canvas.refresh()
        overlay.link = self._rubber()
        self._canvas.move_card(self._place)

    def _show_preview(self, drag: Drag) -> None:
        self._chart.preview = drag.preview
        self._light_driver()
        options, overlay = self._chart.options, self._canvas.overlay
        overlay.card = Card(card_lines(self._bridge.session, drag, options.dates), options.texts.font)
        overlay.refused = drag.refusal is not None
        self.preview_changed.emit(drag.preview)
        self._canvas.refresh()

    def _light_driver(self) -> None:
        link, task = (None, None) if self.drag is None else self.drag.held_by()
        lit = self._chart.options.highlights
        if (lit.driver_link, lit.driver) != (link, task):
            self._light(replace(lit, driver_link=link, driver=task))

    def _rubber(self) -> tuple[QPointF, QPointF] | None:
        gesture = self.drag.gesture if self.drag is not None else None
        if not isinstance(gesture, DrawLink):
            return None
        row = self._rows.row_of(gesture.task_id)
        schedule = self._bridge.session.schedule
        start, finish = schedule.start_of(gesture.task_id), schedule.finish_of(gesture.task_id)
        if row is None or start is None or finish is None:
            return None
        layout, scale = self._chart.layout, self._chart.scale
        ends = circle_places(scale.x(start), scale.x(finish), layout.unit)
        return QPointF(ends[1 if gesture.from_finish else 0], layout.middle(row)), self._place

    def _drop(self) -> None:
        drag = self.drag
        if drag is None:
            return
        self._step()
        request = drag.request if drag.preview is not None or drag.refusal is not None else None
        self.cancel()
        if request is not None:
            self._bridge.apply(request.edit, *request.args, origin=self, **request.kwargs)
        self._hover(self._place)

    def cancel(self) -> bool:
        """End a drag without an edit; return whether there was one."""
        self._press = None
        self._scroller.stop()
        self.clock.stop()
        if self.drag is None:
            return False
        self.drag = None
        self._chart.preview = None
        self._canvas.overlay.card = None
        self._canvas.overlay.link = None
        self._light_driver()
        self.preview_changed.emit(None)
        self._canvas.refresh()
        return True

    # Scrolling while dragging ----------------------------------------------------------------------------

    def _watch_edges(self) -> None:
        wanted = any(self._edge_speed())
        if wanted and not self._scroller.isActive():
            self._scroller.start()
        elif not wanted:
            self._scroller.stop()

    def _edge_speed(self) -> tuple[float, float]:
        area = self._canvas.area
        vertical = isinstance(self.drag.gesture, DrawLink) if self.drag is not None else False
        across = _speed(self._place.x(), area.width())
        return across, _speed(self._place.y(), area.height()) if vertical else 0.0

    @Slot()
    def _scroll_at_edge(self) -> None:
        across, down = self._edge_speed()
        if across:
            self.panned.emit(-across)
        if down:
            self._rows.set_scroll(self._rows.scroll + round(down))
        self.clock.request()

    # Hover -----------------------------------------------------------------------------------------------

    def _hover(self, place: QPointF) -> None:
        hit = self._chart.hit(place.x(), place.y())
        self._show_cursor(hit.handle)
        lit = self._chart.options.highlights
        inside = self._canvas.area.contains(place) and 0 <= hit.row < self._rows.count
        hovered = self._rows.id_at(hit.row) if inside else None
        if (lit.hovered, lit.link) != (hovered, hit.link_id):
            self._light(replace(lit, hovered=hovered, link=hit.link_id))

    def _light(self, highlights: Highlights) -> None:
        self._chart.options = replace(self._chart.options, highlights=highlights)
        self._canvas.refresh()

    def _show_cursor(self, handle: Handle) -> None:
        self._canvas.viewport().setCursor(OPEN_HAND if self.hand else CURSORS[handle])

    def set_hand(self, held: bool) -> None:
        """Show by the pointer that dragging pans, or that it does not any more."""
        self.hand = held
        self._show_cursor(Handle.NONE)

    @Slot()
    def _on_leave(self) -> None:
        if self.drag is None:
            lit = self._chart.options.highlights
            self._light(replace(lit, hovered=None, link=None))

    @Slot(object)
    def _on_tip(self, event: QHelpEvent) -> None:
        hit = self._chart.hit(event.pos().x(), event.pos().y())
        text = "" if self.drag is not None else tip_text(self._bridge.session, hit, self._chart.options.dates)
        QToolTip.showText(event.globalPos(), text, self._canvas.viewport())

    # Wheel -----------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_wheel(self, event: QWheelEvent) -> None:
        turned, held = event.angleDelta(), event.modifiers()
        if held & CTRL:
            notches = (turned.y() or turned.x()) / NOTCH
            self.zoomed.emit(ZOOM_NOTCH**notches, event.position().x())
        elif held & SHIFT:
            self.panned.emit((turned.y() or turned.x()) / NOTCH * PAN_NOTCH)
        else:
            self._scroll(event)
        if self.drag is not None:
            self.clock.request()
        else:
            self._hover(event.position())

    def _scroll(self, event: QWheelEvent) -> None:
        moved, turned = event.pixelDelta(), event.angleDelta()
        dx = moved.x() if not moved.isNull() else turned.x() / NOTCH * PAN_NOTCH
        dy = moved.y() if not moved.isNull() else turned.y() / NOTCH * 3 * self._rows.row_height
        if dx:
            self.panned.emit(float(dx))
        if dy:
            self._rows.set_scroll(self._rows.scroll - round(dy))


def _speed(place: float, length: float) -> float:
    """Return how fast to scroll when the pointer is near the edges of a length."""
    beyond = max(EDGE - place, 0.0) * -1 + max(place - (length - EDGE), 0.0)
    return max(-1.0, min(1.0, beyond / EDGE)) * FASTEST
