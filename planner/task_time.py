"""Working time of one task, for edits and fields: the five primitives on the task's calendar.

The tables are compiled once for a state of the calendars and kept with the project, so that an edit that is previewed
on every mouse move costs look-ups only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from planner.project import Project
from planner.records import Task
from planner.scheduling.calendars import CLOCK, CalendarRows
from planner.scheduling.kernels import worktime
from planner.scheduling.kernels.arrays import WorkTables
from planner.scheduling.overlay import Overlay
from planner.scheduling.tracks import task_tracks
from planner.timebase import ELAPSED_UNITS, MINUTES_PER_DAY, day_of


@dataclass(frozen=True, slots=True)
class WorkTime:
    """The working time of one calendar; instants and durations are minutes."""

    tables: WorkTables
    row: int

    @property
    def is_clock(self) -> bool:
        """Whether every minute counts."""
        return self.row == CLOCK

    @property
    def content(self) -> bytes:
        """What tells this working time from another: its days and their hours."""
        tables = self.tables
        columns = (tables.day_pattern[self.row], tables.interval_start, tables.interval_end)
        return b"".join(column.tobytes() for column in columns)

    def alone(self) -> WorkTime:
        """Return this working time without the other calendars, to be kept while those change."""
        tables, row = self.tables, slice(self.row, self.row + 1)
        own = tables._replace(
            day_work=tables.day_work[row].copy(),
            day_pattern=tables.day_pattern[row].copy(),
            day_hint=tables.day_hint[row].copy(),
            hint_step=tables.hint_step[row].copy(),
        )
        return WorkTime(own, 0)

    def next_work_start(self, instant: int) -> int:
        """Return the instant itself where work goes on, else the next beginning of work."""
        return worktime.next_start(self.tables, self.row, instant)

    def prev_work_finish(self, instant: int) -> int:
        """Return the instant itself where work went on, else the last end of work."""
        return worktime.previous_finish(self.tables, self.row, instant)

    def add(self, instant: int, minutes: int) -> int:
        """Return the instant by which so many minutes are worked from `instant` on (before it when negative)."""
        return worktime.add(self.tables, self.row, instant, minutes)

    def sub(self, instant: int, minutes: int) -> int:
        """Return the instant from which so many minutes are worked until `instant`."""
        return worktime.add(self.tables, self.row, instant, -minutes)

    def work_between(self, start: int, finish: int) -> int:
        """Return the working minutes from one instant to another, negative backwards."""
        return worktime.between(self.tables, self.row, start, finish)


def joint_work(times: Sequence[WorkTime], start: int, finish: int) -> int:
    """Return the minutes between two instants that are working time in one of `times` or more, negative backwards."""
    if len(times) == 1:
        return times[0].work_between(start, finish)
    if finish < start:
        return -joint_work(times, finish, start)
    first, last = day_of(start), day_of(finish)
    days = np.stack([time.tables.day_pattern[time.row, first : last + 1] for time in times])
    kinds, place = np.unique(days, axis=1, return_inverse=True)
    merged = [_joint_hours(times, kind) for kind in kinds.T]
    lengths = np.array([_until(hours, MINUTES_PER_DAY) for hours in merged])
    whole = lengths[place.ravel()].sum()
    before = _until(merged[place.ravel()[0]], start - first * MINUTES_PER_DAY)
    last_hours = merged[place.ravel()[-1]]
    after = _until(last_hours, MINUTES_PER_DAY) - _until(last_hours, finish - last * MINUTES_PER_DAY)
    return int(whole - before - after)


def _joint_hours(times: Sequence[WorkTime], patterns: NDArray[np.int32]) -> list[tuple[int, int]]:
    """Return the intervals of a day that are in one of its patterns or more, one pattern of each time."""
    found: list[tuple[int, int]] = []
    for time, pattern in zip(times, patterns, strict=True):
        tables = time.tables
        within = slice(tables.pattern_first[pattern], tables.pattern_first[pattern + 1])
        found.extend(zip(tables.interval_start[within].tolist(), tables.interval_end[within].tolist(), strict=True))
    merged: list[tuple[int, int]] = []
    for begin, end in sorted(found):
        if merged and begin <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((begin, end))
    return merged


def _until(hours: list[tuple[int, int]], minute: int) -> int:
    """Return the minutes of a day's intervals before a minute of that day."""
    return sum(max(0, min(end, minute) - begin) for begin, end in hours)


def task_time(project: Project, task: Task) -> WorkTime:
    """Return the time that a task's duration counts on: the clock when it is elapsed, else its calendar.

    Where all who work on it share another working time, that one places the task and counts.
    """
    compiled = _rows(project)
    if task.duration_unit in ELAPSED_UNITS:
        return compiled.time(CLOCK)
    own = compiled.rows.of(calendar_id_of(project, task))
    tracks = task_tracks(Overlay(project), compiled.rows, task, own, project.assignments_of(task.id))
    rows = {row for row, _, _ in tracks}
    return compiled.time(rows.pop() if len(rows) == 1 else own)


def lag_time(project: Project, successor: Task) -> WorkTime:
    """Return the time that working lags towards a task count on: its calendar, even where its duration is elapsed."""
    return calendar_time(project, calendar_id_of(project, successor))


def calendar_time(project: Project, calendar_id: int | None) -> WorkTime:
    """Return the time of a calendar, None for the project's."""
    rows = _rows(project)
    return rows.time(rows.rows.of(calendar_id))


def calendar_id_of(project: Project, task: Task) -> int | None:
    """Return a task's calendar: its own, else its team's, None for the project's."""
    if task.calendar_id is not None or task.team_id is None:
        return task.calendar_id
    team = project.teams.get(task.team_id)
    return team.calendar_id if team else None


def calendar_rows(project: Project) -> CalendarRows:
    """Return the compiled calendars of a project in their present state."""
    return _rows(project).rows


class _Compiled:
    """The tables of a project for one state of its calendars."""

    def __init__(self, project: Project) -> None:
        self.revision = project.calendar_revision
        self.rows = CalendarRows(Overlay(project))

    def time(self, row: int) -> WorkTime:
        return WorkTime(self.rows.tables(), row)


_compiled: WeakKeyDictionary[Project, _Compiled] = WeakKeyDictionary()


def _rows(project: Project) -> _Compiled:
    known = _compiled.get(project)
    if known is None or known.revision != project.calendar_revision:
        known = _compiled[project] = _Compiled(project)
    return known
