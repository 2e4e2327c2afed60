"""Why a task is where it is: the chain of links, pins and calendars from its start down to the project start or a pin.

`why` follows the drivers of a schedule and returns steps: codes and values. `text` renders them in English; the window
translates the same codes (`phrase` gives code and values of one step).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from planner.messages import sentence
from planner.project import Project
from planner.records import ConstraintType, Link, LinkType, ScheduleFrom, Task, TaskMode
from planner.scheduling.free_days import calendar_name, free_days
from planner.scheduling.schedule import NONE, Driver, Schedule
from planner.timebase import DATE_TIME, PERCENT_UNITS, DateStyle, Span, exact_duration, format_duration

FINISH_CONSTRAINTS = frozenset({ConstraintType.MFO, ConstraintType.FNET, ConstraintType.FNLT})

MOVED_BY_LEVELLING = (Driver.LINK, Driver.PROJECT_START, Driver.CONSTRAINT)


class End(StrEnum):
    """Which date of a task a step is about."""

    START = "start"
    FINISH = "finish"


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
        date: the date of a pin, of the status or of the project.
        calendar_id: the calendar that the step counts on, None for the project's.
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


@dataclass(frozen=True, slots=True)
class Explanation:
    """The steps from a task's start to what it comes from in the end, in that order."""

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
    return Explanation(task_id, tuple(_Tracer(project, schedule).chain(task_id, end)))


class _Tracer:
    """Follows drivers through one schedule."""

    def __init__(self, project: Project, schedule: Schedule) -> None:
        self._project = project
        self._schedule = schedule

    def chain(self, task_id: int, end: End) -> Iterator[Step]:
        """Yield steps until one leads nowhere else, or back to a date that was explained already."""
        seen: set[tuple[int, End]] = set()
        current: tuple[int, End] | None = (task_id, end)
        while current is not None and current not in seen:
            seen.add(current)
            step = self._step(*current)
            yield step
            if step.reason in MOVED_BY_LEVELLING and self._project.tasks[step.task_id].levelling_delay:
                yield self._plain(self._project.tasks[step.task_id], step.end, "why-levelling", step.reason)
            current = (step.other_id, step.other_end) if step.other_id is not None and step.other_end else None

    def _step(self, task_id: int, end: End) -> Step:
        task = self._project.tasks[task_id]
        driver = Driver(int(self._schedule.driver[self._schedule.slot_of[task_id]]))
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

    def _instant(self, task_id: int, end: End) -> int | None:
        dates = self._schedule.start if end is End.START else self._schedule.finish
        value = int(dates[self._schedule.slot_of[task_id]])
        return None if value == NONE else value

    def _plain(self, task: Task, end: End, code: str, reason: Driver, date: int | None = None) -> Step:
        return Step(task.id, code, end, self._instant(task.id, end), reason, date=date, calendar_id=task.calendar_id)

    def _leading(
        self,
        task: Task,
        end: End,
        code: str,
        to: tuple[int, End],
        reason: Driver | None = None,
        link: Link | None = None,
    ) -> Step:
        return Step(
            task.id,
            code,
            end,
            self._instant(task.id, end),
            reason,
            *to,
            self._instant(*to),
            link_id=link.id if link else None,
            calendar_id=task.calendar_id,
        )

    def _across(self, task: Task, end: End) -> Step:
        """Lead from one end of a task to the other, which has a reason of its own."""
        other = End.START if end is End.FINISH else End.FINISH
        if self._instant(task.id, end) == self._instant(task.id, other):
            return self._step(task.id, other)
        return self._leading(task, end, f"why-takes-{end}", (task.id, other))

    def _linked(self, task: Task, end: End, link: Link) -> Step:
        if link.successor_id not in (task.id, *self._project.ancestors(task.id)):
            return self._before_successor(task, end, link)
        driven = End.FINISH if link.type in (LinkType.FF, LinkType.SF) else End.START
        if end is not driven:
            return self._across(task, end)
        source = End.FINISH if link.type in (LinkType.FS, LinkType.FF) else End.START
        code = "why-" if link.successor_id == task.id else "why-through-"
        return self._leading(task, end, f"{code}{link.type.lower()}", (link.predecessor_id, source), Driver.LINK, link)

    def _before_successor(self, task: Task, end: End, link: Link) -> Step:
        """Lead to the successor whose date, in a plan scheduled from its finish, puts the task where it is."""
        driven = End.START if link.type in (LinkType.SS, LinkType.SF) else End.FINISH
        if end is not driven:
            return self._across(task, end)
        target = End.START if link.type in (LinkType.FS, LinkType.SS) else End.FINISH
        return self._leading(task, end, f"why-late-{end}", (link.successor_id, target), Driver.LINK, link)

    def _pinned(self, task: Task, end: End, driver: Driver) -> Step:
        plan = self._project.plan
        by_finish = driver is Driver.CONSTRAINT and task.constraint in FINISH_CONSTRAINTS
        if (end is End.FINISH) is not by_finish:
            return self._across(task, end)
        if driver is Driver.CONSTRAINT:
            return self._plain(task, end, f"why-{task.constraint}", driver, task.constraint_date)
        if driver is Driver.STATUS_DATE:
            return self._plain(task, end, "why-status-date", driver, plan.status_date)
        return self._plain(task, end, "why-project-start", Driver.PROJECT_START, plan.start)

    def _given(self, task: Task, end: End, driver: Driver) -> Step:
        typed = task.manual_start if end is End.START else task.manual_finish
        other = task.manual_finish if end is End.START else task.manual_start
        if typed is None and other is not None:
            return self._across(task, end)
        if driver is Driver.EXTERNAL:
            return self._plain(task, end, f"why-external-{end}", driver)
        return self._plain(task, end, f"why-manual-{end}" if typed is not None else "why-manual-open", driver)

    def _actual(self, task: Task, end: End) -> Step:
        if end is End.START:
            return self._plain(task, end, "why-actual-start", Driver.ACTUAL, task.actual_start)
        if task.actual_finish is not None or task.percent_complete >= 100:
            return self._plain(task, end, "why-actual-finish", Driver.ACTUAL, task.actual_finish)
        step = self._leading(task, end, "why-in-progress", (task.id, End.START), Driver.ACTUAL)
        resume = self._resume(task)
        return step if resume is None else replace(step, code="why-in-progress-resumed", date=resume)

    def _resume(self, task: Task) -> int | None:
        """Return when a paused task goes on, None where it has no pause or a link may decide."""
        plan = self._project.plan
        linked = any(self._project.predecessors(one) for one in (task.id, *self._project.ancestors(task.id)))
        if task.resume is None or task.resume == task.stop or (linked and plan.split_in_progress):
            return None
        later = plan.status_date if plan.split_in_progress and plan.status_is_data_date else None
        return task.resume if later is None else max(task.resume, later)

    def _roll_up(self, task: Task, end: End) -> Step:
        """Lead to the child that a summary starts or finishes with."""
        dated = [
            (instant, child)
            for child in self._project.children(task.id)
            if self._project.tasks[child].active and (instant := self._instant(child, end)) is not None
        ]
        if not dated:
            return self._plain(task, end, "why-empty-summary", Driver.ROLL_UP)
        _, child = min(dated) if end is End.START else max(dated)
        return self._leading(task, end, f"why-roll-up-{end}", (child, end), Driver.ROLL_UP)

    def _late(self, task: Task, end: End) -> Step:
        """Lead to the successor that a task as late as possible makes room for."""
        plan = self._project.plan
        if plan.schedule_from is ScheduleFrom.FINISH and task.constraint is not ConstraintType.ALAP:
            return self._soon(task, end)
        link = self._tightest(task, self._project.successors)
        if link is not None:
            return self._before_successor(task, end, link)
        if end is End.START:
            return self._across(task, end)
        finish = self._schedule.project_finish if plan.finish is None else plan.finish
        return self._plain(task, end, "why-late-end", Driver.LATE_DATES, finish)

    def _soon(self, task: Task, end: End) -> Step:
        """Lead to what a task waits for that is as soon as possible in a plan scheduled from its finish."""
        link = self._tightest(task, self._project.predecessors)
        if link is not None:
            return self._linked(task, end, link)
        if end is End.FINISH:
            return self._across(task, end)
        return self._plain(task, end, "why-project-start", Driver.PROJECT_START, self._schedule.project_start)

    def _tightest(self, task: Task, links_of: Callable[[int], Iterable[Link]]) -> Link | None:
        """Return the link of a task or of a summary above it that leaves least room."""
        found: list[tuple[int, int]] = []
        for holder in (task.id, *self._project.ancestors(task.id)):
            for link in links_of(holder):
                room = self._room(task, link)
                if room is not None:
                    found.append((abs(room), link.id))
        return self._project.links[min(found)[1]] if found else None

    def _room(self, task: Task, link: Link) -> int | None:
        """Return the time between the two ends of a link without its lag, None where it does not count."""
        leads_on = link.successor_id not in (task.id, *self._project.ancestors(task.id))
        before, after = (task.id, link.successor_id) if leads_on else (link.predecessor_id, task.id)
        other = self._project.tasks[after if leads_on else before]
        if not other.active or (leads_on and (other.actual_finish is not None or other.mode is TaskMode.MANUAL)):
            return None
        left = self._instant(before, End.FINISH if link.type in (LinkType.FS, LinkType.FF) else End.START)
        reached = self._instant(after, End.START if link.type in (LinkType.FS, LinkType.SS) else End.FINISH)
        return None if left is None or reached is None else reached - left - self._lag(link)

    def _lag(self, link: Link) -> int:
        if link.lag_unit in PERCENT_UNITS:
            return self._project.tasks[link.predecessor_id].duration * link.lag // 10_000
        return link.lag


def text(explanation: Explanation, project: Project, style: DateStyle = DATE_TIME) -> list[str]:
    """Return the chain in English, a sentence a step."""
    return [sentence(*phrase(step, project, style)) for step in explanation.steps]


def phrase(step: Step, project: Project, style: DateStyle = DATE_TIME) -> tuple[str, dict[str, str]]:
    """Return the code and the values, as text, of the sentence of one step."""
    task = project.tasks[step.task_id]
    values = {
        "task": task.name,
        "instant": _date(step.instant, step.end, style),
        "other": project.tasks[step.other_id].name if step.other_id is not None else "",
        "other_instant": _date(step.other_instant, step.other_end, style),
        "date": _date(step.date, End.START if step.code == "why-in-progress-resumed" else step.end, style),
        "duration": format_duration(Span(task.duration, task.duration_unit), project.units),
        "delay": format_duration(Span(task.levelling_delay, "ed"), project.units),
        "percent": f"{task.percent_complete:g}",
        "link": _link_text(project, step),
        "calendar": calendar_name(project, step.calendar_id),
        "free": _free_text(step, project, style),
    }
    return step.code + ("-free" if values["free"] else ""), values


def _date(instant: int | None, end: End | None, style: DateStyle) -> str:
    return "—" if instant is None else style.format(instant, is_finish=end is End.FINISH)


def _link_text(project: Project, step: Step) -> str:
    if step.link_id is None:
        return ""
    link = project.links[step.link_id]
    if not link.lag:
        return str(link.type)
    if link.lag_unit in PERCENT_UNITS:
        amount = f"{abs(link.lag) / 100:g} {link.lag_unit}"
    else:
        amount = exact_duration(Span(abs(link.lag), link.lag_unit), project.units)
    return f"{link.type} {'−' if link.lag < 0 else '+'} {amount}"


def _free_text(step: Step, project: Project, style: DateStyle) -> str:
    """Return the days without work that a link waits over, "" where it waits for none."""
    if step.reason is not Driver.LINK or step.instant is None or step.other_instant is None:
        return ""
    first, last = sorted((step.instant, step.other_instant))
    return ", ".join(free_days(project, step.calendar_id, first, last, replace(style, clock="")))
