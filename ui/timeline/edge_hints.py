"""Signs at the edges of the view: this row's mark lies further left or right; a click goes there."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPen, QPolygonF

from ui.theme import Role
from ui.timeline.frame import Frame
from ui.timeline.geometry import HINT

ANTIALIASING = QPainter.RenderHint.Antialiasing
REACH = 3.5


def paint_edge_hints(frame: Frame) -> None:
    """Paint a small angle at the edge beyond which the mark of a row lies."""
    painter, unit, rect = frame.painter, frame.layout.unit, frame.rect
    left, right = frame.spans
    painter.setRenderHint(ANTIALIASING, True)
    pen = QPen(frame.theme.color(Role.TEXT_MUTED), 1.5 * unit)
    painter.setPen(pen)
    for entry in frame.visible:
        if right[entry] < rect.left():
            _paint_angle(painter, rect.left() + HINT / 2 * unit, frame.middle(entry), -REACH * unit)
        elif left[entry] > rect.right():
            _paint_angle(painter, rect.right() - HINT / 2 * unit, frame.middle(entry), REACH * unit)


def _paint_angle(painter: QPainter, x: float, y: float, reach: float) -> None:
    """Paint an angle that points left (negative reach) or right."""
    tall = abs(reach) * 1.2
    corners = ((x - reach / 2, y - tall), (x + reach / 2, y), (x - reach / 2, y + tall))
    painter.drawPolyline(QPolygonF([QPointF(*corner) for corner in corners]))
