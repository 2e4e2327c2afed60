"""Settings of the plan, and baselines."""

import pytest

from planner.edits import baselines, constraints, plan
from planner.records import CriticalBy, ScheduleFrom
from tests.planner.edits.plans import Sheet, at, refusal


def test_the_project_start_moves_what_is_not_pinned():
    sheet = Sheet("A 1d", "B 1d < A")
    sheet.do(plan.set_start, at("2026-08-10"))
    assert sheet.start("B") == "2026-08-11 08:00"


def test_the_status_date():
    sheet = Sheet("A 1d", status_is_data_date=True)
    sheet.do(plan.set_status_date, at("2026-08-05"))
    assert sheet.start("A") == "2026-08-05 08:00"


def test_turning_the_plan_round_moves_nothing_and_then_all_by_the_new_finish():
    sheet = Sheet("A 2d", "B 3d < A", "C 1d", "M 0d < B, C", "N 0d < A")
    before = {name: sheet.start(name) for name in "ABCMN"}
    sheet.do(plan.schedule_from, ScheduleFrom.FINISH)
    assert {name: sheet.start(name) for name in "ABCMN"} == before
    sheet.do(plan.change, {"finish": "2026-08-14"})
    assert {name: sheet.start(name)[:10] for name in "ABCMN"} == {
        "A": "2026-08-10", "B": "2026-08-12", "C": "2026-08-10", "M": "2026-08-14", "N": "2026-08-11"
    }  # fmt: skip


def test_scheduling_from_the_finish_starts_from_where_it_is():
    sheet = Sheet("A 2d")
    sheet.do(plan.schedule_from, ScheduleFrom.FINISH)
    assert sheet.project.plan.finish == at("2026-08-04 17:00")
    sheet.do(plan.schedule_from, ScheduleFrom.START)
    assert sheet.project.plan.start == at("2026-08-03")


def test_what_is_critical_is_set_by_name_and_by_durations():
    sheet = Sheet("A 2d", "B 1d")
    sheet.do(plan.change, {"critical_by": "longest-path", "near_critical": "2h", "critical_slack": "1d"})
    changed = sheet.project.plan
    assert (changed.critical_by, changed.near_critical, changed.critical_slack) == (CriticalBy.LONGEST_PATH, 120, 480)
    assert sheet.schedule.critical.tolist() == [True, False]


@pytest.mark.parametrize(
    ("settings", "code"),
    [
        ({"speed": 3}, "setting-unknown"),
        ({"id": 3}, "setting-unknown"),
        ({"minutes_per_day": 0}, "setting-range"),
        ({"near_critical": -1}, "setting-range"),
        ({"near_critical": "soon"}, "duration-unreadable"),
        ({"critical_by": "luck"}, "setting-type"),
        ({"minutes_per_day": "many"}, "setting-type"),
        ({"schedule_from": "middle"}, "setting-type"),
        ({"start": -5}, "date-out-of-range"),
        ({"start": None}, "setting-type"),
        ({"calendar_id": 5}, "calendar-unknown"),
        ({"calendar_id": "Moon"}, "calendar-unknown"),
        ({"status_date": "soon"}, "date-unreadable"),
        ({"name": "Good", "week_start": 9}, "setting-range"),
    ],
)
def test_settings_are_checked(settings: dict[str, object], code: str):
    assert refusal(Sheet("A"), plan.change, settings)[0] == code


def test_settings_may_be_given_as_text():
    sheet = Sheet("A 2d", default_start=540)
    sheet.do(plan.change, {"start": "2026-08-05", "calendar_id": "standard", "status_date": None})
    assert sheet.project.plan.start == at("2026-08-05 09:00")


def test_a_baseline_remembers_the_present_dates():
    sheet = Sheet("A 2d", "B 1d < A")
    sheet.do(baselines.set_baseline, name="Approved")
    sheet.do(constraints.set_start, sheet.ids("A"), at("2026-08-05"))
    assert sheet.text("B", "baseline_start") == "Wed 5 Aug 26"
    assert sheet.text("B", "start_variance") == "2 d"
    sheet.do(baselines.set_baseline)
    assert sheet.text("B", "finish_variance") == "0 d"
    assert len(sheet.project.baselines) == 1


def test_a_baseline_of_some_tasks_keeps_the_others():
    sheet = Sheet("A 2d", "B 1d < A")
    sheet.do(baselines.set_baseline)
    sheet.do(constraints.set_start, sheet.ids("A"), at("2026-08-05"))
    sheet.do(baselines.set_baseline, task_ids=sheet.ids("A"))
    assert (sheet.text("A", "start_variance"), sheet.text("B", "start_variance")) == ("0 d", "2 d")


def test_clearing_a_baseline():
    sheet = Sheet("A 2d")
    assert refusal(sheet, baselines.clear_baseline)[0] == "baseline-missing"
    sheet.do(baselines.set_baseline, 3)
    sheet.do(baselines.clear_baseline, 3)
    assert not sheet.project.baseline_tasks
    assert refusal(sheet, baselines.set_baseline, 11)[0] == "baseline-number"


def test_a_status_date_without_a_time_is_the_end_of_its_day():
    sheet = Sheet("A 2d")
    sheet.do(plan.change, {"status_date": "2026-08-05"})
    assert sheet.project.plan.status_date == at("2026-08-05 17:00")


def test_a_name_is_kept_on_one_line():
    sheet = Sheet("A 2d")
    sheet.do(plan.change, {"name": " Agreed \n plan "})
    assert sheet.project.plan.name == "Agreed plan"
