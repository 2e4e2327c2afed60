"""Print preview: the pages as they will be, the choices beside them, and how small the smallest text is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QCursor, QGuiApplication, QKeySequence
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.errors import EditRefused, FairleadError
from planner.fields import fields_of
from ui.field_titles import title
from ui.notices import translated
from ui.printing.memory import keep_setup, load_setup
from ui.printing.output import page_layout, paint_pages
from ui.printing.pages_view import PagesView
from ui.printing.panel import SetupPanel
from ui.printing.printable import Printable
from ui.printing.setup import PageSetup
from ui.printing.watched import export_watched, watched
from ui.settings import Settings

LEGIBLE = 6.0
"""Points below which print is hard to read."""
PANEL_WIDTH = 320
WIDTH, HEIGHT = 1240, 820


class PrintPreview(QDialog):
    """Shows a plan on paper and prints or exports it.

    Signals:
        exported: the path that was written, after which the preview closes.
    """

    exported = Signal(object)

    def __init__(
        self, content: Printable, settings: Settings, shown: Sequence[str], parent: QWidget | None = None
    ) -> None:
        """Lay out the plan under the remembered set-up; `shown` are the outline's columns."""
        super().__init__(parent)
        self._content, self._settings, self._shown = content, settings, tuple(shown)
        self._fields = fields_of(content.project)
        setup = load_setup(settings, shown, self._fields)
        self._job = content.job(setup)
        self._printer: QPrinter | None = None
        self.setWindowTitle(self.tr("Print preview: {0}").format(content.project.plan.name))
        self.resize(WIDTH, HEIGHT)
        self._pages = PagesView(self)
        self._panel = SetupPanel(setup, shown, content.as_of, self, rows=content.has_rows, fields=self._fields)
        self._panel.changed.connect(self._lay_out)
        self._panel.refused.connect(self._complain)
        self._readout = QLabel(self)
        self._readout.setWordWrap(True)
        self._readout.setObjectName("printReadout")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._build_side())
        self._add_keys()
        self._panel.setFocus()
        self._show_job()

    @property
    def setup(self) -> PageSetup:
        """The choices as they are now."""
        return self._panel.setup

    # Building --------------------------------------------------------------------------------------------

    def _build_side(self) -> QWidget:
        side = QWidget(self)
        side.setFixedWidth(PANEL_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(12)
        scroll = QScrollArea(side)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._panel)
        column.addWidget(scroll, 1)
        self._readout.setContentsMargins(16, 0, 16, 0)
        column.addWidget(self._readout)
        column.addLayout(self._build_buttons())
        return side

    def _build_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 16, 0)
        for text, slot, primary in (
            (self.tr("Close"), self.reject, False),
            (self.tr("Export…"), self.export, False),
            (self.tr("Print…"), self.print_pages, True),
        ):
            button = QPushButton(text, self)
            button.setProperty("primary", primary)
            # Enter in a field finishes that field; it must not print.
            button.setAutoDefault(False)
            button.clicked.connect(slot)
            row.addWidget(button)
        return row

    def _add_keys(self) -> None:
        for keys, slot in (
            (QKeySequence.keyBindings(QKeySequence.StandardKey.ZoomIn), self._pages.zoom_in),
            (QKeySequence.keyBindings(QKeySequence.StandardKey.ZoomOut), self._pages.zoom_out),
            ([QKeySequence("Ctrl+0")], self._pages.zoom_fit),
            ([QKeySequence("Ctrl+E")], self.export),
            ([QKeySequence("Ctrl+P")], self.print_pages),
        ):
            action = QAction(self)
            action.setShortcuts(keys)
            action.triggered.connect(slot)
            self.addAction(action)

    # Layout ----------------------------------------------------------------------------------------------

    @Slot()
    def _lay_out(self) -> None:
        try:
            self._job = self._content.job(self.setup)
        except EditRefused as error:
            self._complain(translated(error))
            return
        self._show_job()

    def _show_job(self) -> None:
        self._pages.show_job(self._job)
        warnings = self._warnings()
        size = f"{self._job.layout.smallest_text:.1f}"
        lines = [
            self.tr("Pages: {0}").format(len(self._job.layout.pages)),
            self.tr("Smallest text {0} pt on {1}").format(size, self._job.setup.paper),
            *warnings,
        ]
        self._say("\n".join(lines), warning=bool(warnings))

    def _warnings(self) -> list[str]:
        found = []
        if self._job.layout.smallest_text < LEGIBLE:
            found.append(self.tr("Too small to read in a meeting: use more pages, larger paper or fewer rows."))
        if self._job.left_out:
            names = ", ".join(title(self._fields[key]) for key in self._job.left_out)
            found.append(self.tr("The page is too narrow for: {0}. The chart keeps half of it.").format(names))
        return found

    @Slot(str)
    def _complain(self, text: str) -> None:
        self._say(text, warning=True)

    def _say(self, text: str, *, warning: bool) -> None:
        self._readout.setText(text)
        self._readout.setProperty("notice", "warning" if warning else None)
        self._readout.style().polish(self._readout)

    # Output ----------------------------------------------------------------------------------------------

    @Slot()
    def print_pages(self) -> None:
        """Ask for a printer and print the pages that are chosen there."""
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setPageLayout(page_layout(self._job.setup))
        self._printer.setDocName(self._content.project.plan.name)
        dialog = QPrintDialog(self._printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, True)
        dialog.setMinMax(1, len(self._job.layout.pages))
        dialog.accepted.connect(self._print_chosen)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    @Slot()
    def _print_chosen(self) -> None:
        if self._printer is not None and self._try(partial(self.print_to, self._printer)):
            self.accept()

    def print_to(self, printer: QPrinter) -> None:
        """Print on a printer, from and to the pages that it was told, on the paper that was laid out.

        Raises:
            StorageError: `print-failed`.
        """
        printer.setFullPage(True)
        printer.setPageLayout(page_layout(self._job.setup))
        pages = self._job.layout.pages
        first, last = printer.fromPage(), printer.toPage()
        chosen = pages[first - 1 : last] if first and last else pages
        with watched(self._job, self) as job:
            paint_pages(job, printer, printer.resolution(), chosen)

    @Slot()
    def export(self) -> None:
        """Ask for a file and write the pages to it."""
        dialog = QFileDialog(self, self.tr("Export"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF (*.pdf);;SVG, a file a page (*.svg);;PNG, a file a page (*.png)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{self._content.project.plan.name or 'plan'}.pdf")
        dialog.fileSelected.connect(self.export_to)
        dialog.open()

    @Slot(str)
    def export_to(self, path: str) -> None:
        """Write the pages to a file in the format of its ending, and close."""
        target = Path(path)
        if self._try(partial(export_watched, self._content, self.setup, target, paged=True, parent=self)):
            self.exported.emit(target)
            self.accept()

    def _try(self, work: Callable[[], object]) -> bool:
        """Do something that takes a while; what goes wrong is said in the panel."""
        QGuiApplication.setOverrideCursor(QCursor(Qt.CursorShape.WaitCursor))
        try:
            work()
        except FairleadError as error:
            self._complain(translated(error))
            return False
        finally:
            QGuiApplication.restoreOverrideCursor()
        return True

    def done(self, result: int) -> None:
        """Close, and remember the choices."""
        keep_setup(self._settings, self.setup, self._shown)
        super().done(result)
