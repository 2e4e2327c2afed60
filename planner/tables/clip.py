"""Tasks as they are copied within Fairlead: their records as JSON, so that nothing of them is lost.

What comes back from a clipboard may have been made by anybody: types, ranges and sizes are checked before it is used.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias, TypeVar

import msgspec
from msgspec import Struct

from planner.errors import EditRefused
from planner.project import Project
from planner.records import (
    Assignment,
    BaselineTask,
    Calendar,
    CustomField,
    CustomValue,
    Goal,
    Link,
    Person,
    Record,
    Task,
    Team,
)
from planner.tables.text import MAX_CHARACTERS, MAX_ROWS
from planner.timebase import DURATION_UNITS, LAST_INSTANT, MAX_DURATION, PERCENT_UNITS

FORMAT = 1
MIME = "application/x-fairlead-tasks+json"
MAX_TEXT = 100_000
_MAX_ID = 2**53
_INSTANTS = frozenset(
    {"constraint_date", "deadline", "manual_start", "manual_finish", "actual_start", "actual_finish", "stop", "resume",
     "start", "finish"}
)  # fmt: skip
_RANGES: dict[str, tuple[float, float]] = {
    "duration": (0, MAX_DURATION),
    "actual_duration": (0, MAX_DURATION),
    "percent_complete": (0, 100),
    "physical_percent": (0, 100),
    "confidence": (0, 100),
    "priority": (0, 1000),
    "units": (0, 1000),
    "contour": (0, 8),
    "number": (-1e12, 1e12),
}
_UNITS = {"duration_unit": DURATION_UNITS, "lag_unit": DURATION_UNITS | PERCENT_UNITS}


class Clip(Struct, frozen=True, forbid_unknown_fields=True):
    """Copied tasks with all that belongs to them.

    Attributes:
        format: of this record. cut: the tasks were taken out of their plan, so that they may keep their ids and
            their links with others.
        tasks: in outline order; a parent that is not among them is none. links: those among the tasks and, of cut
            ones, with others. calendars, teams, people, goals, custom_fields: what the tasks refer to, to be found
            again, or added, by id or name.
    """

    format: int
    cut: bool
    tasks: tuple[Task, ...]
    links: tuple[Link, ...] = ()
    assignments: tuple[Assignment, ...] = ()
    baseline_tasks: tuple[BaselineTask, ...] = ()
    custom_values: tuple[CustomValue, ...] = ()
    calendars: tuple[Calendar, ...] = ()
    teams: tuple[Team, ...] = ()
    people: tuple[Person, ...] = ()
    goals: tuple[Goal, ...] = ()
    custom_fields: tuple[CustomField, ...] = ()


R = TypeVar("R", bound=Record)
_Groups: TypeAlias = Iterator[Sequence[Record]]


def with_all_below(project: Project, task_ids: Sequence[int]) -> list[int]:
    """Return tasks with everything below them, in outline order."""
    wanted = {task_id for task_id in task_ids if task_id in project.tasks}
    wanted.update(below for one in tuple(wanted) for below in project.descendants(one))
    return sorted(wanted, key=project.row_number)


def write_clip(project: Project, task_ids: Sequence[int], *, cut: bool = False) -> str:
    """Return tasks, with everything below them, as JSON."""
    ids = with_all_below(project, task_ids)
    among = set(ids)
    tasks = tuple(project.tasks[one] for one in ids)
    assignments = tuple(work for one in ids for work in project.assignments_of(one))
    people = {work.person_id for work in assignments} | {task.owner_id for task in tasks}
    values = tuple(
        value for field in project.custom_fields for one in ids if (value := project.custom_value(one, field))
    )
    known = tuple(project.people[one] for one in people if one is not None)
    team_ids = {task.team_id for task in tasks} | {person.team_id for person in known}
    clip = Clip(
        FORMAT,
        cut,
        tasks,
        links=tuple(_links(project, ids, among, cut=cut)),
        assignments=assignments,
        baseline_tasks=tuple(_baselines(project, ids)) if cut else (),
        custom_values=values,
        calendars=tuple(_referred(project.calendars, {task.calendar_id for task in tasks})),
        teams=tuple(_referred(project.teams, team_ids)),
        people=known,
        goals=tuple(_referred(project.goals, {task.goal_id for task in tasks})),
        custom_fields=tuple(project.custom_fields[one] for one in {value.field_id for value in values}),
    )
    return msgspec.json.encode(clip).decode()


def read_clip(data: str) -> Clip:
    """Read copied tasks.

    Raises:
        EditRefused: `clip-unreadable` or `table-too-large`.
    """
    if len(data) > MAX_CHARACTERS:
        raise EditRefused("table-too-large", limit=MAX_ROWS)
    try:
        clip = msgspec.json.decode(data, type=Clip)
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
        raise EditRefused("clip-unreadable") from error
    if clip.format != FORMAT or not all(_sound(record) for group in _groups(clip) for record in group):
        raise EditRefused("clip-unreadable")
    if len(clip.tasks) > MAX_ROWS:
        raise EditRefused("table-too-large", limit=MAX_ROWS)
    return clip


def _groups(clip: Clip) -> _Groups:
    yield from (
        clip.tasks, clip.links, clip.assignments, clip.baseline_tasks, clip.custom_values, clip.calendars, clip.teams,
        clip.people, clip.goals, clip.custom_fields,
    )  # fmt: skip


def _sound(record: Record) -> bool:
    return all(_inside(name, getattr(record, name)) for name in record.__struct_fields__)


def _inside(name: str, value: object) -> bool:
    """Whether a value is one that a plan can hold."""
    if isinstance(value, str):
        return len(value) <= MAX_TEXT and (name not in _UNITS or value in _UNITS[name])
    if isinstance(value, tuple):
        return all(_inside(name, one) for one in value)
    if not isinstance(value, (int, float)):
        return True
    low, high = _limits(name)
    return low <= value <= high


def _limits(name: str) -> tuple[float, float]:
    if name == "id" or name.endswith("_id"):
        return 1, _MAX_ID
    if name in _INSTANTS:
        return 0, LAST_INSTANT
    return _RANGES.get(name, (-_MAX_ID, _MAX_ID) if name == "source_uid" else (-MAX_DURATION, MAX_DURATION))


def _links(project: Project, ids: Sequence[int], among: set[int], *, cut: bool) -> Iterator[Link]:
    seen: set[int] = set()
    for task_id in ids:
        for link in (*project.predecessors(task_id), *project.successors(task_id)):
            inner = link.predecessor_id in among and link.successor_id in among
            if link.id not in seen and (cut or inner):
                seen.add(link.id)
                yield link


def _baselines(project: Project, ids: Sequence[int]) -> Iterator[BaselineTask]:
    for task_id in ids:
        for kept in project.referrers("baseline_tasks", "task_id", task_id):
            yield project.baseline_tasks[kept]


def _referred(table: dict[int, R], ids: set[int | None]) -> list[R]:
    return [table[one] for one in ids if one is not None and one in table]
