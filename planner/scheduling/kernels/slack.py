"""Slack and the critical flag (domain.md §1.7, §1.8)."""

from __future__ import annotations

from planner.scheduling.kernels.arrays import (
    ALAP,
    AUTO,
    FF,
    FNLT,
    FS,
    MFO,
    MSO,
    NONE,
    SNLT,
    SS,
    STARTED,
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
    for position in range(len(structure.depth_first) - 1, -1, -1):
        slot = structure.depth_first[position]
        if not marks.slack[slot]:
            continue
        marks.slack[slot] = False
        before = (found.total_slack[slot], found.free_slack[slot], found.critical[slot])
        if structure.first_child[slot] >= 0:
            roll_up_slack(net, found, slot)
            row = int(net.leaves.calendar[slot])
            found.span[slot] = between(tables, row, int(found.start[slot]), int(found.finish[slot]))
        else:
            leaf_slack(net, tables, found, slot)
        after = (found.total_slack[slot], found.free_slack[slot], found.critical[slot])
        if before != after and structure.parent[slot] >= 0:
            marks.slack[structure.parent[slot]] = True


def mark_gaps(net: Network, marks: Marks) -> None:
    """Mark the predecessors of all slots marked for slack: their free slack ends where those begin."""
    structure = net.structure
    count = len(structure.parent)
    moved = marks.slack.copy()
    for slot in range(count):
        if not moved[slot] or structure.first_child[slot] >= 0:
            continue
        holder = slot
        while holder >= 0:
            for index in range(structure.incoming_first[holder], structure.incoming_first[holder + 1]):
                mark_branch(net, marks, int(net.links.source[structure.incoming[index]]))
            holder = int(structure.inherits_in[holder])


def mark_branch(net: Network, marks: Marks, slot: int) -> None:
    """Mark a task and all below it."""
    structure = net.structure
    for index in range(structure.place[slot], structure.branch_end[slot]):
        marks.slack[structure.depth_first[index]] = True


def roll_up_slack(net: Network, found: Found, slot: int) -> None:
    """Give a summary the least slack of its active children; it is critical when one of them is."""
    structure, leaves = net.structure, net.leaves
    total = free = NONE
    critical = False
    child = structure.first_child[slot]
    while child >= 0:
        if leaves.inactive[slot] or not leaves.inactive[child]:
            total = int(found.total_slack[child]) if total == NONE else min(total, int(found.total_slack[child]))
            free = int(found.free_slack[child]) if free == NONE else min(free, int(found.free_slack[child]))
            critical = critical or bool(found.critical[child])
        child = structure.next_sibling[child]
    found.total_slack[slot] = 0 if total == NONE else total
    found.free_slack[slot] = 0 if free == NONE else free
    found.critical[slot] = critical


def leaf_slack(net: Network, tables: WorkTables, found: Found, slot: int) -> None:
    """Give a leaf its slack; complete and inactive ones have none and are not critical."""
    if net.leaves.complete[slot]:
        found.total_slack[slot] = found.free_slack[slot] = 0
        found.critical[slot] = False
        return
    total = total_slack(net, tables, found, slot)
    found.total_slack[slot] = total
    gap = least_gap(net, tables, found, slot)
    found.free_slack[slot] = 0 if total < 0 else max(0, total if gap == NONE else gap)
    found.critical[slot] = not net.leaves.inactive[slot] and total <= net.settings.critical_slack


def total_slack(net: Network, tables: WorkTables, found: Found, slot: int) -> int:
    """Return the smaller of start and finish slack; of a started task the latter.

    A date that is honoured against the links is short of what the links ask by that much.
    """
    leaves = net.leaves
    row = int(leaves.duration_calendar[slot])
    slack = between(tables, row, int(found.early_finish[slot]), int(found.late_finish[slot]))
    if leaves.mode[slot] == STARTED:
        return slack
    slack = min(slack, between(tables, row, int(found.early_start[slot]), int(found.late_start[slot])))
    if leaves.mode[slot] != AUTO:
        return slack
    kind = leaves.constraint[slot]
    if kind == ALAP:
        return min(slack, 0)
    pulled = net.settings.honor and (kind in (MSO, MFO, SNLT, FNLT))
    if pulled and found.logic_start[slot] != NONE:
        slack = min(slack, between(tables, row, int(found.logic_start[slot]), int(found.early_start[slot])))
    return slack


def least_gap(net: Network, tables: WorkTables, found: Found, slot: int) -> int:
    """Return the smallest gap to a successor, NONE without any that is unfinished."""
    structure = net.structure
    least = NONE
    holder = slot
    while holder >= 0:
        for index in range(structure.outgoing_first[holder], structure.outgoing_first[holder + 1]):
            link = structure.outgoing[index]
            target = net.links.target[link]
            if net.links.kind[link] == SS and holder != slot and found.first_leaf[holder] != slot:
                continue
            for place in range(structure.place[target], structure.branch_end[target]):
                leaf = structure.depth_first[place]
                if structure.first_child[leaf] < 0:
                    gap = link_gap(net, tables, found, link, slot, leaf)
                    if gap != NONE and (least == NONE or gap < least):
                        least = gap
        holder = int(structure.inherits_out[holder])
    return least


def link_gap(net: Network, tables: WorkTables, found: Found, link: int, slot: int, leaf: int) -> int:
    """Return by how much an end of `slot` can move before the link moves `leaf`, on the calendar of `slot`."""
    leaves = net.leaves
    if leaves.inactive[leaf] or leaves.complete[leaf]:
        return NONE
    kind = net.links.kind[link]
    held = found.early_start[leaf] if kind in (FS, SS) else found.early_finish[leaf]
    end = found.early_finish[slot] if kind in (FS, FF) else found.early_start[slot]
    row = int(leaves.duration_calendar[slot])
    if counts_on_clock(net, link) or lag_minutes(net, tables, found, link) == 0:
        return between(tables, row, int(end), shifted(net, tables, found, link, leaf, int(held), -1))
    return between(tables, row, shifted(net, tables, found, link, leaf, int(end), 1), int(held))
