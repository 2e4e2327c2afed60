"""The path to a chosen task, lit up: a veil lies over all rows that are not on it, its links lie above the veil."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from planner.scheduling.paths import PathTo
from ui.theme import Role
from ui.timeline.frame import Frame
from ui.timeline.links import ANTIALIASING, LIT_WIDTH, paint_layer

VEIL = 0.72
"""Opacity of the veil: what lies below can still be made out."""


def paint_path(frame: Frame, path: PathTo) -> None:
    """Dim the rows that are not on the path and paint the links that drive along it."""
    _paint_veil(frame, path)
    ids, near = frame.scene.links.ids.tolist(), frame.places.links_near(frame.boxes)
    lit = [points for number, points in frame.routes.items() if near[number] and ids[number] in path.link_ids]
    frame.painter.setRenderHint(ANTIALIASING, True)
    paint_layer(frame, lit, frame.theme.color(Role.LINK_SELECTED), LIT_WIDTH)


def _paint_veil(frame: Frame, path: PathTo) -> None:
    color = frame.theme.color(Role.BASE)
    veil = QColor(color)
    veil.setAlphaF(VEIL)
    on_path = path.on_path[frame.scene.slots].tolist()
    for dimmed, entries in groupby(frame.rows, key=lambda entry: not on_path[entry]):
        if dimmed:
            run = list(entries)
            top, height = frame.top(run[0]), frame.layout.height * len(run)
            frame.painter.fillRect(QRectF(frame.rect.left(), top, frame.rect.width(), height), veil)
