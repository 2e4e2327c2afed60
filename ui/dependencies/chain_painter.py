"""Paints the picture of a chain: on the screen, on paper, in PDF and SVG, with the same strokes."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from ui.dependencies.chain_scene import Box, ChainScene
from ui.dependencies.layers import Route
from ui.dependencies.words import tr
from ui.theme import Role, Theme

ANTIALIASING = QPainter.RenderHint.Antialiasing
NO_PEN, NO_BRUSH = Qt.PenStyle.NoPen, Qt.BrushStyle.NoBrush
LEFT = (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value
RIGHT = (Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value
CENTRE = Qt.AlignmentFlag.AlignCenter.value
ELIDE = Qt.TextElideMode.ElideRight
DASHED = Qt.PenStyle.DashLine
CORNER = 6.0
STRIPE = 5.0
PAD = 12.0
HEAD = 7.0
DIAMOND = 5.0
STRONG, PLAIN = 2.2, 1.1
LEGIBLE = 0.34
"""Below this zoom texts would be specks: names alone are drawn, large, and below half of it nothing."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What the pointer and the keyboard add to the picture; ids of tasks, None for none."""

    cursor: int | None = None
    hovered: int | None = None
    focused: bool = False


NO_MARKS = Marks()


def paint_chain(
    painter: QPainter, scene: ChainScene, theme: Theme, font: QFont, marks: Marks = NO_MARKS, zoom: float = 1.0
) -> None:
    """Paint a chain in its own units; `zoom` says how large these are, and so which texts are legible."""
    painter.setRenderHint(ANTIALIASING, True)
    lit = marks.hovered if marks.hovered is not None else marks.cursor
    for route in sorted(scene.picture.routes, key=lambda one: (_touches(one, lit), one.edge.critical)):
        _paint_route(painter, route, theme, lit=_touches(route, lit))
    for box in scene.boxes.values():
        _paint_box(painter, box, theme, font, scene, marks, zoom)


def _touches(route: Route, task_id: int | None) -> bool:
    return task_id in (route.edge.source_id, route.edge.target_id)


# Links ---------------------------------------------------------------------------------------------------


def _paint_route(painter: QPainter, route: Route, theme: Theme, *, lit: bool) -> None:
    edge = route.edge
    role = Role.LINK_CRITICAL if edge.critical else Role.LINK_SELECTED if lit else Role.LINK
    pen = QPen(theme.color(role), STRONG if edge.driving else PLAIN, Qt.PenStyle.SolidLine if edge.driving else DASHED)
    painter.setPen(pen)
    painter.setBrush(NO_BRUSH)
    painter.drawPath(_path(route))
    end = QPointF(*route.points[-1])
    painter.setPen(NO_PEN)
    painter.setBrush(theme.color(role))
    painter.drawPolygon(_arrow(end))


def _path(route: Route) -> QPainterPath:
    """Return the way of a link: level at the boxes and where it passes a layer, curved between."""
    points = [QPointF(*one) for one in route.points]
    points[-1] = points[-1] - QPointF(HEAD - 1, 0)
    path = QPainterPath(points[0])
    for number, (one, other) in enumerate(pairwise(points)):
        if number % 2:
            path.lineTo(other)
        else:
            reach = max(abs(other.x() - one.x()) / 2, 24.0) if not route.backward else 60.0
            path.cubicTo(one + QPointF(reach, 0), other - QPointF(reach, 0), other)
    return path


def _arrow(tip: QPointF) -> QPolygonF:
    """Return the head of a link, which always arrives from the left."""
    return QPolygonF([tip, tip - QPointF(HEAD, HEAD / 2), tip - QPointF(HEAD, -HEAD / 2)])


# Boxes ---------------------------------------------------------------------------------------------------


def _paint_box(
    painter: QPainter, box: Box, theme: Theme, font: QFont, scene: ChainScene, marks: Marks, zoom: float
) -> None:
    is_focus = box.task_id == scene.focus_id
    fill = Role.SELECTION if is_focus else Role.HOVER if marks.hovered == box.task_id else Role.BASE
    edge, width = _edge(box, is_focus=is_focus)
    painter.setPen(theme.pen(edge, width))
    painter.setBrush(theme.color(fill))
    painter.drawRoundedRect(box.rect, CORNER, CORNER)
    _paint_stripe(painter, box, theme)
    if marks.cursor == box.task_id and marks.focused:
        painter.setPen(theme.pen(Role.FOCUS, 2.0))
        painter.setBrush(NO_BRUSH)
        painter.drawRoundedRect(box.rect.adjusted(-4, -4, 4, 4), CORNER + 3, CORNER + 3)
    if zoom >= LEGIBLE:
        _paint_texts(painter, box, theme, font)
        _paint_more(painter, box, theme, font)
    elif zoom >= LEGIBLE / 2:
        _paint_large_name(painter, box, theme, font)


def _edge(box: Box, *, is_focus: bool) -> tuple[Role, float]:
    if box.critical and not box.done:
        return Role.BAR_CRITICAL_EDGE, 2.0 if is_focus else 1.5
    return (Role.ACCENT, 2.0) if is_focus else (Role.BORDER_STRONG, 1.0)


def _paint_stripe(painter: QPainter, box: Box, theme: Theme) -> None:
    """Paint the team's colour along the left edge."""
    if box.color is None:
        return
    painter.save()
    path = QPainterPath()
    path.addRoundedRect(box.rect.adjusted(0.8, 0.8, -0.8, -0.8), CORNER - 1, CORNER - 1)
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    painter.fillRect(QRectF(box.rect.left(), box.rect.top(), STRIPE, box.rect.height()), theme.team_color(box.color))
    painter.restore()


def _paint_texts(painter: QPainter, box: Box, theme: Theme, font: QFont) -> None:
    bold, small = _variant(font, 0, QFont.Weight.DemiBold), _variant(font, -1, QFont.Weight.Normal)
    inner = box.rect.adjusted(PAD, 7, -8, -7)
    line = inner.height() / 3
    first = QRectF(inner.left(), inner.top(), inner.width(), line)
    if box.milestone:
        _paint_diamond(painter, QPointF(first.left() + DIAMOND, first.center().y()), box, theme)
        first.adjust(2 * DIAMOND + 5, 0, 0, 0)
    muted = theme.color(Role.TEXT_MUTED)
    _text(painter, first, bold, theme.color(Role.TEXT_MUTED if box.done else Role.TEXT), box.name)
    second = QRectF(inner.left(), inner.top() + line, inner.width(), line)
    _text(painter, second, small, muted, box.dates)
    third = second.translated(0, line)
    slack_width = QFontMetricsF(small).horizontalAdvance(box.slack_text)
    role = Role.DANGER if box.late else Role.BAR_CRITICAL_EDGE if box.critical and not box.done else Role.TEXT_MUTED
    _text(painter, third, small, theme.color(role), box.slack_text, RIGHT)
    _text(painter, third.adjusted(0, 0, -slack_width - 8, 0), small, muted, _second_word(box))


def _second_word(box: Box) -> str:
    return box.team or (tr("Summary") if box.summary else tr("No team"))


def _paint_diamond(painter: QPainter, middle: QPointF, box: Box, theme: Theme) -> None:
    painter.setPen(NO_PEN)
    painter.setBrush(theme.color(Role.MILESTONE_CRITICAL if box.critical and not box.done else Role.MILESTONE))
    x, y = middle.x(), middle.y()
    corners = [(x, y - DIAMOND), (x + DIAMOND, y), (x, y + DIAMOND), (x - DIAMOND, y)]
    painter.drawPolygon(QPolygonF([QPointF(*one) for one in corners]))


def _paint_large_name(painter: QPainter, box: Box, theme: Theme, font: QFont) -> None:
    """Paint the name as large as the box has room for, where the other texts would be illegible."""
    large = _variant(font, 9, QFont.Weight.DemiBold)
    _text(painter, box.rect.adjusted(PAD, 0, -6, 0), large, theme.color(Role.TEXT), box.name)


def _paint_more(painter: QPainter, box: Box, theme: Theme, font: QFont) -> None:
    """Say beside a box how many neighbours are left out."""
    small = _variant(font, -2, QFont.Weight.Medium)
    for before, count in ((True, box.more_before), (False, box.more_after)):
        if count:
            rect = box.more_rect(before=before)
            painter.setPen(theme.pen(Role.BORDER_STRONG, 1.0, Qt.PenStyle.DotLine))
            painter.setBrush(theme.color(Role.PANEL))
            painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
            _text(painter, rect, small, theme.color(Role.TEXT_MUTED), tr("+{0} more").format(count), CENTRE)


def _text(painter: QPainter, rect: QRectF, font: QFont, color: QColor, text: str, where: int = LEFT) -> None:
    painter.setFont(font)
    painter.setPen(color)
    painter.drawText(rect, where, QFontMetricsF(font).elidedText(text, ELIDE, rect.width() + 0.5))


def _variant(font: QFont, larger: int, weight: QFont.Weight) -> QFont:
    result = QFont(font)
    result.setPixelSize(max(font.pixelSize() + larger, 1))
    result.setWeight(weight)
    return result
