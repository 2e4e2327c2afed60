"""How each field of `planner.fields` reads its value; the readers that need more than an attribute."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias, TypeVar, cast

from planner import predecessors as lists
from planner.messages import sentence
from planner.records import FieldKind
from planner.scheduling.schedule import NONE, Driver, Schedule
from planner.task_time import task_time
from planner.timebase import ELAPSED_UNITS, Span

if TYPE_CHECKING:
    from planner.project import Project
    from planner.records import BaselineTask

V = TypeVar("V")
Reader: TypeAlias = Callable[["Project", Schedule, int], V]


def attribute(name: str) -> Reader[str | int | float | bool | None]:
    """Return a reader of a task's own attribute."""

    def reader(project: Project, _schedule: Schedule, task_id: int) -> str | int | float | bool | None:
        return cast("str | int | float | bool | None", getattr(project.tasks[task_id], name))

    return reader


def found(name: str) -> Reader[int | None]:
    """Return a reader of an instant that the scheduler found."""

    def reader(_project: Project, schedule: Schedule, task_id: int) -> int | None:
        value = int(getattr(schedule, name)[schedule.slot_of[task_id]])
        return None if value == NONE else value

    return reader


start = found("start")
finish = found("finish")


def slack(name: str) -> Reader[Span | None]:
    """Return a reader of a slack; that of an elapsed task is in days of the clock."""
    minutes = found(name)

    def reader(project: Project, schedule: Schedule, task_id: int) -> Span | None:
        value = minutes(project, schedule, task_id)
        return None if value is None else Span(value, _day_unit(project, task_id))

    return reader


def row(project: Project, _schedule: Schedule, task_id: int) -> int:
    """Return the row number."""
    return project.row_number(task_id)


def wbs(project: Project, _schedule: Schedule, task_id: int) -> str:
    """Return the outline number."""
    return project.wbs(task_id)


def uid(project: Project, _schedule: Schedule, task_id: int) -> int:
    """Return the unique id of the source file, else one's own."""
    source = project.tasks[task_id].source_uid
    return task_id if source is None else source


def duration(project: Project, schedule: Schedule, task_id: int) -> Span:
    """Return the given duration, of a summary the working time between its dates."""
    task = project.tasks[task_id]
    if project.is_summary(task_id):
        return Span(int(schedule.duration[schedule.slot_of[task_id]]), "d")
    return Span(task.duration, task.duration_unit, task.estimated)


def percent(_project: Project, schedule: Schedule, task_id: int) -> float:
    """Return percent complete, rolled up for summaries."""
    return float(schedule.percent[schedule.slot_of[task_id]])


def confidence(project: Project, _schedule: Schedule, task_id: int) -> float | None:
    """Return the confidence in percent."""
    value = project.tasks[task_id].confidence
    return None if value is None else float(value)


def critical(_project: Project, schedule: Schedule, task_id: int) -> bool:
    """Whether the task is critical."""
    return schedule.is_critical(task_id)


def near_critical(_project: Project, schedule: Schedule, task_id: int) -> bool:
    """Whether the task is nearly critical."""
    return bool(schedule.near_critical[schedule.slot_of[task_id]])


def end_slack(end: str) -> Reader[Span | None]:
    """Return a reader of the working time from the early to the late start or finish (domain.md §1.7)."""
    early, late = found(f"early_{end}"), found(f"late_{end}")

    def reader(project: Project, schedule: Schedule, task_id: int) -> Span | None:
        first, last = early(project, schedule, task_id), late(project, schedule, task_id)
        if first is None or last is None:
            return None
        time = task_time(project, project.tasks[task_id])
        return Span(time.work_between(first, last), _day_unit(project, task_id))

    return reader


def actual_duration(project: Project, schedule: Schedule, task_id: int) -> Span:
    """Return the minutes done."""
    whole = duration(project, schedule, task_id)
    own = project.tasks[task_id].actual_duration
    if own is not None and not project.is_summary(task_id):
        return Span(own, whole.unit)
    return Span(round(whole.minutes * percent(project, schedule, task_id) / 100), whole.unit)


def remaining_duration(project: Project, schedule: Schedule, task_id: int) -> Span:
    """Return the minutes still to do."""
    whole, done = duration(project, schedule, task_id), actual_duration(project, schedule, task_id)
    return Span(max(whole.minutes - done.minutes, 0), whole.unit)


def work(project: Project, schedule: Schedule, task_id: int) -> Span:
    """Return the effort: that of the assignments, else the task's own; summed up for summaries."""
    if project.is_summary(task_id):
        leaves = (child for child in project.descendants(task_id) if not project.is_summary(child))
        return Span(sum(work(project, schedule, leaf).minutes for leaf in leaves), "h")
    assigned = project.assignments_of(task_id)
    return Span(sum(a.work for a in assigned) if assigned else project.tasks[task_id].work, "h")


def levelling_delay(project: Project, _schedule: Schedule, task_id: int) -> Span:
    """Return the delay that levelling added, in elapsed time."""
    return Span(project.tasks[task_id].levelling_delay, "ed")


def predecessors(project: Project, _schedule: Schedule, task_id: int) -> str | None:
    """Return what the task waits for, as "7FS+2d; 12"."""
    return lists.format_list(project, lists.predecessors_of(project, task_id)) or None


def successors(project: Project, _schedule: Schedule, task_id: int) -> str | None:
    """Return what waits for the task."""
    return lists.format_list(project, lists.successors_of(project, task_id)) or None


def resources(project: Project, _schedule: Schedule, task_id: int) -> str | None:
    """Return who works on the task, as "Ana; Bo[50%]"."""
    parts = []
    for assignment in project.assignments_of(task_id):
        name = project.people[assignment.person_id].name
        parts.append(name if assignment.units == 1.0 else f"{name}[{assignment.units * 100:g}%]")
    return "; ".join(sorted(parts, key=str.casefold)) or None


def driver(project: Project, schedule: Schedule, task_id: int) -> str:
    """Return in a few words what puts the task's start where it is."""
    slot = schedule.slot_of[task_id]
    if schedule.start[slot] == NONE:
        return ""
    kind, link = Driver(int(schedule.driver[slot])), project.links.get(int(schedule.driver_link[slot]))
    if kind is Driver.LINK and link is not None:
        other = project.tasks[link.predecessor_id]
        return sentence("driver-link", {"row": project.row_number(other.id), "name": other.name})
    return sentence(f"driver-{kind.name.lower().replace('_', '-')}", {})


def baseline(name: str) -> Reader[int | None]:
    """Return a reader of the current baseline's start or finish."""

    def reader(project: Project, _schedule: Schedule, task_id: int) -> int | None:
        kept = _kept(project, task_id)
        return None if kept is None else cast("int | None", getattr(kept, name))

    return reader


def variance(name: str) -> Reader[Span | None]:
    """Return a reader of how much later than in the baseline the task starts or finishes, in its working time."""
    now, then = found(name), baseline(name)

    def reader(project: Project, schedule: Schedule, task_id: int) -> Span | None:
        present, planned = now(project, schedule, task_id), then(project, schedule, task_id)
        if present is None or planned is None:
            return None
        time = task_time(project, project.tasks[task_id])
        return Span(time.work_between(planned, present), _day_unit(project, task_id))

    return reader


def bucket(project: Project, _schedule: Schedule, task_id: int) -> str | None:
    """Return the bucket of an idea without dates, None for a task that is scheduled."""
    return project.tasks[task_id].bucket or None


def custom(field_id: int, kind: FieldKind) -> Reader[str | int | float | bool | None]:
    """Return a reader of a custom field; a flag without a value is not set."""

    def reader(project: Project, _schedule: Schedule, task_id: int) -> str | int | float | bool | None:
        value = project.custom_value(task_id, field_id)
        if kind is FieldKind.FLAG:
            return value is not None
        if value is None:
            return None
        if kind in (FieldKind.TEXT, FieldKind.CHOICE):
            return value.text
        number = value.number or 0.0
        return int(number) if number.is_integer() else number

    return reader


def record_name(project: Project, kind: str, record_id: int) -> str:
    """Return the name of a person, team, calendar or goal; "" when it is gone."""
    table = {"person": "people", "team": "teams", "calendar": "calendars", "goal": "goals"}[kind]
    record = project.table(table).get(record_id)
    return "" if record is None else cast("str", getattr(record, "name", ""))


def _kept(project: Project, task_id: int) -> BaselineTask | None:
    return project.baseline_of(task_id)


def _day_unit(project: Project, task_id: int) -> str:
    return "ed" if project.tasks[task_id].duration_unit in ELAPSED_UNITS else "d"
