"""The second opener: read-only, told who has the plan, following what the writer does; with real processes."""

from __future__ import annotations

import subprocess
import sys

import pytest

from planner.errors import LoadError, StorageError
from planner.storage import schema
from planner.storage.follower import Follower
from planner.storage.plan_file import PlanFile
from tests.planner.storage.plans import add_task, contents, do, made, redo, rename, small_project, sql, undo

WRITER = """
import sys
from pathlib import Path
from planner.storage.plan_file import PlanFile
from tests.planner.storage.plans import add_task, do, redo, rename, undo
plan_file = PlanFile.open(Path(sys.argv[1]))
print("open", flush=True)
for line in sys.stdin:
    command, _, text = line.strip().partition(" ")
    if command == "rename":
        do(plan_file, rename(plan_file.project, 61, text), text)
    elif command == "add":
        do(plan_file, add_task(plan_file.project, text), text)
    elif command == "undo":
        undo(plan_file)
    elif command == "redo":
        redo(plan_file)
    print("done", flush=True)
plan_file.close()
"""


class Writer:
    """Another process that has the plan open for writing."""

    def __init__(self, path):
        self._process = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._commands, self._answers = self._process.stdin, self._process.stdout
        assert self._answers.readline() == "open\n"

    def tell(self, command):
        self._commands.write(command + "\n")
        self._commands.flush()
        assert self._answers.readline() == "done\n"

    def stop(self):
        self._process.communicate()


@pytest.fixture
def path(tmp_path):
    return made(tmp_path / "plan.fairlead")


@pytest.fixture
def writer(path):
    started = Writer(path)
    yield started
    started.stop()


@pytest.fixture
def follower(path):
    opened = Follower(path)
    yield opened
    opened.close()


def follow(follower):
    """Take in the news as a session does, and return their labels."""
    news = follower.poll()
    for patch, _ in news:
        follower.project.apply(patch)
    return [label for _, label in news]


def test_a_second_process_follows_edits_undo_and_redo(path, writer, follower):
    assert contents(follower.project) == contents(small_project())
    assert follow(follower) == []
    writer.tell("rename One")
    writer.tell("add Two")
    assert follow(follower) == ["One", "Two"]
    writer.tell("undo")
    writer.tell("undo")
    writer.tell("redo")
    assert follow(follower) == ["Two", "One", "One"]
    assert follower.project.tasks[61].name == "One"
    assert follow(follower) == []
    writer.stop()
    again = PlanFile.open(path)
    assert contents(follower.project) == contents(again.project)
    again.close()


def test_an_open_follower_never_blocks_the_writer(writer, follower):
    for number in range(20):
        writer.tell(f"rename {number}")
        assert follow(follower) == [str(number)]


def test_the_writer_is_named(path, writer):
    with pytest.raises(StorageError) as refusal:
        PlanFile.open(path)
    assert refusal.value.code == "plan-locked"
    assert refusal.value.details["who"]


def test_a_follower_takes_no_edits(follower):
    patch = add_task(follower.project, "Mine")
    assert not follower.writable
    assert (follower.undoable(), follower.redoable()) == (None, None)
    with pytest.raises(StorageError):
        follower.commit(patch, "Mine")


def test_a_follower_writes_nothing(path):
    before = path.read_bytes()
    Follower(path).close()
    assert path.read_bytes() == before
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]


def test_versions_of_the_writer_are_seen(path, follower):
    plan_file = PlanFile.open(path)
    version = plan_file.save_version("One")
    do(plan_file, rename(plan_file.project, 61, "Later"))
    follow(follower)
    assert follower.versions() == [version]
    assert contents(follower.project_at(version.journal_id)) == contents(small_project())
    plan_file.close()


def test_a_copy_of_ones_own_has_the_whole_history(path, follower, tmp_path):
    plan_file = PlanFile.open(path)
    do(plan_file, rename(plan_file.project, 61, "Theirs"))
    follower.save_copy(tmp_path / "mine.fairlead")
    copy = PlanFile.open(tmp_path / "mine.fairlead")
    assert copy.project.tasks[61].name == "Theirs"
    undo(copy)
    redo(copy)
    copy.close()
    plan_file.close()


def test_a_plan_that_is_replaced_or_removed_is_told(path, follower):
    PlanFile.create(path, small_project(), replace=True).close()
    with pytest.raises(StorageError, match="taken the place"):
        follower.poll()
    path.unlink()
    with pytest.raises(StorageError):
        follower.poll()


def test_a_plan_from_elsewhere_is_checked_all_the_same(path):
    with sql(path) as conn:
        conn.execute("CREATE TRIGGER sly AFTER UPDATE ON tasks BEGIN DELETE FROM links; END")
    with pytest.raises(LoadError, match="triggers"):
        Follower(path)


def test_an_index_that_lacks_a_row_is_found_by_a_full_check(path):
    sound = Follower(path)
    sound.verify()
    sound.close()
    with sql(path) as conn:
        entry = conn.execute("SELECT * FROM sqlite_master WHERE name = 'links_successor_id'").fetchone()
        conn.execute("PRAGMA writable_schema = ON")
        conn.execute("DELETE FROM sqlite_master WHERE name = 'links_successor_id'")
    with sql(path) as conn:
        conn.execute("INSERT INTO links (id, predecessor_id, successor_id) VALUES (71, 62, 63)")
        conn.execute("PRAGMA writable_schema = ON")
        conn.execute("INSERT INTO sqlite_master VALUES (?, ?, ?, ?, ?)", entry)
    follower = Follower(path)
    with pytest.raises(LoadError, match="damaged"):
        follower.verify()
    follower.close()


def test_an_older_plan_is_read_without_being_changed(path, monkeypatch):
    monkeypatch.setattr(schema, "SCHEMA_VERSION", 99)
    monkeypatch.setattr("planner.storage.opening.SCHEMA_VERSION", 99)
    before = path.read_bytes()
    follower = Follower(path)
    assert contents(follower.project) == contents(small_project())
    follower.close()
    assert path.read_bytes() == before
