"""The rows of a view: filtered, sorted, grouped; ids with depths, ready to be drawn one below the other."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from planner.arrange.conditions import Context
from planner.arrange.filters import passing
from planner.arrange.grouping import Group, grouped
from planner.arrange.sorting import sorted_ids
from planner.fields import fields_of
from planner.project import Project
from planner.scheduling.schedule import Flags, Schedule
from planner.view_records import Filter, SortBy, View

HEADER = 0
"""Stands for a task id in the row of a group's title."""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How rows are chosen and ordered; the default is the outline itself.

    Attributes:
        sort: within siblings, or regardless of the outline when `flat`; grouped rows are always flat in their groups.
        group_field: key of the field to group by, "" for none; groups hold no summaries.
    """

    filter: Filter | None = None
    sort: tuple[SortBy, ...] = ()
    flat: bool = False
    group_field: str = ""


@dataclass(frozen=True, slots=True)
class Arranged:
    """Rows from the top, one entry each.

    Attributes:
        ids: task ids, `HEADER` for the title of a group. depths: 0 at the left.
        context: summaries that are shown only for what is below them.
        group: index into `groups`, -1 without. matches: how many tasks the filter lets pass.
    """

    ids: NDArray[np.int64]
    depths: NDArray[np.int64]
    context: Flags
    group: NDArray[np.int64]
    groups: tuple[Group, ...]
    matches: int


def arrangement_of(view: View) -> Arrangement:
    """Return how a saved view arranges rows."""
    return Arrangement(view.filter, view.sort, view.flat, view.group_field)


def arrange(
    project: Project,
    schedule: Schedule,
    wanted: Arrangement,
    context: Context,
    found: Flags | None = None,
    kept: Collection[int] = (),
) -> Arranged:
    """Return the rows of a plan; `found`, in outline order, is what a quick search lets pass besides.

    Tasks that are `kept` pass in any case.

    Raises:
        EditRefused: a condition of the filter cannot be evaluated (`filters.check_filter`).
    """
    passes = passing(project, schedule, wanted.filter, context)
    if found is not None:
        passes = passes & found
    if kept:
        passes = passes | np.isin(np.array(project.outline, dtype=np.int64), list(kept))
    field = fields_of(project).get(wanted.group_field)
    if field is not None or wanted.flat:
        ids = [one for one, shown in zip(project.outline, passes, strict=True) if shown and not project.is_summary(one)]
        ids = sorted_ids(project, schedule, ids, wanted.sort)
        return _flat(ids) if field is None else _in_groups(grouped(project, schedule, field, ids))
    return _in_outline(project, schedule, passes, wanted.sort)


def _flat(ids: Sequence[int]) -> Arranged:
    return _arranged(ids, [0] * len(ids), np.zeros(len(ids), dtype=np.bool_), [-1] * len(ids), (), len(ids))


def _in_groups(groups: Sequence[Group]) -> Arranged:
    ids, depths, numbers = [], [], []
    for number, group in enumerate(groups):
        ids += [HEADER, *group.task_ids]
        depths += [0, *(1 for _ in group.task_ids)]
        numbers += [number] * (1 + len(group.task_ids))
    count = sum(len(group.task_ids) for group in groups)
    return _arranged(ids, depths, np.zeros(len(ids), dtype=np.bool_), numbers, tuple(groups), count)


def _in_outline(project: Project, schedule: Schedule, passes: Flags, sort: Sequence[SortBy]) -> Arranged:
    """Return what passes with the summaries above it, siblings sorted."""
    depths = np.array(project.outline_depths, dtype=np.int64)
    shown = with_ancestors(passes, depths)
    ids = np.array(project.outline, dtype=np.int64)
    context = shown & ~passes
    places = np.flatnonzero(shown)
    if sort:
        places = _sorted_places(project, schedule, ids, depths, places, sort)
    none = np.full(len(places), -1, dtype=np.int64)
    return Arranged(ids[places], depths[places], context[places], none, (), int(passes.sum()))


def with_ancestors(passes: Flags, depths: NDArray[np.int64]) -> Flags:
    """Return which rows of an outline are shown: those that pass and the summaries above them."""
    if passes.all():
        return passes
    shown = passes.copy()
    last_above: list[int] = []
    hits = set(np.flatnonzero(passes).tolist())
    for place, depth in enumerate(depths.tolist()):
        del last_above[depth:]
        if place in hits:
            shown[last_above] = True
        last_above.append(place)
    return shown


def _sorted_places(
    project: Project,
    schedule: Schedule,
    ids: NDArray[np.int64],
    depths: NDArray[np.int64],
    places: NDArray[np.int64],
    sort: Sequence[SortBy],
) -> NDArray[np.int64]:
    """Return places of the outline with siblings sorted, each with its branch."""
    ordered = sorted_ids(project, schedule, ids[places].tolist(), sort)
    below: dict[int | None, list[int]] = {}
    for task_id in ordered:
        below.setdefault(project.tasks[task_id].parent_id, []).append(task_id)
    place_of = dict(zip(ids[places].tolist(), places.tolist(), strict=True))
    stack, walked = list(reversed(below.get(None, []))), []
    while stack:
        task_id = stack.pop()
        walked.append(place_of[task_id])
        stack.extend(reversed(below.get(task_id, [])))
    return np.array(walked, dtype=np.int64)


def _arranged(
    ids: Iterable[int],
    depths: Iterable[int],
    context: Flags,
    numbers: Iterable[int],
    groups: tuple[Group, ...],
    matches: int,
) -> Arranged:
    columns = (np.array(list(values), dtype=np.int64) for values in (ids, depths, numbers))
    in_order, deep, group = columns
    return Arranged(in_order, deep, context, group, groups, matches)
