"""What links leave, against figures worked out by hand and against the scheduler's own slack."""

import numpy as np
import pytest

from planner.edits import buckets, cells, constraints
from planner.link_margins import Margin, holding_links, margins, work_before
from planner.records import Bucket, ConstraintType
from planner.task_time import calendar_rows, calendar_time
from tests.planner.edits.plans import Sheet, at

DAY = 480


def between(sheet: Sheet, one: str, other: str) -> Margin:
    links = [link for link in sheet.project.predecessors(sheet.id(other)) if link.predecessor_id == sheet.id(one)]
    (found,) = margins(sheet.project, sheet.schedule, links)
    return found


def test_the_gap_ends_where_the_successor_is_and_the_slack_where_it_may_be():
    sheet = Sheet("Short 1d", "Long 5d", "Join 1d < Short, Long", "End 10d")
    short, long = between(sheet, "Short", "Join"), between(sheet, "Long", "Join")
    assert (short.gap, short.slack, short.driving) == (4 * DAY, 8 * DAY, False)
    assert (long.gap, long.slack, long.driving) == (0, 4 * DAY, True)


@pytest.mark.parametrize(
    ("link", "gap"), [("A", 8), ("A+2d", 6), ("A+2ed", 6), ("A+25%", 7.5), ("A SS", 10), ("A FF", 11), ("A SF", 13)]
)
def test_gaps_by_type_and_lag(link, gap):
    sheet = Sheet("A 2d", f"B 3d < {link}", "Z 20d")
    sheet.do(cells.set_text, [sheet.id("B")], "start", "17 Aug 2026")
    assert between(sheet, "A", "B").gap == gap * DAY


def test_the_free_slack_of_a_task_is_the_least_gap_of_its_links():
    sheet = Sheet("A 2d", "B 1d < A", "C 1d < A+3d", "D 6d", "E 1d < C, D", "F 1d < A SS", "Z 20d")
    for task_id in sheet.project.tasks:
        found = margins(sheet.project, sheet.schedule, sheet.project.successors(task_id))
        if found:
            free = int(sheet.schedule.free_slack[sheet.schedule.slot_of[task_id]])
            assert min(one.gap for one in found if one.gap is not None) == free


def test_slack_is_negative_where_a_deadline_behind_the_successor_is_broken():
    sheet = Sheet("A 5d", "B 5d < A")
    sheet.do(cells.set_text, [sheet.id("B")], "deadline", "11 Aug 2026")
    assert between(sheet, "A", "B").slack == -3 * DAY


def test_a_successor_that_does_not_keep_to_its_link_has_a_negative_gap():
    sheet = Sheet("A 5d", "B 5d < A")
    sheet.do(constraints.set_constraint, [sheet.id("B")], ConstraintType.MSO, at("2026-08-05"))
    assert between(sheet, "A", "B").gap == -3 * DAY


def test_a_gap_on_the_clock_where_the_predecessor_is_elapsed():
    sheet = Sheet("A 1ed", "B 1d < A")
    found = between(sheet, "A", "B")
    assert (found.clock, found.gap) == (True, 0)


@pytest.mark.parametrize(("name", "percent", "met"), [("A", 50, False), ("A", 100, True), ("B", 10, True)])
def test_nobody_waits_when_the_predecessor_is_done_or_the_successor_has_begun(name, percent, met):
    sheet = Sheet("A 5d", "B 5d < A")
    sheet.do(cells.set_text, [sheet.id(name)], "percent_complete", str(percent))
    assert between(sheet, "A", "B").met is met


def test_a_link_from_a_summary_counts_from_its_last_task():
    sheet = Sheet("S", "  A 2d", "  B 4d", "C 1d < S", "Z 20d")
    found = between(sheet, "S", "C")
    assert (found.gap, found.driving, found.slack) == (0, True, 15 * DAY)


def test_links_of_ideas_and_inactive_tasks_hold_nothing():
    sheet = Sheet("A 2d", "B 4d < A", "S", "  C 1d < A", "D 1d < A")
    sheet.do(buckets.set_bucket, [sheet.id("B")], Bucket.NEXT)
    sheet.do(cells.set_text, [sheet.id("S")], "active", "no")
    held = [link.successor_id for link in holding_links(sheet.project, sheet.project.links.values())]
    assert held == [sheet.id("D")]


def test_working_time_of_many_instants_is_that_of_the_kernels():
    project = Sheet("A").project
    instants = np.array([at("2026-08-03", minute) for minute in range(0, 1440, 37)], np.int64)
    rows = np.full(len(instants), calendar_rows(project).of(None), np.int64)
    time = calendar_time(project, None)
    found = work_before(time.tables, rows, instants)
    assert (found - found[0]).tolist() == [time.work_between(int(instants[0]), int(one)) for one in instants]
