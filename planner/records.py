"""The records of a plan: frozen, typed, one class a table.

Instants and durations are integer minutes (`planner.timebase`). What a person gave is here; what the scheduler
found is in `planner.scheduling.schedule.Schedule`. Ids are random 53-bit integers, unique across copies of a plan,
so that two copies can be merged; the plan's own row has id 1. A field that refers to another record ends in `_id`.

Construction does not validate (msgspec): rows that come from a file go through `msgspec.convert`, and edit
functions check what a person gives. Records hold plain values and tuples of them, so none is ever part of a cycle:
the garbage collector is spared walking a quarter of a million of them (`gc=False`).
"""

from __future__ import annotations

import secrets
from enum import StrEnum
from typing import TypeAlias

from msgspec import Struct

from planner.view_records import View

PLAN_ID = 1


def new_id() -> int:
    """Return a fresh record id: random, positive, 53 bits (exact in JSON and in spreadsheets)."""
    return secrets.randbelow(2**53 - 2) + 2


class LinkType(StrEnum):
    """Which end of the predecessor drives which end of the successor."""

    FS = "FS"
    SS = "SS"
    FF = "FF"
    SF = "SF"


class ConstraintType(StrEnum):
    """The eight task constraints of the field (domain.md §1.5)."""

    ASAP = "asap"
    ALAP = "alap"
    MSO = "mso"
    MFO = "mfo"
    SNET = "snet"
    SNLT = "snlt"
    FNET = "fnet"
    FNLT = "fnlt"


class TaskMode(StrEnum):
    """Whether the scheduler places a task or a person does."""

    AUTO = "auto"
    MANUAL = "manual"


class TaskType(StrEnum):
    """What stays when work, units or duration is edited (domain.md §1.14)."""

    FIXED_UNITS = "fixed-units"
    FIXED_DURATION = "fixed-duration"
    FIXED_WORK = "fixed-work"


class ScheduleFrom(StrEnum):
    """Which end of the project is given."""

    START = "start"
    FINISH = "finish"


class ProgressRule(StrEnum):
    """How remaining work treats a predecessor that is unfinished (domain.md §1.11)."""

    RETAINED_LOGIC = "retained-logic"
    OVERRIDE = "override"
    ACTUAL_DATES = "actual-dates"


class CriticalBy(StrEnum):
    """What makes a task critical (domain.md §1.8)."""

    TOTAL_SLACK = "total-slack"
    LONGEST_PATH = "longest-path"


class PersonKind(StrEnum):
    """What an assigned resource is; only work resources have time."""

    WORK = "work"
    MATERIAL = "material"
    COST = "cost"


class Bucket(StrEnum):
    """When an idea without dates may be done; a task in a bucket has no dates and moves nothing."""

    NONE = ""
    NOW = "now"
    NEXT = "next"
    LATER = "later"


class FieldKind(StrEnum):
    """What a custom field holds."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    CHOICE = "choice"
    FLAG = "flag"


class Plan(Struct, frozen=True, kw_only=True, gc=False):
    """The plan itself and its settings; exactly one row, id `PLAN_ID`.

    Attributes:
        start: instant the project starts (given when `schedule_from` is start).
        finish: instant the project must finish (given when `schedule_from` is finish).
        status_date: instant up to which progress is reported, or None.
        status_is_data_date: unfinished work is never scheduled before the status date.
        split_in_progress: a started task may pause and resume (status date, retained logic).
        critical_by: whether little slack makes a task critical, or driving what finishes last.
        critical_slack: by total slack, a task is critical when it has at most this many minutes of it.
        near_critical: one that is not critical is nearly so when it has at most this many minutes more; 0 for none.
        default_start: minute of the day that a typed start date gets.
        default_finish: minute of the day that a typed finish date gets.
        calendar_id: the project calendar.
        zone: IANA time zone of the plan's civil time; "" leaves the hours of zoned calendars unconverted.
        honor_constraints: tasks always honour their constraint dates, against their links if need be.
    """

    id: int = PLAN_ID
    name: str = ""
    notes: str = ""
    author: str = ""
    company: str = ""
    start: int = 0
    finish: int | None = None
    schedule_from: ScheduleFrom = ScheduleFrom.START
    status_date: int | None = None
    status_is_data_date: bool = True
    split_in_progress: bool = True
    progress_rule: ProgressRule = ProgressRule.RETAINED_LOGIC
    honor_constraints: bool = True
    multiple_critical_paths: bool = False
    critical_by: CriticalBy = CriticalBy.TOTAL_SLACK
    critical_slack: int = 0
    near_critical: int = 2400
    new_tasks_manual: bool = False
    calendar_id: int | None = None
    zone: str = ""
    minutes_per_day: int = 480
    minutes_per_week: int = 2400
    days_per_month: int = 20
    default_start: int = 480
    default_finish: int = 1020
    week_start: int = 0


Hours: TypeAlias = tuple[tuple[int, int], ...]
"""Half-open working intervals of a day, in minutes of the day; may end at 1440."""
Week: TypeAlias = tuple[Hours | None, ...]
"""Seven days from Monday; None inherits from the base calendar."""


class CalendarException(Struct, frozen=True, kw_only=True, gc=False):
    """Days with other hours than the week says: a holiday (no hours) or a special working day.

    Attributes:
        first, last: day numbers (days since 1970-01-01), both included.
        hours: half-open intervals in minutes of the day; empty means not working.
        recurrence: which days between first and last count, as text: "" all of them,
            "daily/N", "weekly/N/mask" (bit 0 Monday), "monthly/N/day", "monthly/N/nth/weekday",
            "yearly/month/day", "yearly/month/nth/weekday" (nth 1–4, 5 last; weekday 0 Monday).
    """

    id: int
    calendar_id: int
    name: str = ""
    first: int
    last: int
    hours: Hours = ()
    recurrence: str = ""


class WorkWeek(Struct, frozen=True, kw_only=True, gc=False):
    """Another week between two days (both included); a day that is None keeps the calendar's own hours."""

    id: int
    calendar_id: int
    name: str = ""
    first: int
    last: int
    week: Week = (None,) * 7


class Calendar(Struct, frozen=True, kw_only=True, gc=False):
    """Working time: a week of hours, changed by exceptions and work weeks, perhaps based on another calendar.

    Attributes:
        base_id: calendar whose hours count where `week` says None, with its exceptions.
        week: seven days from Monday; each a tuple of half-open intervals (minutes of the day, may end at 1440),
            empty for a free day, None to inherit from the base.
        zone: IANA time zone the hours are meant in; "" is the plan's civil time.
    """

    id: int
    name: str = ""
    base_id: int | None = None
    week: Week = (None,) * 7
    zone: str = ""
    source_uid: int | None = None


class Team(Struct, frozen=True, kw_only=True, gc=False):
    """A team: a lane, a colour, a calendar."""

    id: int
    name: str = ""
    rank: str = ""
    color: int = 0
    calendar_id: int | None = None
    notes: str = ""


class Person(Struct, frozen=True, kw_only=True, gc=False):
    """A person (or another resource) who owns or works on tasks.

    Attributes:
        max_units: share of a full working day, 1.0 is full time.
        calendar_id: own working time; None means the team's, else the project's.
    """

    id: int
    name: str = ""
    rank: str = ""
    kind: PersonKind = PersonKind.WORK
    team_id: int | None = None
    calendar_id: int | None = None
    email: str = ""
    max_units: float = 1.0
    notes: str = ""
    source_uid: int | None = None


class Goal(Struct, frozen=True, kw_only=True, gc=False):
    """A goal or initiative: what tasks are done for; goals may lie below one another.

    Attributes:
        rank: fractional sort key among the goals of one parent.
        target_date: instant by which it is to be reached.
        measure: how one sees that it is reached, in words.
    """

    id: int
    parent_goal_id: int | None = None
    rank: str = ""
    name: str = ""
    notes: str = ""
    owner_id: int | None = None
    target_date: int | None = None
    measure: str = ""


class CustomField(Struct, frozen=True, kw_only=True, gc=False):
    """A field of tasks that the plan defines itself.

    Attributes:
        choices: what may be chosen, for `FieldKind.CHOICE`.
    """

    id: int
    name: str = ""
    kind: FieldKind = FieldKind.TEXT
    choices: tuple[str, ...] = ()
    rank: str = ""


class CustomValue(Struct, frozen=True, kw_only=True, gc=False):
    """The value of one custom field of one task; without a value there is no record.

    Attributes:
        text: of texts and choices. number: of numbers, dates (an instant) and flags (1).
    """

    id: int
    task_id: int
    field_id: int
    text: str = ""
    number: float | None = None


class Task(Struct, frozen=True, kw_only=True, gc=False):
    """A task, milestone or summary (a task with children is a summary; its dates are then rolled up).

    Attributes:
        rank: fractional sort key among siblings.
        source_uid: unique id in the file it was imported from.
        duration: minutes of working time, or of the clock when `duration_unit` is elapsed.
        constraint_date, deadline: instants.
        manual_start, manual_finish: dates of a manually scheduled task, each may be missing.
        percent_complete: 0 to 100, of the duration.
        actual_start, actual_finish: instants, set when the task has begun and ended.
        actual_duration: minutes done; None means percent_complete of the duration.
        stop, resume: where work done ended and where the remainder goes on, as imported or set by a split.
        levelling_delay: elapsed minutes added before the start.
        splits: pauses as (working minutes done before the pause, working minutes of the pause).
        recurring: a summary of occurrences, or one of them. repeats: how such a summary recurs, as
            `planner.recurring` reads and writes it; "" also where a file did not tell.
        confidence: how sure the dates are, 0 to 100, None unknown.
        goal_id: the goal or initiative that the task serves.
        bucket: set while it is an idea without dates; the scheduler leaves it out.
    """

    id: int
    parent_id: int | None = None
    rank: str = ""
    source_uid: int | None = None
    name: str = ""
    notes: str = ""
    milestone: bool = False
    mode: TaskMode = TaskMode.AUTO
    active: bool = True
    duration: int = 480
    duration_unit: str = "d"
    estimated: bool = False
    calendar_id: int | None = None
    ignore_resource_calendars: bool = False
    constraint: ConstraintType = ConstraintType.ASAP
    constraint_date: int | None = None
    deadline: int | None = None
    manual_start: int | None = None
    manual_finish: int | None = None
    percent_complete: float = 0.0
    physical_percent: float = 0.0
    actual_start: int | None = None
    actual_finish: int | None = None
    actual_duration: int | None = None
    stop: int | None = None
    resume: int | None = None
    levelling_delay: int = 0
    splits: tuple[tuple[int, int], ...] = ()
    priority: int = 500
    task_type: TaskType = TaskType.FIXED_UNITS
    effort_driven: bool = False
    work: int = 0
    external: bool = False
    recurring: bool = False
    repeats: str = ""
    team_id: int | None = None
    owner_id: int | None = None
    phase: str = ""
    confidence: int | None = None
    goal_id: int | None = None
    bucket: Bucket = Bucket.NONE

    @property
    def is_scheduled(self) -> bool:
        """Whether the task itself has dates that count: it is active and no idea in a bucket."""
        return self.active and not self.bucket


class Link(Struct, frozen=True, kw_only=True, gc=False):
    """A dependency between two tasks.

    Attributes:
        lag: minutes; with a percent unit ("%", "e%"), hundredths of a percent of the predecessor's
            duration. Negative is a lead.
        lag_unit: unit it is shown in; working units count on the successor's calendar, elapsed units on the clock.
    """

    id: int
    predecessor_id: int
    successor_id: int
    type: LinkType = LinkType.FS
    lag: int = 0
    lag_unit: str = "d"


class Assignment(Struct, frozen=True, kw_only=True, gc=False):
    """Work of one person on one task.

    Attributes:
        units: 1.0 is full time (of the person's calendar).
        work, actual_work: minutes of effort.
        overtime_work: the part of work done outside working time; it lengthens nothing.
        delay: working minutes after the task's start; levelling_delay: elapsed minutes likewise.
        contour: 0 flat, 1 back loaded … 7 turtle, 8 contoured, as in MSPDI.
        start, finish: instants stored by the file it was imported from, None for one's own.
    """

    id: int
    task_id: int
    person_id: int
    units: float = 1.0
    work: int = 0
    actual_work: int = 0
    overtime_work: int = 0
    delay: int = 0
    levelling_delay: int = 0
    contour: int = 0
    start: int | None = None
    finish: int | None = None


class Baseline(Struct, frozen=True, kw_only=True, gc=False):
    """A named snapshot of dates; `number` 0 to 10 maps to Microsoft Project's eleven baselines."""

    id: int
    name: str = ""
    number: int = 0
    created: str = ""
    author: str = ""
    reason: str = ""


class BaselineTask(Struct, frozen=True, kw_only=True, gc=False):
    """What one baseline remembers of one task; instants and minutes."""

    id: int
    baseline_id: int
    task_id: int
    start: int | None = None
    finish: int | None = None
    duration: int = 0
    work: int = 0


Record: TypeAlias = (
    Plan
    | Calendar
    | CalendarException
    | WorkWeek
    | Team
    | Person
    | Goal
    | Task
    | Link
    | Assignment
    | Baseline
    | BaselineTask
    | CustomField
    | CustomValue
    | View
)

TABLES: dict[str, type[Struct]] = {
    "plan": Plan,
    "calendars": Calendar,
    "calendar_exceptions": CalendarException,
    "work_weeks": WorkWeek,
    "teams": Team,
    "people": Person,
    "goals": Goal,
    "tasks": Task,
    "links": Link,
    "assignments": Assignment,
    "baselines": Baseline,
    "baseline_tasks": BaselineTask,
    "custom_fields": CustomField,
    "custom_values": CustomValue,
    "views": View,
}
"""Table name -> record class, parents before children; the plan file has one table for each."""
