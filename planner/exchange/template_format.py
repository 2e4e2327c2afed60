"""The format of plan templates (`resources/samples/*.toml`): what a file may say, and how its words are read.

Dates are offsets from the plan's first Monday ("+12w 3d"), durations and lags are as people type them, tasks are
named by keys. See the sample files for the whole of it. What cannot be read is `TemplateError`, of which
`templates.build` makes a `LoadError` that names the file and the place in it.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from planner.errors import EditRefused, LoadError
from planner.records import ConstraintType, Hours, LinkType, Week
from planner.timebase import MAX_DURATION, MINUTES_PER_DAY, Span, Units, parse_duration

FORMAT = 1
MAX_LAG_PERCENT = 1000
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_OFFSET = re.compile(r"\+(?:(\d{1,5})w)?\s*(?:(\d{1,5})d)?")
_LINK = re.compile(r"([\w-]+)(?:\s+(FS|SS|FF|SF)\s*([+-].+)?)?")
_PERCENT = re.compile(r"([+-]\d+(?:\.\d+)?)\s*%")
_CLOCK = re.compile(r"(\d{1,2})(?::(\d{2}))?")
_UNDATED = frozenset({ConstraintType.ASAP, ConstraintType.ALAP})


class TemplateError(Exception):
    """Something in a template that cannot be read; its text says what."""


class TemplatePlan(Struct, frozen=True, forbid_unknown_fields=True):
    """The plan's own settings, as in `planner.records.Plan`; `critical_slack` is a duration, `calendar` a key."""

    name: str
    calendar: str
    company: str = ""
    author: str = ""
    notes: str = ""
    zone: str = ""
    critical_slack: str = "0d"


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
    """A row of the outline; `level` 1 is the top.

    Attributes:
        after, before: predecessors and successors, "key", "key SS+5d"; several with "; ".
        constraint: "SNET +12w", "ALAP". deadline: an offset. manual: start and finish offsets.
        took: what the work has really taken, or is now known to take; the baseline has `duration`.
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
    confidence: Annotated[int, Meta(ge=0, le=100)] | None = None
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
    plan: TemplatePlan
    summary: str = ""
    anchor: Literal["start", "status"] = "start"
    status: str = ""
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
        raise TemplateError(f"“{text}” is no offset such as +12w 3d")
    days = int(match[1] or 0) * 7 + int(match[2] or 0)
    if days * MINUTES_PER_DAY > MAX_DURATION:
        raise TemplateError(f"“{text}” is too long")
    return days


def parse_span(text: str, units: Units) -> Span:
    """Read a duration, which is not negative."""
    span = _span(text, units)
    if span.minutes < 0:
        raise TemplateError(f"“{text}” is less than nothing")
    return span


def parse_links(text: str, units: Units) -> list[TemplateLink]:
    """Read "key; key SS+5d; key FS-20%"."""
    return [_parse_link(part.strip(), units) for part in text.split(";") if part.strip()]


def _parse_link(text: str, units: Units) -> TemplateLink:
    match = _LINK.fullmatch(text)
    if not match:
        raise TemplateError(f"“{text}” is no link such as key SS+5d")
    link_type, lag = LinkType(match[2] or "FS"), match[3] or "+0d"
    if percent := _PERCENT.fullmatch(lag):
        if abs(float(percent[1])) > MAX_LAG_PERCENT:
            raise TemplateError(f"“{text}” has a lag above {MAX_LAG_PERCENT} %")
        return TemplateLink(match[1], link_type, round(float(percent[1]) * 100), "%")
    span = _span(lag, units)
    return TemplateLink(match[1], link_type, span.minutes, span.unit)


def _span(text: str, units: Units) -> Span:
    try:
        return parse_duration(text, units)
    except EditRefused as error:
        raise TemplateError(str(error).rstrip(".")) from None


def parse_constraint(text: str) -> tuple[ConstraintType, str]:
    """Read "ALAP" or "SNET +12w" and return the offset of its date as it is written, "" where it has none."""
    word, _, offset = text.partition(" ")
    try:
        kind = ConstraintType(word.lower() or "asap")
    except ValueError:
        raise TemplateError(f"“{word}” is no constraint") from None
    if (kind in _UNDATED) == bool(offset):
        raise TemplateError(f"“{text}” has {'a date too many' if offset else 'no date'}")
    return kind, offset


def parse_week(days: str, hours: str) -> Week:
    """Return the week of "Mon-Fri" with "08:00-12:00 13:00-17:00" on its working days."""
    first, dash, last = (part.strip().lower() for part in days.partition("-"))
    if first not in _DAYS or (last if dash else first) not in _DAYS:
        raise TemplateError(f"“{days}” are no days such as Mon-Fri")
    begin, end = _DAYS.index(first), _DAYS.index(last or first)
    working = {(begin + step) % 7 for step in range((end - begin) % 7 + 1)}
    day = parse_hours(hours)
    return tuple(day if number in working else () for number in range(7))


def parse_hours(text: str) -> Hours:
    """Return the intervals of "08:00-12:00 13:00-17:00" in minutes of the day."""
    intervals = tuple((_clock(start), _clock(end)) for start, _, end in (part.partition("-") for part in text.split()))
    edges = [edge for interval in intervals for edge in interval]
    if not edges or any(later < earlier for earlier, later in pairwise(edges)):
        raise TemplateError(f"“{text}” are no hours such as 08:00-12:00 13:00-17:00")
    if any(start == end for start, end in intervals):
        raise TemplateError(f"“{text}” has an interval without any time")
    return intervals


def _clock(text: str) -> int:
    match = _CLOCK.fullmatch(text)
    minute = int(match[1]) * 60 + int(match[2] or 0) if match else -1
    if not match or int(match[2] or 0) > 59 or minute > MINUTES_PER_DAY:
        raise TemplateError(f"“{text}” is no time of the day")
    return minute
