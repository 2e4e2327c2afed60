"""What each link leaves: how far its predecessor can slip before the successor moves, and before a promise breaks.

Both are counted on the predecessor's working time, as free slack is. `gap` ends where the successor is, `slack` where
its late dates have it (P6 calls them the relationship's free and total float). All links of a plan are worked out
together, as columns, since a matrix of teams asks for all of them after every edit.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from planner.project import Project
from planner.records import Link, Task
from planner.scheduling.calendars import CLOCK
from planner.scheduling.explain_steps import Dates, End, source_end, target_end
from planner.scheduling.kernels.arrays import WorkTables
from planner.scheduling.kernels.worktime import LAST
from planner.scheduling.schedule import NONE, Schedule
from planner.task_time import WorkTime, calendar_id_of, calendar_rows, task_time
from planner.timebase import MINUTES_PER_DAY

Minutes = NDArray[np.int64]

LATE = {End.START: End.LATE_START, End.FINISH: End.LATE_FINISH}


@dataclass(frozen=True, slots=True)
class Margin:
    """One link and what it leaves.

    Attributes:
        gap: minutes that the predecessor can slip before the successor moves; negative where the successor does not
            keep to the link (its dates are typed, pinned or actual). None where there are no dates.
        slack: minutes that it can slip before a deadline, a constraint or the end of the plan does; negative where one
            of these is broken already.
        clock: both are minutes of the clock, as the predecessor's duration is elapsed.
        driving: it puts the successor where it is.
        met: nobody waits any longer: the predecessor has delivered, or the successor went ahead.
    """

    link: Link
    gap: int | None
    slack: int | None
    clock: bool
    driving: bool
    met: bool

    @property
    def urgency(self) -> tuple[bool, bool, int]:
        """Sorts what is met last, and before that by least slack."""
        return self.met, self.slack is None, self.slack or 0


def holding_links(project: Project, links: Iterable[Link]) -> Iterator[Link]:
    """Yield the links that have a say: neither end is inactive or an idea without dates."""
    idle = idle_tasks(project)
    for link in links:
        if not idle or (link.predecessor_id not in idle and link.successor_id not in idle):
            yield link


def margins(project: Project, schedule: Schedule, links: Sequence[Link]) -> list[Margin]:
    """Return what each of these links leaves, in their order."""
    if not links:
        return []
    return _Margins(project, schedule, links).all()


def idle_tasks(project: Project) -> frozenset[int]:
    """Return the tasks that are not scheduled, themselves or by a summary above them."""
    idle: set[int] = set()
    for task in project.tasks.values():
        if not task.is_scheduled and task.id not in idle:
            idle.add(task.id)
            idle.update(project.descendants(task.id))
    return frozenset(idle)


class _Margins:
    """Works the columns out."""

    def __init__(self, project: Project, schedule: Schedule, links: Sequence[Link]) -> None:
        self._project, self._schedule, self._links = project, schedule, links
        self._dates = Dates(project, schedule)
        self._rows: dict[int, int] = {}
        self._driving = frozenset(schedule.driver_link.tolist())
        self._own = np.array([self._row(link.predecessor_id) for link in links], np.int64)
        self._tables = calendar_rows(project).tables()

    def all(self) -> list[Margin]:
        dates = self._dates
        arrival = self._arrivals()
        held = self._column(dates.linked, ((link.successor_id, target_end(link)) for link in self._links))
        late = self._column(dates.shown, ((link.successor_id, LATE[target_end(link)]) for link in self._links))
        gaps, slacks = self._between(arrival, held), self._between(arrival, late)
        found = zip(self._links, gaps, slacks, (self._own == CLOCK).tolist(), strict=True)
        return [self._margin(link, gap, slack, clock) for link, gap, slack, clock in found]

    def _margin(self, link: Link, gap: int | None, slack: int | None, clock: bool) -> Margin:
        driving = link.id in self._driving
        if driving and gap is not None and gap > 0:
            # Between what it asks and the successor lies only time in which those who do the work are free.
            slack, gap = (None if slack is None else slack - gap), 0
        return Margin(link, gap, slack, clock, driving, self._is_met(link))

    def _is_met(self, link: Link) -> bool:
        one, other = self._project.tasks[link.predecessor_id], self._project.tasks[link.successor_id]
        return self._has_come(one, source_end(link)) or self._has_come(other, target_end(link))

    def _has_come(self, task: Task, end: End) -> bool:
        """Whether a date of a task is a fact; of a summary when all below it is done, or something has begun."""
        if self._project.is_summary(task.id):
            percent = float(self._schedule.percent[self._schedule.slot_of[task.id]])
            return percent >= 100 if end is End.FINISH else percent > 0
        return self._dates.is_complete(task) if end is End.FINISH else task.actual_start is not None

    def _column(self, read: Callable[[int, End], int | None], places: Iterable[tuple[int, End]]) -> Minutes:
        values = (read(task_id, end) for task_id, end in places)
        return np.array([NONE if value is None else value for value in values], np.int64)

    def _arrivals(self) -> Minutes:
        """Return the instants from which on the successors may start or finish, as far as their links go."""
        ends = self._column(self._dates.linked, ((link.predecessor_id, source_end(link)) for link in self._links))
        for number, link in enumerate(self._links):
            if link.lag and ends[number] != NONE:
                ends[number] = self._lagged(link, int(ends[number]))
        return ends

    def _lagged(self, link: Link, instant: int) -> int:
        minutes, clock = self._dates.lag(link)
        if clock:
            return instant + minutes
        successor = self._project.tasks[link.successor_id]
        row = calendar_rows(self._project).of(calendar_id_of(self._project, successor))
        return WorkTime(self._tables, row).add(instant, minutes)

    def _between(self, first: Minutes, last: Minutes) -> list[int | None]:
        known = (first != NONE) & (last != NONE)
        work = work_before(self._tables, self._own, last) - work_before(self._tables, self._own, first)
        return [minutes if there else None for minutes, there in zip(work.tolist(), known.tolist(), strict=True)]

    def _row(self, task_id: int) -> int:
        """Return the calendar that a task's slack is counted on."""
        if task_id not in self._rows:
            task, compiled = self._project.tasks[task_id], calendar_rows(self._project)
            if self._project.is_summary(task_id):
                self._rows[task_id] = compiled.of(calendar_id_of(self._project, task))
            else:
                self._rows[task_id] = task_time(self._project, task).row
        return self._rows[task_id]


def work_before(tables: WorkTables, rows: Minutes, instants: Minutes) -> Minutes:
    """Return the working minutes before each instant, each on its own calendar; see `kernels.worktime.work_before`."""
    instants = np.clip(instants, 0, LAST - 1)
    day, minute = np.divmod(instants, MINUTES_PER_DAY)
    work = tables.day_work[rows, day].astype(np.int64)
    pattern = tables.day_pattern[rows, day]
    first, last = tables.pattern_first[pattern], tables.pattern_first[pattern + 1]
    for place in range(int((last - first).max(initial=0))):
        there = first + place < last
        interval = np.where(there, first + place, 0)
        start, end = tables.interval_start[interval], tables.interval_end[interval]
        work += np.where(there, np.clip(minute, start, end) - start, 0)
    return work
