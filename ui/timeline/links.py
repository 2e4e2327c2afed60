"""Links between bars: quiet lines with rounded corners and small arrow heads, lit up when looked at."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from ui.theme import Role
from ui.timeline.frame import Frame
from ui.timeline.looks import Look
from ui.timeline.routing import Route

ANTIALIASING = QPainter.RenderHint.Antialiasing
NO_PEN = QPen(Qt.PenStyle.NoPen)
NO_BRUSH = QBrush(Qt.BrushStyle.NoBrush)
ROUNDING = 4.0
LEAST_CORNER = 0.3
ARROW = 4.5
SLENDER = 0.62
"""Half the width of an arrow head to its length."""
QUIET, PASSING = 0.75, 0.3
"""Opacity of a link that begins or ends in sight, and of one that only passes."""
LIT_WIDTH = 2.0
CROWD = 400
"""With more links than this in view the quiet ones are not drawn: they would only be a grey veil."""


def paint_links(frame: Frame, only: NDArray[np.bool_] | None = None) -> None:
    """Paint the links, or `only` some: quiet ones together, then critical ones, then those that are lit."""
    if not frame.routes:
        return
    frame.painter.setRenderHint(ANTIALIASING, True)
    looks = frame.places.looks
    counts = np.bincount(looks[frame.places.links_in_view], minlength=len(Look)).tolist()
    near = frame.places.links_near(frame.boxes)
    near = near if only is None else near & only
    link, ground = frame.theme.color(Role.LINK), frame.theme.color(Role.BASE)
    strokes = {
        Look.PASSING: (blended(link, ground, PASSING), 1.0),
        Look.QUIET: (blended(link, ground, QUIET), 1.0),
        Look.CRITICAL: (frame.theme.color(Role.LINK_CRITICAL), 1.4),
        Look.LIT: (frame.theme.color(Role.LINK_SELECTED), LIT_WIDTH),
    }
    for look, stroke in strokes.items():
        if look >= Look.CRITICAL or counts[look] <= CROWD:
            numbers = np.flatnonzero(near & (looks == look)).tolist()
            paint_layer(frame, [frame.routes[number] for number in numbers], *stroke)


def blended(color: QColor, ground: QColor, strength: float) -> QColor:
    """Return the opaque colour that `color` of some opacity has on `ground`; it paints several times faster."""
    red, green, blue = (
        round(one * strength + other * (1 - strength))
        for one, other in ((color.red(), ground.red()), (color.green(), ground.green()), (color.blue(), ground.blue()))
    )
    return QColor(red, green, blue)


def paint_layer(frame: Frame, layer: list[Route], color: QColor, width: float) -> None:
    """Paint routes with their heads in one colour and width."""
    if not layer:
        return
    unit, painter = frame.layout.unit, frame.painter
    heads = QPainterPath()
    for points in layer:
        add_head(heads, points, ARROW * unit + (width - 1))
    painter.setPen(QPen(color, width * max(unit, 0.4)))
    painter.setBrush(NO_BRUSH)
    for path in _paths(layer, ROUNDING * unit, apart=width > 1):
        painter.drawPath(path)
    painter.setPen(NO_PEN)
    painter.setBrush(color)
    painter.drawPath(heads)


def _paths(layer: list[Route], radius: float, *, apart: bool) -> list[QPainterPath]:
    """Return the lines as one path, or each as its own: that is faster for pens wider than a pixel."""
    paths = [QPainterPath()]
    for points in layer:
        if apart:
            paths.append(QPainterPath())
        add_rounded(paths[-1], points, radius)
    return paths


def add_rounded(path: QPainterPath, points: Route, radius: float) -> None:
    """Add a right-angled line through `points` to a path, its corners rounded by up to `radius`."""
    x, y = points[0]
    path.moveTo(x, y)
    for (corner_x, corner_y), (next_x, next_y) in pairwise(points[1:]):
        dx, dy, ahead_x, ahead_y = corner_x - x, corner_y - y, next_x - corner_x, next_y - corner_y
        before, after = abs(dx) + abs(dy), abs(ahead_x) + abs(ahead_y)
        reach = min(radius, before / 2, after / 2)
        if reach > LEAST_CORNER:
            enter, leave = reach / before, reach / after
            path.lineTo(corner_x - dx * enter, corner_y - dy * enter)
            path.quadTo(corner_x, corner_y, corner_x + ahead_x * leave, corner_y + ahead_y * leave)
        else:
            path.lineTo(corner_x, corner_y)
        x, y = corner_x, corner_y
    path.lineTo(*points[-1])


def add_head(path: QPainterPath, points: Route, size: float) -> None:
    """Add the triangle at the end of a route to a path, pointing along its last leg."""
    (x0, y0), (x, y) = points[-2], points[-1]
    length = abs(x - x0) + abs(y - y0)
    if length < LEAST_CORNER:
        return
    dx, dy = (x - x0) / length * size, (y - y0) / length * size
    side_x, side_y = -dy * SLENDER, dx * SLENDER
    path.moveTo(x, y)
    path.lineTo(x - dx + side_x, y - dy + side_y)
    path.lineTo(x - dx - side_x, y - dy - side_y)
    path.closeSubpath()
