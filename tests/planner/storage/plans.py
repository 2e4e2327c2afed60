"""Small plans and raw edits that the storage tests share."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import numpy as np

from planner.patch import Patch, PatchBuilder
from planner.project import Project
from planner.records import (
    Assignment,
    Calendar,
    CalendarException,
    ConstraintType,
    Link,
    LinkType,
    Person,
    Plan,
    Record,
    Task,
    TaskMode,
    Team,
    WorkWeek,
    new_id,
)
from planner.scheduling.schedule import NONE, Schedule
from planner.storage.plan_file import PlanFile

DAY = ((480, 720), (780, 1020))
WEEK = (DAY, DAY, DAY, DAY, DAY, (), ())


def small_project() -> Project:
    """A plan that has something in most tables, with values of every kind."""
    records: list[tuple[str, Record]] = [
        ("calendars", Calendar(id=10, name="Standard", week=WEEK)),
        ("calendars", Calendar(id=11, name="Berlin", base_id=10, zone="Europe/Berlin")),
        ("plan", Plan(name="Launch", start=29_600_640, calendar_id=10)),
        ("calendar_exceptions", CalendarException(id=20, calendar_id=10, name="Holiday", first=20_000, last=20_001)),
        ("work_weeks", WorkWeek(id=30, calendar_id=11, first=20_100, last=20_120, week=(DAY,) * 7)),
        ("teams", Team(id=40, name="Payments", rank="a0", calendar_id=11)),
        ("people", Person(id=50, name="Aylin", rank="a0", team_id=40, max_units=0.5)),
        ("tasks", Task(id=60, name="Phase", rank="a0")),
        ("tasks", Task(id=61, parent_id=60, name="Build “it”", rank="a0", duration=960, splits=((480, 240),))),
        ("tasks", Task(id=62, parent_id=60, name="Test", rank="a1", mode=TaskMode.MANUAL, active=False)),
        ("tasks", Task(id=63, name="Ship", rank="a1", milestone=True, constraint=ConstraintType.SNET)),
        ("links", Link(id=70, predecessor_id=61, successor_id=62, type=LinkType.SS, lag=-60, lag_unit="h")),
        ("assignments", Assignment(id=80, task_id=61, person_id=50, units=0.25)),
    ]
    return Project(records)


def contents(project: Project) -> dict[tuple[str, int], Record]:
    """All records of a plan, for comparing two."""
    return {(table, record.id): record for table, record in project.records()}


def rename(project: Project, task_id: int, name: str) -> Patch:
    """The patch that renames a task."""
    builder = PatchBuilder(project)
    builder.update("tasks", task_id, name=name)
    return builder.patch()


def add_task(project: Project, name: str, parent_id: int | None = None) -> Patch:
    """The patch that adds a task."""
    builder = PatchBuilder(project)
    builder.insert("tasks", Task(id=new_id(), parent_id=parent_id, name=name, rank="b0"))
    return builder.patch()


def remove_task(project: Project, task_id: int) -> Patch:
    """The patch that removes a task without children, with all that belongs to it."""
    builder = PatchBuilder(project)
    for link in (*project.predecessors(task_id), *project.successors(task_id)):
        builder.delete("links", link.id)
    for assignment in project.assignments_of(task_id):
        builder.delete("assignments", assignment.id)
    builder.delete("tasks", task_id)
    return builder.patch()


def do(plan_file: PlanFile, patch: Patch, label: str = "Edit") -> None:
    """Commit a patch and take it into the file's project, as a session does."""
    plan_file.commit(patch, label)
    plan_file.project.apply(patch)


def undo(plan_file: PlanFile) -> None:
    """Take the last edit back, as a session does."""
    step = plan_file.undoable()
    assert step is not None
    plan_file.commit_undo(step)
    plan_file.project.apply(step.patch.inverse())


def redo(plan_file: PlanFile) -> None:
    """Do the last undone edit again, as a session does."""
    step = plan_file.redoable()
    assert step is not None
    plan_file.commit_redo(step)
    plan_file.project.apply(step.patch)


@contextmanager
def sql(path: Path) -> Iterator[sqlite3.Connection]:
    """Change a plan file behind the program's back; committed and closed afterwards."""
    with closing(sqlite3.connect(path)) as conn, conn:
        yield conn


def made(path: Path, project: Project | None = None) -> Path:
    """Write a plan file and close it."""
    PlanFile.create(path, project or small_project()).close()
    return path


def schedule_of(project: Project, shift: int = 0) -> Schedule:
    """Stand in for the scheduler: each task starts `shift` minutes after its id."""
    ids = np.array(sorted(project.tasks), dtype=np.int64)
    start = ids + shift
    none = np.full(len(ids), NONE, dtype=np.int64)
    return Schedule(
        ids=ids,
        slot_of={int(task_id): slot for slot, task_id in enumerate(ids)},
        start=start,
        finish=start + 480,
        early_start=start,
        early_finish=start + 480,
        late_start=none,
        late_finish=none,
        duration=np.full(len(ids), 480, dtype=np.int64),
        percent=np.full(len(ids), 12.5),
        total_slack=none,
        free_slack=none,
        critical=ids % 2 == 0,
        near_critical=np.zeros(len(ids), dtype=np.bool_),
        summary=np.zeros(len(ids), dtype=np.bool_),
        driver=np.ones(len(ids), dtype=np.int8),
        driver_link=np.full(len(ids), 2**53 - 1, dtype=np.int64),
        project_start=int(start.min()),
        project_finish=int(start.max()) + 480,
    )
