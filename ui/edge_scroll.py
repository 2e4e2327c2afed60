"""Scrolling while something is dragged to an edge: after a short rest there, slowly at first, faster the deeper."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot

from ui.frame_clock import FRAME

EDGE = 28.0
"""Width of the strip along the edges in which a drag scrolls."""
REST = 300
"""Milliseconds in the strip before it scrolls: whoever only passes through goes on seeing the same days."""
FASTEST = 420.0
"""Pixels a second at the very edge, once it is in full swing."""
SWING = 1.5
"""Seconds until it is in full swing."""
SLOWEST = 0.15
"""Share of the full speed that it begins with."""
LONGEST_STEP = 0.05
"""Seconds that one step makes up for at most: a view that is late must not jump."""


class EdgeScroll(QObject):
    """Decides how far to scroll, frame by frame, while the pointer stays near an edge.

    Signals:
        scrolled: go on by so many pixels across and down.
    """

    scrolled = Signal(float, float)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._across = self._down = 0.0
        self._seconds = 0.0
        self._since = QElapsedTimer()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._begin)
        self._frames = QTimer(self)
        self._frames.setInterval(FRAME)
        self._frames.timeout.connect(self._step)

    @property
    def waiting(self) -> bool:
        """Whether the pointer is near an edge but has not rested there long enough."""
        return self._rest.isActive()

    def watch(self, across: float, down: float) -> None:
        """Take how deep the pointer is in the strips: −1 (left, top) to 1, 0 outside of them."""
        self._across, self._down = across, down
        if not across and not down:
            self.stop()
        elif not self._rest.isActive() and not self._frames.isActive():
            self._rest.start()

    def stop(self) -> None:
        """Scroll no more."""
        self._rest.stop()
        self._frames.stop()

    @Slot()
    def _begin(self) -> None:
        self._seconds = 0.0
        self._since.restart()
        self._frames.start()

    @Slot()
    def _step(self) -> None:
        passed = min(self._since.restart() / 1000, LONGEST_STEP)
        self._seconds += passed
        way = speed(self._seconds) * passed
        self.scrolled.emit(self._across * way, self._down * way)


def speed(seconds: float) -> float:
    """Return the pixels a second at the very edge, so long after the scrolling began."""
    return FASTEST * (SLOWEST + (1 - SLOWEST) * min(seconds / SWING, 1.0))


def depth(place: float, length: float) -> float:
    """Return how deep a place is in the strips at the ends of a length: −1 to 1, 0 between them."""
    beyond = max(place - (length - EDGE), 0.0) - max(EDGE - place, 0.0)
    return max(-1.0, min(1.0, beyond / EDGE))
