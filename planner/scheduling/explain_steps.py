"""What an explanation is made of: steps, and the arithmetic of links that they are checked by."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from planner.project import Project
from planner.records import ConstraintType, Link, LinkType, ProgressRule, ScheduleFrom, Task, TaskMode
from planner.scheduling.placed_task import PlacedTask
from planner.scheduling.schedule import NONE, Driver, Schedule
from planner.task_time import calendar_id_of, calendar_rows, task_time
from planner.timebase import ELAPSED_UNITS, PERCENT_UNITS


class End(StrEnum):
    """Which date of a task a step is about; the latest that keep all promises, the earliest there can be."""

    START = "start"
    FINISH = "finish"
    LATE_START = "late-start"
    LATE_FINISH = "late-finish"
    EARLY_START = "early-start"
    EARLY_FINISH = "early-finish"

    @property
    def is_finish(self) -> bool:
        """Whether it is a finish, which at midnight belongs to the day before."""
        return self in (End.FINISH, End.LATE_FINISH, End.EARLY_FINISH)


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a chain: a date of a task and its reason.

    Attributes:
        code: key of the sentence in `planner.messages`, "why-…".
        end, instant: the date that is explained; None where the task has no such date.
        reason: what drives it; None for a step that only leads from one end of the task to the other.
        other_id, other_end, other_instant: the date that it follows from (predecessor, child, successor, the task's
            own other end), which the next step explains.
        link_id: the driving link.
        date: the date of a pin, of the status, of the project, or where the rest of the work goes on.
        calendar_id: the calendar that the step counts on, None for the project's.
        through_id: the summary whose link drives the task, or whose pin holds it. inside_id: the summary that
            `other_id` is a part of.
        person_id: who sets the finish. minutes: slack, or the time that a step speaks of.
    """

    task_id: int
    code: str
    end: End
    instant: int | None
    reason: Driver | None = None
    other_id: int | None = None
    other_end: End | None = None
    other_instant: int | None = None
    link_id: int | None = None
    date: int | None = None
    calendar_id: int | None = None
    through_id: int | None = None
    inside_id: int | None = None
    person_id: int | None = None
    minutes: int = 0


class Dates:
    """Dates of a schedule, and where links lead from them."""

    def __init__(self, project: Project, schedule: Schedule) -> None:
        """Look at a schedule of a project in its present state."""
        self.project, self.schedule = project, schedule
        self.mirrored = project.plan.schedule_from is ScheduleFrom.FINISH
        self._placed: dict[int, PlacedTask] = {}
        self._columns = {
            End.START: schedule.start,
            End.FINISH: schedule.finish,
            End.LATE_START: schedule.late_start,
            End.LATE_FINISH: schedule.late_finish,
            End.EARLY_START: schedule.early_start,
            End.EARLY_FINISH: schedule.early_finish,
        }

    def shown(self, task_id: int, end: End) -> int | None:
        """Return a date as it is shown, or a late date."""
        value = int(self._columns[end][self.schedule.slot_of[task_id]])
        return None if value == NONE else value

    def linked(self, task_id: int, end: End) -> int | None:
        """Return the date that links count from: of a summary that of its tasks, also where another is typed."""
        if not self.schedule.summary[self.schedule.slot_of[task_id]]:
            return self.shown(task_id, end)
        schedule = self.schedule
        start, finish = (
            (schedule.late_start, schedule.late_finish)
            if self.mirrored
            else (schedule.early_start, schedule.early_finish)
        )
        value = int((start if end is End.START else finish)[schedule.slot_of[task_id]])
        return None if value == NONE else value

    def deciding(self, task_id: int, end: End) -> int | None:
        """Return the task directly below a summary that it starts or finishes with, None without any."""
        dated = [
            (instant, child)
            for child in self.project.children(task_id)
            if self.project.tasks[child].is_scheduled and (instant := self.linked(child, end)) is not None
        ]
        if not dated:
            return None
        return min(dated)[1] if end is End.START else max(dated)[1]

    def deciding_leaf(self, task_id: int, end: End) -> int:
        """Return the leaf that a task, or the summary it is, starts or finishes with."""
        while self.is_summary(task_id) and (below := self.deciding(task_id, end)) is not None:
            task_id = below
        return task_id

    def is_summary(self, task_id: int) -> bool:
        """Whether a task has tasks below it."""
        return bool(self.schedule.summary[self.schedule.slot_of[task_id]])

    def is_active(self, task_id: int) -> bool:
        """Whether neither the task nor a summary above it is inactive."""
        tasks = self.project.tasks
        return tasks[task_id].is_scheduled and all(tasks[one].is_scheduled for one in self.project.ancestors(task_id))

    def leaves(self, task_id: int) -> Iterator[int]:
        """Yield the active leaves of a task, itself where it is one."""
        below = self.project.descendants(task_id) if self.is_summary(task_id) else iter((task_id,))
        return (one for one in below if not self.is_summary(one) and self.is_active(one))

    @property
    def actuals_bind(self) -> bool:
        """Whether the dates of work that is done hold back what is before it."""
        return self.mirrored or self.project.plan.progress_rule is ProgressRule.ACTUAL_DATES

    def is_complete(self, task: Task) -> bool:
        """Whether a task is over."""
        return task.actual_finish is not None or (task.percent_complete >= 100 and task.actual_start is not None)

    def placed(self, task_id: int) -> PlacedTask:
        """Return a leaf as the kernels place it."""
        if task_id not in self._placed:
            rows = calendar_rows(self.project)
            self._placed[task_id] = PlacedTask(self.project, self.project.tasks[task_id], rows)
        return self._placed[task_id]

    def calendar_id(self, task_id: int) -> int | None:
        """Return the calendar of a task, None for the project's."""
        return calendar_id_of(self.project, self.project.tasks[task_id])

    def holders(self, task_id: int) -> tuple[int, ...]:
        """Return a task and the summaries above it, whose links are its own."""
        return (task_id, *self.project.ancestors(task_id))

    def pins_above(self, task: Task, kind: ConstraintType) -> list[Task]:
        """Return the summaries above a task with such a pin; see `scheduling.handed_down`."""
        above = [self.project.tasks[one] for one in self.project.ancestors(task.id)]
        pinned = [one for one in above if one.constraint is kind and one.constraint_date is not None]
        return [one for one in pinned if one.mode is TaskMode.AUTO and not one.external]

    def pinned_above(self, task: Task) -> Task | None:
        """Return the summary whose pin puts a pinned task where it is, None where that is its own."""
        kind = ConstraintType.FNLT if self.mirrored else ConstraintType.SNET
        pins = self.pins_above(task, kind)
        if not pins or self._own_pin_counts(task):
            return None
        dates = [one.constraint_date or 0 for one in pins]
        return pins[dates.index(min(dates) if self.mirrored else max(dates))]

    def _own_pin_counts(self, task: Task) -> bool:
        """Whether a task stands where its own constraint asks for."""
        date, placed = task.constraint_date, self.placed(task.id)
        if date is None:
            return False
        by_finish = task.constraint in (ConstraintType.MFO, ConstraintType.FNET, ConstraintType.FNLT)
        shown = self.shown(task.id, End.FINISH if by_finish else End.START)
        return shown is not None and placed.work_between(shown, date) == 0

    # Links -----------------------------------------------------------------------------------------------

    def lag(self, link: Link) -> tuple[int, bool]:
        """Return a link's lag in minutes, a percentage as one of the predecessor's duration; whether the clock counts.

        See `kernels.lags.lag_minutes`.
        """
        if link.lag_unit not in PERCENT_UNITS:
            return link.lag, link.lag_unit in ELAPSED_UNITS
        part = link.lag * self._duration(link.predecessor_id)
        minutes = (part + 5000) // 10_000
        source = self.project.tasks[link.predecessor_id]
        elapsed = source.duration_unit in ELAPSED_UNITS and not self.is_summary(source.id)
        return minutes, link.lag_unit.startswith("e") or elapsed

    def _duration(self, task_id: int) -> int:
        if not self.is_summary(task_id):
            return self.project.tasks[task_id].duration
        start, finish = self.linked(task_id, End.START), self.linked(task_id, End.FINISH)
        if start is None or finish is None:
            return 0
        return task_time(self.project, self.project.tasks[task_id]).work_between(start, finish)

    def arrival(self, link: Link, leaf_id: int) -> int | None:
        """Return the instant that a link asks of a leaf for its start, or for its finish; None where it has no say."""
        source = link.predecessor_id
        if next(self.leaves(source), None) is None:
            return None
        instant = self.linked(source, source_end(link))
        return None if instant is None else self.moved(link, leaf_id, instant)

    def moved(self, link: Link, leaf_id: int, instant: int, sign: int = 1) -> int:
        """Move an instant by a link's lag (sign 1), or back (sign -1)."""
        minutes, clock = self.lag(link)
        return self.placed(link.successor_id if self.mirrored else leaf_id).lagged(instant, sign * minutes, clock=clock)


def source_end(link: Link) -> End:
    """Return the end of the predecessor that a link goes out from."""
    return End.FINISH if link.type in (LinkType.FS, LinkType.FF) else End.START


def target_end(link: Link) -> End:
    """Return the end of the successor that a link leads to."""
    return End.FINISH if link.type in (LinkType.FF, LinkType.SF) else End.START
