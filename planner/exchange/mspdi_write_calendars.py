"""Calendars as Microsoft Project XML: base calendars stand alone, people have resource calendars based on them."""

from __future__ import annotations

from lxml import etree

from planner.exchange.mspdi_elements import add, child
from planner.exchange.mspdi_numbers import NO_CALENDAR, Numbers
from planner.exchange.mspdi_values import format_clock, format_instant
from planner.project import Project
from planner.records import Calendar, CalendarException, Hours, Person, Week, WorkWeek
from planner.timebase import MINUTES_PER_DAY

STANDARD_HOURS: Hours = ((480, 720), (780, 1020))
STANDARD_WEEK: Week = (STANDARD_HOURS,) * 5 + ((),) * 2


def add_calendars(root: etree._Element, project: Project, numbers: Numbers) -> None:
    """Append all calendars, and one for each person who has none of their own."""
    calendars = child(root, "Calendars")
    if numbers.standard is not None:
        _add_calendar(calendars, numbers.standard, "Standard", NO_CALENDAR, STANDARD_WEEK)
    for key, record in project.calendars.items():
        if key in numbers.own_calendars:
            base = numbers.calendar(record.base_id)
            element = _add_calendar(calendars, numbers.calendars[key], record.name, base, record.week)
            _add_exceptions(element, project.exceptions_of(key), project.work_weeks_of(key))
        else:
            element = _add_calendar(
                calendars, numbers.calendars[key], record.name, NO_CALENDAR, _whole_week(project, record)
            )
            _add_exceptions(element, *_inherited(project, record))
    for person_id, uid in numbers.resource_calendars.items():
        person = project.people[person_id]
        base = numbers.calendar(_base_of(project, person))
        _add_calendar(calendars, uid, person.name, numbers.standard if base == NO_CALENDAR else base, (None,) * 7)


def _base_of(project: Project, person: Person) -> int | None:
    team = project.teams.get(person.team_id) if person.team_id is not None else None
    candidates = (
        person.calendar_id,
        team.calendar_id if team else None,
        project.plan.calendar_id,
        next(iter(project.calendars), None),
    )
    return next((key for key in candidates if key is not None), None)


def _add_calendar(parent: etree._Element, uid: int, name: str, base: int | None, week: Week) -> etree._Element:
    element = child(parent, "Calendar")
    add(element, UID=uid, Name=name, IsBaseCalendar=base == NO_CALENDAR, BaseCalendarUID=base)
    if any(hours is not None for hours in week):
        _add_week(element, week)
    return element


def _add_week(parent: etree._Element, week: Week) -> None:
    days = child(parent, "WeekDays")
    for kind in range(1, 8):  # 1 is Sunday
        hours = week[(kind + 5) % 7]
        if hours is not None:
            day = child(days, "WeekDay")
            add(day, DayType=kind, DayWorking=bool(hours))
            _add_hours(day, hours)


def _add_hours(parent: etree._Element, hours: Hours) -> None:
    if hours:
        times = child(parent, "WorkingTimes")
        for start, end in hours:
            add(child(times, "WorkingTime"), FromTime=format_clock(start), ToTime=format_clock(end))


def _whole_week(project: Project, calendar: Calendar) -> Week:
    """Return the week with the days that come from the bases."""
    week = list(calendar.week)
    for base in _bases(project, calendar):
        week = [mine if mine is not None else theirs for mine, theirs in zip(week, base.week, strict=True)]
    return tuple(mine if mine is not None else usual for mine, usual in zip(week, STANDARD_WEEK, strict=True))


def _bases(project: Project, calendar: Calendar) -> list[Calendar]:
    """Return the calendars that one is based on, the nearest first."""
    bases: list[Calendar] = []
    seen = {calendar.id}
    key = calendar.base_id
    while key is not None and key in project.calendars and key not in seen:
        seen.add(key)
        bases.append(project.calendars[key])
        key = bases[-1].base_id
    return bases


def _inherited(project: Project, calendar: Calendar) -> tuple[list[CalendarException], list[WorkWeek]]:
    line = [calendar, *_bases(project, calendar)]
    exceptions = [item for each in line for item in project.exceptions_of(each.id)]
    return exceptions, [item for each in line for item in project.work_weeks_of(each.id)]


def _add_exceptions(calendar: etree._Element, exceptions: list[CalendarException], work_weeks: list[WorkWeek]) -> None:
    if exceptions:
        container = child(calendar, "Exceptions")
        for item in exceptions:
            _add_exception(container, item)
    if work_weeks:
        container = child(calendar, "WorkWeeks")
        for week in work_weeks:
            element = child(container, "WorkWeek")
            _add_period(element, week.first, week.last)
            add(element, Name=week.name)
            _add_week(element, week.week)


def _add_period(parent: etree._Element, first: int, last: int) -> None:
    period = child(parent, "TimePeriod")
    end = format_instant((last + 1) * MINUTES_PER_DAY - 1)[:16] + ":59"
    add(period, FromDate=format_instant(first * MINUTES_PER_DAY), ToDate=end)


def _add_exception(parent: etree._Element, item: CalendarException) -> None:
    element = child(parent, "Exception")
    add(element, EnteredByOccurrences=False)
    _add_period(element, item.first, item.last)
    add(element, Occurrences=item.last - item.first + 1, Name=item.name or None)
    add(element, **_recurrence(item.recurrence))
    add(element, DayWorking=bool(item.hours))
    _add_hours(element, item.hours)


def _recurrence(text: str) -> dict[str, int]:
    """Return type and details of a recurrence in the words of MSPDI; see `CalendarException.recurrence`."""
    kind, *numbers = text.split("/") if text else ["daily", "1"]
    values = [int(number) for number in numbers]
    if kind == "weekly":
        days = (values[1] << 1) & 0b1111110 | values[1] >> 6
        return {"Type": 6, "Period": values[0], "DaysOfWeek": days}
    if kind == "monthly" and len(values) == 2:
        return {"Type": 4, "Period": values[0], "MonthDay": values[1]}
    if kind == "monthly":
        return {"Type": 5, "Period": values[0], "MonthItem": _item(values[2]), "MonthPosition": values[1] - 1}
    if kind == "yearly" and len(values) == 2:
        return {"Type": 2, "Month": values[0] - 1, "MonthDay": values[1]}
    if kind == "yearly":
        return {
            "Type": 3,
            "MonthItem": _item(values[2]),
            "MonthPosition": values[1] - 1,
            "Month": values[0] - 1,
        }
    return {"Type": 1} if values[0] == 1 else {"Type": 7, "Period": values[0]}


def _item(weekday: int) -> int:
    """Return the MonthItem of a weekday from Monday: 3 is Sunday, 4 Monday."""
    return (weekday + 1) % 7 + 3
