"""Opens the editor that fits a cell, and says what Enter, Tab and Escape do in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from planner.fields import FIELDS
from ui.bridge import Bridge
from ui.editors import ChoiceEditor, TextEditor, ValueEditor, make_editor
from ui.notices import translated
from ui.outline.columns import KEYS
from ui.outline.model import EDIT, Index, OutlineModel
from ui.outline.table_painter import name_offset

KEY_PRESS = QEvent.Type.KeyPress
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

    def __init__(self, bridge: Bridge, model: OutlineModel, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._model = model
        self._index = QPersistentModelIndex()
        self._taken: QWidget | None = None

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Make the editor of a cell."""
        self._index, self._taken = QPersistentModelIndex(index), None
        editor = make_editor(FIELDS[KEYS[index.column()]], self._bridge.session.project, parent)
        editor.setAccessibleName(str(self._model.headerData(index.column(), Qt.Orientation.Horizontal)))
        if isinstance(editor, ChoiceEditor):
            editor.activated.connect(self._on_chosen)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Start with the exact value; typing that is under way is left alone."""
        if isinstance(editor, TextEditor) and editor.isModified():
            return
        assert isinstance(editor, TextEditor | ChoiceEditor)
        editor.set_value(str(index.data(EDIT)))

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        """Take the value when the focus goes elsewhere, unless a key has done so already."""
        assert isinstance(editor, TextEditor | ChoiceEditor)
        if editor is not self._taken and not self._model.setData(index, editor.value()):
            self.rejected.emit(QPersistentModelIndex(index), editor.value())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Cover the cell; in the name column, only what is right of the indentation."""
        rect = QRect(option.rect)
        if KEYS[index.column()] == "name":
            task_id = self._model.task_id(index.row())
            depth = self._bridge.session.project.depth(task_id) if task_id is not None else 0
            rect.setLeft(min(rect.left() + name_offset(depth) - 6, rect.right() - 60))
        editor.setGeometry(rect)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter takes the value and goes down, Tab to the next cell, Escape gives up."""
        if event.type() == KEY_PRESS and isinstance(event, QKeyEvent) and isinstance(editor, QWidget):
            if event.key() in ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
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

    def _leave(self, editor: QWidget, down: int, right: int) -> bool:
        assert isinstance(editor, TextEditor | ChoiceEditor)
        adds = self._model.is_blank(self._index.row())
        if self._take(editor):
            self.closeEditor.emit(editor, STAY)
            # The task that was added is above the empty row, which keeps being the current one.
            self.left.emit(-1 if adds and right > 0 and editor.value().strip() else down, right)
        return True

    def _take(self, editor: ValueEditor) -> bool:
        index = self._index
        self._taken = editor
        if not index.isValid() or self._model.setData(index, editor.value()):
            return True
        self._taken, refusal = None, self._bridge.refusal
        editor.show_refusal(translated(refusal) if refusal else "")
        return False
