"""Project settings of Microsoft Project XML."""

import pytest

from planner.records import ProgressRule, ScheduleFrom
from planner.timebase import parse_iso
from tests.planner.exchange.mspdi_texts import codes, imported, plan, task


def settings(tmp_path, inner):
    return imported(tmp_path, plan(settings=inner)).project.plan


@pytest.mark.parametrize(
    ("inner", "field", "value"),
    [
        ("<HonorConstraints>0</HonorConstraints>", "honor_constraints", False),
        ("<MultipleCriticalPaths>1</MultipleCriticalPaths>", "multiple_critical_paths", True),
        ("<CriticalSlackLimit>2</CriticalSlackLimit>", "critical_slack", 960),
        ("<SplitsInProgressTasks>0</SplitsInProgressTasks>", "progress_rule", ProgressRule.OVERRIDE),
        ("<NewTasksAreManual>1</NewTasksAreManual>", "new_tasks_manual", True),
        ("<MinutesPerDay>450</MinutesPerDay>", "minutes_per_day", 450),
        ("<DefaultStartTime>07:30:00</DefaultStartTime>", "default_start", 450),
        ("<WeekStartDay>0</WeekStartDay>", "week_start", 6),
        ("<WeekStartDay>1</WeekStartDay>", "week_start", 0),
        ("<StatusDate>2026-02-01T17:00:00</StatusDate>", "status_date", parse_iso("2026-02-01T17:00")),
        ("<MoveRemainingStartsForward>1</MoveRemainingStartsForward>", "status_is_data_date", True),
        ("", "status_is_data_date", False),
        ("", "schedule_from", ScheduleFrom.START),
        ("", "name", "Case"),
    ],
)
def test_settings(tmp_path, inner, field, value):
    assert getattr(settings(tmp_path, inner), field) == value


def test_a_plan_from_its_finish(tmp_path):
    given = settings(tmp_path, "<ScheduleFromStart>0</ScheduleFromStart><FinishDate>2026-06-30T17:00:00</FinishDate>")
    assert (given.schedule_from, given.finish) == (ScheduleFrom.FINISH, parse_iso("2026-06-30T17:00"))


def test_days_of_no_length_are_told(tmp_path):
    given = imported(tmp_path, plan(settings="<MinutesPerDay>0</MinutesPerDay>"))
    assert given.project.plan.minutes_per_day == 480
    assert codes(given) == ["import-setting"]


def test_a_missing_start_is_that_of_the_first_task(tmp_path):
    text = plan(task(1, "<Start>2026-03-02T08:00:00</Start>")).replace("<StartDate>2026-01-05T08:00:00</StartDate>", "")
    assert imported(tmp_path, text).project.plan.start == parse_iso("2026-03-02T08:00")


def test_a_plan_without_a_title_is_named_after_its_file(tmp_path):
    text = plan().replace("<Title>Case</Title>", "")
    assert imported(tmp_path, text).project.plan.name == "plan"
