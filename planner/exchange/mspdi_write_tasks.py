"""Tasks, links and baselines as Microsoft Project XML."""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree

from planner.exchange.mspdi_elements import Value, add, child
from planner.exchange.mspdi_numbers import Numbers
from planner.exchange.mspdi_own_fields import add_values
from planner.exchange.mspdi_slots import Slot
from planner.exchange.mspdi_values import (
    CONSTRAINTS,
    ESTIMATED,
    FORMAT_OF_UNIT,
    LINK_TYPES,
    TASK_TYPES,
    format_duration,
)
from planner.fields import FIELDS
from planner.project import Project
from planner.records import BaselineTask, Link, Task, TaskMode
from planner.scheduling.schedule import NONE, Schedule
from planner.timebase import PERCENT_UNITS, Span

_LINK_CODES = {kind: code for code, kind in LINK_TYPES.items()}
_CONSTRAINT_CODES = {kind: code for code, kind in CONSTRAINTS.items()}
_TYPE_CODES = {kind: code for code, kind in TASK_TYPES.items()}
_ELAPSED_DAYS = 8


def add_tasks(
    root: etree._Element, project: Project, schedule: Schedule, numbers: Numbers, slots: Mapping[int, Slot]
) -> None:
    """Append the row of the project and all tasks in outline order."""
    tasks = child(root, "Tasks")
    _add_project_row(tasks, project, schedule, numbers)
    baselines = _baselines_by_task(project)
    for row, task_id in enumerate(project.outline, start=1):
        element = child(tasks, "Task")
        task = project.tasks[task_id]
        _add_task(element, project, schedule, numbers, task, row)
        for link in project.predecessors(task_id):
            _add_link(element, link, numbers)
        add_values(element, project, slots, task_id)
        for number, values in baselines.get(task_id, ()):
            _add_baseline(element, number, values, numbers)


def _add_project_row(tasks: etree._Element, project: Project, schedule: Schedule, numbers: Numbers) -> None:
    add(
        child(tasks, "Task"),
        UID=0,
        ID=0,
        Name=project.plan.name,
        Type=1,
        IsNull=False,
        OutlineNumber="0",
        OutlineLevel=0,
        Start=numbers.instant(schedule.project_start),
        Finish=numbers.instant(schedule.project_finish),
        Summary=True,
        CalendarUID=-1,
        Notes=project.plan.notes or None,
    )


def _add_task(
    element: etree._Element, project: Project, schedule: Schedule, numbers: Numbers, task: Task, row: int
) -> None:
    slot = schedule.slot_of[task.id]
    add(element, UID=numbers.tasks[task.id], ID=row, Name=task.name, Active=task.is_scheduled)
    add(element, Manual=task.mode is TaskMode.MANUAL, Type=_TYPE_CODES[task.task_type], IsNull=False)
    wbs = project.wbs(task.id)
    add(element, WBS=wbs, OutlineNumber=wbs, OutlineLevel=project.depth(task.id) + 1, Priority=task.priority)
    add(element, Start=numbers.instant(schedule.start[slot]), Finish=numbers.instant(schedule.finish[slot]))
    add(element, **_duration(project, schedule, task, slot))
    add(element, Stop=numbers.instant(task.stop), Resume=numbers.instant(task.resume))
    add(element, EffortDriven=task.effort_driven, Recurring=task.recurring, Estimated=task.estimated)
    add(element, Milestone=task.milestone, Summary=project.is_summary(task.id))
    add(element, Critical=bool(schedule.critical[slot]), ExternalTask=task.external)
    add(element, **_passes(schedule, slot, numbers))
    add(element, **_end_slacks(project, schedule, task.id))
    add(element, **_progress(project, schedule, task, slot, numbers))
    add(element, ConstraintType=_CONSTRAINT_CODES[task.constraint], CalendarUID=numbers.calendar(task.calendar_id))
    add(element, ConstraintDate=numbers.instant(task.constraint_date), Deadline=numbers.instant(task.deadline))
    add(element, LevelingDelay=task.levelling_delay * 10, LevelingDelayFormat=_ELAPSED_DAYS)
    add(element, IgnoreResourceCalendar=task.ignore_resource_calendars, Notes=task.notes or None)
    add(element, PhysicalPercentComplete=round(task.physical_percent))


def _duration(project: Project, schedule: Schedule, task: Task, slot: int) -> dict[str, Value]:
    # A manual summary has a duration of its own.
    rolled_up = project.is_summary(task.id) and task.mode is TaskMode.AUTO
    minutes = int(schedule.duration[slot]) if rolled_up else task.duration
    values: dict[str, Value] = {"Duration": format_duration(max(minutes, 0))}
    if task.mode is TaskMode.MANUAL:
        values["ManualStart"] = Numbers.instant(task.manual_start)
        values["ManualFinish"] = Numbers.instant(task.manual_finish)
        values["ManualDuration"] = format_duration(task.duration)
    values["DurationFormat"] = FORMAT_OF_UNIT[task.duration_unit] + (ESTIMATED if task.estimated else 0)
    return values | {"Work": format_duration(task.work)}


def _passes(schedule: Schedule, slot: int, numbers: Numbers) -> dict[str, Value]:
    free, total = int(schedule.free_slack[slot]), int(schedule.total_slack[slot])
    return {
        "EarlyStart": numbers.instant(schedule.early_start[slot]),
        "EarlyFinish": numbers.instant(schedule.early_finish[slot]),
        "LateStart": numbers.instant(schedule.late_start[slot]),
        "LateFinish": numbers.instant(schedule.late_finish[slot]),
        "FreeSlack": None if free == NONE else free * 10,
        "TotalSlack": None if total == NONE else total * 10,
    }


def _end_slacks(project: Project, schedule: Schedule, task_id: int) -> dict[str, Value]:
    slacks = {end: FIELDS[f"{end.lower()}_slack"].read(project, schedule, task_id) for end in ("Start", "Finish")}
    return {f"{end}Slack": slack.minutes * 10 for end, slack in slacks.items() if isinstance(slack, Span)}


def _progress(project: Project, schedule: Schedule, task: Task, slot: int, numbers: Numbers) -> dict[str, Value]:
    if project.is_summary(task.id):
        return {"PercentComplete": round(float(schedule.percent[slot]))}
    given = task.actual_duration
    done = round(task.duration * task.percent_complete / 100) if given is None else given
    done = min(task.duration if task.actual_finish is not None else done, task.duration)
    return {
        "PercentComplete": round(task.percent_complete),
        "ActualStart": numbers.instant(task.actual_start),
        "ActualFinish": numbers.instant(task.actual_finish),
        "ActualDuration": format_duration(done),
        "RemainingDuration": format_duration(task.duration - done),
    }


def _add_link(parent: etree._Element, link: Link, numbers: Numbers) -> None:
    lag = round(link.lag / 100) if link.lag_unit in PERCENT_UNITS else link.lag * 10
    add(
        child(parent, "PredecessorLink"),
        PredecessorUID=numbers.tasks[link.predecessor_id],
        Type=_LINK_CODES[link.type],
        CrossProject=False,
        LinkLag=lag,
        LagFormat=FORMAT_OF_UNIT[link.lag_unit],
    )


def _baselines_by_task(project: Project) -> dict[int, list[tuple[int, BaselineTask]]]:
    found: dict[int, list[tuple[int, BaselineTask]]] = {}
    for baseline in sorted(project.baselines.values(), key=lambda item: item.number):
        if 0 <= baseline.number <= 10:
            for values in project.baseline_tasks_of(baseline.id):
                found.setdefault(values.task_id, []).append((baseline.number, values))
    return found


def _add_baseline(parent: etree._Element, number: int, values: BaselineTask, numbers: Numbers) -> None:
    add(
        child(parent, "Baseline"),
        Number=number,
        Start=numbers.instant(values.start),
        Finish=numbers.instant(values.finish),
        Duration=format_duration(values.duration),
        DurationFormat=7,
        Work=format_duration(values.work),
    )
