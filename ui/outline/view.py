"""The outline table as a widget: a QTableView for keys, editing and accessibility, with a painter of our own."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QContextMenuEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from planner.fields import FIELDS, Field
from planner.scheduling.schedule import Schedule
from planner.session import Preview
from ui.bridge import Bridge
from ui.editors import TextEditor
from ui.notices import Level, translated
from ui.outline.columns import KEYS, Column, from_data, to_data
from ui.outline.delegate import OutlineDelegate
from ui.outline.frozen import band, frozen_places, place_at
from ui.outline.header import OutlineHeader
from ui.outline.model import NAME, Index, OutlineModel
from ui.outline.selection_sync import SelectionSync
from ui.outline.table_painter import ARROW, STRIPE, Cells, Look, TablePainter, name_offset
from ui.row_heights import has_table
from ui.rows import Rows
from ui.selection import Selection
from ui.settings import Settings
from ui.theme_manager import ThemeManager

COLUMNS_SETTING = "outline/columns"
TRIGGERS = (
    QAbstractItemView.EditTrigger.DoubleClicked
    | QAbstractItemView.EditTrigger.EditKeyPressed
    | QAbstractItemView.EditTrigger.AnyKeyPressed
)
EDITING = QAbstractItemView.State.EditingState
PER_PIXEL = QAbstractItemView.ScrollMode.ScrollPerPixel
CURRENT_ONLY = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
ENSURE_VISIBLE = QAbstractItemView.ScrollHint.EnsureVisible
NO_UPDATE = QItemSelectionModel.SelectionFlag.NoUpdate
LEFT_BUTTON = Qt.MouseButton.LeftButton
NO_MODIFIER = Qt.KeyboardModifier.NoModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
FIRST, LAST = QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd
JUMPS = frozenset({Qt.Key.Key_Home, Qt.Key.Key_End})
LEFT, RIGHT = Qt.Key.Key_Left, Qt.Key.Key_Right
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class OutlineView(QTableView):
    """Rows of tasks, edited in place.

    Signals:
        menu_requested: a right click or the menu key, at a global position.
        edit_abandoned: Escape in an editor.
    """

    menu_requested = Signal(QPoint)
    edit_abandoned = Signal()

    def __init__(
        self,
        bridge: Bridge,
        rows: Rows,
        selection: Selection,
        themes: ThemeManager,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._rows, self._selection = bridge, rows, selection
        self._themes, self._settings = themes, settings
        self._preview: Schedule | None = None
        self._hovered = -1
        self._rejected: tuple[QPersistentModelIndex, str] | None = None
        self._painter = self._new_painter()
        self._set_up_table()
        self.outline_model = OutlineModel(bridge, rows, self)
        self.setModel(self.outline_model)
        self._editing = OutlineDelegate(bridge, self.outline_model, self)
        self._editing.left.connect(self._go_on)
        self._editing.abandoned.connect(self.edit_abandoned)
        self._editing.rejected.connect(self._offer_again)
        self.setItemDelegate(self._editing)
        self.columns = OutlineHeader(self)
        self.setHorizontalHeader(self.columns)
        self.columns.set_columns(from_data(settings.data(COLUMNS_SETTING)))
        self.columns.columns_changed.connect(self._remember_columns)
        self.selectionModel().setCurrentIndex(self.outline_model.index(0, NAME), NO_UPDATE)
        self._sync = SelectionSync(self, self.outline_model, rows, selection)
        themes.changed.connect(self._on_theme)
        rows.changed.connect(self.viewport().update)
        rows.resized.connect(self._on_row_height)
        selection.changed.connect(self.viewport().update)

    def shown_columns(self) -> tuple[Column, ...]:
        """Return the columns from left to right, as printing needs them."""
        return self.columns.columns

    @property
    def current_field(self) -> Field:
        """Return the field of the current cell; the name where there is none."""
        index = self.currentIndex()
        return self.outline_model.field(index.column() if index.isValid() else NAME)

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

    def show_task(self, task_id: int) -> None:
        """Scroll to the row of a task."""
        row = self._rows.row_of(task_id)
        if row is not None:
            self.scrollTo(self.outline_model.index(row, NAME))

    def edit_name(self, task_id: int) -> None:
        """Go to the name of a task and start editing it."""
        row = self._rows.row_of(task_id)
        if row is not None:
            self._edit_at(row, NAME)

    def edit_current(self) -> None:
        """Start editing the current cell, or the name where that one cannot be edited."""
        index = self.currentIndex()
        row = index.row() if index.isValid() else 0
        editable = index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEditable
        self._edit_at(row, index.column() if editable else NAME)

    def edit_blank(self) -> None:
        """Go to the empty row and start typing a new task."""
        self._edit_at(self._rows.count, NAME)

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

    # Keys and mouse --------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows open and close summaries in the name column; Enter goes down, and types in the empty row."""
        plain = event.modifiers() & ~KEYPAD == NO_MODIFIER
        if plain and event.key() in ENTER:
            self._enter()
        elif plain and event.key() in (LEFT, RIGHT) and self._open_or_close(event.key() == RIGHT):
            event.accept()
        else:
            super().keyPressEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Ctrl+Home and Ctrl+End go to the first and last row without leaving the column."""
        if modifiers & CONTROL and action in (FIRST, LAST) and self.currentIndex().isValid():
            row = 0 if action == FIRST else self.outline_model.rowCount() - 1
            return self.outline_model.index(row, self.currentIndex().column())
        return super().moveCursor(action, modifiers)

    def selectionCommand(self, index: Index, event: QEvent | None = None) -> QItemSelectionModel.SelectionFlag:
        """A jump with Ctrl selects where it lands; Qt would leave the selection behind, out of sight."""
        if isinstance(event, QKeyEvent) and event.key() in JUMPS and event.modifiers() & ~KEYPAD == CONTROL:
            return CURRENT_ONLY
        return super().selectionCommand(index, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on the arrow of a summary opens or closes it; elsewhere it selects."""
        task_id = self._arrow_at(event.position().toPoint()) if event.button() == LEFT_BUTTON else None
        if task_id is None:
            super().mousePressEvent(event)
        else:
            self._rows.set_collapsed(task_id, not self._rows.is_collapsed(task_id))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A quick second press on the arrow is a press, not an edit."""
        if self._arrow_at(event.position().toPoint()) is None:
            super().mouseDoubleClickEvent(event)
        else:
            self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer with the row's highlight."""
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(int(event.position().y())))

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is elsewhere."""
        super().leaveEvent(event)
        self._hover(-1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the selected tasks."""
        self.menu_requested.emit(event.globalPos())

    def _enter(self) -> None:
        row = self.currentIndex().row()
        if self.outline_model.is_blank(row) or not self.currentIndex().isValid():
            self.edit_blank()
        else:
            self._go_on(1, 0)

    def _open_or_close(self, opening: bool) -> bool:
        index = self.currentIndex()
        row_id = self._row_id(index)
        if row_id is None or index.column() != NAME or not self._rows.opens(row_id):
            return False
        if self._rows.is_collapsed(row_id) != opening:
            return False
        self._rows.set_collapsed(row_id, not opening)
        return True

    def _row_id(self, index: QModelIndex) -> int | None:
        """Return the id of a row, negative for the title of a group; None for the empty row and none at all."""
        return self._rows.id_at(index.row()) if index.isValid() and index.row() < self._rows.count else None

    def _arrow_at(self, place: QPoint) -> int | None:
        index = self.indexAt(place)
        row_id = self._row_id(index)
        if row_id is None or index.column() != NAME or not self._rows.opens(row_id):
            return None
        right = self.visualRect(index).left() + name_offset(self._rows.depth(row_id))
        return row_id if right - ARROW <= place.x() < right else None

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            for one in (row, self._hovered):
                self.viewport().update(0, self.rowViewportPosition(one), self.viewport().width(), self._row_height)
            self._hovered = row

    @Slot(int, int)
    def _go_on(self, down: int, right: int) -> None:
        """Go to another cell after an edit; sideways it opens the next editable one."""
        index = self.currentIndex()
        if right:
            self._edit_beside(index.siblingAtRow(index.row() + min(down, 0)), right)
        elif down and index.row() + down < self.outline_model.rowCount():
            column = NAME if self.outline_model.is_blank(index.row() + down) else index.column()
            self._make_current(index.row() + down, column)

    @Slot(object, str)
    def _offer_again(self, index: QPersistentModelIndex, text: str) -> None:
        """Keep a text that was refused when the editor was left, and offer to go on with it."""
        self._rejected = (index, text)
        refusal = self._bridge.refusal
        if refusal is not None:
            self._bridge.announce(translated(refusal), Level.WARNING, self.tr("Edit Again"), self._edit_again)

    def _edit_again(self) -> None:
        rejected, self._rejected = self._rejected, None
        if rejected is not None and rejected[0].isValid():
            self._edit_at(rejected[0].row(), rejected[0].column())
            for editor in self.viewport().findChildren(TextEditor):
                if editor.isVisible():
                    editor.set_value(rejected[1])
                    editor.setModified(True)

    def _edit_beside(self, index: QModelIndex, step: int) -> None:
        keys = [column.key for column in self.shown_columns() if FIELDS[column.key].editable]
        place = keys.index(KEYS[index.column()]) + step if KEYS[index.column()] in keys else 0
        row = index.row() + place // len(keys)
        if 0 <= row < self._rows.count:
            self._edit_at(row, KEYS.index(keys[place % len(keys)]))
        elif self.outline_model.is_blank(row):
            self._make_current(row, NAME)

    def _edit_at(self, row: int, column: int) -> None:
        self._make_current(row, column)
        index = self.outline_model.index(row, column)
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)

    def _make_current(self, row: int, column: int) -> None:
        self.setFocus()
        index = self.outline_model.index(row, column)
        self.selectionModel().setCurrentIndex(index, CURRENT_ONLY)
        self.scrollTo(index)

    # Painting --------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the exposed rows; the schedule is that of the preview while something is being dragged."""
        painter, places = QPainter(self.viewport()), frozen_places(self.horizontalHeader())
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
        current = KEYS[index.column()] if focused and index.row() == row and index.column() >= 0 else ""
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
        for number, key in enumerate(KEYS):
            if not self.isColumnHidden(number):
                x, width = self.columnViewportPosition(number), self.columnWidth(number)
                if x <= rect.right() and x + width > rect.left():
                    found.append((FIELDS[key], x, width))
        return found

    def _kept_cells(self, _rect: QRect) -> Cells:
        return [(FIELDS[KEYS[one.column]], one.x, one.width) for one in frozen_places(self.horizontalHeader())]

    def _date_columns(self) -> QRect:
        """Return the part of the viewport that holds anything but names and numbers, which a drag leaves alone."""
        left = min((self.columnViewportPosition(n) for n, key in enumerate(KEYS) if self._moves(n, key)), default=0)
        return QRect(left, 0, self.viewport().width() - left, self.viewport().height())

    def _moves(self, number: int, key: str) -> bool:
        return not self.isColumnHidden(number) and key not in ("row", "wbs", "name")

    # Set-up ----------------------------------------------------------------------------------------------

    @property
    def _row_height(self) -> int:
        return round(self._rows.row_height)

    def _set_up_table(self) -> None:
        self.setObjectName("outline")
        self.setAccessibleName(self.tr("Outline"))
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setEditTriggers(TRIGGERS)
        self.setTabKeyNavigation(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(PER_PIXEL)
        self.setHorizontalScrollMode(PER_PIXEL)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setWordWrap(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(rows.ResizeMode.Fixed)
        self._set_row_height()

    def _set_row_height(self) -> None:
        self.verticalHeader().setMinimumSectionSize(self._row_height)
        self.verticalHeader().setDefaultSectionSize(self._row_height)

    @Slot()
    def _on_row_height(self) -> None:
        """Take over another height; rows too low for text are shown by others."""
        if has_table(self._rows.row_height, self._rows.normal_height):
            self._set_row_height()
            self._on_theme()

    def _new_painter(self) -> TablePainter:
        return TablePainter(self._themes.theme, QFont(self.font()), self._row_height)

    @Slot()
    def _on_theme(self) -> None:
        self._painter = self._new_painter()
        self.viewport().update()

    @Slot()
    def _remember_columns(self) -> None:
        self._settings.set_data(COLUMNS_SETTING, to_data(self.shown_columns()))
        self.viewport().update()
