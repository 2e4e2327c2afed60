"""The mouse on the roadmap: hover, select, pan, zoom. A press on an item that moves becomes a drag, else a click."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QMouseEvent, QWheelEvent

from ui.painting.card import Card
from ui.roadmap.canvas import Canvas
from ui.roadmap.card_texts import item_lines
from ui.roadmap.chosen import Chosen
from ui.roadmap.dragger import Dragger
from ui.roadmap.hit import Hit, Part

LEFT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SLACK = 4
"""Pixels that a press may move and still be a click."""
NOTCH = 120
ZOOM_NOTCH = 1.2
PAN_NOTCH = 90.0
REST = 400
"""Milliseconds until the card of an item shows."""
CURSORS = {
    Part.NONE: Qt.CursorShape.ArrowCursor,
    Part.ITEM: Qt.CursorShape.SizeAllCursor,
    Part.FINISH: Qt.CursorShape.SizeHorCursor,
    Part.HEAD: Qt.CursorShape.OpenHandCursor,
    Part.TITLE: Qt.CursorShape.ArrowCursor,
}
CLOSED_HAND = Qt.CursorShape.ClosedHandCursor


class Mouse(QObject):
    """What the mouse does on a canvas.

    Signals:
        panned: time and lanes were moved by so many pixels. zoomed: by a factor, about an x.
        activated: a task was double-clicked.
    """

    panned = Signal(float, float)
    zoomed = Signal(float, float)
    activated = Signal(object)

    def __init__(self, canvas: Canvas, dragger: Dragger, chosen: Chosen) -> None:
        super().__init__(canvas)
        self._canvas, self._board, self._dragger, self._chosen = canvas, canvas.board, dragger, chosen
        self._press: tuple[QPointF, Hit] | None = None
        self._pan_from: QPointF | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self.show_card)
        self._place = QPointF()
        canvas.pressed.connect(self._on_press)
        canvas.moved.connect(self._on_move)
        canvas.released.connect(self._on_release)
        canvas.double_clicked.connect(self._on_double_click)
        canvas.wheeled.connect(self._on_wheel)
        canvas.left.connect(self._on_leave)

    def _hit(self, place: QPointF) -> Hit:
        return self._board.hit(place.x(), place.y(), self._canvas.themes.theme)

    # Press, move, release --------------------------------------------------------------------------------

    @Slot(object)
    def _on_press(self, event: QMouseEvent) -> None:
        self.hide_card()
        if event.button() == MIDDLE:
            self._begin_pan(event.position())
        elif event.button() == LEFT and self._dragger.drag is None:
            self._press = (event.position(), self._hit(event.position()))

    @Slot(object)
    def _on_move(self, event: QMouseEvent) -> None:
        place = event.position()
        held = event.modifiers()
        self._dragger.set_keys(ctrl=bool(held & CTRL), shift=bool(held & SHIFT))
        if self._pan_from is not None:
            moved, self._pan_from = place - self._pan_from, place
            self.panned.emit(moved.x(), moved.y())
        elif self._dragger.drag is not None:
            self._dragger.move(place)
        elif self._press is not None:
            self._maybe_begin(place)
        else:
            self._hover(place)

    def _maybe_begin(self, place: QPointF) -> None:
        """Begin to drag the pressed item; a press on empty ground, or on the axis, pans."""
        if self._press is None or (place - self._press[0]).manhattanLength() < SLACK:
            return
        (pressed, hit), self._press = self._press, None
        if hit.number is None:
            self._begin_pan(pressed)
        else:
            self._dragger.begin(hit, pressed, place)

    def _begin_pan(self, place: QPointF) -> None:
        self._pan_from = place
        self._canvas.setCursor(CLOSED_HAND)

    @Slot(object)
    def _on_release(self, event: QMouseEvent) -> None:
        held = event.modifiers()
        self._dragger.set_keys(ctrl=bool(held & CTRL), shift=bool(held & SHIFT))
        if self._pan_from is not None:
            self._pan_from = None
            self._hover(event.position())
        elif event.button() != LEFT:
            return
        elif self._dragger.drag is not None:
            self._dragger.drop(event.position())
            self._hover(event.position())
        elif self._press is not None:
            press, self._press = self._press, None
            self._click(press[1], bool(held & (CTRL | SHIFT)))

    def _click(self, hit: Hit, extend: bool) -> None:
        if hit.number is None:
            if not extend and hit.part is not Part.HEAD:
                self._chosen.set([])
        elif extend:
            self._chosen.toggle(hit.number)
        else:
            self._chosen.set([hit.number])

    @Slot(object)
    def _on_double_click(self, event: QMouseEvent) -> None:
        hit = self._hit(event.position())
        if event.button() == LEFT and hit.number is not None:
            self.activated.emit(self._board.scene.items[hit.number].task_id)

    def select_for_menu(self, place: QPoint) -> None:
        """Select what is at a place unless it is selected already, so that a menu acts on it."""
        hit = self._hit(QPointF(place))
        if hit.number is not None and hit.number not in self._board.options.lit.selected:
            self._chosen.set([hit.number])

    def cancel(self) -> bool:
        """Let go of everything; return whether a drag was under way."""
        self._press = self._pan_from = None
        return self._dragger.cancel()

    # Hover -----------------------------------------------------------------------------------------------

    def _hover(self, place: QPointF) -> None:
        hit = self._hit(place)
        self._place = place
        self._canvas.setCursor(CURSORS[hit.part])
        if hit.number != self._board.options.lit.hovered:
            self.hide_card()
            self._board.light(hovered=hit.number)
            self._canvas.update()
            if hit.number is not None:
                self._rest.start()

    @Slot()
    def show_card(self) -> None:
        """Show what the item under the pointer is."""
        number, board = self._board.options.lit.hovered, self._board
        if number is None or self._dragger.drag is not None:
            return
        overlay = self._canvas.overlay
        overlay.card = Card(item_lines(board.scene, number, board.options.dates), board.options.texts.font)
        overlay.pointer, overlay.row = self._place, None
        self._canvas.update()

    def hide_card(self) -> bool:
        """Hide the card of an item; return whether there was one."""
        self._rest.stop()
        if self._dragger.drag is not None or self._canvas.overlay.card is None:
            return False
        self._canvas.overlay.card = None
        self._canvas.update()
        return True

    def show_card_at(self, place: QPointF, number: int) -> None:
        """Show what an item is, for whoever has no pointer there."""
        self._place = place
        self._board.light(hovered=number)
        self.show_card()

    @Slot()
    def _on_leave(self) -> None:
        if self._dragger.drag is None:
            self.hide_card()
            self._board.light(hovered=None)
            self._canvas.update()

    # Wheel -----------------------------------------------------------------------------------------------

    @Slot(object)
    def _on_wheel(self, event: QWheelEvent) -> None:
        self.hide_card()
        turned, held, moved = event.angleDelta(), event.modifiers(), event.pixelDelta()
        notches = (turned.y() or turned.x()) / NOTCH
        if held & CTRL:
            self.zoomed.emit(ZOOM_NOTCH**notches, event.position().x())
        elif held & SHIFT:
            self.panned.emit(notches * PAN_NOTCH, 0.0)
        elif not moved.isNull():
            self.panned.emit(float(moved.x()), float(moved.y()))
        else:
            self.panned.emit(turned.x() / NOTCH * PAN_NOTCH, turned.y() / NOTCH * PAN_NOTCH)
        if self._dragger.drag is not None:
            self._dragger.move(event.position())
