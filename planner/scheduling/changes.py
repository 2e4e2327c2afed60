"""From one model to the next: which columns a patch touches, and what has to be calculated again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TypeAlias, TypeVar, cast

import numpy as np
from numpy.typing import NDArray

from planner.patch import Op, Patch
from planner.records import Assignment, Task
from planner.scheduling.columns import SCHEDULING_FIELDS, range_problems, task_columns
from planner.scheduling.compiled import Kernels
from planner.scheduling.kernels.arrays import Ints, Leaves, Links
from planner.scheduling.network import (
    MISSING_TASK,
    Model,
    build,
    clamped_lag,
    inactive_below,
    kept_links,
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
Column: TypeAlias = NDArray[np.generic]

PERCENT_FIELDS = frozenset({"active", "actual_duration", "actual_finish", "duration", "percent_complete", "splits"})
CALENDAR_TABLES = frozenset({"calendars", "calendar_exceptions", "work_weeks"})
CALENDAR_FIELDS = frozenset({"calendar_id", "kind", "team_id"})
LAG_FIELDS = frozenset({"lag", "lag_unit"})


@dataclass(frozen=True, slots=True)
class Step:
    """A new model and what differs from the old one.

    Attributes:
        slots: slots whose own values differ; None when everything is to be calculated again.
        percent: whether percentages are to be rolled up again.
    """

    model: Model
    slots: Ints | None
    percent: bool


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
    if touched.everything:
        return Step(build(overlay, kernels), None, True)
    if touched.structure:
        model = _restructured(model, overlay, patch, kernels)
    if touched.tasks:
        model = _with_tasks(model, overlay, touched.tasks)
    if touched.links and not touched.structure:
        model = _with_lags(model, overlay, touched.links)
    if touched.settings:
        model = replace(model, settings=plan_settings(overlay.plan))
    if touched.settings or touched.structure:
        return Step(model, None, touched.percent or touched.structure)
    if not touched.tasks and not touched.links:
        return None
    return Step(model, _slots(model, overlay, touched), touched.percent)


def _touched(model: Model, overlay: Overlay, patch: Patch) -> _Touched:
    tasks: set[int] = set()
    links: set[int] = set()
    everything = settings = structure = percent = False
    for op in patch:
        fields = _fields(op)
        if op.table in CALENDAR_TABLES or (op.table in ("people", "teams") and not CALENDAR_FIELDS.isdisjoint(fields)):
            everything = True
        elif op.table == "plan":
            everything |= "calendar_id" in fields
            settings = True
        elif op.table == "tasks":
            reshaped = op.before is None or op.after is None or not {"parent_id", "active"}.isdisjoint(fields)
            structure |= reshaped
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


def _with_tasks(model: Model, overlay: Overlay, task_ids: Iterable[int]) -> Model:
    """Return the model with the columns of some tasks as they are now."""
    tasks = [task for task_id in task_ids if (task := overlay.task(task_id)) is not None]
    slots = np.array([model.slot_of[task.id] for task in tasks], dtype=np.int64)
    columns = task_columns(overlay, model.rows, tasks)
    inactive = model.leaves.inactive[slots]
    found = {
        entry: task_tracks(overlay, model.rows, task, int(columns.leaves.calendar[entry]), assignments)
        for entry, task in enumerate(tasks)
        if (assignments := overlay.assignments_of(task.id))
    }
    fresh, tracks = with_tracks(columns.leaves._replace(inactive=inactive), model.tracks, found)
    leaves = Leaves._make(_scattered(old, slots, new) for old, new in _pairs(model.leaves, fresh))
    changed = frozenset(task.id for task in tasks)
    kept = tuple(problem for problem in model.task_problems if problem.task_id not in changed)
    return replace(
        model,
        leaves=leaves,
        tracks=tracks,
        percent=_scattered(model.percent, slots, columns.percent),
        pauses=_scattered(model.pauses, slots, columns.pauses),
        task_problems=(*kept, *range_problems(tasks)),
    )


def _scattered(old: NDArray[S], slots: Ints, new: NDArray[S]) -> NDArray[S]:
    """Return a column with some entries replaced; the same array when nothing differs."""
    if np.array_equal(old[slots], new):
        return old
    column = old.copy()
    column[slots] = new
    return column


def _pairs(one: Leaves, other: Leaves) -> Iterable[tuple[Column, Column]]:
    return zip(one, other, strict=True)


def _joined(one: Column, other: Column) -> Column:
    return np.concatenate((one, other))


def _with_lags(model: Model, overlay: Overlay, link_ids: Iterable[int]) -> Model:
    """Return the model with the lags of some links as they are now."""
    lag, kind = model.given.lag.copy(), model.given.lag_kind.copy()
    for link_id in link_ids:
        link = overlay.link(link_id)
        for index in np.flatnonzero(model.link_ids == link_id):
            lag[index], kind[index] = (clamped_lag(link), lag_kind(link)) if link else (0, 0)
    given = model.given._replace(lag=lag, lag_kind=kind)
    return replace(model, given=given, links=kept_links(given, model.kept))


# Structure -----------------------------------------------------------------------------------------------------


def _restructured(model: Model, overlay: Overlay, patch: Patch, kernels: Kernels) -> Model:
    """Return the model with tasks and links added and removed and the order of calculation found again."""
    model = _without_tasks(model, overlay, patch)
    model = _with_new_tasks(model, overlay, patch)
    model = _with_parents(model, overlay, patch)
    model, missing = _with_links(model, overlay, patch)
    ordered = order(kernels, model.parent, model.given.source, model.given.target)
    touched = patch.ids("links")
    known = [one for one in model.link_problems if one.code == MISSING_TASK and one.details["link"] not in touched]
    problems = known + missing + order_problems(overlay, model.ids, model.link_ids, model.given, ordered)
    return replace(
        model,
        kept=ordered.kept,
        links=kept_links(model.given, ordered.kept),
        structure=ordered.structure,
        leaves=inactive_below(_own_inactive(model, overlay), ordered.structure),
        link_problems=tuple(problems),
    )


def _own_inactive(model: Model, overlay: Overlay) -> Leaves:
    """Return the columns with each task inactive by its own flag alone."""
    if not model.leaves.inactive.any() and not any(not task.active for task in overlay.tasks()):
        return model.leaves
    flags = [not cast("Task", overlay.task(int(task_id))).active for task_id in model.ids]
    return model.leaves._replace(inactive=np.array(flags, dtype=np.bool_))


def _without_tasks(model: Model, overlay: Overlay, patch: Patch) -> Model:
    gone = [model.slot_of[key] for key in patch.ids("tasks") if key in model.slot_of and overlay.task(key) is None]
    if not gone:
        return model
    stays = np.ones(len(model.ids), dtype=np.bool_)
    stays[gone] = False
    new_slot = np.cumsum(stays) - 1
    new_slot[~stays] = -1
    ids = model.ids[stays]
    parent = model.parent[stays]
    parent = np.where(parent >= 0, new_slot[parent], -1)
    link_stays = stays[model.given.source] & stays[model.given.target]
    given = model.given._replace(source=new_slot[model.given.source], target=new_slot[model.given.target])
    return replace(
        model,
        ids=ids,
        slot_of=_numbered(ids),
        parent=parent,
        link_ids=model.link_ids[link_stays],
        given=kept_links(given, link_stays),
        leaves=Leaves._make(column[stays] for column in model.leaves),
        percent=model.percent[stays],
        pauses=model.pauses[stays],
        task_problems=tuple(p for p in model.task_problems if p.task_id is None or overlay.task(p.task_id)),
    )


def _numbered(ids: Ints) -> dict[int, int]:
    return dict(zip(ids.tolist(), range(len(ids)), strict=True))


def _with_new_tasks(model: Model, overlay: Overlay, patch: Patch) -> Model:
    """Append room for the tasks that a patch brings; `_with_tasks` fills their columns in."""
    new = [op.id for op in patch if op.table == "tasks" and op.id not in model.slot_of and overlay.task(op.id)]
    if not new:
        return model
    tasks = [cast("Task", overlay.task(task_id)) for task_id in dict.fromkeys(new)]
    columns = task_columns(overlay, model.rows, tasks)
    added = np.array([task.id for task in tasks], dtype=np.int64)
    ids = np.concatenate((model.ids, added))
    return replace(
        model,
        ids=ids,
        slot_of={**model.slot_of, **{int(task_id): len(model.ids) + n for n, task_id in enumerate(added)}},
        parent=np.concatenate((model.parent, np.full(len(added), -1, dtype=np.int64))),
        leaves=Leaves._make(map(_joined, model.leaves, columns.leaves)),
        percent=np.concatenate((model.percent, columns.percent)),
        pauses=np.concatenate((model.pauses, columns.pauses)),
    )


def _with_parents(model: Model, overlay: Overlay, patch: Patch) -> Model:
    parent = model.parent.copy()
    for task_id in patch.ids("tasks"):
        task = overlay.task(task_id)
        if task is not None:
            above = -1 if task.parent_id is None else model.slot_of.get(task.parent_id, -1)
            parent[model.slot_of[task_id]] = above
    return replace(model, parent=parent)


def _with_links(model: Model, overlay: Overlay, patch: Patch) -> tuple[Model, list[Problem]]:
    """Return the model with the links of a patch as they are now, and problems of those without two ends."""
    touched = patch.ids("links")
    changed = np.isin(model.link_ids, np.fromiter(touched, dtype=np.int64, count=len(touched)))
    now = [link for link_id in touched if (link := overlay.link(link_id)) is not None]
    ids, columns, problems = link_columns(now, model.slot_of)
    kept = kept_links(model.given, ~changed)
    given = Links._make(map(_joined, kept, columns))
    return replace(model, link_ids=np.concatenate((model.link_ids[~changed], ids)), given=given), problems
