"""Dates with weekday in cells, dialogs and messages as the reader's country writes them."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QLocale

from planner.timebase import DateStyle

SHORT = QLocale.FormatType.ShortFormat
DAY_FIRST = "{weekday} {day} {month} {yy:02}"
MONTH_FIRST = "{weekday} {month} {day}, {yy:02}"
YEAR_FIRST = "{year}-{number:02}-{day:02} {weekday}"
DOTTED = "{weekday} {day:02}.{number:02}.{yy:02}"


def date_style() -> DateStyle:
    """Return how a date without time is written, in the language and the order of the default locale."""
    return _style(QLocale().name())


@cache
def _style(name: str) -> DateStyle:
    locale = QLocale(name)
    weekdays = tuple(locale.dayName(day, SHORT).rstrip(".") for day in range(1, 8))
    months = tuple(locale.monthName(month, SHORT).rstrip(".") for month in range(1, 13))
    return DateStyle(day=_order(locale.dateFormat(SHORT)), weekdays=weekdays, months=months)


def _order(pattern: str) -> str:
    """Return the template that has day, month and year in the order of a date pattern of Qt's."""
    if pattern.lstrip("'").startswith("y"):
        return YEAR_FIRST
    if "d" in pattern and "M" in pattern and pattern.index("M") < pattern.index("d"):
        return MONTH_FIRST
    return DOTTED if "." in pattern else DAY_FIRST
