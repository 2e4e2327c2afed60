"""The journal: every edit of a plan, in order, with who, when and the patch.

An undo or redo is a row of its own that refers to the edit. The stacks are rebuilt from the newest rows when a plan is
opened; patches are read only when they are needed.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

import msgspec

from planner.errors import LoadError
from planner.patch import Patch, Step, decode, encode
from planner.storage.lock import now, user_name

STEPS_KEPT = 20_000
"""How many of the newest rows the undo stack is rebuilt from."""


class Kind(StrEnum):
    """What a journal row is."""

    CREATE = "create"
    EDIT = "edit"
    UNDO = "undo"
    REDO = "redo"


class Entry(NamedTuple):
    """One journal row as a reader meets it: `patch` is what it did to the records.

    Attributes:
        at: UTC, ISO.
        ref: the edit that an undo or redo is about.
    """

    id: int
    at: str
    who: str
    kind: Kind
    ref: int | None
    label: str
    patch: Patch


class Journal:
    """The journal table of an open plan, and the undo and redo stacks that follow from it."""

    def __init__(self, conn: sqlite3.Connection) -> None:
        """Rebuild the stacks."""
        self._conn = conn
        self._who = user_name()
        self._done: list[int] = []
        self._undone: list[int] = []
        self._steps: dict[int, Step] = {}
        self.last_id = 0
        for row_id, kind, ref in self._newest():
            self.took(row_id, kind, ref)

    def _newest(self) -> list[tuple[int, str, int | None]]:
        rows = self._conn.execute("SELECT id, kind, ref FROM journal ORDER BY id DESC LIMIT ?", (STEPS_KEPT,))
        return rows.fetchall()[::-1]

    def append(self, kind: Kind, label: str, patch: Patch | None = None, ref: int | None = None) -> int:
        """Write a row inside the caller's transaction and return its id; `took` follows once that is committed."""
        text = None if patch is None else encode(patch).decode()
        row = (now(), self._who, kind.value, ref, label, text)
        statement = "INSERT INTO journal (at, who, kind, ref, label, patch) VALUES (?, ?, ?, ?, ?, ?)"
        row_id = self._conn.execute(statement, row).lastrowid
        assert row_id is not None
        return row_id

    def took(self, row_id: int, kind: str, ref: int | None) -> None:
        """Move the stacks on by a row that is in the file."""
        self.last_id = row_id
        if kind == Kind.EDIT:
            self._done.append(row_id)
            self._undone.clear()
        elif kind == Kind.UNDO and ref is not None:
            _take(self._done, ref)
            self._undone.append(ref)
        elif kind == Kind.REDO and ref is not None:
            _take(self._undone, ref)
            self._done.append(ref)

    def undoable(self) -> Step | None:
        """Return the last edit that can be undone."""
        return self._step(self._done)

    def redoable(self) -> Step | None:
        """Return the last undone edit."""
        return self._step(self._undone)

    def _step(self, stack: list[int]) -> Step | None:
        if not stack:
            return None
        if stack[-1] not in self._steps:
            self._forget_steps()
            step = self._read_step(stack[-1])
            if step is None:
                # Not ours to repair: what lies below an unreadable step cannot be reached any more.
                stack.clear()
                return None
            self._steps[step.id] = step
        return self._steps[stack[-1]]

    def _forget_steps(self) -> None:
        """Keep in memory only the patches at the top of the two stacks; one may be as large as the plan."""
        tops = {stack[-1] for stack in (self._done, self._undone) if stack}
        self._steps = {step_id: step for step_id, step in self._steps.items() if step_id in tops}

    def _read_step(self, row_id: int) -> Step | None:
        row = self._conn.execute("SELECT label, patch FROM journal WHERE id = ?", (row_id,)).fetchone()
        if row is None or not isinstance(row[0], str) or not isinstance(row[1], str):
            return None
        try:
            return Step(row_id, row[0], decode(row[1].encode()))
        except msgspec.DecodeError:
            return None


def entries(
    conn: sqlite3.Connection, after: int = 0, until: int | None = None, *, newest_first: bool = False
) -> Iterator[Entry]:
    """Iterate over the rows later than `after`, up to `until`; an undo carries the inverse of the edit it is about.

    Raises:
        LoadError: `journal-row-unreadable`.
    """
    rows = conn.execute(
        "SELECT j.id, j.at, j.who, j.kind, j.ref, j.label, coalesce(j.patch, r.patch, '[]')"
        " FROM journal j LEFT JOIN journal r ON r.id = j.ref"
        " WHERE j.id > ? AND j.id <= coalesce(?, j.id)"
        f" ORDER BY j.id {'DESC' if newest_first else 'ASC'}",
        (after, until),
    )
    return map(_entry, rows)


def last_row_at(conn: sqlite3.Connection, at: str) -> int:
    """Return the last row written at or before `at` (as `Entry.at`), the first of all where none was."""
    query = "SELECT coalesce((SELECT max(id) FROM journal WHERE at <= ?), (SELECT min(id) FROM journal), 0)"
    (row_id,) = conn.execute(query, (at,)).fetchone()
    return int(row_id)


def time_of_row(conn: sqlite3.Connection, row_id: int) -> str | None:
    """Return when a row was written, None where there is no such row."""
    row = conn.execute("SELECT at FROM journal WHERE id = ?", (row_id,)).fetchone()
    return None if row is None else str(row[0])


def _entry(row: tuple[int, str, str, str, int | None, str, str]) -> Entry:
    row_id, at, who, kind, ref, label, text = row
    try:
        known = msgspec.convert(kind, Kind)
        patch = decode(str(text).encode())
    except msgspec.DecodeError as error:
        raise LoadError("journal-row-unreadable", row=row_id, reason=str(error)) from error
    return Entry(row_id, at, who, known, ref, label, patch.inverse() if known is Kind.UNDO else patch)


def _take(stack: list[int], row_id: int) -> None:
    if stack and stack[-1] == row_id:
        stack.pop()
