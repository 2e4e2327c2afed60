"""The fields of a task: one declarative table for the outline, the inspector, exchange and the command line.

`FIELDS` has the built-in ones; `fields_of(project)` adds those that the plan defines itself.

A field says what it is called, what type it has, whether a person gives it or the scheduler finds it, and how it reads
its value. `Field.text` writes it for people; `planner.edits.cells.set_text` is the way back for editable fields.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import TypeAlias

from planner import field_readers as read
from planner.errors import EditRefused
from planner.project import Project
from planner.records import Bucket, ConstraintType, CustomField, FieldKind, TaskMode, TaskType
from planner.scheduling.schedule import Schedule
from planner.timebase import DATE_ONLY, EXACT, DateStyle, Span, exact_duration, format_duration

Value: TypeAlias = str | int | float | bool | Span | tuple[int, ...] | None
SortKey: TypeAlias = tuple[bool, float, str]


class FieldType(StrEnum):
    """What a field holds; an editor and an alignment follow from it.

    START, FINISH and INSTANT are minutes (a bare typed date gets the day's start, the day's end, or the day's end);
    DURATION, WORK and SLACK are `Span`; PERSON, TEAM, CALENDAR and GOAL are record ids; CHOICE is one of
    `Field.choices`.
    """

    TEXT = "text"
    NOTE = "note"
    NUMBER = "number"
    PERCENT = "percent"
    BOOL = "bool"
    CHOICE = "choice"
    START = "start"
    FINISH = "finish"
    INSTANT = "instant"
    DURATION = "duration"
    WORK = "work"
    SLACK = "slack"
    TASK_LINKS = "task-links"
    RESOURCES = "resources"
    PERSON = "person"
    TEAM = "team"
    CALENDAR = "calendar"
    GOAL = "goal"


class Group(StrEnum):
    """Section of the inspector."""

    TASK = "Task"
    DATES = "Dates"
    LINKS = "Links"
    PROGRESS = "Progress"
    PEOPLE = "People"
    SCHEDULE = "Schedule"
    BASELINE = "Baseline"
    CUSTOM = "Own fields"


_SPANS = frozenset({FieldType.DURATION, FieldType.WORK, FieldType.SLACK})
_INSTANTS = frozenset({FieldType.START, FieldType.FINISH, FieldType.INSTANT})
_RIGHT = _SPANS | {FieldType.NUMBER, FieldType.PERCENT}


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a task.

    Attributes:
        key: name on the command line, in saved views and in `cells.set_text`.
        title: column title in English.
        read: gives the typed value.
        given: a person gives it (it is in the records); otherwise it is computed.
        editable: `cells.set_text` takes it.
        exchange: element name in Microsoft Project XML, "" where there is none.
        width: hint for a column, in characters.
        choices: value and title of each choice, for CHOICE.
        custom_id: of the record that defines it, None for a built-in field.
    """

    key: str
    title: str
    type: FieldType
    read: Callable[[Project, Schedule, int], Value]
    group: Group
    given: bool = True
    editable: bool = True
    exchange: str = ""
    width: int = 10
    choices: tuple[tuple[str, str], ...] = ()
    custom_id: int | None = None

    @property
    def align_right(self) -> bool:
        """Whether numbers line up at the right edge."""
        return self.type in _RIGHT

    def value(self, project: Project, schedule: Schedule, task_id: int) -> Value:
        """Return the typed value; None where there is none."""
        return self.read(project, schedule, task_id)

    def text(self, project: Project, schedule: Schedule, task_id: int, style: DateStyle = DATE_ONLY) -> str:
        """Return the value as people read it, "" where there is none."""
        return self.text_of(project, self.read(project, schedule, task_id), style)

    def text_of(self, project: Project, value: Value, style: DateStyle = DATE_ONLY) -> str:
        """Return a value of this field as people read it, "" for none."""
        return "" if value is None else self._written(project, value, style)

    def edit_text(self, project: Project, schedule: Schedule, task_id: int) -> str:
        """Return the text to start editing with: exact, so that entering it unchanged changes nothing."""
        value = self.read(project, schedule, task_id)
        if isinstance(value, Span):
            return exact_duration(value, project.units)
        if self.type is FieldType.PERCENT and isinstance(value, float):
            return f"{value:g}"
        return self.text_of(project, value, EXACT)

    def sort_key(self, project: Project, schedule: Schedule, task_id: int) -> SortKey:
        """Return a key that sorts by value, texts regardless of case, choices in their order, missing values last."""
        return self.key_of(project, self.read(project, schedule, task_id))

    def key_of(self, project: Project, value: Value) -> SortKey:
        """Return the key that sorts a value of this field."""
        if self.type is FieldType.CHOICE and value is not None:
            return False, next((n for n, (key, _) in enumerate(self.choices) if key == value), len(self.choices)), ""
        if isinstance(value, Span):
            return False, value.minutes, ""
        if isinstance(value, (int, float)) and self.type not in _NAMED:
            return False, value, ""
        text = self.text_of(project, value)
        return text == "", 0, text.casefold()

    def options(self, project: Project) -> Sequence[tuple[str, str]]:
        """Return (text that `set_text` takes, title) of each value to choose from; empty where any text goes."""
        named = _NAMED.get(self.type)
        if named is not None:
            return [("", ""), *((name, name) for name in sorted(named(project), key=str.casefold))]
        if self.type is FieldType.BOOL:
            return (("yes", "Yes"), ("no", "No"))
        return self.choices

    def _written(self, project: Project, value: Value, style: DateStyle) -> str:
        if isinstance(value, Span):
            return format_duration(value, project.units)
        if self.type in _INSTANTS and isinstance(value, int):
            return style.format(value, is_finish=self.type is FieldType.FINISH)
        writer = _WRITERS.get(self.type)
        return writer(self, project, value) if writer else str(value)


def _choice_text(field: Field, _project: Project, value: Value) -> str:
    return next((title for key, title in field.choices if key == value), str(value))


def _percent_text(_field: Field, _project: Project, value: Value) -> str:
    return f"{value:.0f} %" if isinstance(value, float) and value == round(value) else f"{value:.1f} %"


def _bool_text(_field: Field, _project: Project, value: Value) -> str:
    return "Yes" if value else "No"


def _record_text(field: Field, project: Project, value: Value) -> str:
    return read.record_name(project, field.type, value) if isinstance(value, int) else ""


_WRITERS: dict[FieldType, Callable[[Field, Project, Value], str]] = {
    FieldType.CHOICE: _choice_text,
    FieldType.PERCENT: _percent_text,
    FieldType.BOOL: _bool_text,
    FieldType.PERSON: _record_text,
    FieldType.TEAM: _record_text,
    FieldType.CALENDAR: _record_text,
    FieldType.GOAL: _record_text,
}
_NAMED: dict[FieldType, Callable[[Project], list[str]]] = {
    FieldType.PERSON: lambda project: [person.name for person in project.people.values()],
    FieldType.TEAM: lambda project: [team.name for team in project.teams.values()],
    FieldType.CALENDAR: lambda project: [calendar.name for calendar in project.calendars.values()],
    FieldType.GOAL: lambda project: [goal.name for goal in project.goals.values()],
}

CONSTRAINT_TITLES: tuple[tuple[str, str], ...] = (
    (ConstraintType.ASAP, "As soon as possible"),
    (ConstraintType.ALAP, "As late as possible"),
    (ConstraintType.SNET, "Start no earlier than"),
    (ConstraintType.SNLT, "Start no later than"),
    (ConstraintType.FNET, "Finish no earlier than"),
    (ConstraintType.FNLT, "Finish no later than"),
    (ConstraintType.MSO, "Must start on"),
    (ConstraintType.MFO, "Must finish on"),
)
MODE_TITLES: tuple[tuple[str, str], ...] = ((TaskMode.AUTO, "Automatic"), (TaskMode.MANUAL, "Manual"))
TYPE_TITLES: tuple[tuple[str, str], ...] = (
    (TaskType.FIXED_UNITS, "Fixed units"),
    (TaskType.FIXED_DURATION, "Fixed duration"),
    (TaskType.FIXED_WORK, "Fixed work"),
)
BUCKET_TITLES: tuple[tuple[str, str], ...] = (
    (Bucket.NONE, ""),
    (Bucket.NOW, "Now"),
    (Bucket.NEXT, "Next"),
    (Bucket.LATER, "Later"),
)

_T, _G = FieldType, Group


def _computed(
    key: str, title: str, kind: FieldType, reader: Callable[[Project, Schedule, int], Value], group: Group,
    exchange: str = "", width: int = 10,
) -> Field:  # fmt: skip
    return Field(key, title, kind, reader, group, given=False, editable=False, exchange=exchange, width=width)


_ALL = (
    _computed("row", "#", _T.NUMBER, read.row, _G.TASK, "ID", 5),
    _computed("wbs", "WBS", _T.TEXT, read.wbs, _G.TASK, "OutlineNumber", 8),
    Field("name", "Name", _T.TEXT, read.attribute("name"), _G.TASK, exchange="Name", width=34),
    Field("mode", "Mode", _T.CHOICE, read.attribute("mode"), _G.TASK, exchange="Manual", choices=MODE_TITLES),
    Field("duration", "Duration", _T.DURATION, read.duration, _G.DATES, exchange="Duration", width=9),
    Field("start", "Start", _T.START, read.start, _G.DATES, given=False, exchange="Start", width=14),
    Field("finish", "Finish", _T.FINISH, read.finish, _G.DATES, given=False, exchange="Finish", width=14),
    Field("predecessors", "Predecessors", _T.TASK_LINKS, read.predecessors, _G.LINKS,
          exchange="PredecessorLink", width=14),
    Field("successors", "Successors", _T.TASK_LINKS, read.successors, _G.LINKS, width=14),
    Field("owner", "Owner", _T.PERSON, read.attribute("owner_id"), _G.PEOPLE, width=14),
    Field("team", "Team", _T.TEAM, read.attribute("team_id"), _G.PEOPLE, width=14),
    Field("resources", "Resources", _T.RESOURCES, read.resources, _G.PEOPLE, width=20),
    Field("percent_complete", "% complete", _T.PERCENT, read.percent, _G.PROGRESS,
          exchange="PercentComplete", width=7),
    Field("physical_percent", "Physical %", _T.PERCENT, read.attribute("physical_percent"), _G.PROGRESS,
          exchange="PhysicalPercentComplete", width=7),
    Field("constraint", "Constraint", _T.CHOICE, read.attribute("constraint"), _G.DATES,
          exchange="ConstraintType", width=20, choices=CONSTRAINT_TITLES),
    Field("constraint_date", "Constraint date", _T.INSTANT, read.attribute("constraint_date"), _G.DATES,
          exchange="ConstraintDate", width=14),
    Field("deadline", "Deadline", _T.FINISH, read.attribute("deadline"), _G.DATES, exchange="Deadline", width=14),
    Field("calendar", "Calendar", _T.CALENDAR, read.attribute("calendar_id"), _G.DATES,
          exchange="CalendarUID", width=14),
    Field("priority", "Priority", _T.NUMBER, read.attribute("priority"), _G.TASK, exchange="Priority", width=7),
    Field("milestone", "Milestone", _T.BOOL, read.attribute("milestone"), _G.TASK, exchange="Milestone", width=8),
    Field("active", "Active", _T.BOOL, read.attribute("active"), _G.TASK, exchange="Active", width=6),
    Field("notes", "Notes", _T.NOTE, read.attribute("notes"), _G.TASK, exchange="Notes", width=30),
    Field("goal", "Goal", _T.GOAL, read.attribute("goal_id"), _G.TASK, width=16),
    Field("bucket", "Bucket", _T.CHOICE, read.bucket, _G.DATES, width=8, choices=BUCKET_TITLES),
    Field("phase", "Phase", _T.TEXT, read.attribute("phase"), _G.TASK, width=14),
    Field("confidence", "Confidence", _T.PERCENT, read.confidence, _G.TASK, width=8),
    _computed("total_slack", "Total slack", _T.SLACK, read.slack("total_slack"), _G.SCHEDULE, "TotalSlack", 9),
    _computed("free_slack", "Free slack", _T.SLACK, read.slack("free_slack"), _G.SCHEDULE, "FreeSlack", 9),
    _computed("start_slack", "Start slack", _T.SLACK, read.end_slack("start"), _G.SCHEDULE, "StartSlack", 9),
    _computed("finish_slack", "Finish slack", _T.SLACK, read.end_slack("finish"), _G.SCHEDULE, "FinishSlack", 9),
    _computed("critical", "Critical", _T.BOOL, read.critical, _G.SCHEDULE, "Critical", 7),
    _computed("near_critical", "Nearly critical", _T.BOOL, read.near_critical, _G.SCHEDULE, "", 7),
    _computed("early_start", "Early start", _T.START, read.found("early_start"), _G.SCHEDULE, "EarlyStart", 14),
    _computed("early_finish", "Early finish", _T.FINISH, read.found("early_finish"), _G.SCHEDULE, "EarlyFinish", 14),
    _computed("late_start", "Late start", _T.START, read.found("late_start"), _G.SCHEDULE, "LateStart", 14),
    _computed("late_finish", "Late finish", _T.FINISH, read.found("late_finish"), _G.SCHEDULE, "LateFinish", 14),
    _computed("driver", "Why here", _T.TEXT, read.driver, _G.SCHEDULE, "", 24),
    Field("actual_start", "Actual start", _T.START, read.attribute("actual_start"), _G.PROGRESS,
          exchange="ActualStart", width=14),
    Field("actual_finish", "Actual finish", _T.FINISH, read.attribute("actual_finish"), _G.PROGRESS,
          exchange="ActualFinish", width=14),
    Field("actual_duration", "Actual duration", _T.DURATION, read.actual_duration, _G.PROGRESS,
          exchange="ActualDuration", width=9),
    Field("remaining_duration", "Remaining", _T.DURATION, read.remaining_duration, _G.PROGRESS,
          exchange="RemainingDuration", width=9),
    _computed("baseline_start", "Baseline start", _T.START, read.baseline("start"), _G.BASELINE, "", 14),
    _computed("baseline_finish", "Baseline finish", _T.FINISH, read.baseline("finish"), _G.BASELINE, "", 14),
    _computed("start_variance", "Start variance", _T.SLACK, read.variance("start"), _G.BASELINE, "StartVariance", 9),
    _computed("finish_variance", "Finish variance", _T.SLACK, read.variance("finish"), _G.BASELINE,
              "FinishVariance", 9),
    Field("work", "Work", _T.WORK, read.work, _G.PEOPLE, exchange="Work", width=8),
    Field("task_type", "Task type", _T.CHOICE, read.attribute("task_type"), _G.PEOPLE,
          exchange="Type", width=14, choices=TYPE_TITLES),
    Field("effort_driven", "Effort driven", _T.BOOL, read.attribute("effort_driven"), _G.PEOPLE,
          exchange="EffortDriven", width=8),
    Field("ignore_resource_calendars", "Ignore resource calendars", _T.BOOL,
          read.attribute("ignore_resource_calendars"), _G.DATES, exchange="IgnoreResourceCalendar", width=8),
    Field("levelling_delay", "Levelling delay", _T.DURATION, read.levelling_delay, _G.DATES,
          exchange="LevelingDelay", width=9),
    _computed("uid", "UID", _T.NUMBER, read.uid, _G.TASK, "UID", 8),
)  # fmt: skip

FIELDS: dict[str, Field] = {field.key: field for field in _ALL}
"""All built-in fields by key, in the order of the column chooser."""

DEFAULT_COLUMNS = ("row", "name", "duration", "start", "finish", "predecessors", "owner")

_TYPE_OF_KIND = {
    FieldKind.TEXT: (FieldType.TEXT, 16),
    FieldKind.NUMBER: (FieldType.NUMBER, 9),
    FieldKind.DATE: (FieldType.START, 14),
    FieldKind.CHOICE: (FieldType.CHOICE, 14),
    FieldKind.FLAG: (FieldType.BOOL, 8),
}


def fields_of(project: Project) -> Mapping[str, Field]:
    """Return all fields of a plan's tasks by key: the built-in ones, then its own in their order."""
    if not project.custom_fields:
        return FIELDS
    return _with_custom(tuple(sorted(project.custom_fields.values(), key=lambda one: (one.rank, one.id))))


def custom_key(field_id: int) -> str:
    """Return the key of a custom field."""
    return f"custom-{field_id}"


def field_called(project: Project, text: str) -> Field | None:
    """Return the field with a key or, as people say it, a title; None where there is none."""
    fields = fields_of(project)
    wanted = " ".join(text.split()).casefold()
    return fields.get(text.strip()) or next((one for one in fields.values() if one.title.casefold() == wanted), None)


def find_field(project: Project, text: str) -> Field:
    """Return the field with a key or a title.

    Raises:
        EditRefused: `field-unknown`.
    """
    found = field_called(project, text)
    if found is None:
        raise EditRefused("field-unknown", name=text, keys=", ".join(_given_as(project)))
    return found


def _given_as(project: Project) -> list[str]:
    """Return what people give fields as: the keys, of a plan's own fields their titles."""
    return [field.key if field.custom_id is None else field.title for field in fields_of(project).values()]


@lru_cache(maxsize=64)
def _with_custom(defined: tuple[CustomField, ...]) -> Mapping[str, Field]:
    return MappingProxyType({**FIELDS, **{custom_key(one.id): _custom_field(one) for one in defined}})


def _custom_field(defined: CustomField) -> Field:
    kind, width = _TYPE_OF_KIND[defined.kind]
    choices = (("", ""), *((choice, choice) for choice in defined.choices))
    return Field(
        custom_key(defined.id),
        defined.name,
        kind,
        read.custom(defined.id, defined.kind),
        Group.CUSTOM,
        width=width,
        choices=choices if kind is FieldType.CHOICE else (),
        custom_id=defined.id,
    )
