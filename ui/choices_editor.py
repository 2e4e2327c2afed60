"""Edits a list of choices: add, rename in place, order, remove."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QToolButton, QVBoxLayout, QWidget

from ui.icons import set_icon

EDITABLE = Qt.ItemFlag.ItemIsEditable
OLD = Qt.ItemDataRole.UserRole


class ChoicesEditor(QWidget):
    """A list with its buttons.

    Signals:
        changed: the choices in order, and old names by new ones for those that were renamed.
    """

    changed = Signal(object, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Choices"))
        self.list.itemChanged.connect(self._on_item)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        buttons = QHBoxLayout()
        for icon, name, slot in (
            ("add", self.tr("Add a choice"), self.add),
            ("minus", self.tr("Remove the choice"), self.remove),
            ("move-up", self.tr("Move up"), self.move_up),
            ("move-down", self.tr("Move down"), self.move_down),
        ):
            button = QToolButton(self)
            set_icon(button, icon)
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.clicked.connect(slot)
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout.addLayout(buttons)

    def show_choices(self, choices: Sequence[str]) -> None:
        """Show these; the same place stays chosen."""
        row = self.list.currentRow()
        self.list.blockSignals(True)
        self.list.clear()
        for choice in choices:
            self._append(choice)
        self.list.setCurrentRow(min(max(row, 0), len(choices) - 1))
        self.list.blockSignals(False)

    @property
    def choices(self) -> list[str]:
        """The choices as they stand."""
        return [self.list.item(row).text() for row in range(self.list.count())]

    @Slot()
    def add(self) -> None:
        """Add a choice and let its name be typed."""
        name, number, present = self.tr("New choice"), 2, set(self.choices)
        while name in present:
            name, number = self.tr("New choice {0}").format(number), number + 1
        self.list.blockSignals(True)
        self._append(name)
        self.list.blockSignals(False)
        self.changed.emit(self.choices, {})
        self.list.setCurrentRow(self.list.count() - 1)
        self.list.editItem(self.list.currentItem())

    @Slot()
    def remove(self) -> None:
        """Take the chosen one away."""
        if self.list.currentRow() >= 0:
            kept = [one for row, one in enumerate(self.choices) if row != self.list.currentRow()]
            self.changed.emit(kept, {})

    @Slot()
    def move_up(self) -> None:
        """Move the chosen one up."""
        self._move(-1)

    @Slot()
    def move_down(self) -> None:
        """Move the chosen one down."""
        self._move(1)

    def _move(self, by: int) -> None:
        row, choices = self.list.currentRow(), self.choices
        if row >= 0 and 0 <= row + by < len(choices):
            choices.insert(row + by, choices.pop(row))
            self.list.setCurrentRow(row + by)
            self.changed.emit(choices, {})

    def _append(self, choice: str) -> None:
        item = QListWidgetItem(choice, self.list)
        item.setFlags(item.flags() | EDITABLE)
        item.setData(OLD, choice)

    @Slot(QListWidgetItem)
    def _on_item(self, item: QListWidgetItem) -> None:
        old = str(item.data(OLD))
        if item.text() != old:
            self.changed.emit(self.choices, {old: item.text()})
