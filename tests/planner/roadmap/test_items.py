"""What stands on a roadmap and in which lane."""

from planner.edits import buckets, cells, goals
from planner.fields import FIELDS
from planner.records import Bucket
from planner.roadmap import scene
from planner.roadmap.items import Kind, Spans, build_items, fitting_level
from planner.roadmap.lanes import carriers, laning
from planner.roadmap.scene import Look, build_scene
from planner.scheduling.schedule import NONE
from tests.planner.edits.plans import Sheet, at


def plan() -> Sheet:
    sheet = Sheet("P", "  A 2d", "  B 3d < A", "  M 0d < B", "Q", "  C 5d", "D 1d")
    sheet.do(cells.set_text, sheet.ids("P D"), "team", "Red")
    sheet.do(cells.set_text, sheet.ids("B"), "team", "Blue")
    return sheet


def board(sheet: Sheet, key: str, level: int) -> list[tuple[str, str, str, Kind]]:
    lanes = laning(sheet.project, sheet.schedule, FIELDS[key] if key else None)
    return [
        (
            lanes.lanes[item.lane].title,
            sheet.project.tasks[item.task_id].name,
            "".join(sheet.project.tasks[one].name for one in item.leaf_ids),
            item.kind,
        )
        for item in build_items(sheet.project, sheet.schedule, lanes, level)
    ]


def test_a_summary_stands_in_each_lane_with_its_part_there():
    assert board(plan(), "team", 1) == [
        ("Red", "P", "A", Kind.BAR),
        ("Blue", "P", "B", Kind.BAR),
        ("Red", "M", "M", Kind.MILESTONE),
        ("", "Q", "C", Kind.BAR),
        ("Red", "D", "D", Kind.BAR),
    ]


def test_a_deeper_level_shows_tasks_and_milestones():
    assert board(plan(), "team", 2)[:3] == [
        ("Red", "A", "A", Kind.BAR),
        ("Blue", "B", "B", Kind.BAR),
        ("Red", "M", "M", Kind.MILESTONE),
    ]


def test_lanes_by_the_outline_have_a_rest():
    sheet = plan()
    lanes = laning(sheet.project, sheet.schedule, None)
    assert [lane.title for lane in lanes.lanes] == ["P", "Q", ""]
    assert board(sheet, "", 1)[-1] == ("", "D", "D", Kind.BAR)


def test_a_single_task_at_the_top_is_no_lane():
    sheet = Sheet("All", "  P", "    A 1d", "  Q", "    B 1d")
    assert [lane.title for lane in laning(sheet.project, sheet.schedule, None).lanes] == ["P", "Q", ""]


def test_goals_are_lanes_in_their_order_also_without_tasks():
    sheet = plan()
    sheet.do(goals.add_goal, "Grow", goal_id=1)
    sheet.do(goals.add_goal, "Launch", parent_goal_id=1, goal_id=2)
    sheet.do(goals.set_goal, sheet.ids("P"), 2)
    lanes = laning(sheet.project, sheet.schedule, FIELDS["goal"]).lanes
    assert [(lane.title, lane.depth, lane.text) for lane in lanes] == [
        ("Grow", 0, "Grow"), ("Launch", 1, "Launch"), ("", 0, ""),
    ]  # fmt: skip
    assert board(sheet, "goal", 1)[0] == ("Launch", "P", "AB", Kind.BAR)


def test_a_computed_field_makes_lanes_that_nothing_can_be_brought_to():
    sheet = plan()
    assert all(lane.text is None for lane in laning(sheet.project, sheet.schedule, FIELDS["critical"]).lanes)


def test_an_idea_stands_in_its_bucket():
    sheet = plan()
    sheet.do(buckets.set_bucket, sheet.ids("Q"), Bucket.LATER)
    lanes = laning(sheet.project, sheet.schedule, None)
    items = build_items(sheet.project, sheet.schedule, lanes, 1)
    (idea,) = [item for item in items if item.kind is Kind.IDEA]
    assert (idea.task_id, idea.bucket) == (sheet.id("Q"), Bucket.LATER)
    deeper = build_items(sheet.project, sheet.schedule, lanes, 2)
    assert [one.task_id for one in deeper][-2:] == sheet.ids("C D")


def test_inactive_and_filtered_tasks_are_left_out():
    sheet = plan()
    sheet.do(cells.set_text, sheet.ids("C"), "active", "no")
    assert "Q" not in [row[1] for row in board(sheet, "", 1)]
    lanes = laning(sheet.project, sheet.schedule, None)
    shown = build_items(sheet.project, sheet.schedule, lanes, 1, frozenset(sheet.ids("D")))
    assert [item.task_id for item in shown] == sheet.ids("D")


def test_dates_of_items_are_those_of_their_leaves():
    sheet = plan()
    items = build_items(sheet.project, sheet.schedule, laning(sheet.project, sheet.schedule, None), 1)
    start, finish = Spans.of(items, sheet.schedule).dates(sheet.schedule)
    assert (int(start[0]), int(finish[0])) == (at("2026-08-03"), at("2026-08-07", 1020))
    sheet.do(buckets.set_bucket, sheet.ids("D"), Bucket.NOW)
    items = build_items(sheet.project, sheet.schedule, laning(sheet.project, sheet.schedule, None), 1)
    assert int(Spans.of(items, sheet.schedule).dates(sheet.schedule)[0][-1]) == NONE


def test_who_has_to_change_for_another_lane():
    sheet = plan()
    team, ids = FIELDS["team"], sheet.ids
    project, schedule = sheet.project, sheet.schedule
    assert carriers(project, schedule, team, sheet.id("A"), ids("A"), whole=True) == ids("A")
    assert carriers(project, schedule, team, sheet.id("P"), ids("A M"), whole=False) == ids("A M")
    assert carriers(project, schedule, team, sheet.id("Q"), ids("C"), whole=True) == ids("Q")
    assert carriers(project, schedule, team, sheet.id("P"), ids("A B M"), whole=True) == ids("P B")


def test_the_level_is_the_deepest_that_is_not_crowded():
    sheet = plan()
    assert (fitting_level(sheet.project, 3), fitting_level(sheet.project, 5), fitting_level(Sheet().project)) == (
        1,
        2,
        1,
    )


def test_key_milestones_are_those_highest_in_the_outline(monkeypatch):
    sheet = Sheet("P", "  A 2d", "  M 0d", "N 0d")
    found = build_scene(sheet.project, sheet.schedule, Look("", 2))
    assert [found.names[one] for one in found.key_milestones] == ["M", "N"]
    monkeypatch.setattr(scene, "MOST_KEY", 1)
    found = build_scene(sheet.project, sheet.schedule, Look("", 2))
    assert [found.names[one] for one in found.key_milestones] == ["N"]
