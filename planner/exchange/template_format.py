"""The format of plan templates (`resources/samples/*.toml`): what a file may say, and how its words are read.

Dates are offsets from the plan's first Monday ("+12w 3d"), durations and lags are as people type them, tasks are
named by keys. See the sample files for the whole of it.
"""

from __future__ import annotations

import re
from typing import Any

import msgspec
from msgspec import Struct

from planner.errors import EditRefused, LoadError
from planner.records import ConstraintType, Hours, LinkType, Week
from planner.timebase import MAX_DURATION, MINUTES_PER_DAY, Units, parse_duration

FORMAT = 1
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_OFFSET = re.compile(r"\+(?:(\d+)w)?\s*(?:(\d+)d)?")
_LINK = re.compile(r"(\w+)(?:\s+(FS|SS|FF|SF)(?:([+-].+))?)?")


class TemplateCalendar(Struct, frozen=True, forbid_unknown_fields=True):
    """A calendar: days "Mon-Fri", hours "08:00-12:00 13:00-17:00", holidays of a region such as "DE-BE"."""

    key: str
    name: str
    days: str = "Mon-Fri"
    hours: str = "08:00-12:00 13:00-17:00"
    holidays: str = ""
    zone: str = ""


class TemplateTeam(Struct, frozen=True, forbid_unknown_fields=True):
    """A team and its calendar's key."""

    key: str
    name: str
    calendar: str = ""


class TemplatePerson(Struct, frozen=True, forbid_unknown_fields=True):
    """A person, the team's key and an own calendar's key."""

    key: str
    name: str
    team: str = ""
    calendar: str = ""


class TemplateTask(Struct, frozen=True, forbid_unknown_fields=True, rename={"duration": "for"}):
    """A row of the outline; `level` 1 is the top. `took` is the real duration of work that is over.

    Attributes:
        after, before: predecessors and successors, "key", "key SS+5d"; several with "; ".
        constraint: "SNET +12w", "ALAP". deadline: an offset. manual: start and finish offsets.
    """

    level: int
    key: str
    name: str
    duration: str = "1d"
    milestone: bool = False
    team: str = ""
    owner: str = ""
    calendar: str = ""
    after: str = ""
    before: str = ""
    constraint: str = ""
    deadline: str = ""
    took: str = ""
    manual: tuple[str, str] | None = None
    confidence: int | None = None
    notes: str = ""


class TemplateTasks(Struct, frozen=True, forbid_unknown_fields=True):
    """The rows of the outline, in order."""

    rows: tuple[TemplateTask, ...] = ()


class TemplateBaseline(Struct, frozen=True, forbid_unknown_fields=True):
    """The baseline that is taken from the planned dates, before progress."""

    name: str
    reason: str = ""


class Template(Struct, frozen=True, forbid_unknown_fields=True):
    """A whole template file.

    Attributes:
        anchor: "start": the plan begins on the Monday after today; "status": it began so long ago that the status
            date is today.
        status: offset of the status date; work before it is done.
    """

    format: int
    title: str
    summary: str = ""
    anchor: str = "start"
    status: str = ""
    plan: dict[str, Any] = {}
    baseline: TemplateBaseline | None = None
    calendars: tuple[TemplateCalendar, ...] = ()
    teams: tuple[TemplateTeam, ...] = ()
    people: tuple[TemplatePerson, ...] = ()
    tasks: TemplateTasks = TemplateTasks()


class TemplateLink(Struct, frozen=True):
    """A link as written: the other task's key, type, lag in minutes or hundredths of a percent, and its unit."""

    key: str
    type: LinkType
    lag: int
    unit: str


def parse_template(data: bytes, name: str) -> Template:
    """Read a template.

    Raises:
        LoadError: `template-invalid` with the reason.
    """
    try:
        template = msgspec.toml.decode(data, type=Template)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise LoadError("template-invalid", name=name, reason=str(error)) from None
    if template.format != FORMAT:
        raise LoadError("template-invalid", name=name, reason=f"format {template.format} is not known")
    return template


def offset_days(text: str) -> int:
    """Return the calendar days of an offset such as "+12w 3d"."""
    match = _OFFSET.fullmatch(text.strip())
    if not match or not (match[1] or match[2]):
        raise LoadError("template-invalid", name=text, reason="an offset is written +12w 3d")
    days = int(match[1] or 0) * 7 + int(match[2] or 0)
    if days * MINUTES_PER_DAY > MAX_DURATION:
        raise LoadError("template-invalid", name=text, reason="the offset is too long")
    return days


def parse_links(text: str, units: Units) -> list[TemplateLink]:
    """Read "key; key SS+5d; key FS-20%"."""
    return [_parse_link(part.strip(), units) for part in text.split(";") if part.strip()]


def _parse_link(text: str, units: Units) -> TemplateLink:
    match = _LINK.fullmatch(text)
    if not match:
        raise LoadError("template-invalid", name=text, reason="a link is written key SS+5d")
    link_type, lag = LinkType(match[2] or "FS"), match[3] or "+0d"
    if lag.endswith("%"):
        return TemplateLink(match[1], link_type, round(float(lag[:-1]) * 100), "%")
    try:
        span = parse_duration(lag, units)
    except EditRefused as error:
        raise LoadError("template-invalid", name=text, reason=str(error)) from None
    return TemplateLink(match[1], link_type, span.minutes, span.unit)


def parse_constraint(text: str) -> tuple[ConstraintType, int | None]:
    """Read "ALAP" or "SNET +12w"; the date is in calendar days after the first Monday."""
    word, _, offset = text.partition(" ")
    try:
        kind = ConstraintType(word.lower() or "asap")
    except ValueError:
        raise LoadError("template-invalid", name=text, reason="no such constraint") from None
    return kind, offset_days(offset) if offset else None


def parse_week(days: str, hours: str) -> Week:
    """Return the week of "Mon-Fri" with "08:00-12:00 13:00-17:00" on its working days."""
    first, _, last = (part.strip().lower()[:3] for part in days.partition("-"))
    begin, end = _DAYS.index(first), _DAYS.index(last or first)
    working = {(begin + step) % 7 for step in range((end - begin) % 7 + 1)}
    day = parse_hours(hours)
    return tuple(day if number in working else () for number in range(7))


def parse_hours(text: str) -> Hours:
    """Return the intervals of "08:00-12:00 13:00-17:00" in minutes of the day."""
    return tuple((_clock(start), _clock(end)) for start, _, end in (part.partition("-") for part in text.split()))


def _clock(text: str) -> int:
    hours, _, minutes = text.partition(":")
    return int(hours) * 60 + int(minutes or 0)
