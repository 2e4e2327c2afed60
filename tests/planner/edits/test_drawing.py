"""Bars drawn on the timeline: new tasks, and dates for tasks that have none."""

from planner.edits import buckets, drawing, tasks
from planner.records import Bucket, ConstraintType, TaskMode
from tests.planner.edits.plans import Sheet, at, refusal


def test_a_drawn_task_is_pinned_and_lasts_as_long_as_the_work_between_its_ends():
    sheet = Sheet("A 2d", "B 1d")
    sheet.do(drawing.draw, at("2026-08-08"), at("2026-08-12 17:00"), after_id=sheet.id("A"), name="N", task_id=9)
    task = sheet.project.tasks[9]
    assert (task.constraint, task.constraint_date) == (ConstraintType.SNET, at("2026-08-10"))
    assert (task.duration, task.estimated, task.milestone) == (3 * 480, False, False)
    assert list(sheet.project.outline) == [sheet.id("A"), 9, sheet.id("B")]
    assert sheet.schedule.finish_of(9) == at("2026-08-12 17:00")


def test_a_task_drawn_over_free_days_alone_lasts_a_day():
    sheet = Sheet("A 2d")
    sheet.do(drawing.draw, at("2026-08-08"), at("2026-08-09 17:00"), task_id=9)
    assert sheet.project.tasks[9].duration == 480
    assert sheet.schedule.start_of(9) == at("2026-08-10")


def test_a_manual_task_without_dates_gets_them():
    sheet = Sheet("A 2d", new_tasks_manual=True)
    sheet.do(tasks.add, name="M", task_id=9)
    assert drawing.lacks_dates(sheet.project, 9)
    sheet.do(drawing.give_dates, 9, at("2026-08-05"), at("2026-08-06 17:00"))
    task = sheet.project.tasks[9]
    assert (task.mode, task.manual_start, task.manual_finish) == (
        TaskMode.MANUAL,
        at("2026-08-05"),
        at("2026-08-06 17:00"),
    )
    assert task.duration == 2 * 480
    assert not drawing.lacks_dates(sheet.project, 9)


def test_an_idea_gets_dates_and_leaves_its_bucket():
    sheet = Sheet("A 2d", "B 5d")
    sheet.do(buckets.set_bucket, sheet.ids("B"), Bucket.LATER)
    sheet.do(drawing.give_dates, sheet.id("B"), at("2026-08-05"), at("2026-08-06 17:00"))
    task = sheet.project.tasks[sheet.id("B")]
    assert (task.bucket, task.duration, task.constraint_date) == (Bucket.NONE, 2 * 480, at("2026-08-05"))
    sheet.undo()
    assert sheet.project.tasks[sheet.id("B")].bucket is Bucket.LATER


def test_a_summary_of_ideas_begins_where_it_is_drawn():
    sheet = Sheet("S", "  A 2d", "  B 1d < A")
    sheet.do(buckets.set_bucket, sheet.ids("S"), Bucket.LATER)
    sheet.do(drawing.give_dates, sheet.id("S"), at("2026-08-10"), at("2026-08-10 17:00"))
    assert sheet.schedule.start_of(sheet.id("A")) == at("2026-08-10")
    assert sheet.project.tasks[sheet.id("A")].duration == 2 * 480


def test_what_has_dates_gets_no_others():
    sheet = Sheet("A 2d")
    code, _ = refusal(sheet, drawing.give_dates, sheet.id("A"), at("2026-08-10"), at("2026-08-11"))
    assert code == "dates-already"
