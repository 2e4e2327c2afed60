"""A plan open for writing: durable edits, failures that change nothing, Save As."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import subprocess
import sys

import pytest

from planner.errors import LoadError, StorageError
from planner.storage.lock import lock_path
from planner.storage.plan_file import PlanFile
from tests.planner.storage.plans import (
    add_task,
    contents,
    do,
    made,
    redo,
    rename,
    schedule_of,
    small_project,
    sql,
    undo,
)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "plan.fairlead"


@pytest.fixture
def plan_file(path):
    opened = PlanFile.create(path, small_project())
    yield opened
    opened.close()


def on_disk(path):
    """The records that another program sees in the file."""
    with contextlib.closing(sqlite3.connect(path)) as conn:
        return dict(conn.execute("SELECT id, name FROM tasks").fetchall())


def test_an_edit_is_on_disk_when_commit_returns(plan_file):
    do(plan_file, rename(plan_file.project, 61, "Durable"))
    assert on_disk(plan_file.path)[61] == "Durable"
    undo(plan_file)
    assert on_disk(plan_file.path)[61] == "Build “it”"
    redo(plan_file)
    assert on_disk(plan_file.path)[61] == "Durable"


def test_writes_are_forced_to_disk(plan_file):
    settings = {
        name: plan_file._db.conn.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("synchronous", "journal_mode", "foreign_keys", "trusted_schema")
    }
    assert settings == {"synchronous": 2, "journal_mode": "truncate", "foreign_keys": 1, "trusted_schema": 0}


def test_a_closed_plan_is_one_file(plan_file, tmp_path):
    do(plan_file, rename(plan_file.project, 61, "x"))
    plan_file.close()
    plan_file.close()
    assert [entry.name for entry in tmp_path.iterdir()] == ["plan.fairlead"]


def test_create_refuses_to_overwrite_unless_told(path):
    made(path)
    with pytest.raises(StorageError, match="exists already"):
        PlanFile.create(path, small_project())
    assert not lock_path(path).exists()
    PlanFile.create(path, small_project(), replace=True).close()


def test_create_that_fails_leaves_nothing_behind(path, monkeypatch):
    def full(*_args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(StorageError, match="disk is full"):
        PlanFile.create(path, small_project())
    assert list(path.parent.iterdir()) == []


def test_a_disk_that_is_full_refuses_the_edit_and_keeps_the_plan(plan_file):
    conn = plan_file._db.conn
    pages = conn.execute("PRAGMA page_count").fetchone()[0]
    conn.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StorageError, match="disk is full"):
        plan_file.commit(rename(plan_file.project, 61, "x" * 500_000), "Too much")
    assert plan_file.undoable() is None
    conn.execute("PRAGMA max_page_count = 1000000")
    do(plan_file, rename(plan_file.project, 61, "Goes on"))
    plan_file.close()
    again = PlanFile.open(plan_file.path)
    assert contents(again.project) == contents(plan_file.project)
    again.close()


FILL_DISK = """
import resource, sys
from pathlib import Path
from planner.errors import StorageError
from planner.storage.plan_file import PlanFile
from tests.planner.storage.plans import do, rename
plan_file = PlanFile.open(Path(sys.argv[1]))
limit = plan_file.path.stat().st_size + 100_000
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
done = 0
try:
    while True:
        do(plan_file, rename(plan_file.project, 61, str(done) + "x" * 10_000))
        done += 1
except StorageError as error:
    name = plan_file.project.tasks[61].name
    print(error.code, name.rstrip("x"), plan_file.undoable().patch.ops[0].after["name"] == name)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no limit on file sizes there")
def test_a_file_that_cannot_grow_keeps_all_edits_it_took(path):
    made(path)
    told = subprocess.run([sys.executable, "-c", FILL_DISK, str(path)], capture_output=True, text=True, check=True)
    code, last, same = told.stdout.split()
    assert code in ("disk-full", "disk-failed")
    assert same == "True"
    plan_file = PlanFile.open(path)
    assert plan_file.project.tasks[61].name.rstrip("x") == last
    plan_file.close()


def test_a_reader_that_stays_in_makes_the_edit_wait_then_refuse(plan_file):
    reader = sqlite3.connect(plan_file.path, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM tasks").fetchone()
    with pytest.raises(StorageError, match="try again"):
        plan_file.commit(rename(plan_file.project, 61, "Blocked"), "Blocked")
    assert plan_file.undoable() is None
    reader.execute("COMMIT")
    reader.close()
    do(plan_file, rename(plan_file.project, 61, "Free"))
    assert on_disk(plan_file.path)[61] == "Free"


def test_a_plan_that_another_program_changed_is_not_written_over(plan_file):
    with sql(plan_file.path) as conn:
        conn.execute("UPDATE tasks SET name = 'Theirs' WHERE id = 61")
    with pytest.raises(StorageError, match="open the plan again"):
        plan_file.commit(rename(plan_file.project, 61, "Ours"), "Ours")
    assert on_disk(plan_file.path)[61] == "Theirs"


def test_a_missing_file_and_a_folder_are_told(tmp_path):
    with pytest.raises(LoadError, match="There is no file"):
        PlanFile.open(tmp_path / "gone.fairlead")
    with pytest.raises(LoadError, match="is a folder"):
        PlanFile.open(tmp_path)


def test_a_write_protected_file_is_told(path, monkeypatch):
    made(path)
    monkeypatch.setattr(os, "access", lambda *_args: False)  # the tests may run as root, who may write everything
    with pytest.raises(StorageError, match="write-protected"):
        PlanFile.open(path)


def test_a_link_to_a_plan_has_the_plans_lock(plan_file, tmp_path):
    link = tmp_path / "link.fairlead"
    link.symlink_to(plan_file.path)
    with pytest.raises(StorageError) as refusal:
        PlanFile.open(link)
    assert refusal.value.code == "plan-locked"


def test_open_that_fails_gives_the_lock_back(path):
    path.write_bytes(b"not a plan")
    with pytest.raises(LoadError):
        PlanFile.open(path)
    assert not lock_path(path).exists()


class TestSaveAs:
    def test_goes_on_in_the_new_file_with_the_whole_history(self, plan_file, tmp_path):
        do(plan_file, rename(plan_file.project, 61, "Before"))
        plan_file.save_version("First")
        old = plan_file.path
        plan_file.save_as(tmp_path / "new.fairlead")
        do(plan_file, rename(plan_file.project, 61, "After"))
        assert (on_disk(old)[61], on_disk(plan_file.path)[61]) == ("Before", "After")
        undo(plan_file)
        undo(plan_file)
        assert plan_file.project.tasks[61].name == "Build “it”"
        assert [version.name for version in plan_file.versions()] == ["First"]

    def test_gives_the_old_file_free_and_locks_the_new_one(self, plan_file, tmp_path):
        old = plan_file.path
        plan_file.save_as(tmp_path / "new.fairlead")
        PlanFile.open(old).close()
        with pytest.raises(StorageError):
            PlanFile.open(tmp_path / "new.fairlead")

    def test_refuses_an_existing_file_unless_told(self, plan_file, tmp_path):
        other = made(tmp_path / "other.fairlead")
        with pytest.raises(StorageError, match="exists already"):
            plan_file.save_as(other)
        do(plan_file, rename(plan_file.project, 61, "Still here"))
        assert on_disk(plan_file.path)[61] == "Still here"
        plan_file.save_as(other, replace=True)
        assert on_disk(other)[61] == "Still here"

    def test_refuses_a_plan_that_someone_has_open(self, plan_file, tmp_path):
        other = PlanFile.create(tmp_path / "other.fairlead", small_project())
        with pytest.raises(StorageError) as refusal:
            plan_file.save_as(other.path, replace=True)
        assert refusal.value.code == "plan-locked"
        other.close()

    def test_that_fails_leaves_the_plan_where_it_is(self, plan_file, tmp_path):
        with pytest.raises(StorageError):
            plan_file.save_as(tmp_path / "no such folder" / "new.fairlead")
        do(plan_file, add_task(plan_file.project, "Goes on"))
        assert "Goes on" in on_disk(plan_file.path).values()


def test_close_writes_the_schedule(plan_file):
    plan_file.close(schedule_of(plan_file.project))
    with sql(plan_file.path) as conn:
        assert conn.execute("SELECT count(*) FROM computed").fetchone() == (4,)


@pytest.mark.parametrize(
    "act", [lambda plan: plan.save_version("One"), lambda plan: do(plan, add_task(plan.project, "x"))]
)
def test_edited_tells_a_plan_in_which_something_was_done(plan_file, act):
    assert plan_file.edited is False
    act(plan_file)
    assert plan_file.edited is True
