"""Percent complete, actual dates, actual and remaining duration: their identities and what they imply."""

import msgspec
import pytest

from planner.edits import constraints, durations, progress, tasks
from planner.records import TaskMode
from tests.planner.edits.plans import Sheet, at, refusal


def test_progress_sets_the_actual_start():
    sheet = Sheet("A 4d")
    sheet.do(progress.set_percent, sheet.ids("A"), 25)
    assert (sheet.task("A").actual_start, sheet.task("A").actual_finish) == (at("2026-08-03"), None)
    assert sheet.text("A", "remaining_duration") == "3 d"


def test_complete_sets_both_actual_dates():
    sheet = Sheet("A 4d")
    sheet.do(progress.set_percent, sheet.ids("A"), 100)
    assert sheet.task("A").actual_finish == at("2026-08-06 17:00")


def test_back_to_nothing_takes_the_actual_dates_away():
    sheet = Sheet("A 4d")
    sheet.do(progress.set_percent, sheet.ids("A"), 100)
    sheet.do(progress.set_percent, sheet.ids("A"), 0)
    assert (sheet.task("A").actual_start, sheet.task("A").actual_finish) == (None, None)


def test_below_a_hundred_it_is_not_finished_any_more():
    sheet = Sheet("A 4d")
    sheet.do(progress.set_percent, sheet.ids("A"), 100)
    sheet.do(progress.set_percent, sheet.ids("A"), 50)
    assert (sheet.task("A").actual_start, sheet.task("A").actual_finish) == (at("2026-08-03"), None)


@pytest.mark.parametrize("percent", [-1, 100.5, float("nan")])
def test_percents_out_of_range_are_refused(percent: float):
    sheet = Sheet("A 4d")
    assert refusal(sheet, progress.set_percent, sheet.ids("A"), percent)[0] == "percent-range"


def test_a_milestone_is_done_or_not():
    sheet = Sheet("M 0d")
    assert refusal(sheet, progress.set_percent, sheet.ids("M"), 50)[0] == "percent-of-milestone"
    sheet.do(progress.set_percent, sheet.ids("M"), 100)
    assert sheet.task("M").actual_finish == at("2026-08-03")


def test_a_summary_is_filled_up_in_the_order_of_starts():
    sheet = Sheet("S", "  A 1d", "  B 2d < A", "  C 1d < B")
    sheet.do(progress.set_percent, sheet.ids("S"), 50)
    assert [sheet.task(name).percent_complete for name in "ABC"] == [100, 50, 0]
    assert sheet.text("S", "percent_complete") == "50 %"


def test_a_complete_summary_completes_everything_below():
    sheet = Sheet("S", "  A 1d", "  M 0d < A")
    sheet.do(progress.set_percent, sheet.ids("S"), 100)
    assert [sheet.task(name).percent_complete for name in "AM"] == [100, 100]


def test_known_answer_of_a_summarys_percent():
    """Knowledge-base article 101495: 50 % and 10 % of three tasks of a day are 20 %."""
    sheet = Sheet("Top", "  S", "    A 1d", "    B 1d", "  C 1d")
    sheet.do(progress.set_percent, sheet.ids("A"), 50)
    sheet.do(progress.set_percent, sheet.ids("C"), 10)
    assert sheet.text("Top", "percent_complete") == "20 %"
    assert sheet.text("S", "percent_complete") == "25 %"


def test_the_knob_marks_work_done_up_to_an_instant():
    sheet = Sheet("A 4d")
    sheet.do(progress.set_progress_to, sheet.id("A"), at("2026-08-05 12:00"))
    assert sheet.task("A").percent_complete == 62
    sheet.do(progress.set_progress_to, sheet.id("A"), at("2026-09-01"))
    assert sheet.task("A").percent_complete == 100


def test_mark_on_track_up_to_a_date():
    sheet = Sheet("A 1d", "B 2d < A", "C 1d < B")
    sheet.do(progress.mark_on_track, sheet.ids("A B C"), at("2026-08-04 17:00"))
    assert [sheet.task(name).percent_complete for name in "ABC"] == [100, 50, 0]


def test_an_actual_finish_completes_and_measures_the_duration():
    sheet = Sheet("A 4d")
    sheet.do(progress.set_actual_finish, sheet.ids("A"), at("2026-08-04 12:00"))
    task = sheet.task("A")
    assert (task.percent_complete, task.actual_start, task.duration) == (100, at("2026-08-03"), 720)
    assert sheet.finish("A") == "2026-08-04 12:00"


def test_finished_before_it_was_due_to_start_keeps_its_duration():
    sheet = Sheet("A 4d", "B 2d < A")
    sheet.do(progress.set_actual_finish, sheet.ids("B"), at("2026-08-05 17:00"))
    assert (sheet.task("B").actual_start, sheet.task("B").duration) == (at("2026-08-04"), 960)


def test_an_actual_start_after_the_actual_finish_is_refused():
    sheet = Sheet("A 4d")
    sheet.do(progress.set_percent, sheet.ids("A"), 100)
    assert refusal(sheet, progress.set_actual_start, sheet.ids("A"), at("2026-08-10"))[0] == "actual-order"


def test_a_later_actual_start_of_a_finished_task_shortens_it():
    sheet = Sheet("A 4d")
    sheet.do(progress.set_percent, sheet.ids("A"), 100)
    sheet.do(progress.set_actual_start, sheet.ids("A"), at("2026-08-04"))
    assert sheet.text("A", "duration") == "3 d"
    assert sheet.finish("A") == "2026-08-06 17:00"


def test_an_actual_start_moves_the_task():
    sheet = Sheet("A 4d", "B 1d < A")
    sheet.do(progress.set_actual_start, sheet.ids("A"), at("2026-08-05"))
    assert sheet.start("A") == "2026-08-05 08:00"
    assert sheet.start("B") == "2026-08-11 08:00"


def test_an_actual_duration_is_a_share_of_the_duration():
    sheet = Sheet("A 4d")
    sheet.do(progress.set_actual_duration, sheet.ids("A"), 480)
    assert sheet.task("A").percent_complete == 25
    sheet.do(progress.set_actual_duration, sheet.ids("A"), 2880)
    assert (sheet.text("A", "duration"), sheet.task("A").percent_complete) == ("6 d", 100)


def test_the_remaining_duration_changes_the_duration_not_what_is_done():
    sheet = Sheet("A 4d")
    sheet.do(progress.set_percent, sheet.ids("A"), 50)
    sheet.do(progress.set_remaining, sheet.ids("A"), 480)
    assert sheet.text("A", "duration") == "3 d"
    assert sheet.text("A", "actual_duration") == "2 d"
    sheet.do(progress.set_remaining, sheet.ids("A"), 0)
    assert (sheet.text("A", "duration"), sheet.task("A").percent_complete) == ("2 d", 100)
    assert sheet.finish("A") == "2026-08-04 17:00"


def test_a_longer_duration_keeps_what_is_done():
    sheet = Sheet("A 4d")
    sheet.do(progress.set_percent, sheet.ids("A"), 50)
    sheet.do(durations.set_duration, sheet.ids("A"), 8 * 480)
    assert sheet.task("A").percent_complete == 25
    assert refusal(sheet, durations.set_duration, sheet.ids("A"), 480)[0] == "duration-below-done"


def test_a_complete_task_keeps_its_duration():
    sheet = Sheet("A 4d")
    sheet.do(progress.set_percent, sheet.ids("A"), 100)
    assert refusal(sheet, durations.set_duration, sheet.ids("A"), 480)[0] == "task-complete"


def test_no_duration_makes_a_milestone_and_back():
    sheet = Sheet("A 4d")
    sheet.do(durations.set_duration, sheet.ids("A"), 0)
    assert sheet.task("A").milestone
    sheet.do(durations.set_duration, sheet.ids("A"), 480)
    assert not sheet.task("A").milestone


def test_an_elapsed_duration_counts_the_clock():
    sheet = Sheet("A 4d")
    sheet.do(durations.set_duration, sheet.ids("A"), 2 * 1440, "ed")
    assert sheet.finish("A") == "2026-08-05 08:00"


def test_the_duration_of_a_manual_task_moves_its_finish():
    sheet = Sheet("A 4d")
    sheet.do(constraints.set_mode, sheet.ids("A"), TaskMode.MANUAL)
    sheet.do(durations.set_duration, sheet.ids("A"), 480)
    assert sheet.finish("A") == "2026-08-03 17:00"


def test_summaries_and_inactive_tasks_refuse():
    sheet = Sheet("S", "  A 1d")
    assert refusal(sheet, durations.set_duration, sheet.ids("S"), 480)[0] == "duration-of-summary"
    assert refusal(sheet, progress.set_remaining, sheet.ids("S"), 480)[0] == "progress-of-summary"
    sheet.do(tasks.set_active, sheet.ids("A"), False)
    assert refusal(sheet, progress.set_percent, sheet.ids("A"), 50)[0] == "inactive-progress"


def test_an_actual_start_after_today_is_told():
    sheet = Sheet("A 4d")
    patch = progress.set_percent(sheet.project, sheet.schedule, sheet.ids("A"), 25)
    plan = sheet.project.plan
    assert progress.future_starts(plan, patch, at("2026-08-02 10:00")) == {sheet.id("A"): at("2026-08-03")}
    assert progress.future_starts(plan, patch, at("2026-08-03 00:00")) == {}
    assert progress.future_starts(plan, patch, None) == {}
    reported = msgspec.structs.replace(plan, status_date=at("2026-07-31 17:00"))
    assert progress.future_starts(reported, patch, at("2026-08-20")) == {sheet.id("A"): at("2026-08-03")}
