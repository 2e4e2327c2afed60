"""Edits of calendars: their week, exceptions, public holidays and work weeks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from planner.edits.registry import edit
from planner.edits.tasks import clean_name
from planner.errors import EditRefused
from planner.patch import Patch, PatchBuilder
from planner.project import Project
from planner.public_holidays import public_holidays
from planner.records import Calendar, CalendarException, Hours, Week, WorkWeek, new_id
from planner.scheduling.recurrence import exception_days, is_readable
from planner.scheduling.schedule import Schedule
from planner.timebase import MINUTES_PER_DAY, day_of, moment

LAST_DAY = 73_048
"""Day number of 2169-12-31."""
_USERS = (("tasks", "calendar_id"), ("people", "calendar_id"), ("teams", "calendar_id"), ("calendars", "base_id"))


@edit("calendars.add")
def add(
    project: Project,
    schedule: Schedule,
    name: str,
    *,
    base_id: int | None = None,
    week: Week | None = None,
    zone: str = "",
    calendar_id: int | None = None,
) -> Patch:
    """Add a calendar; days that its week leaves open (None) follow the base calendar."""
    if base_id is not None:
        _existing(project, base_id)
    calendar = Calendar(
        id=calendar_id or new_id(),
        name=_unused(project, name),
        base_id=base_id,
        week=(None,) * 7 if week is None else _checked_week(week),
        zone=_checked_zone(zone),
    )
    builder = PatchBuilder(project)
    builder.insert("calendars", calendar)
    return builder.patch()


@edit("calendars.rename")
def rename(project: Project, schedule: Schedule, calendar_id: int, name: str) -> Patch:
    """Give a calendar another name."""
    builder = PatchBuilder(project)
    _existing(project, calendar_id)
    builder.update("calendars", calendar_id, name=_unused(project, name, but=calendar_id))
    return builder.patch()


@edit("calendars.set_week")
def set_week(project: Project, schedule: Schedule, calendar_id: int, week: Week) -> Patch:
    """Set the hours of the seven days from Monday; None follows the base calendar."""
    _existing(project, calendar_id)
    builder = PatchBuilder(project)
    builder.update("calendars", calendar_id, week=_checked_week(week))
    return builder.patch()


@edit("calendars.set_base")
def set_base(project: Project, schedule: Schedule, calendar_id: int, base_id: int | None) -> Patch:
    """Base a calendar on another one, or on none."""
    calendar = _existing(project, calendar_id)
    above = base_id
    while above is not None:
        if above == calendar_id:
            raise EditRefused("calendar-circle", name=calendar.name)
        above = _existing(project, above).base_id
    builder = PatchBuilder(project)
    builder.update("calendars", calendar_id, base_id=base_id)
    return builder.patch()


@edit("calendars.set_zone")
def set_zone(project: Project, schedule: Schedule, calendar_id: int, zone: str) -> Patch:
    """Say in which IANA time zone the hours are meant; "" is the plan's own time."""
    _existing(project, calendar_id)
    builder = PatchBuilder(project)
    builder.update("calendars", calendar_id, zone=_checked_zone(zone))
    return builder.patch()


@edit("calendars.delete")
def delete(project: Project, schedule: Schedule, calendar_id: int) -> Patch:
    """Delete a calendar that nothing uses, with its exceptions and work weeks."""
    calendar = _existing(project, calendar_id)
    users = sum(
        getattr(record, field) == calendar_id for table, field in _USERS for record in project.table(table).values()
    )
    if users or project.plan.calendar_id == calendar_id:
        raise EditRefused("calendar-in-use", name=calendar.name, count=users or 1)
    builder = PatchBuilder(project)
    for exception in project.exceptions_of(calendar_id):
        builder.delete("calendar_exceptions", exception.id)
    for work_week in project.work_weeks_of(calendar_id):
        builder.delete("work_weeks", work_week.id)
    builder.delete("calendars", calendar_id)
    return builder.patch()


@edit("calendars.add_exception")
def add_exception(
    project: Project,
    schedule: Schedule,
    calendar_id: int,
    first: int,
    last: int | None = None,
    *,
    name: str = "",
    hours: Hours = (),
    recurrence: str = "",
) -> Patch:
    """Add days (day numbers, both ends included) with other hours; without hours they are free."""
    _existing(project, calendar_id)
    end = first if last is None else last
    _check_days(first, end)
    _check_recurrence(recurrence)
    exception = CalendarException(
        id=new_id(), calendar_id=calendar_id, name=clean_name(name), first=first, last=end,
        hours=_checked_hours(hours), recurrence=recurrence,
    )  # fmt: skip
    builder = PatchBuilder(project)
    builder.insert("calendar_exceptions", exception)
    return builder.patch()


@edit("calendars.delete_exceptions")
def delete_exceptions(project: Project, schedule: Schedule, exception_ids: Sequence[int]) -> Patch:
    """Delete exceptions, so that their days follow the week again."""
    builder = PatchBuilder(project)
    for exception_id in exception_ids:
        if exception_id not in project.calendar_exceptions:
            raise EditRefused("record-gone")
        builder.delete("calendar_exceptions", exception_id)
    return builder.patch()


@edit("calendars.add_holidays")
def add_holidays(
    project: Project,
    schedule: Schedule,
    calendar_id: int,
    region: str,
    first: int | None = None,
    last: int | None = None,
) -> Patch:
    """Copy the public holidays of a region ("DE-BE") into a calendar, each a day off.

    Without days (day numbers) the time from the project's start to a year after its finish is meant. Days that have
    an exception already are left alone.
    """
    _existing(project, calendar_id)
    start = day_of(schedule.project_start) if first is None else first
    end = day_of(schedule.project_finish) + 365 if last is None else last
    _check_days(start, min(end, LAST_DAY))
    taken = set(_days_taken(project, calendar_id))
    builder = PatchBuilder(project)
    for day, name in public_holidays(region, _date(start), _date(min(end, LAST_DAY))):
        if day not in taken:
            builder.insert(
                "calendar_exceptions",
                CalendarException(id=new_id(), calendar_id=calendar_id, name=name, first=day, last=day),
            )
    return builder.patch()


@edit("calendars.add_work_week")
def add_work_week(
    project: Project, schedule: Schedule, calendar_id: int, first: int, last: int, week: Week, *, name: str = ""
) -> Patch:
    """Let another week count between two days (both included); a day that is None keeps its hours."""
    _existing(project, calendar_id)
    _check_days(first, last)
    builder = PatchBuilder(project)
    builder.insert(
        "work_weeks",
        WorkWeek(
            id=new_id(), calendar_id=calendar_id, name=clean_name(name), first=first, last=last,
            week=_checked_week(week),
        ),
    )  # fmt: skip
    return builder.patch()


@edit("calendars.delete_work_weeks")
def delete_work_weeks(project: Project, schedule: Schedule, work_week_ids: Sequence[int]) -> Patch:
    """Delete work weeks."""
    builder = PatchBuilder(project)
    for work_week_id in work_week_ids:
        if work_week_id not in project.work_weeks:
            raise EditRefused("record-gone")
        builder.delete("work_weeks", work_week_id)
    return builder.patch()


def _existing(project: Project, calendar_id: int) -> Calendar:
    calendar = project.calendars.get(calendar_id)
    if calendar is None:
        raise EditRefused("record-gone")
    return calendar


def _unused(project: Project, name: str, but: int | None = None) -> str:
    cleaned = clean_name(name)
    if not cleaned:
        raise EditRefused("name-missing")
    for calendar in project.calendars.values():
        if calendar.name.casefold() == cleaned.casefold() and calendar.id != but:
            raise EditRefused("name-taken", name=cleaned)
    return cleaned


def _checked_week(week: Week) -> Week:
    if len(week) != 7:
        raise EditRefused("week-days", count=len(week))
    return tuple(None if hours is None else _checked_hours(hours) for hours in week)


def _checked_hours(hours: Hours) -> Hours:
    """Return hours as tuples, in order and apart from each other."""
    tidy = tuple((int(start), int(end)) for start, end in hours)
    last = 0
    for start, end in tidy:
        if not last <= start < end <= MINUTES_PER_DAY:
            raise EditRefused("hours-order")
        last = end
    return tidy


def _checked_zone(zone: str) -> str:
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        return zone and ZoneInfo(zone).key
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise EditRefused("zone-unknown", zone=zone) from None


def _check_days(first: int, last: int) -> None:
    if not 0 <= first <= last <= LAST_DAY:
        raise EditRefused("days-order")


def _check_recurrence(text: str) -> None:
    if not is_readable(text):
        raise EditRefused("recurrence-unreadable", text=text)


def _days_taken(project: Project, calendar_id: int) -> Iterator[int]:
    for exception in project.exceptions_of(calendar_id):
        yield from (int(day) for day in exception_days(exception))


def _date(day: int) -> dt.date:
    return moment(day * MINUTES_PER_DAY).date()
