"""Schedule from finish as scheduling from start in mirrored time (domain.md §1.16).

Instant t becomes LAST - t; predecessors and successors, starts and finishes, earliest and latest change places. The
same passes then put every task as late as the finish allows, and "as late as possible" is what costs nothing.
"""

from __future__ import annotations

import numpy as np

from planner.scheduling.kernels.arrays import (
    ALAP,
    ASAP,
    BY_LATE,
    BY_START,
    FF,
    FIXED,
    FNET,
    FNLT,
    FS,
    MFO,
    MSO,
    NONE,
    SF,
    SNET,
    SNLT,
    SS,
    STARTED,
    Found,
    Ints,
    Leaves,
    Network,
    WorkTables,
)
from planner.scheduling.kernels.worktime import DAY, DAYS, LAST

KIND = np.array([FS, FF, SS, SF], dtype=np.int8)
"""Type of a link seen in the mirror."""
CONSTRAINT = np.zeros(8, dtype=np.int8)
for _one, _other in ((ASAP, ALAP), (MSO, MFO), (SNET, FNLT), (SNLT, FNET)):
    CONSTRAINT[_one], CONSTRAINT[_other] = _other, _one


def mirrored(net: Network, tables: WorkTables) -> tuple[Network, WorkTables]:
    """Return the network and the working time in mirrored time; started tasks keep both their dates."""
    structure, links = net.structure, net.links
    turned = structure._replace(
        order=_turned_order(net),
        inherits_in=structure.inherits_out,
        inherits_out=structure.inherits_in,
        incoming_first=structure.outgoing_first,
        incoming=structure.outgoing,
        outgoing_first=structure.incoming_first,
        outgoing=structure.incoming,
    )
    swapped = links._replace(source=links.target, target=links.source, kind=KIND[links.kind])
    return Network(turned, _turned_leaves(net.leaves), net.tracks, swapped, net.settings), _turned_tables(tables)


def _turned_order(net: Network) -> Ints:
    """Return the nodes backwards, the opening of a summary for its end."""
    count = len(net.structure.parent)
    nodes = net.structure.order[::-1].copy()
    summary = np.append(net.structure.first_child >= 0, np.ones(count, dtype=np.bool_))
    return np.where(summary[nodes], (nodes + count) % (2 * count), nodes)


def _turned_leaves(leaves: Leaves) -> Leaves:
    return leaves._replace(
        mode=np.where(leaves.mode == STARTED, FIXED, leaves.mode).astype(np.int8),
        constraint=CONSTRAINT[leaves.constraint],
        constraint_date=_turned(leaves.constraint_date),
        deadline=np.full_like(leaves.deadline, NONE),
        fixed_start=_turned(leaves.fixed_finish),
        fixed_finish=_turned(leaves.fixed_start),
        delay=-leaves.delay,
    )


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
    return found._replace(
        early_start=_turned(found.late_finish),
        early_finish=_turned(found.late_start),
        late_start=_turned(found.early_finish),
        late_finish=_turned(found.early_start),
        start=_turned(found.finish),
        finish=_turned(found.start),
        driver=np.where(found.driver == BY_START, BY_LATE, found.driver).astype(np.int8),
    )
