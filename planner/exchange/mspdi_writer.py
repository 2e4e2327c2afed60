"""Microsoft Project XML (MSPDI): the writer, in the order of elements that the schema wants.

Dates are the schedule's; everything a person gave is written as such, so that the file reads back as the same plan.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from lxml import etree

from planner.exchange.mspdi_elements import add
from planner.exchange.mspdi_numbers import Numbers
from planner.exchange.mspdi_own_fields import add_definitions, fields_lost, slots_for
from planner.exchange.mspdi_values import NAMESPACE, format_clock
from planner.exchange.mspdi_write_calendars import add_calendars
from planner.exchange.mspdi_write_people import add_assignments, add_people
from planner.exchange.mspdi_write_tasks import add_tasks
from planner.exchange.output import write_whole
from planner.exchange.report import LossReport
from planner.project import Project
from planner.records import CriticalBy, ScheduleFrom
from planner.scheduling.schedule import Schedule

LAST_BASELINE = 10


def write_mspdi(project: Project, schedule: Schedule, path: Path) -> LossReport:
    """Write a plan as Microsoft Project XML; returns what the format cannot hold.

    Raises:
        StorageError: the file cannot be written; what was there before is untouched.
    """
    numbers = Numbers(project)
    root = etree.Element(f"{{{NAMESPACE}}}Project", nsmap={None: NAMESPACE})  # type: ignore[dict-item]
    _add_settings(root, project, schedule, numbers)
    slots = slots_for(project)
    add_definitions(root, project, slots)
    add_calendars(root, project, numbers)
    add_tasks(root, project, schedule, numbers, slots)
    add_people(root, project, numbers)
    add_assignments(root, project, schedule, numbers)
    etree.indent(root, space="\t")
    data = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    write_whole(path, data)
    return LossReport(dropped=_losses(project))


def _add_settings(root: etree._Element, project: Project, schedule: Schedule, numbers: Numbers) -> None:
    plan = project.plan
    add(
        root,
        SaveVersion=14,
        Name=plan.name,
        Title=plan.name,
        Company=plan.company or None,
        Author=plan.author or None,
        ScheduleFromStart=plan.schedule_from is ScheduleFrom.START,
        StartDate=numbers.instant(plan.start),
        FinishDate=numbers.instant(
            plan.finish if plan.schedule_from is ScheduleFrom.FINISH else schedule.project_finish
        ),
        CriticalSlackLimit=plan.critical_slack // plan.minutes_per_day,
        CalendarUID=numbers.calendar(plan.calendar_id),
        DefaultStartTime=format_clock(plan.default_start),
        DefaultFinishTime=format_clock(plan.default_finish),
        MinutesPerDay=plan.minutes_per_day,
        MinutesPerWeek=plan.minutes_per_week,
        DaysPerMonth=plan.days_per_month,
        DurationFormat=7,
        WorkFormat=2,
        HonorConstraints=plan.honor_constraints,
        MultipleCriticalPaths=plan.multiple_critical_paths,
        SplitsInProgressTasks=plan.split_in_progress,
        WeekStartDay=(plan.week_start + 1) % 7,
        MoveRemainingStartsForward=plan.status_is_data_date,
        StatusDate=numbers.instant(plan.status_date),
        NewTasksAreManual=plan.new_tasks_manual,
    )


def _losses(project: Project) -> Counter[str]:
    tasks = project.tasks.values()
    counts = Counter(
        {
            "time zones of calendars": sum(bool(calendar.zone) for calendar in project.calendars.values()),
            "teams of tasks": sum(task.team_id is not None for task in tasks),
            "owners of tasks": sum(task.owner_id is not None for task in tasks),
            "phases of tasks": sum(bool(task.phase) for task in tasks),
            "patterns of recurring tasks": sum(bool(task.repeats) for task in tasks),
            "goals of tasks": sum(task.goal_id is not None for task in tasks),
            "buckets of ideas, written as inactive tasks": sum(bool(task.bucket) for task in tasks),
            "saved views": len(project.views),
            "own fields beyond those of their kind": fields_lost(project, slots_for(project)),
            "confidence of tasks": sum(task.confidence is not None for task in tasks),
            "the longest path as critical path": project.plan.critical_by is CriticalBy.LONGEST_PATH,
            "baselines beyond the eleventh": sum(
                baseline.number > LAST_BASELINE for baseline in project.baselines.values()
            ),
        }
    )
    return +counts
