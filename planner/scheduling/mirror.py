"""Schedule from finish as scheduling from start in mirrored time (domain.md §1.16).

Instant t becomes LAST - t; predecessors and successors, starts and finishes, earliest and latest change places. The
same passes then put every task as late as the finish allows, and "as late as possible" is what costs nothing.
"""

from __future__ import annotations

import numpy as np

from planner.scheduling.handed_down import hand_down_pins
from planner.scheduling.kernels.arrays import (
    ALAP,
    ASAP,
    BY_LATE,
    BY_START,
    CAP,
    CONSTRAINT,
    CONSTRAINT_DATE,
    DEADLINE,
    DELAY,
    DRIVER,
    EARLY_FINISH,
    EARLY_START,
    FF,
    FINISH,
    FIRST_CHILD,
    FIXED,
    FIXED_FINISH,
    FIXED_START,
    FNET,
    FNLT,
    FS,
    HELD,
    INCOMING,
    INCOMING_FIRST,
    INHERITS_IN,
    INHERITS_OUT,
    KIND,
    LATE_FINISH,
    LATE_START,
    MANUAL,
    MFO,
    MODE,
    MSO,
    NONE,
    OUTGOING,
    OUTGOING_FIRST,
    SET_STATUS,
    SF,
    SNET,
    SNLT,
    SOURCE,
    SS,
    START,
    STARTED,
    TARGET,
    Found,
    Ints,
    Network,
    WorkTables,
)
from planner.scheduling.kernels.worktime import DAY, DAYS, LAST

MIRRORED_KIND = np.array([FS, FF, SS, SF])
"""Type of a link seen in the mirror."""
MIRRORED_CONSTRAINT = np.zeros(8, dtype=np.int64)
for _one, _other in ((ASAP, ALAP), (MSO, MFO), (SNET, FNLT), (SNLT, FNET)):
    MIRRORED_CONSTRAINT[_one], MIRRORED_CONSTRAINT[_other] = _other, _one


def mirrored(net: Network, tables: WorkTables, finishes: Ints) -> tuple[Network, WorkTables]:
    """Return the network and the working time in mirrored time.

    Started tasks keep both their dates, as manual ones do; `finishes` of each slot says when they end. Nothing waits
    for the status date any more.
    """
    structure = net.structure.copy()
    for one, other in ((INHERITS_IN, INHERITS_OUT), (INCOMING_FIRST, OUTGOING_FIRST)):
        structure[[one, other]] = structure[[other, one]]
    links = net.links.copy()
    for one, other in ((SOURCE, TARGET), (INCOMING, OUTGOING)):
        links[[one, other]] = links[[other, one]]
    links[KIND] = MIRRORED_KIND[links[KIND]]
    leaves = _turned_leaves(net, finishes)
    settings = net.settings.copy()
    settings[SET_STATUS] = NONE
    return Network(_turned_order(net), structure, links, leaves, net.tracks, settings), _turned_tables(tables)


def _turned_order(net: Network) -> Ints:
    """Return the nodes backwards, the opening of a summary for its end."""
    count = net.leaves.shape[1]
    nodes = net.order[::-1].copy()
    summary = np.append(net.structure[FIRST_CHILD, :-1] >= 0, np.ones(count, dtype=np.bool_))
    return np.where(summary[nodes], (nodes + count) % (2 * count), nodes)


def _turned_leaves(net: Network, finishes: Ints) -> Ints:
    leaves = net.leaves
    turned, started = leaves.copy(), (leaves[MODE] == STARTED) & (net.structure[FIRST_CHILD, :-1] < 0)
    turned[MODE, started], turned[MANUAL, started] = FIXED, True
    turned[CONSTRAINT] = MIRRORED_CONSTRAINT[leaves[CONSTRAINT]]
    turned[CONSTRAINT_DATE] = _turned(leaves[CONSTRAINT_DATE])
    turned[[DEADLINE, CAP, HELD]] = NONE
    turned[FIXED_START] = _turned(np.where(started, finishes, leaves[FIXED_FINISH]))
    turned[FIXED_FINISH] = _turned(leaves[FIXED_START])
    turned[DELAY] = -leaves[DELAY]
    hand_down_pins(turned, net.structure)
    return turned


def _turned(instants: Ints) -> Ints:
    return np.where(instants == NONE, NONE, LAST - instants)


def _turned_tables(tables: WorkTables) -> WorkTables:
    """Return the tables with the days and the intervals of each day in reverse."""
    total = tables.day_work[:, -1:]
    day_work = np.ascontiguousarray((total - tables.day_work)[:, ::-1])
    first = tables.pattern_first
    back = np.concatenate([np.arange(first[k + 1] - 1, first[k] - 1, -1) for k in range(len(first) - 1)])
    hints = np.arange(tables.day_hint.shape[1], dtype=np.int64)
    day_hint = np.stack(
        [
            np.minimum(np.searchsorted(work, hints * step, side="right") - 1, DAYS - 1)
            for work, step in zip(day_work, tables.hint_step, strict=True)
        ]
    )
    return tables._replace(
        day_work=day_work,
        day_pattern=np.ascontiguousarray(tables.day_pattern[:, ::-1]),
        day_hint=day_hint.astype(np.int32),
        interval_start=(DAY - tables.interval_end[back]).astype(np.int32),
        interval_end=(DAY - tables.interval_start[back]).astype(np.int32),
    )


def unmirrored(found: Found) -> Found:
    """Return what was found in mirrored time in the plan's own; what the mirrored start drove, the finish drives."""
    values = found.values.copy()
    for one, other in ((EARLY_START, LATE_FINISH), (EARLY_FINISH, LATE_START), (START, FINISH)):
        values[one], values[other] = _turned(found.values[other]), _turned(found.values[one])
    values[DRIVER] = np.where(values[DRIVER] == BY_START, BY_LATE, values[DRIVER])
    return Found(values, found.limit)
