"""Asks for the name of a saved view."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from ui.dialogs import Question


class NameView(Question):
    """A line for the name; says so where it would replace a view.

    Attributes:
        line: where the name is typed.
    """

    def __init__(self, title: str, proposal: str, present: Collection[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._present = {name.casefold(): name for name in present}
        self.line = QLineEdit(proposal, self)
        self.line.setAccessibleName(self.tr("Name of the view"))
        self.line.selectAll()
        self._note = QLabel(self)
        self._note.setProperty("muted", True)
        self.line.textChanged.connect(self._tell)
        text = self.tr(
            "A view keeps filter, order, groups, columns, zoom and colours in the plan, for all who open it."
        )
        self.ask(title, text, self.tr("Save"), self.line, self._note)
        self._tell()

    def accept(self) -> None:
        """Answer with the name, unless it is empty."""
        if self.line.text().strip():
            self.answer(" ".join(self.line.text().split()))

    @Slot()
    def _tell(self) -> None:
        there = self._present.get(" ".join(self.line.text().split()).casefold())
        self._note.setText(self.tr("Replaces the view “{0}”.").format(there) if there else "")
