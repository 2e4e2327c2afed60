"""The legend of the colours: a strip of swatches with names below the timeline, hidden while nothing is coloured."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.field_titles import title
from ui.theme import Role
from ui.theme_manager import ThemeManager
from ui.timeline.bars import fill_of
from ui.timeline.chart import Chart

LINE = 24
MOST_LINES = 2
SWATCH_WIDTH, SWATCH_HEIGHT = 22.0, 11.0
GAP, BETWEEN, PAD = 6.0, 18.0, 10.0
CORNER = 3.0
ANTIALIASING = QPainter.RenderHint.Antialiasing
NO_PEN = Qt.PenStyle.NoPen


class ColorLegend(QWidget):
    """Says what the colours of a chart stand for."""

    def __init__(self, chart: Chart, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart, self._themes = chart, themes
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Legend of the colours"))
        themes.changed.connect(self.update)
        self.hide()

    def refresh(self) -> None:
        """Take over other colours."""
        field = self._chart.coloring.field
        self.setVisible(field is not None)
        if field is not None:
            self.setFixedHeight(LINE * min(max(len(self._lines()), 1), MOST_LINES))
            self.setAccessibleDescription(", ".join([title(field), *self._texts()]))
            self.update()

    def _texts(self) -> list[str]:
        return [one.title or self.tr("none") for one in self._chart.coloring.names]

    def _lines(self) -> list[list[tuple[int, float]]]:
        """Return lines of entries: number of the name, and x."""
        field, metrics = self._chart.coloring.field, QFontMetricsF(self.font())
        if field is None:
            return []
        lines: list[list[tuple[int, float]]] = [[]]
        x = PAD + metrics.horizontalAdvance(title(field)) + BETWEEN
        for number, text in enumerate(self._texts()):
            width = SWATCH_WIDTH + GAP + metrics.horizontalAdvance(text)
            if x + width > self.width() - PAD and lines[-1]:
                lines.append([])
                x = PAD
            lines[-1].append((number, x))
            x += width + BETWEEN
        return lines

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt's."""
        field, theme = self._chart.coloring.field, self._themes.theme
        if field is None:
            return
        painter, metrics = QPainter(self), QFontMetricsF(self.font())
        painter.setRenderHint(ANTIALIASING, True)
        painter.fillRect(self.rect(), theme.color(Role.PANEL))
        painter.setPen(theme.pen(Role.TEXT_MUTED))
        down = (LINE + metrics.ascent() - metrics.descent()) / 2
        painter.drawText(round(PAD), round(down), title(field))
        names, texts, lines = self._chart.coloring.names, self._texts(), self._lines()
        for line, entries in enumerate(lines[:MOST_LINES]):
            for number, x in entries:
                swatch = QRectF(x, line * LINE + (LINE - SWATCH_HEIGHT) / 2, SWATCH_WIDTH, SWATCH_HEIGHT)
                painter.setPen(NO_PEN)
                for brush in fill_of(theme, names[number].number):
                    painter.setBrush(brush)
                    painter.drawRoundedRect(swatch, CORNER, CORNER)
                painter.setPen(theme.pen(Role.TEXT))
                painter.drawText(round(x + SWATCH_WIDTH + GAP), round(line * LINE + down), texts[number])
        if len(lines) > MOST_LINES:
            self._paint_more(painter, sum(map(len, lines[MOST_LINES:])), down)
        painter.end()

    def _paint_more(self, painter: QPainter, count: int, down: float) -> None:
        """Say how many have no room."""
        text = self.tr("and %n more", "", count)
        width = QFontMetricsF(self.font()).horizontalAdvance(text) + 2 * PAD
        theme, top = self._themes.theme, (MOST_LINES - 1) * LINE
        painter.fillRect(QRectF(self.width() - width, top, width, LINE), theme.color(Role.PANEL))
        painter.setPen(theme.pen(Role.TEXT_MUTED))
        painter.drawText(round(self.width() - width + PAD), round(top + down), text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.refresh()

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(200, LINE)
