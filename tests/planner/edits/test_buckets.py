"""Ideas without dates: into a bucket, and out of it with dates."""

import pytest

from planner.edits import buckets, cells, constraints, moves, outline, progress
from planner.fields import FIELDS
from planner.records import Bucket, ConstraintType, ScheduleFrom, TaskMode
from planner.scheduling import explain, explain_words
from planner.scheduling.engine import Engine
from planner.scheduling.schedule import NONE
from planner.scheduling.verify import verify
from tests.planner.edits.plans import Sheet, at, refusal, tables


def with_idea() -> Sheet:
    sheet = Sheet("A 2d", "B 3d < A", "C 1d < B")
    sheet.do(buckets.set_bucket, sheet.ids("B"), Bucket.NEXT)
    return sheet


def test_an_idea_has_no_dates_and_moves_nothing():
    sheet = with_idea()
    assert (sheet.start("B"), sheet.finish("B"), sheet.text("B", "start")) == ("", "", "")
    assert sheet.start("C") == sheet.start("A")
    assert sheet.schedule.project_finish == sheet.schedule.finish_of(sheet.id("A"))
    slot = sheet.schedule.slot_of[sheet.id("B")]
    assert (sheet.schedule.total_slack[slot], sheet.schedule.critical[slot]) == (NONE, False)
    assert (sheet.text("B", "bucket"), sheet.text("A", "bucket"), sheet.text("B", "total_slack")) == ("Next", "", "")
    assert sheet.text("B", "duration") == "3 d"
    assert not verify(sheet.project, sheet.schedule)


def test_every_field_of_an_idea_can_be_read():
    sheet = with_idea()
    texts = {key: field.text(sheet.project, sheet.schedule, sheet.id("B")) for key, field in FIELDS.items()}
    assert (texts["name"], texts["bucket"], texts["start"], texts["late_finish"]) == ("B", "Next", "", "")
    keys = [field.sort_key(sheet.project, sheet.schedule, sheet.id("B")) for field in FIELDS.values()]
    assert all(len(key) == 3 for key in keys)


def test_why_it_has_no_dates_is_said():
    sheet = with_idea()
    (step,) = explain.why(sheet.project, sheet.schedule, sheet.id("B")).steps
    (line,) = explain_words.text(sheet.project, sheet.schedule, [step])
    assert "“B” is an idea" in line
    assert sheet.text("B", "driver") == ""


def test_a_drop_on_the_timeline_gives_dates_by_a_pin():
    sheet = with_idea()
    sheet.do(buckets.schedule_at, sheet.ids("B"), at("2026-08-15"))
    task = sheet.task("B")
    assert (task.bucket, task.constraint) == (Bucket.NONE, ConstraintType.SNET)
    assert sheet.start("B") == "2026-08-17 08:00"
    assert sheet.start("C") == "2026-08-20 08:00"
    sheet.undo()
    assert (sheet.task("B").bucket, sheet.start("B")) == (Bucket.NEXT, "")


def test_a_drop_before_what_drives_it_starts_after_that():
    sheet = with_idea()
    sheet.do(buckets.schedule_at, sheet.ids("B"), at("2026-08-03"))
    assert sheet.start("B") == "2026-08-05 08:00"


def test_a_drop_of_what_has_dates_changes_nothing():
    sheet = with_idea()
    before = tables(sheet.project)
    sheet.do(buckets.schedule_at, sheet.ids("A"), at("2026-09-01"))
    assert tables(sheet.project) == before


def test_a_manual_idea_gets_the_dates_it_is_dropped_at():
    sheet = Sheet("A 2d")
    sheet.do(constraints.set_mode, sheet.ids("A"), TaskMode.MANUAL)
    sheet.do(buckets.set_bucket, sheet.ids("A"), Bucket.NOW)
    assert sheet.start("A") == ""
    sheet.do(buckets.schedule_at, sheet.ids("A"), at("2026-08-10"))
    assert (sheet.start("A"), sheet.finish("A")) == ("2026-08-10 08:00", "2026-08-11 17:00")


def test_in_a_plan_from_its_finish_the_pin_is_no_later_than():
    sheet = Sheet("A 2d", schedule_from=ScheduleFrom.FINISH, finish=at("2026-09-30", 1020))
    sheet.do(buckets.set_bucket, sheet.ids("A"), Bucket.NOW)
    sheet.do(buckets.schedule_at, sheet.ids("A"), at("2026-08-10"))
    assert sheet.task("A").constraint is ConstraintType.SNLT
    assert sheet.start("A") == "2026-08-10 08:00"


def test_taken_out_of_the_bucket_links_place_it_again():
    sheet = Sheet("A 2d", "B 3d < A")
    before = tables(sheet.project)
    sheet.do(buckets.set_bucket, sheet.ids("B"), Bucket.LATER)
    sheet.do(cells.clear, sheet.ids("B"), "bucket")
    assert tables(sheet.project) == before
    assert sheet.start("B") == "2026-08-05 08:00"


def test_a_typed_start_takes_it_out_of_the_bucket():
    sheet = with_idea()
    sheet.do(cells.set_text, sheet.ids("B"), "start", "2026-08-17")
    assert (sheet.task("B").bucket, sheet.start("B")) == (Bucket.NONE, "2026-08-17 08:00")
    sheet.do(buckets.set_bucket, sheet.ids("B"), Bucket.NEXT)
    sheet.do(cells.set_text, sheet.ids("B"), "actual_start", "2026-08-18")
    assert (sheet.task("B").bucket, sheet.start("B")) == (Bucket.NONE, "2026-08-18 08:00")


def test_a_summary_goes_with_all_below_it():
    sheet = Sheet("S", "  A 1d", "  B 2d < A", "C 1d")
    sheet.do(buckets.set_bucket, sheet.ids("S"), Bucket.LATER)
    assert [sheet.start(name) for name in "SAB"] == ["", "", ""]
    assert sheet.task("A").bucket is Bucket.LATER
    sheet.do(buckets.schedule_at, sheet.ids("S"), at("2026-08-10"))
    assert [sheet.start(name) for name in "SAB"] == ["2026-08-10 08:00", "2026-08-10 08:00", "2026-08-11 08:00"]
    assert not verify(sheet.project, sheet.schedule)


def test_what_lies_below_an_idea_is_one_too():
    sheet = Sheet("A 1d", "B 1d")
    sheet.do(buckets.set_bucket, sheet.ids("A"), Bucket.NOW)
    sheet.do(outline.indent, sheet.ids("B"))
    assert (sheet.start("A"), sheet.start("B")) == ("", "")
    sheet.do(buckets.schedule_at, sheet.ids("B"), at("2026-08-10"))
    assert (sheet.start("A"), sheet.start("B")) == ("2026-08-10 08:00", "2026-08-10 08:00")


def test_a_summary_with_tasks_beside_ideas_shows_the_tasks():
    sheet = Sheet("S", "  A 1d", "  B 2d", "  C 3d")
    sheet.do(buckets.set_bucket, sheet.ids("B"), Bucket.LATER)
    assert sheet.finish("S") == "2026-08-05 17:00"
    sheet.do(buckets.set_bucket, sheet.ids("C"), Bucket.LATER)
    assert sheet.finish("S") == "2026-08-03 17:00"
    sheet.do(buckets.set_bucket, sheet.ids("A"), Bucket.LATER)
    assert sheet.finish("S") == ""


def test_a_started_task_is_no_idea():
    sheet = Sheet("S", "  A 2d")
    sheet.do(progress.set_percent, sheet.ids("A"), 10)
    for name in "AS":
        code, text = refusal(sheet, buckets.set_bucket, sheet.ids(name), Bucket.NOW)
        assert code == "bucket-started"
        assert "“A”" in text


def test_progress_and_drags_want_dates_first():
    sheet = with_idea()
    assert refusal(sheet, progress.set_percent, sheet.ids("B"), 50)[0] == "no-dates"
    assert refusal(sheet, moves.move, sheet.ids("B"), at("2026-09-01"))[0] == "no-dates"


@pytest.mark.parametrize("backward", [False, True])
def test_schedules_after_each_step_equal_fresh_ones(backward: bool):
    settings = {"schedule_from": ScheduleFrom.FINISH, "finish": at("2026-12-31", 1020)} if backward else {}
    sheet = Sheet("A 2d", "S", "  B 3d < A", "  D 1d", "C 1d < B", **settings)
    for names, bucket in (("B", Bucket.NOW), ("S", Bucket.LATER), ("D", Bucket.NONE), ("S", Bucket.NONE)):
        sheet.do(buckets.set_bucket, sheet.ids(names), bucket)
        fresh = Engine(sheet.project).schedule
        for name in ("start", "finish", "total_slack", "late_finish", "duration", "critical"):
            mine = getattr(sheet.schedule, name)[sheet.schedule.slots(sheet.project.tasks)]
            assert (mine == getattr(fresh, name)[fresh.slots(sheet.project.tasks)]).all(), (names, name)
        assert not verify(sheet.project, sheet.schedule)
