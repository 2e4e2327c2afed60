"""What summaries hand down to everything below them: that they are inactive, their typed finish, their pins.

Of the constraints only "start no earlier than" and "finish no later than" mean something on a summary: the first holds
every leaf below as a link to the summary would, the second limits late dates and moves nothing. A deadline of a summary
is not handed down: it says only whether the summary is late.
"""

from __future__ import annotations

import numpy as np

from planner.scheduling.ideas import IDEA
from planner.scheduling.kernels.arrays import (
    BRANCH_END,
    CAP,
    CONSTRAINT,
    CONSTRAINT_DATE,
    DEPTH_FIRST,
    FIRST_CHILD,
    FIXED_FINISH,
    FNLT,
    GIVEN_INACTIVE,
    HELD,
    INACTIVE,
    MANUAL,
    NONE,
    PLACE,
    SNET,
    Flags,
    Ints,
)


def hand_down(leaves: Ints, structure: Ints) -> None:
    """Fill in what leaves have from the summaries above them.

    A summary without an active leaf is inactive too: nothing is left of it; of ideas alone it is one itself.
    """
    summary = structure[FIRST_CHILD, :-1] >= 0
    leaves[[CAP, HELD]] = NONE
    hand_down_pins(leaves, structure)
    for slot in np.flatnonzero(summary & (leaves[MANUAL] != 0) & (leaves[FIXED_FINISH] != NONE)).tolist():
        _cap(leaves, _below(structure, slot), int(leaves[FIXED_FINISH, slot]))
    _hand_down_inactive(leaves, structure, summary)


def hand_down_pins(leaves: Ints, structure: Ints) -> None:
    """Let the pins of summaries hold and cap what is below them; one that is scheduled by hand has none."""
    pinned = (structure[FIRST_CHILD, :-1] >= 0) & (leaves[MANUAL] == 0) & (leaves[CONSTRAINT_DATE] != NONE)
    for slot in np.flatnonzero(pinned & np.isin(leaves[CONSTRAINT], (SNET, FNLT))).tolist():
        below, date = _below(structure, slot), int(leaves[CONSTRAINT_DATE, slot])
        if leaves[CONSTRAINT, slot] == SNET:
            leaves[HELD, below] = np.maximum(leaves[HELD, below], date)
        else:
            _cap(leaves, below, date)


def _below(structure: Ints, slot: int) -> Ints:
    """Return everything below a summary."""
    return structure[DEPTH_FIRST, structure[PLACE, slot] + 1 : structure[BRANCH_END, slot]]


def _cap(leaves: Ints, below: Ints, finish: int) -> None:
    cap = leaves[CAP, below]
    leaves[CAP, below] = np.where(cap == NONE, finish, np.minimum(cap, finish))


def _hand_down_inactive(leaves: Ints, structure: Ints, summary: Flags) -> None:
    leaves[INACTIVE] = leaves[GIVEN_INACTIVE]
    for slot in np.flatnonzero(summary & (leaves[INACTIVE] != 0)).tolist():
        branch = structure[DEPTH_FIRST, structure[PLACE, slot] : structure[BRANCH_END, slot]]
        leaves[INACTIVE, branch] = np.maximum(leaves[INACTIVE, branch], leaves[INACTIVE, slot])
    if leaves[INACTIVE].any():
        active = _any_below(structure, ~summary & (leaves[INACTIVE] == 0))
        dated = _any_below(structure, ~summary & (leaves[INACTIVE] != IDEA))
        leaves[INACTIVE, summary & ~active] = np.where(dated[summary & ~active], 1, IDEA)


def _any_below(structure: Ints, marked: Flags) -> Flags:
    """Return which branches hold a marked slot."""
    before = np.concatenate(([0], np.cumsum(marked[structure[DEPTH_FIRST, :-1]])))
    found: Flags = before[structure[BRANCH_END, :-1]] > before[structure[PLACE, :-1]]
    return found
