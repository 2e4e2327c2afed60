"""From one model to the next: which columns a patch touches, and what has to be calculated again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import TypeVar, cast

import numpy as np
from numpy.typing import NDArray

from planner.patch import Op, Patch
from planner.records import Assignment
from planner.scheduling.columns import SCHEDULING_FIELDS, range_problems, task_columns
from planner.scheduling.compiled import Kernels
from planner.scheduling.handed_down import hand_down
from planner.scheduling.kernels.arrays import (
    CALENDAR,
    CAP,
    FIRST_CHILD,
    HELD,
    INACTIVE,
    LAG,
    LAG_KIND,
    SOURCE,
    TARGET,
    Ints,
)
from planner.scheduling.network import (
    MISSING_TASK,
    Model,
    assembled,
    build,
    by_successor,
    clamped_lag,
    lag_kind,
    link_columns,
    order_problems,
    plan_settings,
    with_tracks,
)
from planner.scheduling.overlay import Overlay
from planner.scheduling.schedule import Problem
from planner.scheduling.structure import order
from planner.scheduling.tracks import task_tracks

S = TypeVar("S", bound=np.generic)

PERCENT_FIELDS = frozenset(
    {"active", "actual_duration", "actual_finish", "bucket", "duration", "percent_complete", "splits"}
)
RESHAPING_FIELDS = frozenset({"active", "bucket", "parent_id"})
CALENDAR_TABLES = frozenset({"calendars", "calendar_exceptions", "work_weeks"})
CALENDAR_FIELDS = frozenset({"calendar_id", "kind", "team_id"})
HANDED_DOWN_FIELDS = frozenset({"constraint", "constraint_date", "mode", "manual_start", "manual_finish"})
"""Fields of a summary that hold or cap what is below it."""
LAG_FIELDS = frozenset({"lag", "lag_unit"})


@dataclass(slots=True)
class Written:
    """Columns written in place, with what was there before."""

    _before: list[tuple[Ints, Ints, Ints]] = field(default_factory=list)

    def write(self, matrix: Ints, columns: Ints, values: Ints) -> None:
        """Replace columns of a matrix."""
        self._before.append((matrix, columns, matrix[:, columns]))
        matrix[:, columns] = values

    def take_back(self) -> None:
        """Put everything back."""
        while self._before:
            matrix, columns, values = self._before.pop()
            matrix[:, columns] = values


@dataclass(frozen=True, slots=True)
class Step:
    """A new model and what differs from the old one.

    Attributes:
        slots: slots whose own values differ; None when everything is to be calculated again.
        percent: whether percentages are to be rolled up again.
        written: what was changed in matrices that the old model shares.
    """

    model: Model
    slots: Ints | None
    percent: bool
    written: Written


@dataclass(frozen=True, slots=True)
class _Touched:
    """What a patch touches, by what has to be done about it."""

    everything: bool
    settings: bool
    structure: bool
    tasks: frozenset[int]
    links: frozenset[int]
    percent: bool


def step(model: Model, overlay: Overlay, patch: Patch, kernels: Kernels) -> Step | None:
    """Return the model after a patch, which `overlay` shows applied; None when nothing that moves dates differs."""
    touched = _touched(model, overlay, patch)
    written = Written()
    if touched.everything:
        return Step(build(overlay, kernels), None, True, written)
    if touched.structure:
        model = _restructured(model, overlay, patch, kernels)
    if touched.tasks:
        model = _with_tasks(model, overlay, touched.tasks, written)
    if touched.structure:
        hand_down(model.net.leaves, model.net.structure)
    if touched.links and not touched.structure:
        _write_lags(model, overlay, touched.links, written)
    if touched.settings:
        model = replace(model, net=model.net._replace(settings=plan_settings(overlay.plan)))
    if touched.settings or touched.structure:
        return Step(model, None, touched.percent or touched.structure, written)
    if not touched.tasks and not touched.links:
        return None
    return Step(model, _slots(model, overlay, touched), touched.percent, written)


def _touched(model: Model, overlay: Overlay, patch: Patch) -> _Touched:
    tasks: set[int] = set()
    links: set[int] = set()
    everything = settings = structure = percent = False
    for op in patch:
        fields = _fields(op)
        if op.table in CALENDAR_TABLES or (op.table in ("people", "teams") and not CALENDAR_FIELDS.isdisjoint(fields)):
            everything = True
        elif op.table == "plan":
            everything |= not {"calendar_id", "zone"}.isdisjoint(fields)
            settings = True
        elif op.table == "tasks":
            reshaped = op.before is None or op.after is None or not RESHAPING_FIELDS.isdisjoint(fields)
            handed_down = not HANDED_DOWN_FIELDS.isdisjoint(fields) and _is_summary(model, op.id)
            structure |= reshaped or handed_down
            percent |= not PERCENT_FIELDS.isdisjoint(fields)
            if not SCHEDULING_FIELDS.isdisjoint(fields):
                tasks.add(op.id)
        elif op.table == "links":
            structure |= op.before is None or op.after is None or not LAG_FIELDS.issuperset(fields)
            links.add(op.id)
        elif op.table == "assignments":
            tasks |= _assigned(op, overlay)
    present = frozenset(task_id for task_id in tasks if overlay.task(task_id) is not None)
    return _Touched(everything, settings, structure, present, frozenset(links), percent)


def _is_summary(model: Model, task_id: int) -> bool:
    slot = model.slot_of.get(task_id)
    return slot is not None and bool(model.net.structure[FIRST_CHILD, slot] >= 0)


def _fields(op: Op) -> set[str]:
    return set(op.before or ()) | set(op.after or ())


def _assigned(op: Op, overlay: Overlay) -> set[int]:
    """Return the tasks that an assignment belongs to, before and after."""
    record = cast("Assignment | None", overlay.get("assignments", op.id))
    tasks = {record.task_id} if record else set()
    return tasks | ({cast("int", op.before["task_id"])} if op.before and "task_id" in op.before else set())


def _slots(model: Model, overlay: Overlay, touched: _Touched) -> Ints:
    """Return the slots that differ: changed tasks, and both ends of links with another lag."""
    ends = [link for link_id in touched.links if (link := overlay.link(link_id)) is not None]
    tasks = touched.tasks.union(*((link.predecessor_id, link.successor_id) for link in ends))
    return np.array([model.slot_of[task_id] for task_id in tasks if task_id in model.slot_of], dtype=np.int64)


# Columns -------------------------------------------------------------------------------------------------------


def _with_tasks(model: Model, overlay: Overlay, task_ids: Iterable[int], written: Written) -> Model:
    """Write the columns of some tasks as they are now; what is shared and no matrix is in a new model."""
    tasks = [task for task_id in task_ids if (task := overlay.task(task_id)) is not None]
    slots = np.array([model.slot_of[task.id] for task in tasks], dtype=np.int64)
    columns = task_columns(overlay, model.rows, tasks)
    for row in (INACTIVE, CAP, HELD):
        columns.leaves[row] = model.net.leaves[row, slots]
    found = {
        column: task_tracks(overlay, model.rows, task, int(columns.leaves[CALENDAR, column]), assignments)
        for column, task in enumerate(tasks)
        if (assignments := overlay.assignments_of(task.id))
    }
    tracks = with_tracks(columns.leaves, model.net.tracks, found)
    written.write(model.net.leaves, slots, columns.leaves)
    changed = frozenset(task.id for task in tasks)
    kept = tuple(problem for problem in model.task_problems if problem.task_id not in changed)
    return replace(
        model,
        net=model.net._replace(tracks=tracks),
        percent=_scattered(model.percent, slots, columns.percent),
        done=_scattered(model.done, slots, columns.done),
        task_problems=(*kept, *range_problems(tasks)),
    )


def _scattered(old: NDArray[S], slots: Ints, new: NDArray[S]) -> NDArray[S]:
    """Return an array with some entries replaced; the same array when nothing differs."""
    if np.array_equal(old[slots], new):
        return old
    array = old.copy()
    array[slots] = new
    return array


def _write_lags(model: Model, overlay: Overlay, link_ids: Iterable[int], written: Written) -> None:
    """Write the lags of some links as they are now, in both link matrices."""
    given = np.flatnonzero(np.isin(model.link_ids, list(link_ids)))
    values = model.given[:, given]
    for column, index in enumerate(given):
        link = overlay.link(int(model.link_ids[index]))
        if link is not None:
            values[LAG, column], values[LAG_KIND, column] = clamped_lag(link.lag), lag_kind(link.lag_unit)
    written.write(model.given, given, values)
    inside = model.kept[given]
    places = (np.cumsum(model.kept) - 1)[given[inside]]
    in_network = model.net.links[:, places]
    in_network[LAG], in_network[LAG_KIND] = values[LAG, inside], values[LAG_KIND, inside]
    written.write(model.net.links, places, in_network)


# Structure -----------------------------------------------------------------------------------------------------


def _restructured(model: Model, overlay: Overlay, patch: Patch, kernels: Kernels) -> Model:
    """Return the model with tasks and links added and removed and the order of calculation found again."""
    model = _without_tasks(model, overlay, patch)
    model = _with_new_tasks(model, overlay, patch)
    parent = _parents(model, overlay, patch)
    link_ids, given, missing = _links(model, overlay, patch)
    ordered = order(kernels, parent, given[SOURCE], given[TARGET])
    touched = patch.ids("links")
    known = [one for one in model.link_problems if one.code == MISSING_TASK and one.details["link"] not in touched]
    problems = known + missing + order_problems(overlay, model.ids, link_ids, given, ordered)
    return replace(
        model,
        parent=parent,
        link_ids=link_ids,
        given=given,
        kept=ordered.kept,
        net=assembled(ordered, given, model.net.leaves.copy(), model.net.tracks, model.net.settings),
        link_problems=tuple(problems),
    )


def _without_tasks(model: Model, overlay: Overlay, patch: Patch) -> Model:
    gone = [model.slot_of[key] for key in patch.ids("tasks") if key in model.slot_of and overlay.task(key) is None]
    if not gone:
        return model
    stays = np.ones(len(model.ids), dtype=np.bool_)
    stays[gone] = False
    new_slot = np.where(stays, np.cumsum(stays) - 1, -1)
    parent = model.parent[stays]
    ids = model.ids[stays]
    linked = stays[model.given[SOURCE]] & stays[model.given[TARGET]]
    given = model.given[:, linked]
    given[SOURCE], given[TARGET] = new_slot[given[SOURCE]], new_slot[given[TARGET]]
    return replace(
        model,
        ids=ids,
        slot_of=dict(zip(ids.tolist(), range(len(ids)), strict=True)),
        parent=np.where(parent >= 0, new_slot[parent], -1),
        link_ids=model.link_ids[linked],
        given=given,
        net=model.net._replace(leaves=model.net.leaves[:, stays]),
        percent=model.percent[stays],
        done=model.done[stays],
        task_problems=tuple(one for one in model.task_problems if one.task_id and overlay.task(one.task_id)),
    )


def _with_new_tasks(model: Model, overlay: Overlay, patch: Patch) -> Model:
    """Append columns for the tasks that a patch brings; `_with_tasks` completes them."""
    new = (op.id for op in patch if op.table == "tasks" and op.id not in model.slot_of)
    tasks = [task for task_id in dict.fromkeys(new) if (task := overlay.task(task_id)) is not None]
    if not tasks:
        return model
    columns = task_columns(overlay, model.rows, tasks)
    added = {task.id: len(model.ids) + number for number, task in enumerate(tasks)}
    return replace(
        model,
        ids=np.concatenate((model.ids, np.array(list(added), dtype=np.int64))),
        slot_of={**model.slot_of, **added},
        parent=np.concatenate((model.parent, np.full(len(added), -1, dtype=np.int64))),
        net=model.net._replace(leaves=np.concatenate((model.net.leaves, columns.leaves), axis=1)),
        percent=np.concatenate((model.percent, columns.percent)),
        done=np.concatenate((model.done, columns.done)),
    )


def _parents(model: Model, overlay: Overlay, patch: Patch) -> Ints:
    parent = model.parent.copy()
    for task_id in patch.ids("tasks"):
        task = overlay.task(task_id)
        if task is not None:
            above = -1 if task.parent_id is None else model.slot_of.get(task.parent_id, -1)
            parent[model.slot_of[task_id]] = above
    return parent


def _links(model: Model, overlay: Overlay, patch: Patch) -> tuple[Ints, Ints, list[Problem]]:
    """Return the links with those of a patch as they are now, and problems of those without two ends."""
    touched = patch.ids("links")
    stays = ~np.isin(model.link_ids, np.fromiter(touched, dtype=np.int64, count=len(touched)))
    now = [link for link_id in touched if (link := overlay.link(link_id)) is not None]
    ids, columns, problems = link_columns(overlay, now, model.slot_of)
    given = np.concatenate((model.given[:, stays], columns), axis=1)
    return *by_successor(np.concatenate((model.link_ids[stays], ids)), given), problems
