"""Calendars: weeks, exceptions, holidays, and who may not be deleted."""

import pytest

from planner.edits import calendars, plan, tasks
from planner.timebase import day_of
from tests.planner.edits.plans import CALENDAR_ID, WORKDAY, Sheet, at, refusal, tables

MONDAY = day_of(at("2026-08-03"))
NIGHTS = (((0, 360), (1320, 1440)),) * 5 + ((), ())


def test_an_exception_makes_days_free():
    sheet = Sheet("A 2d")
    sheet.do(calendars.add_exception, CALENDAR_ID, MONDAY, MONDAY + 1, name="Festival")
    assert sheet.start("A") == "2026-08-05 08:00"
    sheet.do(calendars.delete_exceptions, list(sheet.project.calendar_exceptions))
    assert sheet.start("A") == "2026-08-03 08:00"


def test_an_exception_may_have_hours():
    sheet = Sheet("A 1d")
    sheet.do(calendars.add_exception, CALENDAR_ID, MONDAY, hours=((480, 720),))
    assert sheet.finish("A") == "2026-08-04 12:00"


def test_public_holidays_are_copied_once():
    sheet = Sheet("A 1d")
    first, last = day_of(at("2026-12-01")), day_of(at("2026-12-31"))
    sheet.do(calendars.add_holidays, CALENDAR_ID, "DE", first, last)
    assert [one.first for one in sheet.project.exceptions_of(CALENDAR_ID)] == [
        day_of(at("2026-12-25")), day_of(at("2026-12-26"))]  # fmt: skip
    assert sheet.do(calendars.add_holidays, CALENDAR_ID, "DE", first, last) is None
    assert refusal(sheet, calendars.add_holidays, CALENDAR_ID, "XX")[0] == "holidays-unknown-region"


def test_a_task_on_its_own_calendar():
    sheet = Sheet("A 1d")
    sheet.do(calendars.add, "Nights", week=NIGHTS, calendar_id=5)
    sheet.do(tasks.set_calendar, sheet.ids("A"), 5)
    assert sheet.start("A") == "2026-08-03 22:00"
    assert sheet.finish("A") == "2026-08-04 06:00"


def test_a_calendar_in_use_stays():
    sheet = Sheet("A 1d")
    sheet.do(calendars.add, "Nights", week=NIGHTS, calendar_id=5)
    sheet.do(tasks.set_calendar, sheet.ids("A"), 5)
    assert refusal(sheet, calendars.delete, 5)[0] == "calendar-in-use"
    assert refusal(sheet, calendars.delete, CALENDAR_ID)[0] == "calendar-in-use"
    sheet.do(tasks.set_calendar, sheet.ids("A"), None)
    before = tables(sheet.project)
    sheet.do(calendars.add_exception, 5, MONDAY)
    sheet.do(calendars.delete, 5)
    assert not sheet.project.calendar_exceptions
    sheet.undo()
    sheet.undo()
    assert tables(sheet.project) == before


def test_a_work_week_counts_between_its_days():
    sheet = Sheet("A 2d")
    sheet.do(calendars.add_work_week, CALENDAR_ID, MONDAY, MONDAY + 6, ((), *(None,) * 6))
    assert sheet.start("A") == "2026-08-04 08:00"
    sheet.do(calendars.delete_work_weeks, list(sheet.project.work_weeks))
    assert sheet.start("A") == "2026-08-03 08:00"


def test_the_week_of_the_project_calendar():
    sheet = Sheet("A 1d")
    sheet.do(calendars.set_week, CALENDAR_ID, (((480, 720),),) * 7)
    assert sheet.finish("A") == "2026-08-04 12:00"


def test_another_project_calendar():
    sheet = Sheet("A 1d")
    sheet.do(calendars.add, "Every day", week=(WORKDAY,) * 7, calendar_id=5)
    sheet.do(plan.change, {"calendar_id": 5, "start": at("2026-08-01")})
    assert sheet.finish("A") == "2026-08-01 17:00"


def test_a_base_calendar_cannot_go_round_in_a_circle():
    sheet = Sheet()
    sheet.do(calendars.add, "Child", base_id=CALENDAR_ID, calendar_id=5)
    assert refusal(sheet, calendars.set_base, CALENDAR_ID, 5)[0] == "calendar-circle"
    assert refusal(sheet, calendars.set_base, 5, 5)[0] == "calendar-circle"
    sheet.do(calendars.set_base, 5, None)


@pytest.mark.parametrize(
    ("edit", "args", "code"),
    [
        (calendars.set_week, (CALENDAR_ID, ((),) * 6), "week-days"),
        (calendars.set_week, (CALENDAR_ID, (((720, 480),),) * 7), "hours-order"),
        (calendars.set_week, (CALENDAR_ID, (((480, 720), (700, 800)),) * 7), "hours-order"),
        (calendars.set_week, (CALENDAR_ID, (((480, 1441),),) * 7), "hours-order"),
        (calendars.add_exception, (CALENDAR_ID, 10, 9), "days-order"),
        (calendars.add_exception, (CALENDAR_ID, -1), "days-order"),
        (calendars.add, ("standard",), "name-taken"),
        (calendars.add, (" ",), "name-missing"),
        (calendars.rename, (5, "x"), "record-gone"),
        (calendars.set_zone, (CALENDAR_ID, "Mars/Base"), "zone-unknown"),
        (calendars.set_zone, (CALENDAR_ID, "../../etc"), "zone-unknown"),
    ],
)
def test_what_is_no_calendar_is_refused(edit, args, code: str):
    assert refusal(Sheet(), edit, *args)[0] == code


def test_a_recurrence_that_cannot_be_read_is_refused():
    sheet = Sheet()
    edit = calendars.add_exception
    assert refusal(sheet, edit, CALENDAR_ID, 1, 500, recurrence="often")[0] == "recurrence-unreadable"
    sheet.do(edit, CALENDAR_ID, 1, 500, recurrence="yearly/12/25")
