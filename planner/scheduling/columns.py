"""What is given of tasks, as columns: records to the leaf matrix of `kernels.arrays`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from planner.records import ConstraintType, LinkType, Task, TaskMode
from planner.scheduling.calendars import CLOCK, CalendarRows
from planner.scheduling.ideas import IDEA
from planner.scheduling.kernels.arrays import (
    AUTO,
    CALENDAR,
    CAP,
    COMPLETE,
    CONSTRAINT,
    CONSTRAINT_DATE,
    DEADLINE,
    DELAY,
    DURATION,
    DURATION_CALENDAR,
    FIXED,
    FIXED_DRIVER,
    FIXED_FINISH,
    FIXED_START,
    GIVEN_INACTIVE,
    HELD,
    INACTIVE,
    LEAF_ROWS,
    MANUAL,
    MODE,
    NONE,
    REMAINING,
    RESUME,
    STARTED,
    STOPS_WHERE_DONE,
    UNPAUSED,
    Flags,
    Ints,
)
from planner.scheduling.overlay import Overlay
from planner.scheduling.schedule import Driver, Problem
from planner.timebase import ELAPSED_UNITS, FIRST_INSTANT, LAST_INSTANT, MAX_DURATION

CONSTRAINT_CODE = {kind: code for code, kind in enumerate(ConstraintType)}
LINK_CODE = {kind: code for code, kind in enumerate((LinkType.FS, LinkType.SS, LinkType.FF, LinkType.SF))}

SCHEDULING_FIELDS = frozenset(
    {
        "active", "actual_duration", "actual_finish", "actual_start", "bucket", "calendar_id", "constraint",
        "constraint_date", "deadline", "duration", "duration_unit", "external", "ignore_resource_calendars",
        "levelling_delay", "manual_finish", "manual_start", "mode", "percent_complete", "resume", "splits", "stop",
        "task_type", "team_id", "work",
    }
)  # fmt: skip
"""Fields of a task that can move a date; all others leave the schedule as it is."""


class TaskColumns(NamedTuple):
    """Columns of some tasks: what the kernels read, and what only the schedule shows.

    Attributes:
        leaves: without assignments, which `tracks` adds.
        percent: as given. done: minutes done.
    """

    leaves: Ints
    percent: NDArray[np.float64]
    done: Ints


def task_columns(overlay: Overlay, rows: CalendarRows, tasks: Sequence[Task]) -> TaskColumns:
    """Return the columns of tasks, in their order."""
    duration = np.clip(_ints([task.duration for task in tasks]), 0, MAX_DURATION)
    percent = np.array([task.percent_complete for task in tasks], dtype=np.float64)
    actual_start = _instants([task.actual_start for task in tasks])
    actual_finish = _instants([task.actual_finish for task in tasks])
    done = _done(tasks, duration, percent)
    pauses, pauses_left = _pauses(tasks, done)
    external = np.array([task.external for task in tasks], dtype=np.bool_)
    manual = np.array([task.mode is TaskMode.MANUAL for task in tasks], dtype=np.bool_) | external
    complete = (actual_finish != NONE) | ((percent >= 100) & (actual_start != NONE))
    mode, driver = _modes(manual, external, actual_start, actual_finish)
    calendar = _calendars(overlay, rows, tasks)
    elapsed = np.array([task.duration_unit in ELAPSED_UNITS for task in tasks], dtype=np.bool_)
    by_hand = manual & (actual_start == NONE)
    inactive = [IDEA if task.bucket else not task.active for task in tasks]
    rows_of = {
        MODE: mode,
        COMPLETE: complete,
        INACTIVE: inactive,
        GIVEN_INACTIVE: inactive,
        MANUAL: manual,
        DURATION: duration + pauses,
        UNPAUSED: duration,
        REMAINING: duration - done + pauses_left,
        CALENDAR: calendar,
        DURATION_CALENDAR: np.where(elapsed, CLOCK, calendar),
        CONSTRAINT: [CONSTRAINT_CODE[task.constraint] for task in tasks],
        CONSTRAINT_DATE: _instants([task.constraint_date for task in tasks]),
        DEADLINE: _instants([task.deadline for task in tasks]),
        FIXED_START: np.where(by_hand, _instants([task.manual_start for task in tasks]), actual_start),
        FIXED_FINISH: np.where(
            manual & (actual_finish == NONE), _instants([task.manual_finish for task in tasks]), actual_finish
        ),
        FIXED_DRIVER: driver,
        RESUME: _instants([task.resume for task in tasks]),
        STOPS_WHERE_DONE: [_shared(overlay, task) for task in tasks],
        CAP: NONE,
        HELD: NONE,
        DELAY: np.clip(_ints([task.levelling_delay for task in tasks]), -MAX_DURATION, MAX_DURATION),
    }
    leaves = np.zeros((LEAF_ROWS, len(tasks)), dtype=np.int64)
    for row, values in rows_of.items():
        leaves[row] = values
    return TaskColumns(leaves, percent, done)


def range_problems(tasks: Sequence[Task]) -> list[Problem]:
    """Return a problem for each task with a duration or date that no plan can hold; it counts as the nearest one."""
    problems = []
    for task in tasks:
        dates = (task.actual_start, task.actual_finish, task.constraint_date, task.manual_start, task.manual_finish)
        if not 0 <= task.duration <= MAX_DURATION:
            problems.append(Problem("task-duration-out-of-range", task.id, {"task": task.name}))
        if any(date is not None and not FIRST_INSTANT <= date <= LAST_INSTANT for date in dates):
            problems.append(Problem("task-date-out-of-range", task.id, {"task": task.name}))
    return problems


def _ints(values: Sequence[int]) -> Ints:
    limit = 2 * MAX_DURATION
    try:
        return np.array(values, dtype=np.int64)
    except OverflowError:
        return np.array([max(-limit, min(limit, value)) for value in values], dtype=np.int64)


def _instants(values: Sequence[int | None]) -> Ints:
    given = _ints([FIRST_INSTANT - 1 if value is None else max(FIRST_INSTANT, value) for value in values])
    return np.where(given < FIRST_INSTANT, NONE, np.minimum(given, LAST_INSTANT))


def _done(tasks: Sequence[Task], duration: Ints, percent: NDArray[np.float64]) -> Ints:
    """Return the minutes done: as given, else the share of the duration that is complete."""
    given = _ints([-1 if task.actual_duration is None else task.actual_duration for task in tasks])
    share = np.rint(duration * np.clip(percent, 0, 100) / 100).astype(np.int64)
    return np.minimum(np.where(given < 0, share, given), duration)


def _pauses(tasks: Sequence[Task], done: Ints) -> tuple[Ints, Ints]:
    """Return the minutes of all pauses, and of those after what is done."""
    total = np.zeros(len(tasks), dtype=np.int64)
    left = np.zeros(len(tasks), dtype=np.int64)
    for index, task in enumerate(tasks):
        if task.splits:
            total[index] = min(sum(pause for _, pause in task.splits), MAX_DURATION)
            ahead = sum(pause for before, pause in task.splits if before > done[index])
            left[index] = min(ahead, MAX_DURATION)
    return total, left


def _shared(overlay: Overlay, task: Task) -> bool:
    """Whether several people work on a task that is under way: it stopped where the first of them did."""
    return task.resume is not None and len(overlay.assignments_of(task.id)) > 1


def _modes(
    manual: Flags, external: Flags, actual_start: Ints, actual_finish: Ints
) -> tuple[NDArray[np.int_], NDArray[np.int_]]:
    """Return how each task gets its dates, and the driver of those that the network does not place."""
    started = actual_start != NONE
    finished = started & (actual_finish != NONE)
    mode = np.where(manual | finished, FIXED, np.where(started, STARTED, AUTO))
    driver = np.where(manual, np.where(external, Driver.EXTERNAL, Driver.MANUAL), Driver.PROJECT_START)
    driver = np.where(started, Driver.ACTUAL, driver)
    return mode, driver


def _calendars(overlay: Overlay, rows: CalendarRows, tasks: Sequence[Task]) -> Ints:
    """Return the row of each task's calendar: its own, else its team's, else the project's."""
    of_key: dict[tuple[int | None, int | None], int] = {}
    numbers = []
    for task in tasks:
        key = (task.calendar_id, task.team_id)
        if key not in of_key:
            team = overlay.team(task.team_id) if task.team_id is not None else None
            of_key[key] = rows.of(team.calendar_id if team and task.calendar_id is None else task.calendar_id)
        numbers.append(of_key[key])
    return np.array(numbers, dtype=np.int64)
