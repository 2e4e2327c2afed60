"""Text of the chart: measured, shortened and laid out once, then drawn from the cache.

On paper text is drawn as text, so that a PDF's words can be searched; on the screen as laid-out glyphs.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QStaticText, QTransform

from ui.fonts import running

ELIDE = Qt.TextElideMode.ElideRight
PLAIN = Qt.TextFormat.PlainText
AGGRESSIVE = QStaticText.PerformanceHint.AggressiveCaching
ELLIPSIS = "…"


class Texts:
    """Draws single lines in one font.

    Attributes:
        font: the font. ascent, height: of a line in it, in pixels.
    """

    def __init__(self, font: QFont, *, paper: bool = False) -> None:
        """Draw in `font`; with `paper` nothing is cached as glyphs."""
        self.font = running(font)
        if paper:
            self.font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        self._metrics = QFontMetricsF(self.font)
        self._paper = paper
        self.ascent = self._metrics.ascent()
        self.height = self._metrics.ascent() + self._metrics.descent()
        self.width = lru_cache(maxsize=8192)(self._metrics.horizontalAdvance)
        self.elided = lru_cache(maxsize=8192)(self._elide)
        self._static = lru_cache(maxsize=4096)(self._lay_out)

    def draw(self, painter: QPainter, x: float, middle: float, text: str) -> None:
        """Draw `text` from `x`, centred on the height `middle`; the painter has this font and its pen."""
        if self._paper:
            painter.drawText(QPointF(x, middle - self.height / 2 + self.ascent), text)
        else:
            painter.drawStaticText(QPointF(x, middle - self.height / 2), self._static(text))

    def _elide(self, text: str, width: int) -> str:
        return self._metrics.elidedText(text, ELIDE, width)

    def _lay_out(self, text: str) -> QStaticText:
        static = QStaticText(text)
        static.setTextFormat(PLAIN)
        static.setPerformanceHint(AGGRESSIVE)
        static.prepare(QTransform(), self.font)
        return static
