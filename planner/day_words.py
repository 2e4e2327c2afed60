"""Days as people write them: the words and patterns that `planner.timebase.parse_date` understands."""

from __future__ import annotations

import calendar
import datetime as dt
import re

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

_WEEKDAY_NAMES = tuple(name.lower() for name in calendar.day_name)
_MONTH_NAMES = tuple(name.lower() for name in calendar.month_name[1:])
_FRIDAY = 4
_NUMERIC = ("%Y-%m-%d", "%d.%m.%Y", "%d.%m.%y", "%d/%m/%Y", "%d/%m/%y")
_SHIFT = re.compile(r"([+-]\s*\d{1,5})\s*(d|days?|w|weeks?|mo|months?|y|years?)?")
_DAY_FIRST = re.compile(r"(\d{1,2})\.?\s*([a-z]{3,9})\.?(?:,?\s*(\d{4}|\d{2}))?")
_MONTH_FIRST = re.compile(r"([a-z]{3,9})\.?\s*(\d{1,2})(?:,?\s+(\d{4}))?")
_NO_YEAR = re.compile(r"(\d{1,2})\.(\d{1,2})\.?")


def read_day(text: str, near: dt.date | None) -> dt.date | None:
    """Return the day that a text means, None where it means none; words that are relative need `near`.

    Raises:
        OverflowError: the day is outside the range of dates.
    """
    lower = text.lower()
    return _numeric(lower) or _named(lower, near) or (_relative(lower, near) if near is not None else None)


def _numeric(text: str) -> dt.date | None:
    for pattern in _NUMERIC:
        try:
            return dt.datetime.strptime(text, pattern).date()
        except ValueError:
            continue
    return None


def _named(text: str, near: dt.date | None) -> dt.date | None:
    """Read "3 mar", "mar 3, 2027", "14.3."; a weekday in front ("mon 3 mar 27") is passed over."""
    head, _, rest = text.partition(" ")
    bare = rest.strip() if rest and _index(head.rstrip(".,"), _WEEKDAY_NAMES) is not None else text
    if match := _DAY_FIRST.fullmatch(bare):
        day, month, year = match[1], _index(match[2], _MONTH_NAMES), match[3]
    elif match := _MONTH_FIRST.fullmatch(bare):
        day, month, year = match[2], _index(match[1], _MONTH_NAMES), match[3]
    elif match := _NO_YEAR.fullmatch(bare):
        day, month, year = match[1], int(match[2]) - 1, None
    else:
        return None
    return None if month is None else _dated(int(day), month + 1, year, near)


def _index(word: str, names: tuple[str, ...]) -> int | None:
    """Return the number of the name that `word` abbreviates (three letters or more)."""
    if len(word) < 3:
        return None
    return next((number for number, name in enumerate(names) if name.startswith(word)), None)


def _dated(day: int, month: int, year: str | None, near: dt.date | None) -> dt.date | None:
    if year is not None:
        return _date(int(year) + (2000 if len(year) == 2 else 0), month, day)
    if near is None:
        return None
    options = [_date(near.year + offset, month, day) for offset in (-1, 0, 1)]
    dates = [option for option in options if option is not None]
    return min(dates, key=lambda date: abs((date - near).days)) if dates else None


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _relative(text: str, near: dt.date) -> dt.date | None:
    if match := _SHIFT.fullmatch(text):
        return _shifted(near, int(match[1].replace(" ", "")), match[2] or "d")
    offset = {"today": 0, "tomorrow": 1, "yesterday": -1, "eow": (_FRIDAY - near.weekday()) % 7}.get(text)
    if offset is None and (weekday := _index(text, _WEEKDAY_NAMES)) is not None:
        offset = (weekday - near.weekday()) % 7
    if offset is not None:
        return near + dt.timedelta(days=offset)
    last_month = {"eom": near.month, "eoq": (near.month + 2) // 3 * 3, "eoy": 12}.get(text)
    return None if last_month is None else _month_end(near.year, last_month)


def _shifted(day: dt.date, count: int, unit: str) -> dt.date:
    if unit[0] in "dw":
        return day + dt.timedelta(days=count * (7 if unit[0] == "w" else 1))
    months = day.year * 12 + day.month - 1 + count * (12 if unit[0] == "y" else 1)
    year, month = divmod(months, 12)
    if not dt.MINYEAR <= year <= dt.MAXYEAR:
        raise OverflowError
    return day.replace(year=year, month=month + 1, day=min(day.day, _month_end(year, month + 1).day))


def _month_end(year: int, month: int) -> dt.date:
    return dt.date(year, month, calendar.monthrange(year, month)[1])
