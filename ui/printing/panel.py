"""The choices of the print preview: one field for each part of a `PageSetup`, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from planner.errors import EditRefused
from planner.fields import FIELDS, Field
from planner.timebase import parse_date
from ui.field_titles import title
from ui.notices import translated
from ui.printing.setup import MAX_PAGES_TALL, MAX_PAGES_WIDE, MAX_TEXT, MIN_TEXT, PAPERS, PageSetup
from ui.printing.words import FIELDS as WORDS

COLUMN_ROWS = 7
CHECKABLE = Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
MOVABLE = CHECKABLE | Qt.ItemFlag.ItemIsDragEnabled
KEY = Qt.ItemDataRole.UserRole
CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class SetupPanel(QWidget):
    """Shows a set-up and lets it be changed.

    Attributes:
        setup: as it is chosen now.

    Signals:
        changed: the set-up is another. refused: the sentence about what was typed and cannot be.
    """

    changed = Signal()
    refused = Signal(str)

    def __init__(
        self,
        setup: PageSetup,
        shown: Sequence[str],
        today: int,
        parent: QWidget | None = None,
        *,
        rows: bool = True,
        fields: Mapping[str, Field] = FIELDS,
    ) -> None:
        """Show a set-up; `shown` are the outline's columns, to which the columns can go back.

        Columns are chosen among `fields`. Without `rows` there is neither table nor time axis to choose for.
        """
        super().__init__(parent)
        self.setup = setup
        self._shown, self._today, self._fields = tuple(shown), today, fields
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 8)
        column.setSpacing(8)
        self._add_paper(column)
        of_rows = QWidget(self)
        inside = QVBoxLayout(of_rows)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(column.spacing())
        self._add_dates(inside)
        self._add_columns(inside)
        column.addWidget(of_rows)
        of_rows.setVisible(rows)
        self._legend.setVisible(rows)
        self._header = self._add_words(column, self.tr("Header"), setup.header)
        self._footer = self._add_words(column, self.tr("Footer"), setup.footer)
        column.addStretch(1)
        self.setFocusProxy(self._paper)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the panel and not change the field that happens to be under the pointer."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    # Building --------------------------------------------------------------------------------------------

    def _add_paper(self, column: QVBoxLayout) -> None:
        setup = self.setup
        form = self._form(column, self.tr("Paper"))
        self._paper = self._combo(list(PAPERS), list(PAPERS).index(setup.paper))
        self._orientation = self._combo([self.tr("Landscape"), self.tr("Portrait")], 0 if setup.landscape else 1)
        self._wide = self._spin(1, MAX_PAGES_WIDE, setup.pages_wide)
        self._tall = self._spin(0, MAX_PAGES_TALL, setup.pages_tall or 0)
        self._tall.setSpecialValueText(self.tr("as needed"))
        self._text = self._decimal(MIN_TEXT, MAX_TEXT, 0.5, self.tr(" pt"), setup.text)
        self._margin = self._decimal(0.0, 50.0, 1.0, self.tr(" mm"), setup.margin)
        self._legend = self._check(self.tr("Legend"), setup.legend)
        for label, field in (
            (self.tr("Size"), self._paper),
            (self.tr("Orientation"), self._orientation),
            (self.tr("Pages wide"), self._wide),
            (self.tr("Pages tall, at most"), self._tall),
            (self.tr("Text size"), self._text),
            (self.tr("Margin"), self._margin),
        ):
            form.addRow(label, field)
        form.addRow(self._legend)

    def _add_dates(self, column: QVBoxLayout) -> None:
        form = self._form(column, self.tr("Time axis"))
        self._first = self._line("", self.tr("Start of the plan"))
        self._last = self._line("", self.tr("End of the plan"))
        form.addRow(self.tr("From"), self._first)
        form.addRow(self.tr("To"), self._last)

    def _add_columns(self, column: QVBoxLayout) -> None:
        form = self._form(column, self.tr("Table"))
        self._columns = QListWidget(self)
        self._columns.setAccessibleName(self.tr("Columns"))
        self._columns.setToolTip(self.tr("Space checks a column, dragging moves it."))
        self._columns.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        self._columns.setSpacing(0)
        self._list_columns(self.setup.columns)
        self._columns.setFixedHeight(self._columns.sizeHintForRow(0) * COLUMN_ROWS + 2 * self._columns.frameWidth())
        self._columns.itemChanged.connect(self._on_changed)
        self._columns.model().rowsMoved.connect(self._on_changed)
        self._as_shown = QPushButton(self.tr("As in the outline"), self)
        self._as_shown.setAutoDefault(False)
        self._as_shown.clicked.connect(self._follow_outline)
        self._repeat = self._check(self.tr("On every page"), self.setup.repeat_table)
        form.addRow(self._columns)
        form.addRow(self._as_shown)
        form.addRow(self._repeat)

    def _add_words(self, column: QVBoxLayout, heading: str, texts: Sequence[str]) -> tuple[QLineEdit, ...]:
        form = self._form(column, heading)
        lines = []
        for label, text in zip((self.tr("Left"), self.tr("Middle"), self.tr("Right")), texts, strict=True):
            line = self._line(text, "")
            line.setToolTip(self.tr("Filled in: {0}").format(" ".join(f"{{{word}}}" for word in WORDS)))
            form.addRow(label, line)
            lines.append(line)
        return tuple(lines)

    def _form(self, column: QVBoxLayout, heading: str) -> QFormLayout:
        label = QLabel(heading, self)
        label.setProperty("heading", True)
        column.addWidget(label)
        form = QFormLayout()
        form.setVerticalSpacing(6)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        column.addLayout(form)
        column.addSpacing(8)
        return form

    def _combo(self, texts: list[str], current: int) -> QComboBox:
        combo = QComboBox(self)
        combo.addItems(texts)
        combo.setCurrentIndex(current)
        combo.currentIndexChanged.connect(self._on_changed)
        self._guard(combo)
        return combo

    def _spin(self, low: int, high: int, value: int) -> QSpinBox:
        spin = QSpinBox(self)
        spin.setRange(low, high)
        spin.setValue(value)
        spin.setKeyboardTracking(False)
        spin.valueChanged.connect(self._on_changed)
        self._guard(spin)
        return spin

    def _decimal(self, low: float, high: float, step: float, unit: str, value: float) -> QDoubleSpinBox:
        spin = QDoubleSpinBox(self)
        spin.setDecimals(1)
        spin.setRange(low, high)
        spin.setSingleStep(step)
        spin.setSuffix(unit)
        spin.setValue(value)
        spin.setKeyboardTracking(False)
        spin.valueChanged.connect(self._on_changed)
        self._guard(spin)
        return spin

    def _guard(self, field: QWidget) -> None:
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        field.installEventFilter(self)

    def _check(self, text: str, checked: bool) -> QCheckBox:
        box = QCheckBox(text, self)
        box.setChecked(checked)
        box.toggled.connect(self._on_changed)
        return box

    def _line(self, text: str, placeholder: str) -> QLineEdit:
        line = QLineEdit(text, self)
        line.setPlaceholderText(placeholder)
        line.editingFinished.connect(self._on_changed)
        return line

    # Columns ---------------------------------------------------------------------------------------------

    def _list_columns(self, chosen: Sequence[str]) -> None:
        """List the chosen fields in their order, then all others."""
        with QSignalBlocker(self._columns):
            self._columns.clear()
            for key in (*chosen, *(key for key in self._fields if key not in chosen)):
                item = QListWidgetItem(title(self._fields[key]), self._columns)
                item.setData(KEY, key)
                item.setFlags(MOVABLE)
                item.setCheckState(CHECKED if key in chosen else UNCHECKED)

    @Slot()
    def _follow_outline(self) -> None:
        self._list_columns(self._shown)
        self._on_changed()

    def _chosen_columns(self) -> tuple[str, ...]:
        items = [self._columns.item(row) for row in range(self._columns.count())]
        return tuple(str(item.data(KEY)) for item in items if item.checkState() == CHECKED)

    # Choices ---------------------------------------------------------------------------------------------

    @Slot()
    def _on_changed(self) -> None:
        try:
            chosen = self._chosen()
        except EditRefused as error:
            self.refused.emit(translated(error))
            return
        if chosen != self.setup:
            self.setup = chosen
            self.changed.emit()

    def _chosen(self) -> PageSetup:
        return replace(
            self.setup,
            paper=self._paper.currentText(),
            landscape=self._orientation.currentIndex() == 0,
            pages_wide=self._wide.value(),
            pages_tall=self._tall.value() or None,
            text=self._text.value(),
            margin=self._margin.value(),
            legend=self._legend.isChecked(),
            first=self._date(self._first),
            last=self._date(self._last),
            columns=self._chosen_columns(),
            repeat_table=self._repeat.isChecked(),
            header=_three(self._header),
            footer=_three(self._footer),
        )

    def _date(self, line: QLineEdit) -> int | None:
        text = line.text().strip()
        return parse_date(text, default_minute=0, reference=self._today) if text else None


def _three(lines: tuple[QLineEdit, ...]) -> tuple[str, str, str]:
    left, middle, right = (line.text() for line in lines)
    return left, middle, right
