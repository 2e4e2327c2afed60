"""Tasks whose recalculated dates differ from those a file had stored, each with a reason where one can be named."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from planner.exchange.imported import Imported
from planner.exchange.report import DateDifference, Reason, StoredDates
from planner.fields import CONSTRAINT_TITLES
from planner.project import Project
from planner.records import Assignment, ConstraintType, Link, LinkType, PersonKind, ScheduleFrom, Task, TaskMode
from planner.scheduling.schedule import Driver, Schedule
from planner.task_time import task_time
from planner.timebase import ELAPSED_UNITS

ROUNDING = 1
"""Minutes by which dates may differ because the source counts in tenths of a minute."""

_PULLING = (ConstraintType.MSO, ConstraintType.MFO, ConstraintType.SNLT, ConstraintType.FNLT)
"""Constraints that may put a task before its predecessors, so that its dates are not stale."""

_RULES = {Driver.STATUS_DATE: Reason.STATUS, Driver.ACTUAL: Reason.PROGRESS, Driver.PROJECT_START: Reason.START}
"""Rules that need no cause, by what puts a task's start where it is."""

_ENDS: dict[LinkType, Callable[[StoredDates, StoredDates], tuple[int | None, int | None]]] = {
    LinkType.FS: lambda before, after: (before.finish, after.start),
    LinkType.SS: lambda before, after: (before.start, after.start),
    LinkType.FF: lambda before, after: (before.finish, after.finish),
    LinkType.SF: lambda before, after: (before.start, after.finish),
}


def date_differences(imported: Imported, schedule: Schedule) -> list[DateDifference]:
    """Return the tasks whose dates came out otherwise than stored, in outline order."""
    return list(_Comparison(imported, schedule).differences())


def stored_dates(differences: Iterable[DateDifference]) -> dict[int, tuple[int, int]]:
    """Return the stored dates that `tasks.keep_dates` can bring back, by task id."""
    kept: dict[int, tuple[int, int]] = {}
    for item in differences:
        start, finish = item.stored.start, item.stored.finish
        if item.reason is not Reason.SAME_WORK and start is not None and finish is not None and start <= finish:
            kept[item.task_id] = (start, finish)
    return kept


class _Comparison:
    """The stored dates beside the schedule."""

    def __init__(self, imported: Imported, schedule: Schedule) -> None:
        self._project: Project = imported.project
        self._stored = imported.stored
        self._schedule = schedule
        self._problems = {problem.task_id for problem in schedule.problems}
        self._differing = {task_id for task_id in self._project.outline if self._differs(task_id)}

    def differences(self) -> Iterator[DateDifference]:
        for task_id in self._project.outline:
            if task_id in self._differing:
                reason, cause = self._reason(self._project.tasks[task_id])
                yield DateDifference(
                    task_id,
                    self._project.tasks[task_id].name,
                    self._stored[task_id],
                    self._schedule.start_of(task_id),
                    self._schedule.finish_of(task_id),
                    reason,
                    cause,
                )

    def _differs(self, task_id: int) -> bool:
        return self._start_differs(task_id) or _apart(self._of(task_id).finish, self._schedule.finish_of(task_id))

    def _start_differs(self, task_id: int) -> bool:
        return _apart(self._of(task_id).start, self._schedule.start_of(task_id))

    def _of(self, task_id: int) -> StoredDates:
        return self._stored.get(task_id, StoredDates(None, None))

    def _reason(self, task: Task) -> tuple[Reason, str]:
        if self._same_work(task):
            return Reason.SAME_WORK, ""
        if task.mode is TaskMode.MANUAL:
            return Reason.MANUAL, ""
        if task.id in self._problems:
            return Reason.PROBLEM, ""
        cause = self._followed(task)
        if cause is not None:
            return Reason.FOLLOWS, self._project.tasks[cause].name
        return self._stale(task) or self._by_people(task) or self._rule(task)

    def _stale(self, task: Task) -> tuple[Reason, str] | None:
        """Return in what the stored dates contradict the file itself; with people at work only links tell."""
        before = self._broken_link(task)
        if before is not None:
            return Reason.STALE_LINK, self._project.tasks[before].name
        if self._work(task):
            return None
        if self._breaks_duration(task):
            return Reason.STALE_DURATION, ""
        return (Reason.STALE_START, "") if self._unasked(task) else None

    def _by_people(self, task: Task) -> tuple[Reason, str] | None:
        work = self._work(task)
        shaped = [item for item in work if item.contour]
        if not work:
            return None
        names = ", ".join(f"“{self._project.people[item.person_id].name}”" for item in shaped or work)
        return (Reason.CONTOUR if shaped else Reason.RESOURCES), names

    def _work(self, task: Task) -> list[Assignment]:
        people = self._project.people
        return [
            item
            for item in self._project.assignments_of(task.id)
            if item.work and people[item.person_id].kind is PersonKind.WORK
        ]

    def _rule(self, task: Task) -> tuple[Reason, str]:
        """Return the rule by which the dates here come about, with what it names."""
        driver = self._driver(task)
        if self._project.is_summary(task.id):
            return Reason.ROLL_UP, ""
        if driver is Driver.LATE_DATES:
            return Reason.LATE, ""
        if task.duration_unit in ELAPSED_UNITS and task.duration:
            return Reason.ELAPSED, ""
        if task.actual_start is not None:
            return Reason.PROGRESS, ""
        if driver is Driver.CONSTRAINT:
            return Reason.CONSTRAINT, dict(CONSTRAINT_TITLES)[self._pin(task)]
        if driver is Driver.LINK:
            return self._link_rule(task)
        return _RULES.get(driver, Reason.DURATION) if self._start_differs(task.id) else Reason.DURATION, ""

    def _pin(self, task: Task) -> ConstraintType:
        """Return the constraint that holds a task: its own, else that of a summary above it."""
        if task.constraint_date is not None:
            return task.constraint
        mirrored = self._project.plan.schedule_from is ScheduleFrom.FINISH
        return ConstraintType.FNLT if mirrored else ConstraintType.SNET

    def _driver(self, task: Task) -> Driver:
        return Driver(self._schedule.driver[self._schedule.slot_of[task.id]])

    def _link_rule(self, task: Task) -> tuple[Reason, str]:
        slot = self._schedule.slot_of[task.id]
        link = self._project.links.get(int(self._schedule.driver_link[slot]))
        if link is None or not (self._start_differs(task.id) or link.type in (LinkType.FF, LinkType.SF)):
            return Reason.DURATION, ""
        return (Reason.LAG if link.lag else Reason.LINK), self._project.tasks[link.predecessor_id].name

    def _same_work(self, task: Task) -> bool:
        time = task_time(self._project, task)
        stored = self._of(task.id)
        pairs = (
            (stored.start, self._schedule.start_of(task.id)),
            (stored.finish, self._schedule.finish_of(task.id)),
        )
        return all(a is None or (b is not None and time.work_between(a, b) == 0) for a, b in pairs)

    def _followed(self, task: Task) -> int | None:
        """Return a task that differs and moves this one: a child, or, where the start differs, a predecessor."""
        for child in self._project.children(task.id):
            if child in self._differing:
                return child
        if not self._start_differs(task.id) and not self._end_links(task):
            return None
        return next((link.predecessor_id for link in self._links(task) if link.predecessor_id in self._differing), None)

    def _end_links(self, task: Task) -> bool:
        return any(link.type in (LinkType.FF, LinkType.SF) for link in self._links(task))

    def _links(self, task: Task) -> Iterator[Link]:
        """Yield the links towards a task and those towards the summaries above it."""
        for task_id in (task.id, *self._project.ancestors(task.id)):
            yield from self._project.predecessors(task_id)

    def _broken_link(self, task: Task) -> int | None:
        """Return a predecessor whose stored dates put this task later than its own, by a link without lead."""
        if task.constraint in _PULLING or task.actual_start is not None:
            return None
        for link in self._links(task):
            before, after = _ENDS[link.type](self._of(link.predecessor_id), self._of(task.id))
            active = self._project.tasks[link.predecessor_id].is_scheduled
            if active and link.lag >= 0 and before is not None and after is not None and after < before - ROUNDING:
                return link.predecessor_id
        return None

    def _unasked(self, task: Task) -> bool:
        """Whether nothing in the file asks for another start than that of the project."""
        driven = task.constraint is not ConstraintType.ASAP or task.levelling_delay
        at_start = self._driver(task) is Driver.PROJECT_START
        return at_start and not driven and self._start_differs(task.id) and not any(self._links(task))

    def _breaks_duration(self, task: Task) -> bool:
        """Whether the stored dates are not as far apart as the duration and its pauses say."""
        stored = self._of(task.id)
        if stored.start is None or stored.finish is None or self._project.is_summary(task.id):
            return False
        if task.actual_start is not None or not task.duration:
            return False
        expected = task.duration + sum(pause for _, pause in task.splits)
        between = task_time(self._project, task).work_between(stored.start, stored.finish)
        return abs(between - expected) > ROUNDING


def _apart(stored: int | None, ours: int | None) -> bool:
    if stored is None:
        return False
    return ours is None or abs(stored - ours) > ROUNDING
