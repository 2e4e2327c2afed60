"""Recurring tasks: a summary with an occurrence a date, made in one step and changed without losing what has begun."""

from __future__ import annotations

import msgspec

from planner.edit_lines import Line, apply_lines
from planner.edits import links, people, progress, recurring, tasks
from planner.project import Project
from planner.records import ConstraintType, Person, ScheduleFrom
from planner.timebase import day_of
from tests.planner.edits.plans import CALENDAR_ID, Sheet, at, refusal, tables


def weekly(sheet: Sheet, **changed: object) -> int:
    """Add a review each Monday at 10:00, three times, of an hour; return its id."""
    given = {"times": 3, "minutes": 60, "unit": "h", "task_id": 7} | changed
    sheet.do(recurring.add, "Review", "weekly/1/1", at("2026-08-03 10:00"), **given)
    return 7


def starts(sheet: Sheet, task_id: int = 7) -> list[str]:
    project = sheet.project
    return [
        f"{project.tasks[one].name} {sheet.start(project.tasks[one].name)[5:]}" for one in project.children(task_id)
    ]


def test_each_occurrence_starts_no_earlier_than_its_date() -> None:
    sheet = Sheet("A 2d", "B 1d")
    weekly(sheet, after_id=sheet.id("A"))
    assert sheet.outline() == "A Review(Review 1 Review 2 Review 3) B"
    assert starts(sheet) == ["Review 1 08-03 10:00", "Review 2 08-10 10:00", "Review 3 08-17 10:00"]
    first = sheet.task("Review 1")
    assert (first.constraint, first.duration, first.duration_unit) == (ConstraintType.SNET, 60, "h")
    assert sheet.finish("Review") == "2026-08-17 11:00"


def test_adding_and_changing_are_one_step_each() -> None:
    sheet = Sheet("A 2d")
    before = tables(sheet.project)
    task_id = weekly(sheet)
    between = tables(sheet.project)
    sheet.do(recurring.change, task_id, pattern="daily/2", times=5)
    sheet.undo()
    assert tables(sheet.project) == between
    sheet.undo()
    assert tables(sheet.project) == before
    sheet.redo()
    assert tables(sheet.project) == between


def test_an_occurrence_on_a_free_day_begins_when_work_goes_on() -> None:
    sheet = Sheet("A 1d")
    sheet.do(recurring.add, "Check", "daily/1", at("2026-08-07 09:00"), times=4, minutes=60, task_id=7)
    assert starts(sheet) == [
        "Check 1 08-07 09:00", "Check 2 08-10 08:00", "Check 3 08-10 08:00", "Check 4 08-10 09:00",
    ]  # fmt: skip
    assert sheet.task("Check 2").constraint_date == at("2026-08-08 09:00")


def test_it_ends_by_a_day_too() -> None:
    sheet = Sheet("A 1d")
    weekly(sheet, times=None, last=day_of(at("2026-08-10")))
    assert starts(sheet) == ["Review 1 08-03 10:00", "Review 2 08-10 10:00"]


def test_occurrences_have_the_calendar_and_ignore_those_of_people() -> None:
    sheet = Sheet("A 1d")
    weekly(sheet, calendar_id=CALENDAR_ID, ignore_resource_calendars=True)
    for name in ("Review", "Review 1", "Review 3"):
        task = sheet.task(name)
        assert (task.calendar_id, task.ignore_resource_calendars, task.recurring) == (CALENDAR_ID, True, True)
    sheet.do(recurring.change, 7, no_calendar=True, ignore_resource_calendars=False)
    assert (sheet.task("Review 2").calendar_id, sheet.task("Review 2").ignore_resource_calendars) == (None, False)


def test_another_pattern_keeps_what_has_begun() -> None:
    sheet = Sheet("A 1d")
    weekly(sheet)
    first = sheet.id("Review 1")
    sheet.do(progress.set_percent, [first], 100)
    sheet.do(recurring.change, 7, pattern="weekly/1/4", times=4)
    assert starts(sheet) == [
        "Review 1 08-03 10:00", "Review 2 08-05 10:00", "Review 3 08-12 10:00", "Review 4 08-19 10:00",
    ]  # fmt: skip
    assert sheet.id("Review 1") == first
    assert sheet.task("Review 1").percent_complete == 100


def test_dates_that_stay_keep_their_people_and_links() -> None:
    sheet = Sheet("A 1d", "B 1d")
    sheet.project.people[3] = Person(id=3, name="Ana")
    weekly(sheet)
    second, third = (sheet.id(name) for name in ("Review 2", "Review 3"))
    sheet.do(people.assign, [second], 3)
    sheet.do(links.add, second, sheet.id("B"))
    sheet.do(links.add, third, sheet.id("B"))
    sheet.do(recurring.change, 7, times=2, minutes=120)
    assert sheet.id("Review 2") == second
    assert len(sheet.project.assignments_of(second)) == 1
    assert [link.predecessor_id for link in sheet.project.predecessors(sheet.id("B"))] == [second]
    assert third not in sheet.project.tasks
    assert sheet.task("Review 2").duration == 120


def test_a_shorter_series_keeps_all_that_has_begun() -> None:
    sheet = Sheet("A 1d")
    weekly(sheet)
    sheet.do(progress.set_percent, [sheet.id("Review 1"), sheet.id("Review 3")], 50)
    sheet.do(recurring.change, 7, times=1)
    assert [sheet.project.tasks[one].name for one in sheet.project.children(7)] == ["Review 1", "Review 3"]


def test_a_task_that_was_put_below_stays() -> None:
    sheet = Sheet("A 1d")
    weekly(sheet)
    sheet.do(tasks.add, parent_id=7, name="Minutes")
    sheet.do(recurring.change, 7, times=1, name="Meeting")
    assert [sheet.project.tasks[one].name for one in sheet.project.children(7)] == ["Meeting 1", "Minutes"]


def test_from_the_finish_occurrences_are_on_their_dates_too() -> None:
    sheet = Sheet("A 1d", schedule_from=ScheduleFrom.FINISH, finish=at("2026-09-30 17:00"))
    weekly(sheet)
    assert starts(sheet) == ["Review 1 08-03 10:00", "Review 2 08-10 10:00", "Review 3 08-17 10:00"]


def test_the_command_line_adds_and_changes_one() -> None:
    sheet = Sheet("A 1d")
    add = {"name": "Sync", "pattern": "weekly/1/2", "start": "2026-08-03 09:30", "last": "2026-08-18", "minutes": "2eh"}
    apply_lines(sheet, [(1, Line("recurring.add", {**add, "calendar_id": "Standard"}))])
    task = sheet.task("Sync 1")
    assert (sheet.start("Sync 1"), task.duration, task.duration_unit) == ("2026-08-04 09:30", 120, "eh")
    assert len(sheet.project.children(sheet.id("Sync"))) == 3
    apply_lines(sheet, [(1, Line("recurring.change", {"task_id": "Sync", "times": 5}))])
    assert len(sheet.project.children(sheet.id("Sync"))) == 5


def test_refusals_change_nothing() -> None:
    sheet = Sheet("A 1d")
    monday = at("2026-08-03")
    assert refusal(sheet, recurring.add, "R", "weekly/1/0", monday, times=2)[0] == "recurrence-unreadable"
    assert refusal(sheet, recurring.add, "R", "daily/1", monday)[0] == "recurring-end"
    assert refusal(sheet, recurring.add, "R", "daily/1", monday, times=5000)[0] == "recurring-count"
    assert refusal(sheet, recurring.add, "R", "daily/1", monday, times=2, minutes=-5)[0] == "duration-negative"
    assert refusal(sheet, recurring.add, "R", "daily/1", monday, times=2, calendar_id=5)[0] == "calendar-unknown"
    assert refusal(sheet, recurring.change, sheet.id("A"), times=2)[0] == "not-recurring"
    weekly(sheet)
    assert refusal(sheet, recurring.change, sheet.id("Review 1"), times=2)[0] == "not-recurring"
    assert refusal(sheet, recurring.change, 7, pattern="monthly/1/31", last=0)[0] == "recurring-never"


def test_a_series_from_a_file_needs_its_whole_pattern() -> None:
    sheet = Sheet("A 1d")
    weekly(sheet)
    forget_pattern(sheet.project)
    assert refusal(sheet, recurring.change, 7, times=2)[0] == "recurring-unknown"
    sheet.do(recurring.change, 7, pattern="weekly/1/1", start=at("2026-08-03 10:00"), times=2)
    assert len(sheet.project.children(7)) == 2


def forget_pattern(project: Project) -> None:
    """Leave a series as an import gives it: the flag without the pattern."""
    project.tasks[7] = msgspec.structs.replace(project.tasks[7], repeats="")
