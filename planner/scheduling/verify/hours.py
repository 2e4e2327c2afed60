"""Calendars of a plan as minutes, read straight from the records."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import numpy as np

from planner.project import Project
from planner.records import Calendar, CalendarException, Hours, WorkWeek
from planner.scheduling.verify.minutes import Minutes, clock

DAY = 1440
STANDARD: Hours = ((480, 720), (780, 1020))
EPOCH = dt.datetime(1970, 1, 1)


class Calendars:
    """The calendars of a project over a window of whole days."""

    def __init__(self, project: Project, first_day: int, days: int) -> None:
        """Look at `days` days from `first_day` on (days since 1970-01-01)."""
        self._project = project
        self._first_day = first_day
        self._days = days
        self._known: dict[int | None, Minutes] = {}
        self.clock = clock(first_day * DAY, days * DAY)

    def of(self, calendar_id: int | None) -> Minutes:
        """Return a calendar's minutes; the project calendar's for None or a calendar that is not there."""
        if calendar_id not in self._project.calendars:
            calendar_id = self._project.plan.calendar_id
        if calendar_id not in self._known:
            self._known[calendar_id] = self._minutes(self._project.calendars.get(calendar_id or 0))
        return self._known[calendar_id]

    def _minutes(self, calendar: Calendar | None) -> Minutes:
        chain = list(_with_bases(self._project, calendar))
        zone = next((each.zone for each in chain if each.zone), "")
        works = np.zeros(self._days * DAY, dtype=np.bool_)
        # A day more at either end: in another zone its hours may reach into the window.
        for day in range(self._first_day - 1, self._first_day + self._days + 1):
            for start, finish in hours_on(self._project, chain, day):
                low = self._civil(day * DAY + start, zone) - self._first_day * DAY
                high = self._civil(day * DAY + finish, zone) - self._first_day * DAY
                works[max(low, 0) : max(high, 0)] = True
        return Minutes(self._first_day * DAY, works)

    def _civil(self, minute: int, zone: str) -> int:
        """Return the plan's civil minute of a minute that is meant in another zone."""
        home = self._project.plan.zone
        if not zone or not home or zone == home:
            return minute
        try:
            there = (EPOCH + dt.timedelta(minutes=minute)).replace(tzinfo=ZoneInfo(zone))
            here = there.astimezone(ZoneInfo(home)).replace(tzinfo=None)
        except (ZoneInfoNotFoundError, ValueError):
            return minute
        return round((here - EPOCH).total_seconds() / 60)


def _with_bases(project: Project, calendar: Calendar | None) -> Iterator[Calendar]:
    """Yield a calendar, its base, the base of that, and so on."""
    seen: set[int] = set()
    while calendar is not None and calendar.id not in seen:
        seen.add(calendar.id)
        yield calendar
        calendar = project.calendars.get(calendar.base_id or 0)


def hours_on(project: Project, chain: list[Calendar], day: int) -> Hours:
    """Return the hours of a day: own exception, the base's, own work week, own week, the base's; last the usual."""
    for calendar in chain:
        for exception in sorted(project.exceptions_of(calendar.id), key=_weight, reverse=True):
            if exception.first <= day <= exception.last and recurs_on(exception, day):
                return exception.hours
    weekday = (day + 3) % 7
    for calendar in chain:
        for period in sorted(project.work_weeks_of(calendar.id), key=_week_weight, reverse=True):
            hours = period.week[weekday]
            if period.first <= day <= period.last and hours is not None:
                return hours
        own = calendar.week[weekday]
        if own is not None:
            return own
    return STANDARD if weekday < 5 else ()


def _weight(exception: CalendarException) -> tuple[bool, tuple[int, int], Hours]:
    """Return how much an exception weighs against another one of the day: a single one more than a recurring one."""
    return not exception.recurrence, _span(exception), exception.hours


def _week_weight(week: WorkWeek) -> tuple[tuple[int, int], list[tuple[bool, Hours]]]:
    """Return how much a work week weighs: of two for the same days the one that says more."""
    return _span(week), [(hours is not None, hours or ()) for hours in week.week]


def _span(record: CalendarException | WorkWeek) -> tuple[int, int]:
    """Return how much a period weighs: more when it begins later, or when it is shorter."""
    return record.first, -(record.last - record.first)


def recurs_on(exception: CalendarException, day: int) -> bool:
    """Whether a pattern (`records.CalendarException`) meets a day of its span."""
    if not exception.recurrence:
        return True
    kind, *rest = exception.recurrence.split("/")
    numbers = [int(part) for part in rest]
    date = (EPOCH + dt.timedelta(days=day)).date()
    first = (EPOCH + dt.timedelta(days=exception.first)).date()
    if kind == "daily":
        return (day - exception.first) % numbers[0] == 0
    if kind == "weekly":
        weeks = ((day - date.weekday()) - (exception.first - first.weekday())) // 7
        return weeks % numbers[0] == 0 and bool(numbers[1] >> date.weekday() & 1)
    if kind == "monthly":
        months = (date.year - first.year) * 12 + date.month - first.month
        return months % numbers[0] == 0 and _is_day_of_month(date, numbers[1:])
    return date.month == numbers[0] and _is_day_of_month(date, numbers[1:])


def _is_day_of_month(date: dt.date, rule: list[int]) -> bool:
    """Whether a date is the day of a month, or its nth (5: last) such weekday."""
    if len(rule) == 1:
        return date.day == rule[0]
    nth, weekday = rule
    if date.weekday() != weekday:
        return False
    return (date + dt.timedelta(days=7)).month != date.month if nth == 5 else (date.day - 1) // 7 + 1 == nth
