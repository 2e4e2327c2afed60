"""The forward pass: early dates in the order of calculation (domain.md §1.2 to §1.5)."""

from __future__ import annotations

from planner.scheduling.kernels.arrays import (
    ALAP,
    BY_CONSTRAINT,
    BY_LATE,
    BY_LINK,
    BY_START,
    BY_STATUS,
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
    STARTED,
    Found,
    Marks,
    Network,
    WorkTables,
)
from planner.scheduling.kernels.lags import shifted
from planner.scheduling.kernels.worktime import add, next_start, work_before


def forward_pass(net: Network, tables: WorkTables, found: Found, marks: Marks, use_late: bool) -> None:
    """Calculate the early dates of all marked nodes and of those that depend on what changes.

    `use_late` places ALAP leaves at their late dates, which a backward pass has found before.
    """
    count = len(net.structure.parent)
    for node in net.structure.order:
        if not marks.forward[node]:
            continue
        marks.forward[node] = False
        if node >= count:
            mark_children(net, marks, node - count)
        elif net.structure.first_child[node] >= 0:
            if roll_up(net, found, node):
                mark_dependants(net, marks, node)
        elif place_leaf(net, tables, found, node, use_late):
            mark_dependants(net, marks, node)


def mark_children(net: Network, marks: Marks, slot: int) -> None:
    """Mark what is directly below a summary; of summaries there their opening."""
    count = len(net.structure.parent)
    child = net.structure.first_child[slot]
    while child >= 0:
        marks.forward[child if net.structure.first_child[child] < 0 else count + child] = True
        child = net.structure.next_sibling[child]


def mark_dependants(net: Network, marks: Marks, slot: int) -> None:
    """Mark what a task's new dates can move, and the task itself for the later passes."""
    structure = net.structure
    count = len(structure.parent)
    marks.backward[slot] = True
    marks.slack[slot] = True
    if structure.parent[slot] >= 0:
        marks.forward[structure.parent[slot]] = True
    for index in range(structure.outgoing_first[slot], structure.outgoing_first[slot + 1]):
        target = net.links.target[structure.outgoing[index]]
        marks.forward[target if structure.first_child[target] < 0 else count + target] = True


def project_finish(net: Network, found: Found) -> int:
    """Return the last early finish of all active leaves; the project start where there is none."""
    finish = NONE
    for slot in range(len(net.structure.parent)):
        if net.structure.first_child[slot] < 0 and not net.leaves.inactive[slot]:
            finish = max(finish, int(found.early_finish[slot]))
    return net.settings.project_start if finish == NONE else finish


def roll_up(net: Network, found: Found, slot: int) -> bool:
    """Give a summary the span of its active children; return whether anything changed."""
    structure, leaves = net.structure, net.leaves
    all_inactive = leaves.inactive[slot] or no_active_child(net, slot)
    early = late = first = last = NONE
    leaf = -1
    child = structure.first_child[slot]
    while child >= 0:
        if all_inactive or not leaves.inactive[child]:
            if early == NONE or found.early_start[child] < early:
                early = int(found.early_start[child])
                leaf = child if structure.first_child[child] < 0 else int(found.first_leaf[child])
            late = max(late, int(found.early_finish[child]))
            first = int(found.start[child]) if first == NONE else min(first, int(found.start[child]))
            last = max(last, int(found.finish[child]))
        child = structure.next_sibling[child]
    if all_inactive:
        leaf = -1
    if leaves.mode[slot] == FIXED and leaves.fixed_start[slot] != NONE:
        first = int(leaves.fixed_start[slot])
    if leaves.mode[slot] == FIXED and leaves.fixed_finish[slot] != NONE:
        last = int(leaves.fixed_finish[slot])
    return settle(found, slot, early, late, first, last, leaf)


def no_active_child(net: Network, slot: int) -> bool:
    """Whether everything directly below a summary is inactive."""
    child = net.structure.first_child[slot]
    while child >= 0:
        if not net.leaves.inactive[child]:
            return False
        child = net.structure.next_sibling[child]
    return True


def settle(found: Found, slot: int, early: int, late: int, first: int, last: int, leaf: int) -> bool:
    """Store a summary's dates; return whether they differ from those before."""
    changed = (
        found.early_start[slot] != early
        or found.early_finish[slot] != late
        or found.start[slot] != first
        or found.finish[slot] != last
        or found.first_leaf[slot] != leaf
    )
    found.early_start[slot] = early
    found.early_finish[slot] = late
    found.start[slot] = first
    found.finish[slot] = last
    found.first_leaf[slot] = leaf
    return changed


def place_leaf(net: Network, tables: WorkTables, found: Found, slot: int, use_late: bool) -> bool:
    """Give a leaf its early dates and driver; return whether the dates changed."""
    leaves = net.leaves
    before_start = found.early_start[slot]
    before_finish = found.early_finish[slot]
    found.driver[slot] = leaves.fixed_driver[slot]
    found.driver_link[slot] = -1
    found.logic_start[slot] = NONE
    if leaves.mode[slot] == FIXED:
        start, finish = given_dates(net, tables, slot)
    elif leaves.mode[slot] == STARTED:
        start = int(leaves.fixed_start[slot])
        finish = started_finish(net, tables, found, slot)
    else:
        start, finish = scheduled(net, tables, found, slot)
        if use_late and leaves.constraint[slot] == ALAP and found.late_start[slot] > start:
            start = int(found.late_start[slot])
            finish = int(found.late_finish[slot])
            found.driver[slot] = BY_LATE
            found.driver_link[slot] = -1
    found.early_start[slot] = found.start[slot] = start
    found.early_finish[slot] = found.finish[slot] = finish
    return start != before_start or finish != before_finish


def given_dates(net: Network, tables: WorkTables, slot: int) -> tuple[int, int]:
    """Return the dates of a FIXED leaf; a missing one follows from the duration, both from the project start."""
    start = int(net.leaves.fixed_start[slot])
    finish = int(net.leaves.fixed_finish[slot])
    if start == NONE and finish == NONE:
        start = snapped(net, tables, slot, net.settings.project_start)
    if start == NONE:
        return start_for(net, tables, slot, finish), finish
    return start, finish_from(net, tables, slot, start) if finish == NONE else finish


def link_instant(net: Network, tables: WorkTables, found: Found, link: int, leaf: int) -> tuple[int, bool]:
    """Return the instant a link gives and whether it is one for the finish; NONE when the link has no say."""
    source = net.links.source[link]
    if net.leaves.inactive[source]:
        return NONE, False
    if net.structure.first_child[source] >= 0 and found.first_leaf[source] < 0:
        return NONE, False
    kind = net.links.kind[link]
    end = found.early_finish[source] if kind in (FS, FF) else found.early_start[source]
    return shifted(net, tables, found, link, leaf, int(end), 1), kind in (FF, SF)


def driving_link(net: Network, tables: WorkTables, found: Found, slot: int) -> tuple[int, int, int]:
    """Return the latest start that the links ask for, the finish where one asks for that, and the link.

    The start is NONE without links. An FF or SF link never asks for a start before the project's.
    """
    structure, leaves = net.structure, net.leaves
    best = best_finish = NONE
    best_link = -1
    holder = slot
    while holder >= 0:
        for index in range(structure.incoming_first[holder], structure.incoming_first[holder + 1]):
            link = structure.incoming[index]
            instant, for_finish = link_instant(net, tables, found, link, slot)
            if instant == NONE:
                continue
            finish = NONE
            if for_finish:
                finish = instant
                row = int(leaves.duration_calendar[slot])
                instant = max(add(tables, row, instant, -int(leaves.remaining[slot])), net.settings.project_start)
            if instant > best:
                best, best_finish, best_link = instant, finish, int(link)
        holder = int(structure.inherits_in[holder])
    return best, best_finish, best_link


def snapped(net: Network, tables: WorkTables, slot: int, instant: int) -> int:
    """Return where work on a task can begin from an instant on; a milestone stays where it is."""
    leaves = net.leaves
    if leaves.duration[slot] == 0:
        return instant
    first, end = leaves.track_first[slot], leaves.track_end[slot]
    if first == end:
        return next_start(tables, int(leaves.duration_calendar[slot]), instant)
    start = next_start(tables, int(net.tracks.calendar[first]), instant)
    for track in range(first + 1, end):
        start = min(start, next_start(tables, int(net.tracks.calendar[track]), instant))
    return start


def finish_from(net: Network, tables: WorkTables, slot: int, start: int) -> int:
    """Return the finish of a task that starts at an instant: its duration, or its slowest assignment."""
    leaves = net.leaves
    first, end = leaves.track_first[slot], leaves.track_end[slot]
    if first == end:
        return add(tables, int(leaves.duration_calendar[slot]), start, int(leaves.duration[slot]))
    finish = start
    for track in range(first, end):
        minutes = int(net.tracks.offset[track] + net.tracks.length[track])
        finish = max(finish, add(tables, int(net.tracks.calendar[track]), start, minutes))
    return finish


def start_for(net: Network, tables: WorkTables, slot: int, finish: int) -> int:
    """Return the latest start with which a task finishes by an instant."""
    leaves = net.leaves
    first, end = leaves.track_first[slot], leaves.track_end[slot]
    if first == end:
        return add(tables, int(leaves.duration_calendar[slot]), finish, -int(leaves.duration[slot]))
    start = finish
    for track in range(first, end):
        minutes = int(net.tracks.offset[track] + net.tracks.length[track])
        start = min(start, add(tables, int(net.tracks.calendar[track]), finish, -minutes))
    return start


def scheduled(net: Network, tables: WorkTables, found: Found, slot: int) -> tuple[int, int]:
    """Return start and finish of a leaf that has not started, and note its driver."""
    leaves = net.leaves
    start, finish_instant, link = driving_link(net, tables, found, slot)
    driver = BY_LINK
    linked = start != NONE
    if not linked:
        start = net.settings.project_start
        driver = BY_START
    elif leaves.duration[slot] > 0:
        start = snapped(net, tables, slot, start)
    if leaves.delay[slot] != 0:
        start = snapped(net, tables, slot, snapped(net, tables, slot, start) + int(leaves.delay[slot]))
    if linked:
        found.logic_start[slot] = start
    wanted, wanted_finish = constrained(net, tables, slot, start, linked)
    if wanted != start or (not linked and wanted_finish != NONE):
        start, finish_instant, link, driver = wanted, wanted_finish, -1, BY_CONSTRAINT
    start = snapped(net, tables, slot, start)
    if net.settings.status != NONE and start < net.settings.status:
        start, finish_instant, link, driver = net.settings.status, NONE, -1, BY_STATUS
        start = snapped(net, tables, slot, start)
    found.driver[slot] = driver
    found.driver_link[slot] = link
    return start, exact_finish(net, tables, slot, finish_from(net, tables, slot, start), finish_instant)


def constrained(net: Network, tables: WorkTables, slot: int, start: int, linked: bool) -> tuple[int, int]:
    """Return the start that a constraint asks for and, where it names a finish, that finish."""
    kind = net.leaves.constraint[slot]
    date = int(net.leaves.constraint_date[slot])
    if date == NONE:
        return start, NONE
    honor = net.settings.honor
    if kind == MSO and honor:
        return date, NONE
    if kind in (SNET, MSO):
        return (max(start, date) if linked else date), NONE
    if kind == SNLT and honor:
        return min(start, date), NONE
    if kind != FNET and kind != MFO and kind != FNLT:
        return start, NONE
    by_finish = start_for(net, tables, slot, date)
    if kind == MFO and honor:
        return by_finish, date
    if kind in (FNET, MFO):
        return (by_finish, date) if not linked or by_finish > start else (start, NONE)
    return (by_finish, date) if honor and by_finish < start else (start, NONE)


def exact_finish(net: Network, tables: WorkTables, slot: int, finish: int, asked: int) -> int:
    """Return the finish as asked for where that is the same point in working time (08:00 for 17:00 before)."""
    if asked in (NONE, finish):
        return finish
    row = int(net.leaves.duration_calendar[slot])
    return asked if work_before(tables, row, asked) == work_before(tables, row, finish) else finish


def started_finish(net: Network, tables: WorkTables, found: Found, slot: int) -> int:
    """Return the finish of a leaf that has started: what remains, from where work goes on.

    Work goes on at the resume date, at the status date, and, under retained logic, when the links allow.
    """
    leaves = net.leaves
    row = int(leaves.duration_calendar[slot])
    start = int(leaves.fixed_start[slot])
    remaining = int(leaves.remaining[slot])
    done = int(leaves.duration[slot]) - remaining
    stopped = snapped(net, tables, slot, add(tables, row, start, done))
    resume = max(stopped, int(leaves.resume[slot]), net.settings.status)
    if net.settings.retained:
        resume = max(resume, driving_link(net, tables, found, slot)[0])
    if resume == stopped:
        return finish_from(net, tables, slot, start)
    return add(tables, row, snapped(net, tables, slot, resume), remaining)
