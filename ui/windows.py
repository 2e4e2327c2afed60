"""The windows of the program: each shows one plan, a plan is shown by one of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtWidgets import QApplication

from ui.notices import Notice

if TYPE_CHECKING:
    from ui.main_window import MainWindow

CASCADE = QPoint(28, 28)
"""How far a new window lies from the one that it was opened from."""


class Windows(QObject):
    """Makes windows and knows those that are open; a closed one is let go of."""

    def __init__(self, make: Callable[[Windows], MainWindow]) -> None:
        super().__init__()
        self._make = make
        self._open: list[MainWindow] = []

    @property
    def all(self) -> tuple[MainWindow, ...]:
        """The open windows, the oldest first."""
        return tuple(self._open)

    def add(self, beside: MainWindow | None = None) -> MainWindow:
        """Open another window, as large as the one it lies beside."""
        window = self._make(self)
        self._open.append(window)
        if beside is not None:
            if beside.isMaximized():
                window.showMaximized()
                return window
            window.resize(beside.size())
            window.move(beside.pos() + CASCADE)
        window.show()
        return window

    def forget(self, window: MainWindow) -> None:
        """Let go of a window that closes; one that stays goes on with what that had begun for all."""
        if window in self._open:
            self._open.remove(window)
            window.deleteLater()
            if self._open:
                self._open[0].kernels.start()

    def showing(self, path: Path) -> MainWindow | None:
        """Return the window in which a plan is open."""
        wanted = path.resolve()
        return next((one for one in self._open if one.plan_path == wanted), None)

    def close_all(self) -> None:
        """Close every window."""
        for window in self.all:
            window.close()

    @Slot(object)
    def tell(self, notice: Notice) -> None:
        """Show a notice in the window in use."""
        active = QApplication.activeWindow()
        if self._open:
            (active if active in self._open else self._open[-1]).notices.show_notice(notice)
