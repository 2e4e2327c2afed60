"""Header and footer of printed pages: left, middle and right text, shortened where they would touch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from planner.project import Project
from planner.scheduling.schedule import Schedule
from ui.printing.layout import FOOTER, HEADER, Page, PageLayout
from ui.printing.words import fill_in
from ui.theme import Role, Theme

TITLE_SIZE = 17
GAP = 16.0
LEFT, MIDDLE, RIGHT = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight)
CENTRED, BOTTOM = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignBottom
Three = tuple[str, str, str]


@dataclass(frozen=True)
class RunningHeads:
    """Paints what stands on every page of a plan; `as_of` is the instant that the footer names."""

    project: Project
    schedule: Schedule
    as_of: int
    theme: Theme
    font: QFont

    def header(self, painter: QPainter, texts: Three, layout: PageLayout, page: Page) -> None:
        """Paint the header, its left text as the title."""
        area = QRectF(0, 0, layout.width, HEADER - 10)
        fonts = (sized(self.font, TITLE_SIZE, QFont.Weight.DemiBold), self.font, self.font)
        self._three(painter, area, self._words(texts, layout, page), fonts, Role.TEXT, CENTRED)

    def footer(self, painter: QPainter, texts: Three, layout: PageLayout, page: Page) -> None:
        """Paint the footer."""
        area = QRectF(0, layout.height - FOOTER + 6, layout.width, FOOTER - 6)
        self._three(painter, area, self._words(texts, layout, page), (self.font,) * 3, Role.TEXT_MUTED, BOTTOM)

    def _words(self, texts: Three, layout: PageLayout, page: Page) -> list[str]:
        pages = len(layout.pages)
        return [fill_in(text, self.project, self.schedule, page, pages, self.as_of) for text in texts]

    def _three(
        self,
        painter: QPainter,
        area: QRectF,
        words: Sequence[str],
        fonts: Sequence[QFont],
        role: Role,
        upright: Qt.AlignmentFlag,
    ) -> None:
        painter.setPen(self.theme.pen(role))
        metrics = [QFontMetricsF(font) for font in fonts]
        widths = [one.horizontalAdvance(text) for one, text in zip(metrics, words, strict=True)]
        for text, font, one, side, room in zip(
            words, fonts, metrics, (LEFT, MIDDLE, RIGHT), _rooms(widths, area.width()), strict=True
        ):
            painter.setFont(font)
            shown = one.elidedText(text, Qt.TextElideMode.ElideRight, ceil(room))
            painter.drawText(area, int(side | upright | Qt.TextFlag.TextSingleLine), shown)


def _rooms(widths: Sequence[float], whole: float) -> tuple[float, float, float]:
    """Return how wide the left, middle and right text of a line may be."""
    left, middle, right = widths
    right_room = min(right, 0.5 * whole)
    middle_room = max(min(middle, whole - 2 * (right_room + GAP)), 0.0)
    taken = (whole + middle_room) / 2 if middle_room else right_room
    return max(min(left, whole - taken - GAP), 0.0), middle_room, right_room


def sized(font: QFont, pixels: int, weight: QFont.Weight) -> QFont:
    """Return a font in another size and weight."""
    result = QFont(font)
    result.setPixelSize(pixels)
    result.setWeight(weight)
    return result
