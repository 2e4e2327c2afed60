"""People and their assignments as Microsoft Project XML, with the timephased work that tells splits."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from planner.exchange.mspdi_elements import add, child
from planner.exchange.mspdi_numbers import Numbers
from planner.exchange.mspdi_people import REMAINING, UNASSIGNED
from planner.exchange.mspdi_values import format_duration
from planner.project import Project
from planner.records import Assignment, Person, PersonKind, Task
from planner.scheduling.schedule import Schedule
from planner.task_time import task_time

_CONTOURED = 8
_DAYS = 2


def add_people(root: etree._Element, project: Project, numbers: Numbers) -> None:
    """Append everybody; a team becomes the group."""
    resources = child(root, "Resources")
    ordered = sorted(project.people.values(), key=lambda person: (person.rank, person.id))
    for row, person in enumerate(ordered, start=1):
        add(
            child(resources, "Resource"),
            UID=numbers.people[person.id],
            ID=row,
            Name=person.name,
            Type=0 if person.kind is PersonKind.MATERIAL else 1,
            IsNull=False,
            Group=_team_name(project, person),
            EmailAddress=person.email or None,
            MaxUnits=person.max_units,
            CalendarUID=numbers.calendar_of(project, person.id),
            Notes=person.notes or None,
            IsCostResource=person.kind is PersonKind.COST,
        )


def _team_name(project: Project, person: Person) -> str | None:
    team = project.teams.get(person.team_id) if person.team_id is not None else None
    return team.name if team else None


def add_assignments(root: etree._Element, project: Project, schedule: Schedule, numbers: Numbers) -> None:
    """Append who works on what; a split task that nobody works on gets the pseudo assignment that tells its splits."""
    container = child(root, "Assignments")
    uid = 0
    for task_id in project.outline:
        task = project.tasks[task_id]
        for item in project.assignments_of(task_id):
            uid += 1
            _add_assignment(child(container, "Assignment"), uid, item, task, project, schedule, numbers)
        if task.splits and not project.assignments_of(task_id):
            uid += 1
            element = child(container, "Assignment")
            add(element, UID=uid, TaskUID=numbers.tasks[task_id], ResourceUID=UNASSIGNED, Units=1)
            add(element, WorkContour=_CONTOURED)
            _add_periods(element, uid, project, schedule, numbers, task)


def _add_assignment(
    element: etree._Element,
    uid: int,
    item: Assignment,
    task: Task,
    project: Project,
    schedule: Schedule,
    numbers: Numbers,
) -> None:
    percent = round(100 * item.actual_work / item.work) if item.work else 0
    add(element, UID=uid, TaskUID=numbers.tasks[task.id], ResourceUID=numbers.people[item.person_id])
    add(element, PercentWorkComplete=percent, ActualWork=format_duration(item.actual_work))
    add(element, Delay=item.delay * 10, Finish=numbers.instant(item.finish))
    add(element, LevelingDelay=item.levelling_delay * 10, OvertimeWork=format_duration(item.overtime_work))
    add(element, RegularWork=format_duration(item.work - item.overtime_work))
    add(element, RemainingWork=format_duration(item.work - item.actual_work))
    add(element, Start=numbers.instant(item.start), Units=item.units, Work=format_duration(item.work))
    add(element, WorkContour=_CONTOURED if task.splits else item.contour)
    if task.splits:
        _add_periods(element, uid, project, schedule, numbers, task)


def _add_periods(
    element: etree._Element, uid: int, project: Project, schedule: Schedule, numbers: Numbers, task: Task
) -> None:
    for start, finish, minutes in _periods(project, schedule, task):
        add(
            child(element, "TimephasedData"),
            Type=REMAINING,
            UID=uid,
            Start=numbers.instant(start),
            Finish=numbers.instant(finish),
            Unit=_DAYS,
            Value=format_duration(minutes),
        )


def _periods(project: Project, schedule: Schedule, task: Task) -> Iterator[tuple[int, int, int]]:
    """Yield worked spells and pauses of a split task in order; a pause has no minutes."""
    time = task_time(project, task)
    start = schedule.start_of(task.id)
    if start is None:
        return
    worked = 0
    for done, pause in (*task.splits, (task.duration, 0)):
        finish = time.add(start, done - worked)
        yield start, finish, done - worked
        start, worked = time.next_work_start(time.add(finish, pause)), done
        if pause:
            yield finish, start, 0
