"""The strip of milestones below the time axis."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QPainter

from ui.roadmap.geometry import DIAMOND, LABEL_GAP, STRIP_PAD, STRIP_ROW, StripMark
from ui.roadmap.item_painter import paint_milestone
from ui.roadmap.picture import Picture
from ui.theme import Role

CLIP_TOO = Qt.ClipOperation.IntersectClip
ANTIALIASING = QPainter.RenderHint.Antialiasing
DOTTED = Qt.PenStyle.DotLine


def paint_strip(picture: Picture) -> None:
    """Paint the milestones with their dates."""
    painter, rect, theme = picture.painter, picture.areas.milestones, picture.theme
    if rect.height() <= 0:
        return
    painter.fillRect(rect, theme.color(Role.BASE))
    painter.save()
    painter.setClipRect(rect, CLIP_TOO)
    texts = picture.options.small
    for mark in picture.marks:
        center = mark_center(picture, mark)
        paint_milestone(picture, mark.number, center)
        if mark.text:
            painter.setFont(texts.font)
            painter.setPen(theme.pen(Role.TEXT))
            texts.draw(painter, center.x() + DIAMOND + LABEL_GAP, center.y(), mark.text)
    painter.restore()
    painter.setRenderHint(ANTIALIASING, False)
    painter.setPen(theme.pen(Role.BORDER))
    whole = picture.areas.whole
    painter.drawLine(QLineF(whole.left(), rect.bottom(), whole.right(), rect.bottom()))


def mark_center(picture: Picture, mark: StripMark) -> QPointF:
    """Return the middle of a milestone's diamond on the strip."""
    rect = picture.areas.milestones
    return QPointF(mark.x + picture.shift, rect.top() + STRIP_PAD + (mark.row + 0.5) * STRIP_ROW)


def paint_plumb_lines(picture: Picture) -> None:
    """Drop a line through the lanes from each lit milestone of the strip."""
    lit, chart, painter = picture.options.lit, picture.areas.chart, picture.painter
    for mark in picture.marks:
        if mark.number in lit.selected or mark.number == lit.hovered:
            x = picture.options.snapped(mark.x + picture.shift) + 0.5
            painter.setPen(picture.theme.pen(Role.BORDER_STRONG, 1.0, DOTTED))
            painter.drawLine(QLineF(x, chart.top(), x, chart.bottom()))
