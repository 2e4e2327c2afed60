"""The editor of notes in a cell: several lines; Enter is done, Shift+Enter begins another line."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

LINES = 6


class NoteEditor(QPlainTextEdit):
    """Plain text of several lines.

    Signals:
        committed: never by itself; whoever opens it says what Enter does.
    """

    committed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setMinimumHeight(LINES * self.fontMetrics().lineSpacing())

    def value(self) -> str:
        """Return the text."""
        return self.toPlainText()

    def set_value(self, text: str) -> None:
        """Show a text, selected as a whole."""
        self.setPlainText(text)
        self.selectAll()

    def isModified(self) -> bool:
        """Whether something was typed."""
        return self.document().isModified()

    def show_refusal(self, reason: str) -> None:
        """Say on hovering why the text was not taken."""
        self.setToolTip(reason)
