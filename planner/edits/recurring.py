"""Recurring tasks: a summary with a task for each occurrence, which starts no earlier than its date (domain.md §1.15).

An occurrence on a free day begins when work goes on, as every task does. Changing how a task recurs keeps the
occurrences that have begun, and those whose dates stay, with their people and links; the others are made anew.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from planner import recurring
from planner.edits.durations import check_length
from planner.edits.registry import edit
from planner.edits.selection import existing
from planner.edits.tasks import clean_name, delete_belongings, destination, fresh_id
from planner.errors import EditRefused
from planner.patch import Patch, PatchBuilder
from planner.project import Project
from planner.ranks import keys_between, place
from planner.records import ConstraintType, ScheduleFrom, Task, new_id
from planner.recurring import Recurrence
from planner.scheduling.schedule import Schedule
from planner.timebase import Span


@edit("recurring.add")
def add(
    project: Project,
    schedule: Schedule,
    name: str,
    pattern: str,
    start: int,
    *,
    times: int | None = None,
    last: int | None = None,
    minutes: int | None = None,
    unit: str = "d",
    calendar_id: int | None = None,
    ignore_resource_calendars: bool = False,
    after_id: int | None = None,
    before_id: int | None = None,
    parent_id: int | None = None,
    task_id: int | None = None,
) -> Patch:
    """Add a recurring task: `pattern` as of a calendar exception ("weekly/1/1": each Monday) from the instant `start`
    on, `times` times or to the day `last`; each occurrence takes `minutes` (one day), at the time of day of `start`.

    Where it goes is said as for a new task.
    """
    recurrence = Recurrence(pattern, start, times, last)
    instants = recurrence.instants()
    parent_id, position = destination(project, after_id, before_id, parent_id)
    siblings = [(one, project.tasks[one].rank) for one in project.children(parent_id)]
    (rank,), moved = place(siblings, position, 1)
    builder = PatchBuilder(project)
    for sibling, key in moved.items():
        builder.update("tasks", sibling, rank=key)
    length = project.plan.minutes_per_day if minutes is None else minutes
    summary = Task(
        id=fresh_id(project, task_id), parent_id=parent_id, rank=rank, name=clean_name(name), recurring=True,
        repeats=str(recurrence), duration=_checked(length, unit), duration_unit=unit,
        calendar_id=_known(project, calendar_id), ignore_resource_calendars=ignore_resource_calendars,
    )  # fmt: skip
    builder.insert("tasks", summary)
    for number, (instant, key) in enumerate(zip(instants, keys_between(None, None, len(instants)), strict=True), 1):
        task = _occurrence(project, summary, instant)
        builder.insert("tasks", msgspec.structs.replace(task, rank=key, name=_numbered(summary.name, number)))
    return builder.patch()


@edit("recurring.change")
def change(
    project: Project,
    schedule: Schedule,
    task_id: int,
    *,
    name: str | None = None,
    pattern: str | None = None,
    start: int | None = None,
    times: int | None = None,
    last: int | None = None,
    minutes: int | None = None,
    unit: str = "d",
    calendar_id: int | None = None,
    ignore_resource_calendars: bool | None = None,
    no_calendar: bool = False,
) -> Patch:
    """Change how a task recurs; what is left out stays as it is, and `no_calendar` takes the calendar away.

    Occurrences that have begun are kept as they are, those whose dates stay keep their people and links.
    """
    summary = existing(project, task_id)
    if not summary.recurring or (not project.is_summary(task_id) and not summary.repeats):
        raise EditRefused("not-recurring", name=summary.name)
    recurrence = _changed_recurrence(summary, pattern, start, times, last)
    changed = msgspec.structs.replace(
        summary,
        name=summary.name if name is None else clean_name(name),
        repeats=str(recurrence),
        duration=summary.duration if minutes is None else _checked(minutes, unit),
        duration_unit=summary.duration_unit if minutes is None else unit,
        calendar_id=None if no_calendar else _known(project, calendar_id) or summary.calendar_id,
        ignore_resource_calendars=(
            summary.ignore_resource_calendars if ignore_resource_calendars is None else ignore_resource_calendars
        ),
    )
    builder = PatchBuilder(project)
    builder.replace("tasks", changed)
    _renew(project, builder, changed, recurrence)
    return builder.patch()


def _changed_recurrence(
    summary: Task, pattern: str | None, start: int | None, times: int | None, last: int | None
) -> Recurrence:
    """Return how a task recurs with what is given in place of what was; one from a file that did not tell needs all."""
    known = recurring.parse(summary.repeats)
    if known is None:
        if pattern is None or start is None:
            raise EditRefused("recurring-unknown", name=summary.name)
        return Recurrence(pattern, start, times, last)
    if times is None and last is None:
        times, last = known.times, known.last
    return Recurrence(pattern or known.pattern, known.start if start is None else start, times, last)


def _renew(project: Project, builder: PatchBuilder, summary: Task, recurrence: Recurrence) -> None:
    """Enter the occurrences that a changed recurrence asks for, and delete those it does not."""
    present = [project.tasks[one] for one in project.children(summary.id)]
    others = [task for task in present if not task.recurring or project.is_summary(task.id)]
    occurrences = [task for task in present if task not in others]
    begun = [task for task in occurrences if _has_begun(task)]
    waiting: dict[int, Task] = {}
    for task in occurrences:
        if task not in begun and task.constraint_date is not None:
            waiting.setdefault(task.constraint_date, task)
    wanted = _still_to_come(recurrence, begun, waiting)
    kept = {task.id for task in (*begun, *(waiting[one] for one in wanted if one in waiting))}
    for task in occurrences:
        if task.id not in kept:
            delete_belongings(project, builder, task.id)
            builder.delete("tasks", task.id)
    fresh = [_occurrence(project, summary, instant, waiting.get(instant)) for instant in wanted]
    ordered = sorted((*begun, *fresh), key=_date)
    if not ordered:
        raise EditRefused("recurring-never")
    _number(builder, summary, ordered, others)


def _still_to_come(recurrence: Recurrence, begun: Sequence[Task], waiting: dict[int, Task]) -> list[int]:
    """Return the dates of the occurrences besides those begun: after the last of these, or there already."""
    dates = {_date(task) for task in begun}
    latest = max(dates, default=-1)
    wanted = [one for one in recurrence.instants() if one not in dates and (one > latest or one in waiting)]
    return wanted if recurrence.times is None else wanted[: max(recurrence.times - len(begun), 0)]


def _number(builder: PatchBuilder, summary: Task, ordered: Sequence[Task], others: Sequence[Task]) -> None:
    """Enter the occurrences in order of date, each named by its number; other tasks of the summary come after them."""
    keys = keys_between(None, None, len(ordered) + len(others))
    for number, (task, key) in enumerate(zip(ordered, keys, strict=False), start=1):
        name = task.name if _has_begun(task) else _numbered(summary.name, number)
        builder.insert("tasks", msgspec.structs.replace(task, rank=key, name=name))
    for task, key in zip(others, keys[len(ordered) :], strict=True):
        builder.update("tasks", task.id, rank=key)


def _occurrence(project: Project, summary: Task, instant: int, known: Task | None = None) -> Task:
    """Return an occurrence, the known one with what it shares with the others; it starts no earlier than its date.

    In a plan that is scheduled from its finish, where everything is as late as it can be, it starts no later.
    """
    backward = project.plan.schedule_from is ScheduleFrom.FINISH
    return msgspec.structs.replace(
        known or Task(id=new_id(), parent_id=summary.id),
        milestone=summary.duration == 0,
        duration=summary.duration,
        duration_unit=summary.duration_unit,
        calendar_id=summary.calendar_id,
        ignore_resource_calendars=summary.ignore_resource_calendars,
        constraint=ConstraintType.SNLT if backward else ConstraintType.SNET,
        constraint_date=instant,
        recurring=True,
    )


def _has_begun(task: Task) -> bool:
    return task.actual_start is not None or task.percent_complete > 0


def _date(task: Task) -> int:
    """Return the date an occurrence was made for; of one without, when it began."""
    return task.constraint_date if task.constraint_date is not None else task.actual_start or 0


def _numbered(name: str, number: int) -> str:
    return f"{name} {number}".strip()


def _checked(minutes: int, unit: str) -> int:
    check_length(Span(minutes, unit))
    return minutes


def _known(project: Project, calendar_id: int | None) -> int | None:
    if calendar_id is not None and calendar_id not in project.calendars:
        raise EditRefused("calendar-unknown", name=calendar_id)
    return calendar_id
