"""The File menu: plans are opened, created, kept as versions, copied, brought back, printed and exported here."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog

from planner import documents
from planner.documents import Document, Version
from planner.edits.stored_dates import keep_dates
from planner.errors import EditRefused, FairleadError
from planner.exchange.differences import stored_dates
from planner.exchange.report import LossReport
from planner.fields import fields_of
from planner.jobs import Stage
from planner.session import Change
from ui.commands.base import Commands
from ui.commands.opening import Opening
from ui.notices import Level, Notice, translated
from ui.timeline.options import Part

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.painting.sheet import Sheet
    from ui.printing.preview import PrintPreview
    from ui.printing.printable import Printable

T = TypeVar("T")
SUFFIX = ".fairlead"
SAMPLE = "platform-migration"
MINIMIZED = Qt.WindowState.WindowMinimized


class FileCommands(Commands):
    """Gives the window another plan, or its plan another place. No command loses anything: all is on disk."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.opening = Opening(self)
        self.opening.opened.connect(self._show_document)
        self.opening.failed.connect(self._say_error)
        self.opening.stage.connect(self._say_stage)

    # Opening ---------------------------------------------------------------------------------------------

    def new(self) -> None:
        """Offer an empty plan and the templates."""
        from ui.dialogs import NewPlan

        dialog = NewPlan(self._window)
        dialog.chosen.connect(self.open_template)
        dialog.open()

    @Slot(str)
    def open_template(self, template: str) -> None:
        """Start a draft from a template; "" is an empty plan."""
        today = self._window.clock().date()
        self._show(partial(documents.new_draft, template or None, today=today))

    def open_sample(self) -> None:
        """Start a draft with the sample program."""
        self.open_template(SAMPLE)

    def open(self) -> None:
        """Ask for a plan file."""
        self._ask_file(self.tr("Open Plan"), self.tr("Fairlead plans (*.fairlead);;All files (*)"))

    def import_plan(self) -> None:
        """Ask for a file of another planner."""
        self._ask_file(self.tr("Import"), self.tr("Plans and tables (*.xml *.csv *.tsv);;All files (*)"))

    @Slot(QAction)
    def open_recent(self, entry: QAction) -> None:
        """Open the plan of a menu entry."""
        if entry.data():
            self.open_path(Path(str(entry.data())))

    def new_window(self) -> None:
        """Open another window, on its start page."""
        self._another_window()

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open or import files: the first in this window, each other in one of its own."""
        for number, path in enumerate(paths):
            (self._another_window().files if number else self).open_path(path)

    def _another_window(self) -> MainWindow:
        windows = self._window.windows
        return self._window if windows is None else windows.add(self._window)

    def open_path(self, path: Path) -> None:
        """Open or import a file; the plan that is open stays when that fails.

        A plan that is open in a window already is not opened again: that window comes to the front.
        """
        if self._raised(path):
            return
        if not documents.is_import(path) and self._window.kernels.hold(path):
            text = self.tr("Opening “{0}”, a large plan: preparing the calculation, once, takes up to a minute…")
            self._window.notices.show_notice(
                Notice(
                    text.format(path.name), Level.INFO, self.tr("Open Now"), self._window.kernels.release, lasting=True
                )
            )
        else:
            self.open_now(path)

    def _raised(self, path: Path) -> bool:
        """Bring the window that shows a plan to the front, if there is one."""
        windows = self._window.windows
        here = self._window if self._window.plan_path == path.resolve() else None
        window = here or (windows.showing(path) if windows is not None else None)
        if window is None:
            return False
        window.setWindowState(window.windowState() & ~MINIMIZED)
        window.raise_()
        window.activateWindow()
        return True

    @Slot(object)
    def open_now(self, path: Path) -> None:
        """Open or import a file without waiting for anything; what takes long goes on beside the window."""
        if self.opening.begin(path):
            self._say_progress(self.tr("Opening “{0}”…"))
        else:
            self._show(partial(documents.open_document, path))

    @Slot(object)
    def _say_stage(self, stage: Stage) -> None:
        """Tell what an import is at."""
        texts = {
            Stage.READING: self.tr("Importing “{0}”: reading (1 of 3)…"),
            Stage.SCHEDULING: self.tr("Importing “{0}”: calculating dates (2 of 3)…"),
            Stage.WRITING: self.tr("Importing “{0}”: writing the plan (3 of 3)…"),
        }
        self._say_progress(texts[stage])

    def _say_progress(self, text: str) -> None:
        if self.opening.path is not None:
            shown = text.format(self.opening.path.name)
            self._window.notices.show_notice(
                Notice(shown, Level.INFO, self.tr("Cancel"), self.opening.cancel, lasting=True)
            )

    def open_last(self) -> None:
        """Open the plan that was open last, if there is one."""
        recent = self.recent()
        if recent:
            self.open_path(recent[0])

    @Slot(str)
    def _open_chosen(self, path: str) -> None:
        self.open_path(Path(path))

    def recent(self) -> Sequence[Path]:
        """Return the plans opened lately, the last one first."""
        return [Path(plan.path) for plan in documents.recent()]

    # Keeping ---------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Ask for a name and keep the present state as a version."""
        from ui.dialogs import NameVersion

        count = len(self._workspace.document.versions())
        dialog = NameVersion(self.tr("Version {0}").format(count + 1), self._window)
        dialog.chosen.connect(self.save_version)
        dialog.open()

    @Slot(str)
    def save_version(self, name: str) -> None:
        """Keep the present state under a name."""
        version = self._try(partial(self._workspace.document.save_version, name))
        if version is not None:
            self._window.say(self.tr("Version “{0}” is kept.").format(version.name), Level.SUCCESS)

    def save_as(self) -> None:
        """Ask where the plan should go, with its history, and go on there."""
        document = self._workspace.document
        folder = Path.home() if document.is_draft or document.path is None else document.path.parent
        dialog = self._file_dialog(self.tr("Save As"), self.tr("Fairlead plans (*.fairlead)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.lstrip("."))
        dialog.setDirectory(str(folder))
        dialog.selectFile(document.title + SUFFIX)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    @Slot(str)
    def save_to(self, path: str) -> None:
        """Copy the plan to a path, which was agreed to be replaced if need be, and go on there."""
        present = self._workspace.document
        moved = self._try(partial(documents.save_as, present, Path(path), replace=True))
        if moved is None:
            return
        if moved is not present:
            self._window.show_document(moved)
        self._window.refresh_all()
        self._window.say(self.tr("The plan is now “{0}”.").format(moved.title), Level.SUCCESS)

    def revert(self) -> None:
        """Offer the versions to go back to."""
        from ui.dialogs import ChooseVersion

        versions = self._workspace.document.versions()
        if not versions:
            text = self.tr("There is no version yet; keep one with Save Version and you can always come back to it.")
            self._window.say(text)
            return
        dialog = ChooseVersion(versions, self._window)
        dialog.chosen.connect(self.revert_to)
        dialog.open()

    @Slot(object)
    def revert_to(self, version: Version) -> None:
        """Go back to a version by one edit; undo takes that back too."""
        document = self._workspace.document
        change: Change | None = self._bridge.attempt(partial(document.revert_to, version))
        if change is not None:
            self._window.notices.show_notice(
                Notice(self.tr("The plan is as it was at “{0}”.").format(version.name), Level.SUCCESS,
                       self.tr("Undo"), self._bridge.undo)
            )  # fmt: skip
        elif self._bridge.refusal is None:
            self._window.say(self.tr("Nothing has changed since “{0}”.").format(version.name))

    # Paper -----------------------------------------------------------------------------------------------

    def export(self) -> None:
        """Ask for a file and write the plan as a PDF or picture."""
        dialog = self._file_dialog(self.tr("Export"), self.tr("PDF (*.pdf);;SVG (*.svg);;PNG (*.png)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(self._workspace.document.title + ".pdf")
        dialog.fileSelected.connect(self.export_to)
        dialog.open()

    @Slot(str)
    def export_to(self, path: str) -> None:
        """Write what the view shows to a file in the format of its ending."""
        from ui.printing.memory import load_setup
        from ui.printing.watched import export_watched

        fields = fields_of(self._bridge.session.project)
        target, setup = Path(path), load_setup(self._window.settings, self._columns(), fields)
        writing = partial(export_watched, self._content(), setup, target, paged=False, parent=self._window)
        if self._try(writing) is not None:
            self._say_exported(target)

    @Slot(object)
    def _say_exported(self, target: Path) -> None:
        self._window.say(self.tr("Exported to “{0}”.").format(target.name), Level.SUCCESS)

    def print_preview(self) -> None:
        """Show the plan on paper."""
        self._preview().open()

    def print_plan(self) -> None:
        """Ask for a printer and print."""
        preview = self._preview()
        preview.open()
        preview.print_pages()

    def _preview(self) -> PrintPreview:
        from ui.printing.preview import PrintPreview

        preview = PrintPreview(self._content(), self._window.settings, self._columns(), self._window)
        preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        preview.exported.connect(self._say_exported)
        return preview

    def _columns(self) -> list[str]:
        return [column.key for column in self._workspace.planning.outline.shown_columns()]

    def _content(self) -> Printable:
        """Return what the view that is shown prints: its picture, or else the rows."""
        sheet = self._workspace.view.sheet()
        return self._rows() if sheet is None else self._sheet(sheet)

    def _sheet(self, sheet: Sheet) -> Printable:
        from ui.printing.sheet_job import SheetContent

        session = self._bridge.session
        return SheetContent(session.project, session.schedule, sheet, as_of=self._window.now())

    def _rows(self) -> Printable:
        from ui.printing.export import content_of, listed

        session, rows, timeline = self._bridge.session, self._workspace.rows, self._workspace.planning.timeline
        parts = frozenset(part for part in Part if timeline.is_shown(part))
        today = self._window.now()
        shown = listed(rows.ids.tolist(), rows.depths.tolist(), rows.groups)
        color = self._workspace.planning.color_key
        return content_of(session.project, session.schedule, today=today, rows=shown, parts=parts, color_field=color)

    # Leaving ---------------------------------------------------------------------------------------------

    def close(self) -> None:
        """Close the plan and show the start page; where other windows are open, close this one."""
        windows = self._window.windows
        if windows is not None and len(windows.all) > 1:
            self._window.close()
        else:
            self._window.close_workspace()

    def quit(self) -> None:
        """Close all windows."""
        if self._window.windows is not None:
            self._window.windows.close_all()
        else:
            self._window.close()

    # Helpers ---------------------------------------------------------------------------------------------

    def _ask_file(self, title: str, patterns: str) -> None:
        dialog = self._file_dialog(title, patterns)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._open_chosen)
        dialog.open()

    def _file_dialog(self, title: str, patterns: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilter(patterns)
        return dialog

    def _show(self, opening: Callable[[], Document]) -> None:
        self.opening.cancel()
        document = self._try(opening)
        if document is not None:
            self._show_document(document)

    @Slot(object)
    def _show_document(self, document: Document) -> None:
        self._window.show_document(document)
        self._tell_losses(document)

    @Slot(object)
    def _say_error(self, error: FairleadError) -> None:
        self._window.say(translated(error), Level.WARNING if isinstance(error, EditRefused) else Level.ERROR)

    def _try(self, action: Callable[[], T]) -> T | None:
        """Do something with files; an error becomes a notice."""
        try:
            return action()
        except FairleadError as error:
            self._say_error(error)
        return None

    def _tell_losses(self, document: Document) -> None:
        report = document.report
        if report is None:
            return
        name = document.source.name if document.source else document.title
        if not report:
            self._window.say(self.tr("“{0}” was imported; nothing is lost.").format(name), Level.SUCCESS)
            return
        text = self.tr("“{0}” was imported: {1}.").format(name, ", ".join(self._counts(report)))
        self._window.notices.show_notice(Notice(text, Level.INFO, self.tr("Show Report"), self.show_report))

    def _counts(self, report: LossReport) -> Iterator[str]:
        """Yield how much of each sort the report tells, in words."""
        for found, one, several in (
            (report.dropped, self.tr("1 kind of data was not taken"), self.tr("{0} kinds of data were not taken")),
            (report.oddities, self.tr("1 entry made no sense"), self.tr("{0} entries made no sense")),
            (report.differences, self.tr("the dates of 1 task differ"), self.tr("the dates of {0} tasks differ")),
        ):
            if found:
                yield one if len(found) == 1 else several.format(len(found))

    def show_report(self) -> None:
        """List what the import lost or changed."""
        from ui.dialogs import ImportReport

        report = self._workspace.document.report
        if report is not None:
            can_keep = self._workspace.document.session.writable and bool(self._kept_dates())
            dialog = ImportReport(list(report.lines()), self._window, can_keep=can_keep)
            dialog.keep_wanted.connect(self.keep_their_dates)
            dialog.open()

    @Slot()
    def keep_their_dates(self) -> None:
        """Pin the tasks that came out otherwise to the dates that the imported file had stored."""
        self._bridge.apply(keep_dates, self._kept_dates())

    def _kept_dates(self) -> dict[int, tuple[int, int]]:
        """Return the stored dates that differ, of tasks that are still there."""
        document = self._workspace.document
        dates = stored_dates(document.report.differences) if document.report else {}
        return {task_id: wanted for task_id, wanted in dates.items() if task_id in document.session.project.tasks}
