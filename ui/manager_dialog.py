"""Base of the dialogs that manage a list of things: each change is an edit at once, which can be undone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.session import Change
from ui.bridge import Bridge
from ui.notices import translated

KEY = Qt.ItemDataRole.UserRole
CLOSE = QDialogButtonBox.StandardButton.Close
SIZE = (720, 460)
MARGIN, GAP = 16, 8
LIST_SHARE, DETAILS_SHARE = 2, 3
GROWS = QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow


class ManagerDialog(QDialog):
    """A list, the details of what is chosen in it, and buttons to add and delete. Deletes itself when it closes.

    Attributes:
        list: the things. form: details of the chosen one. message: why something was refused.
        add_button, delete_button: below the list.
    """

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._bridge = bridge
        self.list = QListWidget(self)
        self.list.setWordWrap(True)
        self.details = QWidget(self)
        self.form = QFormLayout(self.details)
        self.message = QLabel(self)
        self.add_button = self._button()
        self.delete_button = self._button()
        self._lay_out()
        self.list.currentRowChanged.connect(self._on_row)
        self.add_button.clicked.connect(self.add)
        self.delete_button.clicked.connect(self._on_delete)
        bridge.changed.connect(self.refresh)

    # What a manager says -----------------------------------------------------------------------------------

    def entries(self) -> Sequence[tuple[int, str]]:
        """Return the id and the line of each thing, in order."""
        raise NotImplementedError

    def show_details(self, key: int) -> None:
        """Fill the form with what is known of a thing."""
        raise NotImplementedError

    @Slot()
    def add(self) -> None:
        """Add a thing."""
        raise NotImplementedError

    def delete(self, key: int) -> None:
        """Delete a thing."""
        raise NotImplementedError

    # What they share ---------------------------------------------------------------------------------------

    @property
    def chosen(self) -> int | None:
        """The id of what is chosen in the list."""
        row = self.list.currentRow()
        return int(self.list.item(row).data(KEY)) if row >= 0 else None

    def took(self, _change: Change | None) -> bool:
        """Say below the form why the edit was refused that was just tried; False when it was."""
        refusal = self._bridge.refusal
        self.message.setText("" if refusal is None else translated(refusal))
        self.message.setVisible(refusal is not None)
        return refusal is None

    @Slot()
    def refresh(self) -> None:
        """Show what there is now, with the same thing chosen."""
        chosen, before = self.chosen, max(self.list.currentRow(), 0)
        self.list.blockSignals(True)
        self.list.clear()
        for key, text in self.entries():
            QListWidgetItem(text, self.list).setData(KEY, key)
        self.list.blockSignals(False)
        keys = [int(self.list.item(row).data(KEY)) for row in range(self.list.count())]
        row = keys.index(chosen) if chosen in keys else min(before, len(keys) - 1)
        self.list.setCurrentRow(row)
        self._on_row(row)

    def choose(self, key: int) -> None:
        """Choose a thing in the list."""
        for row in range(self.list.count()):
            if self.list.item(row).data(KEY) == key:
                self.list.setCurrentRow(row)

    def _button(self) -> QPushButton:
        button = QPushButton(self)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        self.form.setSpacing(GAP)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setFieldGrowthPolicy(GROWS)
        self.message.setProperty("notice", "error")
        self.message.setWordWrap(True)
        self.message.setContentsMargins(10, 6, 10, 6)
        self.message.hide()
        close = QDialogButtonBox(CLOSE, self)
        close.rejected.connect(self.reject)
        # Return in a line means that it is done, not that the dialog is.
        close.button(CLOSE).setAutoDefault(False)
        left, right, both, page = QVBoxLayout(), QVBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        buttons = QHBoxLayout()
        for button in (self.add_button, self.delete_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        left.addWidget(self.list)
        left.addLayout(buttons)
        right.addWidget(self.details)
        right.addStretch(1)
        both.setSpacing(MARGIN)
        both.addLayout(left, LIST_SHARE)
        both.addLayout(right, DETAILS_SHARE)
        page.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        page.addLayout(both, 1)
        page.addWidget(self.message)
        page.addWidget(close)
        self.resize(*SIZE)

    @Slot(int)
    def _on_row(self, row: int) -> None:
        key = self.chosen if row >= 0 else None
        self.details.setVisible(key is not None)
        self.delete_button.setEnabled(key is not None)
        if key is not None:
            self.show_details(key)

    @Slot()
    def _on_delete(self) -> None:
        if self.chosen is not None:
            self.delete(self.chosen)
