"""Paths: which links drive, and how far a task may slip before another one moves (domain.md §1.7, §1.8)."""

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
    DURATION,
    DURATION_CALENDAR,
    EARLY_FINISH,
    EARLY_START,
    FF,
    FIRST_CHILD,
    FIXED,
    FNLT,
    FS,
    INACTIVE,
    INCOMING,
    INCOMING_FIRST,
    INHERITS_IN,
    INHERITS_OUT,
    IS_CRITICAL,
    KIND,
    MFO,
    MODE,
    MSO,
    NEAR_CRITICAL,
    NONE,
    OUTGOING,
    OUTGOING_FIRST,
    PARENT,
    PLACE,
    REMAINING,
    SET_HONOR,
    SET_MIRRORED,
    SET_NEAR_CRITICAL,
    SET_RETAINED,
    SF,
    SNLT,
    SOURCE,
    STARTED,
    TRACK_CALENDAR,
    TRACK_END,
    TRACK_FIRST,
    TRACK_LENGTH,
    TRACK_OFFSET,
    Flags,
    Found,
    Network,
    PathSlack,
    WorkTables,
)
from planner.scheduling.kernels.forward import link_instant
from planner.scheduling.kernels.lags import counts_on_clock, lag_minutes
from planner.scheduling.kernels.placing import remainder_finish, snapped, start_for
from planner.scheduling.kernels.slack import critical_flags
from planner.scheduling.kernels.worktime import add, between, latest, previous_finish, work_before


def longest_path(net: Network, tables: WorkTables, found: Found, on_path: Flags, driving: Flags) -> None:
    """Make critical what drives the unfinished leaves that finish last, and nothing else; both flags are all off."""
    structure, leaves = net.structure, net.leaves
    last = NONE
    for slot in range(leaves.shape[1]):
        if can_slip(net, slot):
            last = max(last, int(found.values[EARLY_FINISH, slot]))
    for slot in range(leaves.shape[1]):
        on_path[slot] = can_slip(net, slot) and found.values[EARLY_FINISH, slot] == last
        found.values[CRITICAL, slot] = 0
    trace_driving(net, tables, found, on_path, driving)
    for position in range(leaves.shape[1] - 1, -1, -1):
        slot = structure[DEPTH_FIRST, position]
        if structure[FIRST_CHILD, slot] < 0:
            near = net.settings[SET_NEAR_CRITICAL] > 0 and critical_flags(net, found, slot) != 0
            found.values[CRITICAL, slot] = IS_CRITICAL if on_path[slot] else (NEAR_CRITICAL if near else 0)
        parent = structure[PARENT, slot]
        if parent >= 0 and (leaves[INACTIVE, parent] or not leaves[INACTIVE, slot]):
            found.values[CRITICAL, parent] |= found.values[CRITICAL, slot]


def can_slip(net: Network, slot: int) -> bool:
    """Whether a task is a leaf that counts and is not complete."""
    leaf = net.structure[FIRST_CHILD, slot] < 0
    return bool(leaf and not net.leaves[INACTIVE, slot] and not net.leaves[COMPLETE, slot])


def trace_driving(net: Network, tables: WorkTables, found: Found, on_path: Flags, driving: Flags) -> None:
    """Follow the driving links back from the leaves that are `on_path`; mark what they lead over, ties included."""
    structure = net.structure
    count = net.leaves.shape[1]
    for position in range(len(net.order) - 1, -1, -1):
        node = net.order[position]
        if node >= count or structure[FIRST_CHILD, node] >= 0 or not on_path[node]:
            continue
        holder = node
        while holder >= 0:
            for index in range(structure[INCOMING_FIRST, holder], structure[INCOMING_FIRST, holder + 1]):
                link = net.links[INCOMING, index]
                if drives(net, tables, found, link, node) and mark_driving_leaves(net, found, link, on_path):
                    driving[link] = True
            holder = int(structure[INHERITS_IN, holder])


def drives(net: Network, tables: WorkTables, found: Found, link: int, leaf: int) -> bool:
    """Whether a link alone would put a leaf, or the remainder of a started one, where it is."""
    leaves = net.leaves
    if leaves[MODE, leaf] == FIXED or (leaves[MODE, leaf] == STARTED and not net.settings[SET_RETAINED]):
        return False
    instant = link_instant(net, tables, found, link, leaf)[0]
    if instant == NONE:
        return False
    if leaves[MODE, leaf] == STARTED:
        return bool(
            leaves[REMAINING, leaf] > 0
            and remainder_finish(net, tables, leaf, instant) == found.values[EARLY_FINISH, leaf]
        )
    start = snapped(net, tables, leaf, instant)
    if leaves[DELAY, leaf] != 0:
        start = snapped(net, tables, leaf, start + int(leaves[DELAY, leaf]))
    return bool(start == found.values[EARLY_START, leaf])


def mark_driving_leaves(net: Network, found: Found, link: int, on_path: Flags) -> bool:
    """Mark the leaves whose date a link counts from; return whether there is one that can still slip."""
    structure = net.structure
    source = net.links[SOURCE, link]
    by_finish = net.links[KIND, link] in (FS, FF)
    row = EARLY_FINISH if by_finish else EARLY_START
    marked = False
    for place in range(structure[PLACE, source], structure[BRANCH_END, source]):
        leaf = structure[DEPTH_FIRST, place]
        moves = can_slip(net, leaf) and (by_finish or net.leaves[MODE, leaf] != STARTED)
        if moves and found.values[row, leaf] == found.values[row, source]:
            on_path[leaf] = True
            marked = True
    return marked


def path_slack(net: Network, tables: WorkTables, found: Found, goal: int, path: PathSlack) -> None:
    """Calculate how far each leaf may slip before `goal` moves; all of `path` is NONE or -1 before.

    Latest dates are handed back from the goal: its own start, or what remains of it or of its leaves must end where it
    does. They are exact: what they allow moves nothing, a minute of work more does. Of several leaves that a summary
    starts with, each counts as if it were alone.
    """
    structure = net.structure
    count = net.leaves.shape[1]
    for position in range(len(net.order) - 1, -1, -1):
        node = net.order[position]
        if node >= count:
            limit_summary_links(net, tables, found, goal, node - count, path)
        elif structure[FIRST_CHILD, node] < 0 and can_slip(net, node):
            place_bound(net, tables, found, goal, node, path)
            for index in range(structure[INCOMING_FIRST, node], structure[INCOMING_FIRST, node + 1]):
                link = net.links[INCOMING, index]
                path.limit[link] = arrival_limit(net, tables, found, goal, link, node, path)
                path.limit_leaf[link] = node
    roll_up_path_slack(net, path)


def roll_up_path_slack(net: Network, path: PathSlack) -> None:
    """Give each summary the least slack of what is below it."""
    structure = net.structure
    for position in range(net.leaves.shape[1] - 1, -1, -1):
        slot = structure[DEPTH_FIRST, position]
        parent = structure[PARENT, slot]
        slack = path.slack[slot]
        if parent >= 0 and slack != NONE and (path.slack[parent] == NONE or slack < path.slack[parent]):
            path.slack[parent] = slack


def limit_summary_links(net: Network, tables: WorkTables, found: Found, goal: int, slot: int, path: PathSlack) -> None:
    """Note the earliest of what the leaves below a summary allow each link that leads to it."""
    structure = net.structure
    for index in range(structure[INCOMING_FIRST, slot], structure[INCOMING_FIRST, slot + 1]):
        link = net.links[INCOMING, index]
        for place in range(structure[PLACE, slot] + 1, structure[BRANCH_END, slot]):
            leaf = structure[DEPTH_FIRST, place]
            if not can_slip(net, leaf):
                continue
            limit = arrival_limit(net, tables, found, goal, link, leaf, path)
            if limit != NONE and (path.limit[link] == NONE or limit < path.limit[link]):
                path.limit[link] = limit
                path.limit_leaf[link] = leaf


def place_bound(net: Network, tables: WorkTables, found: Found, goal: int, slot: int, path: PathSlack) -> None:
    """Give a leaf the latest start that moves nothing (of a started one: finish), its slack and where that is used."""
    structure, leaves = net.structure, net.leaves
    bound = goal_bound(net, tables, found, goal, slot)
    holder = slot
    while holder >= 0:
        for index in range(structure[OUTGOING_FIRST, holder], structure[OUTGOING_FIRST, holder + 1]):
            link = net.links[OUTGOING, index]
            limit = source_bound(net, tables, found, int(path.limit[link]), link, slot, holder)
            if limit != NONE and (bound == NONE or limit < bound):
                bound = limit
                path.via_link[slot] = link
                path.via_leaf[slot] = path.limit_leaf[link]
        holder = int(structure[INHERITS_OUT, holder])
    path.bound[slot] = bound
    if bound != NONE:
        row = EARLY_FINISH if leaves[MODE, slot] == STARTED else EARLY_START
        path.slack[slot] = between(tables, int(leaves[DURATION_CALENDAR, slot]), int(found.values[row, slot]), bound)


def goal_bound(net: Network, tables: WorkTables, found: Found, goal: int, slot: int) -> int:
    """Return what the goal itself asks of a leaf: its own start, or the finish of a started one or of a summary."""
    structure, leaves = net.structure, net.leaves
    inside = structure[PLACE, goal] <= structure[PLACE, slot] and structure[PLACE, slot] < structure[BRANCH_END, goal]
    if not inside:
        return NONE
    if slot != goal:
        return bound_for(net, tables, found, slot, int(found.values[EARLY_FINISH, goal]))
    return int(found.values[EARLY_FINISH if leaves[MODE, slot] == STARTED else EARLY_START, slot])


def bound_for(net: Network, tables: WorkTables, found: Found, slot: int, finish: int) -> int:
    """Return the bound of a leaf that has to finish by an instant."""
    leaves = net.leaves
    if leaves[MODE, slot] == STARTED:
        return finish
    if leaves[MODE, slot] == AUTO:
        return last_start(net, tables, slot, start_for(net, tables, slot, finish))
    row = int(leaves[DURATION_CALENDAR, slot])
    room = between(tables, row, int(found.values[EARLY_FINISH, slot]), finish)
    return add(tables, row, int(found.values[EARLY_START, slot]), room)


def source_bound(net: Network, tables: WorkTables, found: Found, limit: int, link: int, slot: int, holder: int) -> int:
    """Return the bound of a leaf that the limit of a link from it, or from a summary above it, asks for."""
    if limit == NONE:
        return NONE
    if net.links[KIND, link] in (FS, FF):
        return bound_for(net, tables, found, slot, limit)
    if net.leaves[MODE, slot] == STARTED:
        return NONE
    if holder != slot and found.values[EARLY_START, holder] != found.values[EARLY_START, slot]:
        return NONE
    return last_start(net, tables, slot, limit) if net.leaves[MODE, slot] == AUTO else limit


def last_start(net: Network, tables: WorkTables, slot: int, instant: int) -> int:
    """Return the latest instant, not after the one given, at which a leaf can begin."""
    leaves = net.leaves
    if snapped(net, tables, slot, instant) == instant:
        return instant
    row = int(leaves[CALENDAR, slot])
    if leaves[DURATION, slot] == 0 or leaves[DURATION_CALENDAR, slot] != row:
        return previous_finish(tables, row, instant)
    first, end = leaves[TRACK_FIRST, slot], leaves[TRACK_END, slot]
    if first == end:
        return add(tables, row, instant, -1)
    last = NONE
    for track in range(first, end):
        last = max(last, add(tables, int(net.tracks[TRACK_CALENDAR, track]), instant, -1))
    return last


def arrival_limit(
    net: Network, tables: WorkTables, found: Found, goal: int, link: int, leaf: int, path: PathSlack
) -> int:
    """Return the latest instant of a link's driving end that keeps its leaf within its bound; NONE for any."""
    leaves = net.leaves
    bound = int(path.bound[leaf])
    if bound == NONE or (leaf != goal and stands_still(net, tables, leaf, bound)):
        return NONE
    if leaves[MODE, leaf] == STARTED:
        instant = last_resumption(net, tables, leaf, bound)
    elif leaves[DELAY, leaf] != 0:
        instant = last_start(net, tables, leaf, bound - int(leaves[DELAY, leaf]))
    else:
        instant = bound
    before = before_lag(net, tables, found, link, leaf, instant)
    if net.links[KIND, link] not in (FF, SF):
        return before
    # As in `forward.link_instant`, the lag moves both the start and the finish that the link asks for.
    arrival = last_arrival(net, tables, leaf, instant)
    return min(last_arrival(net, tables, leaf, before), before_lag(net, tables, found, link, leaf, arrival))


def stands_still(net: Network, tables: WorkTables, leaf: int, bound: int) -> bool:
    """Whether no link can move a leaf beyond its bound: it has given dates, or a date is honoured that holds it."""
    leaves = net.leaves
    if leaves[MODE, leaf] == STARTED:
        return not net.settings[SET_RETAINED]
    if leaves[MODE, leaf] == FIXED:
        return True
    kind = leaves[CONSTRAINT, leaf]
    date = int(leaves[CONSTRAINT_DATE, leaf])
    if kind == ALAP:
        return True
    if date == NONE or not net.settings[SET_HONOR]:
        return False
    if kind == SNLT:
        return snapped(net, tables, leaf, date) <= bound
    if kind == FNLT:
        return snapped(net, tables, leaf, start_for(net, tables, leaf, date)) <= bound
    return bool(kind in (MSO, MFO))


def last_resumption(net: Network, tables: WorkTables, leaf: int, finish: int) -> int:
    """Return the latest instant from which what remains of a started leaf still ends by a finish."""
    leaves = net.leaves
    remaining = int(leaves[REMAINING, leaf])
    first, end = leaves[TRACK_FIRST, leaf], leaves[TRACK_END, leaf]
    if first == end:
        return add(tables, int(leaves[DURATION_CALENDAR, leaf]), finish, -remaining)
    longest = 1
    for track in range(first, end):
        longest = max(longest, int(net.tracks[TRACK_LENGTH, track]))
    resume = finish
    for track in range(first, end):
        minutes = int(net.tracks[TRACK_LENGTH, track]) * remaining // longest
        resume = min(resume, add(tables, int(net.tracks[TRACK_CALENDAR, track]), finish, -minutes))
    return resume


def last_arrival(net: Network, tables: WorkTables, leaf: int, start: int) -> int:
    """Return the latest finish that a link may ask for so that a leaf, or what remains of it, begins by a start."""
    leaves = net.leaves
    row = int(leaves[DURATION_CALENDAR, leaf])
    if leaves[MODE, leaf] == STARTED:
        remaining = int(leaves[REMAINING, leaf])
        return start if remaining == 0 else last_before(tables, row, start, remaining)
    first, end = leaves[TRACK_FIRST, leaf], leaves[TRACK_END, leaf]
    if first == end:
        return start if leaves[DURATION, leaf] == 0 else last_before(tables, row, start, int(leaves[DURATION, leaf]))
    finish = NONE
    for track in range(first, end):
        minutes = int(net.tracks[TRACK_OFFSET, track] + net.tracks[TRACK_LENGTH, track])
        finish = max(finish, last_before(tables, int(net.tracks[TRACK_CALENDAR, track]), start, minutes))
    return finish


def before_lag(net: Network, tables: WorkTables, found: Found, link: int, leaf: int, instant: int) -> int:
    """Return the latest instant that a link's lag moves to `instant` or before it."""
    lag = lag_minutes(net, tables, found, link)
    if lag == 0:
        return instant
    if counts_on_clock(net, link):
        return instant - lag
    slot = int(net.links[SOURCE, link]) if net.settings[SET_MIRRORED] else leaf
    row = int(net.leaves[CALENDAR, slot])
    return add(tables, row, instant, -lag) if lag > 0 else last_before(tables, row, instant, -lag)


def last_before(tables: WorkTables, row: int, instant: int, minutes: int) -> int:
    """Return the latest instant that so many working minutes lie back from `instant`, or from before it."""
    worked = work_before(tables, row, instant)
    if latest(tables, row, worked) != instant:
        worked -= 1
    return latest(tables, row, worked + minutes)
