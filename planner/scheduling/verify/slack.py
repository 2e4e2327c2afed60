"""Slack of leaves from their early and late dates (domain.md §1.7)."""

from __future__ import annotations

from collections.abc import Iterable

from planner.records import ConstraintType as C
from planner.records import LinkType
from planner.scheduling.verify.backward import given_start, is_complete
from planner.scheduling.verify.forward import asked_by, driven_start
from planner.scheduling.verify.items import Arc, Dates, Item, Problem, Standing
from planner.scheduling.verify.minutes import Minutes

PULLING = (C.MSO, C.MFO, C.SNLT, C.FNLT)
"""Constraints that, when they are honoured, put a task before what its links ask for."""


def total_slack(problem: Problem, item: Item, early: dict[int, Dates], late: dict[int, Dates]) -> int:
    """Return how far a task may slip before something has to give; negative where it has already."""
    own, last = early[item.task.id], late[item.task.id]
    if is_complete(item):
        return 0
    at_finish = item.time.between(own.finish, last.finish)
    if item.standing is Standing.STARTED:
        return at_finish
    if item.standing is not Standing.OPEN:
        return min(item.time.between(own.start, given_start(item, own, last.finish)), at_finish)
    slack = min(item.time.between(own.start, last.start), at_finish)
    if item.constraint is C.ALAP:
        # It shows itself what predecessors that keep their dates anyway cannot show.
        asked = asked_by(problem, item, early, lambda source: never_makes_way(problem.items[source]))
        return 0 if asked is None else min(0, item.time.between(asked, own.start))
    if item.awaits and item.constraint in PULLING and problem.settings.honor:
        # The task sits on its date; what its predecessors lack shows here (corpus, "What the real plans say" 6).
        driven = driven_start(problem, item, early)[0]
        driven = item.snapped(driven + item.delay) if item.delay else driven
        slack = min(slack, item.time.between(driven, own.start)) if driven > own.start else slack
    return slack


def never_makes_way(item: Item) -> bool:
    """Whether a task keeps its dates whatever follows it."""
    must = item.constraint in (C.MSO, C.MFO) and item.constraint_date is not None
    return item.standing in (Standing.GIVEN, Standing.DONE) or is_complete(item) or must


def free_slack(problem: Problem, item: Item, early: dict[int, Dates], total: int) -> int:
    """Return how far a task may slip before another one moves."""
    own = [arc for arc in item.outgoing if arc.near == item.task.id]
    return room(problem, own, early[item.task.id], item.time, early, total)


def room(problem: Problem, arcs: Iterable[Arc], own: Dates, time: Minutes, early: dict[int, Dates], total: int) -> int:
    """Return the free slack of a leaf or summary with such dates and calendar: never more than its total slack."""
    gaps = [_gap(arc, own, time, early) for arc in arcs if not is_complete(problem.items[arc.target])]
    return max(0, min([total, *gaps]))


def _gap(arc: Arc, own: Dates, time: Minutes, early: dict[int, Dates]) -> int:
    """Return the working time of the task between what the lag leads to and the successor."""
    other = early[arc.target]
    reached = other.start if arc.type in (LinkType.FS, LinkType.SS) else other.finish
    left = own.finish if arc.type in (LinkType.FS, LinkType.FF) else own.start
    if arc.clocked:
        return time.between(left, arc.before(reached, early))
    return time.between(arc.after(left, early), reached)
