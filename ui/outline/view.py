"""The outline table as a widget: a QTableView for keys, editing and accessibility, with a painter of our own."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from planner.fields import Field, fields_of
from ui.bridge import Bridge
from ui.editors import TextEditor
from ui.notices import Level, translated
from ui.outline.columns import KEYS, Column, from_data, to_data
from ui.outline.delegate import OutlineDelegate
from ui.outline.header import OutlineHeader
from ui.outline.model import NAME, Index
from ui.outline.painted_table import PaintedTable
from ui.outline.row_drag import RowDrag
from ui.outline.selection_sync import SelectionSync
from ui.outline.table_painter import ARROW, name_offset
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
PER_PIXEL = QAbstractItemView.ScrollMode.ScrollPerPixel
CURRENT_ONLY = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
NO_UPDATE = QItemSelectionModel.SelectionFlag.NoUpdate
LEFT_BUTTON = Qt.MouseButton.LeftButton
NO_MODIFIER = Qt.KeyboardModifier.NoModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
FIRST, LAST = QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd
JUMPS = frozenset({Qt.Key.Key_Home, Qt.Key.Key_End})
LEFT, RIGHT = Qt.Key.Key_Left, Qt.Key.Key_Right
ESCAPE = Qt.Key.Key_Escape
HANDLES = frozenset({KEYS.index("row"), KEYS.index("wbs")})
"""Columns by which rows are dragged."""
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
AROUND = 2
"""So many rows before and after a task that is gone to are seen too."""


class OutlineView(PaintedTable):
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
        super().__init__(bridge, rows, selection, themes, parent)
        self._settings = settings
        self._rejected: tuple[QPersistentModelIndex, str] | None = None
        self._set_up_table()
        self.setModel(self.outline_model)
        self._editing = OutlineDelegate(bridge, self.outline_model, selection, self)
        self._editing.left.connect(self._go_on)
        self._editing.abandoned.connect(self.edit_abandoned)
        self._editing.rejected.connect(self._offer_again)
        self.setItemDelegate(self._editing)
        self.columns = OutlineHeader(self)
        self.setHorizontalHeader(self.columns)
        self.columns.set_columns(from_data(settings.data(COLUMNS_SETTING), fields_of(bridge.session.project)))
        self.outline_model.fields_changed.connect(self.columns.restore)
        self.columns.columns_changed.connect(self._remember_columns)
        self.selectionModel().setCurrentIndex(self.outline_model.index(0, NAME), NO_UPDATE)
        self._row_drag = RowDrag(self, bridge, rows, selection)
        self._sync = SelectionSync(self, self.outline_model, rows, selection)
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

    def show_task(self, task_id: int) -> None:
        """Scroll to the row of a task, with some rows around it in sight."""
        row = self._rows.row_of(task_id)
        if row is not None:
            last = self.outline_model.rowCount() - 1
            for near in (max(row - AROUND, 0), min(row + AROUND, last), row):
                self.scrollTo(self.outline_model.index(near, NAME))

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
        if editable and self.hasFocus():
            self.edit(index)
        else:
            self._edit_at(row, index.column() if editable else NAME)

    def edit_blank(self) -> None:
        """Go to the empty row and start typing a new task."""
        self._edit_at(self._rows.count, NAME)

    # Keys and mouse --------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows open and close summaries in the name column; Enter goes down, and types in the empty row."""
        plain = event.modifiers() & ~KEYPAD == NO_MODIFIER
        if self._row_drag.is_active:
            if event.key() == ESCAPE:
                self._row_drag.cancel()
        elif plain and event.key() in ENTER:
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
        """A press on the arrow of a summary opens or closes it, one on a row number may drag; elsewhere it selects."""
        place = event.position().toPoint()
        task_id = self._arrow_at(place) if event.button() == LEFT_BUTTON else None
        if task_id is not None:
            self._rows.set_collapsed(task_id, not self._rows.is_collapsed(task_id))
            return
        held = self._held_at(place) if event.button() == LEFT_BUTTON and event.modifiers() == NO_MODIFIER else None
        if held is not None:
            self._row_drag.press(held, place)
        if held is None or held not in self._selection:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Rows that were dragged are put where they are shown."""
        if not self._row_drag.release():
            super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A quick second press on the arrow is a press, not an edit."""
        if self._arrow_at(event.position().toPoint()) is None:
            super().mouseDoubleClickEvent(event)
        else:
            self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer with the row's highlight, or with the rows that are dragged."""
        if self._row_drag.move(event.position().toPoint()):
            return
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(int(event.position().y())))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever goes elsewhere drops nothing."""
        self._row_drag.cancel()
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, and over them the place where dragged ones would go."""
        super().paintEvent(event)
        if self._row_drag.is_active:
            painter = QPainter(self.viewport())
            self._row_drag.paint(painter, self._themes.theme)
            painter.end()

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

    def _held_at(self, place: QPoint) -> int | None:
        """Return the task whose row number is at a place: there rows are taken hold of."""
        index = self.indexAt(place)
        return self.outline_model.task_id(index.row()) if index.isValid() and index.column() in HANDLES else None

    def _arrow_at(self, place: QPoint) -> int | None:
        index = self.indexAt(place)
        row_id = self._row_id(index)
        if row_id is None or index.column() != NAME or not self._rows.opens(row_id):
            return None
        right = self.visualRect(index).left() + name_offset(self._rows.depth(row_id))
        return row_id if right - ARROW <= place.x() < right else None

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
        keys = [column.key for column in self.shown_columns() if column.field.editable]
        key = self.outline_model.field(index.column()).key
        place = keys.index(key) + step if key in keys else 0
        row = index.row() + place // len(keys)
        if 0 <= row < self._rows.count:
            self._edit_at(row, self.outline_model.column_of(keys[place % len(keys)]))
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

    # Set-up ----------------------------------------------------------------------------------------------

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

    @Slot()
    def _remember_columns(self) -> None:
        self._settings.set_data(COLUMNS_SETTING, to_data(self.shown_columns()))
        self.viewport().update()
