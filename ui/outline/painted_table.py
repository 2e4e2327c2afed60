"""The outline table as it is seen: cells painted by our own painter, leading columns that stay while others scroll."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Slot
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from planner.fields import Field
from planner.scheduling.schedule import Schedule
from planner.session import Preview
from ui.bridge import Bridge
from ui.outline.frozen import band, frozen_places, place_at
from ui.outline.model import NAME, Index, OutlineModel
from ui.outline.table_painter import STRIPE, Cells, Look, TablePainter
from ui.rows import Rows
from ui.selection import Selection
from ui.theme_manager import ThemeManager

EDITING = QAbstractItemView.State.EditingState
ENSURE_VISIBLE = QAbstractItemView.ScrollHint.EnsureVisible
BY_TEXT = Qt.LayoutDirection.LayoutDirectionAuto
"""A duration reads "5 d" also where the window is mirrored."""


class PaintedTable(QTableView):
    """Paints the rows that are exposed; the schedule is that of the preview while something is being dragged.

    Attributes:
        outline_model: the rows as a Qt model.
    """

    def __init__(
        self, bridge: Bridge, rows: Rows, selection: Selection, themes: ThemeManager, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge, self._rows, self._selection, self._themes = bridge, rows, selection, themes
        self._preview: Schedule | None = None
        self._hovered = -1
        self._painter = self._new_painter()
        self.outline_model = OutlineModel(bridge, rows, self)
        themes.changed.connect(self._on_theme)

    @Slot(object)
    def show_preview(self, preview: Preview | None) -> None:
        """Show the dates of a drag that is under way; None ends it."""
        before = self._preview or self._bridge.session.schedule
        self._preview = None if preview is None else preview.after
        after = self._preview or self._bridge.session.schedule
        first, last = self._rows_at(self.viewport().rect())
        moving = self._date_columns()
        shown = self._rows.ids[first : last + 1].tolist()
        both = [one for one in shown if one in before.slot_of and one in after.slot_of]
        old, new = before.slots(both), after.slots(both)
        turned = before.critical[old] != after.critical[new]
        moved = (before.start[old] != after.start[new]) | (before.finish[old] != after.finish[new])
        for entry in np.flatnonzero(turned | moved).tolist():
            top = self.rowViewportPosition(first + shown.index(both[entry]))
            self.viewport().update(moving.left(), top, moving.width(), self._row_height)
            if turned[entry]:
                self.viewport().update(0, top, STRIPE, self._row_height)

    # Columns that stay -----------------------------------------------------------------------------------

    def indexAt(self, place: QPoint) -> QModelIndex:
        """Return the cell at a position; number and name stay while the other columns scroll below them."""
        kept = place_at(frozen_places(self.horizontalHeader()), place.x())
        row = self.rowAt(place.y()) if kept else -1
        return self.outline_model.index(row, kept.column) if kept and row >= 0 else super().indexAt(place)

    def visualRect(self, index: Index) -> QRect:
        """Return where a cell is seen; nothing of what lies below the columns that stay."""
        rect, places = super().visualRect(index), frozen_places(self.horizontalHeader())
        for kept in places:
            if kept.column == index.column():
                return QRect(kept.x, rect.y(), rect.width(), rect.height())
        rect.setLeft(max(rect.left(), band(places)) if places else rect.left())
        return rect

    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = ENSURE_VISIBLE) -> None:
        """Bring a cell into sight; for a column that stays nothing moves sideways."""
        bar = self.horizontalScrollBar()
        before, places = bar.value(), frozen_places(self.horizontalHeader())
        super().scrollTo(index, hint)
        if any(kept.column == index.column() for kept in places):
            bar.setValue(before)
            return
        hidden = band(frozen_places(self.horizontalHeader())) - self.columnViewportPosition(index.column())
        if hidden > 0:
            bar.setValue(bar.value() - hidden)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Sideways, all is painted again: the columns that stay have not moved with the rest."""
        super().scrollContentsBy(dx, dy)
        if dx:
            self.viewport().update()
            self.horizontalHeader().viewport().update()
            self.updateEditorGeometries()

    # Painting --------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the exposed rows; the schedule is that of the preview while something is being dragged."""
        painter, places = QPainter(self.viewport()), frozen_places(self.horizontalHeader())
        painter.setLayoutDirection(BY_TEXT)
        edge, whole = band(places), self.viewport().rect()
        self._paint_cells(painter, event.rect() & whole.adjusted(edge, 0, 0, 0), self._cells)
        if edge:
            self._paint_cells(painter, event.rect() & QRect(0, 0, edge, whole.height()), self._kept_cells)
        painter.end()

    def _paint_cells(self, painter: QPainter, rect: QRect, cells_in: Callable[[QRect], Cells]) -> None:
        cells, (first, last) = cells_in(rect), self._rows_at(rect)
        if rect.isEmpty() or not cells or first > last:
            return
        painter.setClipRect(rect)
        for row in range(first, last + 1):
            self._paint_row(painter, cells, row)
        bottom = self.rowViewportPosition(last) + self._row_height
        self._painter.column_lines(painter, cells, self.rowViewportPosition(first), bottom)

    def _rows_at(self, rect: QRect) -> tuple[int, int]:
        """Return the first and last row that a part of the viewport shows."""
        last = self.rowAt(rect.bottom())
        return max(0, self.rowAt(rect.top())), self.outline_model.rowCount() - 1 if last < 0 else last

    def _paint_row(self, painter: QPainter, cells: Cells, row: int) -> None:
        y, look = self.rowViewportPosition(row), self._look(row)
        task_id = self.outline_model.task_id(row)
        session = self._bridge.session
        schedule = self._preview or session.schedule
        group = self.outline_model.group(row)
        if group is not None:
            self._painter.title(painter, cells, y, group, look)
        elif task_id is None:
            self._paint_blank(painter, cells, y, look)
        elif task_id in session.project.tasks and task_id in schedule.slot_of:
            self._painter.row(painter, cells, y, task_id, session.project, schedule, look)

    def _paint_blank(self, painter: QPainter, cells: Cells, y: int, look: Look) -> None:
        self._painter.ground(painter, cells, y, look)
        text = self.tr("Type a task name") if not self._rows.count else self.tr("New task")
        for field, x, width in cells:
            if field.key == "name":
                self._painter.hint(painter, QRect(x, y, width, self._row_height), text, 0, look)

    def _look(self, row: int) -> Look:
        task_id = self.outline_model.task_id(row)
        index = self.currentIndex()
        focused = self.hasFocus()
        current = (
            self.outline_model.field(index.column()).key
            if focused and index.row() == row and index.column() >= 0
            else ""
        )
        row_id = self._row_id(self.outline_model.index(row, NAME))
        return Look(
            selected=task_id in self._selection if task_id is not None else index.row() == row,
            active=focused or self.state() == EDITING,
            hovered=row == self._hovered,
            current=current,
            expanded=not self._rows.is_collapsed(row_id) if row_id and self._rows.opens(row_id) else None,
            depth=None if row_id is None else self._rows.depth(row_id),
        )

    def _cells(self, rect: QRect) -> Cells:
        found: list[tuple[Field, int, int]] = []
        for number, field in enumerate(self.outline_model.fields):
            if not self.isColumnHidden(number):
                x, width = self.columnViewportPosition(number), self.columnWidth(number)
                if x <= rect.right() and x + width > rect.left():
                    found.append((field, x, width))
        return found

    def _kept_cells(self, _rect: QRect) -> Cells:
        return [
            (self.outline_model.field(one.column), one.x, one.width) for one in frozen_places(self.horizontalHeader())
        ]

    def _date_columns(self) -> QRect:
        """Return the part of the viewport that holds anything but names and numbers, which a drag leaves alone."""
        left = min(
            (
                self.columnViewportPosition(n)
                for n, field in enumerate(self.outline_model.fields)
                if self._moves(n, field.key)
            ),
            default=0,
        )
        return QRect(left, 0, self.viewport().width() - left, self.viewport().height())

    def _moves(self, number: int, key: str) -> bool:
        return not self.isColumnHidden(number) and key not in ("row", "wbs", "name")

    def _row_id(self, index: QModelIndex) -> int | None:
        """Return the id of a row, negative for the title of a group; None for the empty row and none at all."""
        return self._rows.id_at(index.row()) if index.isValid() and index.row() < self._rows.count else None

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            for one in (row, self._hovered):
                self.viewport().update(0, self.rowViewportPosition(one), self.viewport().width(), self._row_height)
            self._hovered = row

    @property
    def _row_height(self) -> int:
        return round(self._rows.row_height)

    def _new_painter(self) -> TablePainter:
        return TablePainter(self._themes.theme, QFont(self.font()), self._row_height)

    @Slot()
    def _on_theme(self) -> None:
        self._painter = self._new_painter()
        self.viewport().update()
