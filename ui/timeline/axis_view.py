"""The time axis above the canvas: painted by `axis_painter`, dragged to pan, turned with Ctrl to zoom."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.painting.axis_painter import paint_axis
from ui.theme_manager import ThemeManager
from ui.timeline.chart import Chart
from ui.timeline.mouse import PAN_NOTCH, ZOOM_NOTCH

NOTCH = 120
TIER_PADDING = 9
LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
OPEN_HAND, CLOSED_HAND = Qt.CursorShape.OpenHandCursor, Qt.CursorShape.ClosedHandCursor


class AxisView(QWidget):
    """Shows the axis of a chart.

    Signals:
        panned: by so many pixels. zoomed: by a factor, about an x.
    """

    panned = Signal(float)
    zoomed = Signal(float, float)

    def __init__(self, chart: Chart, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart, self._themes = chart, themes
        self._from: QPointF | None = None
        self.setCursor(OPEN_HAND)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Two tiers of text with some air."""
        return QSize(200, 2 * round(self._chart.options.texts.height + TIER_PADDING))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's."""
        painter = QPainter(self)
        paint_axis(painter, QRectF(self.rect()), self._chart.scale, self._themes.theme, self._chart.options)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt's."""
        if event.button() == LEFT:
            self._from = event.position()
            self.setCursor(CLOSED_HAND)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt's."""
        if self._from is not None:
            self.panned.emit(event.position().x() - self._from.x())
            self._from = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt's."""
        self._from = None
        self.setCursor(OPEN_HAND)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt's."""
        turned = event.angleDelta().y() or event.angleDelta().x()
        if event.modifiers() & CTRL:
            self.zoomed.emit(ZOOM_NOTCH ** (turned / NOTCH), event.position().x())
        else:
            self.panned.emit(turned / NOTCH * PAN_NOTCH)
        event.accept()
