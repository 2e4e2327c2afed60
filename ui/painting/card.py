"""The card beside the pointer: what a drag would do, or what rests there, in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from ui.theme import Role, Theme

NO_BRUSH = Qt.BrushStyle.NoBrush
ANTIALIASING = QPainter.RenderHint.Antialiasing
WRAP = (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop).value | Qt.TextFlag.TextWordWrap.value
WIDEST = 360.0
PAD = 10.0
GAP = 5.0
MARK = 14.0
"""Room for the sign before a line."""
LABEL_GAP = 12.0
"""Between the labels of facts and what they are."""
AWAY = 18.0
"""Distance from the pointer."""
AWAY_FROM_ROW = 4.0
Ends = tuple[float, float]
CORNER = 7.0
SHADOW = 3


class Tone(Enum):
    """How a line is meant; each has a sign of its own beside its colour."""

    TITLE = "title"
    FACT = "fact"
    PLAIN = "plain"
    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"


@dataclass(frozen=True)
class Line:
    """One sentence of a card, or a fact with its label."""

    text: str
    tone: Tone = Tone.PLAIN
    label: str = ""


ROLES = {
    Tone.TITLE: Role.TEXT,
    Tone.FACT: Role.TEXT,
    Tone.PLAIN: Role.TEXT_MUTED,
    Tone.GOOD: Role.SUCCESS,
    Tone.WARNING: Role.WARNING,
    Tone.BAD: Role.DANGER,
}
SIGNS = {Tone.TITLE: "", Tone.FACT: "", Tone.PLAIN: "•", Tone.GOOD: "▼", Tone.WARNING: "!", Tone.BAD: "▲"}


@dataclass(frozen=True)
class _Set:
    """A line with its font and place, relative to the card.

    Attributes:
        ascent: from the top of the box to the baseline. broken: it is too long for one line of text.
        indent: from the card's padding to the box; sign or label stand there.
    """

    line: Line
    font: QFont
    box: QRectF
    ascent: float
    broken: bool
    indent: float


class Card:
    """Some lines, set once and painted wherever the pointer is.

    Attributes:
        lines: what it says.
    """

    def __init__(self, lines: Sequence[Line], font: QFont) -> None:
        """Set `lines` in `font`, broken where they are too long."""
        self.lines = tuple(lines)
        self._placed, self._width, self._height = _set_lines(lines, font)

    def area(self, view: QRectF, pointer: QPointF, row: Ends | None = None) -> QRectF:
        """Return the card's rectangle: below right of the pointer, else where there is room in `view`.

        It leaves free the `row` (its top and bottom) of what is dragged.
        """
        x, below, above = pointer.x() + AWAY, pointer.y() + AWAY, pointer.y() - AWAY - self._height
        if row is not None:
            below = row[1] + AWAY_FROM_ROW if below < row[1] and below + self._height > row[0] else below
            above = row[0] - AWAY_FROM_ROW - self._height if above < row[1] and above + self._height > row[0] else above
        if x + self._width > view.right() - 4:
            x = pointer.x() - AWAY - self._width
        y = below if below + self._height <= view.bottom() - 4 else above
        return QRectF(max(x, view.left() + 4), max(y, view.top() + 4), self._width, self._height)

    def paint(self, painter: QPainter, frame: QRectF, theme: Theme) -> None:
        """Paint the card in `frame`, a rectangle that `area` returned."""
        painter.setRenderHint(ANTIALIASING, True)
        # The shadow is its rim alone: what the card covers need not be blended.
        painter.setPen(theme.pen(Role.SHADOW, SHADOW))
        painter.setBrush(NO_BRUSH)
        painter.drawRoundedRect(frame.translated(0, SHADOW / 2).adjusted(-1, 0, 1, 1), CORNER, CORNER)
        painter.setPen(theme.pen(Role.BORDER_STRONG))
        painter.setBrush(theme.brush(Role.PANEL))
        painter.drawRoundedRect(frame, CORNER, CORNER)
        for item in self._placed:
            _paint_line(painter, item, item.box.translated(frame.topLeft()), theme)


def _paint_line(painter: QPainter, item: _Set, box: QRectF, theme: Theme) -> None:
    painter.setFont(item.font)
    baseline = QPointF(box.left(), box.top() + item.ascent)
    sign = SIGNS[item.line.tone]
    if sign:
        painter.setPen(theme.color(ROLES[item.line.tone]))
        painter.drawText(baseline - QPointF(MARK, 0), sign)
    if item.line.label:
        painter.setPen(theme.color(Role.TEXT_MUTED))
        painter.drawText(baseline - QPointF(item.indent, 0), item.line.label)
    painter.setPen(theme.color(Role.TEXT))
    if item.broken:
        painter.drawText(box, WRAP, item.line.text)
    else:
        painter.drawText(baseline, item.line.text)


def _set_lines(lines: Sequence[Line], font: QFont) -> tuple[list[_Set], float, float]:
    """Return the lines one below the other, and the card's width and height."""
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    title, plain = (bold, QFontMetricsF(bold)), (font, QFontMetricsF(font))
    labels = max((plain[1].horizontalAdvance(line.label) + LABEL_GAP for line in lines if line.label), default=0.0)
    placed: list[_Set] = []
    y, widest = PAD - 2, 0.0
    for line in lines:
        face, metrics = title if line.tone is Tone.TITLE else plain
        indent = labels if line.label else MARK if SIGNS[line.tone] else 0.0
        width, height = metrics.horizontalAdvance(line.text), metrics.ascent() + metrics.descent()
        broken = width > WIDEST - indent or "\n" in line.text
        if broken:
            found = metrics.boundingRect(QRectF(0, 0, WIDEST - indent, 1000), WRAP, line.text)
            width, height = found.width(), found.height()
        box = QRectF(PAD + indent, y, width + 2, height)
        placed.append(_Set(line, face, box, metrics.ascent(), broken, indent))
        y += height + GAP
        widest = max(widest, width + indent + 2)
    return placed, widest + 2 * PAD, y - GAP + PAD
