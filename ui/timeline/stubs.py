"""Stubs: short ends of links whose other end has no row, folded away or filtered out: none vanishes silently."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QPainter

from ui.theme import Role
from ui.timeline.frame import Frame
from ui.timeline.options import Part
from ui.timeline.scene import Hidden

ANTIALIASING = QPainter.RenderHint.Antialiasing
LENGTH = 6.0
DOT = 2.2
WIDTH = 1.2
NO_BRUSH = Qt.BrushStyle.NoBrush


def paint_stubs(frame: Frame) -> None:
    """Paint a line with a ring at its end beside each mark that waits for, or is waited for by, a task out of sight."""
    hidden = frame.scene.hidden
    if not frame.options.shows(Part.LINKS) or not np.any(hidden):
        return
    painter, unit = frame.painter, frame.layout.unit
    painter.setRenderHint(ANTIALIASING, True)
    painter.setPen(frame.theme.pen(Role.LINK, WIDTH))
    painter.setBrush(NO_BRUSH)
    for entry in frame.in_view:
        left, right = frame.places.ends(entry)
        if hidden[entry] & Hidden.BEFORE:
            _paint_stub(painter, left, frame.middle(entry), -unit)
        if hidden[entry] & Hidden.AFTER:
            _paint_stub(painter, right, frame.middle(entry), unit)


def _paint_stub(painter: QPainter, x: float, y: float, out: float) -> None:
    """Paint a stub that leaves at `x` to the side that the sign of `out` says; its size is the unit."""
    end = x + LENGTH * out
    painter.drawLine(QLineF(x, y, end, y))
    radius = DOT * abs(out)
    painter.drawEllipse(QPointF(end + DOT * out, y), radius, radius)
