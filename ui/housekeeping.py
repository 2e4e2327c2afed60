"""What an open plan needs done by the way: following its writer, keeping computed dates in the file, a new day."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from planner.documents import Document
from planner.errors import StorageError
from planner.session import Change
from ui.bridge import Bridge

FOLLOW_MS = 1000
QUIET_MS = 400
"""How long nothing must have changed before computed dates are written."""
BETWEEN_MS = 20
MINUTE_MS = 60_000


class Housekeeping(QObject):
    """Small things at quiet moments, never more than a few milliseconds at a time.

    Signals:
        minute_passed: time to look at the clock.
    """

    minute_passed = Signal()

    def __init__(self, document: Document, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._bridge = document, bridge
        self._follow = self._timer(FOLLOW_MS, self._poll, single=False)
        self._quiet = self._timer(QUIET_MS, self._write_computed, single=True)
        self._minute = self._timer(MINUTE_MS, self.minute_passed, single=False)
        self._minute.start()
        if document.follower is not None:
            self._follow.start()
        else:
            self._quiet.start()
        bridge.changed.connect(self._on_change)

    def stop(self) -> None:
        """End all of it."""
        for timer in (self._follow, self._quiet, self._minute):
            timer.stop()

    def _timer(self, milliseconds: int, slot: object, *, single: bool) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.setSingleShot(single)
        timer.timeout.connect(slot)
        return timer

    @Slot(object)
    def _on_change(self, _change: Change) -> None:
        if self._document.plan_file is not None:
            self._quiet.start(QUIET_MS)

    @Slot()
    def _poll(self) -> None:
        try:
            self._document.poll()
        except StorageError as error:
            self._follow.stop()
            self._bridge.report(error)

    @Slot()
    def _write_computed(self) -> None:
        if not self._document.idle():
            self._quiet.start(BETWEEN_MS)
