"""The writer's lock: an OS lock on a sidecar file, which the system frees even when the program is killed.

The sidecar `.<name>.lock` also tells who has the plan, for the second opener. It is never a row of the plan: a row
would outlive a crash.
"""

from __future__ import annotations

import datetime as dt
import getpass
import os
import socket
import sys
from pathlib import Path

import msgspec

from planner.errors import StorageError

_LOCKED_BYTE = 1 << 30
"""Where Windows locks: far behind the text, since a locked range cannot be read there."""


class Holder(msgspec.Struct, frozen=True):
    """Who has a plan open for writing, and since when (UTC, ISO)."""

    who: str = ""
    host: str = ""
    since: str = ""

    def __str__(self) -> str:
        """Return the person and the machine in words."""
        return f"{self.who or 'someone'} on {self.host}" if self.host else self.who or "someone"


def user_name() -> str:
    """Return the name that the operating system knows the user by."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def now() -> str:
    """Return the present moment as the journal writes it (UTC, ISO)."""
    return dt.datetime.now(dt.UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def lock_path(plan: Path) -> Path:
    """Return the sidecar of a plan."""
    return plan.with_name(f".{plan.name}.lock")


class WriterLock:
    """Held as long as a plan is open for writing."""

    def __init__(self, plan: Path) -> None:
        """Take the lock.

        Raises:
            StorageError: `plan-locked` with `who` and `since`, `folder-not-writable`, or
                `place-not-writable` for a plan that is to be made.
        """
        self._path = lock_path(plan)
        self._handle = self._take(plan)
        holder = Holder(user_name(), socket.gethostname(), now())
        os.ftruncate(self._handle, 0)
        os.write(self._handle, msgspec.json.encode(holder))

    def _take(self, plan: Path) -> int:
        while True:
            try:
                handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
            except OSError as error:
                code = "folder-not-writable" if plan.exists() else "place-not-writable"
                raise StorageError(code, name=plan.name, folder=str(plan.parent)) from error
            if not _lock(handle):
                holder = _read(handle)
                os.close(handle)
                raise StorageError("plan-locked", name=plan.name, who=str(holder), since=holder.since)
            if _same_file(handle, self._path):
                return handle
            # The one who had it removed the sidecar between our opening and our locking it.
            os.close(handle)

    def release(self) -> None:
        """Give the lock back and remove the sidecar; a second call does nothing."""
        if self._handle < 0:
            return
        handle, self._handle = self._handle, -1
        if sys.platform == "win32":
            # An open file cannot be removed there; one that another opener has just locked stays.
            os.close(handle)
            _remove(self._path)
        else:
            _remove(self._path)
            os.close(handle)


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return  # a sidecar that stays behind is not locked and does no harm


def _read(handle: int) -> Holder:
    os.lseek(handle, 0, os.SEEK_SET)
    try:
        return msgspec.json.decode(os.read(handle, 4096), type=Holder)
    except (msgspec.DecodeError, OSError):
        return Holder()


def _same_file(handle: int, path: Path) -> bool:
    try:
        there = path.stat()
    except FileNotFoundError:
        return False
    mine = os.fstat(handle)
    return (mine.st_dev, mine.st_ino) == (there.st_dev, there.st_ino)


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> bool:
        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        os.lseek(handle, 0, os.SEEK_SET)
        return True

else:
    import fcntl

    def _lock(handle: int) -> bool:
        # flock, not a POSIX record lock: those are lost when any handle of the file closes in this process.
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
