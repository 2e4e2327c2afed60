"""Slack of leaves from their early and late dates (domain.md §1.7)."""

from __future__ import annotations

from planner.records import ConstraintType as C
from planner.records import LinkType
from planner.scheduling.verify.backward import is_complete
from planner.scheduling.verify.forward import driven_start
from planner.scheduling.verify.items import Arc, Dates, Item, Problem, Standing

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
    slack = min(item.time.between(own.start, last.start), at_finish)
    if item.standing is not Standing.OPEN:
        return slack
    as_late = item.constraint is C.ALAP
    slack = 0 if as_late else slack
    if item.incoming and (as_late or (item.constraint in PULLING and problem.settings.honor)):
        # The task sits on its date; what its predecessors lack shows here (corpus, "What the real plans say" 6).
        driven = driven_start(problem, item, early)[0]
        driven = item.snapped(driven + item.delay) if item.delay else driven
        slack = min(slack, item.time.between(driven, own.start)) if driven > own.start else slack
    return slack


def free_slack(problem: Problem, item: Item, early: dict[int, Dates], total: int) -> int:
    """Return how far a task may slip before another one moves."""
    if is_complete(item) or total < 0:
        return 0
    gaps = [
        _gap(item, arc, early)
        for arc in item.outgoing
        if not is_complete(problem.items[arc.target]) and item.task.id in _counted(arc, early)
    ]
    return max(0, min(gaps)) if gaps else total


def _counted(arc: Arc, early: dict[int, Dates]) -> tuple[int, ...]:
    """Return the leaves that a link counts from."""
    return (min(arc.sources, key=lambda source: early[source].start),)


def _gap(item: Item, arc: Arc, early: dict[int, Dates]) -> int:
    """Return the working time of the task between what the lag leads to and the successor."""
    own, other = early[item.task.id], early[arc.target]
    reached = other.start if arc.type in (LinkType.FS, LinkType.SS) else other.finish
    left = own.finish if arc.type in (LinkType.FS, LinkType.FF) else own.start
    if arc.clocked:
        return item.time.between(left, arc.before(reached, early))
    return item.time.between(arc.after(left, early), reached)
