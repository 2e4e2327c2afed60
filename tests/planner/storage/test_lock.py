"""The writer's lock, with real second processes."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from planner.errors import StorageError
from planner.storage import lock as module
from planner.storage.lock import WriterLock, lock_path, user_name

HOLD = """
import sys
from pathlib import Path
from planner.storage.lock import WriterLock
lock = WriterLock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.readline()
"""


@pytest.fixture
def other(tmp_path):
    """Another process that holds the lock of a plan."""
    plan = tmp_path / "plan.fairlead"
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(plan)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    yield plan, process
    process.kill()
    process.communicate()


def test_the_second_opener_learns_who_has_it_and_since_when(other):
    plan, _ = other
    with pytest.raises(StorageError) as refusal:
        WriterLock(plan)
    assert refusal.value.code == "plan-locked"
    assert str(refusal.value.details["who"]).startswith(user_name())
    assert str(refusal.value.details["since"]).endswith("Z")


def test_a_killed_holder_leaves_no_lock(other):
    plan, process = other
    process.kill()
    process.wait()
    assert lock_path(plan).exists()
    WriterLock(plan).release()


def test_the_same_process_cannot_take_it_twice(tmp_path):
    lock = WriterLock(tmp_path / "plan.fairlead")
    with pytest.raises(StorageError, match="read-only"):
        WriterLock(tmp_path / "plan.fairlead")
    lock.release()


def test_release_removes_the_sidecar_and_may_be_repeated(tmp_path):
    lock = WriterLock(tmp_path / "plan.fairlead")
    assert lock_path(tmp_path / "plan.fairlead").name == ".plan.fairlead.lock"
    lock.release()
    lock.release()
    assert list(tmp_path.iterdir()) == []


def test_a_sidecar_full_of_rubbish_does_no_harm(tmp_path):
    lock_path(tmp_path / "plan.fairlead").write_bytes(b"\xff\x00rubbish")
    lock = WriterLock(tmp_path / "plan.fairlead")
    assert b"rubbish" not in lock_path(tmp_path / "plan.fairlead").read_bytes()
    lock.release()
    assert list(tmp_path.iterdir()) == []


def test_a_sidecar_removed_while_it_was_being_locked_is_made_anew(tmp_path, monkeypatch):
    plan = tmp_path / "plan.fairlead"
    real = module._lock
    removed: list[int] = []

    def lock_and_lose(handle):
        if not removed:
            removed.append(handle)
            lock_path(plan).unlink()
        return real(handle)

    monkeypatch.setattr(module, "_lock", lock_and_lose)
    lock = WriterLock(plan)
    assert os.fstat(lock._handle).st_ino == lock_path(plan).stat().st_ino
    lock.release()


def test_a_folder_that_cannot_be_written_to_is_told(tmp_path, monkeypatch):
    def refuse(*_args):
        raise PermissionError(13, "Permission denied")

    (tmp_path / "plan.fairlead").touch()
    monkeypatch.setattr(os, "open", refuse)  # the tests may run as root, who may write everywhere
    with pytest.raises(StorageError, match="cannot be made in"):
        WriterLock(tmp_path / "new.fairlead")
    with pytest.raises(StorageError, match="folder that cannot be written"):
        WriterLock(tmp_path / "plan.fairlead")
