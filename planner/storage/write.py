"""Writes a Patch into the record tables, in bulk: one `executemany` for each run of alike changes."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Sequence
from enum import Enum
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from planner.errors import StorageError
from planner.patch import Op, Patch, Values
from planner.records import Record
from planner.storage.columns import Column, columns, quoted, to_sql


class _Kind(Enum):
    INSERT = 0
    UPDATE = 1
    DELETE = 2


class _Run(NamedTuple):
    """What changes of one run have in common."""

    kind: _Kind
    table: str
    fields: tuple[str, ...]


def write_patch(conn: sqlite3.Connection, patch: Patch, name: str) -> None:
    """Write all changes; the caller holds the transaction.

    Raises:
        StorageError: `plan-out-of-step` when a record to change or remove is not in the file as the patch expects.
        sqlite3.Error: the file cannot be written.
    """
    # References may point forward within one patch; they are checked at its commit.
    conn.execute("PRAGMA defer_foreign_keys = ON")
    for run, ops in groupby(patch.ops, _run):
        _write_run(conn, run, list(ops), name)


def insert_records(conn: sqlite3.Connection, table: str, records: Collection[Record]) -> None:
    """Insert whole records into an empty table; columns that hold only the default are left to the table."""
    ordered = sorted(records, key=attrgetter("id"))  # in the order of the table's pages
    used = [column for column in columns(table) if _differs(column, ordered)]
    values = [map(to_sql, map(attrgetter(column.name), ordered)) for column in used]
    statement = _statement(_Run(_Kind.INSERT, table, tuple(column.name for column in used)))
    conn.executemany(statement, zip(*values, strict=True))


def _differs(column: Column, records: Sequence[Record]) -> bool:
    if column.name == "id" or (column.default is None and not column.nullable):
        return True
    return any(to_sql(value) != column.default for value in set(map(attrgetter(column.name), records)))


def _run(op: Op) -> _Run:
    if op.after is None:
        return _Run(_Kind.DELETE, op.table, ())
    return _Run(_Kind.INSERT if op.before is None else _Kind.UPDATE, op.table, tuple(op.after))


def _write_run(conn: sqlite3.Connection, run: _Run, ops: list[Op], name: str) -> None:
    if run.kind is _Kind.UPDATE and (not run.fields or "id" in run.fields):
        raise StorageError("plan-out-of-step", name=name, table=run.table)
    done = conn.executemany(_statement(run), (_parameters(run, op.id, op.after or {}) for op in ops))
    if done.rowcount != len(ops):
        raise StorageError("plan-out-of-step", name=name, table=run.table)


def _statement(run: _Run) -> str:
    if run.kind is _Kind.DELETE:
        return f"DELETE FROM {run.table} WHERE id = ?"
    if run.kind is _Kind.INSERT:
        return f"INSERT INTO {run.table} ({quoted(run.fields)}) VALUES ({', '.join('?' * len(run.fields))})"
    changes = ", ".join(f'"{field}" = ?' for field in run.fields)
    return f"UPDATE {run.table} SET {changes} WHERE id = ?"


def _parameters(run: _Run, record_id: int, after: Values) -> list[int | float | str | bytes | None]:
    given = [to_sql(after[field]) for field in run.fields]
    return given if run.kind is _Kind.INSERT else [*given, record_id]
