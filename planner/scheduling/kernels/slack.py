"""Slack and the critical flag (domain.md §1.7, §1.8)."""

from __future__ import annotations

from planner.scheduling.kernels.arrays import (
    ALAP,
    AUTO,
    BRANCH_END,
    CALENDAR,
    COMPLETE,
    CONSTRAINT,
    CRITICAL,
    DEPTH_FIRST,
    DURATION_CALENDAR,
    EARLY_FINISH,
    EARLY_START,
    FF,
    FINISH,
    FIRST_CHILD,
    FIRST_LEAF,
    FNLT,
    FREE_SLACK,
    FS,
    INACTIVE,
    INCOMING,
    INCOMING_FIRST,
    INHERITS_IN,
    INHERITS_OUT,
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
    SF,
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
from planner.scheduling.kernels.lags import counts_on_clock, lag_minutes, shifted
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
            roll_up_slack(net, found, slot)
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
                mark_branch(net, marks, int(net.links[SOURCE, net.links[INCOMING, index]]))
            holder = int(structure[INHERITS_IN, holder])


def mark_branch(net: Network, marks: Marks, slot: int) -> None:
    """Mark a task and all below it."""
    structure = net.structure
    for index in range(structure[PLACE, slot], structure[BRANCH_END, slot]):
        marks.slack[structure[DEPTH_FIRST, index]] = True


def roll_up_slack(net: Network, found: Found, slot: int) -> None:
    """Give a summary the least slack of its active children; it is critical, or nearly, when one of them is."""
    structure, leaves = net.structure, net.leaves
    total = free = NONE
    critical = 0
    child = structure[FIRST_CHILD, slot]
    while child >= 0:
        if leaves[INACTIVE, slot] or not leaves[INACTIVE, child]:
            total = (
                int(found.values[TOTAL_SLACK, child])
                if total == NONE
                else min(total, int(found.values[TOTAL_SLACK, child]))
            )
            free = (
                int(found.values[FREE_SLACK, child])
                if free == NONE
                else min(free, int(found.values[FREE_SLACK, child]))
            )
            critical |= int(found.values[CRITICAL, child])
        child = structure[NEXT_SIBLING, child]
    found.values[TOTAL_SLACK, slot] = 0 if total == NONE else total
    found.values[FREE_SLACK, slot] = 0 if free == NONE else free
    found.values[CRITICAL, slot] = critical


def leaf_slack(net: Network, tables: WorkTables, found: Found, slot: int) -> None:
    """Give a leaf its slack; complete and inactive ones have none and are not critical."""
    if net.leaves[COMPLETE, slot]:
        found.values[TOTAL_SLACK, slot] = found.values[FREE_SLACK, slot] = 0
        found.values[CRITICAL, slot] = 0
        return
    total = total_slack(net, tables, found, slot)
    found.values[TOTAL_SLACK, slot] = total
    gap = least_gap(net, tables, found, slot)
    found.values[FREE_SLACK, slot] = 0 if total < 0 else max(0, total if gap == NONE else gap)
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

    As late as possible leaves none. What is put before where the links ask for, by a date that is honoured or by late
    dates, is short by that much.
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
        slack = 0
    pulled = kind == ALAP or (net.settings[SET_HONOR] and kind in (MSO, MFO, SNLT, FNLT))
    if pulled and found.values[LOGIC_START, slot] > found.values[EARLY_START, slot]:
        short = between(tables, row, int(found.values[LOGIC_START, slot]), int(found.values[EARLY_START, slot]))
        slack = min(slack, short)
    return slack


def least_gap(net: Network, tables: WorkTables, found: Found, slot: int) -> int:
    """Return the smallest gap to a successor, NONE without any that is unfinished."""
    structure = net.structure
    least = NONE
    holder = slot
    while holder >= 0:
        for index in range(structure[OUTGOING_FIRST, holder], structure[OUTGOING_FIRST, holder + 1]):
            link = net.links[OUTGOING, index]
            target = net.links[TARGET, link]
            by_start = net.links[KIND, link] == SS or net.links[KIND, link] == SF
            if by_start and holder != slot and found.values[FIRST_LEAF, holder] != slot:
                continue
            for place in range(structure[PLACE, target], structure[BRANCH_END, target]):
                leaf = structure[DEPTH_FIRST, place]
                if structure[FIRST_CHILD, leaf] < 0:
                    gap = link_gap(net, tables, found, link, slot, leaf)
                    if gap != NONE and (least == NONE or gap < least):
                        least = gap
        holder = int(structure[INHERITS_OUT, holder])
    return least


def link_gap(net: Network, tables: WorkTables, found: Found, link: int, slot: int, leaf: int) -> int:
    """Return by how much an end of `slot` can move before the link moves `leaf`, on the calendar of `slot`."""
    leaves = net.leaves
    if leaves[INACTIVE, leaf] or leaves[COMPLETE, leaf]:
        return NONE
    kind = net.links[KIND, link]
    held = found.values[EARLY_START, leaf] if kind in (FS, SS) else found.values[EARLY_FINISH, leaf]
    end = found.values[EARLY_FINISH, slot] if kind in (FS, FF) else found.values[EARLY_START, slot]
    row = int(leaves[DURATION_CALENDAR, slot])
    if counts_on_clock(net, link) or lag_minutes(net, tables, found, link) == 0:
        return between(tables, row, int(end), shifted(net, tables, found, link, leaf, int(held), -1))
    return between(tables, row, shifted(net, tables, found, link, leaf, int(end), 1), int(held))
