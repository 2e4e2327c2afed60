"""Opening what takes long: a large plan is read in a thread, a large file of another planner in a worker process.

The window stays alive meanwhile, and the plan that is open stays open. Small files are opened at once.
"""

from __future__ import annotations

import shutil
import threading
from functools import partial
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot

from planner import documents, jobs
from planner.documents import Document
from planner.errors import FairleadError
from planner.exchange.report import LossReport
from ui.worker import Worker

LARGE_PLAN_BYTES = 2_000_000
"""About 10,000 tasks, half a second of work."""
LARGE_IMPORT_BYTES = 400_000
"""About 300 tasks; below that a process takes longer to start than the file to be read."""
MADE = "plan.fairlead"


class Opening(QObject):
    """Opens one file at a time; another one, or `cancel`, ends the wait for it.

    Signals:
        opened: the `Document`.
        failed: a `FairleadError`.
        stage: what an import is at (`planner.jobs.Stage`).
    """

    opened = Signal(object)
    failed = Signal(object)
    stage = Signal(object)
    _loaded = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self._number = 0
        self._thread: threading.Thread | None = None
        self._folder: Path | None = None
        self._worker = Worker(self)
        self._worker.told.connect(self.stage)
        self._worker.done.connect(self._imported)
        self._worker.failed.connect(self._fail)
        self._loaded.connect(self._take)

    def begin(self, path: Path) -> bool:
        """Begin to open a large file, or go on with it; False for a small one, which is to be opened at once."""
        if path == self.path:
            return True
        self.cancel()
        size = _size(path)
        importing = documents.is_import(path)
        if size < (LARGE_IMPORT_BYTES if importing else LARGE_PLAN_BYTES):
            return False
        self.path = path
        if importing:
            self._folder = documents.import_folder()
            self._worker.run(jobs.import_file, path.resolve(), self._folder / MADE)
        else:
            self._load(partial(documents.open_document, path))
        return True

    @Slot()
    def cancel(self) -> None:
        """Wait no longer; what has been made of an import is removed."""
        self._worker.cancel()
        self._number += 1
        self.path = None
        self._tidy()

    def shut(self) -> None:
        """Cancel and end the worker process."""
        self.cancel()
        self._worker.shut()

    @Slot(object)
    def _imported(self, report: LossReport) -> None:
        folder, path = self._folder, self.path
        assert folder is not None
        assert path is not None
        made = folder / MADE
        opening = partial(documents.adopt_import, made, path, report)
        if _size(made) >= LARGE_PLAN_BYTES:
            self._load(opening)
        else:
            self._take(self._number, _attempt(opening))

    def _load(self, opening: partial[Document]) -> None:
        """Open a document in a thread; sqlite and the compiled loops let the window have its turn."""
        arguments = (opening, self._number, self._thread)
        self._thread = threading.Thread(target=self._run, args=arguments, name="opening")
        self._thread.start()

    def _run(self, opening: partial[Document], number: int, before: threading.Thread | None) -> None:
        if before is not None:
            before.join()  # it may hold the lock of the same plan until it is done
        result = _attempt(opening)
        if shiboken6.isValid(self) and number == self._number:
            self._loaded.emit(number, result)
        elif isinstance(result, Document):
            result.close()

    @Slot(int, object)
    def _take(self, number: int, result: object) -> None:
        if number != self._number:
            if isinstance(result, Document):
                result.close()
            return
        self.path = None
        self._tidy()
        if isinstance(result, Document):
            self.opened.emit(result)
        elif isinstance(result, FairleadError):
            self.failed.emit(result)
        elif isinstance(result, Exception):
            raise result

    @Slot(object)
    def _fail(self, error: FairleadError) -> None:
        self._take(self._number, error)

    def _tidy(self) -> None:
        folder, self._folder = self._folder, None
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)


def _attempt(opening: partial[Document]) -> Document | Exception:
    """Return the document or why there is none; errors travel between threads as values."""
    try:
        return opening()
    except Exception as error:
        return error


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
