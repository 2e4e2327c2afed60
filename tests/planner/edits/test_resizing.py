"""Dragging the edges of a bar."""

from planner.edits import constraints, moves, progress
from planner.records import ConstraintType, ScheduleFrom, TaskMode
from tests.planner.edits.plans import Sheet, at, refusal


def test_the_right_edge_is_the_duration_in_working_time():
    sheet = Sheet("A 2d", "B 1d < A")
    sheet.do(moves.resize, sheet.id("A"), at("2026-08-11 17:00"))
    assert sheet.text("A", "duration") == "7 d"
    assert sheet.start("B") == "2026-08-12 08:00"


def test_the_right_edge_in_free_time_snaps_back_to_the_last_work():
    sheet = Sheet("A 2d")
    sheet.do(moves.resize, sheet.id("A"), at("2026-08-09 12:00"))
    assert sheet.finish("A") == "2026-08-07 17:00"


def test_a_bar_is_not_shortened_to_nothing():
    sheet = Sheet("A 2d")
    sheet.do(moves.resize, sheet.id("A"), at("2026-08-01"))
    assert sheet.task("A").duration == 15


def test_the_right_edge_of_a_started_task_keeps_what_is_done():
    sheet = Sheet("A 4d")
    sheet.do(progress.set_percent, sheet.ids("A"), 50)
    sheet.do(moves.resize, sheet.id("A"), at("2026-08-11 17:00"))
    assert sheet.text("A", "duration") == "7 d"
    assert sheet.text("A", "actual_duration") == "2 d"
    sheet.do(moves.resize, sheet.id("A"), at("2026-08-03 17:00"))
    assert sheet.text("A", "actual_duration") == "2 d"


def test_a_finish_pin_follows_the_right_edge():
    sheet = Sheet("A 2d")
    sheet.do(constraints.set_finish, sheet.ids("A"), at("2026-08-07 17:00"))
    sheet.do(moves.resize, sheet.id("A"), at("2026-08-11 17:00"))
    assert (sheet.start("A"), sheet.finish("A")) == ("2026-08-06 08:00", "2026-08-11 17:00")


def test_the_left_edge_pins_the_start_and_keeps_the_finish():
    sheet = Sheet("A 4d")
    sheet.do(moves.resize_start, sheet.id("A"), at("2026-08-05"))
    assert (sheet.start("A"), sheet.finish("A")) == ("2026-08-05 08:00", "2026-08-06 17:00")
    assert sheet.task("A").constraint is ConstraintType.SNET


def test_the_left_edge_stops_at_the_driver_and_loses_the_pin_there():
    sheet = Sheet("A 2d", "B 2d < A")
    sheet.do(constraints.set_start, sheet.ids("B"), at("2026-08-10"))
    sheet.do(moves.resize_start, sheet.id("B"), at("2026-08-03"))
    assert (sheet.start("B"), sheet.finish("B")) == ("2026-08-05 08:00", "2026-08-11 17:00")
    assert sheet.task("B").constraint is ConstraintType.ASAP


def test_the_left_edge_of_a_started_task_refuses():
    sheet = Sheet("A 4d")
    sheet.do(progress.set_percent, sheet.ids("A"), 50)
    assert refusal(sheet, moves.resize_start, sheet.id("A"), at("2026-08-05"))[0] == "start-is-actual"


def test_a_manual_task_takes_both_edges():
    sheet = Sheet("A 4d")
    sheet.do(constraints.set_mode, sheet.ids("A"), TaskMode.MANUAL)
    sheet.do(moves.resize_start, sheet.id("A"), at("2026-08-05"))
    sheet.do(moves.resize, sheet.id("A"), at("2026-08-07 17:00"))
    assert (sheet.start("A"), sheet.finish("A")) == ("2026-08-05 08:00", "2026-08-07 17:00")
    assert sheet.text("A", "duration") == "3 d"


def test_from_the_finish_the_right_edge_pins_and_the_left_is_the_duration():
    sheet = Sheet("A 2d", schedule_from=ScheduleFrom.FINISH, finish=at("2026-08-28 17:00"))
    sheet.do(constraints.unpin, sheet.ids("A"))
    sheet.do(moves.resize_start, sheet.id("A"), at("2026-08-24"))
    assert (sheet.start("A"), sheet.finish("A")) == ("2026-08-24 08:00", "2026-08-28 17:00")
    assert sheet.task("A").constraint is ConstraintType.ALAP
    sheet.do(moves.resize, sheet.id("A"), at("2026-08-26 17:00"))
    assert (sheet.start("A"), sheet.finish("A")) == ("2026-08-24 08:00", "2026-08-26 17:00")
    assert sheet.task("A").constraint is ConstraintType.FNLT


def test_summaries_complete_and_fixed_finishes_refuse():
    sheet = Sheet("S", "  A 1d", "B 1d", "C 1d")
    sheet.do(progress.set_percent, sheet.ids("B"), 100)
    sheet.do(constraints.set_constraint, sheet.ids("C"), ConstraintType.MFO)
    codes = [refusal(sheet, moves.resize, sheet.id(name), at("2026-08-20"))[0] for name in "SBC"]
    assert codes == ["duration-of-summary", "drag-complete", "must-finish-on"]


def test_a_must_start_on_may_get_longer():
    sheet = Sheet("A 1d")
    sheet.do(constraints.set_constraint, sheet.ids("A"), ConstraintType.MSO)
    sheet.do(moves.resize, sheet.id("A"), at("2026-08-05 17:00"))
    assert sheet.text("A", "duration") == "3 d"
