"""The journal and the stacks rebuilt from it."""

from __future__ import annotations

import datetime as dt

import pytest

from planner.errors import LoadError
from planner.storage import journal
from planner.storage.journal import Kind
from planner.storage.lock import user_name
from planner.storage.plan_file import PlanFile
from tests.planner.storage.plans import add_task, contents, do, made, redo, rename, small_project, sql, undo


@pytest.fixture
def path(tmp_path):
    return made(tmp_path / "plan.fairlead")


@pytest.fixture
def plan_file(path):
    opened = PlanFile.open(path)
    yield opened
    opened.close()


def reopened(plan_file):
    plan_file.close()
    return PlanFile.open(plan_file.path)


def test_each_row_says_who_when_and_what(plan_file):
    do(plan_file, rename(plan_file.project, 61, "Renamed"), "Rename 'Build'")
    created, edited = plan_file.history()
    assert created.kind is Kind.CREATE
    assert (edited.kind, edited.label, edited.who) == (Kind.EDIT, "Rename 'Build'", user_name())
    assert dt.datetime.now(dt.UTC) - dt.datetime.fromisoformat(edited.at) < dt.timedelta(minutes=1)
    assert edited.patch.ops[0].after == {"name": "Renamed"}


def test_undo_and_redo_work_after_a_restart(plan_file):
    for name in ("One", "Two", "Three"):
        do(plan_file, rename(plan_file.project, 61, name), name)
    undo(plan_file)
    plan_file = reopened(plan_file)
    assert plan_file.undoable().label == "Two"
    assert plan_file.redoable().label == "Three"
    undo(plan_file)
    undo(plan_file)
    assert plan_file.project.tasks[61].name == small_project().tasks[61].name
    plan_file = reopened(plan_file)
    assert plan_file.undoable() is None
    for _ in range(3):
        redo(plan_file)
    plan_file = reopened(plan_file)
    assert plan_file.project.tasks[61].name == "Three"
    assert plan_file.redoable() is None
    plan_file.close()


def test_a_new_edit_clears_what_could_be_redone(plan_file):
    do(plan_file, rename(plan_file.project, 61, "One"))
    undo(plan_file)
    do(plan_file, rename(plan_file.project, 61, "Other"))
    assert plan_file.redoable() is None
    plan_file = reopened(plan_file)
    assert plan_file.redoable() is None
    plan_file.close()


def test_history_tells_an_undo_as_what_it_did(plan_file):
    do(plan_file, rename(plan_file.project, 61, "New"))
    undo(plan_file)
    edit, undone = plan_file.history(after=1)
    assert undone.kind is Kind.UNDO
    assert undone.ref == edit.id
    assert undone.patch == edit.patch.inverse()


def test_an_undo_does_not_write_the_patch_once_more(plan_file):
    do(plan_file, rename(plan_file.project, 61, "New"))
    undo(plan_file)
    plan_file.close()
    with sql(plan_file.path) as conn:
        assert conn.execute("SELECT kind, patch IS NULL FROM journal ORDER BY id").fetchall() == [
            ("create", 1), ("edit", 0), ("undo", 1),
        ]  # fmt: skip


def test_only_the_newest_rows_are_read_for_the_stack(plan_file, monkeypatch):
    for number in range(6):
        do(plan_file, rename(plan_file.project, 61, str(number)), str(number))
    undo(plan_file)
    monkeypatch.setattr(journal, "STEPS_KEPT", 3)
    plan_file = reopened(plan_file)
    assert (plan_file.undoable().label, plan_file.redoable().label) == ("4", "5")
    undo(plan_file)
    assert plan_file.undoable() is None
    plan_file.close()


def test_opening_reads_no_patch_for_the_stacks(path):
    with sql(path) as conn:
        plan = conn.execute("EXPLAIN QUERY PLAN SELECT id, kind, ref FROM journal ORDER BY id DESC LIMIT 9").fetchall()
    assert "COVERING INDEX journal_steps" in plan[0][3]


@pytest.mark.parametrize("patch", ["rubbish", "[]x", '[["nowhere", 1, null, {}]]', '[["tasks", 61, {"name": 7}, {}]]'])
def test_an_unreadable_row_ends_the_undo_stack_and_nothing_else(plan_file, patch):
    do(plan_file, rename(plan_file.project, 61, "One"))
    plan_file.close()
    with sql(plan_file.path) as conn:
        conn.execute("UPDATE journal SET patch = ? WHERE id = 2", (patch,))
    plan_file = PlanFile.open(plan_file.path)
    assert plan_file.undoable() is None
    do(plan_file, add_task(plan_file.project, "Goes on"))
    assert plan_file.undoable() is not None
    with pytest.raises(LoadError, match="entry 2"):
        plan_file.history()
    plan_file.close()


def test_the_state_follows_from_the_journal_alone(plan_file):
    start = small_project()
    do(plan_file, add_task(plan_file.project, "New", 60))
    do(plan_file, rename(plan_file.project, 62, "Try"))
    undo(plan_file)
    redo(plan_file)
    undo(plan_file)
    for entry in plan_file.history(after=1):
        start.apply(entry.patch)
    assert contents(start) == contents(plan_file.project)
