"""What is to be scheduled: leaves with their working time, and the links that reach them, summaries resolved."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import NamedTuple

from planner.project import Project
from planner.records import (
    Assignment,
    ConstraintType,
    CriticalBy,
    Link,
    LinkType,
    PersonKind,
    Plan,
    ProgressRule,
    Task,
    TaskMode,
    TaskType,
)
from planner.scheduling.verify.hours import Calendars
from planner.scheduling.verify.minutes import Minutes
from planner.timebase import ELAPSED_UNITS, PERCENT_UNITS

CONTOUR_AVERAGE = {1: 0.6, 2: 0.6, 3: 0.5, 4: 0.5, 5: 0.5, 6: 0.5, 7: 0.7}
"""Average of each of Microsoft Project's work contours against its peak, by its MSPDI number; flat ones are 1."""

_MIRRORED = {LinkType.SS: LinkType.FF, LinkType.FF: LinkType.SS}
_MIRRORED_CONSTRAINT = {
    ConstraintType.ASAP: ConstraintType.ALAP,
    ConstraintType.ALAP: ConstraintType.ASAP,
    ConstraintType.SNET: ConstraintType.FNLT,
    ConstraintType.FNLT: ConstraintType.SNET,
    ConstraintType.SNLT: ConstraintType.FNET,
    ConstraintType.FNET: ConstraintType.SNLT,
    ConstraintType.MSO: ConstraintType.MFO,
    ConstraintType.MFO: ConstraintType.MSO,
}


class Standing(Enum):
    """How far a leaf is, which decides who gives its dates."""

    OPEN = "open"
    STARTED = "started"
    DONE = "done"
    GIVEN = "given"


@dataclass(frozen=True)
class Stint:
    """One assignment: working minutes after the task's start, and of work, on its own working time."""

    time: Minutes
    offset: int
    length: int


class Dates(NamedTuple):
    """Start and finish of a leaf, and the rule that gave them."""

    start: int
    finish: int
    rule: str


@dataclass(frozen=True)
class Arc:
    """A link between two leaves, or from the earliest of several leaves.

    Attributes:
        sources: the predecessor; all leaves of a summary whose earliest start counts.
        lag: minutes on `lag_time`, or hundredths of a percent of `whole`. clocked: it is elapsed time.
        whole: duration that a percentage is of, None for a lag in minutes.
        spanned, span_time: leaves and calendar of a summary, whose span is what the percentage is of instead.
        to_summary: the link is drawn to a summary above the target. near: the task that it is drawn from.
    """

    link_id: int
    type: LinkType
    sources: tuple[int, ...]
    target: int
    lag: int
    lag_time: Minutes
    clocked: bool
    whole: int | None
    spanned: tuple[int, ...]
    span_time: Minutes
    to_summary: bool
    near: int

    def lag_minutes(self, early: Mapping[int, Dates]) -> int:
        """Return the lag in minutes."""
        if self.whole is None:
            return self.lag
        whole = self.whole
        if self.spanned:
            start = min(early[leaf].start for leaf in self.spanned)
            whole = self.span_time.between(start, max(early[leaf].finish for leaf in self.spanned))
        return (whole * self.lag + 5_000) // 10_000  # half a minute counts up

    def after(self, instant: int, early: Mapping[int, Dates]) -> int:
        """Return an instant of the predecessor, moved by the lag."""
        return self.lag_time.add(instant, self.lag_minutes(early))

    def before(self, instant: int, early: Mapping[int, Dates]) -> int:
        """Return an instant of the successor, moved back by the lag."""
        return self.lag_time.add(instant, -self.lag_minutes(early))


@dataclass(frozen=True)
class Item:
    """A leaf.

    Attributes:
        time: what its duration counts on: the clock when it is elapsed. calendar: its calendar in any case.
        length: duration with all pauses. left: what remains of it, from its resumption on.
        stints: assignments that decide its finish; none where its duration does.
        start, finish: actual or typed dates.
        shared: several people work on it.
        ceiling: the least finish that summaries above it have typed or pinned. floor: the latest start that pins of
            summaries above it hold it back to.
    """

    task: Task
    standing: Standing
    time: Minutes
    calendar: Minutes
    length: int
    left: int
    stints: tuple[Stint, ...]
    start: int | None
    finish: int | None
    constraint: ConstraintType
    constraint_date: int | None
    deadline: int | None
    ceiling: int | None
    floor: int | None
    delay: int
    shared: bool
    incoming: list[Arc] = field(default_factory=list)
    outgoing: list[Arc] = field(default_factory=list)

    @property
    def moment(self) -> bool:
        """Whether it takes no time."""
        return self.length == 0

    @property
    def awaits(self) -> bool:
        """Whether links, or pins of summaries, say when it can start."""
        return bool(self.incoming) or self.floor is not None

    @property
    def elapsed(self) -> bool:
        """Whether its duration counts on the clock."""
        return self.time is not self.calendar

    def finish_from(self, start: int) -> int:
        """Return the finish of the whole when it starts at an instant."""
        if not self.stints:
            return self.time.add(start, self.length)
        return max(stint.time.add(stint.time.add(start, stint.offset), stint.length) for stint in self.stints)

    def start_for(self, finish: int) -> int:
        """Return the start with which the whole finishes at an instant."""
        if not self.stints:
            return self.time.add(finish, -self.length)
        return min(stint.time.add(finish, -stint.length - stint.offset) for stint in self.stints)

    def snapped(self, start: int) -> int:
        """Return a start, moved to where somebody works.

        What takes no time or elapsed time may also stand at the end of a period of the calendar.
        """
        if self.moment or self.elapsed:
            at_end = self.calendar.previous_finish(start) == start
            return start if at_end else self.calendar.next_start(start)
        if not self.stints:
            return self.time.next_start(start)
        return min(stint.time.next_start(start) for stint in self.stints)

    def settled(self, finish: int, earliest: int, *, backwards: bool) -> int:
        """Return a late finish, moved back to where work ends.

        A moment stays, unless it is as late as possible in forward time; then it is not moved past its early finish.
        """
        if self.moment and (backwards or self.constraint is not ConstraintType.ALAP):
            return finish
        ends = max(time.previous_finish(finish) for time in [stint.time for stint in self.stints] or [self.time])
        return earliest if self.moment and ends < earliest <= finish else ends

    def exact(self, finish: int, asked: int) -> int:
        """Return the finish asked for where it is the same point in working time: 08:00 for 17:00 the day before."""
        return asked if self.time.between(finish, asked) == 0 else finish

    def waits(self, status: int | None) -> list[tuple[int, str]]:
        """Return what the rest of a started task goes on after, links aside, and why."""
        assert self.start is not None
        waits = [] if self.task.resume is None else [(self.task.resume, "resume")]
        if self.task.resume is None or self.shared:
            # Several people stopped when the first of them did, so that the work done may end after the resume date.
            waits.append((self.time.add(self.start, self.length - self.left), "in progress"))
        return waits if status is None else [*waits, (status, "status date")]

    def rest_from(self, resume: int) -> int:
        """Return the finish of what is left, from an instant on; the longest assignment has all of it before it."""
        finish, date = self.rest_worked(resume), self.constraint_date
        if self.constraint is ConstraintType.FNET and date is not None and self.time.between(finish, date) > 0:
            return self.time.previous_finish(date)
        return finish

    def rest_worked(self, resume: int) -> int:
        """Return the finish of what is left, from an instant on, whatever its pin says."""
        if not self.stints:
            return self.time.add(resume, self.left)
        longest = max(1, *(stint.length for stint in self.stints))
        shares = [(stint.time, stint.length * self.left // longest) for stint in self.stints]
        return max([resume, *(time.add(resume, share) for time, share in shares)])

    def kept_finish(self, status: int | None) -> int | None:
        """Return the finish of a task that keeps its dates in a plan scheduled from its finish."""
        if self.standing is not Standing.STARTED or self.start is None:
            return self.finish
        if self.task.percent_complete >= 100:
            return self.finish_from(self.start)
        return self.rest_from(max(self.waits(status))[0])


@dataclass(frozen=True)
class Settings:
    """The plan's settings that rules ask for."""

    start: int
    status: int | None
    honor: bool
    many_paths: bool
    splits: bool
    retained: bool
    actuals: bool
    critical_slack: int
    longest: bool
    near: int
    backwards: bool


@dataclass(frozen=True)
class Problem:
    """All active leaves, the links that are drawn from summaries by those, and the settings."""

    items: dict[int, Item]
    from_summaries: dict[int, list[Arc]]
    settings: Settings


def inactive(project: Project, task_id: int) -> bool:
    """Whether a task or a summary above it is inactive, or an idea in a bucket."""
    return any(not project.tasks[one].is_scheduled for one in (task_id, *project.ancestors(task_id)))


def leaves_of(project: Project, task_id: int) -> list[int]:
    """Return the active leaves below a task in outline order, itself when it is one."""
    below = list(project.descendants(task_id)) if project.is_summary(task_id) else [task_id]
    return [one for one in below if not project.is_summary(one) and not inactive(project, one)]


def read(project: Project, calendars: Calendars, *, backwards: bool = False) -> Problem:
    """Return what is to be scheduled; with time running backwards (instant t is -t) from the project's finish."""
    plan = project.plan
    tasks = [task for task in project.tasks.values() if not project.is_summary(task.id)]
    items = {task.id: _item(project, calendars, task) for task in tasks if not inactive(project, task.id)}
    arcs = [
        arc for link in project.links.values() for arc in _arcs(project, calendars, items, link, backwards=backwards)
    ]
    if backwards:
        status = plan.status_date if plan.status_is_data_date and plan.split_in_progress else None
        items = {task_id: _turned_item(project, item, status) for task_id, item in items.items()}
        arcs = [_turned_arc(arc) for arc in arcs]
    for arc in arcs:
        items[arc.target].incoming.append(arc)
        for source in arc.sources:
            items[source].outgoing.append(arc)
    from_summaries = {one: [arc for arc in arcs if arc.near == one] for one in project.tasks if project.is_summary(one)}
    return Problem(items, from_summaries, _settings(plan, backwards=backwards))


def _settings(plan: Plan, *, backwards: bool) -> Settings:
    finish = plan.start if plan.finish is None else plan.finish
    return Settings(
        start=-finish if backwards else plan.start,
        status=plan.status_date if plan.status_is_data_date and not backwards else None,
        honor=plan.honor_constraints,
        many_paths=plan.multiple_critical_paths,
        splits=plan.split_in_progress,
        retained=plan.split_in_progress and plan.progress_rule is not ProgressRule.OVERRIDE,
        actuals=backwards or plan.progress_rule is ProgressRule.ACTUAL_DATES,
        critical_slack=plan.critical_slack,
        longest=plan.critical_by is CriticalBy.LONGEST_PATH,
        near=plan.near_critical,
        backwards=backwards,
    )


def calendar_of(project: Project, calendars: Calendars, task: Task) -> Minutes:
    """Return a task's calendar: its own, else its team's, else the project's."""
    team = project.teams.get(task.team_id or 0)
    return calendars.of(task.calendar_id or (team.calendar_id if team else None))


def done_minutes(task: Task) -> int:
    """Return the working minutes done of a task."""
    given = task.actual_duration
    return min(round(task.duration * task.percent_complete / 100) if given is None else given, task.duration)


def _item(project: Project, calendars: Calendars, task: Task) -> Item:
    calendar = calendar_of(project, calendars, task)
    done = done_minutes(task)
    manual = task.mode is TaskMode.MANUAL or task.external
    return Item(
        task=task,
        standing=_standing(task, manual=manual),
        time=calendars.clock if task.duration_unit in ELAPSED_UNITS else calendar,
        calendar=calendar,
        length=task.duration + sum(pause for _, pause in task.splits),
        left=task.duration - done + sum(pause for before, pause in task.splits if before > done),
        stints=tuple(_stints(project, calendars, task, calendar)),
        start=task.actual_start if task.actual_start is not None or not manual else task.manual_start,
        finish=task.actual_finish if task.actual_finish is not None or not manual else task.manual_finish,
        constraint=task.constraint,
        constraint_date=task.constraint_date,
        deadline=task.deadline,
        ceiling=min([*_typed_above(project, task), *_pins_above(project, task, ConstraintType.FNLT)], default=None),
        floor=max(_pins_above(project, task, ConstraintType.SNET), default=None),
        delay=task.levelling_delay,
        shared=len(project.assignments_of(task.id)) > 1,
    )


def _standing(task: Task, *, manual: bool) -> Standing:
    if manual:
        return Standing.GIVEN
    if task.actual_start is None:
        return Standing.OPEN
    return Standing.DONE if task.actual_finish is not None else Standing.STARTED


def _typed_above(project: Project, task: Task) -> list[int]:
    """Return the typed finishes of the manual summaries above a task."""
    above = [project.tasks[one] for one in project.ancestors(task.id)]
    return [one.manual_finish for one in above if one.mode is TaskMode.MANUAL and one.manual_finish is not None]


def _pins_above(project: Project, task: Task, kind: ConstraintType) -> list[int]:
    """Return the dates of such pins of the automatic summaries above a task."""
    above = [project.tasks[one] for one in project.ancestors(task.id)]
    pinned = [one for one in above if one.constraint is kind and one.mode is TaskMode.AUTO and not one.external]
    return [one.constraint_date for one in pinned if one.constraint_date is not None]


def _stints(project: Project, calendars: Calendars, task: Task, calendar: Minutes) -> Iterator[Stint]:
    """Yield the assignments of a task when somebody's working time differs from the task's or begins later."""
    if task.duration == 0 or task.mode is TaskMode.MANUAL or task.duration_unit in ELAPSED_UNITS:
        return
    if task.task_type is TaskType.FIXED_DURATION or (task.ignore_resource_calendars and task.calendar_id is not None):
        return
    found = []
    for assignment in project.assignments_of(task.id):
        person = project.people[assignment.person_id]
        if person.kind is PersonKind.WORK:
            team = project.teams.get(person.team_id or 0)
            time = calendars.of(person.calendar_id or (team.calendar_id if team else None))
            shared = time if task.calendar_id is None else calendar.both(time)
            time = shared if shared.works.any() else calendar
            found.append(Stint(time, max(0, assignment.delay), _length(task, assignment)))
    if len(found) == 1:
        found = [replace(found[0], length=task.duration)]
    elif found and not any((stint.time.works != calendar.works).any() for stint in found):
        # All work when the task is worked on: its duration begins with the first of them.
        first = min(stint.offset for stint in found)
        found = [Stint(calendar, first, task.duration), *(stint for stint in found if stint.offset > first)]
    if any(stint.offset or (stint.time.works != calendar.works).any() for stint in found):
        yield from (_with_pauses(task, stint) for stint in found)


def _with_pauses(task: Task, stint: Stint) -> Stint:
    """Return an assignment with the pauses that begin before its end, on its own working time."""
    end = stint.offset + stint.length
    return replace(stint, length=stint.length + sum(pause for before, pause in task.splits if before < end))


def _length(task: Task, assignment: Assignment) -> int:
    """Return the working minutes of an assignment: its work by its units, longer under a contour."""
    share = assignment.units * CONTOUR_AVERAGE.get(assignment.contour, 1.0)
    work = assignment.work - assignment.overtime_work
    if work <= 0 or share <= 0:
        return task.duration
    return round(work / share)


def _arcs(
    project: Project, calendars: Calendars, items: dict[int, Item], link: Link, *, backwards: bool
) -> Iterator[Arc]:
    """Yield a link between leaves; links that touch an inactive task say nothing.

    With time running backwards the predecessor follows its successor: FS and SF stay, SS and FF change places.
    """
    if inactive(project, link.predecessor_id) or inactive(project, link.successor_id):
        return
    before, after = leaves_of(project, link.predecessor_id), leaves_of(project, link.successor_id)
    kind = _MIRRORED.get(link.type, link.type) if backwards else link.type
    sources, targets = (after, before) if backwards else (before, after)
    by_start = kind in (LinkType.SS, LinkType.SF)
    groups = [tuple(sources)] if by_start and sources else [(source,) for source in sources]
    near_end, far_end = link.predecessor_id, link.successor_id
    if backwards:
        near_end, far_end = far_end, near_end
    own = calendar_of(project, calendars, project.tasks[link.successor_id])
    for target in targets:
        for group in groups:
            time = own if backwards else items[target].calendar
            arc = _arc(project, calendars, link, time, kind, group, target)
            yield replace(arc, to_summary=project.is_summary(far_end), near=near_end)


def _arc(
    project: Project,
    calendars: Calendars,
    link: Link,
    time: Minutes,
    kind: LinkType,
    sources: tuple[int, ...],
    target: int,
) -> Arc:
    predecessor = project.tasks[link.predecessor_id]
    percent, summary = link.lag_unit in PERCENT_UNITS, project.is_summary(predecessor.id)
    of_clock = percent and not summary and predecessor.duration_unit in ELAPSED_UNITS
    clocked = link.lag_unit in ELAPSED_UNITS or link.lag_unit == "e%" or of_clock
    return Arc(
        link_id=link.id,
        type=kind,
        sources=sources,
        target=target,
        lag=link.lag,
        lag_time=calendars.clock if clocked else time,
        clocked=clocked,
        whole=predecessor.duration if percent else None,
        spanned=tuple(leaves_of(project, predecessor.id)) if summary else (),
        span_time=calendar_of(project, calendars, predecessor),
        to_summary=False,
        near=predecessor.id,
    )


def _turned_arc(arc: Arc) -> Arc:
    return replace(arc, lag_time=arc.lag_time.mirrored(), span_time=arc.span_time.mirrored())


def _turned_item(project: Project, item: Item, status: int | None) -> Item:
    """Return a leaf with time running backwards; what has started keeps its dates, and a deadline moves nothing."""
    finish = item.kept_finish(status)
    given = item.standing in (Standing.STARTED, Standing.GIVEN)
    calendar = item.calendar.mirrored()
    return replace(
        item,
        standing=Standing.GIVEN if given else item.standing,
        time=item.time.mirrored() if item.elapsed else calendar,
        calendar=calendar,
        stints=tuple(replace(stint, time=stint.time.mirrored()) for stint in item.stints),
        start=None if finish is None else -finish,
        finish=None if item.start is None else -item.start,
        constraint=_MIRRORED_CONSTRAINT.get(item.constraint, item.constraint),
        constraint_date=None if item.constraint_date is None else -item.constraint_date,
        deadline=None,
        ceiling=min((-date for date in _pins_above(project, item.task, ConstraintType.SNET)), default=None),
        floor=max((-date for date in _pins_above(project, item.task, ConstraintType.FNLT)), default=None),
        delay=-item.delay,
    )
