"""Days without working time between two instants, named as people name them: "Sat, Sun, 3 Oct 26 (German Unity Day)".

Only for words: what the dates are is the business of `calendars`.
"""

from __future__ import annotations

from collections.abc import Iterator

from planner.project import Project
from planner.records import Calendar, CalendarException, Hours
from planner.scheduling.recurrence import exception_days
from planner.timebase import DATE_ONLY, MINUTES_PER_DAY, DateStyle, day_of

STANDARD_FREE_WEEKDAYS = (5, 6)
"""Saturday and Sunday are free where no calendar says anything."""
MOST_DAYS = 62
"""A longer wait has other reasons than the calendar; its days are not listed."""
MOST_NAMES = 4


def calendar_name(project: Project, calendar_id: int | None) -> str:
    """Return the name of a calendar, of the project's for None; "" where there is none."""
    calendar = project.calendars.get(calendar_id or project.plan.calendar_id or 0)
    return calendar.name if calendar else ""


def free_days(
    project: Project, calendar_id: int | None, after: int, before: int, style: DateStyle = DATE_ONLY
) -> list[str]:
    """Return what is free between two instants on a calendar: weekdays, then at most four named days."""
    first, last = day_of(after), day_of(before)
    if last - first > MOST_DAYS:
        return []
    chain = list(_chain(project, calendar_id))
    weekdays: set[int] = set()
    named: dict[str, None] = {}
    for day in range(first, last + 1):
        exception = _exception_on(project, chain, day)
        if exception is None:
            if not _regular_hours(project, chain, day):
                weekdays.add(_weekday(day))
        elif not exception.hours:
            named[_day_name(day, exception, style)] = None
    return [style.weekdays[weekday] for weekday in sorted(weekdays)] + list(named)[:MOST_NAMES]


def _chain(project: Project, calendar_id: int | None) -> Iterator[Calendar]:
    """Yield a calendar and its bases, the most special first."""
    current = project.calendars.get(calendar_id or project.plan.calendar_id or 0)
    seen: set[int] = set()
    while current is not None and current.id not in seen:
        seen.add(current.id)
        yield current
        current = project.calendars.get(current.base_id or 0)


def _exception_on(project: Project, chain: list[Calendar], day: int) -> CalendarException | None:
    for calendar in chain:
        for exception in reversed(project.exceptions_of(calendar.id)):
            if exception.first <= day <= exception.last and day in exception_days(exception):
                return exception
    return None


def _regular_hours(project: Project, chain: list[Calendar], day: int) -> bool | Hours:
    weekday = _weekday(day)
    for calendar in chain:
        for period in reversed(project.work_weeks_of(calendar.id)):
            hours = period.week[weekday]
            if period.first <= day <= period.last and hours is not None:
                return hours
        own = calendar.week[weekday]
        if own is not None:
            return own
    return weekday not in STANDARD_FREE_WEEKDAYS


def _day_name(day: int, exception: CalendarException, style: DateStyle) -> str:
    date = style.format(day * MINUTES_PER_DAY)
    return f"{date} ({exception.name})" if exception.name else date


def _weekday(day: int) -> int:
    return (day + 3) % 7
