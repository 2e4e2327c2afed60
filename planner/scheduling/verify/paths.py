"""Longest path and path slack by rule: what drives whom, and what moves when one task slips (domain.md §1.8)."""

from __future__ import annotations

from collections.abc import Iterator

from planner.project import Project
from planner.records import ConstraintType as C
from planner.records import LinkType
from planner.scheduling.paths import PathTo
from planner.scheduling.schedule import NONE, Schedule
from planner.scheduling.verify.backward import is_complete
from planner.scheduling.verify.forward import Slip, asked_start, early_dates
from planner.scheduling.verify.hours import Calendars
from planner.scheduling.verify.items import Arc, Dates, Item, Problem, Standing, leaves_of, read
from planner.scheduling.verify.slack import PULLING

BY_FINISH = (LinkType.FS, LinkType.FF)
FAR = 20 * 1440
"""Working minutes that no small plan absorbs."""


def longest_path(problem: Problem, early: dict[int, Dates]) -> set[int]:
    """Return the unfinished leaves that finish last and all that drives them, ties included."""
    unfinished = {task_id: early[task_id].finish for task_id, item in problem.items.items() if not is_complete(item)}
    last = max(unfinished.values(), default=0)
    return driving_path(problem, early, {task_id for task_id, finish in unfinished.items() if finish == last})


def driving_path(problem: Problem, early: dict[int, Dates], ends: set[int]) -> set[int]:
    """Return some leaves and all that drives them."""
    found, open_ = set(ends), list(ends)
    while open_:
        for source in _drivers(problem, problem.items[open_.pop()], early):
            if source not in found:
                found.add(source)
                open_.append(source)
    return found


def _drivers(problem: Problem, item: Item, early: dict[int, Dates]) -> Iterator[int]:
    """Yield the leaves from whose dates a driving link counts and that can still slip."""
    for arc in item.incoming:
        together = [one for other in item.incoming if other.link_id == arc.link_id for one in other.sources]
        by_finish = arc.type in BY_FINISH
        date = max(early[one].finish for one in together) if by_finish else min(early[one].start for one in together)
        if not _drives(problem, arc, item, date, early):
            continue
        for source in arc.sources:
            begun = not by_finish and problem.items[source].standing is Standing.STARTED
            own = early[source].finish if by_finish else early[source].start
            if own == date and not begun and not is_complete(problem.items[source]):
                yield source


def _drives(problem: Problem, arc: Arc, item: Item, date: int, early: dict[int, Dates]) -> bool:
    """Whether a link from a date alone would put a leaf, or what remains of it, where it is."""
    own, started = early[item.task.id], item.standing is Standing.STARTED
    instant = asked_start(arc, item, date, early)
    if started:
        return problem.settings.retained and item.left > 0 and item.rest_worked(instant) == own.finish
    if item.standing is not Standing.OPEN:
        return False
    start = item.snapped(instant)
    return (item.snapped(start + item.delay) if item.delay else start) == own.start


def path_findings(project: Project, schedule: Schedule, path: PathTo) -> list[str]:
    """Return what is wrong with the slack of a path, by trying: a task slips by so much, and by a minute of work more.

    Only for plans that are scheduled from their start, and chosen tasks that links can move. What is late already is
    not tried.
    """
    days = [int(schedule.start.min()) // 1440 - 400, int(schedule.finish.max()) // 1440 + 400]
    problem = read(project, Calendars(project, max(days[0], 0), days[1] - max(days[0], 0)))
    goal = leaves_of(project, path.goal_id)
    if not goal or _held(problem, problem.items.get(path.goal_id)):
        return []
    before = early_dates(problem)
    found = []
    for task_id, item in problem.items.items():
        slack = int(path.slack[schedule.slot_of[task_id]])
        if is_complete(item) or task_id in goal or (slack != NONE and slack < 0):
            continue
        if _moved(problem, before, goal, Slip(task_id, FAR if slack == NONE else slack)):
            found.append(f"{task_id} moves {path.goal_id} by slipping {slack}")
        if slack != NONE and not _moved(problem, before, goal, Slip(task_id, slack + 1)):
            found.append(f"{task_id} does not move {path.goal_id} by slipping {slack} and a minute")
    return found


def _held(problem: Problem, item: Item | None) -> bool:
    """Whether no link moves a leaf: it has given dates, is as late as possible, or honours a date."""
    if item is None:
        return False
    if item.standing is Standing.STARTED:
        return not problem.settings.retained
    return (
        item.standing is not Standing.OPEN
        or item.constraint is C.ALAP
        or (item.constraint in PULLING and problem.settings.honor)
    )


def _moved(problem: Problem, before: dict[int, Dates], goal: list[int], slip: Slip) -> bool:
    """Whether the goal is later: the start of an open leaf, the finish of a started one or of a summary."""
    after = early_dates(problem, slip=slip)
    if len(goal) == 1 and problem.items[goal[0]].standing is Standing.OPEN:
        return after[goal[0]].start > before[goal[0]].start
    return max(after[one].finish for one in goal) > max(before[one].finish for one in goal)
