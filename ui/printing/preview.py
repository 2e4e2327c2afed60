"""Print preview: the pages as they will be, the choices beside them, and how small the smallest text is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from planner.errors import FairleadError
from ui.printing.export import export_plan
from ui.printing.job import Content, PrintJob
from ui.printing.output import page_layout, paint_pages
from ui.printing.pages_view import PagesView
from ui.printing.setup import MAX_PAGES_WIDE, MAX_TEXT, MIN_TEXT, PAPERS, PageSetup

LEGIBLE = 6.0
"""Points below which print is hard to read."""
PANEL_WIDTH = 270


class PrintPreview(QDialog):
    """Shows a plan on paper and prints or exports it.

    Attributes:
        setup: the choices, to be kept for the next time.
    """

    def __init__(self, content: Content, setup: PageSetup, parent: QWidget | None = None) -> None:
        """Lay out the plan under a set-up."""
        super().__init__(parent)
        self.setup = setup
        self._content = content
        self._job = PrintJob(content, setup)
        self.setWindowTitle(self.tr("Print preview: {0}").format(content.project.plan.name))
        self.resize(1180, 780)
        self._pages = PagesView(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._build_panel())
        self._add_keys()
        self._show_job()

    # Building --------------------------------------------------------------------------------------------

    def _build_panel(self) -> QWidget:
        panel = QWidget(self)
        panel.setObjectName("printPanel")
        panel.setFixedWidth(PANEL_WIDTH)
        column = QVBoxLayout(panel)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        form = QFormLayout()
        form.setVerticalSpacing(8)
        self._build_choices(form)
        column.addLayout(form)
        self._readout = QLabel(panel)
        self._readout.setWordWrap(True)
        self._readout.setObjectName("printReadout")
        column.addWidget(self._readout)
        column.addStretch(1)
        self._build_buttons(column)
        return panel

    def _build_choices(self, form: QFormLayout) -> None:
        setup = self.setup
        self._paper = QComboBox(self)
        self._paper.addItems(list(PAPERS))
        self._paper.setCurrentText(setup.paper)
        self._paper.currentTextChanged.connect(self._choices_changed)
        self._orientation = QComboBox(self)
        self._orientation.addItems([self.tr("Landscape"), self.tr("Portrait")])
        self._orientation.setCurrentIndex(0 if setup.landscape else 1)
        self._orientation.currentIndexChanged.connect(self._choices_changed)
        self._wide = self._spin(1, MAX_PAGES_WIDE, setup.pages_wide)
        self._tall = self._spin(0, 200, setup.pages_tall or 0)
        self._tall.setSpecialValueText(self.tr("as needed"))
        self._text = QDoubleSpinBox(self)
        self._text.setRange(MIN_TEXT, MAX_TEXT)
        self._text.setSingleStep(0.5)
        self._text.setSuffix(self.tr(" pt"))
        self._text.setValue(setup.text)
        self._text.valueChanged.connect(self._choices_changed)
        self._repeat = self._check(self.tr("Table on every page"), setup.repeat_table)
        self._legend = self._check(self.tr("Legend"), setup.legend)
        for label, field in (
            (self.tr("Paper"), self._paper),
            (self.tr("Orientation"), self._orientation),
            (self.tr("Pages wide"), self._wide),
            (self.tr("Pages tall"), self._tall),
            (self.tr("Text size"), self._text),
        ):
            form.addRow(label, field)
        form.addRow(self._repeat)
        form.addRow(self._legend)

    def _spin(self, low: int, high: int, value: int) -> QSpinBox:
        spin = QSpinBox(self)
        spin.setRange(low, high)
        spin.setValue(value)
        spin.valueChanged.connect(self._choices_changed)
        return spin

    def _check(self, text: str, checked: bool) -> QCheckBox:
        box = QCheckBox(text, self)
        box.setChecked(checked)
        box.toggled.connect(self._choices_changed)
        return box

    def _build_buttons(self, column: QVBoxLayout) -> None:
        printing = QPushButton(self.tr("Print…"), self)
        printing.setProperty("primary", True)
        printing.setDefault(True)
        printing.clicked.connect(self.print_pages)
        export = QPushButton(self.tr("Export…"), self)
        export.setAutoDefault(False)
        export.clicked.connect(self.export)
        close = QPushButton(self.tr("Close"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        for button in (printing, export, close):
            column.addWidget(button)

    def _add_keys(self) -> None:
        for keys, slot in (
            (QKeySequence.StandardKey.ZoomIn, self._pages.zoom_in),
            (QKeySequence.StandardKey.ZoomOut, self._pages.zoom_out),
            (QKeySequence("Ctrl+0"), self._pages.zoom_fit),
            (QKeySequence.StandardKey.Print, self.print_pages),
        ):
            action = QAction(self)
            action.setShortcut(keys)
            action.triggered.connect(slot)
            self.addAction(action)

    # Choices ---------------------------------------------------------------------------------------------

    def _choices_changed(self) -> None:
        self.setup = replace(
            self.setup,
            paper=self._paper.currentText(),
            landscape=self._orientation.currentIndex() == 0,
            pages_wide=self._wide.value(),
            pages_tall=self._tall.value() or None,
            text=self._text.value(),
            repeat_table=self._repeat.isChecked(),
            legend=self._legend.isChecked(),
        )
        self._job = PrintJob(self._content, self.setup)
        self._show_job()

    def _show_job(self) -> None:
        self._pages.show_job(self._job)
        layout = self._job.layout
        size = f"{layout.smallest_text:.1f}"
        lines = [
            self.tr("%n page(s)", "", len(layout.pages)),
            self.tr("Smallest text {0} pt on {1}").format(size, self.setup.paper),
        ]
        if layout.smallest_text < LEGIBLE:
            lines.append(self.tr("Too small to read in a meeting: use more pages, larger paper or fewer rows."))
        self._readout.setText("\n".join(lines))
        self._readout.setProperty("warning", layout.smallest_text < LEGIBLE)
        self._readout.style().polish(self._readout)

    # Output ----------------------------------------------------------------------------------------------

    def print_pages(self) -> None:
        """Ask for a printer and print the pages that are chosen there."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page_layout(self.setup))
        printer.setFullPage(True)
        printer.setDocName(self._content.project.plan.name)
        dialog = QPrintDialog(printer, self)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, True)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.print_to(printer)
            self.accept()

    def print_to(self, printer: QPrinter) -> None:
        """Print on a printer, from and to the pages that it was told."""
        pages = list(self._job.layout.pages)
        first, last = printer.fromPage(), printer.toPage()
        chosen = pages[first - 1 : last] if first and last else pages
        paint_pages(self._job, printer, printer.resolution(), chosen)

    def export(self) -> None:
        """Ask for a file and write the pages to it."""
        name = f"{self._content.project.plan.name or 'plan'}.pdf"
        patterns = self.tr("PDF (*.pdf);;SVG, a file a page (*.svg);;PNG, a file a page (*.png)")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Export"), name, patterns)
        if not chosen:
            return
        try:
            export_plan(self._content, self.setup, Path(chosen), paged=True)
        except FairleadError as error:
            with QSignalBlocker(self):
                self._readout.setText(str(error))
            return
        self.accept()


def ask(content: Content, setup: PageSetup, parent: QWidget | None) -> PageSetup:
    """Show the preview until it is closed and return the choices made there."""
    preview = PrintPreview(content, setup, parent)
    preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    preview.exec()
    chosen = preview.setup
    preview.deleteLater()
    return chosen
