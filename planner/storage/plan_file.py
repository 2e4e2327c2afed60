"""PlanFile: a plan open for writing. The only writer of its file; each edit is on disk before it is shown as done.

It is the `Journal` of a `Session`: every patch is written in one transaction together with its journal row.
"""

from __future__ import annotations

import datetime as dt
import math
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from planner.errors import StorageError
from planner.patch import Patch, Step
from planner.project import Project
from planner.scheduling.schedule import Schedule
from planner.storage.computed import ComputedTable, stored_schedule
from planner.storage.connection import connect, reading_errors, storage_errors
from planner.storage.copies import copy_plan, keep_copy_of_the_day
from planner.storage.create import write_new_file
from planner.storage.journal import Entry, Journal, Kind, entries, last_row_at, time_of_row
from planner.storage.load import load_project
from planner.storage.lock import WriterLock, now, user_name
from planner.storage.opening import check_file, check_length, resolved
from planner.storage.schema import check_schema, prepare
from planner.storage.versions import Version, add_version, list_versions, project_at
from planner.storage.write import write_patch


class PlanFile:
    """A plan file and the writer's lock on it.

    Attributes:
        path: where the file lies; `save_as` changes it.
        project: the records as they were when the file was opened; `Session` keeps them up to date.
    """

    writable = True

    def __init__(self, path: Path, lock: WriterLock) -> None:
        """Open a file whose lock is held; use `open` or `create`."""
        self._lock = lock
        self.path = path
        self._db = connect(path, writable=True)
        try:
            self.project = self._read_in()
            self._attach()
        except BaseException:
            self._db.close()
            raise

    @classmethod
    def open(cls, path: Path) -> PlanFile:
        """Open a plan for writing.

        Raises:
            LoadError: not a sound plan; the file was not touched.
            StorageError: someone else has it (`plan-locked`), or it cannot be read or written.
        """
        path = resolved(path)
        if not os.access(path, os.W_OK):
            raise StorageError("plan-not-writable", name=path.name)
        lock = WriterLock(path)
        try:
            with storage_errors(path.name):
                return cls(path, lock)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def create(cls, path: Path, project: Project, *, label: str = "Create plan", replace: bool = False) -> PlanFile:
        """Write a new plan file with the records of `project` and open it.

        Raises:
            StorageError: the file exists and `replace` is not set, someone has it open, or it cannot be written.
        """
        path = path.absolute()
        lock = WriterLock(path)
        try:
            with storage_errors(path.name):
                write_new_file(path, project, label, replace=replace)
                return cls(path, lock)
        except BaseException:
            lock.release()
            raise

    def _read_in(self) -> Project:
        conn, name = self._db.conn, self.path.name
        with reading_errors(name):
            check_length(conn, self.path)
            older = check_file(conn, name)
            if older:
                prepare(self._db)
            check_schema(conn, name)
            return load_project(conn, name)

    # Journal of a session --------------------------------------------------------------------------------

    def commit(self, patch: Patch, label: str) -> None:
        """Write an edit; when this raises StorageError, file and memory are as before."""
        self._write(Kind.EDIT, label, patch)

    def commit_undo(self, step: Step) -> None:
        """Write the inverse of `step`."""
        self._write(Kind.UNDO, step.label, step.patch.inverse(), step.id)

    def commit_redo(self, step: Step) -> None:
        """Write `step` again."""
        self._write(Kind.REDO, step.label, step.patch, step.id)

    def undoable(self) -> Step | None:
        """Return the last edit that can be undone."""
        return self._journal.undoable()

    def redoable(self) -> Step | None:
        """Return the last undone edit."""
        return self._journal.redoable()

    def _write(self, kind: Kind, label: str, patch: Patch, ref: int | None = None) -> None:
        with self._transaction() as conn:
            # An undo tells what it is about, it does not hold the same patch once more.
            row_id = self._journal.append(kind, label, patch if ref is None else None, ref)
            if self._seen_version() != self._data_version:
                raise StorageError("plan-changed-outside", name=self.path.name)
            write_patch(conn, patch, self.path.name)
        self._journal.took(row_id, kind, ref)

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with storage_errors(self.path.name), self._db.atomic():
            yield self._db.conn

    def _seen_version(self) -> int:
        """Return a number that changes when another connection has written to the file."""
        return int(self._db.conn.execute("PRAGMA data_version").fetchone()[0])

    # Versions --------------------------------------------------------------------------------------------

    def save_version(self, name: str) -> Version:
        """Give the present state a name."""
        with self._transaction() as conn:
            return add_version(conn, name, now(), user_name(), self.position)

    def versions(self) -> list[Version]:
        """Return the named versions, oldest first."""
        with storage_errors(self.path.name):
            return list_versions(self._db.conn)

    def project_at(self, journal_id: int) -> Project:
        """Return the plan as it was after a journal row, such as a version's."""
        with storage_errors(self.path.name):
            return project_at(self._db.conn, self.project, journal_id)

    def history(self, after: int = 0) -> list[Entry]:
        """Return the journal rows later than `after`, oldest first."""
        with storage_errors(self.path.name):
            return list(entries(self._db.conn, after))

    def position_at(self, at: str) -> int:
        """Return the journal row that was the last at a time (UTC, ISO); the first of all where it is before that."""
        with storage_errors(self.path.name):
            return last_row_at(self._db.conn, at)

    def time_of(self, journal_id: int) -> str | None:
        """Return when a journal row was written (UTC, ISO), None where there is no such row."""
        with storage_errors(self.path.name):
            return time_of_row(self._db.conn, journal_id)

    # The schedule, for other programs ----------------------------------------------------------------------

    def refresh_computed(self, schedule: Schedule, seconds: float = 0.005) -> bool:
        """Bring the `computed` table nearer to the present schedule; return whether it is right now."""
        with storage_errors(self.path.name):
            return self._computed.refresh(schedule, self.position, seconds)

    def stored_schedule(self) -> Schedule | None:
        """Return the schedule kept in the file, None when it is not that of the present state."""
        with storage_errors(self.path.name):
            return stored_schedule(self._db.conn, list(self.project.tasks))

    def _write_computed(self, work: Callable[[sqlite3.Connection], None]) -> None:
        with self._db.atomic():
            work(self._db.conn)

    # The file --------------------------------------------------------------------------------------------

    @property
    def position(self) -> int:
        """The id of the last journal row: the state of the plan."""
        return self._journal.last_id

    @property
    def edited(self) -> bool:
        """Whether there was ever an edit or a version since the plan was made."""
        with storage_errors(self.path.name):
            row = self._db.conn.execute(
                "SELECT (SELECT count(*) FROM versions), (SELECT count(*) FROM journal)"
            ).fetchone()
        return bool(row[0]) or int(row[1]) > 1

    def save_as(self, path: Path, *, replace: bool = False) -> None:
        """Copy the plan with its journal and go on there; the file it was in stays as it is.

        Raises:
            StorageError: the file exists and `replace` is not set, someone has it open, or it cannot be written; the
                plan stays where it is.
        """
        path = path.absolute()
        lock = WriterLock(path)
        try:
            with storage_errors(path.name):
                copy_plan(self._db.conn, path, replace=replace)
                moved = connect(path, writable=True)
        except BaseException:
            lock.release()
            raise
        self._let_go()
        self.path, self._lock, self._db = path.resolve(), lock, moved
        self._attach()

    def keep_copy(self) -> None:
        """Keep the present state as the last good one of today, in the user's data folder."""
        with storage_errors(self.path.name):
            keep_copy_of_the_day(self._db.conn, self.path, dt.date.today())

    def close(self, schedule: Schedule | None = None) -> None:
        """Let go of file and lock, having written the schedule when it is given; a second call does nothing.

        Raises:
            StorageError: the schedule could not be written; file and lock are let go all the same.
        """
        if self._closed:
            return
        try:
            if schedule is not None:
                with self._transaction():
                    self._computed.refresh(schedule, self.position, math.inf)
        finally:
            self._let_go()

    def _attach(self) -> None:
        """Set up what goes with the connection."""
        conn = self._db.conn
        # The rollback journal is emptied, not removed: its new length is then forced to disk, so that a power cut
        # just after a commit cannot bring the old state back.
        conn.execute("PRAGMA journal_mode = TRUNCATE")
        self._journal = Journal(conn)
        self._computed = ComputedTable(conn, self._write_computed)
        self._data_version = self._seen_version()
        self._closed = False

    def _let_go(self) -> None:
        self._closed = True
        try:
            # Removes the emptied rollback journal, so that the plan is one file again.
            self._db.conn.execute("PRAGMA journal_mode = DELETE")
        except sqlite3.Error:
            pass  # a reader is in; the empty file does no harm
        finally:
            self._db.close()
            self._lock.release()
