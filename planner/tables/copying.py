"""Tasks as a table for spreadsheets: exact values that are read back, a header, names indented by their level."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from planner.fields import Field, FieldType
from planner.project import Project
from planner.scheduling.schedule import Schedule
from planner.tables.text import SPACES_PER_LEVEL, write_html, write_text
from planner.timebase import EXACT, MINUTES_PER_DAY, DateStyle

DAY_ONLY = DateStyle(day="{year}-{number:02}-{day:02}")
_DATES = frozenset({FieldType.START, FieldType.FINISH, FieldType.INSTANT})


@dataclass(frozen=True, slots=True)
class Copy:
    """Tasks as text; `html` keeps the levels as indentation of cells."""

    text: str
    html: str


def copy_tasks(
    project: Project, schedule: Schedule, task_ids: Sequence[int], fields: Sequence[Field], titles: Sequence[str]
) -> Copy:
    """Return tasks with these fields as columns under these titles; levels count from the least deep of them."""
    top = min((project.depth(one) for one in task_ids), default=0)
    levels = [project.depth(one) - top for one in task_ids]
    rows = [[cell_text(project, schedule, one, field) for field in fields] for one in task_ids]
    name = next((number for number, field in enumerate(fields) if field.key == "name"), None)
    html = write_html(titles, zip(rows, levels, strict=True), name)
    if name is not None:
        for row, level in zip(rows, levels, strict=True):
            row[name] = " " * (SPACES_PER_LEVEL * level) + row[name]
    return Copy(write_text([titles, *rows]), html)


def cell_text(project: Project, schedule: Schedule, task_id: int, field: Field) -> str:
    """Return a value as spreadsheets recognise it: dates by ISO, without the time where it is the usual one."""
    if field.type not in _DATES:
        return field.text(project, schedule, task_id)
    value = field.value(project, schedule, task_id)
    plan = project.plan
    usual = plan.default_start if field.type is FieldType.START else plan.default_finish
    bare = isinstance(value, int) and value % MINUTES_PER_DAY == usual
    return field.text_of(project, value, DAY_ONLY if bare else EXACT)
