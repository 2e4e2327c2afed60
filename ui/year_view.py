"""YearView: the twelve months of a year with the days that a calendar leaves free; a click or the arrows choose one."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QDate, QLocale, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from planner.timebase import LAST_INSTANT, MINUTES_PER_DAY
from ui.painting.shading import HOLIDAY, WEEKEND, DayKinds
from ui.theme import Role
from ui.theme_manager import ThemeManager

CELL, TITLE, GAP = 21, 22, 12
ACROSS, DOWN = 4, 3
WEEKS = 6
CENTRED = Qt.AlignmentFlag.AlignCenter
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
EPOCH = dt.date(1970, 1, 1)
LAST_DAY = LAST_INSTANT // MINUTES_PER_DAY


class YearView(QWidget):
    """Free days are shaded, days off by exception are marked with a line under their number as well.

    Attributes:
        day: the chosen day, as days since 1970-01-01.

    Signals:
        chosen: another day is chosen.
    """

    chosen = Signal(int)

    def __init__(self, themes: ThemeManager, day: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes, self.day = themes, day
        self._kinds: DayKinds | None = None
        self._week_start = self.locale().firstDayOfWeek().value - 1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Year"))

    @property
    def year(self) -> int:
        """The year that is shown."""
        return _date(self.day).year

    def show_kinds(self, kinds: DayKinds) -> None:
        """Show the days of a calendar."""
        self._kinds = kinds
        self.update()

    def choose(self, day: int) -> None:
        """Go to a day, in its year."""
        self.day = min(max(day, 0), LAST_DAY)
        self.update()
        self.chosen.emit(self.day)
        if self.hasFocus():
            date = _date(self.day)
            text = self.locale().toString(QDate(date.year, date.month, date.day), QLocale.FormatType.LongFormat)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def sizeHint(self) -> QSize:
        """Room for four months beside each other."""
        return QSize(ACROSS * (7 * CELL + GAP), DOWN * (WEEKS * CELL + TITLE + GAP))

    def minimumSizeHint(self) -> QSize:
        """All of it."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go by days and weeks, Page Up and Down by years."""
        key = Qt.Key(event.key())
        if key in STEPS:
            self.choose(self.day + STEPS[key])
        elif key in PAGES:
            self.turn(PAGES[key])
        else:
            super().keyPressEvent(event)

    def turn(self, years: int) -> None:
        """Go to another year."""
        now = _date(self.day)
        year = min(max(now.year + years, EPOCH.year), _date(LAST_DAY).year)
        self.choose((dt.date(year, now.month, min(now.day, 28)) - EPOCH).days)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the day under the pointer."""
        for month in range(1, 13):
            for day, cell in self._cells(month):
                if cell.contains(event.position().toPoint()):
                    self.choose(day)
                    return

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the months."""
        painter = QPainter(self)
        for month in range(1, 13):
            corner = self._corner(month)
            painter.setPen(self._themes.theme.color(Role.TEXT))
            title = QRect(corner, QSize(7 * CELL, TITLE))
            painter.drawText(title, Qt.AlignmentFlag.AlignVCenter, self.locale().standaloneMonthName(month))
            for day, cell in self._cells(month):
                self._paint_day(painter, day, cell)

    def _paint_day(self, painter: QPainter, day: int, cell: QRect) -> None:
        theme = self._themes.theme
        kind = int(self._kinds.kinds(day, day + 1)[0]) if self._kinds is not None else 0
        if kind in (WEEKEND, HOLIDAY):
            painter.fillRect(cell, theme.color(Role.GRID_STRONG if kind == HOLIDAY else Role.HOVER))
        painter.setPen(theme.color(Role.TEXT_MUTED if kind == WEEKEND else Role.TEXT))
        painter.drawText(cell, CENTRED, self.locale().toString(_date(day).day))
        if kind == HOLIDAY:
            painter.fillRect(cell.adjusted(4, CELL - 4, -4, -2), theme.color(Role.DANGER))
        if day == self.day:
            painter.setPen(theme.pen(Role.FOCUS, 2.0 if self.hasFocus() else 1.0))
            painter.drawRect(cell.adjusted(1, 1, -1, -1))

    def _corner(self, month: int) -> QPoint:
        down, across = divmod(month - 1, ACROSS)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            across = ACROSS - 1 - across
        return QPoint(across * (7 * CELL + GAP), down * (WEEKS * CELL + TITLE + GAP))

    def _cells(self, month: int) -> list[tuple[int, QRect]]:
        """Return the days of a month with their places."""
        first = dt.date(self.year, month, 1)
        start, corner = (first - EPOCH).days, self._corner(month)
        offset = (first.weekday() - self._week_start) % 7
        following = dt.date(self.year + month // 12, month % 12 + 1, 1)
        cells = []
        for number in range((following - first).days):
            week, column = divmod(number + offset, 7)
            place = corner + QPoint(column * CELL, TITLE + week * CELL)
            cells.append((start + number, QRect(place, QSize(CELL, CELL))))
        return cells


def _date(day: int) -> dt.date:
    return EPOCH + dt.timedelta(days=day)
