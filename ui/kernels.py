"""The window's side of compiling the kernels: it begins once the window stands, and large plans wait for it a while."""

from __future__ import annotations

from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from planner.scheduling import compiled

LARGE_BYTES = 1_000_000
"""About the size of a plan with `compiled.LARGE_PLAN` tasks."""
PATIENCE_MS = 4000
"""Kernels that were compiled before are loaded in a second; the first compiling takes longer than to do without."""


class KernelLoader(QObject):
    """Starts the compiler and tells when a plan that waited for it can be opened.

    Signals:
        released: a path that was held back, when the kernels are compiled or waiting has taken long enough.
    """

    released = Signal(object)
    _compiled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held: Path | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._release)
        self._compiled.connect(self._release)

    def start(self) -> None:
        """Begin to compile."""
        from planner.scheduling import warm_up

        warm_up.start()
        compiled.when_done(self._tell)

    def _tell(self) -> None:
        """Pass the news on to the window's thread; the compiler may outlive the window."""
        if shiboken6.isValid(self):
            self._compiled.emit()

    def hold(self, path: Path) -> bool:
        """Hold a large plan back while the kernels are not ready; False when it is to be opened at once."""
        if compiled.ready() or self._patience.isActive() or not _is_large(path):
            return False
        self.start()
        if compiled.ready():
            return False
        self._held = path
        self._patience.start()
        return True

    @Slot()
    def _release(self) -> None:
        self._patience.stop()
        path, self._held = self._held, None
        if path is not None:
            self.released.emit(path)


def _is_large(path: Path) -> bool:
    try:
        return path.stat().st_size > LARGE_BYTES
    except OSError:
        return False
