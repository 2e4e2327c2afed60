"""Typed dates, constraints and deadlines."""

import pytest

from planner.edits import constraints, progress
from planner.records import ConstraintType, ScheduleFrom, TaskMode
from tests.planner.edits.plans import Sheet, at, refusal

START, FINISH = at("2026-08-06"), at("2026-08-07 17:00")


def test_a_typed_start_is_a_visible_pin():
    sheet = Sheet("A 2d")
    sheet.do(constraints.set_start, sheet.ids("A"), START)
    assert (sheet.task("A").constraint, sheet.task("A").constraint_date) == (ConstraintType.SNET, START)
    assert sheet.start("A") == "2026-08-06 08:00"


def test_a_typed_finish_is_a_visible_pin():
    sheet = Sheet("A 2d")
    sheet.do(constraints.set_finish, sheet.ids("A"), FINISH)
    assert (sheet.task("A").constraint, sheet.task("A").constraint_date) == (ConstraintType.FNET, FINISH)
    assert sheet.finish("A") == "2026-08-07 17:00"


def test_from_the_finish_typed_dates_are_no_later_than():
    sheet = Sheet("A 2d", "B 2d", schedule_from=ScheduleFrom.FINISH, finish=at("2026-08-28 17:00"))
    sheet.do(constraints.set_start, sheet.ids("A"), START)
    sheet.do(constraints.set_finish, sheet.ids("B"), FINISH)
    assert sheet.task("A").constraint is ConstraintType.SNLT
    assert sheet.task("B").constraint is ConstraintType.FNLT


def test_unpin_lets_the_links_place_the_task():
    sheet = Sheet("A 2d", "B 1d < A")
    sheet.do(constraints.set_start, sheet.ids("B"), at("2026-08-20"))
    sheet.do(constraints.unpin, sheet.ids("B"))
    assert sheet.start("B") == "2026-08-05 08:00"
    assert sheet.task("B").constraint_date is None


def test_a_typed_start_moves_a_must_start_on():
    sheet = Sheet("A 2d")
    sheet.do(constraints.set_constraint, sheet.ids("A"), ConstraintType.MSO, at("2026-08-04"))
    sheet.do(constraints.set_start, sheet.ids("A"), START)
    assert (sheet.task("A").constraint, sheet.task("A").constraint_date) == (ConstraintType.MSO, START)


@pytest.mark.parametrize(
    ("kind", "edit", "code"),
    [
        (ConstraintType.MFO, constraints.set_start, "must-finish-on"),
        (ConstraintType.MSO, constraints.set_finish, "must-start-on"),
    ],
)
def test_the_other_end_of_a_must_is_refused(kind: ConstraintType, edit, code: str):
    sheet = Sheet("A 2d")
    sheet.do(constraints.set_constraint, sheet.ids("A"), kind)
    assert refusal(sheet, edit, sheet.ids("A"), START)[0] == code


def test_a_typed_start_of_a_started_task_is_its_actual_start():
    sheet = Sheet("A 4d")
    sheet.do(progress.set_percent, sheet.ids("A"), 50)
    sheet.do(constraints.set_start, sheet.ids("A"), at("2026-08-04"))
    assert sheet.task("A").actual_start == at("2026-08-04")
    assert sheet.task("A").constraint is ConstraintType.ASAP


def test_a_typed_finish_of_a_manual_task_is_its_duration():
    sheet = Sheet("A 2d")
    sheet.do(constraints.set_mode, sheet.ids("A"), TaskMode.MANUAL)
    sheet.do(constraints.set_finish, sheet.ids("A"), FINISH)
    assert sheet.text("A", "duration") == "5 d"
    assert refusal(sheet, constraints.set_finish, sheet.ids("A"), at("2026-08-02"))[0] == "finish-before-start"


@pytest.mark.parametrize(
    ("kind", "date"),
    [
        (ConstraintType.SNLT, at("2026-08-03")),
        (ConstraintType.FNLT, at("2026-08-04 17:00")),
        (ConstraintType.MSO, at("2026-08-03")),
        (ConstraintType.MFO, at("2026-08-04 17:00")),
    ],
)
def test_a_constraint_without_a_date_takes_the_present_one(kind: ConstraintType, date: int):
    sheet = Sheet("A 2d")
    sheet.do(constraints.set_constraint, sheet.ids("A"), kind)
    assert sheet.task("A").constraint_date == date


def test_as_soon_as_possible_has_no_date():
    sheet = Sheet("A 2d")
    sheet.do(constraints.set_start, sheet.ids("A"), START)
    sheet.do(constraints.set_constraint, sheet.ids("A"), ConstraintType.ASAP, START)
    assert sheet.task("A").constraint_date is None


def test_a_summary_takes_few_constraints_and_no_typed_dates():
    sheet = Sheet("S", "  A 1d")
    assert refusal(sheet, constraints.set_constraint, sheet.ids("S"), ConstraintType.MSO)[0] == "constraint-of-summary"
    assert refusal(sheet, constraints.set_start, sheet.ids("S"), START)[0] == "start-of-summary"
    assert refusal(sheet, constraints.set_finish, sheet.ids("S"), START)[0] == "finish-of-summary"
    sheet.do(constraints.set_constraint, sheet.ids("S"), ConstraintType.FNLT, FINISH)
    assert sheet.task("S").constraint is ConstraintType.FNLT


def test_a_constraint_date_alone_pins():
    sheet = Sheet("A 2d")
    sheet.do(constraints.set_constraint_date, sheet.ids("A"), START)
    assert sheet.task("A").constraint is ConstraintType.SNET


def test_a_deadline_moves_nothing():
    sheet = Sheet("A 2d")
    change = sheet.do(constraints.set_deadline, sheet.ids("A"), at("2026-08-03 17:00"))
    assert change is not None
    assert not len(change.moved)
    assert sheet.text("A", "total_slack") == "-1 d"


def test_dates_outside_the_range_are_refused():
    sheet = Sheet("A 2d")
    assert refusal(sheet, constraints.set_start, sheet.ids("A"), -1)[0] == "date-out-of-range"


def test_the_pin_of_a_summary_holds_what_is_below_it():
    sheet = Sheet("S", "  A 1d", "  B 2d < A")
    sheet.do(constraints.set_constraint, sheet.ids("S"), ConstraintType.SNET, at("2026-08-10"))
    assert sheet.start("A") == "2026-08-10 08:00"
    assert sheet.start("B") == "2026-08-11 08:00"
    sheet.do(constraints.unpin, sheet.ids("S"))
    assert sheet.start("A") == "2026-08-03 08:00"


def test_from_the_finish_a_date_pins_the_finish_of_a_summary():
    sheet = Sheet("S", "  A 2d", schedule_from=ScheduleFrom.FINISH, finish=at("2026-08-28 17:00"))
    sheet.do(constraints.set_constraint_date, sheet.ids("S"), at("2026-08-21 17:00"))
    assert sheet.task("S").constraint is ConstraintType.FNLT
    assert sheet.start("A") == "2026-08-20 08:00"
    sheet.do(constraints.set_constraint, sheet.ids("S"), ConstraintType.ALAP)
    assert sheet.start("A") == "2026-08-27 08:00"
