"""A drop on the roadmap."""

from planner.edits import cells, roadmap
from planner.patch import Patch, PatchBuilder
from planner.project import Project
from planner.records import Bucket, TaskMode
from planner.scheduling.schedule import Schedule
from tests.planner.edits.plans import Sheet, at, refusal


def test_time_and_lane_change_in_one_step():
    sheet = Sheet("A 2d", "B 3d < A")
    sheet.do(roadmap.drop, sheet.ids("B"), start=at("2026-08-10"), field="team", text="Red")
    assert (sheet.start("B"), sheet.text("B", "team")) == ("Mon 10 Aug 26 08:00", "Red")
    sheet.undo()
    assert (sheet.text("B", "team"), sheet.project.teams) == ("", {})


def test_the_lane_is_set_for_those_that_carry_it():
    sheet = Sheet("P", "  A 2d")
    sheet.do(roadmap.drop, sheet.ids("A"), field="phase", text="Build", carriers=sheet.ids("P"))
    assert (sheet.text("P", "phase"), sheet.text("A", "phase")) == ("Build", "")


def test_into_a_bucket_and_out_of_it():
    sheet = Sheet("A 2d")
    sheet.do(roadmap.drop, sheet.ids("A"), bucket=Bucket.NEXT, field="team", text="Red")
    assert (sheet.text("A", "bucket"), sheet.start("A"), sheet.text("A", "team")) == ("Next", "", "Red")
    sheet.do(roadmap.drop, sheet.ids("A"), start=at("2026-08-12"))
    assert (sheet.text("A", "bucket"), sheet.start("A")) == ("", "Wed 12 Aug 26 08:00")


def _without_dates(project: Project, _schedule: Schedule, task_id: int) -> Patch:
    builder = PatchBuilder(project)
    builder.update("tasks", task_id, mode=TaskMode.MANUAL, manual_start=None, manual_finish=None)
    return builder.patch()


def test_a_manual_task_without_dates_gets_them():
    sheet = Sheet("A 2d")
    sheet.do(_without_dates, sheet.id("A"))
    assert sheet.start("A") == ""
    sheet.do(roadmap.drop, sheet.ids("A"), start=at("2026-08-12"))
    assert sheet.start("A") == "Wed 12 Aug 26 08:00"


def test_what_has_begun_goes_into_no_bucket():
    sheet = Sheet("A 2d")
    sheet.do(cells.set_text, sheet.ids("A"), "percent_complete", "50")
    code, _ = refusal(sheet, roadmap.drop, sheet.ids("A"), bucket=Bucket.NOW, field="team", text="Red")
    assert code == "bucket-started"
