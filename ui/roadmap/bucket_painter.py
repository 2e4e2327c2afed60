"""The buckets at the right: Now, Next and Later, with a card for each idea beside its lane."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QCoreApplication, QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from planner.fields import BUCKET_TITLES
from ui.field_titles import CONTEXT as FIELD_CONTEXT
from ui.roadmap.colors import category_color
from ui.roadmap.geometry import BUCKETS, CARD, IDEA, Areas
from ui.roadmap.picture import Picture
from ui.theme import Role

ANTIALIASING = QPainter.RenderHint.Antialiasing
CLIP_TOO = Qt.ClipOperation.IntersectClip
NO_PEN = QPen(Qt.PenStyle.NoPen)
NO_BRUSH = Qt.BrushStyle.NoBrush
TITLES = dict(BUCKET_TITLES)
PAD = 6.0
CHIP = 3.0
CORNER = 4.0


def bucket_title(number: int) -> str:
    """Return the name of a bucket in the reader's language."""
    return QCoreApplication.translate(FIELD_CONTEXT, TITLES[BUCKETS[number].value])


def column_of(picture: Picture, number: int) -> int:
    """Return the column of an idea; what has no dates for another reason than a bucket stands in the last."""
    bucket = picture.scene.items[number].bucket
    return BUCKETS.index(bucket) if bucket else len(BUCKETS) - 1


def card_rect(picture: Picture, number: int) -> QRectF:
    """Return the card of an idea."""
    column = picture.areas.column(column_of(picture, number))
    top = picture.areas.y(float(picture.places.y[number]))
    return QRectF(column.left() + PAD, top, column.width() - 2 * PAD, CARD)


def visible_cards(picture: Picture) -> list[int]:
    """Return the ideas whose cards are in sight."""
    if not picture.areas.buckets:
        return []
    y = picture.areas.y(0) + picture.places.y
    seen = (picture.scene.kind == IDEA) & (y + CARD >= picture.areas.top) & (y <= picture.areas.whole.bottom())
    found: list[int] = np.flatnonzero(seen).tolist()
    return [number for number in found if number != picture.floating]


def paint_buckets(picture: Picture) -> None:
    """Paint the columns with their titles and cards."""
    areas, painter, theme = picture.areas, picture.painter, picture.theme
    if not areas.buckets:
        return
    painter.setRenderHint(ANTIALIASING, False)
    painter.fillRect(QRectF(areas.right, areas.whole.top(), areas.buckets, areas.top - areas.whole.top()),
                     theme.color(Role.HEADER))  # fmt: skip
    painter.fillRect(areas.cards, theme.color(Role.BUCKET))
    _paint_target(picture)
    painter.save()
    painter.setClipRect(areas.cards, CLIP_TOO)
    for number in visible_cards(picture):
        paint_card(picture, number, card_rect(picture, number))
    painter.restore()
    for number in range(len(BUCKETS)):
        _paint_column(picture, areas, number)


def _paint_target(picture: Picture) -> None:
    lit = picture.options.lit
    if lit.bucket is not None and lit.lane is not None:
        column, lane = picture.areas.column(lit.bucket), picture.lane_rect(lit.lane)
        cell = QRectF(column.left(), lane.top(), column.width(), lane.height()).intersected(picture.areas.cards)
        picture.painter.fillRect(cell, picture.theme.color(Role.LANE_TARGET))


def _paint_column(picture: Picture, areas: Areas, number: int) -> None:
    painter, column, theme, texts = picture.painter, areas.column(number), picture.theme, picture.options.bold
    painter.setRenderHint(ANTIALIASING, False)
    painter.setPen(theme.pen(Role.BORDER))
    painter.drawLine(QLineF(column.left(), column.top(), column.left(), column.bottom()))
    painter.drawLine(QLineF(column.left(), areas.top, column.right(), areas.top))
    painter.setFont(texts.font)
    painter.setPen(theme.pen(Role.TEXT))
    middle = areas.whole.top() + areas.axis / 2
    texts.draw(painter, column.left() + 2 * PAD, middle, bucket_title(number))


def paint_card(picture: Picture, number: int, rect: QRectF) -> None:
    """Paint the card of an idea at a place."""
    painter, theme, texts, lit = picture.painter, picture.theme, picture.options.texts, picture.options.lit
    painter.setRenderHint(ANTIALIASING, True)
    painter.setPen(theme.pen(Role.CONTROL_BORDER))
    painter.setBrush(theme.color(Role.IDEA))
    painter.drawRoundedRect(rect, CORNER, CORNER)
    chip = QRectF(rect.left() + 4, rect.top() + 5, CHIP, rect.height() - 10)
    painter.setPen(NO_PEN)
    painter.setBrush(QColor(category_color(theme, picture.scene, int(picture.scene.category[number]))))
    painter.drawRoundedRect(chip, CHIP / 2, CHIP / 2)
    text = texts.elided(picture.places.labels.texts[number], math.floor(rect.width() - 20))
    painter.setFont(texts.font)
    painter.setPen(theme.pen(Role.TEXT))
    texts.draw(painter, rect.left() + 13, rect.center().y(), text)
    if number in lit.selected or number == lit.hovered:
        selected = number in lit.selected
        painter.setPen(theme.pen(Role.FOCUS if selected else Role.BORDER_STRONG, 2.0 if selected else 1.2))
        painter.setBrush(NO_BRUSH)
        painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), CORNER + 1, CORNER + 1)
