"""How far a task can be moved: where its links, the project and the status date would put it without its own pin.

The dates of the other tasks are those of the present schedule, and a summary passes its links on to what is below it
(domain.md §1.3, §1.9).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from planner.project import Project
from planner.records import ConstraintType, Link, LinkType, Task, TaskMode
from planner.scheduling.schedule import NONE, Driver, Schedule
from planner.task_time import WorkTime, lag_time, task_time
from planner.timebase import ELAPSED_UNITS, PERCENT_UNITS, WORKING_UNITS

_DRIVEN_FINISH = frozenset({LinkType.FF, LinkType.SF})
_FROM_FINISH = frozenset({LinkType.FS, LinkType.FF})


@dataclass(frozen=True, slots=True)
class Limit:
    """An instant that a task cannot pass, and what sets it.

    Attributes:
        instant: earliest start, or latest finish when the plan is scheduled from its finish.
        link_id: the link that sets it, when `driver` is LINK.
    """

    instant: int
    driver: Driver
    link_id: int | None = None


def earliest_start(project: Project, schedule: Schedule, task_id: int, *, ignore: Collection[int] = ()) -> Limit:
    """Return before when a leaf cannot start, links in `ignore` left out."""
    task, plan = project.tasks[task_id], project.plan
    time = task_time(project, task)
    found = Limit(time.next_work_start(plan.start), Driver.PROJECT_START)
    if plan.status_is_data_date and plan.status_date is not None and not task.percent_complete:
        status = time.next_work_start(plan.status_date)
        found = Limit(status, Driver.STATUS_DATE) if status > found.instant else found
    for pin in pins_above(project, task_id, ConstraintType.SNET):
        held = time.next_work_start(pin)
        found = Limit(held, Driver.CONSTRAINT) if held > found.instant else found
    for link in links_to(project, task_id):
        if link.id in ignore or not project.tasks[link.predecessor_id].is_scheduled:
            continue
        start = _start_after(project, schedule, link, task, time)
        if start is not None and start > found.instant:
            found = Limit(start, Driver.LINK, link.id)
    return found


def latest_finish(project: Project, schedule: Schedule, task_id: int, *, ignore: Collection[int] = ()) -> Limit:
    """Return after when a leaf cannot finish in a plan that is scheduled from its finish."""
    task = project.tasks[task_id]
    time = task_time(project, task)
    end = project.plan.finish if project.plan.finish is not None else schedule.project_finish
    found = Limit(time.prev_work_finish(end), Driver.PROJECT_START)
    for pin in pins_above(project, task_id, ConstraintType.FNLT):
        held = time.prev_work_finish(pin)
        found = Limit(held, Driver.CONSTRAINT) if held < found.instant else found
    for link in links_from(project, task_id):
        if link.id in ignore or not project.tasks[link.successor_id].is_scheduled:
            continue
        finish = _finish_before(project, schedule, link, task, time)
        if finish is not None and finish < found.instant:
            found = Limit(finish, Driver.LINK, link.id)
    return found


def pins_above(project: Project, task_id: int, kind: ConstraintType) -> Iterator[int]:
    """Iterate over the dates of such pins of the automatic summaries above a task; they hold it too."""
    for one in project.ancestors(task_id):
        above = project.tasks[one]
        if above.constraint is kind and above.mode is TaskMode.AUTO and above.constraint_date is not None:
            yield above.constraint_date


def links_to(project: Project, task_id: int) -> Iterator[Link]:
    """Iterate over the links that lead to a task or to a summary above it."""
    for one in (task_id, *project.ancestors(task_id)):
        yield from project.predecessors(one)


def links_from(project: Project, task_id: int) -> Iterator[Link]:
    """Iterate over the links that leave a task or a summary above it."""
    for one in (task_id, *project.ancestors(task_id)):
        yield from project.successors(one)


def driven_end(link: Link) -> str:
    """Return which end of the successor a link drives, "start" or "finish"."""
    return "finish" if link.type in _DRIVEN_FINISH else "start"


def driving_end(link: Link) -> str:
    """Return which end of the predecessor drives, "start" or "finish"."""
    return "finish" if link.type in _FROM_FINISH else "start"


def lag_after(project: Project, schedule: Schedule, link: Link, instant: int, *, backward: bool = False) -> int:
    """Return the instant a link's lag after (or, backward, before) another one.

    Working lag counts on the successor's calendar, elapsed lag on the clock, percent on the predecessor's duration.
    """
    lag = link.lag
    if link.lag_unit in PERCENT_UNITS:
        lag = round(int(schedule.duration[schedule.slot_of[link.predecessor_id]]) * link.lag / 10_000)
    if backward:
        lag = -lag
    if link.lag_unit in ELAPSED_UNITS or link.lag_unit == "e%":
        return instant + lag
    return lag_time(project, project.tasks[link.successor_id]).add(instant, lag)


def lag_between(project: Project, link: Link, driving: int, driven: int) -> tuple[int, str]:
    """Return the lag (minutes, unit) that puts the driven end exactly at `driven`; a percentage becomes days."""
    if link.lag_unit in ELAPSED_UNITS or link.lag_unit == "e%":
        return driven - driving, link.lag_unit if link.lag_unit in ELAPSED_UNITS else "ed"
    time = lag_time(project, project.tasks[link.successor_id])
    return time.work_between(driving, driven), link.lag_unit if link.lag_unit in WORKING_UNITS else "d"


def _start_after(project: Project, schedule: Schedule, link: Link, task: Task, time: WorkTime) -> int | None:
    driving = _end_of(schedule, link.predecessor_id, driving_end(link))
    if driving is None:
        return None
    instant = lag_after(project, schedule, link, driving)
    if driven_end(link) == "finish":
        instant = time.sub(instant, task.duration)
    # A milestone may sit at the end of a working period; anything else starts with work.
    return instant if task.duration == 0 else time.next_work_start(instant)


def _finish_before(project: Project, schedule: Schedule, link: Link, task: Task, time: WorkTime) -> int | None:
    driven = _end_of(schedule, link.successor_id, driven_end(link))
    if driven is None:
        return None
    instant = lag_after(project, schedule, link, driven, backward=True)
    if driving_end(link) == "start":
        instant = time.add(instant, task.duration)
    return time.prev_work_finish(instant)


def _end_of(schedule: Schedule, task_id: int, end: str) -> int | None:
    values = schedule.finish if end == "finish" else schedule.start
    value = int(values[schedule.slot_of[task_id]])
    return None if value == NONE else value
