"""What a plan must fulfil beyond the types of its fields."""

from __future__ import annotations

import pytest

from planner.errors import LoadError
from planner.project import Project
from planner.records import Goal
from planner.storage.plan_file import PlanFile
from planner.storage.recover import recover
from planner.view_records import View
from tests.planner.storage.plans import made, small_project, sql


def refusal(path, statement):
    """Change a file by SQL and return how it is refused."""
    with sql(path) as conn:
        conn.execute(statement)
    before = path.read_bytes()
    with pytest.raises(LoadError) as caught:
        PlanFile.open(path)
    assert path.read_bytes() == before
    assert "{" not in str(caught.value)
    return caught.value


@pytest.mark.parametrize(
    ("table", "change", "field"),
    [
        ("tasks", "duration = -1", "duration"),
        ("tasks", "duration = 4000000000", "duration"),
        ("tasks", "deadline = 9223372036854775807", "deadline"),
        ("tasks", "percent_complete = 101", "percent_complete"),
        ("tasks", "percent_complete = 9e999", "percent_complete"),
        ("tasks", "notes = printf('%.*c', 1000001, 'x')", "notes"),
        ("links", "lag = -1000000000000", "lag"),
        ("assignments", "units = -9e999", "units"),
        ("plan", "minutes_per_day = 0", "minutes_per_day"),
        ("plan", "week_start = 9", "week_start"),
        ("tasks", "duration_unit = 'furlong'", "duration_unit"),
        ("links", "lag_unit = ''", "lag_unit"),
        ("calendar_exceptions", "recurrence = 'daily/0'", "recurrence"),
        ("calendar_exceptions", "recurrence = 'yearly/2/32'", "recurrence"),
        ("calendar_exceptions", "recurrence = 'weekly/1/999999'", "recurrence"),
        ("work_weeks", "first = 73049", "first"),
        ("calendar_exceptions", "last = 105189120", "last"),
    ],
)
def test_values_out_of_range_name_table_row_and_field(tmp_path, table, change, field):
    error = refusal(made(tmp_path / "plan.fairlead"), f"UPDATE {table} SET {change}")
    assert error.code == "plan-value-out-of-range"
    assert (error.details["table"], error.details["columns"]) == (table, field)


@pytest.mark.parametrize(
    ("change", "table", "row", "column"),
    [
        ("UPDATE links SET successor_id = 999", "links", 70, "successor_id"),
        ("UPDATE tasks SET parent_id = 999 WHERE id = 62", "tasks", 62, "parent_id"),
        ("UPDATE tasks SET owner_id = 999 WHERE id = 61", "tasks", 61, "owner_id"),
        ("UPDATE plan SET calendar_id = 999", "plan", 1, "calendar_id"),
        ("DELETE FROM people", "assignments", 80, "person_id"),
        ("DELETE FROM calendars WHERE id = 11", "work_weeks", 30, "calendar_id"),
    ],
)
def test_a_reference_to_nothing_names_table_and_row(tmp_path, change, table, row, column):
    path = made(tmp_path / "plan.fairlead")
    if table == "work_weeks":
        with sql(path) as conn:
            conn.execute("UPDATE teams SET calendar_id = NULL")
    error = refusal(path, change)
    assert error.code == "plan-reference-dangling"
    assert (error.details["table"], error.details["row"], error.details["column"]) == (table, row, column)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("UPDATE tasks SET duration = -1 WHERE id = 61", "table “tasks”, row 61 (“Build “it””): duration"),
        ("UPDATE tasks SET mode = 'loud' WHERE id = 62", "table “tasks”, row 62 (“Test”): "),
        ("UPDATE links SET lag = 99999999999", "table “links”, row 70 (“Test”): lag"),
        ("UPDATE links SET predecessor_id = 999", "table “links”, row 70 (“Test”): predecessor_id"),
        ("UPDATE work_weeks SET first = -5", "table “work_weeks”, row 30 (“Berlin”): first"),
    ],
)
def test_a_refusal_names_the_task_or_calendar(tmp_path, change, said):
    assert said in str(refusal(made(tmp_path / "plan.fairlead"), change))


def test_a_task_above_itself_is_named(tmp_path):
    error = refusal(made(tmp_path / "plan.fairlead"), "UPDATE tasks SET parent_id = 62 WHERE id = 60")
    assert error.code == "plan-outline-loop"


def test_a_calendar_based_on_itself_is_named(tmp_path):
    error = refusal(made(tmp_path / "plan.fairlead"), "UPDATE calendars SET base_id = 11 WHERE id = 10")
    assert error.code == "plan-calendar-loop"


@pytest.mark.parametrize("hours", ["[[480, 480]]", "[[0, 1441]]", "[[600, 700], [650, 800]]", "[[-5, 10]]"])
@pytest.mark.parametrize("place", ["calendars.week", "work_weeks.week", "calendar_exceptions.hours"])
def test_hours_that_are_no_intervals_of_a_day_are_refused(tmp_path, hours, place):
    table, field = place.split(".")
    value = hours if field == "hours" else f"[{hours}, null, null, null, null, null, null]"
    error = refusal(made(tmp_path / "plan.fairlead"), f"UPDATE {table} SET {field} = '{value}'")
    assert (error.code, error.details["table"]) == ("plan-hours-malformed", table)


def test_a_week_has_seven_days(tmp_path):
    error = refusal(made(tmp_path / "plan.fairlead"), "UPDATE calendars SET week = '[null]' WHERE id = 11")
    assert error.code == "plan-hours-malformed"


@pytest.mark.parametrize("change", ["DELETE FROM plan", "INSERT INTO plan (id) VALUES (2)", "UPDATE plan SET id = 2"])
def test_settings_are_one_row(tmp_path, change):
    assert refusal(made(tmp_path / "plan.fairlead"), change).code == "plan-settings-missing"


def test_goals_above_themselves_are_refused_and_mended(tmp_path):
    project = small_project()
    records = [*project.records(), ("goals", Goal(id=90, name="Grow")), ("goals", Goal(id=91, parent_goal_id=90))]
    path = made(tmp_path / "plan.fairlead", Project(records))
    with sql(path) as conn:
        conn.execute("UPDATE goals SET parent_goal_id = 91 WHERE id = 90")
    with pytest.raises(LoadError, match="Grow"):
        PlanFile.open(path)
    report = recover(path, tmp_path / "out.fairlead")
    assert [(table, field) for table, _, field in report.mended] == [("goals", "parent_goal_id")]
    PlanFile.open(tmp_path / "out.fairlead").close()


@pytest.mark.parametrize("depth", [30, 300, 900, 20_000])
def test_a_filter_nested_too_deep_is_refused_and_left_out(tmp_path, depth):
    project = small_project()
    path = made(tmp_path / "plan.fairlead", Project([*project.records(), ("views", View(id=90, name="Deep"))]))
    nested = '{"type":"filter","parts":[' * depth + "]}" * depth
    with sql(path) as conn:
        conn.execute("UPDATE views SET filter = ?", (nested,))
    with pytest.raises(LoadError, match="fairlead recover"):
        PlanFile.open(path)
    report = recover(path, tmp_path / "out.fairlead")
    assert [(table, record_id) for table, record_id, _ in report.left_out] == [("views", 90)]
