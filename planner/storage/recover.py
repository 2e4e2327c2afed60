"""Recovers a plan: reads what is readable of a damaged or refused file and writes it to a new one.

The damaged file is copied first and never opened itself. Rows are read from both ends of each table and around the
damage by the index; records that make no sense are left out, references to lost records are cleared, and all that is
told.
"""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

import msgspec

from planner.errors import LoadError
from planner.project import Project
from planner.records import TABLES, Record
from planner.storage.columns import Column, columns, quoted
from planner.storage.connection import guarded, reading_errors, storage_errors
from planner.storage.create import NO_HISTORY, History, write_new_file
from planner.storage.load import Row, as_fields, converted
from planner.storage.lock import WriterLock
from planner.storage.mend import mend
from planner.storage.opening import resolved
from planner.storage.schema import JOURNAL, OWN_TABLES, VERSIONS, YOUNGER
from planner.storage.soundness import Records


@dataclass
class Recovery:
    """What was saved of a damaged plan.

    Attributes:
        saved: records in the new file, by table.
        unreadable: tables of which rows could not be read, with SQLite's word for it.
        left_out: records (table, id, reason) that made no sense.
        mended: references or loops (table, id, field) that were cleared.
    """

    saved: dict[str, int] = field(default_factory=dict)
    unreadable: dict[str, str] = field(default_factory=dict)
    left_out: list[tuple[str, int, str]] = field(default_factory=list)
    mended: list[tuple[str, int, str]] = field(default_factory=list)

    @property
    def complete(self) -> bool:
        """Whether nothing had to be left out or changed."""
        return not (self.unreadable or self.left_out or self.mended)


def recover(damaged: Path, out: Path) -> Recovery:
    """Write what can be read of `damaged` to the new plan `out`.

    Raises:
        LoadError: nothing at all can be read.
        StorageError: `out` exists or cannot be written.
    """
    source = resolved(damaged)
    report = Recovery()
    with tempfile.TemporaryDirectory(prefix="fairlead-recover-") as folder, storage_errors(out.name):
        copy = _copied(source, Path(folder))
        with reading_errors(source.name), closing(_open_roughly(copy, source.name)) as conn:
            records = {table: _read_roughly(conn, table, report) for table in TABLES}
            history = _history(conn)
        if not any(records[table] for table in records if table != "plan"):
            raise LoadError("nothing-to-recover", name=source.name)
        mend(records, report.left_out, report.mended)
        report.saved = {table: len(found) for table, found in records.items()}
        # The journal fits only the records that it led to.
        _write(out, records, history if report.complete else NO_HISTORY)
    return report


def _copied(source: Path, folder: Path) -> Path:
    """Copy the file and its rollback journal, which may be needed to read it."""
    copy = folder / "damaged.fairlead"
    for suffix in ("", "-journal", "-wal"):
        part = source.with_name(source.name + suffix)
        if part.exists():
            shutil.copyfile(part, copy.with_name(copy.name + suffix))
    return copy


def _open_roughly(copy: Path, name: str) -> sqlite3.Connection:
    conn = sqlite3.connect(copy)
    conn.text_factory = _text
    try:
        # A schema with one bad entry is read as far as it goes.
        conn.execute("PRAGMA writable_schema = ON")
        guarded(conn)
        conn.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.DatabaseError as error:
        conn.close()
        raise LoadError("nothing-to-recover", name=name) from error
    return conn


def _text(data: bytes) -> str:
    return data.decode("utf-8", errors="replace")


def _write(out: Path, records: Records, history: History) -> None:
    project = Project((table, record) for table, found in records.items() for record in found.values())
    path = out.absolute()
    lock = WriterLock(path)
    try:
        write_new_file(path, project, "Recover plan", replace=False, history=history)
    finally:
        lock.release()


def _history(conn: sqlite3.Connection) -> History:
    """Return journal and versions, empty unless all of them can be read."""
    try:
        read = History(
            *(
                conn.execute(f"SELECT {', '.join(OWN_TABLES[table])} FROM {table} ORDER BY id").fetchall()
                for table in ("journal", "versions")
            )
        )
    except sqlite3.DatabaseError:
        return NO_HISTORY
    return read if _whole(read.journal, JOURNAL) and _whole(read.versions, VERSIONS) else NO_HISTORY


def _whole(rows: Sequence[Row], types: Mapping[str, type]) -> bool:
    optional = {"ref", "patch"}
    return all(
        isinstance(value, kind) or (value is None and name in optional)
        for row in rows
        for value, (name, kind) in zip(row, types.items(), strict=True)
    )


def _read_roughly(conn: sqlite3.Connection, table: str, report: Recovery) -> dict[int, Record]:
    found: dict[int, Record] = {}
    used = _present(conn, table, report)
    if not used or used[0].name != "id":
        return found
    for row in _rows(conn, table, used, report):
        try:
            record = cast("Record", converted(as_fields([row], used)[0], TABLES[table]))
        except msgspec.ValidationError as error:
            report.left_out.append((table, row[0] if isinstance(row[0], int) else 0, str(error)))
        else:
            found.setdefault(record.id, record)
    return found


def _present(conn: sqlite3.Connection, table: str, report: Recovery) -> list[Column]:
    try:
        there = {row[1] for row in conn.execute(f"PRAGMA table_xinfo({table})")}
    except sqlite3.DatabaseError as error:
        report.unreadable[table] = str(error)
        return []
    if not there and not _is_younger(conn, table):
        report.unreadable[table] = "the table is not there"
    return [column for column in columns(table) if column.name in there]


def _is_younger(conn: sqlite3.Connection, table: str) -> bool:
    """Whether a file of this age has no such table yet."""
    (version,) = conn.execute("PRAGMA user_version").fetchone()
    return bool(version < YOUNGER.get(table, 0))


def _rows(conn: sqlite3.Connection, table: str, used: Sequence[Column], report: Recovery) -> Iterator[Row]:
    """Yield the rows from the front up to the damage, from the back down to it, then those between one by one."""
    names = quoted([column.name for column in used])
    seen: set[object] = set()
    for order in ("ASC", "DESC"):
        try:
            for row in conn.execute(f"SELECT {names} FROM {table} NOT INDEXED ORDER BY rowid {order}"):
                if row[0] not in seen:
                    seen.add(row[0])
                    yield row
        except sqlite3.DatabaseError as error:
            report.unreadable[table] = str(error)
        else:
            return
    yield from _between(conn, table, names, seen)


def _between(conn: sqlite3.Connection, table: str, names: str, seen: set[object]) -> Iterator[Row]:
    for record_id in _indexed_ids(conn, table) - seen:
        try:
            row = conn.execute(f"SELECT {names} FROM {table} NOT INDEXED WHERE rowid = ?", (record_id,)).fetchone()
        except sqlite3.DatabaseError:
            continue
        if row is not None:
            yield row


def _indexed_ids(conn: sqlite3.Connection, table: str) -> set[object]:
    """Return the ids that the table's indexes know, which lie on other pages than the table."""
    ids: set[object] = set()
    for column in columns(table):
        if column.references:
            try:
                rows = conn.execute(f'SELECT id FROM {table} INDEXED BY {table}_{column.name} ORDER BY "{column.name}"')
                ids.update(row[0] for row in rows)
            except sqlite3.DatabaseError:
                continue
    return ids
