"""Pauses in the work on a task: made, moved, taken out."""

import pytest

from planner.edits import constraints, progress, splits
from planner.records import TaskMode
from planner.scheduling.verify import verify
from planner.segments import paused_task
from tests.planner.edits.plans import Sheet, at, refusal


def parts(sheet: Sheet, name: str = "A") -> tuple[tuple[int, int], ...]:
    paused = paused_task(sheet.project, sheet.project.tasks[sheet.id(name)])
    found = None if paused is None else paused.segments(sheet.schedule)
    return () if found is None else found.parts


def test_a_task_pauses_for_a_day_and_its_successor_waits():
    sheet = Sheet("A 4d", "B 1d < A")
    sheet.do(splits.split, sheet.id("A"), at("2026-08-05"))
    assert sheet.project.tasks[sheet.id("A")].splits == ((960, 480),)
    assert parts(sheet) == (
        (at("2026-08-03"), at("2026-08-04 17:00")),
        (at("2026-08-06"), at("2026-08-07 17:00")),
    )
    assert sheet.schedule.start_of(sheet.id("B")) == at("2026-08-10")
    assert not verify(sheet.project, sheet.schedule)
    sheet.undo()
    assert not parts(sheet)


def test_without_an_instant_it_is_the_middle_of_what_is_left():
    sheet = Sheet("A 4d")
    sheet.do(progress.set_percent, sheet.ids("A"), 50)
    sheet.do(splits.split, sheet.id("A"), pause=960)
    assert sheet.project.tasks[sheet.id("A")].splits == ((1440, 960),)


def test_splitting_at_a_pause_makes_it_longer():
    sheet = Sheet("A 4d")
    sheet.do(splits.split, sheet.id("A"), at("2026-08-05"))
    sheet.do(splits.split, sheet.id("A"), at("2026-08-06"))
    assert sheet.project.tasks[sheet.id("A")].splits == ((960, 960),)


def test_a_part_moves_and_those_after_it_go_along():
    sheet = Sheet("A 6d")
    sheet.do(splits.split, sheet.id("A"), at("2026-08-05"))
    sheet.do(splits.split, sheet.id("A"), at("2026-08-10"))
    before = parts(sheet)
    sheet.do(splits.move_part, sheet.id("A"), 960, at("2026-08-10"))
    after = parts(sheet)
    assert (before[0], len(after)) == (after[0], 3)
    assert after[1][0] == at("2026-08-10")
    assert after[2] == (at("2026-08-13"), at("2026-08-14 17:00"))
    assert sheet.project.tasks[sheet.id("A")].splits == ((960, 1440), (1920, 480))


def test_a_part_that_touches_the_one_before_is_joined():
    sheet = Sheet("A 4d")
    sheet.do(splits.split, sheet.id("A"), at("2026-08-05"))
    sheet.do(splits.move_part, sheet.id("A"), 960, at("2026-08-04 12:00"))
    assert sheet.project.tasks[sheet.id("A")].splits == ()
    assert sheet.schedule.finish_of(sheet.id("A")) == at("2026-08-06 17:00")


def test_joining_leaves_what_is_past():
    sheet = Sheet("A 6d")
    sheet.do(splits.split, sheet.id("A"), at("2026-08-04"))
    sheet.do(splits.split, sheet.id("A"), at("2026-08-10"))
    sheet.do(progress.set_percent, sheet.ids("A"), 50)
    sheet.do(splits.join, sheet.ids("A"))
    assert [before for before, _ in sheet.project.tasks[sheet.id("A")].splits] == [480]


@pytest.mark.parametrize("instant", ["2026-08-03", "2026-08-06 17:00", "2026-08-20", "2026-08-01"])
def test_outside_of_the_work_there_is_nothing_to_split(instant):
    sheet = Sheet("A 4d")
    code, _ = refusal(sheet, splits.split, sheet.id("A"), at(instant))
    assert code == "split-outside"


def test_what_cannot_be_split_says_why():
    sheet = Sheet("S", "  A 4d", "M 0d", "D 2d", "H 2d")
    sheet.do(progress.set_percent, sheet.ids("D"), 100)
    sheet.do(progress.set_percent, sheet.ids("A"), 50)
    sheet.do(constraints.set_mode, sheet.ids("H"), TaskMode.MANUAL)
    codes = {name: refusal(sheet, splits.split, sheet.id(name))[0] for name in "SMDH"}
    assert codes == {"S": "split-summary", "M": "split-outside", "D": "task-complete", "H": "split-manual"}
    assert refusal(sheet, splits.split, sheet.id("A"), at("2026-08-03 12:00"))[0] == "split-done"
    assert refusal(sheet, splits.move_part, sheet.id("A"), 480, at("2026-08-20"))[0] == "split-gone"
