"""What moved a task between two moments: the journal is replayed, and each edit gets the movement that it made.

Edits that cancel out are left out beforehand: undo and redo, reverts, a value that was changed and changed back. What
remains is taken in one edit after the other by an engine, as it happened. So the parts add up to the whole by
construction: each begins where the one before ended.

A movement is measured in working time of the task (of the clock for an elapsed duration). Where edits change that
working time itself, by a new holiday for instance, all are measured in what was working time at any of their moments:
so a holiday counts for what it costs, and the parts still add up to the distance between the two dates.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from planner.edit_details import Detail, changed, values
from planner.patch import Op, Patch
from planner.project import Project
from planner.scheduling import warm_up
from planner.scheduling.columns import SCHEDULING_FIELDS
from planner.scheduling.engine import Engine
from planner.scheduling.explain import End, Step, trace
from planner.scheduling.schedule import Driver, Schedule
from planner.task_time import WorkTime, joint_work, task_time

if TYPE_CHECKING:
    from planner.storage.journal import Entry

UNDO = "undo"
WORTH_COMPILING = 300_000
"""Edits times tasks; with the plain kernels that many take some seconds."""
PLAN_DRIVERS = (Driver.PROJECT_START, Driver.STATUS_DATE, Driver.LATE_DATES)
"""Reasons at the end of a chain that lie in the plan's own settings."""
MOVING_FIELDS = SCHEDULING_FIELDS | {"parent_id"}


class Dates(NamedTuple):
    """Start and finish of a task, None where it has none."""

    start: int | None = None
    finish: int | None = None


NO_DATES = Dates()


@dataclass(frozen=True, slots=True)
class Cause:
    """One edit and how it moved the task.

    Attributes:
        journal_id, at, who, label: of the edit; `at` is UTC, ISO. undone: it is the undo of an earlier edit.
        was, dates: from where to where the dates moved. start, finish: minutes of that, negative when earlier.
        appeared: the edit brought the task, or its dates, into being.
        details: what the edit changed where the movement began.
        chain: ids of the tasks from there to this one, itself included; empty where no link leads here.
        names: their names at that time.
    """

    journal_id: int
    at: str
    who: str
    label: str
    undone: bool
    start: int
    finish: int
    dates: Dates
    was: Dates = NO_DATES
    appeared: bool = False
    details: tuple[Detail, ...] = ()
    chain: tuple[int, ...] = ()
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Movement:
    """How a task moved since a moment, and why.

    Attributes:
        before, after: its dates then (when it appeared, if that was later) and now. elapsed: minutes are of the clock.
        causes: the edits that moved it, in order.
    """

    task_id: int
    before: Dates
    after: Dates
    causes: tuple[Cause, ...]
    elapsed: bool = False

    @property
    def start(self) -> int:
        """Minutes by which the start moved."""
        return sum(cause.start for cause in self.causes)

    @property
    def finish(self) -> int:
        """Minutes by which the finish moved."""
        return sum(cause.finish for cause in self.causes)

    @property
    def appeared(self) -> bool:
        """Whether the task, or its dates, came into being after the moment."""
        return any(cause.appeared for cause in self.causes)


def movement(
    project: Project, entries: Iterable[Entry], task_id: int, tell: Callable[[tuple[int, int]], None] | None = None
) -> Movement:
    """Return what moved a task; `project` is the plan before the first of `entries` and is changed to that after.

    `tell` is told, edit by edit, how many of how many are taken in.
    """
    edits = lasting(entries)
    if len(edits) * len(project.tasks) > WORTH_COMPILING:
        warm_up.start()  # the engine takes the compiled kernels as soon as they are there
    return _Replay(project, task_id).run(edits, tell)


# What cancels out ------------------------------------------------------------------------------------------


def lasting(entries: Iterable[Entry]) -> list[Entry]:
    """Leave out each run of entries that ends in the very state of the plan in which it began.

    States are compared by a sum over all values of all records, which each entry changes by what it replaces.
    """
    kept: list[Entry] = []
    states = [0]
    place = {0: 0}
    for entry in entries:
        state = states[-1] ^ _signature(entry.patch)
        known = place.get(state)
        if known is None:
            kept.append(entry)
            states.append(state)
            place[state] = len(kept)
            continue
        for gone in states[known + 1 :]:
            del place[gone]
        del kept[known:], states[known + 1 :]
    return kept


def _signature(patch: Patch) -> int:
    total = 0
    for op in patch:
        for side in (op.before, op.after):
            if side is None:
                total ^= hash((op.table, op.id))
            else:
                for name, value in side.items():
                    total ^= hash((op.table, op.id, name, msgspec.json.encode(value)))
    return total


# Replay ----------------------------------------------------------------------------------------------------


class _Replay:
    """Takes in one edit after the other and watches one task."""

    def __init__(self, project: Project, task_id: int) -> None:
        self._project, self._task_id = project, task_id
        self._engine = Engine(project)
        self._known = self._first = _dates(self._engine.schedule, task_id)
        self._times: dict[bytes, WorkTime] = {}
        self._elapsed = False
        self._note_time()

    def run(self, entries: Sequence[Entry], tell: Callable[[tuple[int, int]], None] | None) -> Movement:
        causes: list[Cause] = []
        for count, entry in enumerate(entries):
            if tell is not None:
                tell((count, len(entries)))
            if (cause := self._step(entry)) is not None:
                causes.append(cause)
        after = _dates(self._engine.schedule, self._task_id)
        return Movement(self._task_id, self._first, after, tuple(self._measured(causes)), self._elapsed)

    def _measured(self, causes: Iterable[Cause]) -> Iterator[Cause]:
        """Give each cause its minutes, all in the same time."""
        times = list(self._times.values())
        for cause in causes:
            start, finish = (
                0 if old is None or new is None else joint_work(times, old, new)
                for old, new in zip(cause.was, cause.dates, strict=True)
            )
            yield replace(cause, start=start, finish=finish)

    def _step(self, entry: Entry) -> Cause | None:
        """Take an edit in; return how it moved the task, None when it did not."""
        patch = _fitting(self._project, entry.patch)
        before = self._engine.schedule
        self._project.apply(patch)
        after = self._engine.update(self._project, patch)
        old, new = self._known, _over(self._known, _dates(after, self._task_id))
        if new == old:
            return None
        self._known = new
        self._first = _over(new, self._first)
        return self._cause(entry, patch, before, after, old, new)

    def _cause(self, entry: Entry, patch: Patch, before: Schedule, after: Schedule, old: Dates, new: Dates) -> Cause:
        """Look at the plan with and without the edit; it holds it afterwards as before."""
        end = End.START if old.start != new.start else End.FINISH
        chain, names = self._route(after, end, patch)
        self._note_time()
        self._project.apply(patch.inverse())
        if not chain:
            chain, names = self._route(before, end, patch)
        self._note_time()
        was = values(self._project, before, patch, set(chain[:1]))
        self._project.apply(patch)
        return Cause(
            entry.id,
            entry.at,
            entry.who,
            entry.label,
            entry.kind == UNDO,
            0,
            0,
            new,
            old,
            appeared=None in old,
            details=changed(was, values(self._project, after, patch, set(chain[:1]))),
            chain=chain,
            names=names,
        )

    def _note_time(self) -> None:
        """Remember the time that the task counts on, which an edit may change."""
        task = self._project.tasks.get(self._task_id)
        if task is not None:
            time = task_time(self._project, task)
            self._elapsed = self._elapsed or time.is_clock
            self._times.setdefault(time.content, time.alone())

    def _route(self, schedule: Schedule, end: End, patch: Patch) -> tuple[tuple[int, ...], tuple[str, ...]]:
        if self._task_id not in self._project.tasks:
            return (), ()
        chain = _way(trace(self._project, schedule, self._task_id, end), patch)
        return chain, tuple(self._project.tasks[one].name for one in chain)


def _way(steps: Iterable[Step], patch: Patch) -> tuple[int, ...]:
    """Return the tasks from the first that a patch touches, on the way from a task to its origin, to the task."""
    touched, links = _touched(patch)
    way: dict[int, None] = {}
    step = None
    for step in steps:
        way[step.task_id] = None
        if step.task_id in touched or step.link_id in links:
            return tuple(reversed(way))
    in_settings = step is not None and step.reason in PLAN_DRIVERS and patch.ids("plan")
    return tuple(reversed(way)) if in_settings else ()


def _touched(patch: Patch) -> tuple[set[int], set[int]]:
    """Return the tasks that a patch changes in a way that can move them, and the links it changes."""
    tasks: set[int] = set()
    for op in patch:
        sides = [side for side in (op.before, op.after) if side is not None]
        if op.table == "tasks" and (len(sides) < 2 or not MOVING_FIELDS.isdisjoint(sides[1])):
            tasks.add(op.id)
        elif op.table == "assignments":
            tasks.update(side["task_id"] for side in sides if "task_id" in side)
        elif op.table == "links":
            tasks.update(side["successor_id"] for side in sides if "successor_id" in side)
    return tasks, patch.ids("links")


def _fitting(project: Project, patch: Patch) -> Patch:
    """Leave out what the plan does not hold: an SQL tool may have removed records that the journal knows."""
    if all(op.before is None or op.id in project.table(op.table) for op in patch):
        return patch
    made: set[tuple[str, int]] = set()
    ops: list[Op] = []
    for op in patch:
        if op.before is None or (op.table, op.id) in made or op.id in project.table(op.table):
            made.add((op.table, op.id))
            ops.append(op)
    return Patch(tuple(ops))


# Dates and days --------------------------------------------------------------------------------------------


def _dates(schedule: Schedule, task_id: int) -> Dates:
    if task_id not in schedule.slot_of:
        return Dates()
    return Dates(schedule.start_of(task_id), schedule.finish_of(task_id))


def _over(known: Dates, found: Dates) -> Dates:
    """Return what was found, where nothing was found what is known."""
    return Dates(*(old if new is None else new for old, new in zip(known, found, strict=True)))
