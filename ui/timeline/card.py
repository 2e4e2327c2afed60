"""The card beside the pointer: what a drag would do, in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from ui.theme import Role, Theme

NO_PEN = QPen(Qt.PenStyle.NoPen)
ANTIALIASING = QPainter.RenderHint.Antialiasing
WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop)
WIDEST = 340.0
PAD = 10.0
GAP = 5.0
MARK = 14.0
"""Room for the sign before a line."""
AWAY = 18.0
"""Distance from the pointer."""
CORNER = 7.0
SHADOW = 3


class Tone(Enum):
    """How a line is meant; each has a sign of its own beside its colour."""

    TITLE = "title"
    PLAIN = "plain"
    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"


@dataclass(frozen=True)
class Line:
    """One sentence of a card."""

    text: str
    tone: Tone = Tone.PLAIN


ROLES = {
    Tone.TITLE: Role.TEXT,
    Tone.PLAIN: Role.TEXT_MUTED,
    Tone.GOOD: Role.SUCCESS,
    Tone.WARNING: Role.WARNING,
    Tone.BAD: Role.DANGER,
}
SIGNS = {Tone.TITLE: "", Tone.PLAIN: "•", Tone.GOOD: "▼", Tone.WARNING: "!", Tone.BAD: "▲"}


@dataclass(frozen=True)
class _Set:
    """A line with its font and place, relative to the card."""

    line: Line
    font: QFont
    box: QRectF


def paint_card(
    painter: QPainter, view: QRectF, pointer: QPointF, lines: Sequence[Line], theme: Theme, font: QFont
) -> QRectF:
    """Paint a card beside `pointer`, inside `view`; return its rectangle."""
    placed, size = _set_lines(lines, font)
    frame = QRectF(card_corner(view, pointer, size.width(), size.height()), size.size())
    painter.setRenderHint(ANTIALIASING, True)
    painter.setPen(NO_PEN)
    painter.setBrush(theme.brush(Role.SHADOW))
    painter.drawRoundedRect(frame.translated(0, SHADOW).adjusted(-1, 0, 1, 1), CORNER, CORNER)
    painter.setPen(theme.pen(Role.BORDER_STRONG))
    painter.setBrush(theme.brush(Role.PANEL))
    painter.drawRoundedRect(frame, CORNER, CORNER)
    for item in placed:
        box = item.box.translated(frame.topLeft())
        painter.setFont(item.font)
        painter.setPen(theme.color(ROLES[item.line.tone]))
        if SIGNS[item.line.tone]:
            painter.drawText(box.translated(-MARK, 0), WRAP, SIGNS[item.line.tone])
        painter.setPen(theme.color(Role.TEXT))
        painter.drawText(box, WRAP, item.line.text)
    return frame


def card_corner(view: QRectF, pointer: QPointF, width: float, height: float) -> QPointF:
    """Return the upper left corner of a card: below right of the pointer, else where there is room."""
    x, y = pointer.x() + AWAY, pointer.y() + AWAY
    if x + width > view.right() - 4:
        x = pointer.x() - AWAY - width
    if y + height > view.bottom() - 4:
        y = pointer.y() - AWAY - height
    return QPointF(max(x, view.left() + 4), max(y, view.top() + 4))


def _set_lines(lines: Sequence[Line], font: QFont) -> tuple[list[_Set], QRectF]:
    """Return the lines one below the other, and the card's size as a rectangle at the origin."""
    placed: list[_Set] = []
    y, widest = PAD - 2, 0.0
    for line in lines:
        face = QFont(font)
        if line.tone is Tone.TITLE:
            face.setWeight(QFont.Weight.DemiBold)
        indent = MARK if SIGNS[line.tone] else 0.0
        box = QFontMetricsF(face).boundingRect(QRectF(0, 0, WIDEST - indent, 1000), WRAP, line.text)
        placed.append(_Set(line, face, QRectF(PAD + indent, y, box.width() + 2, box.height())))
        y += box.height() + GAP
        widest = max(widest, box.width() + indent + 2)
    return placed, QRectF(0, 0, widest + 2 * PAD, y - GAP + PAD)
