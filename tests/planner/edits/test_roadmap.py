"""A drop on the roadmap."""

from planner.edits import cells, roadmap
from planner.records import Bucket
from tests.planner.edits.plans import Sheet, at, refusal


def test_time_and_lane_change_in_one_step():
    sheet = Sheet("A 2d", "B 3d < A")
    sheet.do(roadmap.drop, sheet.ids("B"), start=at("2026-08-10"), field="team", text="Red")
    assert (sheet.start("B"), sheet.text("B", "team")) == ("2026-08-10 08:00", "Red")
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
    assert (sheet.text("A", "bucket"), sheet.start("A")) == ("", "2026-08-12 08:00")


def test_what_has_begun_goes_into_no_bucket():
    sheet = Sheet("A 2d")
    sheet.do(cells.set_text, sheet.ids("A"), "percent_complete", "50")
    code, _ = refusal(sheet, roadmap.drop, sheet.ids("A"), bucket=Bucket.NOW, field="team", text="Red")
    assert code == "bucket-started"
