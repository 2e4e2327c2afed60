"""The editor of a list of predecessors or successors: letters offer tasks by name, what is chosen becomes its row."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Slot
from PySide6.QtWidgets import QCompleter, QListView, QWidget

from planner.project import Project
from ui.editors import TextEditor
from ui.matching import Names

MOST_OFFERED = 12
SEPARATOR = ";"
GAP = "  "
"""Between row number and name of what is offered."""
UNFILTERED = QCompleter.CompletionMode.UnfilteredPopupCompletion
POPUP_WIDTH = 320


class LinkListEditor(TextEditor):
    """Text such as "7FS+2d; 12SS"; in the entry that is being typed, letters look for tasks."""

    def __init__(self, project: Project, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = Names([project.tasks[one].name for one in project.outline])
        self._texts = QStringListModel(self)
        self._offer = QCompleter(self._texts, self)
        self._offer.setCompletionMode(UNFILTERED)
        self._offer.setWidget(self)
        self._popup = QListView(self)
        self._popup.setMinimumWidth(POPUP_WIDTH)
        self._offer.setPopup(self._popup)
        self._offer.activated.connect(self._take)
        self.textEdited.connect(self._look)
        self.setToolTip(self.tr("Row numbers or names, such as 7FS+2d; 12SS"))

    @property
    def offered(self) -> list[str]:
        """What is offered at the moment."""
        return self._texts.stringList()

    @Slot()
    def _look(self) -> None:
        """Offer the tasks whose names match the entry at the cursor."""
        wanted = self.text()[self._begin() : self.cursorPosition()].strip()
        found = self._names.find(wanted, MOST_OFFERED) if wanted[:1].isalpha() else []
        self._texts.setStringList([f"{place + 1}{GAP}{self._names.names[place]}" for _, place in found])
        if not found:
            self._popup.hide()
            return
        self._offer.complete()
        self._popup.setCurrentIndex(self._texts.index(0))

    def _begin(self) -> int:
        """Return where the entry at the cursor begins."""
        return self.text().rfind(SEPARATOR, 0, self.cursorPosition()) + 1

    @Slot(str)
    def _take(self, offered: str) -> None:
        """Put the row number of a task in the place of its name."""
        begin, text = self._begin(), self.text()
        entry = f"{' ' if begin else ''}{offered.partition(GAP)[0]}"
        self.setText(text[:begin] + entry + text[self.cursorPosition() :])
        self.setCursorPosition(begin + len(entry))
        self.setModified(True)
