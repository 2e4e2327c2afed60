"""Why a task is where it is: the chain of links, pins and calendars from its start down to the project start or a pin.

`why` follows the drivers of a schedule and returns steps: codes and values; `why_slack` says what a task must not run
past, and leads on to the promise that binds it. `planner.scheduling.explain_words` renders both.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from planner.project import Project
from planner.records import Assignment, ConstraintType, Link, Task, TaskMode
from planner.scheduling.explain_late import LateSide
from planner.scheduling.explain_steps import Dates, End, Step, source_end, target_end
from planner.scheduling.schedule import Driver, Schedule
from planner.timebase import ELAPSED_UNITS

__all__ = ["End", "Explanation", "Step", "trace", "why", "why_slack"]

FINISH_CONSTRAINTS = frozenset({ConstraintType.MFO, ConstraintType.FNET, ConstraintType.FNLT})
MOVED_BY_LEVELLING = (Driver.LINK, Driver.PROJECT_START)


@dataclass(frozen=True, slots=True)
class Explanation:
    """The steps from a task's date to what it comes from in the end, in that order."""

    task_id: int
    steps: tuple[Step, ...]

    @property
    def task_ids(self) -> tuple[int, ...]:
        """Tasks of the chain, each once, from the explained one on."""
        return tuple(dict.fromkeys(step.task_id for step in self.steps))

    @property
    def link_ids(self) -> tuple[int, ...]:
        """Driving links of the chain in order."""
        return tuple(step.link_id for step in self.steps if step.link_id is not None)


def why(project: Project, schedule: Schedule, task_id: int, end: End = End.START) -> Explanation:
    """Explain a date of a task, its start unless `end` says finish."""
    return Explanation(task_id, tuple(trace(project, schedule, task_id, end)))


def trace(project: Project, schedule: Schedule, task_id: int, end: End) -> Iterator[Step]:
    """Yield the steps of an explanation one by one, for who may stop on the way."""
    return _Tracer(project, schedule).chain(task_id, end)


def why_slack(project: Project, schedule: Schedule, task_id: int) -> Explanation:
    """Explain how much a task can slip, or by how much it is too late: the way to the date that binds it."""
    return Explanation(task_id, tuple(_Tracer(project, schedule).slack_chain(task_id)))


class _Tracer:
    """Follows drivers through one schedule."""

    def __init__(self, project: Project, schedule: Schedule) -> None:
        self._project, self._schedule = project, schedule
        self._dates = Dates(project, schedule)
        self._late_side = LateSide(self._dates)

    def chain(self, task_id: int, end: End) -> Iterator[Step]:
        """Yield steps until one leads nowhere else, or back to a date that was explained already."""
        yield from self._follow((task_id, end), set())

    def slack_chain(self, task_id: int) -> Iterator[Step]:
        """Yield how much slack there is, then the steps to what binds it."""
        step = self._late_side.slack(task_id)
        yield step
        if step.other_id is not None and step.other_end is not None:
            yield from self._follow((step.other_id, step.other_end), set())

    def _follow(self, current: tuple[int, End] | None, seen: set[tuple[int, End]]) -> Iterator[Step]:
        while current is not None and current not in seen:
            seen.add(current)
            step = self._step(*current)
            yield step
            yield from self._remarks(step)
            current = (step.other_id, step.other_end) if step.other_id is not None and step.other_end else None

    def _step(self, task_id: int, end: End) -> Step:
        if end in (End.LATE_START, End.LATE_FINISH):
            return self._late_side.step(task_id, end)
        if end in (End.EARLY_START, End.EARLY_FINISH):
            return self._early(task_id, end)
        task = self._project.tasks[task_id]
        driver = Driver(int(self._schedule.driver[self._schedule.slot_of[task_id]]))
        if self._in_bucket(task):
            return self._plain(task, end, "why-idea", driver)
        if driver is Driver.ROLL_UP:
            return self._roll_up(task, end)
        if driver is Driver.ACTUAL:
            return self._actual(task, end)
        if driver in (Driver.MANUAL, Driver.EXTERNAL):
            return self._given(task, end, driver)
        if driver is Driver.LATE_DATES:
            return self._late(task, end)
        link = self._project.links.get(int(self._schedule.driver_link[self._schedule.slot_of[task_id]]))
        if driver is Driver.LINK and link is not None:
            return self._linked(task, end, link)
        return self._pinned(task, end, driver)

    def _in_bucket(self, task: Task) -> bool:
        """Whether a task, or a summary above it, is an idea without dates."""
        return any(self._project.tasks[one].bucket for one in (task.id, *self._project.ancestors(task.id)))

    def _remarks(self, step: Step) -> Iterator[Step]:
        """Yield what is to be said of a step besides: a levelling delay, a link that a pin goes against."""
        task = self._project.tasks[step.task_id]
        if step.reason in MOVED_BY_LEVELLING and task.levelling_delay and not step.code.startswith("why-rest"):
            yield self._plain(task, step.end, "why-levelling", step.reason)
        if step.reason is Driver.CONSTRAINT and not self._dates.mirrored:
            link, asked = self._asked(task)
            start = self._dates.shown(task.id, End.START)
            if link is not None and asked is not None and start is not None and asked > start:
                yield self._leading(task, step.end, f"why-against-{source_end(link)}", self._source(link), link=link)

    # Steps -----------------------------------------------------------------------------------------------

    def _plain(self, task: Task, end: End, code: str, reason: Driver, date: int | None = None) -> Step:
        calendar_id = self._dates.calendar_id(task.id)
        return Step(task.id, code, end, self._dates.shown(task.id, end), reason, date=date, calendar_id=calendar_id)

    def _leading(
        self,
        task: Task,
        end: End,
        code: str,
        to: tuple[int, End],
        reason: Driver | None = None,
        link: Link | None = None,
        date: int | None = None,
        minutes: int = 0,
    ) -> Step:
        slowest = self._slowest(task) if code.endswith("-people") else None
        inside = link is not None and to[0] not in (link.predecessor_id, link.successor_id)
        through = link is not None and task.id not in (link.predecessor_id, link.successor_id)
        return Step(
            task.id,
            code,
            end,
            self._dates.shown(task.id, end),
            reason,
            *to,
            self._dates.shown(*to),
            link_id=link.id if link else None,
            date=date,
            calendar_id=self._dates.calendar_id(task.id),
            through_id=_own_end(self._dates, task.id, link) if through and link else None,
            inside_id=_other_end(self._dates, task.id, link) if inside and link else None,
            person_id=slowest.person_id if slowest else None,
            minutes=minutes,
        )

    def _across(self, task: Task, end: End) -> Step:
        """Lead from one end of a task to the other, which has a reason of its own."""
        other = End.START if end is End.FINISH else End.FINISH
        start, finish = self._dates.shown(task.id, End.START), self._dates.shown(task.id, End.FINISH)
        if start == finish or start is None or finish is None:
            return self._step(task.id, other)
        kind = "-split" if task.splits else ""
        if task.duration_unit in ELAPSED_UNITS:
            kind = "-clock"
        elif self._slowest(task) is not None:
            kind = "-people"
        return self._leading(task, end, f"why-takes-{end}{kind}", (task.id, other))

    def _linked(self, task: Task, end: End, link: Link) -> Step:
        if link.successor_id not in self._dates.holders(task.id):
            return self._before_successor(task, end, link)
        driven = target_end(link)
        if driven is End.FINISH and self._held_by_project_start(task, link):
            if end is End.FINISH:
                return self._across(task, end)
            return self._plain(task, end, "why-not-before-project", Driver.PROJECT_START, self._project.plan.start)
        if driven is End.FINISH and not self._finishes_with(task, link):
            if end is End.FINISH:
                return self._across(task, end)
            code = f"why-no-sooner-{link.type.lower()}"
            return self._leading(task, end, code, self._source(link), Driver.LINK, link)
        if end is not driven:
            return self._across(task, end)
        code = "why-" if link.successor_id == task.id else "why-through-"
        return self._leading(task, end, f"{code}{link.type.lower()}", self._source(link), Driver.LINK, link)

    def _held_by_project_start(self, task: Task, link: Link) -> bool:
        """Whether a link for the finish would put the start before the project's, which does not happen."""
        instant, placed = self._dates.arrival(link, task.id), self._dates.placed(task.id)
        return instant is not None and placed.start_for(instant) < self._project.plan.start

    def _finishes_with(self, task: Task, link: Link) -> bool:
        """Whether the finish is the instant that a link asks for, and not later because of where the task can begin."""
        instant, finish = self._dates.arrival(link, task.id), self._dates.shown(task.id, End.FINISH)
        return instant is None or finish is None or self._dates.placed(task.id).work_between(instant, finish) == 0

    def _source(self, link: Link) -> tuple[int, End]:
        """Return the task and end that a link follows: of a summary with a typed date the leaf that counts."""
        end = source_end(link)
        if self._dates.shown(link.predecessor_id, end) == self._dates.linked(link.predecessor_id, end):
            return link.predecessor_id, end
        return self._dates.deciding_leaf(link.predecessor_id, end), end

    def _before_successor(self, task: Task, end: End, link: Link) -> Step:
        """Lead to the successor whose date, in a plan scheduled from its finish, puts the task where it is."""
        driven = source_end(link)
        if end is not driven:
            return self._across(task, end)
        target = target_end(link)
        code = "why-before-" if link.predecessor_id == task.id else "why-before-through-"
        to = (link.successor_id, target)
        if self._dates.shown(*to) != self._dates.linked(*to):
            to = (self._dates.deciding_leaf(*to), target)
        return self._leading(task, end, f"{code}{link.type.lower()}", to, Driver.LINK, link)

    def _pinned(self, task: Task, end: End, driver: Driver) -> Step:
        plan = self._project.plan
        holding = self._dates.pinned_above(task) if driver is Driver.CONSTRAINT else None
        if holding is not None:
            return self._held(task, end, holding)
        by_finish = driver is Driver.CONSTRAINT and task.constraint in FINISH_CONSTRAINTS
        if (end is End.FINISH) is not by_finish:
            return self._across(task, end)
        if driver is Driver.CONSTRAINT:
            return self._plain(task, end, f"why-{task.constraint}", driver, task.constraint_date)
        if driver is Driver.STATUS_DATE:
            return self._plain(task, end, "why-status-date", driver, plan.status_date)
        return self._plain(task, end, "why-project-start", Driver.PROJECT_START, plan.start)

    def _held(self, task: Task, end: End, summary: Task) -> Step:
        """Name the summary whose pin holds a task: its start, or from the plan's finish its finish."""
        if (end is End.FINISH) is not self._dates.mirrored:
            return self._across(task, end)
        step = self._plain(task, end, f"why-summary-{summary.constraint}", Driver.CONSTRAINT, summary.constraint_date)
        return replace(step, through_id=summary.id)

    def _given(self, task: Task, end: End, driver: Driver) -> Step:
        typed = task.manual_start if end is End.START else task.manual_finish
        other = task.manual_finish if end is End.START else task.manual_start
        if typed is None and (other is not None or end is End.FINISH):
            return self._across(task, end)
        if driver is Driver.EXTERNAL:
            return self._plain(task, end, f"why-external-{end}", driver)
        return self._plain(task, end, f"why-manual-{end}" if typed is not None else "why-manual-open", driver)

    def _actual(self, task: Task, end: End) -> Step:
        if end is End.START:
            return self._plain(task, end, "why-actual-start", Driver.ACTUAL, task.actual_start)
        if task.actual_finish is not None or (task.percent_complete >= 100 and not self._dates.mirrored):
            if task.actual_finish is None:
                return self._across(task, end)
            return self._plain(task, end, "why-actual-finish", Driver.ACTUAL, task.actual_finish)
        if task.mode is TaskMode.MANUAL or task.external:
            driver = Driver.EXTERNAL if task.external else Driver.MANUAL
            return self._given(task, end, driver) if task.manual_finish is not None else self._across(task, end)
        return self._across(task, end) if self._dates.mirrored else self._rest(task, end)

    def _rest(self, task: Task, end: End) -> Step:
        """Say from where on the rest of a task under way is counted: where work stopped, a date, or a predecessor."""
        placed = self._dates.placed(task.id)
        places = placed.rest_places(task.actual_start or 0)
        kind = max(places, key=places.__getitem__)
        link, asked = self._asked(task) if placed.rest_waits else (None, None)
        if link is not None and asked is not None and asked > places[kind]:
            code = f"why-rest-{source_end(link)}"
            return self._leading(task, end, code, self._source(link), Driver.LINK, link, asked, placed.remaining)
        finish = self._dates.shown(task.id, end)
        if task.constraint is ConstraintType.FNET and finish is not None and finish != placed.rest_from(places[kind]):
            return self._plain(task, end, "why-fnet", Driver.CONSTRAINT, task.constraint_date)
        code = f"why-rest-{kind}" if placed.remaining else "why-rest-none"
        to = (task.id, End.START)
        reason = Driver.STATUS_DATE if kind == "status" else Driver.ACTUAL
        return self._leading(task, end, code, to, reason, date=places[kind], minutes=placed.remaining)

    def _asked(self, task: Task) -> tuple[Link | None, int | None]:
        """Return the link that asks a leaf for the latest start, and that start; see `kernels.forward.driving_link`."""
        placed, best, chosen = self._dates.placed(task.id), None, None
        for holder in self._dates.holders(task.id):
            for link in self._project.predecessors(holder):
                instant = self._dates.arrival(link, task.id)
                if instant is None:
                    continue
                start = placed.asked_start(instant, for_finish=target_end(link) is End.FINISH)
                if best is None or start > best:
                    best, chosen = start, link
        return chosen, best

    def _roll_up(self, task: Task, end: End) -> Step:
        """Lead to the child that a summary starts or finishes with, unless its date is typed."""
        typed = task.manual_start if end is End.START else task.manual_finish
        if task.mode is TaskMode.MANUAL and typed is not None:
            return self._plain(task, end, f"why-manual-{end}", Driver.MANUAL)
        child = self._first_or_last(task, end)
        if child is None:
            return self._plain(task, end, "why-empty-summary", Driver.ROLL_UP)
        return self._leading(task, end, f"why-roll-up-{end}", (child, end), Driver.ROLL_UP)

    def _first_or_last(self, task: Task, end: End) -> int | None:
        active = [one for one in self._project.children(task.id) if self._project.tasks[one].is_scheduled]
        among = active or list(self._project.children(task.id))
        dated = [(instant, one) for one in among if (instant := self._dates.shown(one, end)) is not None]
        if not dated:
            return None
        return min(dated)[1] if end is End.START else max(dated)[1]

    def _late(self, task: Task, end: End) -> Step:
        """Lead to what binds a task as late as possible, or from the finish one as soon as possible."""
        if self._dates.mirrored:
            return self._mirrored_late(task, end)
        if self._dates.shown(task.id, End.FINISH) != self._dates.shown(task.id, End.START) and end is End.START:
            return self._across(task, end)
        return self._late_side.as_late_as_possible(task.id, end)

    def _mirrored_late(self, task: Task, end: End) -> Step:
        plan = self._project.plan
        if task.constraint is ConstraintType.ALAP:
            if end is End.START:
                return self._across(task, end)
            return self._plain(task, end, "why-project-finish", Driver.LATE_DATES, plan.finish or plan.start)
        if end is End.FINISH:
            return self._across(task, end)
        return self._late_side.soonest(task.id, "why-soon", end)

    def _early(self, task_id: int, end: End) -> Step:
        """Explain an earliest date in a plan scheduled from its finish."""
        task = self._project.tasks[task_id]
        if task.actual_start is not None or task.mode is TaskMode.MANUAL or task.external:
            return self._step(task_id, End.START if end is End.EARLY_START else End.FINISH)
        start, finish = (self._dates.shown(task_id, one) for one in (End.EARLY_START, End.EARLY_FINISH))
        if end is End.EARLY_FINISH and start != finish:
            to = (task_id, End.EARLY_START)
            return Step(task_id, "why-can-finish", end, finish, None, *to, start)
        return self._late_side.soonest(task_id, "why-can", End.EARLY_START)

    def _slowest(self, task: Task) -> Assignment | None:
        """Return the assignment that sets a task's finish, None where its own calendar does."""
        start = self._dates.shown(task.id, End.START)
        if start is None or self._dates.is_summary(task.id) or not self._project.assignments_of(task.id):
            return None
        return self._dates.placed(task.id).slowest(start)


def _own_end(dates: Dates, task_id: int, link: Link) -> int:
    """Return the end of a link that is the task or a summary above it."""
    return link.successor_id if link.successor_id in dates.holders(task_id) else link.predecessor_id


def _other_end(dates: Dates, task_id: int, link: Link) -> int:
    return link.predecessor_id if _own_end(dates, task_id, link) == link.successor_id else link.successor_id
