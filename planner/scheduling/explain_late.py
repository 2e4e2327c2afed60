"""The late side of an explanation: by when a task must be over, and which promise further on says so.

A late date is bound by the tightest of the links that leave a task or a summary above it, the project's finish, a
constraint, a deadline and the typed finish of a summary; see `kernels.backward`, which finds the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from planner.project import Project
from planner.records import ConstraintType, Link, LinkType, Task, TaskMode
from planner.scheduling.explain_steps import Dates, End, Step, source_end, target_end
from planner.scheduling.schedule import NONE, Driver

BY_START = (LinkType.SS, LinkType.SF)
EARLY = {End.START: End.EARLY_START, End.FINISH: End.EARLY_FINISH}
LATE = {End.START: End.LATE_START, End.FINISH: End.LATE_FINISH}


class Bound(NamedTuple):
    """One thing that a task must not run past.

    Attributes:
        finish: the latest finish that it allows. code: of the sentence.
        end: the date it is about. date: its own date. link, leaf: the link, and the task that it binds by.
        summary: the summary whose pin it is.
    """

    finish: int
    code: str
    end: End = End.LATE_FINISH
    date: int | None = None
    link: Link | None = None
    leaf: int | None = None
    summary: int | None = None


class LateSide:
    """Explains late dates and slack of one schedule."""

    def __init__(self, dates: Dates) -> None:
        self._dates, self._schedule = dates, dates.schedule

    @property
    def _project(self) -> Project:
        return self._dates.project

    # Slack -----------------------------------------------------------------------------------------------

    def slack(self, task_id: int) -> Step:
        """Say how much a task can slip, and lead to what binds it."""
        slot = self._schedule.slot_of[task_id]
        task, slack = self._project.tasks[task_id], int(self._schedule.total_slack[slot])
        if self._dates.is_summary(task_id):
            return self._summary_slack(task_id, slack)
        if self._dates.is_complete(task):
            return self._said(task, "why-slack-done", End.FINISH, slack)
        if not self._dates.is_active(task_id):
            return self._said(task, "why-slack-inactive", End.FINISH, slack)
        if self._dates.mirrored:
            return self._said(task, "why-slack-from-finish", End.FINISH, slack)
        if task.constraint is ConstraintType.ALAP and slack == 0 and task.actual_start is None:
            return self._said(task, "why-slack-late", End.FINISH, slack, leads=True)
        code = "why-slack-short" if slack < 0 else "why-slack-none" if slack == 0 else "why-slack-left"
        end = self._binding_end(task_id, slack)
        if end is None:
            return self._said(task, "why-slack-pinned", End.START, slack)
        return self._said(task, f"{code}-{end}", end, slack, leads=True)

    def _binding_end(self, task_id: int, slack: int) -> End | None:
        """Return the end whose room the slack is, None where a pin against the links takes it."""
        placed = self._dates.placed(task_id)
        for end in (End.FINISH, End.START):
            shown, late = self._dates.shown(task_id, end), self._dates.shown(task_id, LATE[end])
            if shown is not None and late is not None and placed.work_between(shown, late) == slack:
                return end
        return None

    def _said(self, task: Task, code: str, end: End, slack: int, *, leads: bool = False) -> Step:
        other_id, other_end = (task.id, LATE[end]) if leads else (None, None)
        late = self._dates.shown(task.id, LATE[end])
        shown = self._dates.shown(task.id, end)
        return Step(task.id, code, end, shown, None, other_id, other_end, late, minutes=slack)

    def _summary_slack(self, task_id: int, slack: int) -> Step:
        """Lead to the leaf with the least slack."""
        found = [(self._slack_of(leaf), leaf) for leaf in self._dates.leaves(task_id)]
        if not found:
            return Step(task_id, "why-empty-summary", End.FINISH, None, Driver.ROLL_UP)
        finish = self._dates.shown(task_id, End.FINISH)
        to = (min(found)[1], None if self._dates.mirrored else End.LATE_FINISH)
        late = self._dates.shown(to[0], End.LATE_FINISH)
        return Step(task_id, "why-slack-summary", End.FINISH, finish, Driver.ROLL_UP, *to, late, minutes=slack)

    def _slack_of(self, task_id: int) -> int:
        return int(self._schedule.total_slack[self._schedule.slot_of[task_id]])

    # Late dates ------------------------------------------------------------------------------------------

    def step(self, task_id: int, end: End) -> Step:
        """Explain a late date of a leaf."""
        task = self._project.tasks[task_id]
        if self._dates.is_complete(task):
            return Step(task_id, "why-slack-done", End.FINISH, self._dates.shown(task_id, End.FINISH))
        if end is End.LATE_START and (task.levelling_delay or not self._is_point(task_id)):
            return self._late_start(task)
        return self._bound_step(task_id, "why-must")

    def as_late_as_possible(self, task_id: int, end: End) -> Step:
        """Explain the date of a task as late as possible, which is its late date."""
        step = self._bound_step(task_id, "why-late")
        shown = end if step.end is End.LATE_FINISH else End.START
        return replace(step, end=shown, instant=self._dates.shown(task_id, shown), reason=Driver.LATE_DATES)

    def _late_start(self, task: Task) -> Step:
        """Lead from the late start of a task, or of what remains of it, to its late finish."""
        placed = self._dates.placed(task.id)
        finish = self._dates.shown(task.id, End.LATE_FINISH)
        code, start = "why-must-start", self._dates.shown(task.id, End.LATE_START)
        if placed.started and finish is not None:
            code, start = "why-must-go-on", placed.before_rest(finish)
        elif task.levelling_delay and start is not None and task.mode is TaskMode.AUTO:
            code, start = "why-must-start-delayed", start - task.levelling_delay
        to = (task.id, End.LATE_FINISH)
        length = placed.remaining if placed.started else placed.duration
        return Step(task.id, code, End.LATE_START, start, None, *to, finish, minutes=length)

    def _bound_step(self, task_id: int, prefix: str) -> Step:
        bound = self._tightest(task_id)
        task = self._project.tasks[task_id]
        late = self._dates.shown(task_id, End.LATE_FINISH)
        if task.mode is TaskMode.MANUAL and late is not None and bound.finish < late:
            return Step(task_id, "why-must-fixed", End.LATE_FINISH, late)
        instant = self._dates.shown(task_id, bound.end)
        if bound.link is None or bound.leaf is None:
            last = self._last() if bound.code == "end" else None
            kind = "" if last is None else "-own" if last == task_id else "-other"
            code = f"{prefix}-{bound.code}{kind}"
            return Step(task_id, code, bound.end, instant, None, last, date=bound.date, through_id=bound.summary)
        target, allowed = bound.link.successor_id, self._allowed(bound.link, bound.leaf)
        end, standing = self._leads_to(bound.link, bound.leaf, allowed)
        through = bound.link.predecessor_id
        return Step(
            task_id,
            f"{prefix}-{bound.code}{standing}",
            bound.end,
            instant,
            None,
            bound.leaf,
            end,
            allowed,
            link_id=bound.link.id,
            calendar_id=self._dates.calendar_id(bound.leaf),
            through_id=None if through == task_id else through,
            inside_id=None if target == bound.leaf else target,
        )

    def _leads_to(self, link: Link, leaf: int, allowed: int | None) -> tuple[End | None, str]:
        """Return the date of the successor that a limit follows from, if it is one, and what to say of it."""
        end = target_end(link)
        if self._is_fact(link, leaf):
            return end, "-done"
        if end is End.START and self._is_typed(leaf) and allowed != self._dates.shown(leaf, LATE[end]):
            return None, "-typed"
        return LATE[end], ""

    def _tightest(self, task_id: int) -> Bound:
        """Return the earliest of the bounds, among those that the late finish agrees with in working time."""
        bounds, late = list(self._bounds(task_id)), self._dates.shown(task_id, End.LATE_FINISH)
        work_between = self._dates.placed(task_id).work_between
        agreeing = [one for one in bounds if late is not None and work_between(late, one.finish) == 0]
        return min(agreeing or bounds, key=lambda one: one.finish)

    def _bounds(self, task_id: int) -> Iterator[Bound]:
        """Yield all that a leaf must not run past; see `kernels.backward.late_finish`."""
        task, links = self._project.tasks[task_id], list(self._link_bounds(task_id))
        yield from links
        yield from self._own_bounds(task)
        own = self._dates.shown(task_id, End.FINISH)
        if not links and self._project.plan.multiple_critical_paths and own is not None:
            yield Bound(own, "open")
        yield Bound(self._schedule.project_finish, "end", date=self._schedule.project_finish)

    def _own_bounds(self, task: Task) -> Iterator[Bound]:
        placed = self._dates.placed(task.id)
        if task.deadline is not None:
            yield Bound(task.deadline, "deadline", date=task.deadline)
        date = task.constraint_date
        if date is not None and task.mode is not TaskMode.MANUAL and not task.external:
            if task.constraint in (ConstraintType.FNLT, ConstraintType.MFO):
                yield Bound(date, task.constraint, date=date)
            elif task.constraint in (ConstraintType.SNLT, ConstraintType.MSO):
                code, end = (
                    (f"{task.constraint}-started", End.LATE_FINISH)
                    if placed.started
                    else (task.constraint, End.LATE_START)
                )
                yield Bound(placed.finish_from(date), code, end, date)
        for above in self._project.ancestors(task.id):
            summary = self._project.tasks[above]
            if summary.mode is TaskMode.MANUAL and summary.manual_finish is not None:
                yield Bound(summary.manual_finish, "cap", date=summary.manual_finish)
        for summary in self._dates.pins_above(task, ConstraintType.FNLT):
            if summary.constraint_date is not None:
                yield Bound(summary.constraint_date, "summary", date=summary.constraint_date, summary=summary.id)

    def _link_bounds(self, task_id: int) -> Iterator[Bound]:
        placed = self._dates.placed(task_id)
        for holder in self._dates.holders(task_id):
            for link in self._project.successors(holder):
                by_start = link.type in BY_START
                if by_start and (placed.started or self._dates.deciding_leaf(holder, End.START) != task_id):
                    continue
                found = [(limit, leaf) for leaf in self._bound_leaves(link) if (limit := self._limit(link, leaf))]
                if found:
                    limit, leaf = min(found)
                    finish = placed.finish_from(limit) if by_start else limit
                    end = End.LATE_START if by_start else End.LATE_FINISH
                    yield Bound(finish, link.type.lower(), end, link=link, leaf=leaf)

    def _bound_leaves(self, link: Link) -> Iterator[int]:
        leaves = self._dates.leaves(link.successor_id)
        if self._dates.actuals_bind:
            return leaves
        return (leaf for leaf in leaves if not self._dates.is_complete(self._project.tasks[leaf]))

    def _limit(self, link: Link, leaf: int) -> int:
        """Return the latest instant that a leaf allows the driving end of a link; 0 where it has no say."""
        allowed = self._allowed(link, leaf)
        return 0 if allowed is None else self._dates.moved(link, leaf, allowed, -1)

    def _allowed(self, link: Link, leaf: int) -> int | None:
        """Return the late date of a leaf that a link counts back from: before its levelling delay, of its rest."""
        if target_end(link) is End.FINISH:
            return self._dates.shown(leaf, End.LATE_FINISH)
        passed = self._schedule.passed_start
        if passed is None or self._is_fact(link, leaf):
            return self._dates.shown(leaf, End.LATE_START)
        start = int(passed[self._schedule.slot_of[leaf]])
        return None if start == NONE else start

    def _is_fact(self, link: Link, leaf: int) -> bool:
        """Whether a link leads to a date of a leaf that has happened, which holds back what is before it."""
        placed = self._dates.placed(leaf)
        if self._dates.is_complete(placed.task):
            return True
        below = leaf != link.successor_id or self._dates.actuals_bind
        return placed.started and below and target_end(link) is End.START

    def _is_typed(self, task_id: int) -> bool:
        task = self._project.tasks[task_id]
        return task.mode is TaskMode.MANUAL or task.external

    def _is_point(self, task_id: int) -> bool:
        return self._dates.shown(task_id, End.LATE_START) == self._dates.shown(task_id, End.LATE_FINISH)

    def _last(self) -> int | None:
        """Return the leaf that the project ends with."""
        slots = np.flatnonzero((self._schedule.finish == self._schedule.project_finish) & ~self._schedule.summary)
        ends = [int(self._schedule.ids[slot]) for slot in slots]
        return next((one for one in reversed(ends) if self._dates.is_active(one)), None)

    # From the finish -------------------------------------------------------------------------------------

    def soonest(self, task_id: int, prefix: str, end: End) -> Step:
        """Explain an earliest date, in a plan scheduled from its finish: the predecessor that the task waits for."""
        link, source = self._soonest_link(task_id)
        if link is None or source is None:
            code = f"{prefix}-first"
            return Step(task_id, code, end, self._dates.shown(task_id, end), Driver.LATE_DATES)
        own = target_end(link)
        to = (source, EARLY[source_end(link)])
        shown = own if end in (End.START, End.FINISH) else EARLY[own]
        return Step(
            task_id,
            f"{prefix}-{link.type.lower()}",
            shown,
            self._dates.shown(task_id, shown),
            Driver.LATE_DATES,
            *to,
            self._dates.shown(*to),
            link_id=link.id,
            calendar_id=self._dates.calendar_id(task_id),
            through_id=None if link.successor_id == task_id else link.successor_id,
            inside_id=None if link.predecessor_id == source else link.predecessor_id,
        )

    def _soonest_link(self, task_id: int) -> tuple[Link | None, int | None]:
        """Return the link that asks for the latest of the early starts, and the leaf that it comes from."""
        placed, best = self._dates.placed(task_id), 0
        found: tuple[Link | None, int | None] = (None, None)
        for holder in self._dates.holders(task_id):
            for link in self._project.predecessors(holder):
                for leaf in self._dates.leaves(link.predecessor_id):
                    early = self._dates.shown(leaf, EARLY[source_end(link)])
                    if early is None:
                        continue
                    instant = self._dates.moved(link, task_id, early)
                    start = placed.start_for(instant) if target_end(link) is End.FINISH else instant
                    if start > best:
                        best, found = start, (link, leaf)
        return found
