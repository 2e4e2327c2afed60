"""Lags of links: how many minutes, on which clock (domain.md §1.4)."""

from __future__ import annotations

from planner.scheduling.kernels.arrays import (
    CALENDAR,
    DURATION_CALENDAR,
    EARLY_FINISH,
    EARLY_START,
    ELAPSED_LAG,
    ELAPSED_PERCENT_LAG,
    FIRST_CHILD,
    LAG,
    LAG_KIND,
    PERCENT_LAG,
    SET_MIRRORED,
    SOURCE,
    TARGET,
    UNPAUSED,
    WORKING_LAG,
    Found,
    Network,
    WorkTables,
)
from planner.scheduling.kernels.worktime import add, between


def task_minutes(net: Network, tables: WorkTables, found: Found, slot: int) -> int:
    """Return a task's duration without pauses; of a summary the working time between its dates."""
    if net.structure[FIRST_CHILD, slot] < 0:
        return int(net.leaves[UNPAUSED, slot])
    row = int(net.leaves[CALENDAR, slot])
    return between(tables, row, int(found.values[EARLY_START, slot]), int(found.values[EARLY_FINISH, slot]))


def lag_minutes(net: Network, tables: WorkTables, found: Found, link: int) -> int:
    """Return a link's lag in minutes; a percentage is one of the predecessor's duration, half a minute counts up."""
    lag = int(net.links[LAG, link])
    kind = net.links[LAG_KIND, link]
    if lag == 0 or kind in (WORKING_LAG, ELAPSED_LAG):
        return lag
    slot = int(net.links[TARGET, link]) if net.settings[SET_MIRRORED] else int(net.links[SOURCE, link])
    return (lag * task_minutes(net, tables, found, slot) + 5000) // 10000


def counts_on_clock(net: Network, link: int) -> bool:
    """Whether a lag counts elapsed minutes: elapsed units, or a percentage of an elapsed duration."""
    kind = net.links[LAG_KIND, link]
    if kind in (ELAPSED_LAG, ELAPSED_PERCENT_LAG):
        return True
    slot = int(net.links[TARGET, link]) if net.settings[SET_MIRRORED] else int(net.links[SOURCE, link])
    leaf = net.structure[FIRST_CHILD, slot] < 0
    return bool(kind == PERCENT_LAG and leaf and net.leaves[DURATION_CALENDAR, slot] == 0)


def shifted(net: Network, tables: WorkTables, found: Found, link: int, leaf: int, instant: int, sign: int) -> int:
    """Move an instant by a link's lag (sign 1) or back (sign -1); `leaf` is the successor that is looked at."""
    lag = lag_minutes(net, tables, found, link)
    if lag == 0:
        return instant
    if counts_on_clock(net, link):
        return instant + sign * lag
    slot = int(net.links[SOURCE, link]) if net.settings[SET_MIRRORED] else leaf
    return add(tables, int(net.leaves[CALENDAR, slot]), instant, sign * lag)
