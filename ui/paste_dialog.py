"""The look at a table before it is pasted: what each column is, and which tasks it makes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner.edits.pasted_table import PastedTable, counts_of
from planner.errors import EditRefused
from planner.tables.columns import Mapping, choices
from planner.tables.text import Rows
from ui.bridge import Bridge
from ui.editors import ComboBox
from ui.field_titles import title
from ui.notices import translated
from ui.settings import Settings

SETTING = "paste/columns"
MOST_REMEMBERED = 50
SHOWN_ROWS = 40
SHOWN_PROBLEMS = 3
SIZE = (860, 520)
COLUMN_WIDTH = 150
CANCEL, ACCEPT = QDialogButtonBox.StandardButton.Cancel, QDialogButtonBox.ButtonRole.AcceptRole
NOT_EDITABLE = Qt.ItemFlag.ItemIsEnabled


def remembered(settings: Settings, rows: Rows) -> Mapping | None:
    """Return how a table with this first row was read the last time; None where it is a new one."""
    known = settings.data(SETTING)
    entry = known.get(_signature(rows)) if isinstance(known, dict) else None
    match entry:
        case [bool(header), [*columns], bool(month_first)] if all(isinstance(one, str) for one in columns):
            return Mapping(header, tuple(columns), month_first)
    return None


def remember(settings: Settings, rows: Rows, mapping: Mapping) -> None:
    """Keep how a table is read; only tables with a header are known again."""
    if not mapping.has_header:
        return
    known = settings.data(SETTING)
    kept = dict(list(known.items())[-MOST_REMEMBERED:]) if isinstance(known, dict) else {}
    kept[_signature(rows)] = [mapping.has_header, list(mapping.columns), mapping.month_first]
    settings.set_data(SETTING, kept)


def _signature(rows: Rows) -> str:
    return "\t".join(cell.strip().casefold() for cell in rows[0])[:1000]


class PasteDialog(QDialog):
    """Shows the first rows, what each column is taken for, and what will be made of it.

    Signals:
        agreed: the `PastedTable` to be added.
    """

    agreed = Signal(object)

    def __init__(
        self, bridge: Bridge, settings: Settings, rows: Rows, mapping: Mapping, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Paste Table"))
        self.resize(*SIZE)
        self._bridge, self._settings, self._rows = bridge, settings, rows
        self._pasted: PastedTable | None = None
        self.header = QCheckBox(self.tr("The first row holds &titles"), self)
        self.header.setChecked(mapping.has_header)
        self.months = QCheckBox(self.tr("Dates name the &month first (3/14/2026)"), self)
        self.months.setChecked(mapping.month_first)
        self.table = QTableWidget(self)
        self.summary = QLabel(self)
        self.summary.setWordWrap(True)
        self.summary.setMinimumHeight(2 * self.fontMetrics().height())
        self.columns = self._make_columns(mapping.columns)
        self._fill_table()
        self._lay_out()
        self.header.toggled.connect(self._look)
        self.months.toggled.connect(self._look)
        self._look()

    @property
    def mapping(self) -> Mapping:
        """How the table is to be read."""
        keys = tuple(str(column.currentData() or "") for column in self.columns)
        return Mapping(self.header.isChecked(), keys, self.months.isChecked())

    def accept(self) -> None:
        """Paste what the last look has made."""
        if self._pasted is not None:
            remember(self._settings, self._rows, self.mapping)
            super().accept()
            self.agreed.emit(self._pasted)

    def _make_columns(self, keys: Sequence[str]) -> list[QComboBox]:
        columns: list[QComboBox] = []
        for number, key in enumerate(keys):
            column = ComboBox(self.table)
            column.addItem(self.tr("Leave out"), "")
            for choice, field in choices(self._bridge.session.project):
                column.addItem(self.tr("Outline level") if field is None else title(field), choice)
            column.setCurrentIndex(max(0, column.findData(key)))
            column.setAccessibleName(self.tr("Meaning of column {0}").format(number + 1))
            column.activated.connect(self._look)
            columns.append(column)
        return columns

    def _fill_table(self) -> None:
        shown = self._rows[:SHOWN_ROWS]
        self.table.setRowCount(len(shown) + 1)
        self.table.setColumnCount(len(self.columns))
        self.table.horizontalHeader().hide()
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setDefaultSectionSize(COLUMN_WIDTH)
        self.table.setAccessibleName(self.tr("The table to paste"))
        for number, column in enumerate(self.columns):
            self.table.setCellWidget(0, number, column)
        for place, row in enumerate(shown, start=1):
            for number, text in enumerate(row[: len(self.columns)]):
                cell = QTableWidgetItem(text)
                cell.setFlags(NOT_EDITABLE)
                self.table.setItem(place, number, cell)
        self.table.setRowHeight(0, self.columns[0].sizeHint().height() if self.columns else 0)

    def _lay_out(self) -> None:
        question = QLabel(self.tr("Say what the columns are; the tasks go below the current row."), self)
        question.setWordWrap(True)
        buttons = QDialogButtonBox(CANCEL, self)
        self._button = buttons.addButton(self.tr("Paste"), ACCEPT)
        self._button.setProperty("primary", True)
        self._button.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        switches = QHBoxLayout()
        switches.addWidget(self.header)
        switches.addWidget(self.months)
        switches.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(16, 16, 16, 16)
        page.setSpacing(10)
        page.addWidget(question)
        page.addLayout(switches)
        page.addWidget(self.table, 1)
        page.addWidget(self.summary)
        page.addWidget(buttons)

    @Slot()
    def _look(self) -> None:
        """Try it, and say what would be made."""
        project = self._bridge.session.project
        try:
            self._pasted = PastedTable(project, self._rows, self.mapping, self._bridge.today)
            self.summary.setText(self._described(self._pasted))
        except EditRefused as error:
            self._pasted = None
            self.summary.setText(translated(error))
        self._button.setEnabled(self._pasted is not None)

    def _described(self, pasted: PastedTable) -> str:
        count, summaries, milestones = counts_of(pasted)
        parts = [self.tr("%n tasks", "", count)]
        if summaries:
            parts.append(self.tr("%n of them summaries", "", summaries))
        if milestones:
            parts.append(self.tr("%n of them milestones", "", milestones))
        text = self.tr("This makes {0}.").format(", ".join(parts))
        if not pasted.problems:
            return text
        left = self.tr("%n cells are not understood and stay empty:", "", len(pasted.problems))
        told = [
            self.tr("row {0}: {1}").format(pasted.row_of(one.task_id), translated(one.error))
            for one in pasted.problems[:SHOWN_PROBLEMS]
        ]
        return "\n".join([text, left, *told])
