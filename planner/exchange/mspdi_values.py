"""How Microsoft Project XML (MSPDI) writes values: durations, dates, units and codes, in both directions.

Durations are ISO 8601 (PT8H0M0S); lags and delays are tenths of a minute; percent lags are whole percent.
"""

from __future__ import annotations

import datetime as dt
import re

from planner.records import ConstraintType, LinkType, TaskType
from planner.timebase import FIRST_INSTANT, LAST_INSTANT, MAX_DURATION, day_of, instant, moment

NAMESPACE = "http://schemas.microsoft.com/project"

UNIT_OF_FORMAT = {
    3: "m", 4: "em", 5: "h", 6: "eh", 7: "d", 8: "ed", 9: "w", 10: "ew", 11: "mo", 12: "emo", 19: "%", 20: "e%",
}  # fmt: skip
"""Duration and lag formats; an estimated duration has 32 added, other codes leave the unit to the planner."""
FORMAT_OF_UNIT = {unit: code for code, unit in UNIT_OF_FORMAT.items()}
ESTIMATED = 32

LINK_TYPES = {0: LinkType.FF, 1: LinkType.FS, 2: LinkType.SF, 3: LinkType.SS}
CONSTRAINTS = {
    0: ConstraintType.ASAP,
    1: ConstraintType.ALAP,
    2: ConstraintType.MSO,
    3: ConstraintType.MFO,
    4: ConstraintType.SNET,
    5: ConstraintType.SNLT,
    6: ConstraintType.FNET,
    7: ConstraintType.FNLT,
}
TASK_TYPES = {0: TaskType.FIXED_UNITS, 1: TaskType.FIXED_DURATION, 2: TaskType.FIXED_WORK}

_DURATION = re.compile(
    r"(-?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?"
)
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?")
_HALF_MINUTE = dt.timedelta(seconds=30)


def parse_duration(text: str) -> int:
    """Read an ISO duration as minutes, rounded; days, months and years are of 1440, 43200 and 525600 minutes.

    Raises:
        ValueError: not a duration, or longer than a plan can hold.
    """
    match = _DURATION.fullmatch(text)
    if match is None or text.endswith(("P", "T")):
        raise ValueError(f"not a duration: {text[:40]}")
    factors = (525_600.0, 43_200.0, 1440.0, 60.0, 1.0, 1 / 60)
    total = sum(float(part) * factor for part, factor in zip(match.groups()[1:], factors, strict=True) if part)
    if total > MAX_DURATION:
        raise ValueError(f"duration out of range: {text[:40]}")
    return round(-total if match[1] else total)


def format_duration(minutes: int) -> str:
    """Write minutes as an ISO duration the way Microsoft Project does."""
    sign, size = ("-", -minutes) if minutes < 0 else ("", minutes)
    return f"{sign}PT{size // 60}H{size % 60}M0S"


def parse_instant(text: str) -> int:
    """Read a date-time, rounded to the minute.

    Raises:
        ValueError: not a date-time, or outside 1970 to 2170.
    """
    value = dt.datetime.fromisoformat(text[:19])
    if not 1970 <= value.year <= 2170:
        raise ValueError(f"date out of range: {text[:40]}")
    minute = instant(value + _HALF_MINUTE)
    if not FIRST_INSTANT <= minute <= LAST_INSTANT:
        raise ValueError(f"date out of range: {text[:40]}")
    return minute


def parse_day(text: str) -> int:
    """Read the date of a date-time as a day number; its time does not count.

    Raises:
        ValueError: not a date, or outside 1970 to 2169.
    """
    value = dt.datetime.fromisoformat(text[:19])
    if not 1970 <= value.year < 2170:
        raise ValueError(f"date out of range: {text[:40]}")
    return day_of(instant(value))


def format_instant(minute: int) -> str:
    """Write an instant with seconds, as the schema wants it."""
    return moment(minute).strftime("%Y-%m-%dT%H:%M:%S")


def parse_clock(text: str) -> int:
    """Read a time of day as the minute of the day, rounded, so that 23:59:59 is midnight.

    Raises:
        ValueError: not a time of day.
    """
    match = _CLOCK.fullmatch(text)
    if match is None:
        raise ValueError(f"not a time: {text[:40]}")
    minute = int(match[1]) * 60 + int(match[2]) + (int(match[3] or 0) >= 30)
    if minute > 1440 or int(match[2]) > 59:
        raise ValueError(f"not a time: {text[:40]}")
    return minute


def format_clock(minute: int) -> str:
    """Write a minute of the day; midnight at the end of a day is 00:00:00, as Microsoft Project writes it."""
    return f"{minute // 60 % 24:02}:{minute % 60:02}:00"


def unit_of(code: int) -> tuple[str, bool]:
    """Return the unit and whether it is estimated, of a duration or lag format; unknown codes count as days."""
    estimated = code > ESTIMATED
    return UNIT_OF_FORMAT.get(code - ESTIMATED if estimated else code, "d"), estimated
