"""Run the passes over a model: all of it, or what a change can move."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from planner.scheduling.compiled import Kernels
from planner.scheduling.kernels.arrays import (
    ALAP,
    AUTO,
    CONSTRAINT,
    CRITICAL,
    DRIVER,
    DRIVER_LINK,
    FIRST_LEAF,
    FOUND_ROWS,
    FREE_SLACK,
    INCOMING,
    INCOMING_FIRST,
    MODE,
    NONE,
    OUTGOING,
    OUTGOING_FIRST,
    PARENT,
    SET_LONGEST_PATH,
    SET_MIRRORED,
    SOURCE,
    SPAN,
    TARGET,
    TOTAL_SLACK,
    Found,
    Ints,
    Marks,
    Network,
    WorkTables,
)
from planner.scheduling.mirror import mirrored, unmirrored
from planner.scheduling.network import Model


@dataclass(frozen=True, slots=True)
class Result:
    """What the passes found, and the project finish that the late dates are counted from."""

    found: Found
    project_finish: int


def run(model: Model, kernels: Kernels) -> Result:
    """Calculate everything."""
    net, tables = model.net, model.rows.tables()
    if not net.settings[SET_MIRRORED]:
        return _all_passes(net, tables, kernels)
    finishes = np.full(len(model.ids), NONE, dtype=np.int64)
    kernels.started_finishes(net, tables, _nothing_found(len(model.ids), 0), finishes)
    result = _all_passes(*mirrored(net, tables, finishes), kernels)
    found = unmirrored(result.found)
    return Result(found, kernels.project_finish(net, found))


def rerun(model: Model, before: Result, slots: Ints, kernels: Kernels) -> Result:
    """Calculate what changes of some slots can move, starting from the result of the model before."""
    net, tables = model.net, model.rows.tables()
    if net.settings[SET_MIRRORED] or _has_alap(net.leaves):
        return run(model, kernels)
    found = Found(before.found.values.copy(), before.found.limit.copy())
    marks = _marks(len(model.ids), marked=False)
    for flags in marks:
        flags[slots] = True
    _mark_links(net, marks, slots)
    _mark_allowed(net, marks, slots)
    kernels.forward_pass(net, tables, found, marks, False)
    finish = int(kernels.project_finish(net, found))
    if finish != before.project_finish:
        marks.backward[: len(model.ids)] = True
    kernels.backward_pass(net, tables, found, marks, finish)
    kernels.mark_gaps(net, marks, marks.slack.copy())
    kernels.slack_pass(net, tables, found, marks)
    _find_longest_path(net, tables, found, kernels)
    return Result(found, finish)


def _mark_links(net: Network, marks: Marks, slots: Ints) -> None:
    """Mark what a changed lag, or a changed duration that lags are a share of, can move without moving a date.

    That are summaries that links lead to, at both of their nodes, and all that the changed tasks lead to.
    """
    structure, count = net.structure, net.leaves.shape[1]
    reached = [slots]
    for slot in slots.tolist():
        first, end = structure[OUTGOING_FIRST, slot], structure[OUTGOING_FIRST, slot + 1]
        reached.append(net.links[TARGET, net.links[OUTGOING, first:end]])
    targets = np.concatenate(reached)
    marks.forward[targets] = True
    marks.forward[count + targets] = True
    marks.backward[count + targets] = True


def _mark_allowed(net: Network, marks: Marks, slots: Ints) -> None:
    """Mark what changed tasks allow their predecessors, their own and those of the summaries above them.

    A task that becomes complete allows any late date, though none of its own may move.
    """
    structure, above = net.structure, slots
    while len(above):
        for slot in above.tolist():
            first, end = structure[INCOMING_FIRST, slot], structure[INCOMING_FIRST, slot + 1]
            marks.backward[net.links[SOURCE, net.links[INCOMING, first:end]]] = True
        parents = structure[PARENT, above]
        above = np.unique(parents[parents >= 0])
        marks.backward[net.leaves.shape[1] + above] = True


def _all_passes(net: Network, tables: WorkTables, kernels: Kernels) -> Result:
    """Run the passes over every node; where tasks are as late as possible, forward again after backward."""
    count = net.leaves.shape[1]
    found = _nothing_found(count, net.links.shape[1])
    marks = _marks(count, marked=True)
    kernels.forward_pass(net, tables, found, marks, False)
    finish = int(kernels.project_finish(net, found))
    kernels.backward_pass(net, tables, found, marks, finish)
    if _has_alap(net.leaves):
        marks.forward[:] = True
        kernels.forward_pass(net, tables, found, marks, True)
    kernels.slack_pass(net, tables, found, marks)
    _find_longest_path(net, tables, found, kernels)
    return Result(found, finish)


def _find_longest_path(net: Network, tables: WorkTables, found: Found, kernels: Kernels) -> None:
    """Where the plan says so, make the longest path critical: it is traced afresh, since any date may turn it."""
    if net.settings[SET_LONGEST_PATH]:
        on_path, driving = (np.zeros(size, dtype=np.bool_) for size in (net.leaves.shape[1], net.links.shape[1]))
        kernels.longest_path(net, tables, found, on_path, driving)


def _has_alap(leaves: Ints) -> bool:
    return bool(np.any((leaves[CONSTRAINT] == ALAP) & (leaves[MODE] == AUTO)))


def _marks(count: int, *, marked: bool) -> Marks:
    size = (2 * count, 2 * count, count)
    return Marks(*(np.full(length, marked, dtype=np.bool_) for length in size))


def _nothing_found(count: int, links: int) -> Found:
    values = np.full((FOUND_ROWS, count), NONE, dtype=np.int64)
    values[[FIRST_LEAF, DRIVER_LINK]] = -1
    values[[DRIVER, TOTAL_SLACK, FREE_SLACK, CRITICAL, SPAN]] = 0
    return Found(values, np.full(links, NONE, dtype=np.int64))
