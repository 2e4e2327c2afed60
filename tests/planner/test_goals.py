"""What goals come to."""

from planner.edits import buckets, cells, goals
from planner.goals import goal_of, goal_statuses, leaves_by_goal
from planner.records import Bucket
from tests.planner.edits.plans import Sheet, at


def plan() -> Sheet:
    sheet = Sheet("P", "  A 2d", "  B 3d < A", "C 5d", "D 1d")
    sheet.do(goals.add_goal, "Grow", goal_id=1, target_date=at("2026-08-06", 1020))
    sheet.do(goals.add_goal, "Launch", parent_goal_id=1, goal_id=2)
    sheet.do(goals.add_goal, "Empty", goal_id=3)
    sheet.do(goals.set_goal, sheet.ids("P"), 1)
    sheet.do(goals.set_goal, sheet.ids("B C"), 2)
    return sheet


def test_a_task_serves_its_own_goal_else_that_above():
    sheet = plan()
    assert [goal_of(sheet.project, sheet.id(name)) for name in "PABCD"] == [1, 1, 2, 2, None]
    assert leaves_by_goal(sheet.project) == {1: sheet.ids("A"), 2: sheet.ids("B C"), 3: []}


def test_goals_roll_up_their_tasks_and_the_goals_below():
    sheet = plan()
    sheet.do(cells.set_text, sheet.ids("A"), "percent_complete", "100")
    sheet.do(cells.set_text, sheet.ids("B"), "deadline", "2026-08-06")
    sheet.do(cells.set_text, sheet.ids("B"), "confidence", "60")
    sheet.do(cells.set_text, sheet.ids("C"), "confidence", "90")
    grow, launch, empty = goal_statuses(sheet.project, sheet.schedule)
    assert [(one.goal.name, one.depth, one.own, one.total.tasks) for one in (grow, launch, empty)] == [
        ("Grow", 0, 1, 3), ("Launch", 1, 2, 2), ("Empty", 0, 0, 0),
    ]  # fmt: skip
    assert (grow.total.percent, grow.total.done, launch.total.percent) == (20, 1, 0)
    assert (grow.total.start, grow.total.finish) == (at("2026-08-03"), at("2026-08-07", 1020))
    assert (launch.total.late, launch.total.critical, launch.total.confidence) == (1, 2, 60)
    assert (grow.late_by, launch.late_by) == (1440, None)
    assert grow.task_ids == tuple(sheet.ids("A B C"))
    assert (empty.total.start, empty.total.percent, empty.total.confidence) == (None, 0.0, None)


def test_ideas_count_as_tasks_without_dates_and_inactive_ones_not():
    sheet = plan()
    sheet.do(buckets.set_bucket, sheet.ids("C"), Bucket.LATER)
    sheet.do(cells.set_text, sheet.ids("A"), "active", "no")
    grow, launch, _ = goal_statuses(sheet.project, sheet.schedule)
    assert (launch.total.tasks, launch.total.ideas, grow.total.tasks) == (2, 1, 2)
    assert launch.total.finish == sheet.schedule.finish_of(sheet.id("B"))
