"""Where a task can begin, and where it finishes: by its duration, or by the assignments that drive it."""

from __future__ import annotations

from planner.scheduling.kernels.arrays import (
    CALENDAR,
    DURATION,
    DURATION_CALENDAR,
    MODE,
    REMAINING,
    STARTED,
    TRACK_CALENDAR,
    TRACK_END,
    TRACK_FIRST,
    TRACK_LENGTH,
    TRACK_OFFSET,
    Network,
    WorkTables,
)
from planner.scheduling.kernels.worktime import add, earliest, latest, next_start, work_before


def start_of_rest(net: Network, tables: WorkTables, slot: int, finish: int) -> int:
    """Return where what remains of a leaf, all of it before it starts, has to begin to finish by an instant."""
    leaves = net.leaves
    if leaves[MODE, slot] != STARTED:
        return start_for(net, tables, slot, finish)
    return add(tables, int(leaves[DURATION_CALENDAR, slot]), finish, -int(leaves[REMAINING, slot]))


def snapped(net: Network, tables: WorkTables, slot: int, instant: int) -> int:
    """Return where a task can begin from an instant on: where work goes on."""
    leaves = net.leaves
    row = int(leaves[CALENDAR, slot])
    if leaves[DURATION, slot] == 0 or leaves[DURATION_CALENDAR, slot] != row:
        return at_period_end(tables, row, instant)
    if leaves[TRACK_FIRST, slot] != leaves[TRACK_END, slot]:
        return first_assignment(net, tables, slot, instant)
    return next_start(tables, row, instant)


def at_period_end(tables: WorkTables, row: int, instant: int) -> int:
    """Return where a milestone or an elapsed duration can begin: also at the end of a period, where no work begins."""
    worked = work_before(tables, row, instant)
    return instant if earliest(tables, row, worked) == instant else latest(tables, row, worked)


def first_assignment(net: Network, tables: WorkTables, slot: int, instant: int) -> int:
    """Return where the first of the people on a task can begin."""
    first, end = net.leaves[TRACK_FIRST, slot], net.leaves[TRACK_END, slot]
    start = next_start(tables, int(net.tracks[TRACK_CALENDAR, first]), instant)
    for track in range(first + 1, end):
        start = min(start, next_start(tables, int(net.tracks[TRACK_CALENDAR, track]), instant))
    return start


def finish_from(net: Network, tables: WorkTables, slot: int, start: int) -> int:
    """Return the finish of a task that starts at an instant."""
    leaves = net.leaves
    if leaves[TRACK_FIRST, slot] != leaves[TRACK_END, slot]:
        return last_assignment(net, tables, slot, start)
    return add(tables, int(leaves[DURATION_CALENDAR, slot]), start, int(leaves[DURATION, slot]))


def last_assignment(net: Network, tables: WorkTables, slot: int, start: int) -> int:
    """Return the finish of the slowest of the people on a task."""
    finish = start
    for track in range(net.leaves[TRACK_FIRST, slot], net.leaves[TRACK_END, slot]):
        minutes = int(net.tracks[TRACK_OFFSET, track] + net.tracks[TRACK_LENGTH, track])
        finish = max(finish, add(tables, int(net.tracks[TRACK_CALENDAR, track]), start, minutes))
    return finish


def start_for(net: Network, tables: WorkTables, slot: int, finish: int) -> int:
    """Return the latest start with which a task finishes by an instant."""
    leaves = net.leaves
    if leaves[TRACK_FIRST, slot] != leaves[TRACK_END, slot]:
        return latest_assignment(net, tables, slot, finish)
    return add(tables, int(leaves[DURATION_CALENDAR, slot]), finish, -int(leaves[DURATION, slot]))


def latest_assignment(net: Network, tables: WorkTables, slot: int, finish: int) -> int:
    """Return the latest start with which all people on a task finish by an instant."""
    start = finish
    for track in range(net.leaves[TRACK_FIRST, slot], net.leaves[TRACK_END, slot]):
        minutes = int(net.tracks[TRACK_OFFSET, track] + net.tracks[TRACK_LENGTH, track])
        start = min(start, add(tables, int(net.tracks[TRACK_CALENDAR, track]), finish, -minutes))
    return start


def exact_finish(net: Network, tables: WorkTables, slot: int, finish: int, asked: int) -> int:
    """Return the finish as asked for where that is the same point in working time, only later (08:00 for 17:00).

    A milestone finishes where it starts.
    """
    if asked <= finish or net.leaves[DURATION, slot] == 0:
        return finish
    row = int(net.leaves[DURATION_CALENDAR, slot])
    return asked if work_before(tables, row, asked) == work_before(tables, row, finish) else finish


def remainder_finish(net: Network, tables: WorkTables, slot: int, resume: int) -> int:
    """Return the finish of what remains of a leaf from an instant on.

    The longest of the assignments that drive it has all of the remainder before it, the others their share.
    """
    leaves = net.leaves
    remaining = int(leaves[REMAINING, slot])
    first, end = leaves[TRACK_FIRST, slot], leaves[TRACK_END, slot]
    if first == end:
        return add(tables, int(leaves[DURATION_CALENDAR, slot]), resume, remaining)
    longest = 1
    for track in range(first, end):
        longest = max(longest, int(net.tracks[TRACK_LENGTH, track]))
    finish = resume
    for track in range(first, end):
        minutes = int(net.tracks[TRACK_LENGTH, track]) * remaining // longest
        finish = max(finish, add(tables, int(net.tracks[TRACK_CALENDAR, track]), resume, minutes))
    return finish
