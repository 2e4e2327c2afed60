"""Canvas: paints the board with what a drag adds, and passes on what mouse and keys do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from ui.painting.card import Card
from ui.roadmap.board import Board
from ui.roadmap.bucket_painter import paint_card
from ui.roadmap.geometry import BAR, CARD, bucket_width
from ui.roadmap.item_painter import paint_item
from ui.roadmap.painter import paint_roadmap
from ui.roadmap.picture import Picture
from ui.theme import Role
from ui.theme_manager import ThemeManager

ANTIALIASING = QPainter.RenderHint.Antialiasing
NO_BRUSH = Qt.BrushStyle.NoBrush
BY_KEYBOARD = frozenset(
    {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
)
INSET = 6.0


class Overlay:
    """What is painted over the board.

    Attributes:
        card, pointer: the card, or None, and where it belongs. place: where the pointer has what it drags.
        bucket: it is over the buckets.
    """

    def __init__(self) -> None:
        self.card: Card | None = None
        self.pointer = QPointF()
        self.row: tuple[float, float] | None = None
        self.place = QPointF()
        self.bucket = False


class Canvas(QWidget):
    """Shows a board.

    Attributes:
        board: what is shown. overlay: what is painted over it.

    Signals:
        pressed, moved, released, double_clicked: a QMouseEvent. wheeled: a QWheelEvent.
        key_pressed, key_released: a QKeyEvent; one that is not used must be ignored.
        left: the pointer went away. menu_requested: at a global position.
        focused: the keyboard came or went. resized: the size is another one.
    """

    pressed = Signal(object)
    moved = Signal(object)
    released = Signal(object)
    double_clicked = Signal(object)
    wheeled = Signal(object)
    key_pressed = Signal(object)
    key_released = Signal(object)
    left = Signal()
    menu_requested = Signal(object)
    focused = Signal(bool)
    resized = Signal()

    def __init__(self, board: Board, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.board, self.overlay = board, Overlay()
        self._themes = themes
        self._focus_shown = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @property
    def themes(self) -> ThemeManager:
        """The look."""
        return self._themes

    @property
    def area(self) -> QRectF:
        """All of it."""
        return QRectF(self.rect())

    # Painting --------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's."""
        painter = QPainter(self)
        picture = self.board.picture(painter, self._themes.theme)
        paint_roadmap(picture)
        self._paint_floating(picture)
        self._paint_overlay(painter)
        painter.end()

    def _paint_floating(self, picture: Picture) -> None:
        """Paint what is dragged under the pointer: a card over the buckets, else a bar at its dates."""
        number, overlay = self.board.floating, self.overlay
        if number is None:
            return
        picture.painter.setOpacity(0.92)
        if overlay.bucket:
            width = bucket_width(self.width()) - 2 * INSET
            card = QRectF(overlay.place.x() - width / 3, overlay.place.y() - CARD / 2, width, CARD)
            paint_card(picture, number, card)
        else:
            bar = picture.bar(number)
            bar.moveTop(overlay.place.y() - BAR / 2)
            paint_item(picture, number, bar)
        picture.painter.setOpacity(1.0)

    def _paint_overlay(self, painter: QPainter) -> None:
        theme, overlay = self._themes.theme, self.overlay
        if overlay.card is not None:
            overlay.card.paint(painter, overlay.card.area(self.area, overlay.pointer, overlay.row), theme)
        if self._focus_shown:
            painter.setRenderHint(ANTIALIASING, False)
            painter.setPen(theme.pen(Role.FOCUS, 1.0))
            painter.setBrush(NO_BRUSH)
            painter.drawRect(self.area.adjusted(0, 0, -1, -1))

    # Qt's events -----------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt's."""
        self.board.width, self.board.height = float(self.width()), float(max(self.height(), 1))
        super().resizeEvent(event)
        self.resized.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt's."""
        self.pressed.emit(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt's."""
        self.moved.emit(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt's."""
        self.released.emit(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Qt's."""
        self.double_clicked.emit(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt's."""
        self.wheeled.emit(event)
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        """Qt's."""
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's."""
        self.key_pressed.emit(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Qt's."""
        self.key_released.emit(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt's."""
        super().focusInEvent(event)
        self._focus_shown = event.reason() in BY_KEYBOARD
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt's."""
        super().focusOutEvent(event)
        self._focus_shown = False
        self.focused.emit(False)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Qt's."""
        self.menu_requested.emit(event.globalPos())
        event.accept()
