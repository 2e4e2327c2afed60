"""Overlay: what a gesture paints over the chart: card, link or bar being drawn, guide, selection frame, drop mark."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QRegion

from ui.painting.card import Card
from ui.theme import Role, Theme
from ui.timeline.geometry import CORNER
from ui.timeline.ghosts import paint_rubber_link

ANTIALIASING = QPainter.RenderHint.Antialiasing
NO_BRUSH = QBrush(Qt.BrushStyle.NoBrush)
DASHED = Qt.PenStyle.DashLine
FRAME_FILL = 0.14
BAR_FILL = 0.45
"""Opacity of what is only being drawn."""
DROP_KNOB = 4.0
BLEED = 7.0
"""How far pens and ends of lines reach beyond a shape."""


class Overlay:
    """What a gesture paints over the chart; all of it is None while there is none.

    Attributes:
        card, pointer: the card, and where the pointer is. row: top and bottom of what is dragged.
        link: the ends of a link that is being drawn. refused: it cannot end there.
        guide: what a dragged edge snaps to, a vertical line.
        bar: a bar that is being drawn. frame: of a selection that is being drawn.
        drop: where dragged rows would be put: a line between rows, or `into` the row of a summary.
    """

    def __init__(self) -> None:
        self.card: Card | None = None
        self.pointer = QPointF()
        self.row: tuple[float, float] | None = None
        self.refused = False
        self.link: tuple[QPointF, QPointF] | None = None
        self.guide: QLineF | None = None
        self.bar: QRectF | None = None
        self.frame: QRectF | None = None
        self.drop: QLineF | None = None
        self.into: QRectF | None = None

    def clear(self) -> None:
        """The gesture is over."""
        self.card = self.row = self.link = self.guide = self.bar = self.frame = self.drop = self.into = None
        self.refused = False

    @property
    def shapes(self) -> tuple[object, ...]:
        """What tells whether anything but the card has to be painted anew."""
        return self.link, self.guide, self.bar, self.frame, self.drop, self.into

    @property
    def shapes_area(self) -> QRegion:
        """What the shapes cover."""
        region = QRegion()
        for shape in (self.link and QLineF(*self.link), self.guide, self.drop, self.bar, self.frame, self.into):
            if shape is not None:
                box = shape if isinstance(shape, QRectF) else QRectF(shape.p1(), shape.p2()).normalized()
                region += box.adjusted(-BLEED, -BLEED, BLEED, BLEED).toAlignedRect()
        return region

    def card_area(self, area: QRectF) -> QRect:
        """Return what the card covers with its shadow in a chart of that area; empty without a card."""
        if self.card is None:
            return QRect()
        return self.card.area(area, self.pointer, self.row).adjusted(-6, -6, 6, 8).toAlignedRect()

    def paint(self, painter: QPainter, area: QRectF, theme: Theme) -> None:
        """Paint all that there is."""
        if self.guide is not None:
            painter.setRenderHint(ANTIALIASING, False)
            painter.setPen(theme.pen(Role.ACCENT, 1.0, DASHED))
            painter.drawLine(self.guide)
        if self.link is not None:
            paint_rubber_link(painter, theme, *self.link, refused=self.refused)
        self._paint_boxes(painter, theme)
        if self.drop is not None:
            self._paint_drop(painter, theme, self.drop)
        if self.card is not None:
            self.card.paint(painter, self.card.area(area, self.pointer, self.row), theme)

    def _paint_boxes(self, painter: QPainter, theme: Theme) -> None:
        painter.setRenderHint(ANTIALIASING, True)
        role = Role.DANGER if self.refused else Role.ACCENT
        boxes = ((self.bar, BAR_FILL, CORNER), (self.into, FRAME_FILL, 0.0), (self.frame, FRAME_FILL, 0.0))
        for box, fill, corner in boxes:
            if box is not None:
                painter.setPen(theme.pen(role, 1.5))
                painter.setBrush(_faint(theme.color(role), fill))
                painter.drawRoundedRect(box, corner, corner)

    def _paint_drop(self, painter: QPainter, theme: Theme, line: QLineF) -> None:
        painter.setRenderHint(ANTIALIASING, True)
        painter.setPen(theme.pen(Role.DANGER if self.refused else Role.ACCENT, 2.0))
        painter.setBrush(NO_BRUSH)
        painter.drawLine(line)
        painter.drawEllipse(line.p1(), DROP_KNOB, DROP_KNOB)


def _faint(color: QColor, opacity: float) -> QColor:
    faint = QColor(color)
    faint.setAlphaF(opacity)
    return faint
