"""Working-time tables: every calendar as one row of day totals, for look-ups in constant time.

A day's hours are a pattern, shared by all days and calendars that have the same hours. A row is the pattern of each
day from 1970 to 2170. Later rows of the list win: week of the base, its work weeks, own week, own work weeks,
exceptions of the base, own exceptions; of several periods of one kind on a day the one that `precedence` puts last.

Row 0 is the clock, on which elapsed durations count. In a plan with a zone, the hours of a calendar that is meant in
another one are moved to the plan's civil time day by day, so daylight saving is exact.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias
from zoneinfo import ZoneInfoNotFoundError

import numpy as np
from numpy.typing import NDArray

from planner.records import Calendar, CalendarException, Hours, Week, WorkWeek
from planner.scheduling.kernels.arrays import WorkTables
from planner.scheduling.kernels.worktime import DAY, DAYS
from planner.scheduling.recurrence import exception_days
from planner.scheduling.schedule import Problem
from planner.scheduling.zones import moved_row

if TYPE_CHECKING:
    from planner.scheduling.overlay import Overlay

Row: TypeAlias = NDArray[np.int32]

CLOCK = 0
"""The row of elapsed time."""
HINT_DAYS = 4
"""Average days between two hints; a look-up halves the days between them."""
STANDARD_DAY: Hours = ((480, 720), (780, 1020))
STANDARD_WEEK: tuple[Hours, ...] = (STANDARD_DAY,) * 5 + ((), ())
"""Hours of a calendar without a base where its week says nothing."""
KEPT_LAYERS = 64
"""Of so many calendars it is kept what they say, as long as no table is built."""
EPOCH_WEEKDAY = 3
"""1970-01-01 was a Thursday (Monday is 0)."""
WEEKDAYS = (np.arange(DAYS) + EPOCH_WEEKDAY) % 7
"""Weekday of each day of the range."""


class Patterns:
    """Hours of days, each kept once; number 0 is a free day, 1 the whole day."""

    def __init__(self) -> None:
        """Start with the free and the full day."""
        self.hours: list[Hours] = []
        self._number: dict[Hours, int] = {}
        self.number(())
        self.number(((0, DAY),))

    def number(self, hours: Hours) -> int:
        """Return the number of a day's hours, which are sorted and joined where they touch or overlap."""
        known = self._number.get(hours)
        if known is not None:
            return known
        tidy = joined(hours)
        number = self._number.get(tidy)
        if number is None:
            number = len(self.hours)
            self.hours.append(tidy)
            self._number[tidy] = number
        self._number[hours] = number
        return number

    def both(self, one: int, other: int) -> int:
        """Return the pattern of the time that is in both."""
        parts = []
        for start, end in self.hours[one]:
            for first, last in self.hours[other]:
                if max(start, first) < min(end, last):
                    parts.append((max(start, first), min(end, last)))
        return self.number(tuple(parts))


def precedence(period: CalendarException | WorkWeek) -> tuple[bool, int, int, tuple[Hours, ...]]:
    """Return the key by which later ones win where they overlap: single ones, those that begin later, shorter ones.

    The hours decide last (a day that says nothing, then the free one, then those that begin later): ids of imported
    records are random.
    """
    if isinstance(period, WorkWeek):
        days = tuple(() if hours is None else ((0, 0), *hours) for hours in period.week)
        return True, period.first, -period.last, days
    return not period.recurrence, period.first, -period.last, (period.hours,)


def joined(hours: Hours) -> Hours:
    """Sort intervals, cut them to one day, drop empty ones and join those that touch or overlap."""
    cut = sorted((max(0, start), min(DAY, end)) for start, end in hours)
    result: list[tuple[int, int]] = []
    for start, end in cut:
        if start >= end:
            continue
        if result and start <= result[-1][1]:
            result[-1] = (result[-1][0], max(result[-1][1], end))
        else:
            result.append((start, end))
    return tuple(result)


@dataclass(slots=True)
class _Layers:
    """What a calendar says with its bases: patterns of all days by weeks, and by exceptions, -1 for none.

    Attributes:
        number: of the row that comes of it, None until it is asked for.
    """

    weeks: Row
    exceptions: Row
    zone: str
    number: int | None = None


class CalendarRows:
    """The rows that a plan needs, compiled on demand; equal calendars share a row.

    Attributes:
        project: row of the project calendar, on which everything counts that has no other.
        problems: calendars without working time, overlapping hours, unknown zones.
    """

    def __init__(self, overlay: Overlay) -> None:
        """Start with the clock and the project calendar."""
        self._overlay = overlay
        self._patterns = Patterns()
        self._rows: list[Row] = []
        self._number: dict[bytes, int] = {}
        self._layers: dict[int, _Layers] = {}
        self._of_pair: dict[tuple[int, int], int] = {}
        self._of_calendar: dict[int | None, int] = {}
        self._tables: WorkTables | None = None
        self.problems: list[Problem] = []
        self._rows.append(np.ones(DAYS, dtype=np.int32))
        plan_calendar = overlay.plan.calendar_id
        self._home = overlay.plan.zone
        self.project = CLOCK
        given = self._record(plan_calendar)
        self.project = self._add(self._standard()) if given is None else self._row(given)
        self._of_calendar[plan_calendar] = self._of_calendar[None] = self.project

    def of(self, calendar_id: int | None) -> int:
        """Return the row of a calendar; None and ids that do not exist are the project calendar."""
        if calendar_id not in self._of_calendar:
            record = self._record(calendar_id)
            self._of_calendar[calendar_id] = self.project if record is None else self._row(record)
        return self._of_calendar[calendar_id]

    def both(self, one: int, other: int) -> int:
        """Return the row of the time that is in two rows; the first row where they have none in common."""
        if one == other or other == CLOCK:
            return one
        key = (one, other)
        if key not in self._of_pair:
            self._of_pair[key] = self._intersection(one, other)
        return self._of_pair[key]

    def tables(self) -> WorkTables:
        """Return all rows as the tables of the kernels."""
        if self._tables is None:
            self._tables = build_tables(self._rows, self._patterns)
            self._layers.clear()
        return self._tables

    def _add(self, row: Row) -> int:
        key = blake2b(row.tobytes(), digest_size=16).digest()
        if key not in self._number:
            self._number[key] = len(self._rows)
            self._rows.append(row)
            self._tables = None
        return self._number[key]

    def _record(self, calendar_id: int | None) -> Calendar | None:
        return None if calendar_id is None else self._overlay.calendar(calendar_id)

    def _layers_of(self, calendar_id: int | None) -> _Layers:
        """Return what a calendar and its bases say.

        Bases end where one repeats or is missing. The last ones looked at are kept: others are based on them.
        """
        chain: dict[int, Calendar] = {}
        found = None
        while calendar_id is not None and calendar_id not in chain and found is None:
            found = self._layers.get(calendar_id)
            record = None if found else self._record(calendar_id)
            if record is None:
                break
            chain[calendar_id] = record
            calendar_id = record.base_id
        layers = found or _Layers(self._standard(), np.full(DAYS, -1, dtype=np.int32), "")
        for record in reversed(chain.values()):
            layers = self._with(layers, record)
            if calendar_id not in chain:
                self._keep(record.id, layers)
        return layers

    def _keep(self, calendar_id: int, layers: _Layers) -> None:
        self._layers[calendar_id] = layers
        if len(self._layers) > KEPT_LAYERS:
            del self._layers[next(iter(self._layers))]

    def _row(self, calendar: Calendar) -> int:
        layers = self._layers_of(calendar.id)
        if layers.number is None:
            row = np.where(layers.exceptions >= 0, layers.exceptions, layers.weeks)
            if layers.zone and self._home and layers.zone != self._home:
                row = self._moved(row, calendar, layers.zone)
            hours = np.array([bool(hours) for hours in self._patterns.hours])
            if not hours[row].any():
                self._name_problem("calendar-without-time", calendar)
                return self.project
            layers.number = self._add(row)
        return layers.number

    def _moved(self, row: Row, calendar: Calendar, zone: str) -> Row:
        try:
            return moved_row(row, self._patterns, zone, self._home)
        except (ZoneInfoNotFoundError, ValueError):
            self.problems.append(Problem("calendar-zone-unknown", None, {"calendar": calendar.name, "zone": zone}))
            return row

    def _standard(self) -> Row:
        return self._week_row([self._patterns.number(hours) for hours in STANDARD_WEEK])

    def _week_row(self, numbers: list[int]) -> Row:
        return np.array(numbers, dtype=np.int32)[WEEKDAYS]

    def _with(self, base: _Layers, record: Calendar) -> _Layers:
        """Return the layers of a calendar on those of its base: the same where it says nothing of its own."""
        own_weeks = sorted(self._overlay.work_weeks_of(record.id), key=precedence)
        own_exceptions = sorted(self._overlay.exceptions_of(record.id), key=precedence)
        weeks, exceptions = base.weeks, base.exceptions
        if own_weeks or any(hours is not None for hours in record.week):
            weeks = weeks.copy()
            self._lay_week(weeks, record, record.week, 0, DAYS - 1)
            for week in own_weeks:
                self._lay_week(weeks, record, week.week, week.first, week.last)
        if own_exceptions:
            exceptions = exceptions.copy()
            for exception in own_exceptions:
                exceptions[exception_days(exception)] = self._pattern(exception.hours, record)
        zone = record.zone or base.zone
        if weeks is base.weeks and exceptions is base.exceptions and zone == base.zone:
            return base
        return _Layers(weeks, exceptions, zone)

    def _lay_week(self, row: Row, calendar: Calendar, week: Week, first: int, last: int) -> None:
        days = slice(max(first, 0), max(last + 1, 0))
        for weekday, hours in enumerate(week[:7]):
            if hours is not None:
                view = row[days]
                view[WEEKDAYS[days] == weekday] = self._pattern(hours, calendar)

    def _pattern(self, hours: Hours, calendar: Calendar) -> int:
        ordered = sorted(hours)
        if any(one[1] > other[0] for one, other in pairwise(ordered)):
            self._name_problem("calendar-hours-overlap", calendar)
        return self._patterns.number(hours)

    def _name_problem(self, code: str, calendar: Calendar) -> None:
        problem = Problem(code, None, {"calendar": calendar.name})
        if problem not in self.problems:
            self.problems.append(problem)

    def _intersection(self, one: int, other: int) -> int:
        size = len(self._patterns.hours)
        pairs, place = np.unique(self._rows[one].astype(np.int64) * size + self._rows[other], return_inverse=True)
        numbers = [self._patterns.both(int(pair) // size, int(pair) % size) for pair in pairs]
        row = np.array(numbers, dtype=np.int32)[place]
        if not any(self._patterns.hours[number] for number in numbers):
            return one
        return self._add(row)


def build_tables(rows: list[Row], patterns: Patterns) -> WorkTables:
    """Lay rows and patterns out as the arrays that the kernels read; `rows` become part of them."""
    lengths = np.array([sum(end - start for start, end in hours) for hours in patterns.hours], dtype=np.int32)
    hints = DAYS // HINT_DAYS + 2
    day_pattern, day_hint = (np.empty((len(rows), size), dtype=np.int32) for size in (DAYS, hints))
    day_work = np.zeros((len(rows), DAYS + 1), dtype=np.int32)
    step = np.ones(len(rows), dtype=np.int64)
    for number, row in enumerate(rows):
        day_pattern[number] = row
        np.cumsum(lengths[row], out=day_work[number, 1:])
        step[number] = int(day_work[number, -1]) * HINT_DAYS // DAYS + 1
        day_hint[number] = hint_row(day_work[number], int(step[number]), hints)
        rows[number] = day_pattern[number]  # the same values: the memory of the other is free now
    counts = [len(hours) for hours in patterns.hours]
    intervals = [interval for hours in patterns.hours for interval in hours]
    return WorkTables(
        day_work=day_work,
        day_pattern=day_pattern,
        day_hint=day_hint,
        hint_step=step,
        pattern_first=np.concatenate(([0], np.cumsum(counts))).astype(np.int32),
        interval_start=np.array([start for start, _ in intervals], dtype=np.int32),
        interval_end=np.array([end for _, end in intervals], dtype=np.int32),
    )


def hint_row(day_work: Row, step: int, hints: int) -> Row:
    """Return, for each multiple of `step`, the last day that begins with at most that many minutes worked."""
    first_multiple = -(-day_work // step)  # at which a day begins to count
    begun = np.cumsum(np.bincount(first_multiple, minlength=hints)[:hints])
    return np.minimum(begun - 1, DAYS - 1).astype(np.int32)
