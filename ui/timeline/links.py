"""Links between bars: quiet lines with rounded corners and small arrow heads, lit up when looked at."""

from __future__ import annotations

import math
from enum import Enum

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF

from ui.theme import Role
from ui.timeline.frame import Frame
from ui.timeline.options import Part
from ui.timeline.routing import Route
from ui.timeline.scene import Scene

ANTIALIASING = QPainter.RenderHint.Antialiasing
NO_PEN = QPen(Qt.PenStyle.NoPen)
NO_BRUSH = QBrush(Qt.BrushStyle.NoBrush)
MARGIN = 20.0
ROUNDING = 4.0
ARROW = 4.5
QUIET, PASSING = 0.75, 0.3
"""Opacity of a link that begins or ends in sight, and of one that only passes."""
CROWD = 400
"""With more links than this in view the quiet ones are not drawn: they would only be a grey veil."""


class Look(Enum):
    """How a link is drawn, from the quietest to the loudest."""

    PASSING = 0
    QUIET = 1
    CRITICAL = 2
    LIT = 3


def paint_links(frame: Frame) -> None:
    """Paint the links: quiet ones together, then critical ones, then those that are lit."""
    scene = frame.scene
    if not frame.options.shows(Part.LINKS) or not len(scene.links):
        return
    frame.painter.setRenderHint(ANTIALIASING, True)
    layers = _layers(frame)
    for kind, strength in ((Look.PASSING, PASSING), (Look.QUIET, QUIET)):
        if len(layers[kind]) <= CROWD:
            color = QColor(frame.theme.color(Role.LINK))
            color.setAlphaF(strength)
            _paint_layer(frame, layers[kind], color, 1.0)
    _paint_layer(frame, layers[Look.CRITICAL], frame.theme.color(Role.LINK_CRITICAL), 1.4)
    _paint_layer(frame, layers[Look.LIT], frame.theme.color(Role.LINK_SELECTED), 2.0)


def _layers(frame: Frame) -> dict[Look, list[Route]]:
    """Return the routes that meet the exposed part, by how they are drawn."""
    links, lit = frame.scene.links, frame.options.highlights
    ids, critical, passing = links.ids.tolist(), _critical(frame), _passing(frame.scene)
    ends = list(zip(links.predecessors.tolist(), links.successors.tolist(), strict=True))
    chosen = {lit.link, lit.selected_link, lit.driver_link}
    layers: dict[Look, list[Route]] = {look: [] for look in Look}
    for number, points in frame.routes.items():
        if not _meets(points, frame.exposed):
            continue
        if ids[number] in chosen or not lit.tasks.isdisjoint(ends[number]):
            look = Look.LIT
        elif critical[number]:
            look = Look.CRITICAL
        else:
            look = Look.PASSING if passing[number] else Look.QUIET
        layers[look].append(points)
    return layers


def _critical(frame: Frame) -> list[bool]:
    links = frame.scene.links
    shown = frame.options.shows(Part.CRITICAL)
    return [shown and bool(one) for one in links.critical.tolist()]


def _passing(scene: Scene) -> list[bool]:
    first, last = scene.first_row, scene.first_row + len(scene)
    rows = np.stack([scene.links.from_rows, scene.links.to_rows])
    seen = np.count_nonzero((rows >= first) & (rows < last), axis=0)
    return [not one for one in seen.tolist()]


def _meets(points: Route, exposed: QRectF) -> bool:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    across = max(xs) >= exposed.left() - MARGIN and min(xs) <= exposed.right() + MARGIN
    return across and max(ys) >= exposed.top() - MARGIN and min(ys) <= exposed.bottom() + MARGIN


def _paint_layer(frame: Frame, layer: list[Route], color: QColor, width: float) -> None:
    if not layer:
        return
    unit, painter = frame.layout.unit, frame.painter
    path = QPainterPath()
    heads = QPainterPath()
    for points in layer:
        add_rounded(path, points, ROUNDING * unit)
        heads.addPolygon(arrow_head(points, ARROW * unit + (width - 1)))
    pen = QPen(color, width * max(unit, 0.4))
    painter.setPen(pen)
    painter.setBrush(NO_BRUSH)
    painter.drawPath(path)
    painter.setPen(NO_PEN)
    painter.setBrush(color)
    painter.drawPath(heads)


def add_rounded(path: QPainterPath, points: Route, radius: float) -> None:
    """Add a line through `points` to a path, its corners rounded by up to `radius`."""
    path.moveTo(*points[0])
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        reach = min(radius, math.dist(before, corner) / 2, math.dist(corner, after) / 2)
        enter, leave = _towards(corner, before, reach), _towards(corner, after, reach)
        path.lineTo(*enter)
        path.quadTo(*corner, *leave)
    path.lineTo(*points[-1])


def _towards(one: tuple[float, float], other: tuple[float, float], reach: float) -> tuple[float, float]:
    length = math.dist(one, other)
    if length < 1e-6:
        return one
    share = reach / length
    return (one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share)


def arrow_head(points: Route, size: float) -> QPolygonF:
    """Return the triangle at the end of a route, pointing along its last leg."""
    (x0, y0), (x, y) = points[-2], points[-1]
    length = max(math.dist((x0, y0), (x, y)), 1e-6)
    dx, dy = (x - x0) / length * size, (y - y0) / length * size
    half = 0.62
    corners = ((x, y), (x - dx - dy * half, y - dy + dx * half), (x - dx + dy * half, y - dy - dx * half))
    return QPolygonF([QPointF(*corner) for corner in (*corners, corners[0])])
