"""Pasting tasks into a plan: from a table of texts, or as they were copied from a plan."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from planner.edits.logic import names, outline_circle
from planner.edits.pasted_table import PastedTable
from planner.edits.registry import edit
from planner.edits.tasks import destination
from planner.errors import EditRefused
from planner.patch import Patch, PatchBuilder
from planner.project import Project
from planner.ranks import place
from planner.records import Record, Task
from planner.scheduling.schedule import Schedule
from planner.tables import columns as meaning
from planner.tables.clip import read_clip
from planner.tables.copied import Copied, fitted
from planner.tables.text import read_text


@edit("tasks.paste_table")
def paste_table(
    project: Project,
    schedule: Schedule,
    text: str,
    after_id: int | None = None,
    *,
    columns: Sequence[str] = (),
    header: bool | None = None,
    month_first: bool = False,
    today: int | None = None,
) -> Patch:
    """Add the tasks of a tab-separated table below a row, or at the end; all cells must be understood.

    `columns` are keys or titles of fields, "" leaves a column out; without them they are recognised. `header` says
    whether the first row holds titles.
    """
    rows = read_text(text)
    found = meaning.recognise(project, rows, prefer_month_first=month_first)
    mapping = meaning.Mapping(
        found.has_header if header is None else header,
        meaning.check_columns(project, columns) if columns else found.columns,
        found.month_first,
    )
    pasted = PastedTable(project, rows, mapping, today)
    if pasted.problems:
        first = pasted.problems[0]
        raise EditRefused("table-cell", row=pasted.row_of(first.task_id), sentence=str(first.error))
    return insert_pasted(project, schedule, pasted, after_id)


@edit("tasks.paste_rows")
def insert_pasted(project: Project, schedule: Schedule, pasted: PastedTable, after_id: int | None = None) -> Patch:
    """Add the tasks that a table makes below a row, or at the end."""
    made = pasted.sheet.project
    new = [(table, one) for table, one in made.records() if one.id not in project.table(table)]
    return _inserted(project, schedule, new, after_id)


@edit("tasks.paste_copied")
def paste_copied(project: Project, schedule: Schedule, data: str, after_id: int | None = None) -> Patch:
    """Add tasks as `planner.tables.clip` has copied them, with the links among them, below a row, or at the end."""
    copied: Copied = fitted(project, read_clip(data))
    return _inserted(project, schedule, copied.records, after_id)


def _inserted(
    project: Project, schedule: Schedule, records: Iterable[tuple[str, Record]], after_id: int | None
) -> Patch:
    """Add records; tasks whose parent is not among them go side by side below the row `after_id`."""
    kept = list(records)
    tasks = {record.id: record for _, record in kept if isinstance(record, Task)}
    tops = sorted((one for one in tasks.values() if one.parent_id not in tasks), key=lambda one: (one.rank, one.id))
    if not tops:
        raise EditRefused("table-empty")
    parent_id, position = destination(project, after_id, None, None)
    siblings = [(one, project.tasks[one].rank) for one in project.children(parent_id)]
    ranks, moved = place(siblings, position, len(tops))
    placed = {one.id: rank for one, rank in zip(tops, ranks, strict=True)}
    builder = PatchBuilder(project)
    for sibling, key in moved.items():
        builder.update("tasks", sibling, rank=key)
    for table, record in kept:
        if isinstance(record, Task) and record.id in placed:
            record = msgspec.structs.replace(record, parent_id=parent_id, rank=placed[record.id])
        builder.insert(table, record)
    _check_circle(project, schedule, builder.patch(), placed, parent_id)
    return builder.patch()


def _check_circle(
    project: Project, schedule: Schedule, patch: Patch, placed: Mapping[int, str], parent_id: int | None
) -> None:
    """Refuse tasks that were cut, and keep their links, below a summary that they wait for or that waits for them."""
    outer = {op.after["predecessor_id"] for op in patch if op.table == "links" and op.after} & project.tasks.keys()
    outer |= {op.after["successor_id"] for op in patch if op.table == "links" and op.after} & project.tasks.keys()
    if parent_id is None or not outer:
        return
    whole = Project(project.records())
    whole.apply(patch)
    circle = outline_circle(whole, schedule, dict.fromkeys(placed, parent_id))
    if circle is not None:
        raise EditRefused("outline-circle", path=names(whole, circle))
