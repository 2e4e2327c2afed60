"""The mouse on the timeline: hover, select, pan, zoom. A press that moves becomes a drag (`dragger`), else a click."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QWheelEvent

from planner.edits import constraints
from ui.bridge import Bridge
from ui.rows import Rows
from ui.selection import Selection
from ui.timeline.canvas import Canvas
from ui.timeline.dragger import Dragger
from ui.timeline.hit import Handle, Hit
from ui.timeline.options import Highlights
from ui.timeline.rubber_band import RubberBand

LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

SLACK = 4
"""Pixels that a press may move and still be a click."""
STEEP = 1.5
"""A drag begins up or down when it goes so many times further that way than sideways; along the time else."""
QUARTER = 15
"""Minutes to which an instant on a short bar is rounded."""
NOTCH = 120
ZOOM_NOTCH = 1.2
PAN_NOTCH = 90.0
LEAST_SCROLL = 45.0
"""Pixels that a notch scrolls where rows are low."""
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
        hand: the space bar is held: dragging pans.

    Signals:
        panned: the scale was moved by so many pixels. zoomed: by a factor, about an x.
        rows_zoomed: rows should be higher (True) or lower, about a y.
        activated: a task was double-clicked. link_activated: a link was, and where.
        wanted: a task that is out of sight should be brought into it.
    """

    panned = Signal(float)
    zoomed = Signal(float, float)
    rows_zoomed = Signal(bool, float)
    activated = Signal(object)
    link_activated = Signal(object, QPointF)
    wanted = Signal(object)

    def __init__(self, canvas: Canvas, dragger: Dragger, bridge: Bridge, rows: Rows, selection: Selection) -> None:
        super().__init__(canvas)
        self._canvas, self._chart = canvas, canvas.chart
        self._bridge, self._rows, self._selection = bridge, rows, selection
        self._dragger = dragger
        self.band = RubberBand(canvas, bridge.session, rows, selection)
        self.hand = False
        self._press: tuple[QPointF, Hit] | None = None
        self._pan_from: QPointF | None = None
        self._keys = (False, False)
        self._last = QPointF(-1, -1)
        canvas.pressed.connect(self._on_press)
        canvas.moved.connect(self._on_move)
        canvas.released.connect(self._on_release)
        canvas.double_clicked.connect(self._on_double_click)
        canvas.wheeled.connect(self._on_wheel)
        canvas.left.connect(self._on_leave)

    # Press, move, release --------------------------------------------------------------------------------

    @Slot(object)
    def _on_press(self, event: QMouseEvent) -> None:
        place = event.position()
        if event.button() == MIDDLE or (event.button() == LEFT and self.hand):
            self._pan_from = place
            self._canvas.viewport().setCursor(CLOSED_HAND)
        elif event.button() == LEFT and self._dragger.drag is None:
            self._hover(place)
            self._press = (place, self._chart.hit(place.x(), place.y()))

    @Slot(object)
    def _on_move(self, event: QMouseEvent) -> None:
        place = self._last = event.position()
        self._take_keys(event)
        if self._pan_from is not None:
            self.panned.emit(place.x() - self._pan_from.x())
            self._rows.set_scroll(self._rows.scroll - round(place.y() - self._pan_from.y()))
            self._pan_from = place
        elif self._dragger.drag is not None:
            self._dragger.move(place)
        elif self.band.active:
            self.band.move(place)
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
        elif self._dragger.drag is not None:
            self._dragger.drop(event.position())
            self._hover(event.position())
        elif self.band.active:
            self.band.drop()
        elif self._press is not None:
            press, self._press = self._press, None
            self._click(press[1])

    def _take_keys(self, event: QMouseEvent) -> None:
        held = event.modifiers()
        self._keys = (bool(held & CTRL), bool(held & SHIFT))
        self._dragger.set_keys(ctrl=self._keys[0], shift=self._keys[1])

    def _maybe_begin(self, place: QPointF) -> None:
        """Begin what the first pixels mean: with a key held, or down an empty place, a frame to select by."""
        if self._press is None or (place - self._press[0]).manhattanLength() < SLACK:
            return
        (pressed, hit), self._press = self._press, None
        ctrl, shift = self._keys
        if hit.handle is Handle.NONE and (ctrl or shift or _is_steep(place - pressed)):
            self.band.begin(pressed, add=ctrl)
            self.band.move(place)
        else:
            self._dragger.begin(hit, pressed, place, rows=_is_steep(place - pressed) and not shift)

    def cancel(self) -> bool:
        """Let go of everything; return whether a drag was under way."""
        self._press = None
        return self.band.cancel() or self._dragger.cancel()

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

    def instant_on(self, task_id: int) -> int | None:
        """Return the instant at which the pointer is, or was last, on the mark of a task; None where it is not."""
        scale, place = self._chart.scale, self._last
        hit = self._chart.hit(place.x(), place.y())
        if hit.task_id != task_id or hit.handle in (Handle.LINK_START, Handle.LINK_FINISH, Handle.HINT):
            return None
        minute, schedule = scale.minute(place.x()), self._bridge.session.schedule
        instant, start, finish = self._dragger.unit_at(minute), schedule.start_of(task_id), schedule.finish_of(task_id)
        inside = start is not None and finish is not None and start < instant < finish
        return instant if inside else round(minute / QUARTER) * QUARTER

    def select_for_menu(self, place: QPoint) -> None:
        """Select what is at a place unless it is selected already, so that a menu acts on it."""
        self._last = QPointF(place)
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
        if hit.link_id is not None:
            self.link_activated.emit(hit.link_id, event.position())
        elif hit.task_id is not None:
            self.activated.emit(hit.task_id)

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
        self._chart.light(highlights)
        self._canvas.refresh()

    def _show_cursor(self, handle: Handle) -> None:
        self._canvas.viewport().setCursor(OPEN_HAND if self.hand else CURSORS[handle])

    def set_hand(self, held: bool) -> None:
        """Show by the pointer that dragging pans, or that it does not any more."""
        self.hand = held
        self._show_cursor(Handle.NONE)

    @Slot()
    def _on_leave(self) -> None:
        if self._dragger.drag is None:
            lit = self._chart.options.highlights
            self._light(replace(lit, hovered=None, link=None))

    # Wheel -----------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_wheel(self, event: QWheelEvent) -> None:
        turned, held = event.angleDelta(), event.modifiers()
        if held & CTRL and held & SHIFT:
            self.rows_zoomed.emit((turned.y() or turned.x()) > 0, event.position().y())
        elif held & CTRL:
            notches = (turned.y() or turned.x()) / NOTCH
            self.zoomed.emit(ZOOM_NOTCH**notches, event.position().x())
        elif held & SHIFT:
            self.panned.emit((turned.y() or turned.x()) / NOTCH * PAN_NOTCH)
        else:
            self._scroll(event)
        if self._dragger.drag is not None:
            self._dragger.move(event.position())
        else:
            self._hover(event.position())

    def _scroll(self, event: QWheelEvent) -> None:
        moved, turned = event.pixelDelta(), event.angleDelta()
        dx = moved.x() if not moved.isNull() else turned.x() / NOTCH * PAN_NOTCH
        dy = moved.y() if not moved.isNull() else turned.y() / NOTCH * max(3 * self._rows.row_height, LEAST_SCROLL)
        if dx:
            self.panned.emit(float(dx))
        if dy:
            self._rows.set_scroll(self._rows.scroll - round(dy))


def _is_steep(way: QPointF) -> bool:
    """Whether the first pixels of a drag go up or down rather than along the time."""
    return abs(way.y()) > STEEP * abs(way.x())
