"""Editors for the value of a field, fit to its type; used in the cells of the outline and in the inspector.

Each has `value()` and `set_value(text)`, both in the text that `planner.edits.cells.set_text` takes, and a signal
`committed` for when the person is done.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QCalendarWidget, QComboBox, QCompleter, QLineEdit, QSizePolicy, QWidget

from planner.errors import EditRefused
from planner.fields import Field, FieldType
from planner.project import Project
from planner.timebase import moment, parse_date
from ui.field_titles import options, value_title
from ui.icons import set_icon

DATES = frozenset({FieldType.START, FieldType.FINISH, FieldType.INSTANT})
NAMES = frozenset({FieldType.PERSON, FieldType.TEAM, FieldType.CALENDAR, FieldType.GOAL})
LEAST_CHARACTERS = 6
TRAILING = QLineEdit.ActionPosition.TrailingPosition
CONTAINS = Qt.MatchFlag.MatchContains
CASE_INSENSITIVE = Qt.CaseSensitivity.CaseInsensitive


class TextEditor(QLineEdit):
    """A line of text: names, durations, percentages, lists of predecessors."""

    committed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.returnPressed.connect(self.committed)
        self.textEdited.connect(self.clear_refusal)

    def value(self) -> str:
        """Return the text."""
        return self.text()

    def set_value(self, text: str) -> None:
        """Show a text, selected as a whole."""
        self.setText(text)
        self.selectAll()

    def show_refusal(self, reason: str) -> None:
        """Mark the text as not understood, and say why on hovering."""
        self._mark(True, reason)
        self.selectAll()

    def clear_refusal(self) -> None:
        """Take the mark away."""
        if self.property("invalid"):
            self._mark(False, "")

    def _mark(self, invalid: bool, reason: str) -> None:
        self.setProperty("invalid", invalid)
        self.setToolTip(reason)
        self.style().unpolish(self)
        self.style().polish(self)


class DateEditor(TextEditor):
    """A date typed as people type dates, or picked from a calendar (the button, or Alt+Down)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._calendar: QCalendarWidget | None = None
        pick = QAction(self.tr("Calendar"), self)
        pick.setShortcut(QKeySequence("Alt+Down"))
        pick.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        set_icon(pick, "calendar")
        pick.triggered.connect(self.open_calendar)
        self.addAction(pick, TRAILING)

    def open_calendar(self) -> None:
        """Let the person pick a day; the clock time that was typed stays."""
        calendar = QCalendarWidget(self)
        calendar.setWindowFlag(Qt.WindowType.Popup)
        calendar.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar.setGridVisible(False)
        day = self._typed_day()
        if day is not None:
            calendar.setSelectedDate(day)
        calendar.activated.connect(self._take)
        calendar.clicked.connect(self._take)
        self._calendar = calendar
        calendar.move(self.mapToGlobal(QPoint(0, self.height())))
        calendar.show()
        calendar.setFocus()

    def _typed_day(self) -> QDate | None:
        try:
            day = moment(parse_date(self.text(), default_minute=0))
        except EditRefused:
            return None
        return QDate(day.year, day.month, day.day)

    def _take(self, day: QDate) -> None:
        last_word = self.text().rpartition(" ")[2]
        clock = last_word if ":" in last_word else ""
        self.setText(f"{day.toString(Qt.DateFormat.ISODate)} {clock}".strip())
        if self._calendar is not None:
            self._calendar.close()
            self._calendar = None
        self.setFocus()
        self.committed.emit()


class ComboBox(QComboBox):
    """A combo box that leaves the wheel to what scrolls around it: scrolling past it must not choose something."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll on."""
        event.ignore()


class ChoiceEditor(ComboBox):
    """One of a few values; where they are names, typing finds or names one."""

    committed = Signal()

    def __init__(self, field: Field, project: Project, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self._options: Sequence[tuple[str, str]] = ()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(LEAST_CHARACTERS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_options(options(field, project))
        if field.type in NAMES:
            self._accept_typing()
        self.activated.connect(self._on_activated)

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer these (text, title) pairs."""
        if options != self._options:
            self._options = options
            self.clear()
            for value, title in options:
                self.addItem(title, value)

    def value(self) -> str:
        """Return the text of the chosen value, or the typed one."""
        row = self.findText(self.currentText(), Qt.MatchFlag.MatchFixedString)
        return str(self.itemData(row)) if row >= 0 else self.currentText()

    def set_value(self, text: str) -> None:
        """Choose the value of this text or title."""
        shown = value_title(self._field, text)
        row = max(self.findData(text), self.findText(shown, Qt.MatchFlag.MatchFixedString))
        self.setCurrentIndex(row)
        line = self.lineEdit()
        if line is not None:
            line.setText(self.itemText(row) if row >= 0 else text)
            line.selectAll()

    def show_refusal(self, reason: str) -> None:
        """Say on hovering why the value was not taken."""
        self.setToolTip(reason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return means done, also where the list is closed."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.committed.emit()

    def _accept_typing(self) -> None:
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(self.model(), self)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(CONTAINS)
        completer.setCaseSensitivity(CASE_INSENSITIVE)
        self.setCompleter(completer)

    def _on_activated(self, _row: int) -> None:
        self.committed.emit()


ValueEditor: TypeAlias = TextEditor | ChoiceEditor


def make_editor(field: Field, project: Project, parent: QWidget | None = None) -> ValueEditor:
    """Return an empty editor for values of a field."""
    if field.type in DATES:
        return DateEditor(parent)
    if field.options(project) or field.type in NAMES:
        return ChoiceEditor(field, project, parent)
    return TextEditor(parent)
