"""One condition in the filter builder: field, comparison and values, each with what suits the one before."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QToolButton, QWidget

from planner.fields import Field, FieldType, Group, fields_of
from planner.project import Project
from planner.view_records import Comparison, Condition
from ui.arrange.offers import ME
from ui.arrange.operators import PERIODS, comparisons, values_wanted
from ui.editors import ChoiceEditor, ComboBox, DateEditor, TextEditor, ValueEditor, make_editor
from ui.field_titles import options, title
from ui.form_dialog import Choice
from ui.icons import set_icon

SEPARATOR = ";"
FIELD_WIDTH, TEST_WIDTH, VALUE_WIDTH = 150, 130, 150
GROWS = QSizePolicy.Policy.Expanding
FIXED = QSizePolicy.Policy.Fixed


class PeriodEditor(ComboBox):
    """A span of days: one of the usual ones, or typed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.addItems(list(PERIODS))
        self.setCurrentText("next 2 weeks")

    def value(self) -> str:
        """Return the words."""
        return self.currentText()

    def set_value(self, text: str) -> None:
        """Show other words."""
        self.setCurrentText(text)


Editor = ValueEditor | PeriodEditor


class ConditionRow(QWidget):
    """A line of the builder.

    Signals:
        changed: it says something else. removed: its cross was pressed.
    """

    changed = Signal()
    removed = Signal(QWidget)

    def __init__(self, project: Project, condition: Condition, parent: QWidget) -> None:
        super().__init__(parent)
        self._project = project
        self.fields = Choice(self)
        self.fields.setAccessibleName(self.tr("Field"))
        self.fields.setFixedWidth(FIELD_WIDTH)
        self.tests = Choice(self)
        self.tests.setAccessibleName(self.tr("Comparison"))
        self.tests.setFixedWidth(TEST_WIDTH)
        self._values = QHBoxLayout()
        self._values.setSpacing(6)
        self.editors: list[Editor] = []
        self._lay_out()
        self._fill_fields(condition.field)
        self._fill_tests(condition.test)
        self._fill_values(condition.values)
        self.fields.currentIndexChanged.connect(self._on_field)
        self.tests.currentIndexChanged.connect(self._on_test)

    @property
    def field(self) -> Field:
        """The field that is asked about."""
        return fields_of(self._project)[str(self.fields.currentData())]

    @property
    def test(self) -> Comparison:
        """How it is compared."""
        return Comparison(self.tests.currentData())

    @property
    def condition(self) -> Condition:
        """What it says now."""
        texts = [editor.value().strip() for editor in self.editors]
        if self.test is Comparison.ONE_OF:
            texts = [part.strip() for part in texts[0].split(SEPARATOR) if part.strip()]
        return Condition(self.field.key, self.test, tuple(texts))

    def focus_first(self) -> None:
        """Let the field be chosen."""
        self.fields.setFocus(Qt.FocusReason.TabFocusReason)

    def _lay_out(self) -> None:
        cross = QToolButton(self)
        set_icon(cross, "close")
        cross.setAutoRaise(True)
        cross.setAccessibleName(self.tr("Remove this condition"))
        cross.setToolTip(self.tr("Remove this condition"))
        cross.clicked.connect(self._on_cross)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.fields)
        layout.addWidget(self.tests)
        layout.addLayout(self._values, 1)
        layout.addWidget(cross)

    def _fill_fields(self, chosen: str) -> None:
        """Offer all fields, section by section."""
        fields = fields_of(self._project)
        entries: list[tuple[str, object]] = [
            (title(one), one.key) for group in Group for one in fields.values() if one.group is group
        ]
        self.fields.offer(entries, chosen)

    def _fill_tests(self, chosen: Comparison) -> None:
        self.tests.blockSignals(True)
        self.tests.clear()
        self.tests.offer(comparisons(self.field), chosen)
        self.tests.blockSignals(False)

    def _fill_values(self, texts: tuple[str, ...]) -> None:
        for old in self.editors:
            self._values.removeWidget(old)
            old.deleteLater()
        if self.test is Comparison.ONE_OF:
            texts = (f"{SEPARATOR} ".join(texts),)
        self.editors = [self._editor(n, texts) for n in range(values_wanted(self.test))]
        for editor in self.editors:
            self._values.addWidget(editor, 1)

    def _editor(self, number: int, texts: tuple[str, ...]) -> Editor:
        editor = self._new_editor()
        editor.setAccessibleName(self.tr("Value"))
        editor.setMinimumWidth(VALUE_WIDTH)
        editor.setSizePolicy(GROWS, FIXED)
        if number < len(texts):
            editor.set_value(texts[number])
        if isinstance(editor, QLineEdit):
            editor.textChanged.connect(self.changed)
        else:
            editor.currentTextChanged.connect(self.changed)
        return editor

    def _new_editor(self) -> Editor:
        field = self.field
        if self.test is Comparison.WITHIN:
            return PeriodEditor(self)
        if self.test is Comparison.ONE_OF:
            line = TextEditor(self)
            line.setPlaceholderText(self.tr("one; another"))
            return line
        editor = make_editor(field, self._project, self)
        if isinstance(editor, DateEditor):
            editor.setPlaceholderText(self.tr("today, +2w, 3 Mar"))
        elif isinstance(editor, ChoiceEditor) and field.type is FieldType.PERSON:
            editor.set_options([(ME, self.tr("me")), *(one for one in options(field, self._project) if one[0])])
        elif isinstance(editor, ChoiceEditor):
            editor.set_options([one for one in options(field, self._project) if one[0]])
        return editor

    @Slot()
    def _on_field(self) -> None:
        self._fill_tests(self.test)
        self._on_test()

    @Slot()
    def _on_test(self) -> None:
        self._fill_values(())
        self.changed.emit()

    @Slot()
    def _on_cross(self) -> None:
        self.removed.emit(self)
