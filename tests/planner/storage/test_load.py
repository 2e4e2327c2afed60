"""Reading all records of a file."""

from __future__ import annotations

import pytest

from planner.errors import LoadError
from planner.project import Project
from planner.records import Task, new_id
from planner.storage.connection import connect
from planner.storage.load import load_project, used_columns
from planner.storage.plan_file import PlanFile
from tests.planner.storage.plans import contents, made, small_project, sql


def load(path):
    db = connect(path, writable=False)
    try:
        return load_project(db.conn, path.name)
    finally:
        db.close()


def test_all_records_come_back_as_they_were(tmp_path):
    path = made(tmp_path / "plan.fairlead")
    assert contents(load(path)) == contents(small_project())


def test_an_empty_plan_has_its_settings(tmp_path):
    path = made(tmp_path / "plan.fairlead", Project())
    assert contents(load(path)) == contents(Project())


def test_only_columns_that_differ_from_the_default_are_fetched(tmp_path):
    tasks = [Task(id=new_id(), name="Same") for _ in range(20)]
    odd = Task(id=5, name="Same", deadline=29_600_000, percent_complete=50.0)
    path = made(tmp_path / "plan.fairlead", Project(("tasks", task) for task in (*tasks, odd)))
    db = connect(path, writable=False)
    used = {column.name for column in used_columns(db.conn, "tasks")}
    db.close()
    assert used == {"id", "name", "deadline", "percent_complete"}


def test_a_null_where_none_may_be_is_not_taken_for_the_default(tmp_path):
    path = made(tmp_path / "plan.fairlead")
    loosen(path, "tasks", "name", "NULL")
    with pytest.raises(LoadError, match=r"table “tasks”, row 60.*name"):
        PlanFile.open(path)


@pytest.mark.parametrize(
    ("table", "field", "value"),
    [
        ("tasks", "duration", "'long'"),
        ("tasks", "name", "7"),
        ("tasks", "milestone", "2"),
        ("tasks", "constraint", "'whenever'"),
        ("tasks", "mode", "x'00'"),
        ("tasks", "splits", "'[[1'"),
        ("tasks", "splits", "'[[1, 2, 3]]'"),
        ("tasks", "percent_complete", "'half'"),
        ("links", "type", "'XX'"),
        ("links", "lag", "1.5"),
        ("calendars", "week", "'{}'"),
        ("calendars", "week", "x'ff'"),
        ("plan", "schedule_from", "'middle'"),
    ],
)
def test_a_value_of_the_wrong_type_names_table_and_row(tmp_path, table, field, value):
    path = made(tmp_path / "plan.fairlead")
    row = loosen(path, table, field, value)
    with pytest.raises(LoadError, match=f"table “{table}”, row {row}"):
        PlanFile.open(path)


def test_text_that_is_not_utf8_is_refused(tmp_path):
    path = made(tmp_path / "plan.fairlead")
    with sql(path) as conn:
        conn.execute("UPDATE tasks SET name = CAST(x'ff41' AS TEXT) WHERE id = 61")
    with pytest.raises(LoadError) as refusal:
        PlanFile.open(path)
    assert refusal.value.code == "plan-damaged"


def loosen(path, table, field, value):
    """Give a table no types, as an SQL tool could, set a field of the first row, and return its id."""
    with sql(path) as conn:
        names = [row[1] for row in conn.execute(f"PRAGMA table_info({table})")]
        conn.execute("DROP VIEW timeline")
        conn.execute("PRAGMA legacy_alter_table = ON")
        conn.execute(f"ALTER TABLE {table} RENAME TO strict_{table}")
        columns = ", ".join("id INTEGER PRIMARY KEY" if name == "id" else f'"{name}"' for name in names)
        conn.execute(f"CREATE TABLE {table} ({columns})")
        conn.execute(f"INSERT INTO {table} SELECT * FROM strict_{table}")
        conn.execute(f"DROP TABLE strict_{table}")
        (row,) = conn.execute(f"SELECT min(id) FROM {table}").fetchone()
        conn.execute(f'UPDATE {table} SET "{field}" = {value} WHERE id = ?', (row,))
    return row
