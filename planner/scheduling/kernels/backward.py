"""The backward pass: late dates in the reverse order of calculation (domain.md §1.3, §1.5, §1.6)."""

from __future__ import annotations

from planner.scheduling.kernels.arrays import (
    ALAP,
    AUTO,
    BRANCH_END,
    CAP,
    COMPLETE,
    CONSTRAINT,
    CONSTRAINT_DATE,
    DEADLINE,
    DELAY,
    DEPTH_FIRST,
    DURATION,
    DURATION_CALENDAR,
    EARLY_FINISH,
    EARLY_START,
    FF,
    FIRST_CHILD,
    FIRST_LEAF,
    FIXED,
    FIXED_START,
    FNLT,
    INACTIVE,
    INCOMING,
    INCOMING_FIRST,
    INHERITS_OUT,
    KIND,
    LATE_FINISH,
    LATE_START,
    MANUAL,
    MFO,
    MODE,
    MSO,
    NEXT_SIBLING,
    NONE,
    OUTGOING,
    OUTGOING_FIRST,
    PARENT,
    PASSED_START,
    PLACE,
    REMAINING,
    SET_ACTUALS,
    SET_ENDS_FLOAT,
    SET_MIRRORED,
    SF,
    SNLT,
    SOURCE,
    SS,
    STARTED,
    TARGET,
    TRACK_CALENDAR,
    TRACK_END,
    TRACK_FIRST,
    Found,
    Marks,
    Network,
    WorkTables,
)
from planner.scheduling.kernels.lags import shifted
from planner.scheduling.kernels.placing import finish_from, start_for
from planner.scheduling.kernels.worktime import add, between, previous_finish


def backward_pass(net: Network, tables: WorkTables, found: Found, marks: Marks, project_finish: int) -> None:
    """Calculate the late dates of all marked nodes and of those that depend on what changes."""
    structure = net.structure
    count = net.leaves.shape[1]
    for position in range(len(net.order) - 1, -1, -1):
        node = net.order[position]
        if not marks.backward[node]:
            continue
        marks.backward[node] = False
        if node >= count:
            if close_summary(net, tables, found, node - count):
                mark_sources(net, marks, node - count)
        elif structure[FIRST_CHILD, node] >= 0:
            mark_children_backward(net, marks, node)
        elif place_late(net, tables, found, node, project_finish):
            mark_sources(net, marks, node)


def mark_children_backward(net: Network, marks: Marks, slot: int) -> None:
    """Mark what is directly below a summary."""
    child = net.structure[FIRST_CHILD, slot]
    while child >= 0:
        marks.backward[child] = True
        child = net.structure[NEXT_SIBLING, child]


def mark_sources(net: Network, marks: Marks, slot: int) -> None:
    """Mark what a task's new late dates can move, and the task itself for the slack pass."""
    structure = net.structure
    marks.slack[slot] = True
    if structure[PARENT, slot] >= 0:
        marks.backward[net.leaves.shape[1] + structure[PARENT, slot]] = True
    for index in range(structure[INCOMING_FIRST, slot], structure[INCOMING_FIRST, slot + 1]):
        marks.backward[net.links[SOURCE, net.links[INCOMING, index]]] = True


def close_summary(net: Network, tables: WorkTables, found: Found, slot: int) -> bool:
    """Roll late dates up to a summary and note what its leaves allow each link; return whether anything changed."""
    structure, leaves = net.structure, net.leaves
    start = finish = NONE
    child = structure[FIRST_CHILD, slot]
    while child >= 0:
        if (leaves[INACTIVE, slot] or not leaves[INACTIVE, child]) and found.values[LATE_START, child] != NONE:
            late = int(found.values[LATE_START, child])
            start = late if start == NONE else min(start, late)
            finish = max(finish, int(found.values[LATE_FINISH, child]))
        child = structure[NEXT_SIBLING, child]
    changed = bool(found.values[LATE_START, slot] != start or found.values[LATE_FINISH, slot] != finish)
    found.values[LATE_START, slot] = start
    found.values[LATE_FINISH, slot] = finish
    for index in range(structure[INCOMING_FIRST, slot], structure[INCOMING_FIRST, slot + 1]):
        link = net.links[INCOMING, index]
        limit = branch_limit(net, tables, found, link, slot)
        changed = changed or bool(found.limit[link] != limit)
        found.limit[link] = limit
    return changed


def branch_limit(net: Network, tables: WorkTables, found: Found, link: int, slot: int) -> int:
    """Return the earliest of what all leaves below a summary allow the source of a link, NONE for any.

    The late start of a summary is that of its leaves, which of a started one is the actual start.
    """
    structure, leaves = net.structure, net.leaves
    limit = NONE
    for index in range(structure[PLACE, slot] + 1, structure[BRANCH_END, slot]):
        leaf = structure[DEPTH_FIRST, index]
        if structure[FIRST_CHILD, leaf] < 0:
            row = LATE_START if leaves[MODE, leaf] == STARTED else PASSED_START
            allowed = leaf_limit(net, tables, found, link, leaf, row)
            if allowed != NONE and (limit == NONE or allowed < limit):
                limit = allowed
    return limit


def leaf_limit(net: Network, tables: WorkTables, found: Found, link: int, leaf: int, start_row: int) -> int:
    """Return the latest instant that a leaf allows the driving end of a link to it.

    Complete leaves allow any, unless actual dates hold back what is before them.
    """
    if net.leaves[INACTIVE, leaf] or (net.leaves[COMPLETE, leaf] and not net.settings[SET_ACTUALS]):
        return NONE
    row = LATE_FINISH if net.links[KIND, link] in (FF, SF) else start_row
    return shifted(net, tables, found, link, leaf, int(found.values[row, leaf]), -1)


def link_limit(net: Network, tables: WorkTables, found: Found, link: int, slot: int, holder: int) -> int:
    """Return the latest finish that a link of `holder` (the task or a summary above it) allows a leaf, or NONE."""
    structure = net.structure
    kind = net.links[KIND, link]
    by_start = kind in (SS, SF)
    if by_start and holder != slot and found.values[FIRST_LEAF, holder] != slot:
        return NONE
    if by_start and net.leaves[MODE, slot] == STARTED:
        return NONE
    target = net.links[TARGET, link]
    if structure[FIRST_CHILD, target] >= 0:
        limit = int(found.limit[link])
    else:
        limit = leaf_limit(net, tables, found, link, target, PASSED_START)
    return finish_from(net, tables, slot, limit) if by_start and limit != NONE else limit


def latest_finish(net: Network, tables: WorkTables, found: Found, slot: int) -> int:
    """Return the latest finish that all links allow a leaf, NONE without any."""
    structure = net.structure
    latest = NONE
    holder = slot
    while holder >= 0:
        for index in range(structure[OUTGOING_FIRST, holder], structure[OUTGOING_FIRST, holder + 1]):
            limit = link_limit(net, tables, found, net.links[OUTGOING, index], slot, holder)
            if limit != NONE and (latest == NONE or limit < latest):
                latest = limit
        holder = int(structure[INHERITS_OUT, holder])
    return latest


def place_late(net: Network, tables: WorkTables, found: Found, slot: int, project_finish: int) -> bool:
    """Give a leaf its late dates; return whether anything changed that others see."""
    leaves = net.leaves
    before = (found.values[LATE_START, slot], found.values[LATE_FINISH, slot], found.values[PASSED_START, slot])
    if leaves[COMPLETE, slot]:
        start = passed = int(found.values[EARLY_START, slot])
        finish = int(found.values[EARLY_FINISH, slot])
    else:
        asked = late_finish(net, tables, found, slot, project_finish)
        # A manual task is never late before its own finish, but what is before it makes way for what follows it.
        finish = max(asked, int(found.values[EARLY_FINISH, slot])) if leaves[MANUAL, slot] else asked
        start = late_start(net, tables, found, slot, finish)
        passed = start - int(leaves[DELAY, slot]) if leaves[MODE, slot] == AUTO else start
        if finish != asked:
            passed = late_start(net, tables, found, slot, asked)
        if leaves[MODE, slot] == STARTED:
            passed = int(leaves[FIXED_START, slot]) if net.settings[SET_ACTUALS] else start
            start = int(leaves[FIXED_START, slot])
    found.values[LATE_START, slot] = start
    found.values[LATE_FINISH, slot] = finish
    found.values[PASSED_START, slot] = passed
    return before != (found.values[LATE_START, slot], found.values[LATE_FINISH, slot], found.values[PASSED_START, slot])


def late_finish(net: Network, tables: WorkTables, found: Found, slot: int, project_finish: int) -> int:
    """Return the latest finish of an unfinished leaf: links, project finish, constraint, deadline.

    It is where work ends, except for manual tasks and milestones; of these only one that is as late as possible is
    moved there, and not before its earliest place. From the finish that would be one as soon as possible: it stays.
    """
    leaves = net.leaves
    finish = latest_finish(net, tables, found, slot)
    if finish == NONE:
        finish = int(found.values[EARLY_FINISH, slot]) if net.settings[SET_ENDS_FLOAT] else project_finish
    finish = min(finish, project_finish)
    date = int(leaves[CONSTRAINT_DATE, slot])
    kind = leaves[CONSTRAINT, slot]
    if date != NONE and leaves[MODE, slot] != FIXED:
        if kind == FNLT:
            finish = min(finish, date)
        elif kind == SNLT:
            finish = min(finish, finish_from(net, tables, slot, date))
        elif kind == MFO:
            finish = date
        elif kind == MSO:
            finish = finish_from(net, tables, slot, date)
    if leaves[DEADLINE, slot] != NONE:
        finish = min(finish, int(leaves[DEADLINE, slot]))
    if leaves[CAP, slot] != NONE:
        finish = min(finish, int(leaves[CAP, slot]))
    if leaves[MANUAL, slot]:
        return finish
    if leaves[DURATION, slot] != 0:
        return last_work(net, tables, slot, finish)
    if kind != ALAP or net.settings[SET_MIRRORED]:
        return finish
    last, early = last_work(net, tables, slot, finish), int(found.values[EARLY_FINISH, slot])
    return early if last < early <= finish else last


def last_work(net: Network, tables: WorkTables, slot: int, instant: int) -> int:
    """Return the last end of work on a task up to an instant, on its own calendar or those of its assignments."""
    leaves = net.leaves
    first, end = leaves[TRACK_FIRST, slot], leaves[TRACK_END, slot]
    if first == end:
        return previous_finish(tables, int(leaves[DURATION_CALENDAR, slot]), instant)
    last = 0
    for track in range(first, end):
        last = max(last, previous_finish(tables, int(net.tracks[TRACK_CALENDAR, track]), instant))
    return last


def late_start(net: Network, tables: WorkTables, found: Found, slot: int, finish: int) -> int:
    """Return the latest start of what remains of a leaf that finishes by an instant; a manual one keeps its span."""
    leaves = net.leaves
    if leaves[MANUAL, slot]:
        row = int(leaves[DURATION_CALENDAR, slot])
        start = int(found.values[EARLY_START, slot])
        return add(tables, row, start, between(tables, row, int(found.values[EARLY_FINISH, slot]), finish))
    if leaves[MODE, slot] == STARTED:
        return add(tables, int(leaves[DURATION_CALENDAR, slot]), finish, -int(leaves[REMAINING, slot]))
    return start_for(net, tables, slot, finish)
