"""The window's side of compiling the kernels: it begins once the window stands, and large plans wait for it a while.

Compiling takes most of a minute the first time and would hold Python's lock again and again, so that the window
stutters. Therefore another process does it; this one then loads what that has left in the cache.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal, Slot

from planner.scheduling import compiled

LARGE_BYTES = 1_000_000
"""About the size of a plan with `compiled.LARGE_PLAN` tasks."""
HUGE_BYTES = 4_000_000
"""Without compiled kernels a plan of this size would stop the window for longer than compiling takes."""
PATIENCE_MS = 4000
"""Kernels that were compiled before are loaded in a second."""
MODULE = "planner.scheduling.warm_up"


class KernelLoader(QObject):
    """Starts the compiler and tells when a plan that waited for it can be opened.

    Signals:
        released: a path that was held back, when the kernels are compiled (or cannot be), or after a while.
    """

    released = Signal(object)
    _compiled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held: Path | None = None
        self._compiler: QProcess | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self.release)
        self._compiled.connect(self.release)

    @Slot()
    def start(self) -> None:
        """Begin to compile, or to load what was compiled before; a second call does nothing."""
        if compiled.ready() or self._compiler is not None:
            return
        folder = compiled.cache_folder()
        if folder is None or any(folder.rglob("*.nbi")):
            self._load()
        else:
            self._compile_elsewhere()

    def stop(self) -> None:
        """End the compiler; it begins anew the next time."""
        if self._compiler is not None and self._compiler.state() != QProcess.ProcessState.NotRunning:
            self._compiler.finished.disconnect(self._load)
            self._compiler.kill()
            self._compiler.waitForFinished()

    def hold(self, path: Path) -> bool:
        """Hold a large plan back while the kernels are not ready; False when it is to be opened at once."""
        size = _size(path)
        if compiled.ready() or self._held is not None or size < LARGE_BYTES:
            return False
        self._held = path
        if size < HUGE_BYTES:
            self._patience.start()
        self.start()
        return True

    @Slot()
    def release(self) -> None:
        """Let a plan be opened that was held back."""
        self._patience.stop()
        path, self._held = self._held, None
        if path is not None:
            self.released.emit(path)

    def _compile_elsewhere(self) -> None:
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONPATH", os.pathsep.join(filter(None, sys.path)))
        self._compiler = QProcess(self)
        self._compiler.setProcessEnvironment(environment)
        self._compiler.setStandardOutputFile(QProcess.nullDevice())
        self._compiler.setStandardErrorFile(QProcess.nullDevice())
        self._compiler.finished.connect(self._load)
        self._compiler.start(sys.executable, ["-m", MODULE])

    @Slot()
    def _load(self) -> None:
        from planner.scheduling import warm_up

        warm_up.start()
        compiled.when_done(self._tell)

    def _tell(self) -> None:
        """Pass the news on to the window's thread; the compiler may outlive the window."""
        if shiboken6.isValid(self):
            self._compiled.emit()


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0  # opening it will say what is wrong
