"""Opens the editor that fits a cell, and says what Enter, Tab and Escape do in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.bridge import Bridge
from ui.editors import ChoiceEditor, TextEditor
from ui.note_editor import NoteEditor
from ui.notices import translated
from ui.outline.cell_editors import CELL_EDITORS, CellEditor, make_cell_editor
from ui.outline.edit_hint import EditHint
from ui.outline.model import EDIT, Index, OutlineModel
from ui.outline.table_painter import name_offset
from ui.selection import Selection

KEY_PRESS, OVERRIDE = QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NOTE_WIDTH = 360
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
TAB, BACKTAB = Qt.Key.Key_Tab, Qt.Key.Key_Backtab
STAY = QStyledItemDelegate.EndEditHint.NoHint


class OutlineDelegate(QStyledItemDelegate):
    """Editors of the outline's cells. What is refused stays in its editor, so that no typing is lost.

    Signals:
        left: an edit was taken; the cell to go to is so many rows (first) and editable columns (second) on.
        abandoned: an edit was given up.
        rejected: the editor was left with a text that was refused; the cell and the text.
    """

    left = Signal(int, int)
    abandoned = Signal()
    rejected = Signal(object, str)

    def __init__(self, bridge: Bridge, model: OutlineModel, selection: Selection, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._selection = selection
        self._model = model
        self._index = QPersistentModelIndex()
        self._taken: QWidget | None = None

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Make the editor of a cell."""
        self._index, self._taken = QPersistentModelIndex(index), None
        field = self._model.field(index.column())
        editor = make_cell_editor(field, self._bridge.session.project, parent)
        editor.setAccessibleName(str(self._model.headerData(index.column(), Qt.Orientation.Horizontal)))
        if isinstance(editor, ChoiceEditor):
            editor.activated.connect(self._on_chosen)
        self._hint = EditHint(editor, field, self._bridge, self._together(index), parent)
        return editor

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        """Let the hint go with its editor."""
        self._hint.hide()
        super().destroyEditor(editor, index)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Start with the exact value; typing that is under way is left alone."""
        if isinstance(editor, (TextEditor, NoteEditor)) and editor.isModified():
            return
        assert isinstance(editor, CELL_EDITORS)
        editor.set_value(str(index.data(EDIT)))

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        """Take the value when the focus goes elsewhere, unless a key has done so already."""
        assert isinstance(editor, CELL_EDITORS)
        if editor is not self._taken and not self._model.setData(index, editor.value()):
            self.rejected.emit(QPersistentModelIndex(index), editor.value())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Cover the cell; in the name column, only what is right of the indentation."""
        rect = QRect(option.rect)
        if self._model.field(index.column()).key == "name":
            task_id = self._model.task_id(index.row())
            depth = self._bridge.session.project.depth(task_id) if task_id is not None else 0
            rect.setLeft(min(rect.left() + name_offset(depth) - 6, rect.right() - 60))
        if isinstance(editor, NoteEditor):
            rect.setSize(rect.size().expandedTo(QSize(NOTE_WIDTH, editor.minimumHeight())))
        editor.setGeometry(rect)
        self._hint.update_text()

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter takes the value and goes down, Ctrl+Enter for all selected, Tab to the next cell, Escape gives up."""
        if event.type() == OVERRIDE and isinstance(event, QKeyEvent) and _is_for_all(event):
            event.accept()
            return True
        if event.type() == KEY_PRESS and isinstance(event, QKeyEvent) and isinstance(editor, QWidget):
            if _is_for_all(event):
                return self._leave_all(editor)
            if event.key() in ENTER and event.modifiers() & SHIFT and isinstance(editor, NoteEditor):
                return False
            if event.key() in ENTER and not event.modifiers() & CONTROL:
                return self._leave(editor, 1, 0)
            if event.key() == TAB:
                return self._leave(editor, 0, 1)
            if event.key() == BACKTAB:
                return self._leave(editor, 0, -1)
            if event.key() == Qt.Key.Key_Escape:
                self.abandoned.emit()
        return super().eventFilter(editor, event)

    def _on_chosen(self, _row: int) -> None:
        editor = self.sender()
        if isinstance(editor, ChoiceEditor):
            self._leave(editor, 0, 0)

    def _together(self, index: Index) -> list[int]:
        """Return the selected tasks that an edit of a cell can go into: the cell's own first."""
        task_id = self._model.task_id(index.row())
        if task_id is None:
            return []
        others = self._selection.ids if task_id in self._selection else ()
        return [task_id, *(one for one in others if one != task_id)]

    def _leave_all(self, editor: QWidget) -> bool:
        """Take the value for all selected tasks."""
        assert isinstance(editor, CELL_EDITORS)
        task_ids, field = self._together(self._index), self._model.field(self._index.column()).key
        self._taken = editor
        if task_ids:
            self._bridge.set_field(task_ids, field, editor.value(), origin=self._model)
        if not task_ids or self._bridge.refusal is not None:
            return self._leave(editor, 0, 0) if not task_ids else self._refuse(editor)
        self.closeEditor.emit(editor, STAY)
        return True

    def _leave(self, editor: QWidget, down: int, right: int) -> bool:
        assert isinstance(editor, CELL_EDITORS)
        adds = self._model.is_blank(self._index.row())
        if self._take(editor):
            self.closeEditor.emit(editor, STAY)
            # The task that was added is above the empty row, which keeps being the current one.
            self.left.emit(-1 if adds and right > 0 and editor.value().strip() else down, right)
        return True

    def _take(self, editor: CellEditor) -> bool:
        index = self._index
        self._taken = editor
        if not index.isValid() or self._model.setData(index, editor.value()):
            return True
        self._refuse(editor)
        return False

    def _refuse(self, editor: CellEditor) -> bool:
        """Leave the editor open with what was typed, and say why it was not taken."""
        self._taken, refusal = None, self._bridge.refusal
        editor.show_refusal(translated(refusal) if refusal else "")
        return True


def _is_for_all(event: QKeyEvent) -> bool:
    """Whether a key takes the value for all selected tasks."""
    return event.key() in ENTER and bool(event.modifiers() & CONTROL) and not event.modifiers() & SHIFT
