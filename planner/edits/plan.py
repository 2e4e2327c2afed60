"""Edits of the plan itself: its name, dates, status date and settings."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from planner.edits.constraints import in_range
from planner.edits.registry import edit
from planner.edits.tasks import MAX_NOTES, clean_name
from planner.errors import EditRefused
from planner.patch import Patch, PatchBuilder, field_types
from planner.project import Project
from planner.records import PLAN_ID, ScheduleFrom
from planner.scheduling.schedule import Schedule
from planner.timebase import parse_date, parse_duration

_RANGES = {
    "minutes_per_day": (1, 1440),
    "minutes_per_week": (1, 10_080),
    "days_per_month": (1, 31),
    "default_start": (0, 1439),
    "default_finish": (1, 1440),
    "week_start": (0, 6),
    "critical_slack": (-1_000_000, 1_000_000),
    "near_critical": (0, 1_000_000),
}
_DURATIONS = ("critical_slack", "near_critical")
_DATES = ("start", "finish", "status_date")


@edit("plan.change")
def change(project: Project, schedule: Schedule, settings: Mapping[str, object]) -> Patch:
    """Change settings of the plan (attributes of `records.Plan`), each checked for its type and range.

    Dates may be given as text (a status date without a time is the end of its day), the project calendar by its
    name, slacks as durations, "5d".
    """
    builder = PatchBuilder(project)
    builder.update("plan", PLAN_ID, **{name: _checked(project, name, value) for name, value in settings.items()})
    return builder.patch()


@edit("plan.rename")
def rename(project: Project, schedule: Schedule, name: str) -> Patch:
    """Give the plan a name."""
    return change(project, schedule, {"name": name})


@edit("plan.set_status_date")
def set_status_date(project: Project, schedule: Schedule, date: int | None) -> Patch:
    """Say up to when progress is reported; None for no status date."""
    return change(project, schedule, {"status_date": date})


@edit("plan.set_start")
def set_start(project: Project, schedule: Schedule, start: int) -> Patch:
    """Move the start of the project; tasks without a pin move with it."""
    return change(project, schedule, {"start": start})


@edit("plan.schedule_from")
def schedule_from(project: Project, schedule: Schedule, end: ScheduleFrom, date: int | None = None) -> Patch:
    """Schedule from the project's start or backward from its finish; without a date from where it now is.

    Tasks keep their constraints, as in Microsoft Project: those as soon as possible stay at the front of what the
    finish allows, so that turning a plan round moves nothing by itself. New tasks are as late as possible.
    """
    wanted = ScheduleFrom(end)
    if wanted is ScheduleFrom.START:
        start = schedule.project_start if date is None else date
        return change(project, schedule, {"schedule_from": wanted, "start": start})
    finish = schedule.project_finish if date is None else date
    return change(project, schedule, {"schedule_from": wanted, "finish": finish})


def _checked(project: Project, name: str, value: object) -> object:
    types = field_types("plan")
    if name not in types or name == "id":
        raise EditRefused("setting-unknown", name=name)
    try:
        typed: object = msgspec.convert(_from_text(project, name, value), types[name])
    except msgspec.ValidationError:
        raise EditRefused("setting-type", name=name, value=value) from None
    low, high = _RANGES.get(name, (None, None))
    if low is not None and high is not None and not (isinstance(typed, int) and low <= typed <= high):
        raise EditRefused("setting-range", name=name, low=low, high=high)
    if name in _DATES and isinstance(typed, int):
        in_range(typed)
    if name == "calendar_id" and typed is not None and typed not in project.calendars:
        raise EditRefused("calendar-unknown", name=typed)
    if name == "name" and isinstance(typed, str):
        return clean_name(typed)
    if isinstance(typed, str) and len(typed) > MAX_NOTES:
        raise EditRefused("notes-too-long", limit=MAX_NOTES)
    return typed


def _from_text(project: Project, name: str, value: object) -> object:
    """Return a date or a calendar that is given as text as what it means."""
    if not isinstance(value, str):
        return value
    if name in _DATES:
        plan = project.plan
        return parse_date(value, default_minute=plan.default_start if name == "start" else plan.default_finish)
    if name in _DURATIONS:
        return parse_duration(value, project.units).minutes
    if name == "calendar_id":
        found = [one.id for one in project.calendars.values() if one.name.casefold() == value.casefold()]
        if not found:
            raise EditRefused("calendar-unknown", name=value)
        return found[0]
    return value
