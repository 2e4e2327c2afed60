"""Follower: a plan that someone else has open, or that may not be written, read and followed as it changes.

An open reader would block every write of a rollback journal. So the plan is copied in one short transaction and read
from the copy; afterwards only the connection stays, which asks now and then whether the file has changed.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from planner.errors import StorageError
from planner.patch import Patch, Step
from planner.project import Project
from planner.storage.connection import connect, guarded, reading_errors, storage_errors
from planner.storage.copies import copy_plan
from planner.storage.journal import Entry, entries, last_row_at, time_of_row
from planner.storage.load import load_project
from planner.storage.lock import WriterLock
from planner.storage.opening import check_everything, check_file, check_length, resolved
from planner.storage.schema import check_schema, prepare
from planner.storage.versions import Version, list_versions, project_at


class Follower:
    """A plan open read-only.

    Attributes:
        path: where the file lies.
        project: the records as they were when the file was opened; `Session.follow` keeps them up to date.
    """

    writable = False

    def __init__(self, path: Path) -> None:
        """Copy the plan and read it.

        Raises:
            LoadError: not a sound plan.
            StorageError: it cannot be read.
        """
        self.path = resolved(path)
        with storage_errors(self.path.name):
            # A connection that may write can clear up after a writer that was killed in the middle of a commit.
            self._db = connect(self.path, writable=os.access(self.path, os.W_OK))
            try:
                self._open()
            except BaseException:
                self._db.close()
                raise

    def _open(self) -> None:
        with reading_errors(self.path.name):
            self._db.conn.execute("PRAGMA query_only = ON")
            check_length(self._db.conn, self.path)
            self._inode = self.path.stat().st_ino
            self._data_version = self._seen_version()
            with closing(sqlite3.connect(":memory:")) as memory:
                self._db.conn.backup(memory)
                self.project, self._last_id = _read(guarded(memory), self.path.name)

    def _seen_version(self) -> int:
        return int(self._db.conn.execute("PRAGMA data_version").fetchone()[0])

    def verify(self) -> None:
        """Check every page and index of the file, as it is now.

        Raises:
            LoadError: `plan-damaged`.
        """
        name = self.path.name
        with storage_errors(name), reading_errors(name), closing(sqlite3.connect(":memory:")) as memory:
            self._db.conn.backup(memory)
            check_everything(guarded(memory).conn, name)

    def poll(self) -> list[tuple[Patch, str]]:
        """Return what the writer has done since the last call, for `Session.follow`; nothing while it is writing.

        Raises:
            StorageError: `plan-replaced` when another file has taken the plan's place.
        """
        try:
            version = self._seen_version()
            changed = version != self._data_version
            news = list(entries(self._db.conn, after=self._last_id)) if changed else []
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
                return []
            raise StorageError("plan-cannot-open", name=self.path.name) from error
        self._check_place()
        self._data_version = version
        if news:
            self._last_id = news[-1].id
        return [(entry.patch, entry.label) for entry in news]

    def _check_place(self) -> None:
        if not self.path.exists() or self.path.stat().st_ino != self._inode:
            raise StorageError("plan-replaced", name=self.path.name)

    def versions(self) -> list[Version]:
        """Return the named versions, oldest first."""
        with storage_errors(self.path.name):
            return list_versions(self._db.conn)

    def project_at(self, journal_id: int) -> Project:
        """Return the plan as it was after a journal row, such as a version's."""
        with storage_errors(self.path.name):
            return project_at(self._db.conn, self.project, journal_id, self.position)

    @property
    def position(self) -> int:
        """The id of the last journal row that was taken in."""
        return self._last_id

    def history(self, after: int = 0) -> list[Entry]:
        """Return the journal rows later than `after` that were taken in, oldest first."""
        with storage_errors(self.path.name):
            return list(entries(self._db.conn, after, self.position))

    def position_at(self, at: str) -> int:
        """Return the journal row that was the last at a time (UTC, ISO); the first of all where it is before that."""
        with storage_errors(self.path.name):
            return min(last_row_at(self._db.conn, at), self.position)

    def time_of(self, journal_id: int) -> str | None:
        """Return when a journal row was written (UTC, ISO), None where there is no such row."""
        with storage_errors(self.path.name):
            return time_of_row(self._db.conn, journal_id)

    def save_copy(self, path: Path, *, replace: bool = False) -> None:
        """Copy the plan, with its journal and versions, to a file of one's own.

        Raises:
            StorageError: the file exists and `replace` is not set, someone has it open, or it cannot be written.
        """
        lock = WriterLock(path.absolute())
        try:
            with storage_errors(path.name):
                copy_plan(self._db.conn, path.absolute(), replace=replace)
        finally:
            lock.release()

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    # Journal of a session that takes no edits --------------------------------------------------------------

    def commit(self, patch: Patch, label: str) -> None:
        """Refuse; a session asks `writable` first."""
        raise StorageError("plan-not-writable", name=self.path.name)

    def commit_undo(self, step: Step) -> None:
        """Refuse."""
        raise StorageError("plan-not-writable", name=self.path.name)

    def commit_redo(self, step: Step) -> None:
        """Refuse."""
        raise StorageError("plan-not-writable", name=self.path.name)

    def undoable(self) -> Step | None:
        """Return nothing: the edits are the writer's."""
        return None

    def redoable(self) -> Step | None:
        """Return nothing."""
        return None


def _read(db: Database, name: str) -> tuple[Project, int]:
    """Return the records and the last journal row of a copy in memory, which may be brought up to date freely."""
    if check_file(db.conn, name):
        prepare(db)
    check_schema(db.conn, name)
    project = load_project(db.conn, name)
    (last_id,) = db.conn.execute("SELECT coalesce(max(id), 0) FROM journal").fetchone()
    return project, int(last_id)
