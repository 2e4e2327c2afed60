"""The arrays that the kernels work on: working time, the network, and what the passes find.

A slot is a task's place in the arrays. A node is a slot `i`, or `count + i`, the opening of summary `i`: the point in
the order of calculation that comes before all of its leaves, where links that lead to the summary arrive.
"""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

Ints: TypeAlias = NDArray[np.int64]
Ints32: TypeAlias = NDArray[np.int32]
Bytes: TypeAlias = NDArray[np.int8]
Flags: TypeAlias = NDArray[np.bool_]

NONE = -(2**63)
"""A missing instant; the same value as `schedule.NONE`."""

AUTO, STARTED, FIXED = 0, 1, 2
"""How a leaf gets its dates: from the network, from its actual start, or given (manual, complete, external)."""

FS, SS, FF, SF = 0, 1, 2, 3
WORKING_LAG, ELAPSED_LAG, PERCENT_LAG, ELAPSED_PERCENT_LAG = 0, 1, 2, 3
ASAP, ALAP, MSO, MFO, SNET, SNLT, FNET, FNLT = 0, 1, 2, 3, 4, 5, 6, 7
BY_START, BY_LINK, BY_CONSTRAINT, BY_STATUS, BY_LATE = 0, 1, 2, 5, 7
"""Values of `schedule.Driver` that the forward pass gives."""


class WorkTables(NamedTuple):
    """Working time of all calendars, one row each; see `planner.scheduling.calendars`.

    Attributes:
        day_work: working minutes before each day of the range, one more column than days.
        day_pattern: pattern of each day.
        day_hint: last day that begins with at most k x `hint_step` minutes worked.
        hint_step: minutes between two hints, one a calendar.
        pattern_first: first interval of each pattern, and one past the last.
        interval_start, interval_end: half-open working intervals in minutes of the day.
    """

    day_work: Ints32
    day_pattern: Ints32
    day_hint: Ints32
    hint_step: Ints
    pattern_first: Ints32
    interval_start: Ints32
    interval_end: Ints32


class Structure(NamedTuple):
    """Outline and order of calculation.

    Attributes:
        parent: slot of the parent, -1 at the top. first_child, next_sibling: -1 where none.
        depth_first: slots, parents before children. place: index of each slot therein.
        branch_end: index one past the last descendant in `depth_first`.
        inherits_in, inherits_out: nearest ancestor that has incoming (outgoing) links, -1 where none.
        order: nodes in the order of the forward pass.
        incoming_first, incoming: links that lead to each slot. outgoing_first, outgoing: those that leave it.
    """

    parent: Ints
    first_child: Ints
    next_sibling: Ints
    depth_first: Ints
    place: Ints
    branch_end: Ints
    inherits_in: Ints
    inherits_out: Ints
    order: Ints
    incoming_first: Ints
    incoming: Ints
    outgoing_first: Ints
    outgoing: Ints


class Leaves(NamedTuple):
    """What is given of each task.

    Attributes:
        mode: AUTO, STARTED or FIXED. complete, inactive, manual: flags.
        duration: minutes on `duration_calendar`, pauses included. remaining: the part not done yet.
        calendar: row of the task's calendar. duration_calendar: row that durations and slack count on (the clock
            when the duration is elapsed).
        constraint, constraint_date, deadline: dates are NONE where not given.
        fixed_start, fixed_finish: the dates of FIXED tasks (each may be NONE), the actual start of STARTED ones.
        fixed_driver: `schedule.Driver` of tasks that are not AUTO.
        resume: instant before which the remainder of a STARTED task does not go on, or NONE.
        delay: levelling delay, minutes of the clock.
        track_first, track_end: rows of the task's assignments in `Tracks`; equal where none drives.
    """

    mode: Bytes
    complete: Flags
    inactive: Flags
    manual: Flags
    duration: Ints
    remaining: Ints
    calendar: Ints32
    duration_calendar: Ints32
    constraint: Bytes
    constraint_date: Ints
    deadline: Ints
    fixed_start: Ints
    fixed_finish: Ints
    fixed_driver: Bytes
    resume: Ints
    delay: Ints
    track_first: Ints
    track_end: Ints


class Tracks(NamedTuple):
    """Assignments that move dates: working time of one person, on that person's calendar.

    Attributes:
        calendar: row. offset: working minutes after the task's start. length: working minutes from there.
    """

    calendar: Ints32
    offset: Ints
    length: Ints


class Links(NamedTuple):
    """Dependencies; those that close a cycle or have an end too few are not here.

    Attributes:
        source, target: slots of predecessor and successor. kind: FS, SS, FF or SF.
        lag: minutes, or hundredths of a percent of the predecessor's duration. lag_kind: how it counts.
    """

    source: Ints
    target: Ints
    kind: Bytes
    lag: Ints
    lag_kind: Bytes


class Settings(NamedTuple):
    """What is given of the plan.

    Attributes:
        project_start: instant. status: instant before which nothing unfinished lies, or NONE.
        honor: constraint dates win over links. ends_float: tasks without successors have no slack beyond their
            own finish (multiple critical paths). retained: the remainder of a started task waits for predecessors.
        critical_slack: minutes.
        mirrored: time runs backwards (schedule from finish): the source of a link is the successor, on whose
            calendar lags count.
    """

    project_start: int
    status: int
    honor: bool
    ends_float: bool
    retained: bool
    critical_slack: int
    mirrored: bool


class Network(NamedTuple):
    """All that the passes read."""

    structure: Structure
    leaves: Leaves
    tracks: Tracks
    links: Links
    settings: Settings


class Found(NamedTuple):
    """What the passes find, an entry a slot unless said otherwise.

    Attributes:
        early_start, early_finish, late_start, late_finish: of summaries rolled up from active leaves.
        start, finish: as shown; they differ from early dates in manual summaries.
        passed_start: late start as predecessors see it (of the remainder, before a levelling delay).
        logic_start: where links alone would put an AUTO leaf, NONE without links.
        first_leaf: of a summary, the leaf that starts first; -1 where all are inactive.
        limit: an entry a link that leads to a summary: latest instant its leaves allow, NONE for any.
        driver, driver_link: why it starts there; index of the link or -1.
        total_slack, free_slack, critical: see `schedule.Schedule`.
        span: of a summary, working minutes between its dates.
    """

    early_start: Ints
    early_finish: Ints
    late_start: Ints
    late_finish: Ints
    start: Ints
    finish: Ints
    passed_start: Ints
    logic_start: Ints
    first_leaf: Ints
    limit: Ints
    driver: Bytes
    driver_link: Ints
    total_slack: Ints
    free_slack: Ints
    critical: Flags
    span: Ints


class Marks(NamedTuple):
    """What is to be calculated again: nodes of the two passes (2 x count), slots of the slack pass (count)."""

    forward: Flags
    backward: Flags
    slack: Flags
