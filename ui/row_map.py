"""The map of rows: in place of the table when rows are too low for it, the names for which there is room.

What stands higher in the outline is named first, so that phases can be told apart though their tasks cannot.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from ui.bridge import Bridge
from ui.fonts import ui_font
from ui.rows import Rows
from ui.selection import Selection
from ui.theme import Role, Theme
from ui.theme_manager import ThemeManager

Key = Qt.Key
ELIDE = Qt.TextElideMode.ElideRight
NO_FOCUS_FRAME = Qt.BrushStyle.NoBrush
LEFT = Qt.MouseButton.LeftButton
SMALL, USUAL = 10, 11
"""Sizes of the font: where every row has a line, and where only some do."""
LINE_ROOM = 1.25
INDENT = 14.0
PAD = 10.0
LEAST_BAND = 2.0
NOTCH = 120
SCROLL = 45.0
STEPS = {Key.Key_Up: -1, Key.Key_Down: 1}
ENTER = frozenset({Key.Key_Return, Key.Key_Enter})


class RowMap(QWidget):
    """Names beside the density of the timeline; a click selects, a double click or Enter shows the rows there.

    Signals:
        wanted: the table should be shown, with this row in sight.
    """

    wanted = Signal(int)

    def __init__(
        self, bridge: Bridge, rows: Rows, selection: Selection, themes: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge, self._rows, self._selection, self._themes = bridge, rows, selection, themes
        self.top = 0
        """Pixels above the first row: as many as the axis of the timeline has."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Rows"))
        self.setToolTip(self.tr("Double-click shows the rows here as a table"))
        for signal in (rows.changed, rows.scrolled, rows.resized, selection.changed, themes.changed, bridge.changed):
            signal.connect(self.update)

    # Which names -----------------------------------------------------------------------------------------

    def named_rows(self) -> list[tuple[int, float]]:
        """Return the rows whose names are shown, and the y of each line's middle below the axis."""
        line, height = self._line(), float(self.height() - self.top)
        first, last = self._rows.window(height)
        depths = self._rows.depths[first:last]
        taken: list[float] = []
        found: list[tuple[int, float]] = []
        for row, y in self._candidates(first, depths):
            middle = min(max(y, line / 2), height - line / 2)
            if all(abs(middle - other) >= line for other in taken):
                taken.append(middle)
                found.append((row, middle))
        return sorted(found)

    def _candidates(
        self, first: int, depths: np.ndarray[tuple[int], np.dtype[np.int32]]
    ) -> Iterator[tuple[int, float]]:
        """Yield rows and their middles, the highest of the outline first, one a pixel at most."""
        height, scroll = self._rows.row_height, self._rows.scroll
        if first and len(depths):
            above = np.flatnonzero(self._rows.depths[: first + 1] == 0)
            if len(above):
                yield int(above[-1]), 0.0
        for depth in np.unique(depths).tolist():
            rows = first + np.flatnonzero(depths == depth)
            middles = (rows + 0.5) * height - scroll
            _, chosen = np.unique(np.floor(middles), return_index=True)
            yield from zip(rows[chosen].tolist(), middles[chosen].tolist(), strict=True)

    def _font(self) -> QFont:
        return ui_font(SMALL if self._rows.row_height >= SMALL * LINE_ROOM - 1 else USUAL)

    def _line(self) -> float:
        return self._font().pixelSize() * LINE_ROOM - 1

    def _name(self, row: int) -> str:
        row_id = self._rows.id_at(row)
        group = self._rows.group(row_id)
        return self._bridge.session.project.tasks[row_id].name if group is None else group.title

    # Painting --------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt's."""
        painter, theme = QPainter(self), self._themes.theme
        painter.fillRect(self.rect(), theme.color(Role.BASE))
        painter.fillRect(QRectF(0, 0, self.width(), self.top), theme.color(Role.HEADER))
        painter.translate(0, self.top)
        painter.setClipRect(QRectF(0, 0, self.width(), self.height() - self.top))
        self._paint_selected(painter, theme)
        self._paint_names(painter, theme)
        if self.hasFocus():
            painter.setPen(theme.pen(Role.FOCUS))
            painter.setBrush(NO_FOCUS_FRAME)
            painter.drawRect(QRectF(0.5, 0.5, self.width() - 1, self.height() - self.top - 1))
        painter.end()

    def _paint_selected(self, painter: QPainter, theme: Theme) -> None:
        height = self._rows.row_height
        for task_id in self._selection.ids:
            row = self._rows.row_of(task_id)
            if row is not None:
                band = QRectF(0, row * height - self._rows.scroll, self.width(), max(height, LEAST_BAND))
                painter.fillRect(band, theme.color(Role.SELECTION))

    def _paint_names(self, painter: QPainter, theme: Theme) -> None:
        plain, bold = self._font(), self._font()
        bold.setWeight(QFont.Weight.DemiBold)
        faces = {False: (plain, QFontMetricsF(plain)), True: (bold, QFontMetricsF(bold))}
        summaries = self._bridge.session.project.is_summary
        for row, middle in self.named_rows():
            row_id, depth = self._rows.id_at(row), int(self._rows.depths[row])
            font, metrics = faces[row_id < 0 or summaries(row_id)]
            x = PAD + depth * INDENT
            if depth == 0:
                painter.fillRect(QRectF(0, row * self._rows.row_height - self._rows.scroll, self.width(), 1),
                                 theme.color(Role.GRID_STRONG))  # fmt: skip
            painter.setFont(font)
            painter.setPen(theme.color(Role.TEXT if depth < 2 else Role.TEXT_MUTED))
            text = metrics.elidedText(self._name(row), ELIDE, max(self.width() - x - PAD, 0))
            painter.drawText(QPointF(x, middle + (metrics.ascent() - metrics.descent()) / 2), text)

    # Mouse and keys --------------------------------------------------------------------------------------

    def _row_at(self, y: float) -> int | None:
        return self._rows.row_at(y - self.top + self._rows.scroll)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select the row here."""
        row = self._row_at(event.position().y())
        if event.button() == LEFT and row is not None:
            self._selection.set([self._rows.id_at(row)])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show the rows here as a table."""
        row = self._row_at(event.position().y())
        if event.button() == LEFT and row is not None:
            self.wanted.emit(row)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll."""
        self._rows.set_scroll(self._rows.scroll - round(event.angleDelta().y() / NOTCH * SCROLL))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the selection by rows; Enter shows the table there."""
        key, count, current = Key(event.key()), self._rows.count, self._selection.current
        page = max(int((self.height() - self.top) // self._rows.row_height), 1)
        steps = {**STEPS, Key.Key_PageUp: -page, Key.Key_PageDown: page, Key.Key_Home: -count, Key.Key_End: count}
        row = None if current is None else self._rows.row_of(current)
        if key in steps and count:
            wanted = min(max((row or 0) + steps[key], 0), count - 1)
            self._selection.set([self._rows.id_at(wanted)])
            self._show(wanted)
        elif key in ENTER and row is not None:
            self.wanted.emit(row)
        else:
            super().keyPressEvent(event)

    def _show(self, row: int) -> None:
        y, room = self._rows.y_of(row), self.height() - self.top
        if not self._rows.scroll <= y <= self._rows.scroll + room - self._rows.row_height:
            self._rows.set_scroll(y - room // 2)
