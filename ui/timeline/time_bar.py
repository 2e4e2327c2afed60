"""The scroll bar of time: it spans the plan with a margin, and whatever else is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QScrollBar, QWidget

from planner.scheduling.schedule import Schedule
from ui.painting.axis import TimeScale

HORIZONTAL = Qt.Orientation.Horizontal
MARGIN = 60 * 1440
"""Minutes before and after the plan that it reaches."""
STEP = 40


class TimeBar(QScrollBar):
    """Follows a time scale.

    Signals:
        panned: it was moved; everything goes by so many pixels to the right.
    """

    panned = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(HORIZONTAL, parent)
        self._low, self._at = 0.0, 0
        self._follows = False
        self.setAccessibleName(self.tr("Time"))
        self.setSingleStep(STEP)
        self.valueChanged.connect(self._on_value)

    def fit(self, schedule: Schedule, scale: TimeScale, width: int) -> None:
        """Take over another plan, scale or width."""
        self._low = min(schedule.project_start - MARGIN, scale.origin_minute)
        high = max(schedule.project_finish + MARGIN, scale.origin_minute + width * scale.minutes_per_pixel)
        length = round((high - self._low) / scale.minutes_per_pixel) - width
        self._at = round((scale.origin_minute - self._low) / scale.minutes_per_pixel)
        self._follows = True
        self.setRange(0, max(length, 0))
        self.setPageStep(width)
        self.setValue(self._at)
        self._follows = False

    @Slot(int)
    def _on_value(self, value: int) -> None:
        moved = value - self._at
        if moved and not self._follows:
            self.panned.emit(float(-moved))
