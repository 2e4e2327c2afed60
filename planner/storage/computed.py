"""Keeps the `computed` table equal to the schedule, so that other programs can read it.

It is refreshed in short slices while the user is idle, changed rows only, and completely on close. Each row has the
journal id that it was computed at; `meta` says up to which journal id the whole table is right. The same table gives
the dates to show at the next start until the scheduler is ready.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Generator, Sequence
from typing import TypeVar, cast

import numpy as np
from numpy.typing import NDArray

from planner.scheduling.schedule import NONE, Schedule
from planner.storage.schema import COMPUTED
from planner.timebase import FIRST_INSTANT, LAST_INSTANT

T = TypeVar("T", bound=np.generic)
Row = tuple[int | float | None, ...]

_FIELDS = tuple(name for name in COMPUTED if name not in ("task_id", "journal_id"))
_NAMES = ("task_id", *_FIELDS, "journal_id")
_OTHER = frozenset({"percent", "critical", "summary", "driver"})
"""Fields whose arrays are not of int64."""
_CHUNK = 250
_WRITE = f"INSERT OR REPLACE INTO computed ({', '.join(_NAMES)}) VALUES ({', '.join('?' * len(_NAMES))})"
_STAMP = "computed_journal_id"

Writer = Callable[[Callable[[sqlite3.Connection], None]], None]
"""Runs a function on the connection inside one transaction."""


class ComputedTable:
    """What the `computed` table of an open plan holds, and the work to bring it up to date."""

    def __init__(self, conn: sqlite3.Connection, write: Writer) -> None:
        """Nothing is read yet; the first slices do that."""
        self._conn = conn
        self._write = write
        self._slots: dict[int, int] = {}
        self._held = np.empty((0, len(_FIELDS)))
        self._used = 0
        self._done: tuple[Schedule, int] | None = None
        self._target: tuple[Schedule, int] | None = None
        self._loaded = False
        self._work: Generator[None, None, None] | None = None

    def refresh(self, schedule: Schedule, journal_id: int, seconds: float) -> bool:
        """Work for about `seconds`; return whether the table is right now.

        Raises:
            sqlite3.Error: a slice could not be written; the next call tries again.
        """
        if self._done is not None and self._done[0] is schedule and self._done[1] == journal_id:
            return True
        if self._target is None or self._target[0] is not schedule or self._target[1] != journal_id:
            self._target, self._work = (schedule, journal_id), None
        end = time.perf_counter() + seconds
        work = self._work = self._work or self._bring_up_to_date(schedule, journal_id)
        try:
            for _ in work:
                if time.perf_counter() >= end:
                    return False
        except sqlite3.Error:
            self._work = None
            raise
        self._done, self._work = (schedule, journal_id), None
        return True

    def _bring_up_to_date(self, schedule: Schedule, journal_id: int) -> Generator[None, None, None]:
        if not self._loaded:
            yield from self._load()
        order = np.argsort(schedule.ids)  # in the order of the table's pages, so that a slice writes few of them
        for first in range(0, len(order), _CHUNK):
            self._refresh_chunk(schedule, order[first : first + _CHUNK], journal_id)
            yield
        self._finish(schedule, journal_id)

    def _load(self) -> Generator[None, None, None]:
        """Read what the table holds, a chunk at a time."""
        chunks: list[NDArray[np.float64]] = []
        self._slots, last_id = {}, 0
        statement = f"SELECT {', '.join(_NAMES)} FROM computed WHERE task_id > ? ORDER BY task_id LIMIT {_CHUNK}"
        while rows := self._conn.execute(statement, (last_id,)).fetchall():
            for row in rows:
                self._slots[row[0]] = len(self._slots)
            chunks.append(_numbers(rows))
            last_id = rows[-1][0]
            yield
        self._held = np.concatenate([np.empty((0, len(_FIELDS))), *chunks])
        self._used = len(self._held)
        self._loaded = True

    def _refresh_chunk(self, schedule: Schedule, part: NDArray[np.int64], journal_id: int) -> None:
        ids = schedule.ids[part].tolist()
        wanted = _matrix(schedule, part)
        slots = self._slots_of(ids)
        # None is NaN here, which equals nothing, itself included.
        same = (self._held[slots] == wanted) | (np.isnan(self._held[slots]) & np.isnan(wanted))
        changed = np.flatnonzero(~same.all(axis=1))
        if len(changed):
            rows = [_row(ids[place], wanted[place], journal_id) for place in changed]
            self._write(lambda conn: cast("None", conn.executemany(_WRITE, rows)))
            self._held[slots[changed]] = wanted[changed]

    def _slots_of(self, ids: list[int]) -> NDArray[np.int64]:
        """Return the place of each task in `_held`; new tasks get one with values that equal nothing."""
        for task_id in ids:
            if task_id not in self._slots:
                self._slots[task_id] = self._used
                self._used += 1
        missing = self._used - len(self._held)
        if missing > 0:  # room for as many again, so that a large plan does not grow it chunk by chunk
            room = np.full((missing + len(self._held), len(_FIELDS)), np.inf)
            self._held = np.concatenate([self._held, room])
        return np.fromiter((self._slots[task_id] for task_id in ids), dtype=np.int64, count=len(ids))

    def _finish(self, schedule: Schedule, journal_id: int) -> None:
        gone = self._slots.keys() - schedule.slot_of.keys()

        def write(conn: sqlite3.Connection) -> None:
            conn.executemany("DELETE FROM computed WHERE task_id = ?", ((task_id,) for task_id in gone))
            conn.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (_STAMP, str(journal_id)))

        self._write(write)
        for task_id in gone:
            del self._slots[task_id]  # its place in `_held` is not used again


def stored_schedule(conn: sqlite3.Connection, task_ids: list[int]) -> Schedule | None:
    """Return the schedule that was kept with the plan, None when it is not that of the last journal row."""
    stamp = conn.execute("SELECT value FROM meta WHERE key = ?", (_STAMP,)).fetchone()
    (last_id,) = conn.execute("SELECT coalesce(max(id), 0) FROM journal").fetchone()
    if stamp is None or stamp[0] != str(last_id):
        return None
    rows = conn.execute(f"SELECT {', '.join(_NAMES)} FROM computed ORDER BY task_id").fetchall()
    if sorted(task_ids) != [row[0] for row in rows]:
        return None
    try:
        return _schedule(rows)
    except (TypeError, ValueError, OverflowError):  # another program wrote something else there
        return None


def _matrix(schedule: Schedule, part: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return some tasks' values, a row a task; a missing one is NaN. Ids and minutes are exact below 2^53."""
    values = np.empty((len(part), len(_FIELDS)))
    for number, name in enumerate(_FIELDS):
        column = getattr(schedule, name)[part]
        values[:, number] = np.where(column == NONE, np.nan, column) if column.dtype == np.int64 else column
    return values


def _numbers(rows: Sequence[Row]) -> NDArray[np.float64]:
    try:
        return np.array([row[1:-1] for row in rows], dtype=np.float64)
    except (TypeError, ValueError, OverflowError):  # another program wrote something else there; it is written anew
        return np.full((len(rows), len(_FIELDS)), np.inf)


def _row(task_id: int, values: NDArray[np.float64], journal_id: int) -> Row:
    numbers = [None if value != value else value for value in values.tolist()]
    whole = (
        int(value) if value is not None and COMPUTED[name] is int else value
        for name, value in zip(_FIELDS, numbers, strict=True)
    )
    return (task_id, *whole, journal_id)


def _schedule(rows: Sequence[Row]) -> Schedule:
    def column(name: str, kind: type[T]) -> NDArray[T]:
        number = _NAMES.index(name)
        return np.array([NONE if row[number] is None else row[number] for row in rows], dtype=kind)

    minutes = {name: column(name, np.int64) for name in _FIELDS if name not in _OTHER}
    starts, finishes = (minutes[name][minutes[name] != NONE] for name in ("start", "finish"))
    ids = column("task_id", np.int64)
    return Schedule(
        ids=ids,
        slot_of={task_id: slot for slot, task_id in enumerate(ids.tolist())},
        start=minutes["start"],
        finish=minutes["finish"],
        early_start=minutes["early_start"],
        early_finish=minutes["early_finish"],
        late_start=minutes["late_start"],
        late_finish=minutes["late_finish"],
        duration=minutes["duration"],
        percent=column("percent", np.float64),
        total_slack=minutes["total_slack"],
        free_slack=minutes["free_slack"],
        critical=column("critical", np.bool_),
        near_critical=np.zeros(len(rows), dtype=np.bool_),
        summary=column("summary", np.bool_),
        driver=column("driver", np.int8),
        driver_link=minutes["driver_link"],
        project_start=int(starts.min(initial=LAST_INSTANT)),
        project_finish=int(finishes.max(initial=FIRST_INSTANT)),
    )
