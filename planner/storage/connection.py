"""Connections to a plan file: safe settings for a file from elsewhere, and SQLite's failures as sentences.

A plan file may come from anyone. Nothing in it is run: no triggers, no views, only the few functions that our own
statements use; sizes are limited; `trusted_schema` is off, `defensive` on where Python offers it.
"""

from __future__ import annotations

import errno
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from planner.errors import FairleadError, LoadError, StorageError

BUSY_SECONDS = 0.25
MAX_VALUE_BYTES = 512 * 1024 * 1024
"""The longest single value: the patch of an edit that touches every record of a very large plan."""
CACHE_KIB = 32 * 1024
"""Holds all pages of a plan of 100,000 tasks; with SQLite's own 2 MB its indexes are read again and again."""
_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: MAX_VALUE_BYTES,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 200,
    sqlite3.SQLITE_LIMIT_VDBE_OP: 100_000,
}
_FUNCTIONS = frozenset({"coalesce", "count", "length", "max", "min", "quote", "upper"})
_ALTERING = frozenset({"printf", "substr"})
"""What SQLite itself uses to write the definition of a table that gains a column."""
_CODES = {
    sqlite3.SQLITE_BUSY: "plan-busy",
    sqlite3.SQLITE_LOCKED: "plan-busy",
    sqlite3.SQLITE_PROTOCOL: "plan-busy",
    sqlite3.SQLITE_FULL: "disk-full",
    sqlite3.SQLITE_IOERR: "disk-failed",
    sqlite3.SQLITE_READONLY: "plan-not-writable",
    sqlite3.SQLITE_PERM: "plan-not-writable",
    sqlite3.SQLITE_CANTOPEN: "plan-cannot-open",
    sqlite3.SQLITE_CORRUPT: "plan-damaged",
    sqlite3.SQLITE_NOTADB: "not-a-plan",
    sqlite3.SQLITE_TOOBIG: "plan-too-large",
    sqlite3.SQLITE_CONSTRAINT: "plan-refuses-change",
    sqlite3.SQLITE_MISMATCH: "plan-refuses-change",
    sqlite3.SQLITE_AUTH: "plan-runs-code",
}
"""SQLite's primary result code -> our code."""


def connect(path: Path, *, writable: bool) -> Database:
    """Open an existing file as a plan is opened; of its content only the schema is read.

    Raises:
        LoadError: it is not a database.
        sqlite3.Error: it cannot be opened.
    """
    mode = "rw" if writable else "ro"
    # A large plan is opened in one thread and then used in another, never in both at once.
    address = f"{path.absolute().as_uri()}?mode={mode}"
    conn = sqlite3.connect(address, uri=True, timeout=BUSY_SECONDS, check_same_thread=False)
    try:
        with reading_errors(path.name):
            return guarded(conn)
    except BaseException:
        conn.close()
        raise


def guarded(conn: sqlite3.Connection) -> Database:
    """Make a connection safe for a file from elsewhere."""
    for limit, value in _LIMITS.items():
        conn.setlimit(limit, value)
    conn.execute("PRAGMA trusted_schema = OFF")
    conn.execute("PRAGMA cell_size_check = ON")
    conn.execute("PRAGMA foreign_keys = ON")
    if sys.version_info >= (3, 12):
        conn.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)
        conn.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_TRIGGER, False)
        conn.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_VIEW, False)
    conn.set_authorizer(_authorize)
    # These read the schema, so they come last.
    conn.execute("PRAGMA synchronous = FULL")
    conn.execute("PRAGMA fullfsync = ON")
    conn.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
    return Database(conn, recursive_triggers=False, execute_plugins=False)


def _authorize(action: int, first: str | None, second: str | None, database: str | None, source: str | None) -> int:
    """Refuse whatever the file itself would run: views and triggers (`source`), functions, other databases."""
    if action == sqlite3.SQLITE_FUNCTION and second not in _FUNCTIONS:
        return sqlite3.SQLITE_DENY
    if action in (sqlite3.SQLITE_ATTACH, sqlite3.SQLITE_DETACH, sqlite3.SQLITE_CREATE_TRIGGER):
        return sqlite3.SQLITE_DENY
    return sqlite3.SQLITE_DENY if source is not None else sqlite3.SQLITE_OK


@contextmanager
def altering(conn: sqlite3.Connection) -> Iterator[None]:
    """Let tables gain columns inside; `conn` is a guarded connection."""
    conn.set_authorizer(_authorize_altering)
    try:
        yield
    finally:
        conn.set_authorizer(_authorize)


def _authorize_altering(
    action: int, first: str | None, second: str | None, database: str | None, source: str | None
) -> int:
    if action == sqlite3.SQLITE_FUNCTION and second in _ALTERING:
        return sqlite3.SQLITE_OK
    return _authorize(action, first, second, database, source)


@contextmanager
def storage_errors(name: str) -> Iterator[None]:
    """Turn SQLite's and the system's failures into a StorageError; `name` is the plan's file name."""
    try:
        yield
    except sqlite3.Error as error:
        raise StorageError(_CODES.get(_number(error), "plan-failed"), name=name, reason=str(error)) from error
    except OSError as error:
        code = "disk-full" if error.errno in (errno.ENOSPC, errno.EDQUOT) else "disk-failed"
        raise StorageError(code, name=name, reason=error.strerror or str(error)) from error


@contextmanager
def reading_errors(name: str) -> Iterator[None]:
    """Turn what SQLite says of a damaged or foreign file into a LoadError; failures of the environment pass."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise _unreadable(error, name) from error
    except UnicodeDecodeError as error:  # of a name in the schema that is not UTF-8
        raise LoadError("plan-damaged", name=name, reason=error.reason) from error


def _unreadable(error: sqlite3.DatabaseError, name: str) -> FairleadError | sqlite3.DatabaseError:
    code = _CODES.get(_number(error), "plan-damaged")
    if code in ("not-a-plan", "plan-damaged", "plan-too-large", "plan-runs-code"):
        return LoadError(code, name=name, reason=str(error))
    return error


def _number(error: sqlite3.Error) -> int:
    """Return SQLite's primary result code; the higher bytes tell variants apart (SQLITE_IOERR_WRITE …)."""
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
