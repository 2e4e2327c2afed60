"""Editing a cell: any editable field of `planner.fields` set from typed text, for one task or many.

In-place editing, the inspector and the command line all come through here; each field leads to the edit that knows
its rules.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import TypeAlias

from planner.edits import buckets, constraints, custom_fields, durations, goals, links, people, progress, tasks
from planner.edits.registry import edit
from planner.edits.selection import chosen
from planner.errors import EditRefused
from planner.fields import Field, FieldType, find_field
from planner.patch import Patch, PatchBuilder
from planner.project import Project
from planner.records import Bucket, ConstraintType, TaskMode, TaskType
from planner.scheduling.schedule import Schedule
from planner.timebase import Span, parse_date, parse_duration

Ids: TypeAlias = Sequence[int]
_Setter: TypeAlias = Callable[["_Cell"], Patch]

_YES = frozenset({"yes", "y", "true", "1", "on", "x"})
_NO = frozenset({"no", "n", "false", "0", "off", ""})


@edit("fields.set")
def set_text(
    project: Project,
    schedule: Schedule,
    task_ids: Sequence[int],
    field_key: str,
    text: str,
    today: int | None = None,
) -> Patch:
    """Set a field of tasks, given by key or title, to what was typed; "" clears it where it can be empty.

    Words such as "fri" or "today" are relative to `today` (an instant; the status date or the project's start when it
    is not given), "+3d" to the date that the first task has now.
    """
    field = find_field(project, field_key)
    setter = _SETTERS.get(field.key) if field.custom_id is None else _custom
    if setter is None:
        raise EditRefused("field-computed", title=field.title)
    chosen(project, task_ids)
    return setter(_Cell(project, schedule, task_ids, field, text.strip(), today))


@edit("fields.clear")
def clear(project: Project, schedule: Schedule, task_ids: Sequence[int], field_key: str) -> Patch:
    """Empty a field of tasks, or set it back to what a new task has."""
    return set_text(project, schedule, task_ids, field_key, "")


class _Cell:
    """One cell being edited: where, and what was typed, with the readings of it that fields need."""

    def __init__(
        self, project: Project, schedule: Schedule, task_ids: Ids, field: Field, text: str, today: int | None
    ) -> None:
        self.project = project
        self.schedule = schedule
        self.ids = task_ids
        self.field = field
        self.text = text
        self._today = today

    def date(self) -> int:
        """Read a date; a bare day gets the plan's start of day for starts, its end of day for all else."""
        return self.date_of(start=self.field.type is FieldType.START)

    def date_of(self, *, start: bool) -> int:
        """Read the date of a start or of a finish."""
        plan = self.project.plan
        default = plan.default_start if start else plan.default_finish
        return parse_date(self.text, default_minute=default, reference=self._reference())

    def _reference(self) -> int:
        present = self.field.value(self.project, self.schedule, self.ids[0])
        if self.text[:1] in ("+", "-") and isinstance(present, int):
            return present
        plan = self.project.plan
        known = (self._today, plan.status_date, plan.start)
        return next(instant for instant in known if instant is not None)

    def span(self, default_unit: str = "d") -> Span:
        """Read a duration."""
        return parse_duration(self.text, self.project.units, default_unit=default_unit)

    def number(self) -> float:
        """Read a number, perhaps with a percent sign."""
        try:
            number = float(self.text.rstrip("% ").replace(",", "."))
        except ValueError:
            number = math.nan
        if not math.isfinite(number):
            raise EditRefused("number-unreadable", text=self.text, title=self.field.title)
        return number

    def yes(self) -> bool:
        """Read yes or no."""
        lower = self.text.casefold()
        if lower not in _YES | _NO:
            raise EditRefused("yes-no", text=self.text, title=self.field.title)
        return lower in _YES

    def choice(self) -> str:
        """Read one of the field's choices, by key, title or the beginning of a title."""
        lower = self.text.casefold()
        exact = [key for key, title in self.field.choices if lower in (key.casefold(), title.casefold())]
        alike = [key for key, title in self.field.choices if title.casefold().startswith(lower)]
        if exact or len(alike) == 1:
            return (exact or alike)[0]
        choices = ", ".join(title for _, title in self.field.choices if title)
        raise EditRefused("choice-unknown", text=self.text, title=self.field.title, choices=choices)


def _start(cell: _Cell) -> Patch:
    if not cell.text:
        return constraints.unpin(cell.project, cell.schedule, cell.ids)
    return constraints.set_start(cell.project, cell.schedule, cell.ids, cell.date())


def _finish(cell: _Cell) -> Patch:
    if not cell.text:
        return constraints.unpin(cell.project, cell.schedule, cell.ids)
    return constraints.set_finish(cell.project, cell.schedule, cell.ids, cell.date())


def _duration(cell: _Cell) -> Patch:
    return durations.set_duration(cell.project, cell.schedule, cell.ids, *cell.span())


def _constraint(cell: _Cell) -> Patch:
    if not cell.text:
        return constraints.unpin(cell.project, cell.schedule, cell.ids)
    return constraints.set_constraint(cell.project, cell.schedule, cell.ids, ConstraintType(cell.choice()))


def _constraint_date(cell: _Cell) -> Patch:
    if not cell.text:
        return constraints.unpin(cell.project, cell.schedule, cell.ids)
    starts = all(constraints.dates_start(cell.project, cell.project.tasks[one]) for one in cell.ids)
    return constraints.set_constraint_date(cell.project, cell.schedule, cell.ids, cell.date_of(start=starts))


def _deadline(cell: _Cell) -> Patch:
    return constraints.set_deadline(cell.project, cell.schedule, cell.ids, cell.date() if cell.text else None)


def _mode(cell: _Cell) -> Patch:
    mode = TaskMode(cell.choice()) if cell.text else TaskMode.AUTO
    return constraints.set_mode(cell.project, cell.schedule, cell.ids, mode)


def _percent(cell: _Cell) -> Patch:
    return progress.set_percent(cell.project, cell.schedule, cell.ids, cell.number() if cell.text else 0)


def _physical(cell: _Cell) -> Patch:
    return progress.set_physical_percent(cell.project, cell.schedule, cell.ids, cell.number() if cell.text else 0)


def _actual_start(cell: _Cell) -> Patch:
    return progress.set_actual_start(cell.project, cell.schedule, cell.ids, cell.date() if cell.text else None)


def _actual_finish(cell: _Cell) -> Patch:
    if not cell.text:
        raise EditRefused("actual-finish-empty")
    return progress.set_actual_finish(cell.project, cell.schedule, cell.ids, cell.date())


def _actual_duration(cell: _Cell) -> Patch:
    return progress.set_actual_duration(cell.project, cell.schedule, cell.ids, cell.span().minutes)


def _remaining(cell: _Cell) -> Patch:
    return progress.set_remaining(cell.project, cell.schedule, cell.ids, cell.span().minutes)


def _calendar(cell: _Cell) -> Patch:
    if not cell.text:
        return tasks.set_calendar(cell.project, cell.schedule, cell.ids, None)
    for calendar in cell.project.calendars.values():
        if calendar.name.casefold() == cell.text.casefold():
            return tasks.set_calendar(cell.project, cell.schedule, cell.ids, calendar.id)
    raise EditRefused("calendar-unknown", name=cell.text)


def _owner(cell: _Cell) -> Patch:
    builder = PatchBuilder(cell.project)
    owner_id = people.find_or_add_person(builder, cell.project, cell.text) if cell.text else None
    for task in chosen(cell.project, cell.ids):
        builder.update("tasks", task.id, owner_id=owner_id)
    return builder.patch()


def _team(cell: _Cell) -> Patch:
    builder = PatchBuilder(cell.project)
    team_id = people.find_or_add_team(builder, cell.project, cell.text) if cell.text else None
    for task in chosen(cell.project, cell.ids):
        builder.update("tasks", task.id, team_id=team_id)
    return builder.patch()


def _goal(cell: _Cell) -> Patch:
    builder = PatchBuilder(cell.project)
    goal_id = goals.find_or_add_goal(builder, cell.project, cell.text) if cell.text else None
    for task in chosen(cell.project, cell.ids):
        builder.update("tasks", task.id, goal_id=goal_id)
    return builder.patch()


def _bucket(cell: _Cell) -> Patch:
    bucket = Bucket(cell.choice()) if cell.text else Bucket.NONE
    return buckets.set_bucket(cell.project, cell.schedule, cell.ids, bucket)


def _custom(cell: _Cell) -> Patch:
    builder = PatchBuilder(cell.project)
    value = _custom_value(cell) if cell.text else None
    for task in chosen(cell.project, cell.ids):
        custom_fields.put_value(builder, cell.project, cell.field.custom_id or 0, task.id, value)
    return builder.patch()


def _custom_value(cell: _Cell) -> str | float | None:
    match cell.field.type:
        case FieldType.NUMBER:
            return cell.number()
        case FieldType.START:
            return cell.date()
        case FieldType.BOOL:
            return 1 if cell.yes() else None
        case FieldType.CHOICE:
            return cell.choice()
        case _:
            return cell.text


def _confidence(cell: _Cell) -> Patch:
    confidence = round(cell.number()) if cell.text else None
    return tasks.set_confidence(cell.project, cell.schedule, cell.ids, confidence)


def _priority(cell: _Cell) -> Patch:
    return tasks.set_priority(cell.project, cell.schedule, cell.ids, round(cell.number()) if cell.text else 500)


def _levelling_delay(cell: _Cell) -> Patch:
    minutes = cell.span("ed").minutes if cell.text else 0
    return tasks.set_levelling_delay(cell.project, cell.schedule, cell.ids, minutes)


def _task_type(cell: _Cell) -> Patch:
    kind = TaskType(cell.choice()) if cell.text else TaskType.FIXED_UNITS
    return tasks.set_type(cell.project, cell.schedule, cell.ids, kind)


def _flag(function: Callable[[Project, Schedule, Ids, bool], Patch]) -> _Setter:
    return lambda cell: function(cell.project, cell.schedule, cell.ids, cell.yes())


def _text(function: Callable[[Project, Schedule, Ids, str], Patch]) -> _Setter:
    return lambda cell: function(cell.project, cell.schedule, cell.ids, cell.text)


_SETTERS: dict[str, _Setter] = {
    "name": _text(tasks.rename),
    "mode": _mode,
    "duration": _duration,
    "start": _start,
    "finish": _finish,
    "predecessors": _text(links.set_predecessors),
    "successors": _text(links.set_successors),
    "owner": _owner,
    "team": _team,
    "resources": _text(people.set_resources),
    "percent_complete": _percent,
    "physical_percent": _physical,
    "constraint": _constraint,
    "constraint_date": _constraint_date,
    "deadline": _deadline,
    "calendar": _calendar,
    "priority": _priority,
    "milestone": _flag(tasks.set_milestone),
    "active": _flag(tasks.set_active),
    "notes": _text(tasks.set_notes),
    "phase": _text(tasks.set_phase),
    "goal": _goal,
    "bucket": _bucket,
    "confidence": _confidence,
    "actual_start": _actual_start,
    "actual_finish": _actual_finish,
    "actual_duration": _actual_duration,
    "remaining_duration": _remaining,
    "work": lambda cell: people.set_work(cell.project, cell.schedule, cell.ids, cell.span("h").minutes),
    "task_type": _task_type,
    "effort_driven": _flag(tasks.set_effort_driven),
    "ignore_resource_calendars": _flag(tasks.ignore_resource_calendars),
    "levelling_delay": _levelling_delay,
}
