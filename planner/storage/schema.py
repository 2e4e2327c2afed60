"""The tables of a plan file, their migrations, and the check that a file has them.

One table for each record class, and the file's own: `meta` (facts about the file), `journal` (every edit),
`versions` (named moments of the journal), `computed` (the schedule, for other programs) with the view `timeline`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from graphlib import TopologicalSorter

from sqlite_utils import Database, Migrations

from planner.errors import LoadError
from planner.records import TABLES
from planner.storage.columns import Column, SqlValue, columns
from planner.storage.connection import altering
from planner.storage.timeline import TIMELINE_VIEW

APPLICATION_ID = 0x464C4431
"""Marks a SQLite file as a plan ("FLD1")."""
SCHEMA_VERSION = 3
"""Grows with every migration; a file with a greater one was written by a newer program."""

META: dict[str, type] = {"key": str, "value": str}
JOURNAL: dict[str, type] = {
    "id": int, "at": str, "who": str, "kind": str, "ref": int, "label": str, "patch": str,
}  # fmt: skip
VERSIONS: dict[str, type] = {"id": int, "name": str, "at": str, "who": str, "journal_id": int}
COMPUTED: dict[str, type] = {
    "task_id": int, "start": int, "finish": int, "early_start": int, "early_finish": int, "late_start": int,
    "late_finish": int, "duration": int, "percent": float, "total_slack": int, "free_slack": int, "critical": int,
    "summary": int, "driver": int, "driver_link": int, "journal_id": int,
}  # fmt: skip
YOUNGER = {"goals": 2, "custom_fields": 2, "custom_values": 2, "views": 2}
"""Record tables that older files lack, with the version that brought them."""
OWN_TABLES = {"meta": META, "journal": JOURNAL, "versions": VERSIONS, "computed": COMPUTED}

MIGRATIONS = Migrations("fairlead")


def prepare(db: Database) -> None:
    """Give a new or older file the present schema; the caller has checked that it is not a newer one."""
    with db.atomic():
        MIGRATIONS.apply(db)
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


@MIGRATIONS(name="001-first")
def _first(db: Database) -> None:
    for table in _referred_first():
        _create_record_table(db, table)
    db.create_table("meta", META, pk="key", not_null={"value"}, strict=True)
    db.create_table(
        "journal", JOURNAL, pk="id", not_null={"at", "who", "kind", "label"}, foreign_keys=[("ref", "journal", "id")],
        strict=True,
    )  # fmt: skip
    # Covers what the undo stack is rebuilt from, so that opening a plan reads no patch.
    db.table("journal").create_index(["id", "kind", "ref"], "journal_steps")
    db.create_table(
        "versions", VERSIONS, pk="id", not_null=set(VERSIONS) - {"id"}, foreign_keys=[("journal_id", "journal", "id")],
        strict=True,
    )  # fmt: skip
    db.create_table("computed", COMPUTED, pk="task_id", not_null={"journal_id"}, strict=True)
    db.create_view("timeline", TIMELINE_VIEW)


@MIGRATIONS(name="002-fields-goals-views")
def _fields_goals_views(db: Database) -> None:
    _complete(db)


@MIGRATIONS(name="003-critical-path")
def _critical_path(db: Database) -> None:
    _complete(db)


def _complete(db: Database) -> None:
    """Add the tables and columns that records have gained; a new file has them all."""
    present = set(db.table_names())
    for table in _referred_first():
        if table not in present:
            _create_record_table(db, table)
            continue
        names = _present(db.conn, table)
        for column in columns(table):
            if column.name not in names:
                _add_column(db, table, column)


def _add_column(db: Database, table: str, column: Column) -> None:
    """Add a column in place: SQLite then rewrites no row, however large the plan."""
    kind = {int: "INTEGER", float: "REAL", str: "TEXT"}[column.kind]
    default = "" if column.default is None else f" DEFAULT {_literal(column.default)}"
    other = f" REFERENCES {column.references}(id)" if column.references else ""
    needed = "" if column.nullable else " NOT NULL"
    with altering(db.conn):
        db.execute(f'ALTER TABLE {table} ADD COLUMN "{column.name}" {kind}{needed}{default}{other}')
    if column.references:
        db.table(table).create_index([column.name], f"{table}_{column.name}")


def _literal(value: SqlValue) -> str:
    return "'" + value.replace("'", "''") + "'" if isinstance(value, str) else repr(value)


def _referred_first() -> Iterable[str]:
    """Return the record tables so that each comes after those its fields refer to, as sqlite-utils wants them."""
    order: TopologicalSorter[str] = TopologicalSorter()
    for table in TABLES:
        order.add(table, *{column.references for column in columns(table) if column.references not in (None, table)})
    return order.static_order()


def _create_record_table(db: Database, table: str) -> None:
    described = columns(table)
    db.create_table(
        table,
        {column.name: column.kind for column in described},
        pk="id",
        not_null={column.name for column in described if not column.nullable and column.name != "id"},
        defaults={column.name: column.default for column in described if column.default is not None},
        foreign_keys=[(column.name, column.references, "id") for column in described if column.references],
        strict=True,
    )
    for column in described:
        if column.references:
            db.table(table).create_index([column.name], f"{table}_{column.name}")


def check_identity(conn: sqlite3.Connection, name: str) -> int:
    """Return the schema version of a plan file.

    Raises:
        LoadError: `not-a-plan`, or `plan-newer` when a newer program wrote it.
    """
    (application,) = conn.execute("PRAGMA application_id").fetchone()
    (version,) = conn.execute("PRAGMA user_version").fetchone()
    if application != APPLICATION_ID or version < 1:
        raise LoadError("not-a-plan", name=name)
    if version > SCHEMA_VERSION:
        raise LoadError("plan-newer", name=name, version=version, known=SCHEMA_VERSION)
    return int(version)


def check_schema(conn: sqlite3.Connection, name: str) -> None:
    """Refuse a file whose tables are not those of a plan, before anything is read from them.

    Raises:
        LoadError: `plan-has-triggers` or `plan-schema-broken`.
    """
    objects = conn.execute("SELECT type, name, upper(coalesce(sql, '')) FROM sqlite_master").fetchall()
    triggers = sorted(str(row[1]) for row in objects if row[0] == "trigger")
    if triggers:
        raise LoadError("plan-has-triggers", name=name, triggers=", ".join(triggers[:5]))
    tables = {row[1] for row in objects if row[0] == "table" and not row[2].startswith("CREATE VIRTUAL")}
    wanted = {table: _names(columns(table)) for table in TABLES} | {t: set(c) for t, c in OWN_TABLES.items()}
    for table, names in wanted.items():
        missing = names - _present(conn, table) if table in tables else names
        if missing:
            raise LoadError("plan-schema-broken", name=name, table=table, columns=", ".join(sorted(missing)[:5]))


def _names(described: tuple[Column, ...]) -> set[str]:
    return {column.name for column in described}


def _present(conn: sqlite3.Connection, table: str) -> set[str]:
    """Return the ordinary columns of a table; generated ones cannot be written."""
    return {row[1] for row in conn.execute(f"PRAGMA table_xinfo({table})") if row[6] == 0}
