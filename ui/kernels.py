"""The window's side of compiling the kernels: it begins once the window stands, and large plans wait for it a while."""

from __future__ import annotations

from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from planner.scheduling import compiled

LARGE_BYTES = 1_000_000
"""About the size of a plan with `compiled.LARGE_PLAN` tasks."""
HUGE_BYTES = 4_000_000
"""Without compiled kernels a plan of this size would stop the window for longer than compiling takes."""
PATIENCE_MS = 4000
"""Kernels that were compiled before are loaded in a second; the first compiling takes most of a minute."""


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
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self.release)
        self._compiled.connect(self.release)

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


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0  # opening it will say what is wrong
