"""Arithmetic on working time: instants to working minutes and back, by table look-up.

`work_before` counts the working minutes from the first instant of the range; two instants with the same count are
the same point in working time (Friday 17:00 and Monday 08:00). `earliest` and `latest` give both ends of such a
point: finishes sit at the earliest, starts at the latest instant.
"""

from __future__ import annotations

from planner.scheduling.kernels.arrays import WorkTables

DAY = 1440
DAYS = 73049
"""Days from 1970-01-01 to 2170-01-01."""
LAST = DAYS * DAY


def work_before(tables: WorkTables, calendar: int, instant: int) -> int:
    """Return the working minutes from the start of the range to an instant."""
    if instant <= 0:
        return 0
    if instant >= LAST:
        return int(tables.day_work[calendar, DAYS])
    day = instant // DAY
    minute = instant - day * DAY
    work = int(tables.day_work[calendar, day])
    pattern = tables.day_pattern[calendar, day]
    for index in range(tables.pattern_first[pattern], tables.pattern_first[pattern + 1]):
        start = int(tables.interval_start[index])
        if minute <= start:
            break
        work += min(minute, int(tables.interval_end[index])) - start
    return work


def day_with(tables: WorkTables, calendar: int, work: int) -> int:
    """Return the last day that begins with at most `work` minutes worked."""
    hint = work // tables.hint_step[calendar]
    low = int(tables.day_hint[calendar, hint])
    high = int(tables.day_hint[calendar, hint + 1])
    while low < high:
        middle = (low + high + 1) // 2
        if tables.day_work[calendar, middle] <= work:
            low = middle
        else:
            high = middle - 1
    return low


def earliest(tables: WorkTables, calendar: int, work: int) -> int:
    """Return the first instant by which `work` minutes are worked: the end of an interval, not the next start."""
    if work <= 0:
        return 0
    if work > tables.day_work[calendar, DAYS]:
        return LAST
    day = day_with(tables, calendar, work - 1)
    rest = work - int(tables.day_work[calendar, day])
    pattern = tables.day_pattern[calendar, day]
    for index in range(tables.pattern_first[pattern], tables.pattern_first[pattern + 1]):
        start = int(tables.interval_start[index])
        length = int(tables.interval_end[index]) - start
        if rest <= length:
            return day * DAY + start + rest
        rest -= length
    return (day + 1) * DAY


def latest(tables: WorkTables, calendar: int, work: int) -> int:
    """Return the last instant before which `work` minutes are worked: where the next minute of work begins."""
    if work < 0:
        return 0
    if work >= tables.day_work[calendar, DAYS]:
        return LAST
    day = day_with(tables, calendar, work)
    rest = work - int(tables.day_work[calendar, day])
    pattern = tables.day_pattern[calendar, day]
    for index in range(tables.pattern_first[pattern], tables.pattern_first[pattern + 1]):
        start = int(tables.interval_start[index])
        length = int(tables.interval_end[index]) - start
        if rest < length:
            return day * DAY + start + rest
        rest -= length
    return (day + 1) * DAY


def add(tables: WorkTables, calendar: int, instant: int, minutes: int) -> int:
    """Move an instant by working minutes: forward to an end of work, backward to a beginning; 0 leaves it."""
    if minutes > 0:
        return earliest(tables, calendar, work_before(tables, calendar, instant) + minutes)
    if minutes < 0:
        return latest(tables, calendar, work_before(tables, calendar, instant) + minutes)
    return instant


def next_start(tables: WorkTables, calendar: int, instant: int) -> int:
    """Return the instant itself where work goes on, else the next beginning of work."""
    return latest(tables, calendar, work_before(tables, calendar, instant))


def previous_finish(tables: WorkTables, calendar: int, instant: int) -> int:
    """Return the instant itself where work went on, else the last end of work."""
    return earliest(tables, calendar, work_before(tables, calendar, instant))


def between(tables: WorkTables, calendar: int, start: int, finish: int) -> int:
    """Return the working minutes from one instant to another, negative backwards."""
    return work_before(tables, calendar, finish) - work_before(tables, calendar, start)
