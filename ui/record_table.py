"""RecordTable: records of a plan as rows whose cells are edited in place, each edit an undo step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from ui.form_dialog import Choice

ID = Qt.ItemDataRole.UserRole
READ_ONLY = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
EDITABLE = READ_ONLY | Qt.ItemFlag.ItemIsEditable
ROW_HEIGHT = 34
Choices = list[tuple[str, object]]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: the key of its values, its title and width; a choice has values to choose from."""

    key: str
    title: str
    width: int
    is_choice: bool = False
    is_editable: bool = True


class CellChoice(Choice):
    """A choice in a cell; knows which."""

    def __init__(self, record_id: int, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.record_id, self.key = record_id, key


class RecordTable(QTableWidget):
    """Shows records by id; keeps the current cell when it is filled again.

    Signals:
        edited: id, key and the new value: a text, or what was chosen.
        removal_wanted: Delete was pressed.
    """

    edited = Signal(object, str, object)
    removal_wanted = Signal()

    def __init__(self, name: str, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(0, len(columns), parent)
        self.setAccessibleName(name)
        self._columns = columns
        self.setHorizontalHeaderLabels([column.title for column in columns])
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for number, column in enumerate(columns):
            self.setColumnWidth(number, column.width)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.itemChanged.connect(self._on_text)

    @property
    def chosen(self) -> list[int]:
        """The ids of the selected rows."""
        rows = sorted({index.row() for index in self.selectedIndexes()})
        return [self._id(row) for row in rows]

    def fill(self, records: Mapping[int, Mapping[str, object]], choices: Mapping[str, Choices]) -> None:
        """Show records: by id the values by key; `choices` offers (title, value) pairs for a key."""
        self.blockSignals(True)
        if [self._id(row) for row in range(self.rowCount())] != list(records):
            self.setRowCount(len(records))
        for row, (record_id, values) in enumerate(records.items()):
            for number, column in enumerate(self._columns):
                self._set(row, number, column, record_id, values[column.key])
                if column.is_choice:
                    self._offer(row, number, column.key, record_id, choices[column.key], values[column.key])
        self.blockSignals(False)

    def edit_name_of(self, record_id: int) -> None:
        """Open the first cell of a record for typing."""
        for row in range(self.rowCount()):
            if self._id(row) == record_id:
                self.setCurrentCell(row, 0)
                self.setFocus()
                self.edit(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete asks for the removal of the rows."""
        if event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _set(self, row: int, number: int, column: Column, record_id: int, value: object) -> None:
        item = self.item(row, number)
        if item is None:
            item = QTableWidgetItem()
            self.setItem(row, number, item)
        item.setData(ID, record_id)
        item.setFlags(READ_ONLY if column.is_choice or not column.is_editable else EDITABLE)
        item.setText("" if column.is_choice else str(value))

    def _offer(self, row: int, number: int, key: str, record_id: int, offered: Choices, value: object) -> None:
        box = self.cellWidget(row, number)
        if not isinstance(box, CellChoice):
            box = CellChoice(record_id, key, self)
            box.activated.connect(self._on_choice)
            self.setCellWidget(row, number, box)
        box.record_id = record_id
        box.setAccessibleName(f"{self._columns[number].title}, {self.model().index(row, 0).data()}")
        box.clear()
        box.offer(offered, value)

    def _id(self, row: int) -> int:
        item = self.item(row, 0)
        return int(item.data(ID)) if item is not None else 0

    @Slot(QTableWidgetItem)
    def _on_text(self, item: QTableWidgetItem) -> None:
        self.edited.emit(item.data(ID), self._columns[item.column()].key, item.text())

    @Slot(int)
    def _on_choice(self, place: int) -> None:
        box = self.sender()
        if isinstance(box, CellChoice):
            self.edited.emit(box.record_id, box.key, box.itemData(place))
