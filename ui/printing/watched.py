"""Pages that are painted under the eyes of a person: progress after half a second, and Cancel."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QProgressDialog, QWidget

from planner.errors import EditRefused
from ui.printing.export import print_job, write_job
from ui.printing.layout import Page, PageLayout
from ui.printing.printable import Job, Printable
from ui.printing.setup import PageSetup

PATIENCE_MS = 500


class Watched:
    """A job that tells how many of its pages are painted, before each."""

    def __init__(self, job: Job, told: Callable[[int], None]) -> None:
        self._job, self._told = job, told
        self._painted = 0

    @property
    def layout(self) -> PageLayout:
        """The pages and their sizes."""
        return self._job.layout

    @property
    def setup(self) -> PageSetup:
        """What was asked for."""
        return self._job.setup

    @property
    def left_out(self) -> Sequence[str]:
        """Fields of the columns for which there is no room."""
        return self._job.left_out

    def paint(self, painter: QPainter, page: Page) -> None:
        """Tell, then paint."""
        self._told(self._painted)
        self._job.paint(painter, page)
        self._painted += 1


class PageProgress(QProgressDialog):
    """Shows itself when the pages take longer than half a second; the window is blocked but alive meanwhile."""

    def __init__(self, count: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Export"))
        self.setLabelText(self.tr("Writing the pages: {0} in all…").format(self.locale().toString(count)))
        self.setMinimumDuration(PATIENCE_MS)
        self.setRange(0, count)

    def step(self, painted: int) -> None:
        """Show how far it is.

        Raises:
            EditRefused: `export-cancelled`.
        """
        self.setValue(painted)
        if self.wasCanceled():
            raise EditRefused("export-cancelled")


def export_watched(content: Printable, setup: PageSetup, path: Path, *, paged: bool, parent: QWidget) -> list[Path]:
    """Write the plan to `path` as `export_plan` does, with progress and Cancel; returns the files written.

    Raises:
        EditRefused: as `export_plan`, or `export-cancelled`. StorageError: the file cannot be written.
    """
    job = print_job(content, setup, path, paged=paged)
    with watched(job, parent) as pages:
        return write_job(pages, path, content.project.plan.name)


@contextmanager
def watched(job: Job, parent: QWidget) -> Iterator[Job]:
    """Give the pages of a job a progress dialog."""
    progress = PageProgress(len(job.layout.pages), parent)
    try:
        yield Watched(job, progress.step)
    finally:
        progress.close()
        progress.deleteLater()
