"""Keeping the dates that another planner had computed."""

import pytest

from planner.edits.stored_dates import keep_dates
from planner.patch import PatchBuilder
from planner.records import ConstraintType, TaskMode
from tests.planner.edits.plans import Sheet, at, refusal


def from_a_file(project, schedule, task_id, **values):
    builder = PatchBuilder(project)
    builder.update("tasks", task_id, source_uid=3, **values)
    return builder.patch()


def test_a_later_date_becomes_a_pin():
    sheet = Sheet("A 1d", "B 1d < A")
    sheet.do(keep_dates, {sheet.id("B"): (at("2026-08-10"), at("2026-08-10", 1020))})
    assert sheet.task("B").constraint is ConstraintType.SNET
    assert (sheet.start("B"), sheet.task("B").mode) == ("2026-08-10 08:00", TaskMode.AUTO)


def test_an_earlier_date_makes_the_task_manual():
    sheet = Sheet("A 3d", "B 1d < A")
    sheet.do(keep_dates, {sheet.id("B"): (at("2026-08-04"), at("2026-08-04", 1020))})
    assert (sheet.start("B"), sheet.task("B").mode) == ("2026-08-04 08:00", TaskMode.MANUAL)


def test_another_length_makes_the_task_manual():
    sheet = Sheet("A 1d")
    sheet.do(keep_dates, {sheet.id("A"): (at("2026-08-04"), at("2026-08-06", 1020))})
    assert (sheet.finish("A"), sheet.task("A").mode) == ("2026-08-06 17:00", TaskMode.MANUAL)


def test_what_follows_a_pinned_task_needs_no_pin():
    sheet = Sheet("A 1d", "B 1d < A", "C 1d < B")
    wanted = {"A": "2026-08-10", "B": "2026-08-11", "C": "2026-08-13"}
    sheet.apply(keep_dates, {sheet.id(name): (at(day), at(day, 1020)) for name, day in wanted.items()})
    pinned = [task.name for task in sheet.project.tasks.values() if task.constraint is ConstraintType.SNET]
    assert pinned == ["A", "C"]
    assert [sheet.start(name)[:10] for name in wanted] == list(wanted.values())


def test_what_pins_move_off_the_dates_of_the_file_stays():
    sheet = Sheet("A 1d", "B 1d", "C 1d < B")
    sheet.do(from_a_file, sheet.id("C"), constraint=ConstraintType.ALAP)
    sheet.do(keep_dates, {sheet.id("A"): (at("2026-08-10"), at("2026-08-10", 1020))})
    assert (sheet.start("A"), sheet.start("C")) == ("2026-08-10 08:00", "2026-08-04 08:00")


def test_summaries_follow_their_children():
    sheet = Sheet("P", "  A 1d")
    assert sheet.do(keep_dates, {sheet.id("P"): (at("2026-08-04"), at("2026-08-06", 1020))}) is None


@pytest.mark.parametrize(("start", "finish"), [("2026-08-06", "2026-08-04"), ("1970-01-02", "2169-12-31")])
def test_a_finish_before_the_start_is_refused(start, finish):
    sheet = Sheet("A 1d")
    if start > finish:
        assert refusal(sheet, keep_dates, {sheet.id("A"): (at(start), at(finish))})[0] == "dates-reversed"
    else:
        sheet.do(keep_dates, {sheet.id("A"): (at(start), at(finish))})
        assert sheet.start("A") == "1970-01-02 08:00"


def test_a_task_that_is_not_there_is_refused():
    assert refusal(Sheet("A 1d"), keep_dates, {5: (0, 1)})[0] == "task-gone"
