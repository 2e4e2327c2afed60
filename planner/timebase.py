"""Instants and durations as integer minutes; the one place that parses and formats them.

An instant is the count of civil (plan-local) minutes since 1970-01-01 00:00; no time zone, no daylight saving.
A duration is a count of minutes with the unit it was typed in. Working units (m, h, d, w, mo) count working time,
elapsed units (em, eh, ed, ew, emo) count the clock. Days, weeks and months are display conversions of the plan
(`Units`), they do not come from a calendar (domain.md §1.1).
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import NamedTuple

from planner.day_words import MONTHS, WEEKDAYS, read_day
from planner.errors import EditRefused

EPOCH = dt.datetime(1970, 1, 1)
MINUTES_PER_DAY = 1440
FIRST_INSTANT = 0
LAST_INSTANT = (dt.datetime(2170, 1, 1) - EPOCH).days * MINUTES_PER_DAY
MAX_DURATION = LAST_INSTANT
"""No duration or lag is longer than the whole range of dates; this keeps sums far inside 64 bits."""

ELAPSED_UNITS = frozenset({"em", "eh", "ed", "ew", "emo"})
WORKING_UNITS = frozenset({"m", "h", "d", "w", "mo"})
DURATION_UNITS = WORKING_UNITS | ELAPSED_UNITS
PERCENT_UNITS = frozenset({"%", "e%"})
"""Units of a lag given as percent of the predecessor's duration, working or elapsed."""

_ELAPSED_FACTORS = {"em": 1, "eh": 60, "ed": 1440, "ew": 7 * 1440, "emo": 30 * 1440}
_ALIASES = {
    "m": "m", "min": "m", "mins": "m", "minute": "m", "minutes": "m",
    "h": "h", "hr": "h", "hrs": "h", "hour": "h", "hours": "h",
    "d": "d", "day": "d", "days": "d", "dy": "d",
    "w": "w", "wk": "w", "wks": "w", "week": "w", "weeks": "w",
    "mo": "mo", "mon": "mo", "mons": "mo", "month": "mo", "months": "mo",
}  # fmt: skip
_PART = re.compile(r"\s*([+-]?\d+(?:[.,]\d+)?)\s*([a-zA-Z]*)\s*(\?)?")


class Units(NamedTuple):
    """How a plan converts days, weeks and months to working minutes."""

    day: int = 480
    week: int = 2400
    month: int = 9600

    def factor(self, unit: str) -> int:
        """Return the minutes of one `unit`; elapsed units are clock time."""
        if unit in _ELAPSED_FACTORS:
            return _ELAPSED_FACTORS[unit]
        return {"m": 1, "h": 60, "d": self.day, "w": self.week, "mo": self.month}[unit]


class Span(NamedTuple):
    """A typed duration: minutes, the unit it is shown in, and whether it is an estimate ("3d?")."""

    minutes: int
    unit: str = "d"
    estimated: bool = False

    @property
    def elapsed(self) -> bool:
        """Whether the clock counts, not the calendar."""
        return self.unit in ELAPSED_UNITS


def instant(value: dt.datetime | dt.date) -> int:
    """Return the civil minute of a naive date or date-time; seconds are dropped."""
    if not isinstance(value, dt.datetime):
        value = dt.datetime(value.year, value.month, value.day)
    delta = value - EPOCH
    return delta.days * MINUTES_PER_DAY + delta.seconds // 60


def moment(minute: int) -> dt.datetime:
    """Return the naive date-time of an instant."""
    return EPOCH + dt.timedelta(minutes=minute)


def day_of(minute: int) -> int:
    """Return the day number (days since 1970-01-01) an instant lies on."""
    return minute // MINUTES_PER_DAY


def iso(minute: int) -> str:
    """Format an instant as YYYY-MM-DDTHH:MM."""
    return moment(minute).strftime("%Y-%m-%dT%H:%M")


def parse_iso(text: str) -> int:
    """Read an ISO date or date-time (seconds and a zone suffix are ignored).

    Raises:
        ValueError: not a date, or outside 1970 to 2170.
    """
    minute = instant(dt.datetime.fromisoformat(text.strip().rstrip("Z")[:19]))
    if not FIRST_INSTANT <= minute <= LAST_INSTANT:
        raise ValueError(f"date out of range: {text}")
    return minute


def parse_date(text: str, *, default_minute: int, reference: int | None = None) -> int:
    """Read what a person types as a date, with an optional time after it.

    Understood are 2026-03-14, 14.03.2026, 14/03/2026, "3 Mar", "Mar 3, 2027" and, relative to the day of the instant
    `reference`: today, tomorrow, yesterday, a weekday (that day or the next such one), eow (Friday), eom, eoq, eoy,
    "+3d", "-2w", "+1mo", "+1y" (calendar days). A day without a year is the one nearest to the reference.
    `default_minute` is the minute of the day that a bare date gets (08:00 for a start, 17:00 for a finish).

    Raises:
        EditRefused: `date-unreadable` or `date-out-of-range`.
    """
    cleaned = re.sub(r"(?<=\d)T(?=\d)", " ", text.strip())
    near = None if reference is None else moment(reference).date()
    try:
        day, minute_of_day = read_day(cleaned, near), default_minute
        if day is None:
            day_text, _, time_text = cleaned.rpartition(" ")
            day, clock = read_day(day_text.strip(), near), _parse_clock(time_text)
            minute_of_day = clock if clock is not None else -1
    except OverflowError:
        raise EditRefused("date-out-of-range", text=text) from None
    if day is None or minute_of_day < 0:
        raise EditRefused("date-unreadable", text=text)
    minute = instant(day) + minute_of_day
    if not FIRST_INSTANT <= minute <= LAST_INSTANT:
        raise EditRefused("date-out-of-range", text=text)
    return minute


def _parse_clock(text: str) -> int | None:
    match = re.fullmatch(r"(\d{1,2})(?::(\d{2}))?", text)
    if not match:
        return None
    hours, minutes = int(match[1]), int(match[2] or 0)
    total = hours * 60 + minutes
    return total if minutes < 60 and total <= MINUTES_PER_DAY else None


def parse_duration(text: str, units: Units, *, default_unit: str = "d") -> Span:
    """Read "3d", "2.5 w", "3d 4h", "1ed", "2d?"; a bare number has the default unit.

    Compound durations keep the unit of their first part. Working and elapsed parts do not mix.

    Raises:
        EditRefused: `duration-unreadable` or `duration-out-of-range`.
    """
    total, unit, estimated, position = 0.0, "", False, 0
    source = text.strip()
    while position < len(source):
        match = _PART.match(source, position)
        part = _unit(match[2], default_unit) if match else None
        if match is None or part is None or (unit and (part in ELAPSED_UNITS) != (unit in ELAPSED_UNITS)):
            raise EditRefused("duration-unreadable", text=text)
        total += float(match[1].replace(",", ".")) * units.factor(part)
        unit, estimated, position = unit or part, estimated or bool(match[3]), match.end()
    if not unit:
        raise EditRefused("duration-unreadable", text=text)
    if abs(total) > MAX_DURATION:
        raise EditRefused("duration-out-of-range", text=text)
    return Span(round(total), unit, estimated)


def _unit(word: str, default: str) -> str | None:
    lower = word.lower()
    if not lower:
        return default
    if lower in _ALIASES:
        return _ALIASES[lower]
    if lower.startswith("e") and lower[1:] in _ALIASES:
        return "e" + _ALIASES[lower[1:]]
    return None


def format_duration(span: Span, units: Units) -> str:
    """Format a duration in its own unit with at most two decimals: "3 d", "1.5 w", "2 ed?"."""
    amount = f"{span.minutes / units.factor(span.unit):.2f}".rstrip("0").rstrip(".")
    return f"{'0' if amount == '-0' else amount} {span.unit}{'?' if span.estimated else ''}"


def exact_duration(span: Span, units: Units) -> str:
    """Format a duration so that `parse_duration` reads the same minutes: "1 d 20 m" where decimals would round."""
    factor, mark = units.factor(span.unit), "?" if span.estimated else ""
    if round(round(span.minutes / factor, 2) * factor) == span.minutes:
        return format_duration(span, units)
    whole, rest = divmod(abs(span.minutes), factor)
    sign, minute_unit = "-" if span.minutes < 0 else "", "em" if span.elapsed else "m"
    if not whole:
        # A part of the main unit comes first, as the unit of the whole is that of the first part.
        return f"0 {span.unit} {sign}{rest} {minute_unit}{mark}"
    return f"{sign}{whole} {span.unit} {sign}{rest} {minute_unit}{mark}"


@dataclass(frozen=True)
class DateStyle:
    """How instants are written for people.

    Attributes:
        day: template of the date; knows {weekday}, {day}, {month} (name), {number} (of the month), {year}, {yy}.
        clock: template of what follows the date; knows {hour} and {minute}; empty hides the time.
        weekdays: seven names from Monday. months: twelve names.
    """

    day: str = "{weekday} {day} {month} {yy:02}"
    clock: str = ""
    weekdays: tuple[str, ...] = WEEKDAYS
    months: tuple[str, ...] = MONTHS

    def format(self, minute: int, *, is_finish: bool = False) -> str:
        """Write an instant; a finish at midnight belongs to the day that ends there unless the time is shown."""
        shown = moment(minute - 1 if is_finish and not self.clock else minute)
        text = self.day.format(
            weekday=self.weekdays[shown.weekday()],
            day=shown.day,
            month=self.months[shown.month - 1],
            number=shown.month,
            year=shown.year,
            yy=shown.year % 100,
        )
        return text + self.clock.format(hour=shown.hour, minute=shown.minute) if self.clock else text


DATE_ONLY = DateStyle()
DATE_TIME = DateStyle(clock=" {hour:02}:{minute:02}")
EXACT = DateStyle(day="{year}-{number:02}-{day:02}", clock=" {hour:02}:{minute:02}")
"""Reads back to the same minute through `parse_date`."""
