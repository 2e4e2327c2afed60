"""A plan as rows: what `fairlead list` and `fairlead recalc` print."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from planner.addressing import uid_of
from planner.fields import FIELDS
from planner.project import Project
from planner.scheduling.schedule import Schedule
from planner.text_table import table_lines
from planner.timebase import DATE_TIME, iso

INDENT = "  "


class ListedTask(Struct, frozen=True):
    """One task of `list --json`; durations in minutes, instants as YYYY-MM-DDTHH:MM, predecessors by row number."""

    uid: int
    id: int
    wbs: str
    level: int
    name: str
    summary: bool
    milestone: bool
    mode: str
    active: bool
    duration_minutes: int
    start: str | None
    finish: str | None
    percent_complete: float
    predecessors: str
    constraint: str
    constraint_date: str | None
    deadline: str | None
    resources: list[str]
    notes: str


class ListedPlan(Struct, frozen=True):
    """A plan's name and its tasks in outline order."""

    plan: str
    tasks: list[ListedTask]


def table(project: Project, schedule: Schedule, columns: Sequence[str]) -> Iterator[str]:
    """Yield the lines of a table of fields, names indented by outline level."""
    fields = [FIELDS[key] for key in columns]
    rows = []
    for task_id in project.outline:
        cells = [field.text(project, schedule, task_id, DATE_TIME) for field in fields]
        if "name" in columns:
            place = list(columns).index("name")
            cells[place] = INDENT * project.depth(task_id) + cells[place]
        rows.append(cells)
    yield from table_lines([field.title for field in fields], rows, [field.align_right for field in fields])


def listed_plan(project: Project, schedule: Schedule) -> ListedPlan:
    """Return what is given for each task, with its dates."""
    return ListedPlan(
        project.plan.name, [_listed(project, schedule, task_id, row) for row, task_id in enumerate(project.outline, 1)]
    )


def _listed(project: Project, schedule: Schedule, task_id: int, row: int) -> ListedTask:
    task, slot = project.tasks[task_id], schedule.slot_of[task_id]
    return ListedTask(
        uid=uid_of(project, task_id),
        id=row,
        wbs=project.wbs(task_id),
        level=project.depth(task_id) + 1,
        name=task.name,
        summary=project.is_summary(task_id),
        milestone=task.milestone,
        mode=task.mode,
        active=task.active,
        duration_minutes=int(schedule.duration[slot]),
        start=_instant(schedule.start_of(task_id)),
        finish=_instant(schedule.finish_of(task_id)),
        percent_complete=float(schedule.percent[slot]),
        predecessors=FIELDS["predecessors"].text(project, schedule, task_id),
        constraint=task.constraint,
        constraint_date=_instant(task.constraint_date),
        deadline=_instant(task.deadline),
        resources=[project.people[item.person_id].name for item in project.assignments_of(task_id)],
        notes=task.notes,
    )


def _instant(value: int | None) -> str | None:
    return None if value is None else iso(value)
