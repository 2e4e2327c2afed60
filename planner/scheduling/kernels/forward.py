"""The forward pass: early dates in the order of calculation (domain.md §1.2 to §1.5)."""

from __future__ import annotations

from planner.scheduling.kernels.arrays import (
    ALAP,
    BY_CONSTRAINT,
    BY_LATE,
    BY_LINK,
    BY_START,
    BY_STATUS,
    CALENDAR,
    COMPLETE,
    CONSTRAINT,
    CONSTRAINT_DATE,
    DELAY,
    DRIVER,
    DRIVER_LINK,
    DURATION,
    DURATION_CALENDAR,
    EARLY_FINISH,
    EARLY_START,
    FF,
    FINISH,
    FIRST_CHILD,
    FIRST_LEAF,
    FIXED,
    FIXED_DRIVER,
    FIXED_FINISH,
    FIXED_START,
    FNET,
    FNLT,
    FS,
    HELD,
    INACTIVE,
    INCOMING,
    INCOMING_FIRST,
    INHERITS_IN,
    KIND,
    LAG,
    LATE_FINISH,
    LATE_START,
    LOGIC_START,
    MANUAL,
    MFO,
    MODE,
    MSO,
    NEXT_SIBLING,
    NONE,
    OUTGOING,
    OUTGOING_FIRST,
    PARENT,
    REMAINING,
    RESUME,
    SET_HONOR,
    SET_PROJECT_START,
    SET_RETAINED,
    SET_SPLITS,
    SET_STATUS,
    SF,
    SNET,
    SNLT,
    SOURCE,
    SS,
    START,
    STARTED,
    STOPS_WHERE_DONE,
    TARGET,
    Found,
    Ints,
    Marks,
    Network,
    WorkTables,
)
from planner.scheduling.kernels.lags import shifted
from planner.scheduling.kernels.placing import (
    exact_finish,
    finish_from,
    remainder_finish,
    snapped,
    start_for,
    start_of_rest,
)
from planner.scheduling.kernels.worktime import add, between, next_start, previous_finish


def forward_pass(net: Network, tables: WorkTables, found: Found, marks: Marks, use_late: bool) -> None:
    """Calculate the early dates of all marked nodes and of those that depend on what changes.

    `use_late` places ALAP leaves at their late dates, which a backward pass has found before.
    """
    count = net.leaves.shape[1]
    for node in net.order:
        if not marks.forward[node]:
            continue
        marks.forward[node] = False
        if node >= count:
            mark_children(net, marks, node - count)
        elif net.structure[FIRST_CHILD, node] >= 0:
            if roll_up(net, found, node):
                mark_dependants(net, marks, node)
        else:
            # What the links ask of a pinned task may change though its dates stay, and that counts for its slack.
            marks.slack[node] = True
            if place_leaf(net, tables, found, node, use_late):
                mark_dependants(net, marks, node)


def mark_children(net: Network, marks: Marks, slot: int) -> None:
    """Mark what is directly below a summary; of summaries there their opening."""
    count = net.leaves.shape[1]
    child = net.structure[FIRST_CHILD, slot]
    while child >= 0:
        marks.forward[child if net.structure[FIRST_CHILD, child] < 0 else count + child] = True
        child = net.structure[NEXT_SIBLING, child]


def mark_dependants(net: Network, marks: Marks, slot: int) -> None:
    """Mark what a task's new dates can move, and the task itself for the later passes."""
    structure = net.structure
    count = net.leaves.shape[1]
    marks.backward[slot] = True
    marks.slack[slot] = True
    if structure[PARENT, slot] >= 0:
        marks.forward[structure[PARENT, slot]] = True
    for index in range(structure[OUTGOING_FIRST, slot], structure[OUTGOING_FIRST, slot + 1]):
        target = net.links[TARGET, net.links[OUTGOING, index]]
        marks.forward[target if structure[FIRST_CHILD, target] < 0 else count + target] = True


def project_finish(net: Network, found: Found) -> int:
    """Return the last early finish of all active leaves; the project start where there is none."""
    finish = NONE
    for slot in range(net.leaves.shape[1]):
        if net.structure[FIRST_CHILD, slot] < 0 and not net.leaves[INACTIVE, slot]:
            finish = max(finish, int(found.values[EARLY_FINISH, slot]))
    return net.settings[SET_PROJECT_START] if finish == NONE else finish


def roll_up(net: Network, found: Found, slot: int) -> bool:
    """Give a summary the span of its active children; return whether anything changed."""
    structure, leaves = net.structure, net.leaves
    all_inactive = leaves[INACTIVE, slot] or no_active_child(net, slot)
    early = late = first = last = NONE
    leaf = -1
    child = structure[FIRST_CHILD, slot]
    while child >= 0:
        if all_inactive or not leaves[INACTIVE, child]:
            if early == NONE or found.values[EARLY_START, child] < early:
                early = int(found.values[EARLY_START, child])
                leaf = child if structure[FIRST_CHILD, child] < 0 else int(found.values[FIRST_LEAF, child])
            late = max(late, int(found.values[EARLY_FINISH, child]))
            first = int(found.values[START, child]) if first == NONE else min(first, int(found.values[START, child]))
            last = max(last, int(found.values[FINISH, child]))
        child = structure[NEXT_SIBLING, child]
    if all_inactive:
        leaf = -1
    if leaves[MANUAL, slot] and leaves[FIXED_START, slot] != NONE:
        first = int(leaves[FIXED_START, slot])
    if leaves[MANUAL, slot] and leaves[FIXED_FINISH, slot] != NONE:
        last = int(leaves[FIXED_FINISH, slot])
    return settle(found, slot, early, late, first, last, leaf)


def no_active_child(net: Network, slot: int) -> bool:
    """Whether everything directly below a summary is inactive."""
    child = net.structure[FIRST_CHILD, slot]
    while child >= 0:
        if not net.leaves[INACTIVE, child]:
            return False
        child = net.structure[NEXT_SIBLING, child]
    return True


def settle(found: Found, slot: int, early: int, late: int, first: int, last: int, leaf: int) -> bool:
    """Store a summary's dates; return whether they differ from those before."""
    changed = bool(
        found.values[EARLY_START, slot] != early
        or found.values[EARLY_FINISH, slot] != late
        or found.values[START, slot] != first
        or found.values[FINISH, slot] != last
        or found.values[FIRST_LEAF, slot] != leaf
    )
    found.values[EARLY_START, slot] = early
    found.values[EARLY_FINISH, slot] = late
    found.values[START, slot] = first
    found.values[FINISH, slot] = last
    found.values[FIRST_LEAF, slot] = leaf
    return changed


def place_leaf(net: Network, tables: WorkTables, found: Found, slot: int, use_late: bool) -> bool:
    """Give a leaf its early dates and driver; return whether the dates changed.

    As late as possible is at the late dates, also where a deadline puts those before what the links allow (domain.md
    §1.5); the predecessors then show the negative slack.
    """
    leaves = net.leaves
    before_start = found.values[EARLY_START, slot]
    before_finish = found.values[EARLY_FINISH, slot]
    found.values[DRIVER, slot] = leaves[FIXED_DRIVER, slot]
    found.values[DRIVER_LINK, slot] = -1
    found.values[LOGIC_START, slot] = NONE
    if leaves[MODE, slot] == FIXED:
        start, finish = given_dates(net, tables, slot)
    elif leaves[MODE, slot] == STARTED:
        start = int(leaves[FIXED_START, slot])
        finish = started_finish(net, tables, found, slot)
    else:
        start, finish = scheduled(net, tables, found, slot)
        if use_late and leaves[CONSTRAINT, slot] == ALAP:
            start = int(found.values[LATE_START, slot])
            finish = int(found.values[LATE_FINISH, slot])
            found.values[DRIVER, slot] = BY_LATE
            found.values[DRIVER_LINK, slot] = -1
    found.values[EARLY_START, slot] = found.values[START, slot] = start
    found.values[EARLY_FINISH, slot] = found.values[FINISH, slot] = finish
    return bool(start != before_start or finish != before_finish)


def given_dates(net: Network, tables: WorkTables, slot: int) -> tuple[int, int]:
    """Return the dates of a FIXED leaf; a missing one follows from the duration, both from the project start."""
    start = int(net.leaves[FIXED_START, slot])
    finish = int(net.leaves[FIXED_FINISH, slot])
    if start == NONE and finish == NONE:
        start = snapped(net, tables, slot, net.settings[SET_PROJECT_START])
    if start == NONE:
        return start_for(net, tables, slot, finish), finish
    return start, finish_from(net, tables, slot, start) if finish == NONE else finish


def link_instant(net: Network, tables: WorkTables, found: Found, link: int, leaf: int) -> tuple[int, bool]:
    """Return the start that a link asks for and whether it is by the finish; NONE when the link has no say.

    Where it is for the finish, the lag moves the start (domain.md §1.3); nor is the finish before what it leads to.
    """
    source = net.links[SOURCE, link]
    if net.leaves[INACTIVE, source]:
        return NONE, False
    if net.structure[FIRST_CHILD, source] >= 0 and found.values[FIRST_LEAF, source] < 0:
        return NONE, False
    kind = net.links[KIND, link]
    end = int(found.values[EARLY_FINISH, source] if kind in (FS, FF) else found.values[EARLY_START, source])
    moved = shifted(net, tables, found, link, leaf, end, 1)
    if kind in (FS, SS):
        return moved, False
    start = start_of_rest(net, tables, leaf, moved)
    if moved != end:
        start = max(start, shifted(net, tables, found, link, leaf, start_of_rest(net, tables, leaf, end), 1))
    return start, True


def driving_link(net: Network, tables: WorkTables, found: Found, slot: int) -> tuple[int, int, int]:
    """Return the latest start that the links ask for, the finish where one asks for that, and the link.

    The start is NONE without links. An FF or SF link never asks for a start before the project's. Only an SF link
    without lag names the finish: it stays at the predecessor's start, 08:00, and not at 17:00 of the day before.
    """
    structure = net.structure
    best = best_finish = NONE
    best_link = -1
    holder = slot
    while holder >= 0:
        for index in range(structure[INCOMING_FIRST, holder], structure[INCOMING_FIRST, holder + 1]):
            link = net.links[INCOMING, index]
            instant, for_finish = link_instant(net, tables, found, link, slot)
            if instant == NONE:
                continue
            finish = NONE
            if for_finish:
                if net.links[KIND, link] == SF and net.links[LAG, link] == 0:
                    finish = int(found.values[EARLY_START, net.links[SOURCE, link]])
                instant = max(instant, int(net.settings[SET_PROJECT_START]))
            if instant > best or (instant == best and finish > best_finish):
                best, best_finish, best_link = instant, finish, int(link)
        holder = int(structure[INHERITS_IN, holder])
    return best, best_finish, best_link


def scheduled(net: Network, tables: WorkTables, found: Found, slot: int) -> tuple[int, int]:
    """Return start and finish of a leaf that has not started, and note its driver.

    The pin of a summary above holds it as a link does, though never before the project start.
    """
    leaves = net.leaves
    start, finish_instant, link = driving_link(net, tables, found, slot)
    driver = BY_LINK
    held = int(leaves[HELD, slot])
    linked = start != NONE or held != NONE
    if start != NONE:
        start = snapped(net, tables, slot, start)
    else:
        start = unlinked_start(net, tables, slot)
        driver = BY_START
    if held > start:
        start, finish_instant, link, driver = snapped(net, tables, slot, held), NONE, -1, BY_CONSTRAINT
    if leaves[DELAY, slot] != 0:
        start = snapped(net, tables, slot, start + int(leaves[DELAY, slot]))
    if linked:
        found.values[LOGIC_START, slot] = start
    if leaves[CONSTRAINT_DATE, slot] != NONE:
        wanted, wanted_finish = constrained(net, tables, slot, start, linked)
        fixed = wanted_finish != NONE or (leaves[CONSTRAINT, slot] == MSO and net.settings[SET_HONOR])
        if wanted != start and not fixed:
            wanted = snapped(net, tables, slot, wanted)
        if wanted != start or (not linked and wanted_finish != NONE):
            start, finish_instant, link, driver = wanted, wanted_finish, -1, BY_CONSTRAINT
    if net.settings[SET_STATUS] != NONE and start < net.settings[SET_STATUS]:
        start, finish_instant, link, driver = net.settings[SET_STATUS], NONE, -1, BY_STATUS
        start = snapped(net, tables, slot, start)
    found.values[DRIVER, slot] = driver
    found.values[DRIVER_LINK, slot] = link
    return start, exact_finish(net, tables, slot, finish_from(net, tables, slot, start), finish_instant)


def unlinked_start(net: Network, tables: WorkTables, slot: int) -> int:
    """Return where a leaf without predecessors begins; a milestone does so even where nobody works."""
    start = int(net.settings[SET_PROJECT_START])
    row = int(net.leaves[CALENDAR, slot])
    if net.leaves[DURATION, slot] == 0:
        return start
    elapsed = net.leaves[DURATION_CALENDAR, slot] != row
    return next_start(tables, row, start) if elapsed else snapped(net, tables, slot, start)


def constrained(net: Network, tables: WorkTables, slot: int, start: int, linked: bool) -> tuple[int, int]:
    """Return the start that a constraint asks for and, where it names a finish, that finish.

    Only "must finish on" keeps a date at which nobody works.
    """
    kind = net.leaves[CONSTRAINT, slot]
    date = int(net.leaves[CONSTRAINT_DATE, slot])
    honor = net.settings[SET_HONOR]
    if kind == MSO and honor:
        return date, NONE
    if kind in (SNET, MSO):
        return (max(start, date) if linked else date), NONE
    if kind == SNLT and honor:
        return min(start, date), NONE
    if kind != FNET and kind != MFO and kind != FNLT:
        return start, NONE
    by_finish = start_for(net, tables, slot, date)
    if kind != MFO:
        date = finish_from(net, tables, slot, by_finish)
    if kind == MFO and honor:
        return by_finish, date
    if kind in (FNET, MFO):
        return (by_finish, date) if not linked or by_finish > start else (start, NONE)
    return (by_finish, date) if honor and by_finish < start else (start, NONE)


def started_finish(net: Network, tables: WorkTables, found: Found, slot: int) -> int:
    """Return the finish of a leaf that has started: what remains, from where work goes on.

    Work goes on at the resume date if one is given, else where what is done ended; where started tasks may be split
    never before the status date, and under retained logic not before the links allow. "Finish no earlier than" moves
    the finish on (domain.md §1.2).
    """
    leaves = net.leaves
    row = int(leaves[DURATION_CALENDAR, slot])
    start = int(leaves[FIXED_START, slot])
    if leaves[COMPLETE, slot]:
        return finish_from(net, tables, slot, start)
    done = int(leaves[DURATION, slot] - leaves[REMAINING, slot])
    resume = int(leaves[RESUME, slot])
    if resume == NONE or leaves[STOPS_WHERE_DONE, slot]:
        resume = max(resume, add(tables, row, start, done))
    if net.settings[SET_SPLITS]:
        resume = max(resume, int(net.settings[SET_STATUS]))
    if net.settings[SET_RETAINED]:
        resume = max(resume, driving_link(net, tables, found, slot)[0])
    finish = remainder_finish(net, tables, slot, resume)
    date = int(leaves[CONSTRAINT_DATE, slot])
    if leaves[CONSTRAINT, slot] == FNET and date != NONE and between(tables, row, finish, date) > 0:
        return previous_finish(tables, row, date)
    return finish


def started_finishes(net: Network, tables: WorkTables, found: Found, finishes: Ints) -> None:
    """Fill in the finish of each leaf that has started, whatever its links say; the others stay as they are."""
    for slot in range(net.leaves.shape[1]):
        if net.leaves[MODE, slot] == STARTED:
            finishes[slot] = started_finish(net, tables, found, slot)
