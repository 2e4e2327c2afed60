"""What can be read of a damaged or refused plan."""

from __future__ import annotations

import pytest

from planner.errors import LoadError, StorageError
from planner.project import Project
from planner.records import Calendar, Link, Task
from planner.storage.plan_file import PlanFile
from planner.storage.recover import recover
from tests.planner.storage.plans import WEEK, contents, do, made, rename, small_project, sql, undo


@pytest.fixture
def path(tmp_path):
    return made(tmp_path / "plan.fairlead")


@pytest.fixture
def out(tmp_path):
    return tmp_path / "recovered.fairlead"


def recovered(path, out):
    """Recover, check that the damaged file was not touched, and return the new plan and the report."""
    before = path.read_bytes()
    report = recover(path, out)
    assert path.read_bytes() == before
    plan_file = PlanFile.open(out)
    plan_file.close()
    assert report.saved == {table: len(plan_file.project.table(table)) for table in report.saved}
    return plan_file.project, report


def test_a_sound_plan_comes_through_whole(path, out):
    project, report = recovered(path, out)
    assert contents(project) == contents(small_project())
    assert report.complete


def test_triggers_stay_behind_and_the_history_comes_along(path, out):
    plan_file = PlanFile.open(path)
    do(plan_file, rename(plan_file.project, 61, "Later"))
    plan_file.save_version("One")
    plan_file.close()
    with sql(path) as conn:
        conn.execute("CREATE TRIGGER sly AFTER UPDATE ON tasks BEGIN DELETE FROM links; END")
    _, report = recovered(path, out)
    assert report.complete
    again = PlanFile.open(out)
    assert [version.name for version in again.versions()] == ["One"]
    undo(again)
    assert contents(again.project) == contents(small_project())
    again.close()


def test_rows_that_make_no_sense_are_left_out_and_told(path, out):
    with sql(path) as conn:
        conn.execute("UPDATE tasks SET duration = -5 WHERE id = 61")
        conn.execute("UPDATE tasks SET splits = 'x' WHERE id = 63")
        conn.execute("UPDATE calendars SET week = '[[[5, 1]], null, null, null, null, null, null]' WHERE id = 11")
    project, report = recovered(path, out)
    assert set(project.tasks) == {60, 62}
    assert set(project.calendars) == {10}
    assert {(table, row) for table, row, _ in report.left_out} >= {("tasks", 61), ("tasks", 63), ("calendars", 11)}
    assert ("links", 70) in {(table, row) for table, row, _ in report.left_out}
    assert ("teams", 40, "calendar_id") in report.mended
    assert not report.complete


def test_loops_are_broken(path, out):
    with sql(path) as conn:
        conn.execute("UPDATE tasks SET parent_id = 62 WHERE id = 60")
        conn.execute("UPDATE calendars SET base_id = 11 WHERE id = 10")
    project, report = recovered(path, out)
    assert len(project.outline) == 4
    assert len(report.mended) == 2


def test_lost_settings_become_those_of_a_new_plan(path, out):
    with sql(path) as conn:
        conn.execute("DELETE FROM plan")
    project, _ = recovered(path, out)
    assert project.plan.id == 1


def test_a_missing_table_is_told_and_the_rest_is_saved(path, out):
    with sql(path) as conn:
        conn.execute("DROP VIEW timeline")
        conn.execute("DROP TABLE people")
        conn.execute("ALTER TABLE tasks DROP COLUMN phase")
    project, report = recovered(path, out)
    assert "people" in report.unreadable
    assert set(project.tasks) == {60, 61, 62, 63}


def test_pages_that_are_destroyed_cost_only_what_was_on_them(tmp_path, out):
    tasks = [Task(id=number, name=f"Task {number}", notes="n" * 200) for number in range(1, 2001)]
    links = [Link(id=number, predecessor_id=number, successor_id=number + 1) for number in range(1, 2000)]
    project = Project(
        [("calendars", Calendar(id=10, week=WEEK)), *(("tasks", t) for t in tasks), *(("links", n) for n in links)]
    )
    path = made(tmp_path / "large.fairlead", project)
    data = bytearray(path.read_bytes())
    page = data.find(b"Task 1000") // 4096
    data[page * 4096 : (page + 1) * 4096] = b"\0" * 4096
    path.write_bytes(data)
    with pytest.raises(LoadError, match="damaged"):
        PlanFile.open(path)
    saved, report = recovered(path, out)
    assert "tasks" in report.unreadable
    assert 1900 < len(saved.tasks) < 2000
    assert saved.tasks[1] == tasks[0]
    assert saved.tasks[2000] == tasks[-1]


@pytest.mark.parametrize("table", ["links", "journal", "baseline_tasks", "links_predecessor_id"])
def test_a_root_page_that_is_destroyed_costs_only_its_table(path, out, table):
    with sql(path) as conn:
        (root,) = conn.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    data = bytearray(path.read_bytes())
    data[(root - 1) * 4096 : root * 4096] = b"\xa5" * 4096
    path.write_bytes(data)
    saved, report = recovered(path, out)
    expected = {key: record for key, record in contents(small_project()).items() if key[0] != table}
    assert contents(saved).items() >= expected.items()
    assert set(report.unreadable) <= {table}


def test_nothing_readable_is_told_and_nothing_is_written(path, out):
    path.write_bytes(b"\0" * 50_000)
    with pytest.raises(LoadError, match="Nothing can be read"):
        recover(path, out)
    assert not out.exists()


def test_an_existing_file_is_not_overwritten(path, out):
    out.write_text("mine")
    with pytest.raises(StorageError, match="exists already"):
        recover(path, out)
    assert out.read_text() == "mine"
