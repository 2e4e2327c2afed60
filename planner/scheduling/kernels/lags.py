"""Lags of links: how many minutes, on which clock (domain.md §1.4)."""

from __future__ import annotations

from planner.scheduling.kernels.arrays import (
    ELAPSED_LAG,
    ELAPSED_PERCENT_LAG,
    PERCENT_LAG,
    WORKING_LAG,
    Found,
    Network,
    WorkTables,
)
from planner.scheduling.kernels.worktime import add, between


def task_minutes(net: Network, tables: WorkTables, found: Found, slot: int) -> int:
    """Return a task's duration; of a summary the working time between its dates."""
    if net.structure.first_child[slot] < 0:
        return int(net.leaves.duration[slot])
    row = int(net.leaves.calendar[slot])
    return between(tables, row, int(found.early_start[slot]), int(found.early_finish[slot]))


def lag_minutes(net: Network, tables: WorkTables, found: Found, link: int) -> int:
    """Return a link's lag in minutes; a percentage is one of the predecessor's duration."""
    lag = int(net.links.lag[link])
    kind = net.links.lag_kind[link]
    if lag == 0 or kind in (WORKING_LAG, ELAPSED_LAG):
        return lag
    slot = int(net.links.target[link]) if net.settings.mirrored else int(net.links.source[link])
    part = lag * task_minutes(net, tables, found, slot)
    return (part + 5000) // 10000 if part >= 0 else -((5000 - part) // 10000)


def counts_on_clock(net: Network, link: int) -> bool:
    """Whether a lag counts elapsed minutes: elapsed units, or a percentage of an elapsed duration."""
    kind = net.links.lag_kind[link]
    if kind in (ELAPSED_LAG, ELAPSED_PERCENT_LAG):
        return True
    slot = int(net.links.target[link]) if net.settings.mirrored else int(net.links.source[link])
    return bool(kind == PERCENT_LAG and net.leaves.duration_calendar[slot] == 0)


def shifted(net: Network, tables: WorkTables, found: Found, link: int, leaf: int, instant: int, sign: int) -> int:
    """Move an instant by a link's lag (sign 1) or back (sign -1); `leaf` is the successor that is looked at."""
    lag = lag_minutes(net, tables, found, link)
    if lag == 0:
        return instant
    if counts_on_clock(net, link):
        return instant + sign * lag
    slot = int(net.links.source[link]) if net.settings.mirrored else leaf
    return add(tables, int(net.leaves.calendar[slot]), instant, sign * lag)
