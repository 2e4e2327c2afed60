"""The arrays that the kernels work on: working time, the network, and what the passes find.

A slot is a task's place in the arrays. A node is a slot `i`, or `count + i`, the opening of summary `i`: the point in
the order of calculation that comes before all of its leaves, where links that lead to the summary arrive.

Each group is one matrix of int64, a row a quantity: few arrays keep calls between compiled functions cheap, and a row
is contiguous, so that it can be handed out as a column of the schedule. The names below are the rows.
"""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

Ints: TypeAlias = NDArray[np.int64]
Ints32: TypeAlias = NDArray[np.int32]
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

# Structure: outline and adjacency, a column a slot and one more ------------------------------------------------
PARENT, FIRST_CHILD, NEXT_SIBLING = 0, 1, 2
"""Slots, -1 for none."""
DEPTH_FIRST, PLACE, BRANCH_END = 3, 4, 5
"""Slots with parents before children; each slot's place therein; the place past its last descendant."""
INHERITS_IN, INHERITS_OUT = 6, 7
"""Nearest ancestor that has incoming (outgoing) links, -1 for none."""
INCOMING_FIRST, OUTGOING_FIRST = 8, 9
"""Where a slot's links begin in the rows INCOMING and OUTGOING; they end where the next slot's begin."""
STRUCTURE_ROWS = 10

# Links, a column a link ----------------------------------------------------------------------------------------
SOURCE, TARGET, KIND, LAG, LAG_KIND = 0, 1, 2, 3, 4
"""Slots of predecessor and successor; FS to SF; minutes, or hundredths of a percent of the predecessor's duration."""
INCOMING, OUTGOING = 5, 6
"""Links by successor and by predecessor."""
LINK_ROWS = 7

# Leaves: what is given of tasks, a column a slot ----------------------------------------------------------------
MODE, COMPLETE, INACTIVE, MANUAL = 0, 1, 2, 3
DURATION, REMAINING = 4, 5
"""Minutes on DURATION_CALENDAR with pauses; the part that is not done."""
CALENDAR, DURATION_CALENDAR = 6, 7
"""Row of the task's calendar; row that durations and slack count on (the clock for elapsed durations)."""
CONSTRAINT, CONSTRAINT_DATE, DEADLINE = 8, 9, 10
FIXED_START, FIXED_FINISH, FIXED_DRIVER = 11, 12, 13
"""Dates of FIXED tasks (each may be NONE), actual start of STARTED ones; `schedule.Driver` of both."""
RESUME, DELAY = 14, 15
"""Instant before which the remainder of a STARTED task does not go on, or NONE; levelling delay on the clock."""
TRACK_FIRST, TRACK_END = 16, 17
"""Columns of the task's assignments in the tracks; equal where none drives."""
CAP = 18
"""Finish of a summary above, typed or pinned, past which nothing below it may be late; NONE without one."""
STOPS_WHERE_DONE = 19
"""Whether work stopped where what is done ends, even if RESUME is before it."""
GIVEN_INACTIVE = 20
"""Whether the task itself is inactive; INACTIVE counts what is above and below it too."""
UNPAUSED = 21
"""The duration without its pauses, which percentages are of."""
HELD = 22
"""Instant that the pin of a summary above holds a leaf back to; NONE without one."""
LEAF_ROWS = 23

# Tracks: assignments that move dates ----------------------------------------------------------------------------
TRACK_CALENDAR, TRACK_OFFSET, TRACK_LENGTH = 0, 1, 2
"""Row of the person's calendar, working minutes after the task's start, working minutes from there."""
TRACK_ROWS = 3

# Settings --------------------------------------------------------------------------------------------------------
SET_PROJECT_START, SET_STATUS, SET_HONOR, SET_ENDS_FLOAT, SET_RETAINED, SET_CRITICAL_SLACK = 0, 1, 2, 3, 4, 5
SET_MIRRORED, SET_SPLITS, SET_ACTUALS = 6, 7, 8
SET_LONGEST_PATH, SET_NEAR_CRITICAL = 9, 10
"""Instant; instant before which nothing unfinished lies, or NONE; constraint dates win over links; tasks without
successors have no slack beyond their own finish; the remainder of a started task waits for predecessors; minutes;
time runs backwards (schedule from finish), so the source of a link is the successor, on whose calendar lags count;
the remainder of a started task may be apart from what is done; actual dates hold back what is before them;
the longest path is critical, not what has little slack; minutes above the critical slack within which a task is nearly
critical, 0 for none."""
SETTINGS = 11

# Found, a column a slot ------------------------------------------------------------------------------------------
EARLY_START, EARLY_FINISH, LATE_START, LATE_FINISH, START, FINISH = 0, 1, 2, 3, 4, 5
"""Of summaries rolled up from active leaves; START and FINISH, as shown, differ in manual summaries."""
PASSED_START, LOGIC_START, FIRST_LEAF = 6, 7, 8
"""Late start as predecessors see it (of the remainder, before a levelling delay); where links alone put an AUTO leaf;
the leaf of a summary that starts first, -1 where all are inactive."""
DRIVER, DRIVER_LINK, TOTAL_SLACK, FREE_SLACK, CRITICAL, SPAN = 9, 10, 11, 12, 13, 14
"""Why it starts there and by which link (-1 for none); SPAN is the working time between a summary's dates."""
FOUND_ROWS = 15
IS_CRITICAL, NEAR_CRITICAL = 1, 2
"""Flags in CRITICAL; a summary has those of everything below it."""


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


class Network(NamedTuple):
    """All that the passes read; links that close a cycle or have an end too few are not in it.

    Attributes:
        order: nodes in the order of the forward pass. The others are the matrices described above.
    """

    order: Ints
    structure: Ints
    links: Ints
    leaves: Ints
    tracks: Ints
    settings: Ints


class Found(NamedTuple):
    """What the passes find.

    Attributes:
        values: the matrix described above.
        limit: for each link that leads to a summary, the latest instant its leaves allow; NONE for any.
    """

    values: Ints
    limit: Ints


class Marks(NamedTuple):
    """What is to be calculated again: nodes of the two passes (2 x count), slots of the slack pass (count)."""

    forward: Flags
    backward: Flags
    slack: Flags


class PathSlack(NamedTuple):
    """What the way from each leaf to one chosen task allows; NONE where it does not lead there, -1 for no link or slot.

    Attributes:
        bound: latest start of each slot (of a started leaf: finish) that does not move the chosen task.
        slack: minutes from the present date until then. via_link, via_leaf: the link that asks for this bound, and the
            leaf that it leads to.
        limit, limit_leaf: for each link the latest instant of its driving end, and the leaf that asks for it.
    """

    bound: Ints
    slack: Ints
    via_link: Ints
    via_leaf: Ints
    limit: Ints
    limit_leaf: Ints
