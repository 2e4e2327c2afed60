"""Dates as text on the timeline, in the reader's language; each text is formatted once."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

from planner.timebase import MINUTES_PER_DAY

EPOCH_DAY = QDate(1970, 1, 1).toJulianDay()
NARROW = QLocale.FormatType.NarrowFormat
SHORT_DATE = "d MMM"


class DateTexts:
    """Formats instants by Qt's date patterns, and `{quarter}`, `{month}` (one letter) and `{decade}`.

    Attributes:
        week_start: first day of the week, 0 Monday to 6 Sunday.
    """

    def __init__(self, locale: QLocale | None = None) -> None:
        """Use `locale`, else the application's."""
        self._locale = locale or QLocale()
        self.week_start = self._locale.firstDayOfWeek().value - 1
        self.text = lru_cache(maxsize=4096)(self._format)

    def _format(self, minute: int, pattern: str) -> str:
        day, clock = divmod(minute, MINUTES_PER_DAY)
        date = QDate.fromJulianDay(EPOCH_DAY + day)
        if pattern == "{quarter}":
            return f"Q{(date.month() + 2) // 3}"
        if pattern == "{month}":
            return self._locale.standaloneMonthName(date.month(), NARROW)
        if pattern == "{decade}":
            return f"{date.year()}s"
        return self._locale.toString(QDateTime(date, QTime(clock // 60, clock % 60)), pattern)
