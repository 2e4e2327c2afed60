"""Versions: named moments of the journal, and the plan as it was at any moment.

A version is a place in the journal, not a copy: saving one costs nothing however large the plan, and every moment
between two versions can be brought back as well. The plan of a moment is the present one with all later edits taken
back, newest first.
"""

from __future__ import annotations

import sqlite3
from typing import NamedTuple

import msgspec

from planner.patch import Op, changed_record
from planner.project import Project
from planner.records import TABLES, Record
from planner.storage.collection import no_collection
from planner.storage.journal import entries


class Version(NamedTuple):
    """A named moment: the state after the journal row `journal_id`; `at` is UTC, ISO."""

    id: int
    name: str
    at: str
    who: str
    journal_id: int


def list_versions(conn: sqlite3.Connection) -> list[Version]:
    """Return all versions, oldest first."""
    rows = conn.execute("SELECT id, name, at, who, journal_id FROM versions ORDER BY journal_id, id").fetchall()
    return [msgspec.convert(row, Version) for row in rows]


def add_version(conn: sqlite3.Connection, name: str, at: str, who: str, journal_id: int) -> Version:
    """Write a version inside the caller's transaction."""
    statement = "INSERT INTO versions (name, at, who, journal_id) VALUES (?, ?, ?, ?)"
    row_id = conn.execute(statement, (name, at, who, journal_id)).lastrowid
    assert row_id is not None
    return Version(row_id, name, at, who, journal_id)


def project_at(conn: sqlite3.Connection, present: Project, journal_id: int, last: int | None = None) -> Project:
    """Return the plan as it was after the journal row `journal_id`; `present` is that of `last`, or of the last row.

    Raises:
        LoadError: `journal-row-unreadable`.
    """
    tables = {table: dict(present.table(table)) for table in TABLES}
    with no_collection():
        for entry in entries(conn, journal_id, last, newest_first=True):
            for op in entry.patch.inverse():
                _take_in(tables[op.table], op)
    return Project((table, record) for table, records in tables.items() for record in records.values())


def _take_in(records: dict[int, Record], op: Op) -> None:
    # An SQL tool may have removed what the journal knows; what is not there cannot be changed back.
    if op.before is not None and op.id not in records:
        return
    record = changed_record(op.table, records.get(op.id), op)
    if record is None:
        del records[op.id]
    else:
        records[op.id] = record
