"""Public holidays of a country or region, to be copied into a calendar as exceptions.

The days come from the `holidays` library once, when a calendar is made; the scheduler never asks for them again, so
that a plan means the same on every machine and with every later release of the library.
"""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from planner.errors import EditRefused
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
    import holidays

    country, _, subdivision = region.partition("-")
    try:
        found = holidays.country_holidays(
            country.upper(), subdiv=subdivision.upper() or None, years=range(first.year, last.year + 1)
        )
    except NotImplementedError:
        raise EditRefused("holidays-unknown-region", region=region) from None
    return [Holiday((day - EPOCH.date()).days, name) for day, name in sorted(found.items()) if first <= day <= last]
