"""The start page: what to do when no plan is open."""

from __future__ import annotations

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

from planner import documents
from ui.icons import icon, set_icon
from ui.start_plans import StartPlans

if TYPE_CHECKING:
    from ui.commands.file import FileCommands
    from ui.main_window import MainWindow

WIDTH = 860
TEMPLATE = Qt.ItemDataRole.UserRole


class StartPage(QWidget):
    """Ways to begin and templates on one side; recent plans and drafts on the other.

    Attributes:
        plans: what can be opened. templates: what a new plan can be made from.
    """

    def __init__(self, window: MainWindow, files: FileCommands) -> None:
        super().__init__()
        self._files = files
        self.plans = StartPlans(window)
        self.plans.currentItemChanged.connect(self._name_buttons)
        self.templates = QListWidget(self)
        self.templates.setAccessibleName(self.tr("Templates"))
        self.templates.setWordWrap(True)
        self.templates.setSpacing(3)
        self.templates.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.templates.itemActivated.connect(self._begin)
        self.templates.itemClicked.connect(self._begin)
        self._pin = self._button(self.tr("Pin"), "pin", self.plans.toggle_pin)
        self._remove = self._button(self.tr("Remove from List"), "delete", self.plans.remove)
        self._none = QLabel(self.tr("Plans that you open appear here. New to Fairlead? Look at the sample program: "
                                    "drag a bar and see what moves."), self)  # fmt: skip
        self._none.setWordWrap(True)
        self._none.setProperty("muted", True)
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        """Read plans and templates again."""
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """List what is there now."""
        if not self.isVisible():
            return
        self.plans.refresh()
        for widget in (self.plans, self._pin, self._remove):
            widget.setVisible(self.plans.count() > 0)
        self._none.setVisible(self.plans.count() == 0)
        self._name_buttons()
        if not self.templates.count():
            self._fill_templates()

    def _fill_templates(self) -> None:
        from planner.exchange.templates import load_template, template_titles

        for name, title in template_titles().items():
            item = QListWidgetItem(icon("outline"), f"{title}\n{load_template(name).summary}", self.templates)
            item.setData(TEMPLATE, name)

    @Slot()
    def _name_buttons(self) -> None:
        path = self.plans.path
        draft = path is not None and documents.is_draft(path)
        self._pin.setEnabled(path is not None and not draft)
        self._remove.setEnabled(path is not None)
        self._pin.setText(self.tr("Unpin") if path is not None and self.plans.is_pinned(path) else self.tr("Pin"))
        self._remove.setText(self.tr("Discard Draft") if draft else self.tr("Remove from List"))

    @Slot(QListWidgetItem)
    def _begin(self, item: QListWidgetItem) -> None:
        self._files.open_template(item.data(TEMPLATE))

    def _lay_out(self) -> None:
        begin = self._column(self.tr("Begin"))
        for text, icon_name, slot in (
            (self.tr("New plan…"), "new", self._files.new),
            (self.tr("Open a plan…"), "open", self._files.open),
            (self.tr("Import from another planner…"), "import", self._files.import_plan),
            (self.tr("Look at the sample program"), "timeline", self._files.open_sample),
        ):
            begin.addWidget(self._button(text, icon_name, slot))
        hint = QLabel(self.tr("Or drop plan files on this window."), self)
        hint.setProperty("muted", True)
        begin.addWidget(hint)
        begin.addSpacing(12)
        begin.addWidget(self._heading(self.tr("Start from a template")))
        begin.addWidget(self.templates, 1)
        columns = QHBoxLayout()
        columns.setSpacing(40)
        columns.addLayout(begin, 3)
        columns.addLayout(self._recent_column(), 4)
        middle = QWidget(self)
        middle.setMaximumWidth(WIDTH)
        middle.setLayout(columns)
        page = QHBoxLayout(self)
        page.setContentsMargins(24, 40, 24, 24)
        page.addStretch(1)
        page.addWidget(middle, 8)
        page.addStretch(1)

    def _recent_column(self) -> QVBoxLayout:
        recent = self._column(self.tr("Go on"))
        recent.addWidget(self.plans, 1)
        recent.addWidget(self._none)
        buttons = QHBoxLayout()
        buttons.addWidget(self._pin)
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        recent.addLayout(buttons)
        recent.addStretch(0)
        return recent

    def _button(self, text: str, icon_name: str, slot: object) -> QPushButton:
        button = QPushButton(text, self)
        set_icon(button, icon_name)
        button.clicked.connect(slot)
        return button

    def _heading(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("heading", True)
        return label

    def _column(self, heading: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self._heading(heading))
        return column
