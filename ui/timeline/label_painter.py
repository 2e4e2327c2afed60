"""Paints the labels of the marks where `labels` has placed them."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from ui.theme import Role
from ui.timeline.frame import Frame
from ui.timeline.labels import Label, Side

ANTIALIASING = QPainter.RenderHint.Antialiasing


def paint_labels(frame: Frame) -> None:
    """Paint the labels of the marks in view."""
    painter, labels = frame.painter, frame.places.labels
    painter.setRenderHint(ANTIALIASING, True)
    painter.setFont(frame.options.texts.font)
    ground = QColor(frame.theme.color(Role.BASE))
    ground.setAlphaF(0.9)
    for entry in frame.in_view:
        label = labels[entry]
        if label is not None:
            _paint_label(frame, entry, label, ground)


def _paint_label(frame: Frame, entry: int, label: Label, ground: QColor) -> None:
    """Paint a label; links behind it, or the bracket of a summary that reaches beyond both edges, are dimmed."""
    painter = frame.painter
    if label.cleared:
        left, top, right, bottom = label.box
        painter.fillRect(QRectF(left, top, right - left, bottom - top), ground)
    painter.setPen(_pen(frame, entry, label.side))
    frame.options.texts.draw(painter, label.x, label.middle, label.text)
    if frame.scene.inactive[entry]:
        y = label.middle + frame.layout.unit
        painter.drawLine(QLineF(label.x, y, label.x + label.width, y))


def _pen(frame: Frame, entry: int, side: Side) -> QPen:
    scene, theme = frame.scene, frame.theme
    if scene.inactive[entry]:
        return theme.pen(Role.TEXT_MUTED)
    if side is not Side.INSIDE:
        return theme.pen(Role.TEXT)
    if scene.color[entry] >= 0:
        return QPen(theme.team_text(int(scene.color[entry])))
    return theme.pen(Role.BAR_TEXT)
