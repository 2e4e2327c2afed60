"""Plans to print, of any length."""

import datetime as dt

import msgspec
from fractional_indexing import generate_n_keys_between

from planner.project import Project
from planner.records import Calendar, Link, Plan, Record, Task
from planner.scheduling.engine import Engine
from planner.timebase import instant
from ui.printing.export import content_of
from ui.printing.job import Content

START = instant(dt.datetime(2026, 3, 2, 8))
DAY = ((480, 720), (780, 1020))


def name_of(number: int) -> str:
    """Return a task's name, which is part of no other's."""
    return f"Job{number:04d}x"


def rows_plan(count: int, *, days: int = 5, title: str = "Printed plan") -> Project:
    """Return so many tasks of `days` days in groups of ten, each after the one two before it."""
    calendar = Calendar(id=2, name="Standard", week=(*(DAY,) * 5, (), ()))
    records: list[tuple[str, Record]] = [
        ("calendars", calendar),
        ("plan", Plan(name=title, company="ACME", start=START, calendar_id=2)),
    ]
    parent = None
    for number, rank in enumerate(generate_n_keys_between(None, None, count)):
        task = Task(id=100 + number, rank=rank, name=name_of(number), duration=480 * days, parent_id=parent)
        if count > 10 and number % 10 == 0:
            parent, task = task.id, msgspec.structs.replace(task, parent_id=None)
        elif number % 10 > 2:
            records.append(("links", Link(id=50_000 + number, predecessor_id=98 + number, successor_id=100 + number)))
        records.append(("tasks", task))
    return Project(records)


def content(project: Project, today: int = START) -> Content:
    """Return all rows of a plan."""
    return content_of(project, Engine(project).schedule, today=today)


def changed(project: Project, task_id: int, **fields: object) -> Project:
    """Return the plan with fields of one task changed."""
    return Project(
        (table, msgspec.structs.replace(record, **fields) if record.id == task_id and table == "tasks" else record)
        for table, record in project.records()
    )
