"""One task as the kernels place it, for explanations: the very functions of the passes on a network of one leaf."""

from __future__ import annotations

import numpy as np

from planner.project import Project
from planner.records import Assignment, PersonKind, Task
from planner.scheduling.calendars import CLOCK, CalendarRows
from planner.scheduling.columns import task_columns
from planner.scheduling.kernels import placing, worktime
from planner.scheduling.kernels.arrays import (
    CALENDAR,
    DURATION,
    DURATION_CALENDAR,
    LINK_ROWS,
    MODE,
    REMAINING,
    RESUME,
    SET_PROJECT_START,
    SET_RETAINED,
    SET_SPLITS,
    SET_STATUS,
    STARTED,
    STOPS_WHERE_DONE,
    STRUCTURE_ROWS,
    TRACK_CALENDAR,
    TRACK_LENGTH,
    TRACK_OFFSET,
    TRACK_ROWS,
    Network,
    WorkTables,
)
from planner.scheduling.network import plan_settings, with_tracks
from planner.scheduling.overlay import Overlay
from planner.scheduling.tracks import task_tracks


class PlacedTask:
    """A leaf by itself; instants and durations are minutes."""

    def __init__(self, project: Project, task: Task, rows: CalendarRows) -> None:
        """Take a task's columns and the assignments that drive it."""
        overlay = Overlay(project)
        self.task, self._rows = task, rows
        leaves = task_columns(overlay, rows, [task]).leaves
        assignments = project.assignments_of(task.id)
        found = task_tracks(overlay, rows, task, int(leaves[CALENDAR, 0]), assignments)
        self._people = [one for one in assignments if _works(project, one)]
        tracks = with_tracks(leaves, np.empty((TRACK_ROWS, 0), dtype=np.int64), {0: found})
        nothing = np.empty(0, dtype=np.int64)
        structure, links = np.full((STRUCTURE_ROWS, 2), -1), np.empty((LINK_ROWS, 0), dtype=np.int64)
        self._net = Network(nothing, structure, links, leaves, tracks, plan_settings(project.plan))
        self._leaf = leaves[:, 0]

    @property
    def started(self) -> bool:
        """Whether work has begun and is not over."""
        return bool(self._leaf[MODE] == STARTED)

    @property
    def duration(self) -> int:
        """Its duration with pauses."""
        return int(self._leaf[DURATION])

    @property
    def remaining(self) -> int:
        """What is not done, with the pauses in it."""
        return int(self._leaf[REMAINING])

    @property
    def on_clock(self) -> bool:
        """Whether its duration is elapsed time."""
        return int(self._leaf[DURATION_CALENDAR]) == CLOCK

    @property
    def driven_by_people(self) -> bool:
        """Whether the working time of those at work on it places it."""
        return bool(self._net.tracks.shape[1] > 0)

    def lagged(self, instant: int, minutes: int, *, clock: bool) -> int:
        """Move an instant by a lag towards this task."""
        if clock:
            return instant + minutes
        return worktime.add(self._tables, int(self._leaf[CALENDAR]), instant, minutes) if minutes else instant

    def snapped(self, instant: int) -> int:
        """Return where it can begin from an instant on."""
        return placing.snapped(self._net, self._tables, 0, instant)

    def finish_from(self, start: int) -> int:
        """Return its finish from a start."""
        return placing.finish_from(self._net, self._tables, 0, start)

    def start_for(self, finish: int) -> int:
        """Return the latest start with which it finishes by an instant."""
        return placing.start_for(self._net, self._tables, 0, finish)

    def asked_start(self, instant: int, *, for_finish: bool) -> int:
        """Return the start that a link asks for by an instant for its start, or for its finish."""
        if not for_finish:
            return instant
        start = placing.start_of_rest(self._net, self._tables, 0, instant)
        return max(start, int(self._net.settings[SET_PROJECT_START]))

    def rest_from(self, resume: int) -> int:
        """Return the finish of what remains from an instant on."""
        return placing.remainder_finish(self._net, self._tables, 0, resume)

    def before_rest(self, finish: int) -> int:
        """Return where what remains has to begin to end by an instant."""
        return worktime.add(self._tables, int(self._leaf[DURATION_CALENDAR]), finish, -self.remaining)

    def work_between(self, start: int, finish: int) -> int:
        """Return the time that its duration counts between two instants."""
        return worktime.between(self._tables, int(self._leaf[DURATION_CALENDAR]), start, finish)

    def rest_places(self, started: int) -> dict[str, int]:
        """Return where the rest of a started task may go on, by reason ("done", "resume", "status"); the last counts.

        See `kernels.forward.started_finish`.
        """
        places: dict[str, int] = {}
        resume = self.task.resume
        if resume is None or self._leaf[STOPS_WHERE_DONE]:
            done = self.duration - self.remaining
            places["done"] = worktime.add(self._tables, int(self._leaf[DURATION_CALENDAR]), started, done)
        if resume is not None:
            places["resume"] = int(self._leaf[RESUME])
        status = int(self._net.settings[SET_STATUS])
        if self._net.settings[SET_SPLITS] and status >= 0:
            places["status"] = status
        return places

    @property
    def rest_waits(self) -> bool:
        """Whether the rest of a started task waits for what it is linked to."""
        return bool(self._net.settings[SET_RETAINED])

    def slowest(self, start: int) -> Assignment | None:
        """Return the assignment that ends last, None where no person's working time drives the task."""
        ends = [
            worktime.add(self._tables, int(row), start, int(offset + length))
            for row, offset, length in self._net.tracks[[TRACK_CALENDAR, TRACK_OFFSET, TRACK_LENGTH]].T
        ]
        people = self._people if len(ends) == len(self._people) else _by_delay(self._people)
        return people[ends.index(max(ends))] if ends and len(ends) == len(people) else None

    @property
    def _tables(self) -> WorkTables:
        return self._rows.tables()


def _by_delay(people: list[Assignment]) -> list[Assignment]:
    """Return who begins first and all who begin later, as tracks of people with the task's own hours are ordered."""
    if not people:
        return []
    first = min(people, key=lambda one: one.delay)
    return [first, *(one for one in people if one.delay > first.delay)]


def _works(project: Project, assignment: Assignment) -> bool:
    person = project.people.get(assignment.person_id)
    return person is not None and person.kind is PersonKind.WORK
