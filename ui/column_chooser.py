"""Which columns the table has, and in what order: a list to search, check and arrange; each change shows at once."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.fields import Field
from ui.field_titles import group_title, title
from ui.outline.columns import Column, column, default_columns
from ui.outline.header import OutlineHeader

KEY = Qt.ItemDataRole.UserRole
CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked
MOVABLE = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsUserCheckable
    | Qt.ItemFlag.ItemIsDragEnabled
)
ALT = Qt.KeyboardModifier.AltModifier
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
SIZE = (380, 520)


class ColumnList(QListWidget):
    """Fields with a check; Alt+Up and Alt+Down move one, as the mouse does."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the current entry, or go on as a list does."""
        step = STEPS.get(Qt.Key(event.key())) if event.modifiers() & ALT else None
        if step is None:
            super().keyPressEvent(event)
        else:
            self.move_current(step)

    def move_current(self, step: int) -> None:
        """Move the current entry up (-1) or down (1)."""
        row = self.currentRow()
        if row >= 0 and 0 <= row + step < self.count():
            item = self.takeItem(row)
            self.insertItem(row + step, item)
            self.setCurrentRow(row + step)


class ColumnChooser(QDialog):
    """Checks show and hide columns, the order of the list is theirs from left to right. The name stays."""

    def __init__(self, header: OutlineHeader, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Columns"))
        self.resize(*SIZE)
        self._header = header
        self._widths = {one.key: one.width for one in header.columns}
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search columns"))
        self.search.setAccessibleName(self.tr("Search columns"))
        self.search.setClearButtonEnabled(True)
        self.entries = ColumnList(self)
        self.entries.setAccessibleName(self.tr("Columns from left to right"))
        self._fill(header.columns)
        self._lay_out()
        self.search.textChanged.connect(self._look)
        self.entries.itemChanged.connect(self._show)
        self.entries.model().rowsMoved.connect(self._show)
        self.entries.model().rowsInserted.connect(self._show)

    def _fill(self, shown: tuple[Column, ...]) -> None:
        """List the shown columns in their order, then all others by their groups."""
        fields = {field.key: field for field in self._header.fields}
        keys = [one.key for one in shown]
        with QSignalBlocker(self.entries), QSignalBlocker(self.entries.model()):
            self.entries.clear()
            for key in (*keys, *(key for key in fields if key not in keys)):
                self._add(fields[key], checked=key in keys)
        self.entries.setCurrentRow(0)

    def _add(self, field: Field, *, checked: bool) -> None:
        item = QListWidgetItem(title(field), self.entries)
        item.setData(KEY, field.key)
        item.setToolTip(group_title(field.group))
        item.setFlags(MOVABLE if field.key != "name" else MOVABLE & ~Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(CHECKED if checked else UNCHECKED)

    def _lay_out(self) -> None:
        up, down = QPushButton(self.tr("Move &Up"), self), QPushButton(self.tr("Move &Down"), self)
        usual = QPushButton(self.tr("&Usual Columns"), self)
        up.clicked.connect(self._up)
        down.clicked.connect(self._down)
        usual.clicked.connect(self._usual)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        line = QHBoxLayout()
        for button in (up, down, usual):
            button.setAutoDefault(False)
            line.addWidget(button)
        line.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(16, 16, 16, 16)
        page.setSpacing(10)
        page.addWidget(self.search)
        page.addWidget(self.entries, 1)
        page.addLayout(line)
        page.addWidget(buttons)

    def _items(self) -> list[QListWidgetItem]:
        return [self.entries.item(row) for row in range(self.entries.count())]

    @Slot()
    def _show(self) -> None:
        """Give the table the columns that are checked, in the order of the list."""
        fields = {field.key: field for field in self._header.fields}
        keys = [str(item.data(KEY)) for item in self._items() if item.checkState() == CHECKED]
        if "name" in keys:
            self._header.set_columns(tuple(column(fields[key], self._widths.get(key)) for key in keys))

    @Slot(str)
    def _look(self, text: str) -> None:
        """List only what holds the words."""
        wanted = text.casefold().split()
        for item in self._items():
            said = f"{item.text()} {item.toolTip()}".casefold()
            item.setHidden(not all(word in said for word in wanted))

    @Slot()
    def _up(self) -> None:
        self.entries.move_current(-1)

    @Slot()
    def _down(self) -> None:
        self.entries.move_current(1)

    @Slot()
    def _usual(self) -> None:
        self._fill(default_columns())
        self._show()
