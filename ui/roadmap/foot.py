"""The legend at the foot of the view, as high as it needs to be; hidden where there is nothing to explain."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.roadmap.board import Board
from ui.roadmap.legend import LINE, legend_entries, legend_lines, paint_legend
from ui.theme import Role
from ui.theme_manager import ThemeManager

PAD = 12
MOST_LINES = 3


class Foot(QWidget):
    """Paints the legend of a board."""

    def __init__(self, board: Board, themes: ThemeManager, parent: QWidget) -> None:
        super().__init__(parent)
        self._board, self._themes = board, themes
        self.hide()

    def refresh(self) -> None:
        """Take over what the board uses now."""
        entries = legend_entries(self._board.scene)
        self.setVisible(bool(entries))
        self.setAccessibleName(", ".join(entry.text for entry in entries))
        self._fit()
        self.update()

    def _fit(self) -> None:
        lines = legend_lines(legend_entries(self._board.scene), self.width() - 2 * PAD, self._board.options)
        self.setFixedHeight(round(min(len(lines), MOST_LINES) * LINE) + 8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt's."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's."""
        painter, theme, options = QPainter(self), self._themes.theme, self._board.options
        area = QRectF(self.rect())
        painter.fillRect(area, theme.color(Role.HEADER))
        painter.setPen(theme.pen(Role.BORDER))
        painter.drawLine(area.topLeft(), area.topRight())
        lines = legend_lines(legend_entries(self._board.scene), area.width() - 2 * PAD, options)[:MOST_LINES]
        paint_legend(painter, area.adjusted(PAD, 4, -PAD, 0), lines, self._board.scene, theme, options)
        painter.end()
