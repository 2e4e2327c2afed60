"""Public holidays of a country or region, to be copied into a calendar as exceptions.

The days come from the `holidays` library once, when a calendar is made; the scheduler never asks for them again, so
that a plan means the same on every machine and with every later release of the library.
"""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from planner.errors import EditRefused
from planner.holiday_cache import Days, keep_days, kept_days
from planner.timebase import EPOCH


class Holiday(NamedTuple):
    """A day off: its day number (days since 1970-01-01) and its name."""

    day: int
    name: str


def public_holidays(region: str, first: dt.date, last: dt.date) -> list[Holiday]:
    """Return the public holidays of a region ("DE", "DE-BE", "IN-KA") from `first` to `last`, by day.

    Raises:
        EditRefused: `holidays-unknown-region`.
    """
    name, years = region.upper(), (first.year, last.year)
    days = kept_days(name, *years)
    if days is None:
        days = _worked_out(name, *years)
        keep_days(name, *years, days)
    begin, end = ((day - EPOCH.date()).days for day in (first, last))
    return [Holiday(day, days[day]) for day in sorted(days) if begin <= day <= end]


def _worked_out(region: str, first_year: int, last_year: int) -> Days:
    import holidays

    country, _, subdivision = region.partition("-")
    try:
        found = holidays.country_holidays(country, subdiv=subdivision or None, years=range(first_year, last_year + 1))
    except NotImplementedError:
        raise EditRefused("holidays-unknown-region", region=region) from None
    return {(day - EPOCH.date()).days: name for day, name in found.items()}
