"""The engine: previews change nothing, updates equal a fresh start, in both forms and for every kind of patch."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from planner.patch import PatchBuilder
from planner.project import Project
from planner.records import (
    Assignment,
    Calendar,
    CalendarException,
    ConstraintType,
    Link,
    Person,
    Plan,
    Task,
    TaskMode,
)
from planner.scheduling.compiled import Kernels
from planner.scheduling.engine import Engine
from planner.scheduling.schedule import Schedule
from planner.timebase import parse_iso

OFFICE = (((480, 720), (780, 1020)),) * 5 + ((), ())
MONDAY = parse_iso("2026-03-02T08:00")
COLUMNS = (
    "start", "finish", "early_start", "early_finish", "late_start", "late_finish", "duration", "percent",
    "total_slack", "free_slack", "critical", "summary", "driver", "driver_link",
)  # fmt: skip


def plan() -> Project:
    """A chain under a summary, a milestone, a person with other hours and a far task."""
    return Project(
        [
            ("plan", Plan(start=MONDAY, calendar_id=1, status_is_data_date=False)),
            ("calendars", Calendar(id=1, week=OFFICE)),
            ("calendars", Calendar(id=2, week=(((480, 720),),) * 5 + ((), ()))),
            ("people", Person(id=1, calendar_id=2)),
            ("tasks", Task(id=10, rank="a")),
            ("tasks", Task(id=11, rank="a", parent_id=10, name="A", duration=960)),
            ("tasks", Task(id=12, rank="b", parent_id=10, name="B", duration=1440)),
            ("tasks", Task(id=13, rank="b", name="M", duration=0)),
            ("tasks", Task(id=14, rank="c", name="C", duration=480)),
            ("tasks", Task(id=15, rank="d", name="D", duration=9600)),
            ("links", Link(id=1, predecessor_id=11, successor_id=12)),
            ("links", Link(id=2, predecessor_id=10, successor_id=13)),
            ("links", Link(id=3, predecessor_id=13, successor_id=14, lag=480)),
        ]
    )


def same(one: Schedule, other: Schedule) -> None:
    """Fail when two schedules say different things of any task."""
    assert one.slot_of.keys() == other.slot_of.keys()
    order = list(one.slot_of)
    for name in COLUMNS:
        left, right = getattr(one, name)[one.slots(order)], getattr(other, name)[other.slots(order)]
        assert np.array_equal(left, right), name
    assert (one.project_start, one.project_finish) == (other.project_start, other.project_finish)
    assert set(map(str, one.problems)) == set(map(str, other.problems))


Edit = Callable[[PatchBuilder], None]


def _remove_b(builder: PatchBuilder) -> None:
    builder.delete("links", 1)
    builder.delete("tasks", 12)


def _empty_the_summary(builder: PatchBuilder) -> None:
    builder.update("tasks", 11, parent_id=None)
    builder.update("tasks", 12, parent_id=None)


EDITS: dict[str, Edit] = {
    "duration": lambda b: b.update("tasks", 11, duration=2400),
    "constraint": lambda b: b.update("tasks", 12, constraint=ConstraintType.SNET, constraint_date=MONDAY + 14400),
    "pin back": lambda b: b.update("tasks", 14, constraint=ConstraintType.MSO, constraint_date=MONDAY),
    "late": lambda b: b.update("tasks", 14, constraint=ConstraintType.ALAP),
    "deadline": lambda b: b.update("tasks", 12, deadline=MONDAY + 540),
    "progress": lambda b: b.update("tasks", 11, percent_complete=50.0, actual_start=MONDAY),
    "done": lambda b: b.update("tasks", 11, percent_complete=100.0, actual_start=MONDAY, actual_finish=MONDAY + 540),
    "manual": lambda b: b.update("tasks", 12, mode=TaskMode.MANUAL, manual_start=MONDAY, manual_finish=MONDAY + 540),
    "manual summary": lambda b: b.update("tasks", 10, mode=TaskMode.MANUAL, manual_finish=MONDAY + 540),
    "inactive": lambda b: b.update("tasks", 12, active=False),
    "inactive summary": lambda b: b.update("tasks", 10, active=False),
    "task calendar": lambda b: b.update("tasks", 12, calendar_id=2),
    "elapsed": lambda b: b.update("tasks", 12, duration_unit="ed"),
    "lag": lambda b: b.update("links", 3, lag=-960),
    "new link": lambda b: b.insert("links", Link(id=4, predecessor_id=14, successor_id=15)),
    "turned link": lambda b: b.update("links", 3, predecessor_id=14, successor_id=13),
    "new cycle": lambda b: b.insert("links", Link(id=4, predecessor_id=14, successor_id=11)),
    "no link": lambda b: b.delete("links", 2),
    "new task": lambda b: b.insert("tasks", Task(id=16, parent_id=10, rank="c", duration=4800)),
    "new child of a leaf": lambda b: b.insert("tasks", Task(id=16, parent_id=14, rank="c", duration=4800)),
    "no task": _remove_b,
    "no children": _empty_the_summary,
    "another parent": lambda b: b.update("tasks", 14, parent_id=10),
    "assignment": lambda b: b.insert("assignments", Assignment(id=1, task_id=12, person_id=1, work=1440)),
    "holiday": lambda b: b.insert(
        "calendar_exceptions", CalendarException(id=1, calendar_id=1, first=20515, last=20515)
    ),
    "project start": lambda b: b.update("plan", 1, start=MONDAY + 1440),
    "status date": lambda b: b.update("plan", 1, status_date=MONDAY + 2880, status_is_data_date=True),
    "from finish": lambda b: b.update("plan", 1, schedule_from="finish", finish=MONDAY + 60 * 1440),
    "several critical paths": lambda b: b.update("plan", 1, multiple_critical_paths=True),
    "project calendar": lambda b: b.update("plan", 1, calendar_id=2),
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
def test_preview_and_update_equal_a_fresh_start(edit: Edit, kernels: Kernels) -> None:
    project = plan()
    engine = Engine(project, kernels=kernels)
    before = engine.schedule
    builder = PatchBuilder(project)
    edit(builder)
    patch = builder.patch()
    previewed = engine.preview(project, patch)
    assert engine.schedule is before
    same(before, Engine(plan(), kernels=kernels).schedule)
    project.apply(patch)
    fresh = Engine(project, kernels=kernels).schedule
    same(previewed, fresh)
    same(engine.update(project, patch), fresh)


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
def test_undo_brings_the_schedule_back(edit: Edit, kernels: Kernels) -> None:
    project = plan()
    engine = Engine(project, kernels=kernels)
    before = engine.schedule
    builder = PatchBuilder(project)
    edit(builder)
    patch = builder.patch()
    for one in (patch, patch.inverse()):
        project.apply(one)
        engine.update(project, one)
    same(engine.schedule, before)


def test_a_name_moves_nothing() -> None:
    project = plan()
    engine = Engine(project)
    builder = PatchBuilder(project)
    builder.update("tasks", 11, name="Other")
    before = engine.schedule
    assert engine.preview(project, builder.patch()) is before
    assert engine.update(project, builder.patch()) is before


def test_a_schedule_stays_as_it_was_after_an_update() -> None:
    project = plan()
    engine = Engine(project)
    before = engine.schedule
    dates, percent = before.start.copy(), before.percent.copy()
    builder = PatchBuilder(project)
    builder.update("tasks", 11, duration=4800, percent_complete=40.0)
    project.apply(builder.patch())
    engine.update(project, builder.patch())
    assert np.array_equal(before.start, dates)
    assert np.array_equal(before.percent, percent)


def test_an_empty_plan_has_a_schedule(kernels: Kernels) -> None:
    schedule = Engine(Project([("plan", Plan(start=MONDAY))]), kernels=kernels).schedule
    assert len(schedule.ids) == 0
    assert schedule.project_start == schedule.project_finish == MONDAY


def test_rebuild_sees_what_no_patch_told() -> None:
    project = plan()
    engine = Engine(project)
    builder = PatchBuilder(project)
    builder.update("tasks", 11, duration=4800)
    project.apply(builder.patch())
    same(engine.rebuild(project), Engine(project).schedule)


@pytest.mark.parametrize("holder", [None, 10])
def test_a_task_that_is_done_where_it_was_lets_go_of_what_is_before_it(holder: int | None, kernels: Kernels) -> None:
    """Nothing of the task itself moves, and still its predecessor has until the end of the project."""
    above = [] if holder is None else [("tasks", Task(id=holder, rank="s"))]
    project = Project(
        [
            ("plan", Plan(start=MONDAY, calendar_id=1, status_is_data_date=False)),
            ("calendars", Calendar(id=1, week=OFFICE)),
            *above,
            ("tasks", Task(id=11, rank="a", duration=480)),
            ("tasks", Task(id=12, rank="b", parent_id=holder, duration=480)),
            ("links", Link(id=1, predecessor_id=11, successor_id=holder or 12)),
        ]
    )
    engine = Engine(project, kernels=kernels)
    before = engine.schedule
    builder = PatchBuilder(project)
    dates = {"actual_start": before.start_of(12), "actual_finish": before.finish_of(12)}
    builder.update("tasks", 12, percent_complete=100.0, **dates)
    patch = builder.patch()
    project.apply(patch)
    after = engine.update(project, patch)
    assert after.total_slack[after.slot_of[11]] == 480
    same(after, Engine(project, kernels=kernels).schedule)
