"""Makes plan files whole: built beside their place, forced to disk, then moved there in one step."""

from __future__ import annotations

import os
import secrets
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from sqlite_utils import Database

from planner.errors import StorageError
from planner.project import Project
from planner.records import TABLES
from planner.storage.columns import SqlValue
from planner.storage.connection import guarded
from planner.storage.journal import Journal, Kind
from planner.storage.schema import prepare
from planner.storage.write import insert_records


class History(NamedTuple):
    """Rows of the journal and of the versions, whole, to be taken over from another file."""

    journal: Sequence[tuple[SqlValue, ...]] = ()
    versions: Sequence[tuple[SqlValue, ...]] = ()


NO_HISTORY = History()


def write_new_file(path: Path, project: Project, label: str, *, replace: bool, history: History = NO_HISTORY) -> None:
    """Write a plan file with the records of `project` and a journal row `label`; the caller holds its lock."""
    with put_in_place(path, replace=replace) as building:
        db = guarded(sqlite3.connect(building))
        try:
            _fill(db, project, label, history)
        finally:
            db.close()


def _fill(db: Database, project: Project, label: str, history: History) -> None:
    # The file has no name yet: nothing is lost when this is cut short, and it is forced to disk as a whole.
    db.conn.execute("PRAGMA synchronous = OFF")
    prepare(db)
    with db.atomic():
        db.conn.execute("PRAGMA defer_foreign_keys = ON")
        for table in TABLES:
            insert_records(db.conn, table, project.table(table).values())
        db.conn.executemany("INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?)", history.journal)
        db.conn.executemany("INSERT INTO versions VALUES (?, ?, ?, ?, ?)", history.versions)
        Journal(db.conn).append(Kind.CREATE, label)


@contextmanager
def put_in_place(path: Path, *, replace: bool) -> Iterator[Path]:
    """Yield a path beside `path` to build a file at; afterwards it takes the place of `path`, or vanishes on failure.

    Raises:
        StorageError: `plan-exists` when something is there and `replace` is not set.
    """
    _check_free(path, replace=replace)
    building = path.with_name(f".{path.name}.{secrets.token_hex(4)}.new")
    try:
        yield building
        _force_to_disk(building)
        _check_free(path, replace=replace)
        os.replace(building, path)
        if os.name == "posix":
            _force_to_disk(path.parent)
    except BaseException:
        with suppress(OSError):
            building.unlink(missing_ok=True)
        raise


def _check_free(path: Path, *, replace: bool) -> None:
    if path.is_dir() or (path.exists() and not replace):
        raise StorageError("plan-exists", name=path.name)


def _force_to_disk(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
