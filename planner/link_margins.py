"""What each link leaves: how far its predecessor can slip before the successor moves, and before a promise breaks.

Both are counted on the predecessor's working time, as free slack is. `gap` ends where the successor is, `slack` where
its late dates have it (P6 calls them the relationship's free and total float). All links of a plan are worked out
together, as columns, since a matrix of teams asks for all of them after every edit.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from planner.project import Project
from planner.records import Link, LinkType
from planner.scheduling.calendars import CLOCK
from planner.scheduling.explain_steps import Dates
from planner.scheduling.kernels.arrays import WorkTables
from planner.scheduling.kernels.worktime import LAST
from planner.scheduling.schedule import NONE, Schedule
from planner.task_time import WorkTime, calendar_id_of, calendar_rows, task_time
from planner.timebase import ELAPSED_UNITS, MINUTES_PER_DAY

Minutes = NDArray[np.int64]


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
    """Works the columns out; each has an entry a link."""

    def __init__(self, project: Project, schedule: Schedule, links: Sequence[Link]) -> None:
        self._project, self._schedule, self._links = project, schedule, links
        self._dates = Dates(project, schedule)
        self._own_row: dict[int, int] = {}
        self._come: dict[tuple[int, bool], bool] = {}
        self._driving = frozenset(schedule.driver_link.tolist())
        self._rows = np.array([self._row(link.predecessor_id) for link in links], np.int64)
        self._tables = calendar_rows(project).tables()
        self._from_finish = [link.type in (LinkType.FS, LinkType.FF) for link in links]
        self._to_finish = [link.type in (LinkType.FF, LinkType.SF) for link in links]

    def all(self) -> list[Margin]:
        arrival = self._arrivals()
        successors = self._schedule.slots(link.successor_id for link in self._links)
        held = self._linked(successors, self._to_finish)
        late = np.where(self._to_finish, self._schedule.late_finish[successors], self._schedule.late_start[successors])
        gaps, slacks = self._between(arrival, held), self._between(arrival, late)
        met = self._met()
        clocks = (self._rows == CLOCK).tolist()
        return [self._margin(*one) for one in zip(self._links, gaps, slacks, clocks, met, strict=True)]

    def _margin(self, link: Link, gap: int | None, slack: int | None, clock: bool, met: bool) -> Margin:
        driving = link.id in self._driving
        if driving and gap is not None and gap > 0:
            # Between what it asks and the successor lies only time in which those who do the work are free.
            slack, gap = (None if slack is None else slack - gap), 0
        return Margin(link, gap, slack, clock, driving, met)

    def _met(self) -> list[bool]:
        """Return which links nobody waits for any longer."""
        ends = zip(self._links, self._from_finish, self._to_finish, strict=True)
        return [
            self._has_come(link.predecessor_id, finish=source) or self._has_come(link.successor_id, finish=target)
            for link, source, target in ends
        ]

    def _has_come(self, task_id: int, *, finish: bool) -> bool:
        """Whether a date of a task is a fact; of a summary when all below it is done, or something has begun."""
        known = self._come.get((task_id, finish))
        if known is None:
            task = self._project.tasks[task_id]
            if self._project.is_summary(task_id):
                percent = float(self._schedule.percent[self._schedule.slot_of[task_id]])
                known = percent >= 100 if finish else percent > 0
            else:
                known = self._dates.is_complete(task) if finish else task.actual_start is not None
            self._come[task_id, finish] = known
        return known

    def _linked(self, slots: Minutes, finish: list[bool]) -> Minutes:
        """Return the dates that links count from; see `Dates.linked`."""
        found = self._schedule
        shown = np.where(finish, found.finish[slots], found.start[slots])
        if self._dates.mirrored:
            rolled = np.where(finish, found.late_finish[slots], found.late_start[slots])
        else:
            rolled = np.where(finish, found.early_finish[slots], found.early_start[slots])
        return np.where(found.summary[slots], rolled, shown)

    def _arrivals(self) -> Minutes:
        """Return the instants from which on the successors may start or finish, as far as their links go."""
        predecessors = self._schedule.slots(link.predecessor_id for link in self._links)
        ends = self._linked(predecessors, self._from_finish)
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
        work = work_before(self._tables, self._rows, last) - work_before(self._tables, self._rows, first)
        return [minutes if there else None for minutes, there in zip(work.tolist(), known.tolist(), strict=True)]

    def _row(self, task_id: int) -> int:
        """Return the calendar that a task's slack is counted on."""
        if task_id not in self._own_row:
            task, project = self._project.tasks[task_id], self._project
            if project.assignments_of(task_id) and not project.is_summary(task_id):
                self._own_row[task_id] = task_time(project, task).row
            elif task.duration_unit in ELAPSED_UNITS and not project.is_summary(task_id):
                self._own_row[task_id] = CLOCK
            else:
                self._own_row[task_id] = calendar_rows(project).of(calendar_id_of(project, task))
        return self._own_row[task_id]


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
