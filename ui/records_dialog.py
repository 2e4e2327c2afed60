"""Base of the dialogs that show tables of records: edits at once, Undo, and refusals beside what was refused."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from planner.edits.registry import EditFunction
from ui.bridge import Bridge
from ui.icons import set_icon
from ui.notices import translated

MARGIN = 16


class RecordsDialog(QDialog):
    """A page of records with Undo and Close; every edit is on disk at once. Deletes itself when it closes.

    Attributes:
        message: the sentence of the last refusal.
    """

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._bridge = bridge
        self.message = QLabel(self)
        self.message.setProperty("notice", "error")
        self.message.setWordWrap(True)
        self.message.setContentsMargins(10, 6, 10, 6)
        self.message.hide()
        self._undo = self.button(self.tr("&Undo"), "undo", self._take_back)
        bridge.changed.connect(self._on_change)

    def lay_out(self, title: str, page: QWidget) -> None:
        """Put the page above the buttons."""
        self.setWindowTitle(title)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self._undo)
        foot.addWidget(self.message, 1)
        foot.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.addWidget(page, 1)
        layout.addLayout(foot)
        self._on_change()

    def button(self, text: str, icon: str, slot: Callable[[], object]) -> QPushButton:
        """Return a button that Return does not press by itself."""
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        set_icon(button, icon)
        button.clicked.connect(slot)
        return button

    def do(self, edit: EditFunction[...], *args: object, **kwargs: Any) -> bool:  # noqa: ANN401 - what each edit takes
        """Do an edit; a refusal is said here, and what was typed is taken back. Returns whether it was done."""
        change = self._bridge.apply(edit, *args, origin=self, **kwargs)
        refusal = self._bridge.refusal
        self.say("" if refusal is None else translated(refusal))
        if change is None:
            self.refresh()
        return refusal is None

    def say(self, sentence: str) -> None:
        """Show a sentence in the dialog; "" takes the last one away."""
        self.message.setText(sentence)
        self.message.setVisible(bool(sentence))

    def refresh(self) -> None:
        """Show what is in the plan now."""

    @Slot()
    def _on_change(self) -> None:
        self._undo.setEnabled(self._bridge.session.undo_label is not None)
        self.refresh()

    @Slot()
    def _take_back(self) -> None:
        self.message.hide()
        self._bridge.undo()
