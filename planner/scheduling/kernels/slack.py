"""Slack and the critical flag (domain.md §1.7, §1.8)."""

from __future__ import annotations

from planner.scheduling.kernels.arrays import (
    ALAP,
    AUTO,
    BRANCH_END,
    CALENDAR,
    COMPLETE,
    CONSTRAINT,
    CONSTRAINT_DATE,
    CRITICAL,
    DELAY,
    DEPTH_FIRST,
    DURATION_CALENDAR,
    EARLY_FINISH,
    EARLY_START,
    FF,
    FINISH,
    FIRST_CHILD,
    FIXED,
    FNLT,
    FREE_SLACK,
    FS,
    INACTIVE,
    INCOMING,
    INCOMING_FIRST,
    INHERITS_IN,
    IS_CRITICAL,
    KIND,
    LATE_FINISH,
    LATE_START,
    LOGIC_START,
    MFO,
    MODE,
    MSO,
    NEAR_CRITICAL,
    NEXT_SIBLING,
    NONE,
    OUTGOING,
    OUTGOING_FIRST,
    PARENT,
    PLACE,
    SET_CRITICAL_SLACK,
    SET_HONOR,
    SET_NEAR_CRITICAL,
    SET_PROJECT_START,
    SNLT,
    SOURCE,
    SPAN,
    SS,
    START,
    STARTED,
    TARGET,
    TOTAL_SLACK,
    Flags,
    Found,
    Marks,
    Network,
    WorkTables,
)
from planner.scheduling.kernels.forward import link_instant
from planner.scheduling.kernels.lags import counts_on_clock, lag_minutes, shifted
from planner.scheduling.kernels.placing import snapped
from planner.scheduling.kernels.worktime import between


def slack_pass(net: Network, tables: WorkTables, found: Found, marks: Marks) -> None:
    """Calculate the slack of all marked slots; summaries come after what is below them."""
    structure = net.structure
    for position in range(net.leaves.shape[1] - 1, -1, -1):
        slot = structure[DEPTH_FIRST, position]
        if not marks.slack[slot]:
            continue
        marks.slack[slot] = False
        before = (found.values[TOTAL_SLACK, slot], found.values[FREE_SLACK, slot], found.values[CRITICAL, slot])
        if structure[FIRST_CHILD, slot] >= 0:
            roll_up_slack(net, tables, found, slot)
            row = int(net.leaves[CALENDAR, slot])
            found.values[SPAN, slot] = between(
                tables, row, int(found.values[START, slot]), int(found.values[FINISH, slot])
            )
        else:
            leaf_slack(net, tables, found, slot)
        after = (found.values[TOTAL_SLACK, slot], found.values[FREE_SLACK, slot], found.values[CRITICAL, slot])
        if before != after and structure[PARENT, slot] >= 0:
            marks.slack[structure[PARENT, slot]] = True


def mark_gaps(net: Network, marks: Marks, moved: Flags) -> None:
    """Mark the predecessors of all slots that moved for slack: their free slack ends where those begin."""
    structure = net.structure
    for slot in range(net.leaves.shape[1]):
        if not moved[slot] or structure[FIRST_CHILD, slot] >= 0:
            continue
        holder = slot
        while holder >= 0:
            for index in range(structure[INCOMING_FIRST, holder], structure[INCOMING_FIRST, holder + 1]):
                marks.slack[net.links[SOURCE, net.links[INCOMING, index]]] = True
            holder = int(structure[INHERITS_IN, holder])


def roll_up_slack(net: Network, tables: WorkTables, found: Found, slot: int) -> None:
    """Give a summary the least slack of its active children; it is critical, or nearly, when one of them is.

    Its free slack is that of its own links, as a leaf's is (measured on plans of Microsoft Project).
    """
    structure, leaves = net.structure, net.leaves
    total = NONE
    critical = 0
    child = structure[FIRST_CHILD, slot]
    while child >= 0:
        if leaves[INACTIVE, slot] or not leaves[INACTIVE, child]:
            slack = int(found.values[TOTAL_SLACK, child])
            total = slack if total == NONE else min(total, slack)
            critical |= int(found.values[CRITICAL, child])
        child = structure[NEXT_SIBLING, child]
    total = 0 if total == NONE else total
    found.values[TOTAL_SLACK, slot] = total
    found.values[FREE_SLACK, slot] = free_slack(net, tables, found, slot, total)
    found.values[CRITICAL, slot] = critical


def leaf_slack(net: Network, tables: WorkTables, found: Found, slot: int) -> None:
    """Give a leaf its slack; complete and inactive ones have none and are not critical."""
    if net.leaves[COMPLETE, slot]:
        found.values[TOTAL_SLACK, slot] = found.values[FREE_SLACK, slot] = 0
        found.values[CRITICAL, slot] = 0
        return
    total = total_slack(net, tables, found, slot)
    found.values[TOTAL_SLACK, slot] = total
    found.values[FREE_SLACK, slot] = free_slack(net, tables, found, slot, total)
    found.values[CRITICAL, slot] = critical_flags(net, found, slot)


def critical_flags(net: Network, found: Found, slot: int) -> int:
    """Return whether an unfinished leaf is critical or nearly so by its total slack."""
    if net.leaves[INACTIVE, slot] or net.leaves[COMPLETE, slot]:
        return 0
    over = int(found.values[TOTAL_SLACK, slot]) - int(net.settings[SET_CRITICAL_SLACK])
    if over <= 0:
        return IS_CRITICAL
    return NEAR_CRITICAL if over <= net.settings[SET_NEAR_CRITICAL] else 0


def total_slack(net: Network, tables: WorkTables, found: Found, slot: int) -> int:
    """Return the smaller of start and finish slack; of a started task the latter.

    As late as possible leaves none, unless what never makes way is in the way. What a date that is honoured puts before
    where the links ask for is short by that much.
    """
    leaves = net.leaves
    row = int(leaves[DURATION_CALENDAR, slot])
    slack = between(tables, row, int(found.values[EARLY_FINISH, slot]), int(found.values[LATE_FINISH, slot]))
    if leaves[MODE, slot] == STARTED:
        return slack
    slack = min(slack, between(tables, row, int(found.values[EARLY_START, slot]), int(found.values[LATE_START, slot])))
    if leaves[MODE, slot] != AUTO:
        return slack
    kind = leaves[CONSTRAINT, slot]
    if kind == ALAP:
        return min(0, room_after_fixed(net, tables, found, slot))
    pulled = net.settings[SET_HONOR] and kind in (MSO, MFO, SNLT, FNLT)
    if pulled and found.values[LOGIC_START, slot] > found.values[EARLY_START, slot]:
        short = between(tables, row, int(found.values[LOGIC_START, slot]), int(found.values[EARLY_START, slot]))
        slack = min(slack, short)
    return slack


def room_after_fixed(net: Network, tables: WorkTables, found: Found, slot: int) -> int:
    """Return the working time from where links of tasks that never make way put a leaf to where it starts.

    Such a predecessor has no slack of its own to say that its successor starts too soon. 0 without any.
    """
    structure, leaves = net.structure, net.leaves
    latest = NONE
    holder = slot
    while holder >= 0:
        for index in range(structure[INCOMING_FIRST, holder], structure[INCOMING_FIRST, holder + 1]):
            link = net.links[INCOMING, index]
            if never_makes_way(net, int(net.links[SOURCE, link])):
                instant, for_finish = link_instant(net, tables, found, link, slot)
                if instant != NONE and for_finish:
                    instant = max(instant, int(net.settings[SET_PROJECT_START]))
                latest = max(latest, instant)
        holder = int(structure[INHERITS_IN, holder])
    if latest == NONE:
        return 0
    start = snapped(net, tables, slot, latest)
    if leaves[DELAY, slot] != 0:
        start = snapped(net, tables, slot, start + int(leaves[DELAY, slot]))
    return between(tables, int(leaves[DURATION_CALENDAR, slot]), start, int(found.values[EARLY_START, slot]))


def never_makes_way(net: Network, slot: int) -> bool:
    """Whether a leaf keeps its dates whatever follows it: they are given, over, or have to be."""
    leaves = net.leaves
    if net.structure[FIRST_CHILD, slot] >= 0:
        return False
    must = leaves[CONSTRAINT, slot] in (MSO, MFO) and leaves[CONSTRAINT_DATE, slot] != NONE
    return bool(leaves[MODE, slot] == FIXED or leaves[COMPLETE, slot] or must)


def free_slack(net: Network, tables: WorkTables, found: Found, slot: int, total: int) -> int:
    """Return by how much a task can slip before it moves another or has used up its total slack."""
    if total <= 0:
        return 0
    gap = least_gap(net, tables, found, slot)
    return total if gap == NONE else max(0, min(gap, total))


def least_gap(net: Network, tables: WorkTables, found: Found, slot: int) -> int:
    """Return the smallest gap to a successor by a task's own links, NONE without any that is unfinished.

    Links of a summary above it say nothing of it (measured on plans of Microsoft Project).
    """
    structure = net.structure
    least = NONE
    for index in range(structure[OUTGOING_FIRST, slot], structure[OUTGOING_FIRST, slot + 1]):
        link = net.links[OUTGOING, index]
        target = net.links[TARGET, link]
        for place in range(structure[PLACE, target], structure[BRANCH_END, target]):
            leaf = structure[DEPTH_FIRST, place]
            if structure[FIRST_CHILD, leaf] < 0:
                gap = link_gap(net, tables, found, link, slot, leaf)
                if gap != NONE and (least == NONE or gap < least):
                    least = gap
    return least


def link_gap(net: Network, tables: WorkTables, found: Found, link: int, slot: int, leaf: int) -> int:
    """Return by how much an end of `slot` can move before the link moves `leaf`, on the calendar of `slot`."""
    leaves = net.leaves
    if leaves[INACTIVE, leaf] or leaves[COMPLETE, leaf]:
        return NONE
    kind = net.links[KIND, link]
    held = found.values[EARLY_START, leaf] if kind in (FS, SS) else found.values[EARLY_FINISH, leaf]
    end = found.values[EARLY_FINISH, slot] if kind in (FS, FF) else found.values[EARLY_START, slot]
    row = int(leaves[CALENDAR if net.structure[FIRST_CHILD, slot] >= 0 else DURATION_CALENDAR, slot])
    if counts_on_clock(net, link) or lag_minutes(net, tables, found, link) == 0:
        return between(tables, row, int(end), shifted(net, tables, found, link, leaf, int(held), -1))
    return between(tables, row, shifted(net, tables, found, link, leaf, int(end), 1), int(held))
