"""Assignments that move dates (domain.md §1.2, §1.13).

People whose working time differs from the task's calendar decide its finish, and so does who begins later.
"""

from __future__ import annotations

from planner.records import Assignment, PersonKind, Task, TaskMode, TaskType
from planner.scheduling.calendars import CalendarRows
from planner.scheduling.overlay import Overlay
from planner.timebase import ELAPSED_UNITS, MAX_DURATION

CONTOUR_SHARE = {1: 0.6, 2: 0.6, 3: 0.5, 4: 0.5, 5: 0.5, 6: 0.5, 7: 0.7}
"""Average of a work contour against its peak: back and front loaded, double, early and late peak, bell, turtle."""

Track = tuple[int, int, int]
"""Calendar row, working minutes after the task's start, working minutes of work."""


def task_tracks(
    overlay: Overlay, rows: CalendarRows, task: Task, task_row: int, assignments: list[Assignment]
) -> list[Track]:
    """Return the assignments that drive a task, none where its duration on its own calendar says all."""
    if task.duration == 0 or task.mode is TaskMode.MANUAL or task.duration_unit in ELAPSED_UNITS:
        return []
    if task.task_type is TaskType.FIXED_DURATION:
        return []
    if task.ignore_resource_calendars and task.calendar_id is not None:
        return []
    working = [(row, one) for one in assignments if (row := _row(overlay, rows, task, task_row, one)) is not None]
    return _alike(task, working) if all(row == task_row for row, _ in working) else _unlike(task, working)


def _alike(task: Task, working: list[tuple[int, Assignment]]) -> list[Track]:
    """Return the tracks of people who work when the task is worked on, none where all of them begin with it.

    The duration runs from the first of them; the others count where they end after that.
    """
    if not any(one.delay > 0 for _, one in working):
        return []
    row, first = min(working, key=lambda each: each[1].delay)
    later = [(row, one.delay, _length(task, one)) for row, one in working if one.delay > first.delay]
    return [_paused(task, track) for track in ((row, max(0, first.delay), _whole(task)), *later)]


def _unlike(task: Task, working: list[tuple[int, Assignment]]) -> list[Track]:
    """Return the tracks of people with other hours than the task: one alone takes its duration."""
    if len(working) == 1:
        row, one = working[0]
        return [_paused(task, (row, max(0, one.delay), _whole(task)))]
    return [_paused(task, (row, max(0, one.delay), _length(task, one))) for row, one in working]


def _paused(task: Task, track: Track) -> Track:
    """Return a track longer by the task's pauses that begin before it ends; they count on its own working time."""
    if not task.splits:
        return track
    row, offset, length = track
    pauses = sum(pause for before, pause in task.splits if before < offset + length)
    return row, offset, min(length + pauses, MAX_DURATION)


def _whole(task: Task) -> int:
    return min(task.duration, MAX_DURATION)


def _row(overlay: Overlay, rows: CalendarRows, task: Task, task_row: int, assignment: Assignment) -> int | None:
    """Return the row an assignment is worked on, None for what takes no time."""
    person = overlay.person(assignment.person_id)
    if person is None or person.kind is not PersonKind.WORK:
        return None
    calendar_id = person.calendar_id
    if calendar_id is None and person.team_id is not None:
        team = overlay.team(person.team_id)
        calendar_id = team.calendar_id if team else None
    row = rows.of(calendar_id)
    return row if task.calendar_id is None else rows.both(task_row, row)


def _length(task: Task, assignment: Assignment) -> int:
    """Return the working minutes of an assignment: work by units without overtime, stretched by its contour."""
    share = assignment.units * CONTOUR_SHARE.get(assignment.contour, 1.0)
    work = assignment.work - assignment.overtime_work
    if work <= 0 or share <= 0:
        return _whole(task)
    return min(round(work / share), MAX_DURATION)
