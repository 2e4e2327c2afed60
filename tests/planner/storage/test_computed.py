"""The computed table and the timeline view, kept for other programs."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import numpy as np
import pytest

from planner.project import Project
from planner.records import Task, new_id
from planner.storage.plan_file import PlanFile
from tests.planner.storage.plans import add_task, do, remove_task, rename, schedule_of, small_project, sql


@pytest.fixture
def plan_file(tmp_path):
    opened = PlanFile.create(tmp_path / "plan.fairlead", small_project())
    yield opened
    opened.close()


def rows(path, statement):
    with closing(sqlite3.connect(path)) as conn:
        conn.row_factory = sqlite3.Row
        return [dict(row) for row in conn.execute(statement)]


def refresh(plan_file, schedule):
    """Let the refresh finish, in slices as short as possible, and return their number."""
    slices = 1
    while not plan_file.refresh_computed(schedule, seconds=0):
        slices += 1
    return slices


def same(one, other):
    """Whether two schedules agree for every task."""
    order, other_order = np.argsort(one.ids), np.argsort(other.ids)
    names = ("ids", "start", "finish", "late_start", "duration", "percent", "critical", "driver", "driver_link")
    return all(np.array_equal(getattr(one, name)[order], getattr(other, name)[other_order]) for name in names)


def test_the_schedule_comes_back_as_it_was(plan_file):
    schedule = schedule_of(plan_file.project)
    refresh(plan_file, schedule)
    kept = plan_file.stored_schedule()
    assert same(kept, schedule)
    assert kept.slot_of == schedule.slot_of
    assert (kept.project_start, kept.project_finish) == (schedule.project_start, schedule.project_finish)


def test_an_outdated_schedule_is_not_given_out(plan_file):
    refresh(plan_file, schedule_of(plan_file.project))
    do(plan_file, rename(plan_file.project, 61, "x"))
    assert plan_file.stored_schedule() is None


def test_only_changed_rows_are_written(plan_file):
    refresh(plan_file, schedule_of(plan_file.project))
    do(plan_file, rename(plan_file.project, 61, "x"))
    schedule = schedule_of(plan_file.project)
    schedule.start[schedule.slot_of[61]] += 60
    refresh(plan_file, schedule)
    stamps = rows(plan_file.path, "SELECT task_id, journal_id FROM computed")
    assert {row["task_id"]: row["journal_id"] for row in stamps} == {60: 1, 61: 2, 62: 1, 63: 1}
    assert plan_file.stored_schedule() is not None


def test_after_a_restart_only_changed_rows_are_written(plan_file):
    plan_file.close(schedule_of(plan_file.project))
    again = PlanFile.open(plan_file.path)
    do(again, rename(again.project, 61, "x"))
    refresh(again, schedule_of(again.project))
    assert {row["journal_id"] for row in rows(again.path, "SELECT journal_id FROM computed")} == {1}
    again.close()


def test_new_and_removed_tasks_come_and_go(plan_file):
    refresh(plan_file, schedule_of(plan_file.project))
    do(plan_file, remove_task(plan_file.project, 61))
    do(plan_file, add_task(plan_file.project, "New"))
    schedule = schedule_of(plan_file.project)
    refresh(plan_file, schedule)
    assert {row["task_id"] for row in rows(plan_file.path, "SELECT task_id FROM computed")} == set(
        plan_file.project.tasks
    )
    assert same(plan_file.stored_schedule(), schedule)


def test_a_place_that_is_free_again_does_not_mix_tasks_up(plan_file):
    refresh(plan_file, schedule_of(plan_file.project))
    do(plan_file, remove_task(plan_file.project, 61))
    refresh(plan_file, schedule_of(plan_file.project))
    do(plan_file, add_task(plan_file.project, "Like the last one"))
    schedule = schedule_of(plan_file.project)
    for name in ("start", "finish", "early_start", "early_finish", "critical"):
        values = getattr(schedule, name)
        values[-1] = values[schedule.slot_of[63]]
    refresh(plan_file, schedule)
    assert same(plan_file.stored_schedule(), schedule)


def test_long_work_is_done_in_slices(tmp_path):
    project = Project(("tasks", Task(id=new_id(), name="T")) for _ in range(3000))
    plan_file = PlanFile.create(tmp_path / "large.fairlead", project)
    assert refresh(plan_file, schedule_of(plan_file.project)) > 3
    plan_file.close()


def test_a_schedule_that_changes_in_the_middle_wins(tmp_path):
    project = Project(("tasks", Task(id=new_id(), name="T")) for _ in range(3000))
    plan_file = PlanFile.create(tmp_path / "large.fairlead", project)
    first, second = schedule_of(plan_file.project), schedule_of(plan_file.project, shift=7)
    for _ in range(3):
        assert not plan_file.refresh_computed(first, seconds=0)
    refresh(plan_file, second)
    assert same(plan_file.stored_schedule(), second)
    plan_file.close()


@pytest.mark.parametrize("rubbish", ["'text'", "x'00'", "1e300"])
def test_rubbish_of_another_program_is_written_over(plan_file, rubbish):
    refresh(plan_file, schedule_of(plan_file.project))
    plan_file.close()
    with sql(plan_file.path) as conn:
        conn.execute("DROP VIEW timeline")
        conn.execute("ALTER TABLE computed RENAME TO old")
        conn.execute("CREATE TABLE computed AS SELECT * FROM old")
        conn.execute("CREATE UNIQUE INDEX computed_id ON computed (task_id)")
        conn.execute(f"UPDATE computed SET start = {rubbish} WHERE task_id = 61")
    again = PlanFile.open(plan_file.path)
    assert again.stored_schedule() is None
    schedule = schedule_of(again.project)
    refresh(again, schedule)
    assert same(again.stored_schedule(), schedule)
    again.close()


def test_the_timeline_view_reads_as_people_do(plan_file):
    schedule = schedule_of(plan_file.project)
    schedule.start[schedule.slot_of[61]] = plan_file.project.plan.start
    plan_file.close(schedule)
    view = rows(plan_file.path, 'SELECT "row", wbs, depth, name, start, team, driver FROM timeline')
    assert [(row["row"], row["wbs"], row["depth"], row["name"]) for row in view] == [
        (1, "1", 0, "Phase"),
        (2, "1.1", 1, "Build “it”"),
        (3, "1.2", 1, "Test"),
        (4, "2", 0, "Ship"),
    ]
    assert view[1]["start"] == "2026-04-13T00:00"
    assert view[1]["driver"] == "link"


def test_the_view_is_right_for_tasks_not_yet_computed(plan_file):
    refresh(plan_file, schedule_of(plan_file.project))
    do(plan_file, remove_task(plan_file.project, 61))
    do(plan_file, add_task(plan_file.project, "New", 60))
    view = rows(plan_file.path, "SELECT wbs, name, start FROM timeline ORDER BY wbs")
    assert [(row["wbs"], row["name"]) for row in view] == [
        ("1", "Phase"),
        ("1.1", "Test"),
        ("1.2", "New"),
        ("2", "Ship"),
    ]
    assert view[2]["start"] is None
