"""Run the passes over a model: all of it, or what a change can move."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from planner.scheduling.compiled import Kernels
from planner.scheduling.kernels.arrays import ALAP, AUTO, NONE, Found, Ints, Marks, Network, WorkTables
from planner.scheduling.mirror import mirrored, unmirrored
from planner.scheduling.network import Model


@dataclass(frozen=True, slots=True)
class Result:
    """What the passes found, and the project finish that the late dates are counted from."""

    found: Found
    project_finish: int


def run(model: Model, kernels: Kernels) -> Result:
    """Calculate everything."""
    net, tables = network_of(model), model.rows.tables()
    if not model.settings.mirrored:
        return _all_passes(net, tables, kernels)
    result = _all_passes(*mirrored(net, tables), kernels)
    return Result(unmirrored(result.found), result.project_finish)


def rerun(model: Model, before: Result, slots: Ints, kernels: Kernels) -> Result:
    """Calculate what changes of some slots can move, starting from the result of the model before."""
    net, tables = network_of(model), model.rows.tables()
    if model.settings.mirrored or _has_alap(net):
        return run(model, kernels)
    found = Found._make(column.copy() for column in before.found)
    marks = _marks(len(model.ids), marked=False)
    for flags in marks:
        flags[slots] = True
    kernels.forward_pass(net, tables, found, marks, False)
    finish = kernels.project_finish(net, found)
    if finish != before.project_finish:
        marks.backward[: len(model.ids)] = True
    kernels.backward_pass(net, tables, found, marks, finish)
    kernels.mark_gaps(net, marks)
    kernels.slack_pass(net, tables, found, marks)
    return Result(found, finish)


def network_of(model: Model) -> Network:
    """Return the part of a model that the kernels read."""
    return Network(model.structure, model.leaves, model.tracks, model.links, model.settings)


def _all_passes(net: Network, tables: WorkTables, kernels: Kernels) -> Result:
    """Run the passes over every node; where tasks are as late as possible, forward again after backward."""
    count = len(net.structure.parent)
    found = _nothing_found(count, len(net.links.source))
    marks = _marks(count, marked=True)
    kernels.forward_pass(net, tables, found, marks, False)
    finish = kernels.project_finish(net, found)
    kernels.backward_pass(net, tables, found, marks, finish)
    if _has_alap(net):
        marks.forward[:] = True
        kernels.forward_pass(net, tables, found, marks, True)
    kernels.slack_pass(net, tables, found, marks)
    return Result(found, finish)


def _has_alap(net: Network) -> bool:
    return bool(np.any((net.leaves.constraint == ALAP) & (net.leaves.mode == AUTO)))


def _marks(count: int, *, marked: bool) -> Marks:
    size = (2 * count, 2 * count, count)
    return Marks(*(np.full(length, marked, dtype=np.bool_) for length in size))


def _nothing_found(count: int, links: int) -> Found:
    def column(length: int = count, value: int = NONE) -> Ints:
        return np.full(length, value, dtype=np.int64)

    return Found(
        early_start=column(),
        early_finish=column(),
        late_start=column(),
        late_finish=column(),
        start=column(),
        finish=column(),
        passed_start=column(),
        logic_start=column(),
        first_leaf=column(value=-1),
        limit=column(links),
        driver=np.zeros(count, dtype=np.int8),
        driver_link=column(value=-1),
        total_slack=column(value=0),
        free_slack=column(value=0),
        critical=np.zeros(count, dtype=np.bool_),
        span=column(value=0),
    )
