"""Bars and milestones in the lanes, with their names.

Nothing rests on colour alone: an unsure bar is paler and hatched and says its percentage, one that will be late has a
heavy outline and a sign, a milestone that is reached has a tick.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from ui.roadmap.colors import Shades, mixed
from ui.roadmap.geometry import CORNER, DIAMOND, LABEL_GAP, LABEL_PAD, MILESTONE, WIDEST_LABEL
from ui.roadmap.picture import Picture
from ui.theme import Role, Theme

NO_PEN = QPen(Qt.PenStyle.NoPen)
NO_BRUSH = QBrush(Qt.BrushStyle.NoBrush)
DASHED = Qt.PenStyle.DashLine
ANTIALIASING = QPainter.RenderHint.Antialiasing
CLIP_TOO = Qt.ClipOperation.IntersectClip
BAND, EDGE_SHARE = 4.0, 0.55
"""Height of the band of what is done; its colour lies between that of the edge and that of the text."""
HATCH = 7.0
"""Distance of the hatching's lines."""


def paint_items(picture: Picture) -> None:
    """Paint the items in view, the lit ones last."""
    picture.painter.setRenderHint(ANTIALIASING, True)
    lit = picture.options.lit
    over = lit.selected | ({lit.hovered} if lit.hovered is not None else set())
    for number in [one for one in picture.visible if one not in over] + [one for one in picture.visible if one in over]:
        paint_item(picture, number, picture.bar(number))


def paint_item(picture: Picture, number: int, bar: QRectF) -> None:
    """Paint one item at a place."""
    if picture.scene.kind[number] == MILESTONE:
        paint_milestone(picture, number, bar.center())
    else:
        _paint_bar(picture, number, bar)
    _paint_label(picture, number, bar)


def paint_sample(painter: QPainter, bar: QRectF, shades: Shades, theme: Theme, *, late: bool) -> None:
    """Paint a bar without name and progress, as the legend shows it."""
    painter.setRenderHint(ANTIALIASING, True)
    corner = min(CORNER, bar.width() / 2)
    _fill(painter, bar, corner, shades)
    if late:
        _outline(painter, bar, corner, QPen(theme.color(Role.DANGER), 2.0))


def _paint_bar(picture: Picture, number: int, bar: QRectF) -> None:
    shades, scene = picture.shades(number), picture.scene
    corner = min(CORNER, bar.width() / 2)
    _fill(picture.painter, bar, corner, shades)
    percent = float(scene.percent[number])
    if percent > 0:
        _paint_progress(picture.painter, bar, corner, percent, shades)
    if scene.late[number]:
        _outline(picture.painter, bar, corner, QPen(picture.theme.color(Role.DANGER), 2.0))
    _paint_lit(picture, number, bar, corner)


def _fill(painter: QPainter, bar: QRectF, corner: float, shades: Shades) -> None:
    painter.setPen(NO_PEN)
    painter.setBrush(shades.fill)
    painter.drawRoundedRect(bar, corner, corner)
    if shades.level:
        _paint_unsure(painter, bar, corner, shades)


def _paint_unsure(painter: QPainter, bar: QRectF, corner: float, shades: Shades) -> None:
    """Hatch a guess, and give it and what is likely an edge, a guess a dashed one."""
    if shades.level == 2:
        painter.save()
        painter.setClipRect(bar, CLIP_TOO)
        faint = QColor(shades.edge)
        faint.setAlphaF(0.28)
        painter.setPen(QPen(faint, 1.0))
        lines = math.ceil((bar.width() + bar.height()) / HATCH)
        for number in range(lines):
            x = bar.left() + number * HATCH
            painter.drawLine(QPointF(x, bar.top()), QPointF(x - bar.height(), bar.bottom()))
        painter.restore()
    _outline(painter, bar, corner, QPen(shades.edge, 1.2, DASHED if shades.level == 2 else Qt.PenStyle.SolidLine))


def _paint_progress(painter: QPainter, bar: QRectF, corner: float, percent: float, shades: Shades) -> None:
    """Draw a band along the foot of the bar, as long as what is done: the name above it stays legible."""
    done = bar.width() * min(percent, 100.0) / 100
    painter.save()
    painter.setClipRect(QRectF(bar.left(), bar.bottom() - BAND, done, BAND), CLIP_TOO)
    painter.setPen(NO_PEN)
    painter.setBrush(mixed(shades.edge, shades.text, EDGE_SHARE))
    painter.drawRoundedRect(bar, corner, corner)
    painter.restore()


def _outline(painter: QPainter, bar: QRectF, corner: float, pen: QPen) -> None:
    half = pen.widthF() / 2
    inner = bar.adjusted(half, half, -half, -half)
    if inner.width() > 0:
        painter.setPen(pen)
        painter.setBrush(NO_BRUSH)
        painter.drawRoundedRect(inner, max(corner - half, 0), max(corner - half, 0))


def _paint_lit(picture: Picture, number: int, bar: QRectF, corner: float) -> None:
    lit, theme = picture.options.lit, picture.theme
    if number in lit.selected:
        width = 2.0 if number == lit.current and lit.active else 1.4
        picture.painter.setPen(theme.pen(Role.FOCUS, width))
        picture.painter.setBrush(NO_BRUSH)
        picture.painter.drawRoundedRect(bar.adjusted(-2.5, -2.5, 2.5, 2.5), corner + 2.5, corner + 2.5)
    elif number == lit.hovered:
        picture.painter.setPen(theme.pen(Role.BORDER_STRONG, 1.2))
        picture.painter.setBrush(NO_BRUSH)
        picture.painter.drawRoundedRect(bar.adjusted(-2, -2, 2, 2), corner + 2, corner + 2)


def paint_milestone(picture: Picture, number: int, center: QPointF) -> None:
    """Paint the diamond of a milestone."""
    painter, theme, scene = picture.painter, picture.theme, picture.scene
    color = theme.color(Role.DANGER if scene.late[number] else Role.MILESTONE)
    painter.setRenderHint(ANTIALIASING, True)
    unsure = picture.shades(number).level
    painter.setPen(QPen(color, 1.6, DASHED if unsure == 2 else Qt.PenStyle.SolidLine) if unsure else NO_PEN)
    painter.setBrush(theme.color(Role.BASE) if unsure else color)
    painter.drawPolygon(_diamond(center, DIAMOND - (1.0 if unsure else 0.0)))
    if scene.percent[number] >= 100:
        painter.setPen(QPen(theme.color(Role.BASE), 1.4))
        x, y = center.x(), center.y()
        painter.drawPolyline([QPointF(x - 3, y), QPointF(x - 0.8, y + 2.2), QPointF(x + 3, y - 2)])
    elif scene.late[number]:
        painter.setPen(QPen(theme.color(Role.BASE), 1.6))
        painter.drawLine(center + QPointF(0, -3.2), center + QPointF(0, 0.6))
        painter.drawPoint(center + QPointF(0, 3.0))
    lit = picture.options.lit
    if number in lit.selected or number == lit.hovered:
        selected = number in lit.selected
        painter.setPen(theme.pen(Role.FOCUS if selected else Role.BORDER_STRONG, 2.0 if selected else 1.2))
        painter.setBrush(NO_BRUSH)
        painter.drawPolygon(_diamond(center, DIAMOND + 3.5))


def _diamond(center: QPointF, half: float) -> QPolygonF:
    x, y = center.x(), center.y()
    return QPolygonF([QPointF(x, y - half), QPointF(x + half, y), QPointF(x, y + half), QPointF(x - half, y)])


def _paint_label(picture: Picture, number: int, bar: QRectF) -> None:
    """Write the name in the bar, from where the bar comes into sight, or to the right of it."""
    painter, texts, places = picture.painter, picture.options.texts, picture.places
    text = places.labels.texts[number]
    painter.setFont(texts.font)
    if places.inside[number]:
        left = max(bar.left(), min(picture.areas.left, bar.right() - places.labels.widths[number] - 2 * LABEL_PAD))
        painter.setPen(picture.shades(number).text)
        texts.draw(painter, picture.options.snapped(left + LABEL_PAD), bar.center().y() - 0.5, text)
        return
    if places.labels.widths[number] > WIDEST_LABEL:
        text = _shortened(picture, number)
    painter.setPen(picture.theme.pen(Role.TEXT))
    texts.draw(painter, bar.right() + LABEL_GAP, bar.center().y() - 0.5, text)


def _shortened(picture: Picture, number: int) -> str:
    """Return a label as wide as it may be beside its bar: the name gives way, how sure it is does not."""
    texts, name = picture.options.texts, picture.scene.names[number]
    sure = picture.places.labels.texts[number].removeprefix(name)
    return texts.elided(name, math.floor(WIDEST_LABEL - texts.width(sure))) + sure
