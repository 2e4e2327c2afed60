"""Dragging bars: pins, limits, followers, successors that stay, lags, remainders; also backward from the finish."""

import pytest

from planner.edits import moves, progress
from planner.edits.limits import earliest_start, latest_finish
from planner.edits.moves import How
from planner.records import ConstraintType, ScheduleFrom, TaskMode
from planner.scheduling.schedule import Driver
from tests.planner.edits.plans import Sheet, at, refusal

DAY = 1440


def given(sheet: Sheet, name: str, **changes: object) -> Sheet:
    """Change a task's record as a file would have it."""
    from planner.patch import PatchBuilder

    builder = PatchBuilder(sheet.project)
    builder.update("tasks", sheet.id(name), **changes)
    sheet.follow(builder.patch(), "given")
    return sheet


def test_drag_later_pins_and_pushes_the_successor():
    sheet = Sheet("A 2d", "B 1d < A")
    sheet.do(moves.move, [sheet.id("A")], at("2026-08-05"))
    assert sheet.task("A").constraint is ConstraintType.SNET
    assert sheet.task("A").constraint_date == at("2026-08-05")
    assert sheet.start("B") == "2026-08-07 08:00"
    assert sheet.task("B").constraint is ConstraintType.ASAP


def test_drag_to_a_free_day_starts_on_the_next_working_day():
    sheet = Sheet("A 2d")
    sheet.do(moves.move, [sheet.id("A")], at("2026-08-08 13:30"))
    assert sheet.task("A").constraint_date == at("2026-08-10")


def test_drag_before_the_driver_stops_there_without_a_pin():
    sheet = Sheet("A 2d", "B 1d < A")
    assert sheet.do(moves.move, [sheet.id("B")], at("2026-08-03")) is None
    assert sheet.start("B") == "2026-08-05 08:00"


def test_reaching_the_driver_removes_the_pin():
    sheet = Sheet("A 2d", "B 1d < A")
    sheet.do(moves.move, [sheet.id("B")], at("2026-08-12"))
    sheet.do(moves.move, [sheet.id("B")], at("2026-08-04"))
    assert sheet.task("B").constraint is ConstraintType.ASAP
    assert sheet.task("B").constraint_date is None
    assert sheet.start("B") == "2026-08-05 08:00"


def test_dragging_a_pinned_task_moves_its_pin():
    sheet = Sheet("A 2d")
    sheet.do(moves.move, [sheet.id("A")], at("2026-08-12"))
    sheet.do(moves.move, [sheet.id("A")], at("2026-08-06"))
    assert sheet.task("A").constraint_date == at("2026-08-06")
    assert sheet.start("A") == "2026-08-06 08:00"


def test_a_finish_pin_moves_with_the_finish():
    sheet = given(Sheet("A 2d"), "A", constraint=ConstraintType.FNET, constraint_date=at("2026-08-11 17:00"))
    assert sheet.start("A") == "2026-08-10 08:00"
    sheet.do(moves.move, [sheet.id("A")], at("2026-08-13"))
    assert sheet.task("A").constraint is ConstraintType.FNET
    assert sheet.finish("A") == "2026-08-14 17:00"


def test_a_milestone_may_be_dragged_to_the_end_of_a_day():
    sheet = Sheet("M 0d")
    sheet.do(moves.move, [sheet.id("M")], at("2026-08-07 17:00"))
    assert sheet.start("M") == "2026-08-07 17:00"


def test_delta_moves_like_a_start():
    sheet = Sheet("A 2d")
    sheet.do(moves.move, [sheet.id("A")], delta=2 * DAY)
    assert sheet.start("A") == "2026-08-05 08:00"


def test_the_limit_names_the_driving_link():
    sheet = Sheet("A 2d", "B 5d", "C 1d < A, B")
    limit = earliest_start(sheet.project, sheet.schedule, sheet.id("C"))
    assert limit.instant == at("2026-08-10")
    assert limit.driver is Driver.LINK
    link = sheet.project.links[limit.link_id or 0]
    assert link.predecessor_id == sheet.id("B")


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ("A", "2026-08-05 08:00"),
        ("A FS+1d", "2026-08-06 08:00"),
        ("A FS-1d", "2026-08-04 08:00"),
        ("A FS+2ed", "2026-08-06 17:00"),
        ("A FS+50%", "2026-08-06 08:00"),
        ("A SS+1d", "2026-08-04 08:00"),
        ("A FF+1d", "2026-08-05 08:00"),
        ("A SF+3d", "2026-08-05 08:00"),
    ],
)
def test_the_limit_is_where_the_scheduler_puts_the_task(link: str, expected: str):
    sheet = Sheet("A 2d", f"B 1d < {link}")
    limit = earliest_start(sheet.project, sheet.schedule, sheet.id("B")).instant
    assert limit == sheet.schedule.start_of(sheet.id("B"))
    if "ed" not in link:
        assert sheet.start("B") == expected


def test_links_of_a_summary_limit_what_is_below_it():
    sheet = Sheet("A 2d", "S < A", "  B 1d")
    assert earliest_start(sheet.project, sheet.schedule, sheet.id("B")).instant == at("2026-08-05")


def test_the_status_date_limits_unstarted_work():
    sheet = Sheet("A 2d", status_date=at("2026-08-06 08:00"), status_is_data_date=True)
    limit = earliest_start(sheet.project, sheet.schedule, sheet.id("A"))
    assert (limit.instant, limit.driver) == (at("2026-08-06"), Driver.STATUS_DATE)


def test_a_selection_moves_together_and_followers_are_not_pinned():
    sheet = Sheet("A 2d", "B 1d < A", "C 1d")
    sheet.do(moves.move, sheet.ids("A B C"), at("2026-08-05"))
    assert sheet.start("A") == "2026-08-05 08:00"
    assert sheet.start("B") == "2026-08-07 08:00"
    assert sheet.start("C") == "2026-08-05 08:00"
    assert sheet.task("B").constraint is ConstraintType.ASAP


def test_a_selection_moves_by_the_same_work_over_a_weekend():
    sheet = given(Sheet("A 1d", "B 1d"), "B", constraint=ConstraintType.SNET, constraint_date=at("2026-08-06"))
    sheet.do(moves.move, sheet.ids("A B"), at("2026-08-05"))
    assert sheet.start("B") == "2026-08-10 08:00"


def test_a_summary_moves_all_unstarted_leaves():
    sheet = Sheet("S", "  A 1d", "  B 1d < A", "  C 2d")
    sheet.do(progress.set_percent, [sheet.id("C")], 50)
    sheet.do(moves.move, [sheet.id("S")], at("2026-08-05"))
    assert sheet.start("A") == "2026-08-05 08:00"
    assert sheet.start("B") == "2026-08-06 08:00"
    assert sheet.start("C") == "2026-08-03 08:00"
    assert sheet.task("B").constraint is ConstraintType.ASAP


def test_a_summary_with_nothing_left_to_move_refuses():
    sheet = Sheet("S", "  A 1d")
    sheet.do(progress.set_percent, [sheet.id("A")], 50)
    assert refusal(sheet, moves.move, [sheet.id("S")], at("2026-08-05"))[0] == "nothing-to-move"


def test_a_manual_task_takes_the_date_as_it_is():
    sheet = given(Sheet("A 2d"), "A", mode=TaskMode.MANUAL, manual_start=at("2026-08-03"))
    sheet.do(moves.move, [sheet.id("A")], at("2026-08-06 10:00"))
    assert sheet.task("A").manual_start == at("2026-08-06 10:00")
    assert sheet.task("A").manual_finish == at("2026-08-10 10:00")
    assert sheet.task("A").constraint is ConstraintType.ASAP


def test_of_a_started_task_the_remainder_moves():
    sheet = Sheet("A 4d", "B 1d < A")
    sheet.do(progress.set_percent, [sheet.id("A")], 50)
    sheet.do(moves.move, [sheet.id("A")], delta=2 * DAY)
    task = sheet.task("A")
    assert (task.stop, task.resume) == (at("2026-08-04 17:00"), at("2026-08-07"))
    assert sheet.start("A") == "2026-08-03 08:00"
    assert sheet.finish("A") == "2026-08-10 17:00"
    assert sheet.start("B") == "2026-08-11 08:00"


def test_a_remainder_moved_back_is_joined_again():
    sheet = Sheet("A 4d")
    sheet.do(progress.set_percent, [sheet.id("A")], 50)
    sheet.do(moves.move, [sheet.id("A")], delta=2 * DAY)
    sheet.do(moves.move, [sheet.id("A")], delta=-9 * DAY)
    assert (sheet.task("A").stop, sheet.task("A").resume) == (None, None)
    assert sheet.finish("A") == "2026-08-06 17:00"


def test_a_started_task_stays_where_splits_are_off():
    sheet = Sheet("A 4d", split_in_progress=False)
    sheet.do(progress.set_percent, [sheet.id("A")], 50)
    assert refusal(sheet, moves.move, [sheet.id("A")], delta=DAY)[0] == "no-splitting"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"constraint": ConstraintType.MSO, "constraint_date": at("2026-08-04")}, "must-start-on"),
        ({"constraint": ConstraintType.MFO, "constraint_date": at("2026-08-06 17:00")}, "must-finish-on"),
        ({"external": True, "manual_start": at("2026-08-04")}, "drag-external"),
        (
            {"percent_complete": 100.0, "actual_start": at("2026-08-03"), "actual_finish": at("2026-08-04 17:00")},
            "drag-complete",
        ),
    ],
)
def test_fixed_tasks_refuse_and_a_selection_with_one_is_not_moved_by_half(changes: dict[str, object], code: str):
    sheet = given(Sheet("A 2d", "B 2d"), "B", **changes)
    assert refusal(sheet, moves.move, sheet.ids("A B"), at("2026-08-06"))[0] == code


@pytest.mark.parametrize(
    ("link", "lag", "unit"),
    [
        ("A", -2 * 480, "d"),
        ("A SS+2d", 0, "d"),
        ("A FF+1d", -480, "d"),
        ("A FS+50%", -480, "d"),
        ("A FS+1ed", -540, "ed"),
    ],
)
def test_ctrl_drag_keeps_the_successor_by_its_lag(link: str, lag: int, unit: str):
    sheet = Sheet("A 2d", f"B 1d < {link}")
    start = sheet.start("B")
    sheet.do(moves.move, [sheet.id("A")], at("2026-08-05"), how=How.KEEP_SUCCESSORS)
    (changed,) = sheet.project.links.values()
    assert (changed.lag, changed.lag_unit) == (lag, unit)
    assert sheet.start("B") == start


def test_ctrl_drag_leaves_links_with_room_alone():
    sheet = Sheet("A 1d", "B 5d", "C 1d < A, B")
    sheet.do(moves.move, [sheet.id("A")], at("2026-08-05"), how=How.KEEP_SUCCESSORS)
    assert sheet.links("C") == "1; 2"


def test_ctrl_drag_of_what_is_below_a_linked_summary_keeps_the_summarys_successor():
    sheet = Sheet("S", "  A 2d", "  B 1d", "C 1d < S")
    sheet.do(moves.move, [sheet.id("A")], at("2026-08-05"), how=How.KEEP_SUCCESSORS)
    assert sheet.start("C") == "2026-08-05 08:00"
    assert sheet.links("C") == "1FS-2d"


def test_ctrl_shift_drag_changes_the_driving_lag():
    sheet = Sheet("A 2d", "B 1d < A")
    sheet.do(moves.move, [sheet.id("B")], at("2026-08-07"), how=How.CHANGE_LAG)
    assert sheet.links("B") == "1FS+2d"
    assert sheet.task("B").constraint is ConstraintType.ASAP
    assert sheet.start("B") == "2026-08-07 08:00"


def test_ctrl_shift_drag_stops_at_the_next_driver():
    sheet = Sheet("A 5d", "B 2d", "C 1d < A, B")
    sheet.do(moves.move, [sheet.id("C")], at("2026-08-03"), how=How.CHANGE_LAG)
    assert sheet.start("C") == "2026-08-05 08:00"
    assert sheet.links("C") == "1FS-3d; 2"


def test_ctrl_shift_drag_without_a_driving_link_refuses():
    sheet = Sheet("A 2d")
    assert refusal(sheet, moves.move, [sheet.id("A")], at("2026-08-07"), how=How.CHANGE_LAG)[0] == "no-driving-link"


def test_move_needs_a_start_or_a_delta():
    sheet = Sheet("A 2d")
    assert refusal(sheet, moves.move, [sheet.id("A")])[0] == "move-where"


def from_finish(*lines: str) -> Sheet:
    sheet = Sheet(*lines, schedule_from=ScheduleFrom.FINISH, finish=at("2026-08-28 17:00"))
    for task in sheet.project.tasks.values():
        given(sheet, task.name, constraint=ConstraintType.ALAP)
    return sheet


def test_from_finish_drag_earlier_pins_the_latest_start():
    sheet = from_finish("A 2d", "B 1d < A")
    assert sheet.start("A") == "2026-08-26 08:00"
    sheet.do(moves.move, [sheet.id("B")], at("2026-08-26"))
    assert sheet.task("B").constraint is ConstraintType.SNLT
    assert sheet.start("B") == "2026-08-26 08:00"
    assert sheet.start("A") == "2026-08-24 08:00"


def test_from_finish_a_task_cannot_pass_its_successor():
    sheet = from_finish("A 2d", "B 1d < A")
    assert latest_finish(sheet.project, sheet.schedule, sheet.id("A")).instant == at("2026-08-27 17:00")
    sheet.do(moves.move, [sheet.id("A")], at("2026-08-20"))
    sheet.do(moves.move, [sheet.id("A")], at("2026-08-27"))
    assert sheet.task("A").constraint is ConstraintType.ALAP
    assert sheet.finish("A") == "2026-08-27 17:00"


def test_what_is_below_a_pinned_summary_stops_at_its_pin():
    sheet = given(Sheet("S", "  A 1d"), "S", constraint=ConstraintType.SNET, constraint_date=at("2026-08-10"))
    limit = earliest_start(sheet.project, sheet.schedule, sheet.id("A"))
    assert (limit.instant, limit.driver) == (at("2026-08-10"), Driver.CONSTRAINT)
    sheet.do(moves.move, [sheet.id("A")], at("2026-08-05"))
    assert sheet.start("A") == "2026-08-10 08:00"
    assert sheet.task("A").constraint is ConstraintType.ASAP


def test_from_the_finish_the_pin_of_a_summary_stops_what_is_below_it():
    backward = Sheet("S", "  A 1d", schedule_from=ScheduleFrom.FINISH, finish=at("2026-08-28 17:00"))
    sheet = given(backward, "S", constraint=ConstraintType.FNLT, constraint_date=at("2026-08-21 17:00"))
    limit = latest_finish(sheet.project, sheet.schedule, sheet.id("A"))
    assert (limit.instant, limit.driver) == (at("2026-08-21 17:00"), Driver.CONSTRAINT)


@pytest.mark.parametrize(("to", "start"), [("2026-08-06", "2026-08-06 08:00"), ("2026-08-12", "2026-08-12 08:00")])
def test_a_pinned_summary_moves_its_pin(to: str, start: str):
    sheet = given(
        Sheet("S", "  A 1d", "  B 1d < A"), "S", constraint=ConstraintType.SNET, constraint_date=at("2026-08-10")
    )
    sheet.do(moves.move, [sheet.id("S")], at(to))
    assert sheet.task("S").constraint_date == at(to)
    assert sheet.start("A") == start
