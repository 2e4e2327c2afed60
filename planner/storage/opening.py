"""The first look at a file: is it a plan, is it whole, can it be read?"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from planner.errors import LoadError
from planner.storage.schema import SCHEMA_VERSION, check_identity

QUICK_CHECK_BYTES = 16 * 1024 * 1024
"""Files up to this size are checked page by page when opened (some 10 ms); `fairlead check` does it for any size."""


def resolved(path: Path) -> Path:
    """Return the real path of an existing file, so that a plan has one lock whatever link it is opened by.

    Raises:
        LoadError: `file-missing` or `not-a-file`.
    """
    real = path.resolve()
    if real.is_dir():
        raise LoadError("not-a-file", name=path.name)
    if not real.exists():
        raise LoadError("file-missing", name=path.name)
    return real


def check_file(conn: sqlite3.Connection, name: str) -> bool:
    """Look at a file before anything of it is used; return whether its schema is older than ours.

    Raises:
        LoadError: not a plan, a newer program's, or damaged.
    """
    version = check_identity(conn, name)
    if _size(conn) <= QUICK_CHECK_BYTES:
        check_pages(conn, name)
    return version < SCHEMA_VERSION


def check_length(conn: sqlite3.Connection, path: Path) -> None:
    """Refuse a file that is shorter than its first page says; SQLite would read zeros for a last page cut off.

    Raises:
        LoadError: `plan-damaged`.
    """
    if path.stat().st_size < _size(conn):
        raise LoadError("plan-damaged", name=path.name, reason="the end of the file is missing")


def check_pages(conn: sqlite3.Connection, name: str) -> None:
    """Let SQLite check the structure of all pages.

    Raises:
        LoadError: `plan-damaged`.
    """
    (answer,) = conn.execute("PRAGMA quick_check(1)").fetchone()
    if answer != "ok":
        raise LoadError("plan-damaged", name=name, reason=answer)


def check_everything(conn: sqlite3.Connection, name: str) -> None:
    """Let SQLite check all pages, indexes and constraints; takes as long as reading the file several times.

    Raises:
        LoadError: `plan-damaged`.
    """
    (answer,) = conn.execute("PRAGMA integrity_check(1)").fetchone()
    if answer != "ok":
        raise LoadError("plan-damaged", name=name, reason=answer)


def _size(conn: sqlite3.Connection) -> int:
    (pages,) = conn.execute("PRAGMA page_count").fetchone()
    (page_size,) = conn.execute("PRAGMA page_size").fetchone()
    return int(pages) * int(page_size)
