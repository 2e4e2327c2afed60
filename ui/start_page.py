"""The start page: what to do when no plan is open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.icons import set_icon

if TYPE_CHECKING:
    from ui.commands.file import FileCommands

WIDTH = 720
PATH = Qt.ItemDataRole.UserRole


class StartPage(QWidget):
    """Recent plans and drafts on one side, ways to begin on the other."""

    def __init__(self, files: FileCommands) -> None:
        super().__init__()
        self._files = files
        self._plans = QListWidget(self)
        self._plans.setAccessibleName(self.tr("Recent plans"))
        self._plans.itemActivated.connect(self._open)
        self._plans.itemClicked.connect(self._open)
        self._none = QLabel(self.tr("Plans that you open appear here."), self)
        self._none.setProperty("muted", True)
        self._lay_out()

    @property
    def plans(self) -> QListWidget:
        """The recent plans."""
        return self._plans

    def showEvent(self, event: QShowEvent) -> None:
        """Read the recent plans again."""
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """List the plans that are there now."""
        if not self.isVisible():
            return
        self._plans.clear()
        for path in (*self._files.recent(), *self._files.drafts()):
            item = QListWidgetItem(path.stem, self._plans)
            item.setData(PATH, str(path))
            item.setToolTip(str(path))
        self._plans.setVisible(self._plans.count() > 0)
        self._none.setVisible(self._plans.count() == 0)

    @Slot(QListWidgetItem)
    def _open(self, item: QListWidgetItem) -> None:
        self._files.open_path(Path(item.data(PATH)))

    def _lay_out(self) -> None:
        begin = self._column(self.tr("Begin"))
        for text, icon, slot in (
            (self.tr("New plan…"), "new", self._files.new),
            (self.tr("Open a plan…"), "open", self._files.open),
            (self.tr("Import from Microsoft Project…"), "import", self._files.import_plan),
            (self.tr("Look at the sample program"), "timeline", self._files.open_sample),
        ):
            button = QPushButton(text, self)
            set_icon(button, icon)
            button.clicked.connect(slot)
            begin.addWidget(button)
        hint = QLabel(self.tr("Or drop a plan file on this window."), self)
        hint.setProperty("muted", True)
        begin.addWidget(hint)
        begin.addStretch(1)
        recent = self._column(self.tr("Recent plans and drafts"))
        recent.addWidget(self._plans, 1)
        recent.addWidget(self._none)
        recent.addStretch(0)
        middle = QWidget(self)
        middle.setMaximumWidth(WIDTH)
        columns = QHBoxLayout(middle)
        columns.setSpacing(40)
        columns.addLayout(begin, 2)
        columns.addLayout(recent, 3)
        page = QHBoxLayout(self)
        page.setContentsMargins(40, 60, 40, 40)
        page.addStretch(1)
        page.addWidget(middle, 8)
        page.addStretch(1)

    def _column(self, heading: str) -> QVBoxLayout:
        label = QLabel(heading, self)
        label.setProperty("heading", True)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(label)
        return column
