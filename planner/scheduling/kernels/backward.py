"""The backward pass: late dates in the reverse order of calculation (domain.md §1.3, §1.5, §1.6)."""

from __future__ import annotations

from planner.scheduling.kernels.arrays import (
    FF,
    FIXED,
    FNLT,
    MFO,
    MSO,
    NONE,
    SF,
    SNLT,
    SS,
    STARTED,
    Found,
    Marks,
    Network,
    WorkTables,
)
from planner.scheduling.kernels.forward import finish_from, start_for
from planner.scheduling.kernels.lags import shifted
from planner.scheduling.kernels.worktime import add, previous_finish


def backward_pass(net: Network, tables: WorkTables, found: Found, marks: Marks, project_finish: int) -> None:
    """Calculate the late dates of all marked nodes and of those that depend on what changes."""
    structure = net.structure
    count = len(structure.parent)
    for position in range(len(structure.order) - 1, -1, -1):
        node = structure.order[position]
        if not marks.backward[node]:
            continue
        marks.backward[node] = False
        if node >= count:
            if close_summary(net, tables, found, node - count):
                mark_sources(net, marks, node - count)
        elif structure.first_child[node] >= 0:
            mark_children_backward(net, marks, node)
        elif place_late(net, tables, found, node, project_finish):
            mark_sources(net, marks, node)


def mark_children_backward(net: Network, marks: Marks, slot: int) -> None:
    """Mark what is directly below a summary."""
    child = net.structure.first_child[slot]
    while child >= 0:
        marks.backward[child] = True
        child = net.structure.next_sibling[child]


def mark_sources(net: Network, marks: Marks, slot: int) -> None:
    """Mark what a task's new late dates can move, and the task itself for the slack pass."""
    structure = net.structure
    marks.slack[slot] = True
    if structure.parent[slot] >= 0:
        marks.backward[len(structure.parent) + structure.parent[slot]] = True
    for index in range(structure.incoming_first[slot], structure.incoming_first[slot + 1]):
        marks.backward[net.links.source[structure.incoming[index]]] = True


def close_summary(net: Network, tables: WorkTables, found: Found, slot: int) -> bool:
    """Roll late dates up to a summary and note what its leaves allow each link; return whether anything changed."""
    structure, leaves = net.structure, net.leaves
    start = finish = NONE
    child = structure.first_child[slot]
    while child >= 0:
        if (leaves.inactive[slot] or not leaves.inactive[child]) and found.late_start[child] != NONE:
            late = int(found.late_start[child])
            start = late if start == NONE else min(start, late)
            finish = max(finish, int(found.late_finish[child]))
        child = structure.next_sibling[child]
    changed = found.late_start[slot] != start or found.late_finish[slot] != finish
    found.late_start[slot] = start
    found.late_finish[slot] = finish
    for index in range(structure.incoming_first[slot], structure.incoming_first[slot + 1]):
        link = structure.incoming[index]
        limit = branch_limit(net, tables, found, link, slot)
        changed = changed or found.limit[link] != limit
        found.limit[link] = limit
    return changed


def branch_limit(net: Network, tables: WorkTables, found: Found, link: int, slot: int) -> int:
    """Return the earliest of what all leaves below a summary allow the source of a link, NONE for any."""
    structure = net.structure
    limit = NONE
    for index in range(structure.place[slot] + 1, structure.branch_end[slot]):
        leaf = structure.depth_first[index]
        if structure.first_child[leaf] < 0:
            allowed = leaf_limit(net, tables, found, link, leaf)
            if allowed != NONE and (limit == NONE or allowed < limit):
                limit = allowed
    return limit


def leaf_limit(net: Network, tables: WorkTables, found: Found, link: int, leaf: int) -> int:
    """Return the latest instant that a leaf allows the driving end of a link to it; complete leaves allow any."""
    if net.leaves.inactive[leaf] or net.leaves.complete[leaf]:
        return NONE
    kind = net.links.kind[link]
    late = found.late_finish[leaf] if kind in (FF, SF) else found.passed_start[leaf]
    return shifted(net, tables, found, link, leaf, int(late), -1)


def link_limit(net: Network, tables: WorkTables, found: Found, link: int, slot: int, holder: int) -> int:
    """Return the latest finish that a link of `holder` (the task or a summary above it) allows a leaf, or NONE."""
    structure = net.structure
    kind = net.links.kind[link]
    by_start = kind in (SS, SF)
    if by_start and holder != slot and found.first_leaf[holder] != slot:
        return NONE
    if by_start and net.leaves.mode[slot] == STARTED:
        return NONE
    target = net.links.target[link]
    if structure.first_child[target] >= 0:
        limit = int(found.limit[link])
    else:
        limit = leaf_limit(net, tables, found, link, target)
    return finish_from(net, tables, slot, limit) if by_start and limit != NONE else limit


def latest_finish(net: Network, tables: WorkTables, found: Found, slot: int) -> int:
    """Return the latest finish that all links allow a leaf, NONE without any."""
    structure = net.structure
    latest = NONE
    holder = slot
    while holder >= 0:
        for index in range(structure.outgoing_first[holder], structure.outgoing_first[holder + 1]):
            limit = link_limit(net, tables, found, structure.outgoing[index], slot, holder)
            if limit != NONE and (latest == NONE or limit < latest):
                latest = limit
        holder = int(structure.inherits_out[holder])
    return latest


def place_late(net: Network, tables: WorkTables, found: Found, slot: int, project_finish: int) -> bool:
    """Give a leaf its late dates; return whether anything changed that others see."""
    leaves = net.leaves
    before = (found.late_start[slot], found.late_finish[slot], found.passed_start[slot])
    if leaves.complete[slot]:
        start = passed = int(found.early_start[slot])
        finish = int(found.early_finish[slot])
    else:
        finish = late_finish(net, tables, found, slot, project_finish)
        start = late_start(net, tables, slot, finish)
        passed = start - int(leaves.delay[slot])
        if leaves.mode[slot] == STARTED:
            passed = start
            start = int(leaves.fixed_start[slot])
    found.late_start[slot] = start
    found.late_finish[slot] = finish
    found.passed_start[slot] = passed
    return before != (found.late_start[slot], found.late_finish[slot], found.passed_start[slot])


def late_finish(net: Network, tables: WorkTables, found: Found, slot: int, project_finish: int) -> int:
    """Return the latest finish of an unfinished leaf: links, project finish, constraint, deadline."""
    leaves = net.leaves
    finish = latest_finish(net, tables, found, slot)
    if finish == NONE:
        finish = int(found.early_finish[slot]) if net.settings.ends_float else project_finish
    finish = min(finish, project_finish)
    date = int(leaves.constraint_date[slot])
    kind = leaves.constraint[slot]
    if date != NONE and leaves.mode[slot] != FIXED:
        if kind == FNLT:
            finish = min(finish, date)
        elif kind == SNLT:
            finish = min(finish, finish_from(net, tables, slot, date))
        elif kind == MFO:
            finish = date
        elif kind == MSO:
            finish = finish_from(net, tables, slot, date)
    if leaves.deadline[slot] != NONE:
        finish = min(finish, int(leaves.deadline[slot]))
    if leaves.duration[slot] == 0 or leaves.manual[slot]:
        return finish
    return previous_finish(tables, int(leaves.duration_calendar[slot]), finish)


def late_start(net: Network, tables: WorkTables, slot: int, finish: int) -> int:
    """Return the latest start of what remains of a leaf that is to finish by an instant."""
    leaves = net.leaves
    if leaves.mode[slot] == STARTED:
        return add(tables, int(leaves.duration_calendar[slot]), finish, -int(leaves.remaining[slot]))
    return start_for(net, tables, slot, finish)
