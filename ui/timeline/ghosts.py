"""What only a drag shows: ghosts at the old places, and the line of a link that is being drawn."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen

from planner.scheduling.schedule import NONE
from ui.theme import Role, Theme
from ui.timeline.bars import diamond, mark_center
from ui.timeline.frame import Frame
from ui.timeline.geometry import CORNER, DIAMOND
from ui.timeline.scene import Kind, Scene

MILESTONE, SUMMARY = int(Kind.MILESTONE), int(Kind.SUMMARY)

ANTIALIASING = QPainter.RenderHint.Antialiasing
NO_PEN = QPen(Qt.PenStyle.NoPen)
NO_BRUSH = QBrush(Qt.BrushStyle.NoBrush)
DASHED = Qt.PenStyle.DashLine
SOLID = Qt.PenStyle.SolidLine


def ghosts(settled: Scene, moved_to: Scene) -> NDArray[np.bool_]:
    """Return the entries that leave a ghost where they were."""
    moved = (settled.start != moved_to.start) | (settled.finish != moved_to.finish)
    flags: NDArray[np.bool_] = moved & (settled.start != NONE) & (settled.kind != SUMMARY)
    return flags


def paint_ghosts(frame: Frame, moved_to: Scene) -> None:
    """Paint the marks of the frame's scene that are elsewhere in `moved_to`, as ghosts."""
    scene, painter = frame.scene, frame.painter
    painter.setRenderHint(ANTIALIASING, True)
    painter.setPen(NO_PEN)
    painter.setBrush(frame.theme.brush(Role.GHOST))
    corner = CORNER * frame.layout.unit
    for entry in np.flatnonzero(ghosts(scene, moved_to)).tolist():
        if scene.kind[entry] == MILESTONE:
            painter.drawPolygon(diamond(mark_center(frame, entry), DIAMOND * frame.layout.unit))
        else:
            painter.drawRoundedRect(frame.bar(entry), corner, corner)


def paint_rubber_link(painter: QPainter, theme: Theme, start: QPointF, end: QPointF, *, refused: bool) -> None:
    """Paint the link that is being drawn; dashed and red where it cannot end."""
    painter.setRenderHint(ANTIALIASING, True)
    role = Role.DANGER if refused else Role.ACCENT
    painter.setPen(theme.pen(role, 2.0, DASHED if refused else SOLID))
    painter.setBrush(NO_BRUSH)
    painter.drawLine(QLineF(start, end))
    painter.setBrush(theme.brush(role))
    painter.setPen(NO_PEN)
    painter.drawEllipse(end, 3.5, 3.5)
