"""PlanFile: a plan open for writing. The only writer of its file; each edit is on disk before it is shown as done.

It is the `Journal` of a `Session`: every patch is written in one transaction together with its journal row.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from planner.errors import StorageError
from planner.patch import Patch
from planner.project import Project
from planner.session import Step
from planner.storage.connection import connect, reading_errors, storage_errors
from planner.storage.create import write_new_file
from planner.storage.journal import Journal, Kind
from planner.storage.load import load_project
from planner.storage.lock import WriterLock
from planner.storage.opening import check_file, resolved
from planner.storage.schema import check_schema, prepare
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
            older = check_file(conn, name)
            if older:
                prepare(self._db)
            check_schema(conn, name)
            project = load_project(conn, name)
        # The rollback journal is emptied, not removed: its new length is then forced to disk, so that a power cut
        # just after a commit cannot bring the old state back.
        conn.execute("PRAGMA journal_mode = TRUNCATE")
        self._journal = Journal(conn)
        self._data_version = self._seen_version()
        return project

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

    # The file --------------------------------------------------------------------------------------------

    @property
    def position(self) -> int:
        """The id of the last journal row: the state of the plan."""
        return self._journal.last_id

    def close(self) -> None:
        """Let go of file and lock; a second call does nothing."""
        try:
            # Removes the emptied rollback journal, so that the plan is one file again.
            self._db.conn.execute("PRAGMA journal_mode = DELETE")
        except sqlite3.Error:
            pass  # already closed, or a reader is in: the empty file does no harm
        finally:
            self._db.close()
            self._lock.release()
