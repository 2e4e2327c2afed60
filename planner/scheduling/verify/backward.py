"""Late dates by relaxation, from the project finish back."""

from __future__ import annotations

from planner.records import ConstraintType as C
from planner.records import LinkType
from planner.scheduling.verify.forward import Unsettled
from planner.scheduling.verify.items import Arc, Dates, Item, Problem, Standing


def late_dates(problem: Problem, early: dict[int, Dates]) -> dict[int, Dates]:
    """Return the late dates; `start` is what limits predecessors, even of a task that has started or is manual."""
    end = max((dates.finish for dates in early.values()), default=problem.settings.start)
    late = {task_id: Dates(end, end, "unplaced") for task_id in problem.items}
    for _ in range(len(problem.items) + 2):
        changed = False
        for task_id, item in problem.items.items():
            placed = _placed(problem, item, early, late, end)
            changed |= placed != late[task_id]
            late[task_id] = placed
        if not changed:
            return late
    raise Unsettled


def _placed(problem: Problem, item: Item, early: dict[int, Dates], late: dict[int, Dates], end: int) -> Dates:
    own = early[item.task.id]
    if is_complete(item):
        return Dates(own.start, own.finish, "complete")
    finish, rule = _linked_finish(problem, item, early, late, end)
    finish, rule = _constrained(item, finish, rule)
    if item.deadline is not None and item.deadline < finish:
        finish, rule = item.deadline, "deadline"
    if item.ceiling is not None and item.ceiling < finish:
        finish, rule = item.ceiling, "summary's finish"
    if item.standing is Standing.GIVEN:
        # Never late before its own finish, but what is before it makes way for what follows it.
        return Dates(given_start(item, own, finish), max(finish, own.finish), rule)
    finish = item.settled(finish, own.finish, backwards=problem.settings.backwards)
    if item.standing is Standing.STARTED:
        return Dates(item.time.add(finish, -item.left), finish, rule)
    return Dates(item.start_for(finish), finish, rule)


def given_start(item: Item, own: Dates, finish: int) -> int:
    """Return the start with which a manual task that keeps its span finishes at an instant."""
    return item.time.add(own.start, item.time.between(own.finish, finish))


def is_complete(item: Item) -> bool:
    """Whether nothing of a task remains."""
    return item.task.actual_finish is not None or (item.task.percent_complete >= 100 and item.start is not None)


def _linked_finish(
    problem: Problem, item: Item, early: dict[int, Dates], late: dict[int, Dates], end: int
) -> tuple[int, str]:
    """Return the latest finish that successors allow, never after the project's."""
    open_ended = early[item.task.id].finish if problem.settings.many_paths else end
    counted = [arc for arc in item.outgoing if problem.settings.actuals or not is_complete(problem.items[arc.target])]
    bounds = [bound for arc in counted if (bound := _bound(problem, item, arc, early, late)) is not None]
    return min((end, "project finish"), *(bounds or [(open_ended, "own finish")]))


def _bound(
    problem: Problem, item: Item, arc: Arc, early: dict[int, Dates], late: dict[int, Dates]
) -> tuple[int, str] | None:
    """Return the latest finish that one link allows, None where it sets no limit."""
    successor = problem.items[arc.target]
    begins = late[arc.target].start - (successor.delay if successor.standing is Standing.OPEN else 0)
    if (arc.to_summary or problem.settings.actuals) and successor.standing is Standing.STARTED:
        begins = early[arc.target].start
    ends = late[arc.target].finish
    if arc.type is LinkType.FS:
        return arc.before(begins, early), "FS"
    if arc.type is LinkType.FF:
        return arc.before(ends, early), "FF"
    if item.standing is Standing.STARTED or item.task.id != _earliest(arc, early):
        return None
    start = arc.before(begins if arc.type is LinkType.SS else ends, early)
    return item.finish_from(start), arc.type.value


def _earliest(arc: Arc, early: dict[int, Dates]) -> int:
    """Return the leaf whose start a link from a summary counts from."""
    return min(arc.sources, key=lambda source: early[source].start)


def _constrained(item: Item, finish: int, rule: str) -> tuple[int, str]:
    """Return a late finish after the task's constraint (domain.md §1.5); the same whether dates are honoured or not."""
    date, kind = item.constraint_date, item.constraint
    if date is None or item.standing is Standing.GIVEN:
        return finish, rule
    limit = item.finish_from(date) if kind in (C.SNLT, C.MSO) else date
    if kind in (C.MSO, C.MFO) or (kind in (C.SNLT, C.FNLT) and limit < finish):
        return limit, kind.name
    return finish, rule
