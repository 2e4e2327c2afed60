"""Edits of tasks as such: add, delete, rename, and the settings that need no scheduling rule."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from planner.edits.durations import check_length
from planner.edits.registry import edit
from planner.edits.selection import change_all, chosen, existing, leaves_only
from planner.errors import EditRefused
from planner.patch import Patch, PatchBuilder
from planner.project import Project
from planner.ranks import place
from planner.records import ConstraintType, Plan, ScheduleFrom, Task, TaskMode, TaskType, new_id
from planner.scheduling.schedule import Schedule
from planner.task_time import task_time
from planner.timebase import MAX_DURATION, Span

MAX_NAME = 500
MAX_NOTES = 100_000
MAX_PRIORITY = 1000


@edit("tasks.add")
def add(
    project: Project,
    schedule: Schedule,
    after_id: int | None = None,
    *,
    name: str = "",
    parent_id: int | None = None,
    before_id: int | None = None,
    duration: int | None = None,
    milestone: bool = False,
    start: int | None = None,
    task_id: int | None = None,
) -> Patch:
    """Add a task or milestone after `after_id`, before `before_id`, or as the last child of `parent_id`.

    Without any of them it goes to the end of the top level. A task without `duration` gets one day, as an estimate;
    `start` pins it (a bar drawn with the mouse). `task_id` lets the caller know the id beforehand.
    """
    parent_id, position = destination(project, after_id, before_id, parent_id)
    siblings = [(one, project.tasks[one].rank) for one in project.children(parent_id)]
    (rank,), moved = place(siblings, position, 1)
    builder = PatchBuilder(project)
    for sibling, key in moved.items():
        builder.update("tasks", sibling, rank=key)
    minutes = _first_duration(project.plan, duration, milestone)
    task = Task(
        id=fresh_id(project, task_id),
        parent_id=parent_id,
        rank=rank,
        name=clean_name(name),
        milestone=milestone or minutes == 0,
        duration=minutes,
        estimated=duration is None and minutes > 0,
    )
    builder.insert("tasks", _placed(project, task, start))
    return builder.patch()


def destination(
    project: Project, after_id: int | None, before_id: int | None, parent_id: int | None
) -> tuple[int | None, int]:
    """Return the parent of a new row and its place among the children there."""
    neighbour = after_id if after_id is not None else before_id
    if neighbour is None:
        if parent_id is not None:
            existing(project, parent_id)
        return parent_id, len(project.children(parent_id))
    parent = existing(project, neighbour).parent_id
    position = list(project.children(parent)).index(neighbour)
    return parent, position + (1 if after_id is not None else 0)


def fresh_id(project: Project, wanted: int | None) -> int:
    """Return the id that the caller wants for a new task, or any."""
    if wanted is not None and wanted in project.tasks:
        raise EditRefused("id-taken", id=wanted)
    return wanted or new_id()


def _first_duration(plan: Plan, duration: int | None, milestone: bool) -> int:
    minutes = duration if duration is not None else 0 if milestone else plan.minutes_per_day
    check_length(Span(minutes, "d"))
    return minutes


def _placed(project: Project, task: Task, start: int | None) -> Task:
    """Give a new task the plan's mode, and its pin when it was drawn somewhere."""
    plan, backward = project.plan, project.plan.schedule_from is ScheduleFrom.FINISH
    if plan.new_tasks_manual:
        finish = None if start is None else task_time(project, task).add(start, task.duration)
        return msgspec.structs.replace(task, mode=TaskMode.MANUAL, manual_start=start, manual_finish=finish)
    if start is not None:
        pin = ConstraintType.SNLT if backward else ConstraintType.SNET
        return msgspec.structs.replace(task, constraint=pin, constraint_date=start)
    return msgspec.structs.replace(task, constraint=ConstraintType.ALAP) if backward else task


@edit("tasks.delete")
def delete(project: Project, schedule: Schedule, task_ids: Sequence[int]) -> Patch:
    """Delete tasks with all below them, their links, assignments, baseline and custom values; links are not bridged."""
    doomed: dict[int, None] = {}
    for task in chosen(project, task_ids):
        doomed.update(dict.fromkeys((task.id, *project.descendants(task.id))))
    builder = PatchBuilder(project)
    for task_id in sorted(doomed, key=project.depth, reverse=True):
        delete_belongings(project, builder, task_id)
        builder.delete("tasks", task_id)
    return builder.patch()


def delete_belongings(project: Project, builder: PatchBuilder, task_id: int) -> None:
    """Delete the links, assignments and baseline values of a task."""
    for link in (*project.predecessors(task_id), *project.successors(task_id)):
        builder.delete("links", link.id)
    for table in ("assignments", "baseline_tasks"):
        for record_id in project.referrers(table, "task_id", task_id):
            builder.delete(table, record_id)
    for field_id in project.custom_fields:
        value = project.custom_value(task_id, field_id)
        if value is not None:
            builder.delete("custom_values", value.id)


@edit("tasks.rename")
def rename(project: Project, schedule: Schedule, task_ids: Sequence[int], name: str) -> Patch:
    """Give tasks a name."""
    return change_all(project, chosen(project, task_ids), name=clean_name(name))


def clean_name(name: str) -> str:
    """Return a name on one line, or refuse one that is too long."""
    cleaned = " ".join(name.split())
    if len(cleaned) > MAX_NAME:
        raise EditRefused("name-too-long", limit=MAX_NAME)
    return cleaned


@edit("tasks.set_notes")
def set_notes(project: Project, schedule: Schedule, task_ids: Sequence[int], notes: str) -> Patch:
    """Replace the notes of tasks."""
    if len(notes) > MAX_NOTES:
        raise EditRefused("notes-too-long", limit=MAX_NOTES)
    return change_all(project, chosen(project, task_ids), notes=notes)


@edit("tasks.set_phase")
def set_phase(project: Project, schedule: Schedule, task_ids: Sequence[int], phase: str) -> Patch:
    """Put tasks into a phase; "" takes them out."""
    return change_all(project, chosen(project, task_ids), phase=clean_name(phase))


@edit("tasks.set_priority")
def set_priority(project: Project, schedule: Schedule, task_ids: Sequence[int], priority: int) -> Patch:
    """Set the priority, 0 (least) to 1000."""
    if not 0 <= priority <= MAX_PRIORITY:
        raise EditRefused("priority-range", value=priority)
    return change_all(project, chosen(project, task_ids), priority=priority)


@edit("tasks.set_confidence")
def set_confidence(project: Project, schedule: Schedule, task_ids: Sequence[int], confidence: int | None) -> Patch:
    """Say how sure the dates are, 0 to 100; None is unknown."""
    if confidence is not None and not 0 <= confidence <= 100:
        raise EditRefused("percent-range", value=confidence)
    return change_all(project, chosen(project, task_ids), confidence=confidence)


@edit("tasks.set_active")
def set_active(project: Project, schedule: Schedule, task_ids: Sequence[int], active: bool) -> Patch:
    """Switch tasks, with all below them, on or off; an inactive task is kept but moves nothing."""
    tasks = chosen(project, task_ids)
    below = [project.tasks[one] for task in tasks for one in project.descendants(task.id)]
    for task in (*tasks, *below):
        if not active and task.percent_complete > 0 and not project.is_summary(task.id):
            raise EditRefused("inactive-started", name=task.name)
    above = [project.tasks[one] for task in tasks for one in project.ancestors(task.id)] if active else []
    return change_all(project, (*tasks, *below, *above), active=active)


@edit("tasks.set_milestone")
def set_milestone(project: Project, schedule: Schedule, task_ids: Sequence[int], milestone: bool) -> Patch:
    """Show tasks as milestones or not; a task without duration that stops being one gets a day."""
    day = project.plan.minutes_per_day
    builder = PatchBuilder(project)
    for task in leaves_only(project, chosen(project, task_ids), "milestone-of-summary"):
        longer = {} if milestone or task.duration else {"duration": day, "estimated": True}
        builder.update("tasks", task.id, milestone=milestone, **longer)
    return builder.patch()


@edit("tasks.set_calendar")
def set_calendar(project: Project, schedule: Schedule, task_ids: Sequence[int], calendar_id: int | None) -> Patch:
    """Give tasks a calendar of their own; None returns them to the project's."""
    if calendar_id is not None and calendar_id not in project.calendars:
        raise EditRefused("calendar-unknown", name=calendar_id)
    return change_all(project, chosen(project, task_ids), calendar_id=calendar_id)


@edit("tasks.ignore_resource_calendars")
def ignore_resource_calendars(project: Project, schedule: Schedule, task_ids: Sequence[int], ignore: bool) -> Patch:
    """Let only the task's calendar count, not those of the people on it."""
    return change_all(project, chosen(project, task_ids), ignore_resource_calendars=ignore)


@edit("tasks.set_levelling_delay")
def set_levelling_delay(project: Project, schedule: Schedule, task_ids: Sequence[int], minutes: int) -> Patch:
    """Delay tasks by elapsed minutes, as levelling does; 0 removes the delay."""
    if abs(minutes) > MAX_DURATION:
        raise EditRefused("duration-out-of-range", text=f"{minutes} m")
    return change_all(project, chosen(project, task_ids), levelling_delay=minutes)


@edit("tasks.set_type")
def set_type(project: Project, schedule: Schedule, task_ids: Sequence[int], task_type: TaskType) -> Patch:
    """Say what stays when work, units or duration is edited; fixed work is always effort-driven."""
    tasks = leaves_only(project, chosen(project, task_ids), "type-of-summary")
    kind = TaskType(task_type)
    if kind is TaskType.FIXED_WORK:
        return change_all(project, tasks, task_type=kind, effort_driven=True)
    return change_all(project, tasks, task_type=kind)


@edit("tasks.set_effort_driven")
def set_effort_driven(project: Project, schedule: Schedule, task_ids: Sequence[int], driven: bool) -> Patch:
    """Say whether further people share the work there is."""
    tasks = leaves_only(project, chosen(project, task_ids), "type-of-summary")
    for task in tasks:
        if not driven and task.task_type is TaskType.FIXED_WORK:
            raise EditRefused("fixed-work-effort", name=task.name)
    return change_all(project, tasks, effort_driven=driven)
