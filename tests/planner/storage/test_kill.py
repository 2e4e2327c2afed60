"""Killed at any moment, a plan keeps every edit that was acknowledged."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing

import pytest

from planner.storage.journal import Kind
from planner.storage.plan_file import PlanFile
from tests.planner.storage.plans import contents, made

KILLS = 50
LONGEST = 0.12

AS_KIND = {"add": Kind.EDIT, "rename": Kind.EDIT, "undo": Kind.UNDO, "redo": Kind.REDO}

EDITOR = """
import sys
from pathlib import Path
from planner.storage.plan_file import PlanFile
from tests.planner.storage.plans import add_task, do, redo, remove_task, rename, undo
plan_file = PlanFile.open(Path(sys.argv[1]))
number = 0
while True:
    number += 1
    do(plan_file, add_task(plan_file.project, f"Task {number}"))
    print("add", number, flush=True)
    do(plan_file, rename(plan_file.project, 61, str(number) * 2000))
    print("rename", number, flush=True)
    undo(plan_file)
    print("undo", number, flush=True)
    redo(plan_file)
    print("redo", number, flush=True)
"""


def killed_after(path, seconds):
    """Run an editor, kill it `seconds` after its first acknowledgement, and return all acknowledgements."""
    process = subprocess.Popen([sys.executable, "-c", EDITOR, str(path)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    told = [process.stdout.readline()]
    timer = threading.Timer(seconds, process.kill)
    timer.start()
    told += process.stdout.readlines()
    process.wait()
    timer.join()
    process.stdout.close()
    # The last line may have been cut off in the pipe; then it was not acknowledged.
    return [line.split() for line in told if line.endswith("\n")]


@pytest.mark.slow
def test_no_acknowledged_edit_is_lost_by_kill_9(tmp_path):
    chance = random.Random(2026)
    whole = made(tmp_path / "plan.fairlead").read_bytes()
    acknowledged = 0
    for number in range(KILLS):
        path = tmp_path / f"{number}.fairlead"
        path.write_bytes(whole)
        told = killed_after(path, chance.uniform(0, LONGEST))
        check(path, told)
        acknowledged += len(told)
    assert acknowledged > KILLS


def check(path, told):
    """Hold a reopened plan against what its editor had acknowledged."""
    plan_file = PlanFile.open(path)
    with closing(sqlite3.connect(path)) as conn:
        assert conn.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert conn.execute("PRAGMA foreign_key_check").fetchall() == []
    kinds = [entry.kind for entry in plan_file.history(after=1)]
    # At most one edit more than acknowledged: the one that was committed but not yet told.
    assert len(told) <= len(kinds) <= len(told) + 1
    assert kinds[: len(told)] == [AS_KIND[command] for command, _ in told]
    names = {task.name for task in plan_file.project.tasks.values()}
    assert {f"Task {number}" for kind, number in told if kind == "add"} <= names
    replayed = plan_file.project_at(1)
    for entry in plan_file.history(after=1):
        replayed.apply(entry.patch)
    assert contents(replayed) == contents(plan_file.project)
    plan_file.close()
