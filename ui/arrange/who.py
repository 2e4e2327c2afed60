"""Asks who of the plan's people looks at it, for the filter "mine"."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ui.dialogs import Question
from ui.editors import ComboBox


class WhoAmI(Question):
    """One of the people; their name is the answer."""

    def __init__(self, names: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.people = ComboBox(self)
        self.people.addItems(list(names))
        self.people.setAccessibleName(self.tr("You are"))
        text = self.tr("Who are you in this plan? It is remembered on this computer.")
        self.ask(self.tr("My Tasks"), text, self.tr("Show My Tasks"), self.people)

    def accept(self) -> None:
        """Answer with the chosen name."""
        self.answer(self.people.currentText())
