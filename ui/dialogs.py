"""The few questions that need a dialog: a template, a name, a version, a date; and the report of an import."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from planner.documents import Version
from planner.errors import EditRefused
from planner.exchange.templates import template_titles
from planner.timebase import parse_date
from ui.editors import DateEditor
from ui.notices import translated

VALUE = Qt.ItemDataRole.UserRole
CANCEL, CLOSE = QDialogButtonBox.StandardButton.Cancel, QDialogButtonBox.StandardButton.Close
ACCEPT = QDialogButtonBox.ButtonRole.AcceptRole
WIDTH = 420
REPORT_SIZE = (760, 480)


class Question(QDialog):
    """A sentence, something to answer with, and two buttons. Deletes itself when it closes.

    Signals:
        chosen: the answer, when it was accepted.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(WIDTH)

    def ask(self, title: str, text: str, agree: str, *answers: QWidget) -> None:
        """Lay the question out; the first answer gets the focus."""
        self.setWindowTitle(title)
        label = QLabel(text, self)
        label.setWordWrap(True)
        buttons = QDialogButtonBox(CANCEL, self)
        agreed = buttons.addButton(agree, ACCEPT)
        agreed.setProperty("primary", True)
        agreed.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        page = QVBoxLayout(self)
        page.setContentsMargins(16, 16, 16, 16)
        page.setSpacing(10)
        for widget in (label, *answers, buttons):
            page.addWidget(widget)
        answers[0].setFocus()

    def answer(self, value: object) -> None:
        """Close with an answer."""
        super().accept()
        self.chosen.emit(value)


class NameVersion(Question):
    """Asks what a version should be called."""

    def __init__(self, proposal: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = QLineEdit(proposal, self)
        self.line.setAccessibleName(self.tr("Name of the version"))
        self.line.selectAll()
        text = self.tr("All changes are on disk already. A version is a state that you can come back to.")
        self.ask(self.tr("Save Version"), text, self.tr("Save Version"), self.line)

    def accept(self) -> None:
        """Answer with the name, unless it is empty."""
        if self.line.text().strip():
            self.answer(self.line.text().strip())


class ListQuestion(Question):
    """Asks for one entry of a list."""

    def fill(self, entries: Iterable[tuple[str, object]]) -> QListWidget:
        """Return a list of (text, answer) with the first one chosen."""
        self.list = QListWidget(self)
        for text, value in entries:
            QListWidgetItem(text, self.list).setData(VALUE, value)
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(self.accept)
        return self.list

    def accept(self) -> None:
        """Answer with the chosen entry."""
        row = self.list.currentRow()
        if row >= 0:
            self.answer(self.list.item(row).data(VALUE))


class NewPlan(ListQuestion):
    """Offers an empty plan and the templates."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        titles = [(title, name) for name, title in template_titles().items()]
        entries = self.fill([(self.tr("Empty plan"), ""), *titles])
        self.ask(self.tr("New Plan"), self.tr("Start with:"), self.tr("Create"), entries)


class ChooseVersion(ListQuestion):
    """Offers the versions to go back to, the latest first."""

    def __init__(self, versions: Sequence[Version], parent: QWidget) -> None:
        super().__init__(parent)
        entries = self.fill([(_describe(version), version) for version in reversed(versions)])
        text = self.tr("Go back to the plan as it was at a version. This is one step, which you can undo.")
        self.ask(self.tr("Revert to Version"), text, self.tr("Revert"), entries)


class GoToDate(Question):
    """Asks for a date, typed as people type dates."""

    def __init__(self, today: int | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._today = today
        self.line = DateEditor(self)
        self.line.setPlaceholderText(self.tr("3 Mar, 2027-03-03, fri, +2w"))
        self.ask(self.tr("Go to Date"), self.tr("Which date should the timeline show?"), self.tr("Go"), self.line)

    def accept(self) -> None:
        """Answer with the instant; an unreadable date stays to be corrected."""
        try:
            minute = parse_date(self.line.text(), default_minute=720, reference=self._today)
        except EditRefused as refused:
            self.line.show_refusal(translated(refused))
            return
        self.answer(minute)


class ImportReport(QDialog):
    """What an import lost or changed, a line a finding, to read and to copy.

    Signals:
        keep_wanted: the tasks whose dates came out otherwise shall get those of the file.
    """

    keep_wanted = Signal()

    def __init__(self, lines: Sequence[str], parent: QWidget, *, can_keep: bool) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import Report"))
        self.resize(*REPORT_SIZE)
        self.text = QPlainTextEdit("\n".join(lines), self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.windowTitle())
        buttons = QDialogButtonBox(CLOSE, self)
        buttons.rejected.connect(self.reject)
        if can_keep:
            keep = buttons.addButton(self.tr("Keep Their Dates"), ACCEPT)
            keep.setToolTip(self.tr("Pin the tasks that came out otherwise to the dates stored in the file"))
            buttons.accepted.connect(self.accept)
            self.accepted.connect(self.keep_wanted)
        page = QVBoxLayout(self)
        page.addWidget(self.text)
        page.addWidget(buttons)


def _describe(version: Version) -> str:
    """Return name, time (to the minute, UTC) and author of a version."""
    when = version.at.replace("T", " ")[:16]
    return f"{version.name}  ·  {when}  ·  {version.who}"
