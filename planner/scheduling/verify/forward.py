"""Early dates by relaxation: every leaf is placed again from its neighbours until nothing changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from planner.records import ConstraintType as C
from planner.records import LinkType
from planner.scheduling.verify.items import Arc, Dates, Item, Problem, Standing


class Unsettled(Exception):
    """Dates still change after as many rounds as there are tasks: the links form a cycle."""


class Slip(NamedTuple):
    """A leaf that begins, or once it has started ends, so many working minutes after where the rules put it."""

    task_id: int
    minutes: int


def early_dates(problem: Problem, late: dict[int, Dates] | None = None, slip: Slip | None = None) -> dict[int, Dates]:
    """Return the early dates; tasks as late as possible are at `late` when it is given, one may slip."""
    begin = problem.settings.start
    dates = {task_id: Dates(begin, begin, "unplaced") for task_id in problem.items}
    for _ in range(len(problem.items) + 2):
        changed = False
        for task_id, item in problem.items.items():
            placed = _placed(problem, item, dates, late)
            if slip is not None and slip.task_id == task_id and slip.minutes:
                placed = _slipped(item, placed, slip.minutes)
            changed |= placed != dates[task_id]
            dates[task_id] = placed
        if not changed:
            return dates
    raise Unsettled


def _placed(problem: Problem, item: Item, dates: dict[int, Dates], late: dict[int, Dates] | None) -> Dates:
    if item.standing is Standing.GIVEN:
        return _as_typed(problem, item)
    if item.standing is Standing.DONE and item.start is not None and item.finish is not None:
        return Dates(item.start, item.finish, "actual dates")
    if item.standing is Standing.STARTED:
        return _in_progress(problem, item, dates)
    if item.constraint is C.ALAP and late is not None:
        return late[item.task.id]._replace(rule="as late as possible")
    return _not_started(problem, item, dates)


def _slipped(item: Item, own: Dates, minutes: int) -> Dates:
    """Return the dates of a leaf that begins so much later, or goes on for so much longer once it has started."""
    if item.standing is Standing.STARTED:
        return own._replace(finish=item.time.add(own.finish, minutes))
    start = item.time.add(own.start, minutes)
    if item.standing is Standing.GIVEN:
        return Dates(start, item.time.add(own.finish, minutes), own.rule)
    start = item.snapped(start)
    return Dates(start, item.finish_from(start), own.rule)


def _as_typed(problem: Problem, item: Item) -> Dates:
    """Dates of a manual task: as typed; what is missing follows from its duration, all missing from the project."""
    if item.start is None and item.finish is not None:
        return Dates(item.start_for(item.finish), item.finish, "manual")
    start = item.snapped(problem.settings.start) if item.start is None else item.start
    return Dates(start, item.finish_from(start) if item.finish is None else item.finish, "manual")


def _not_started(problem: Problem, item: Item, dates: dict[int, Dates]) -> Dates:
    """Links (or the project start), then the levelling delay, then the constraint, at last the status date."""
    start, rule = driven_start(problem, item, dates)
    asked = _asked_finishes(item, start, dates)
    if item.delay:
        start, rule, asked = item.snapped(start + item.delay), rule + " + levelling delay", []
    limit = _constrained(problem, item, start)
    if limit is not None and (limit.start != start or not item.awaits):
        start, rule, asked = limit.start, limit.rule, [limit.finish]
    status = problem.settings.status
    if status is not None and start < status:
        start, rule, asked = item.snapped(status), "status date", []
    finish = item.finish_from(start)
    return Dates(start, max([finish, *(item.exact(finish, one) for one in asked)]), rule)


def driven_start(problem: Problem, item: Item, dates: dict[int, Dates]) -> tuple[int, str]:
    """Return the start that links ask for, or the pins of summaries; without any, the project's."""
    start, rule = _linked_start(problem, item, dates)
    if item.floor is not None and item.floor > start:
        return item.snapped(item.floor), "summary's pin"
    return start, rule


def _linked_start(problem: Problem, item: Item, dates: dict[int, Dates]) -> tuple[int, str]:
    """Return the start that links ask for; without any, the project's, where a moment needs no working time."""
    bounds = [(_bound(problem, arc, item, dates), arc.type.value) for arc in item.incoming]
    if bounds:
        start, rule = max(bounds)
        return item.snapped(start), rule
    start = problem.settings.start
    if item.elapsed and not item.moment:
        return item.calendar.next_start(start), "project start"
    return (start if item.moment else item.snapped(start)), "project start"


def asked_by(problem: Problem, item: Item, dates: dict[int, Dates], says: Callable[[int], bool]) -> int | None:
    """Return the start that links from some tasks ask for, levelling delay included; None without any."""
    arcs = [arc for arc in item.incoming if arc.sources == (arc.near,) and says(arc.near)]
    if not arcs:
        return None
    start = item.snapped(max(_bound(problem, arc, item, dates) for arc in arcs))
    return item.snapped(start + item.delay) if item.delay else start


def _bound(problem: Problem, arc: Arc, item: Item, dates: dict[int, Dates]) -> int:
    """Return the earliest start that one link allows; FF and SF never ask for one before the project's."""
    start = asked_start(arc, item, _asked(arc, dates), dates)
    return start if arc.type in (LinkType.FS, LinkType.SS) else max(start, problem.settings.start)


def asked_start(arc: Arc, item: Item, instant: int, dates: dict[int, Dates]) -> int:
    """Return the start that a link asks for by an instant of its predecessor.

    The lag of FF and SF moves the start (domain.md §1.3), and the finish is not before what the lag leads to either.
    """
    moved = arc.after(instant, dates)
    if arc.type in (LinkType.FS, LinkType.SS):
        return moved
    start = _begin(item, moved)
    return start if moved == instant else max(start, arc.after(_begin(item, instant), dates))


def _begin(item: Item, finish: int) -> int:
    """Return where a task, or what remains of it, has to begin to end by an instant."""
    return item.time.add(finish, -item.left) if item.standing is Standing.STARTED else item.start_for(finish)


def _asked_finishes(item: Item, start: int, dates: dict[int, Dates]) -> list[int]:
    """Return the instants that driving SF links without lag ask for: 08:00, not 17:00 the day before."""
    arcs = [arc for arc in item.incoming if arc.type is LinkType.SF and not arc.lag]
    asked = [_asked(arc, dates) for arc in arcs]
    return [finish for finish in asked if item.snapped(item.start_for(finish)) == start]


def _asked(arc: Arc, dates: dict[int, Dates]) -> int:
    """Return the instant of the predecessor that a link counts from."""
    if arc.type in (LinkType.FS, LinkType.FF):
        return max(dates[source].finish for source in arc.sources)
    return min(dates[source].start for source in arc.sources)


def _constrained(problem: Problem, item: Item, start: int) -> Dates | None:
    """Return the dates that a task's constraint asks for where it has a say (domain.md §1.5).

    A pin of a task without predecessors stands alone: neither the project start nor the levelling delay counts.
    """
    date, kind, honor = item.constraint_date, item.constraint, problem.settings.honor
    if date is None:
        return None
    by_finish = kind in (C.FNET, C.FNLT, C.MFO)
    begin = item.start_for(date) if by_finish else date
    finish = date if kind is C.MFO else item.finish_from(begin)
    later = kind in (C.SNET, C.FNET) or (kind in (C.MSO, C.MFO) and not honor)
    earlier = kind in (C.SNLT, C.FNLT) and honor
    exactly = kind in (C.MSO, C.MFO) and honor
    if exactly or (later and (begin > start or not item.awaits)) or (earlier and begin < start):
        begins = begin if kind is C.MSO and honor else item.snapped(begin)
        return Dates(begin if by_finish else begins, finish, kind.name)
    return None


def _in_progress(problem: Problem, item: Item, dates: dict[int, Dates]) -> Dates:
    """Dates of a started task: what is done stays, what remains goes on after it and after what it waits for."""
    assert item.start is not None
    if item.task.percent_complete >= 100:
        return Dates(item.start, item.finish_from(item.start), "complete")
    resume, rule = resumption(problem, item, dates)
    return Dates(item.start, item.rest_from(resume), rule)


def resumption(problem: Problem, item: Item, dates: dict[int, Dates]) -> tuple[int, str]:
    """Return when the remainder goes on: where the work done ended or as given, never before what it waits for.

    A task that may not be split waits for nothing.
    """
    waits = item.waits(problem.settings.status if problem.settings.splits else None)
    if problem.settings.retained:
        waits.extend((_bound(problem, arc, item, dates), f"retained {arc.type}") for arc in item.incoming)
    return max(waits)
