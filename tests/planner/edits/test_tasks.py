"""Add, delete, rename and the plain settings of tasks."""

import pytest

from planner.edits import baselines, constraints, people, tasks
from planner.records import ConstraintType, ScheduleFrom, TaskMode, TaskType
from tests.planner.edits.plans import Sheet, at, refusal, tables


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        ({}, "A(B) C N"),
        ({"after_id": "A"}, "A(B) N C"),
        ({"after_id": "B"}, "A(B N) C"),
        ({"before_id": "A"}, "N A(B) C"),
        ({"parent_id": "A"}, "A(B N) C"),
        ({"parent_id": "C"}, "A(B) C(N)"),
    ],
)
def test_add_puts_the_row_where_it_is_asked_for(where: dict[str, str], expected: str):
    sheet = Sheet("A", "  B", "C")
    sheet.do(tasks.add, name="N", **{key: sheet.id(name) for key, name in where.items()})
    assert sheet.outline() == expected


def test_a_new_task_is_one_estimated_day_from_the_project_start():
    sheet = Sheet()
    sheet.do(tasks.add, name="N", task_id=42)
    assert sheet.text("N", "duration") == "1 d?"
    assert sheet.start("N") == "2026-08-03 08:00"
    assert sheet.task("N").id == 42


def test_a_new_milestone_takes_no_time():
    sheet = Sheet()
    sheet.do(tasks.add, name="M", milestone=True)
    assert (sheet.task("M").duration, sheet.task("M").estimated) == (0, False)


def test_a_drawn_task_is_pinned_where_it_was_drawn():
    sheet = Sheet()
    sheet.do(tasks.add, name="N", start=at("2026-08-05"), duration=960)
    assert sheet.task("N").constraint is ConstraintType.SNET
    assert sheet.finish("N") == "2026-08-06 17:00"


def test_new_tasks_follow_the_plans_mode():
    sheet = Sheet(new_tasks_manual=True)
    sheet.do(tasks.add, name="N", start=at("2026-08-05"), duration=960)
    task = sheet.task("N")
    assert (task.mode, task.manual_start, task.manual_finish) == (
        TaskMode.MANUAL, at("2026-08-05"), at("2026-08-06 17:00"))  # fmt: skip


def test_new_tasks_of_a_plan_from_its_finish_are_as_late_as_possible():
    sheet = Sheet(schedule_from=ScheduleFrom.FINISH, finish=at("2026-08-28 17:00"))
    sheet.do(tasks.add, name="N")
    assert sheet.task("N").constraint is ConstraintType.ALAP


def test_an_id_that_is_taken_is_refused():
    sheet = Sheet("A")
    assert refusal(sheet, tasks.add, task_id=sheet.id("A"))[0] == "id-taken"


def test_delete_takes_everything_below_and_all_belongings_along():
    sheet = Sheet("A", "B < A", "  C", "D < B")
    sheet.do(people.set_resources, sheet.ids("C"), "Ana")
    sheet.do(baselines.set_baseline)
    before = tables(sheet.project)
    sheet.do(tasks.delete, sheet.ids("B C"))
    assert sheet.outline() == "A D"
    assert not sheet.project.links
    assert not sheet.project.assignments
    assert {row.task_id for row in sheet.project.baseline_tasks.values()} == set(sheet.ids("A D"))
    sheet.undo()
    assert tables(sheet.project) == before


def test_links_are_not_bridged_over_a_deleted_task():
    sheet = Sheet("A", "B < A", "C < B")
    sheet.do(tasks.delete, sheet.ids("B"))
    assert sheet.links("C") == ""


def test_rename_puts_a_name_on_one_line():
    sheet = Sheet("A")
    sheet.do(tasks.rename, sheet.ids("A"), "  New\n name ")
    assert sheet.outline() == "New name"


def test_a_name_that_is_too_long_is_refused():
    sheet = Sheet("A")
    assert refusal(sheet, tasks.rename, sheet.ids("A"), "x" * 501)[0] == "name-too-long"


def test_nothing_selected_and_gone_tasks_are_refused():
    sheet = Sheet("A")
    assert refusal(sheet, tasks.rename, [], "x")[0] == "nothing-selected"
    assert refusal(sheet, tasks.rename, [5], "x")[0] == "task-gone"


def test_a_milestone_that_stops_being_one_gets_a_day():
    sheet = Sheet("M 0d")
    sheet.do(tasks.set_milestone, sheet.ids("M"), False)
    assert sheet.text("M", "duration") == "1 d?"


def test_a_milestone_may_keep_its_duration():
    sheet = Sheet("M 2d")
    sheet.do(tasks.set_milestone, sheet.ids("M"), True)
    assert (sheet.task("M").milestone, sheet.task("M").duration) == (True, 960)


def test_switching_off_takes_what_is_below_along_and_on_what_is_above():
    sheet = Sheet("S", "  A", "  B")
    sheet.do(tasks.set_active, sheet.ids("S"), False)
    assert not any(task.active for task in sheet.project.tasks.values())
    sheet.do(tasks.set_active, sheet.ids("A"), True)
    assert [sheet.task(name).active for name in "SAB"] == [True, True, False]


def test_fixed_work_is_always_effort_driven():
    sheet = Sheet("A")
    sheet.do(tasks.set_type, sheet.ids("A"), TaskType.FIXED_WORK)
    assert sheet.task("A").effort_driven
    assert refusal(sheet, tasks.set_effort_driven, sheet.ids("A"), False)[0] == "fixed-work-effort"


def test_a_calendar_that_is_not_there_is_refused():
    sheet = Sheet("A")
    assert refusal(sheet, tasks.set_calendar, sheet.ids("A"), 5)[0] == "calendar-unknown"


def test_to_manual_and_back_stays_in_place():
    sheet = Sheet("A 2d", "B 1d < A")
    sheet.do(constraints.set_start, sheet.ids("A"), at("2026-08-05"))
    sheet.do(constraints.unpin, sheet.ids("A"))
    sheet.do(constraints.set_mode, sheet.ids("B"), TaskMode.MANUAL)
    assert sheet.task("B").manual_start == at("2026-08-05")
    sheet.do(constraints.set_mode, sheet.ids("B"), TaskMode.AUTO)
    assert (sheet.task("B").constraint, sheet.task("B").manual_start) == (ConstraintType.ASAP, None)


def test_a_manual_task_later_than_its_links_is_pinned_when_it_becomes_automatic():
    sheet = Sheet("A 2d", "B 1d < A")
    sheet.do(constraints.set_mode, sheet.ids("B"), TaskMode.MANUAL)
    sheet.do(constraints.set_start, sheet.ids("B"), at("2026-08-12"))
    sheet.do(constraints.set_mode, sheet.ids("B"), TaskMode.AUTO)
    assert sheet.task("B").constraint is ConstraintType.SNET
    assert sheet.start("B") == "2026-08-12 08:00"
