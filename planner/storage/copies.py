"""Copies of a whole plan file: Save As, and the last good state of each day in the user's data folder."""

from __future__ import annotations

import datetime as dt
import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

from planner.storage.create import put_in_place
from planner.storage.places import copies_folder

DAYS_KEPT = 14


def copy_plan(conn: sqlite3.Connection, target: Path, *, replace: bool) -> None:
    """Copy the plan that `conn` has open to a new file, as one consistent state.

    Raises:
        StorageError: `plan-exists` when something is there and `replace` is not set.
    """
    with put_in_place(target, replace=replace) as building, closing(sqlite3.connect(building)) as copy:
        copy.execute("PRAGMA synchronous = OFF")  # it is forced to disk as a whole, before it gets its name
        conn.backup(copy)


def keep_copy_of_the_day(conn: sqlite3.Connection, plan: Path, today: dt.date) -> Path:
    """Keep the present state as that of `today`, and no more than `DAYS_KEPT` days of the plan."""
    folder = _folder(plan)
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{today.isoformat()}.fairlead"
    copy_plan(conn, target, replace=True)
    for old in copies_of(plan)[DAYS_KEPT:]:
        old.unlink(missing_ok=True)
    return target


def copies_of(plan: Path) -> list[Path]:
    """Return the copies kept of a plan, newest first; their names are the days."""
    return sorted(_folder(plan).glob("????-??-??.fairlead"), reverse=True)


def _folder(plan: Path) -> Path:
    # Two plans of the same name in different folders are two plans.
    place = hashlib.sha256(str(plan.resolve()).encode()).hexdigest()[:8]
    return copies_folder() / f"{plan.stem}-{place}"
