"""A plan as rows: what `fairlead list` and `fairlead recalc` print."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from msgspec import Struct

from planner.addressing import uid_of
from planner.arrange.conditions import Context
from planner.arrange.filters import QuickSearch
from planner.arrange.grouping import Group
from planner.arrange.rows import HEADER, Arranged, Arrangement, arrange, arrangement_of
from planner.fields import FIELDS, fields_of, find_field
from planner.messages import sentence
from planner.project import Project
from planner.scheduling.schedule import Schedule
from planner.text_table import table_lines
from planner.timebase import DATE_TIME, EXACT, iso
from planner.views import column_keys, view_named

INDENT = "  "


class ListedTask(Struct, frozen=True):
    """One task of `list --json`; durations in minutes, instants as YYYY-MM-DDTHH:MM, predecessors by row number.

    `fields` holds what the plan's own fields say, by their names.
    """

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
    goal: str
    bucket: str
    fields: dict[str, str]


class ListedPlan(Struct, frozen=True):
    """A plan's name and its tasks in outline order."""

    plan: str
    tasks: list[ListedTask]


class Wanted(NamedTuple):
    """What of a plan is listed: fields by key or title, a saved view, words to find, a field to group by."""

    columns: Sequence[str] = ()
    view: str = ""
    find: str = ""
    group: str = ""


COLUMNS = ("row", "name", "duration", "start", "finish", "predecessors", "resources", "percent_complete")


def wanted_columns(project: Project, wanted: Wanted) -> tuple[str, ...]:
    """Return the keys of the columns asked for, else those of the view, else the usual ones.

    Raises:
        EditRefused: `field-unknown` or `view-unknown`.
    """
    if wanted.columns:
        return tuple(find_field(project, text).key for text in wanted.columns)
    view = view_named(project, wanted.view) if wanted.view else None
    return column_keys(project, view) if view and view.columns else COLUMNS


def wanted_rows(project: Project, schedule: Schedule, wanted: Wanted, context: Context) -> Arranged:
    """Return the rows asked for.

    Raises:
        EditRefused: a view or field is not known, or a filter cannot be evaluated.
    """
    arrangement = arrangement_of(view_named(project, wanted.view)) if wanted.view else Arrangement()
    if wanted.group:
        arrangement = replace(arrangement, group_field=find_field(project, wanted.group).key)
    return arrange(project, schedule, arrangement, context, QuickSearch().passing(project, wanted.find))


def table(project: Project, schedule: Schedule, columns: Sequence[str], rows: Arranged | None = None) -> Iterator[str]:
    """Yield the lines of a table of fields, names indented by outline level; of all tasks unless `rows` says which."""
    fields = [fields_of(project)[key] for key in columns]
    place = list(columns).index("name") if "name" in columns else 0
    rows = arrange(project, schedule, Arrangement(), Context(0)) if rows is None else rows
    lines = []
    for task_id, depth, group in zip(rows.ids.tolist(), rows.depths.tolist(), rows.group.tolist(), strict=True):
        if task_id == HEADER:
            cells = ["" for _ in fields]
            cells[place] = _group_title(rows.groups[group])
        else:
            cells = [field.text(project, schedule, task_id, DATE_TIME) for field in fields]
            cells[place] = INDENT * depth + cells[place] if columns[place] == "name" else cells[place]
        lines.append(cells)
    yield from table_lines([field.title for field in fields], lines, [field.align_right for field in fields])


def _group_title(group: Group) -> str:
    return sentence("group-title", {"title": group.title, "count": len(group.task_ids), "percent": group.total.percent})


def listed_plan(project: Project, schedule: Schedule, rows: Arranged | None = None) -> ListedPlan:
    """Return what is given for each task, with its dates; of all tasks unless `rows` says which."""
    ids = project.outline if rows is None else [one for one in rows.ids.tolist() if one != HEADER]
    return ListedPlan(
        project.plan.name, [_listed(project, schedule, task_id, project.row_number(task_id)) for task_id in ids]
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
        goal=FIELDS["goal"].text(project, schedule, task_id),
        bucket=task.bucket,
        fields={
            field.title: text
            for field in fields_of(project).values()
            if field.custom_id is not None and (text := field.text(project, schedule, task_id, EXACT))
        },
    )


def _instant(value: int | None) -> str | None:
    return None if value is None else iso(value)
