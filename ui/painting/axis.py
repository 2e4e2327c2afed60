"""The time axis: minutes to pixels and back, and two tiers of ticks as data for each zoom level.

Seen from afar a working day should fill its day: nobody plans by the hour in a two-year view, and a bar that
covers 9 of 24 hours looks as if it ended before its day does. So the scale shows the night narrower the further
one zooms out (`TimeScale._knots`): midnights stay where they are, bars fill their days, and the pointer at a
day's left edge means the start of work. Zoomed in to hours the axis is linear.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import overload

import numpy as np
from numpy.typing import NDArray

from planner.timebase import LAST_INSTANT, MINUTES_PER_DAY

Minutes = NDArray[np.int64]
Pixels = NDArray[np.float64]

FINEST = 0.5
COARSEST = 60_000.0
"""Bounds of the zoom in minutes a pixel: a screen shows some hours at least, two centuries at most."""

LINEAR_DAY = 200.0
WORKING_DAY = 80.0
"""Pixels a day from which the axis is linear, and up to which the working day fills the day."""
NIGHT_SHARE = 0.03
"""Share of the day that the time before work keeps, and that after it, when the working day fills the day."""


@dataclass(frozen=True)
class TimeScale:
    """Where instants lie horizontally.

    Attributes:
        origin_minute: instant at x = 0, on the stretched axis (equal to the instant at midnights).
        minutes_per_pixel: the zoom.
        work_start, work_finish: minutes of the day between which people usually work.
    """

    origin_minute: float
    minutes_per_pixel: float
    work_start: int = 480
    work_finish: int = 1020

    @overload
    def x(self, minute: float) -> float: ...

    @overload
    def x(self, minute: Minutes) -> Pixels: ...

    def x(self, minute: float | Minutes) -> float | Pixels:
        """Return the position of an instant, or of an array of instants."""
        day, clock = np.divmod(minute, MINUTES_PER_DAY)
        stretched = day * MINUTES_PER_DAY + np.interp(clock, *self._knots)
        result = (stretched - self.origin_minute) / self.minutes_per_pixel
        return result if isinstance(minute, np.ndarray) else float(result)

    def minute(self, x: float) -> float:
        """Return the instant at a position."""
        day, stretched = divmod(self.origin_minute + x * self.minutes_per_pixel, MINUTES_PER_DAY)
        clocks, places = self._knots
        return float(day * MINUTES_PER_DAY + np.interp(stretched, places, clocks))

    def day_at(self, x: float) -> int:
        """Return the day number whose midnight is nearest to a position."""
        return round((self.origin_minute + x * self.minutes_per_pixel) / MINUTES_PER_DAY)

    @property
    def day_width(self) -> float:
        """Pixels of a day."""
        return MINUTES_PER_DAY / self.minutes_per_pixel

    def panned(self, dx: float) -> TimeScale:
        """Return the scale with everything `dx` pixels further right, within the years a plan can hold."""
        origin = self.origin_minute - dx * self.minutes_per_pixel
        return replace(self, origin_minute=min(max(origin, -LAST_INSTANT / 10), LAST_INSTANT))

    def zoomed(self, factor: float, x: float) -> TimeScale:
        """Return the scale `factor` times closer; the instant at `x` stays there."""
        kept = self.minute(x)
        zoom = min(max(self.minutes_per_pixel / factor, FINEST), COARSEST)
        closer = replace(self, minutes_per_pixel=zoom)
        return replace(closer, origin_minute=self.origin_minute + (closer.x(kept) - x) * zoom)

    @classmethod
    def fitting(
        cls, first: float, last: float, width: float, *, work_start: int = 480, work_finish: int = 1020
    ) -> TimeScale:
        """Return the scale that shows `first` at 0 and `last` at `width`."""
        zoom = min(max((last - first) / max(width, 1.0), FINEST), COARSEST)
        scale = cls(first, zoom, work_start, work_finish)
        return replace(scale, origin_minute=first + scale.x(first) * zoom)

    @cached_property
    def _knots(self) -> tuple[Pixels, Pixels]:
        """Minutes of the day and where the stretched axis has them."""
        start, finish = self.work_start, self.work_finish
        if not 0 < start < finish < MINUTES_PER_DAY:
            start, finish = 0, MINUTES_PER_DAY
        linear = min(max((self.day_width - WORKING_DAY) / (LINEAR_DAY - WORKING_DAY), 0.0), 1.0)
        night = MINUTES_PER_DAY * NIGHT_SHARE if start else 0.0
        clocks = np.array([0, start, finish, MINUTES_PER_DAY], dtype=np.float64)
        full = np.array([0, night, MINUTES_PER_DAY - night, MINUTES_PER_DAY], dtype=np.float64)
        return clocks, full + linear * (clocks - full)


# Ticks ---------------------------------------------------------------------------------------------------

Stepper = Callable[[float, float, int], Minutes]
"""(first, last, first weekday) -> the ticks from that at or before `first` to that at or after `last`."""


def _every(minutes: int) -> Stepper:
    def step(first: float, last: float, week_start: int) -> Minutes:
        return np.arange(first // minutes, -(-last // minutes) + 1).astype(np.int64) * minutes

    return step


def _weeks(first: float, last: float, week_start: int) -> Minutes:
    week = 7 * MINUTES_PER_DAY
    shift = (week_start - 3) % 7 * MINUTES_PER_DAY  # day 0 was a Thursday
    return np.arange((first - shift) // week, -(-(last - shift) // week) + 1).astype(np.int64) * week + shift


def _month_of(minute: float) -> int:
    day = np.datetime64(int(minute // MINUTES_PER_DAY), "D")
    return int(day.astype("M8[M]").astype(np.int64))


def _months(count: int) -> Stepper:
    def step(first: float, last: float, week_start: int) -> Minutes:
        low, high = _month_of(first), _month_of(last)
        era = 1970 * 12  # count from year 0, so that decades begin with a 0
        steps = np.arange((low + era) // count, (high + era) // count + 2) * count - era
        return steps.astype("M8[M]").astype("M8[D]").astype(np.int64) * MINUTES_PER_DAY

    return step


@dataclass(frozen=True)
class Tier:
    """One row of the axis.

    Attributes:
        step: where its ticks are.
        minutes: length of its shortest cell.
        patterns: how a cell is labelled, best first; the first that fits all cells is taken. Qt's date
            patterns, and those of `ui.painting.dates`.
    """

    step: Stepper
    minutes: int
    patterns: tuple[str, ...]


@dataclass(frozen=True)
class Level:
    """The two tiers of one zoom level, used while the lower one's cells are at least `room` pixels wide."""

    lower: Tier
    upper: Tier
    room: float


_DAY = MINUTES_PER_DAY
_UPPER_DAY = Tier(_every(_DAY), _DAY, ("dddd d MMMM yyyy", "ddd d MMM yyyy", "ddd d MMM", "d"))
_UPPER_MONTH = Tier(_months(1), 28 * _DAY, ("MMMM yyyy", "MMM yyyy", "MMM ’yy", "MMM"))
_UPPER_YEAR = Tier(_months(12), 365 * _DAY, ("yyyy", "’yy"))
_UPPER_DECADE = Tier(_months(120), 3652 * _DAY, ("{decade}",))
_UPPER_CENTURY = Tier(_months(1200), 36_524 * _DAY, ("{decade}",))

LEVELS: tuple[Level, ...] = (
    Level(Tier(_every(15), 15, ("HH:mm",)), _UPPER_DAY, 44),
    Level(Tier(_every(30), 30, ("HH:mm",)), _UPPER_DAY, 44),
    Level(Tier(_every(60), 60, ("HH:mm", "H")), _UPPER_DAY, 24),
    Level(Tier(_every(180), 180, ("HH:mm", "H")), _UPPER_DAY, 24),
    Level(Tier(_every(360), 360, ("HH:mm", "H")), _UPPER_DAY, LINEAR_DAY / 4),
    Level(Tier(_every(_DAY), _DAY, ("dddd d", "ddd d", "d")), _UPPER_MONTH, 20),
    Level(Tier(_weeks, 7 * _DAY, ("d MMM", "d")), _UPPER_MONTH, 22),
    Level(Tier(_months(1), 28 * _DAY, ("MMMM", "MMM", "{month}")), _UPPER_YEAR, 15),
    Level(Tier(_months(3), 90 * _DAY, ("{quarter}",)), _UPPER_YEAR, 24),
    Level(Tier(_months(12), 365 * _DAY, ("yyyy", "’yy")), _UPPER_DECADE, 26),
    Level(Tier(_months(60), 1826 * _DAY, ("yyyy",)), _UPPER_DECADE, 38),
    Level(Tier(_months(120), 3652 * _DAY, ("yyyy",)), _UPPER_CENTURY, 0),
)
"""From hours to decades; the first whose lower cells have room is used."""


def level_for(minutes_per_pixel: float) -> Level:
    """Return the finest level whose lower cells have room at this zoom."""
    return next(level for level in LEVELS if level.lower.minutes / minutes_per_pixel >= level.room)


def snap(scale: TimeScale, minute: float, *, finish: bool = False) -> int:
    """Return the instant that a mark dragged to `minute` should take at this zoom.

    Days become their start of work (their end of work for a finish); close up it is an hour or a part of one.
    """
    if scale.day_width < LINEAR_DAY / 2:
        day = scale.day_at(scale.x(minute))
        return (day - 1) * _DAY + scale.work_finish if finish else day * _DAY + scale.work_start
    grain = next(size for size in (5, 15, 30, 60) if size / scale.minutes_per_pixel >= 6 or size == 60)
    return round(minute / grain) * grain
