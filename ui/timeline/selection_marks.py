"""What is lit up: rings about selected bars and about what holds a dragged one; handles under the pointer."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen, QPolygonF

from ui.theme import Role
from ui.timeline.bars import diamond, mark_center
from ui.timeline.frame import Frame, progress_percent
from ui.timeline.geometry import (
    CORNER,
    DIAMOND,
    SUMMARY_THICKNESS,
    SUMMARY_TIP,
    SUMMARY_TOP,
    circle_places,
    knob_place,
)
from ui.timeline.options import Part
from ui.timeline.scene import Kind

TASK, MILESTONE, SUMMARY = int(Kind.TASK), int(Kind.MILESTONE), int(Kind.SUMMARY)

ANTIALIASING = QPainter.RenderHint.Antialiasing
NO_BRUSH = QBrush(Qt.BrushStyle.NoBrush)
RING_GAP = 2.0
CIRCLE_RADIUS = 4.0


def paint_selection(frame: Frame) -> None:
    """Ring the selected marks and the driver of a drag, and show the handles of the mark under the pointer."""
    lit = frame.options.highlights
    frame.painter.setRenderHint(ANTIALIASING, True)
    ids = frame.scene.ids
    for entry in frame.in_view:
        task_id = int(ids[entry])
        if task_id == lit.driver:
            _paint_ring(frame, entry, frame.theme.pen(Role.WARNING, 2.5))
        elif task_id in lit.selected:
            _paint_ring(frame, entry, frame.theme.pen(Role.ACCENT, 2.0 if task_id == lit.current else 1.4))
        if task_id == lit.hovered:
            _paint_handles(frame, entry)


def _paint_ring(frame: Frame, entry: int, pen: QPen) -> None:
    painter, unit = frame.painter, frame.layout.unit
    painter.setPen(pen)
    painter.setBrush(NO_BRUSH)
    if frame.scene.kind[entry] == MILESTONE:
        painter.drawPolygon(diamond(mark_center(frame, entry), (DIAMOND + 3.5) * unit))
        return
    gap = RING_GAP * unit
    box = frame.bar(entry)
    if frame.scene.kind[entry] == SUMMARY:
        height = (SUMMARY_THICKNESS + SUMMARY_TIP) * unit
        box = QRectF(box.left(), frame.top(entry) + SUMMARY_TOP * unit, box.width(), height)
    corner = (CORNER + RING_GAP) * unit
    painter.drawRoundedRect(box.adjusted(-gap, -gap, gap, gap), corner, corner)


def _paint_handles(frame: Frame, entry: int) -> None:
    painter, theme, unit = frame.painter, frame.theme, frame.layout.unit
    left, right = (float(edge[entry]) for edge in frame.spans)
    middle = frame.middle(entry)
    painter.setPen(theme.pen(Role.ACCENT, 1.5))
    painter.setBrush(theme.brush(Role.BASE))
    for x in circle_places(left, right, unit):
        painter.drawEllipse(QPointF(x, middle), CIRCLE_RADIUS * unit, CIRCLE_RADIUS * unit)
    if frame.scene.kind[entry] == TASK and frame.options.shows(Part.PROGRESS):
        percent = progress_percent(frame.scene, frame.scale, entry, left, right)
        x, y = knob_place(left, right, percent, frame.top(entry), unit)
        half = 4.5 * unit
        painter.drawPolygon(QPolygonF([QPointF(x, y - half), QPointF(x + half, y + half), QPointF(x - half, y + half)]))
