"""A clock that ticks at most once a frame, and only when it is asked to."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal, Slot

FRAME = 16
"""Milliseconds between two frames."""
PRECISE = Qt.TimerType.PreciseTimer


class FrameClock(QObject):
    """Unites requests: however many come, one `tick` a frame.

    Signals:
        tick: do now what was requested.
    """

    tick = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(PRECISE)
        self._timer.timeout.connect(self._ring)

    def request(self) -> None:
        """Tick soon: at once when the last tick is a frame ago."""
        if self._timer.isActive():
            return
        passed = self._since.elapsed() if self._since.isValid() else FRAME
        self._timer.start(max(0, FRAME - passed))

    def flush(self) -> None:
        """Tick now if a tick is due."""
        if self._timer.isActive():
            self._timer.stop()
            self._ring()

    def stop(self) -> None:
        """Forget what was requested."""
        self._timer.stop()

    @Slot()
    def _ring(self) -> None:
        self._since.restart()
        self.tick.emit()
