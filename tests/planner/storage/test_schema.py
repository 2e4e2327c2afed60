"""The tables of a plan file and the check of a file from elsewhere."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from sqlite_utils import Migrations

from planner.errors import LoadError
from planner.records import TABLES
from planner.storage import schema
from planner.storage.follower import Follower
from planner.storage.plan_file import PlanFile
from planner.storage.recover import recover
from tests.planner.storage.plans import contents, made, small_project, sql

VERSION_1 = Path(__file__).with_name("version_1.sql")


def test_a_new_file_says_what_it_is(tmp_path):
    with sql(made(tmp_path / "plan.fairlead")) as conn:
        assert conn.execute("PRAGMA application_id").fetchone() == (schema.APPLICATION_ID,)
        assert conn.execute("PRAGMA user_version").fetchone() == (schema.SCHEMA_VERSION,)
        names = {row[0] for row in conn.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert set(TABLES) | {"meta", "journal", "versions", "computed"} <= names


def test_references_are_foreign_keys_with_an_index(tmp_path):
    with sql(made(tmp_path / "plan.fairlead")) as conn:
        keys = {(row[3], row[2]) for row in conn.execute("PRAGMA foreign_key_list(links)")}
        plan = conn.execute("EXPLAIN QUERY PLAN SELECT 1 FROM links WHERE successor_id = 1").fetchone()
    assert keys == {("predecessor_id", "tasks"), ("successor_id", "tasks")}
    assert "links_successor_id" in plan[3]


def test_a_person_may_add_a_row_with_sql_and_gets_the_defaults(tmp_path):
    path = made(tmp_path / "plan.fairlead")
    with sql(path) as conn:
        conn.execute("INSERT INTO tasks (id, name, rank) VALUES (99, 'By hand', 'z0')")
    plan_file = PlanFile.open(path)
    assert plan_file.project.tasks[99].duration == 480
    plan_file.close()


def test_wrong_types_are_refused_by_the_tables_themselves(tmp_path):
    with sql(made(tmp_path / "plan.fairlead")) as conn, pytest.raises(sqlite3.IntegrityError):
        conn.execute("UPDATE tasks SET duration = 'long'")


def test_tables_and_views_of_the_user_are_left_alone(tmp_path):
    path = made(tmp_path / "plan.fairlead")
    with sql(path) as conn:
        conn.execute("CREATE TABLE my_notes (text)")
        conn.execute("INSERT INTO my_notes VALUES ('mine')")
        conn.execute("CREATE VIEW my_view AS SELECT evil(name) FROM tasks")
        conn.execute("ALTER TABLE tasks ADD COLUMN cost_center TEXT")
    plan_file = PlanFile.open(path)
    assert contents(plan_file.project) == contents(small_project())
    plan_file.close()
    with sql(path) as conn:
        assert conn.execute("SELECT text FROM my_notes").fetchall() == [("mine",)]
        assert conn.execute("SELECT count(*) FROM sqlite_master WHERE name = 'my_view'").fetchone() == (1,)


def test_a_trigger_is_refused_and_named(tmp_path):
    path = made(tmp_path / "plan.fairlead")
    with sql(path) as conn:
        conn.execute("CREATE TRIGGER sly AFTER UPDATE ON tasks BEGIN DELETE FROM links; END")
    with pytest.raises(LoadError, match=r"sly.*fairlead recover"):
        PlanFile.open(path)


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TABLE links",
        "ALTER TABLE tasks DROP COLUMN deadline",
        "DROP TABLE journal",
        "DROP TABLE computed",
    ],
)
def test_a_file_that_lacks_something_is_refused(tmp_path, statement):
    path = made(tmp_path / "plan.fairlead")
    with sql(path) as conn:
        conn.execute("DROP VIEW timeline")
        conn.execute(statement)
    with pytest.raises(LoadError) as refusal:
        PlanFile.open(path)
    assert refusal.value.code == "plan-schema-broken"


def test_a_view_in_place_of_a_table_is_not_read(tmp_path):
    path = made(tmp_path / "plan.fairlead")
    with sql(path) as conn:
        conn.execute("DROP VIEW timeline")
        conn.execute("ALTER TABLE teams RENAME TO hidden")
        conn.execute("CREATE VIEW teams AS SELECT * FROM hidden")
    with pytest.raises(LoadError) as refusal:
        PlanFile.open(path)
    assert refusal.value.code == "plan-schema-broken"


def test_a_newer_file_is_refused_with_both_formats(tmp_path):
    path = made(tmp_path / "plan.fairlead")
    with sql(path) as conn:
        conn.execute("PRAGMA user_version = 99")
    with pytest.raises(LoadError, match=r"newer Fairlead.*99"):
        PlanFile.open(path)


def test_an_older_file_is_brought_up_to_date(tmp_path, monkeypatch):
    path = made(tmp_path / "plan.fairlead")
    migrations = Migrations("fairlead")
    migrations._migrations = list(schema.MIGRATIONS._migrations)

    @migrations(name="999-test")
    def second(db):
        db.execute("CREATE TABLE later (id INTEGER PRIMARY KEY)")

    monkeypatch.setattr(schema, "MIGRATIONS", migrations)
    monkeypatch.setattr(schema, "SCHEMA_VERSION", 99)
    monkeypatch.setattr("planner.storage.opening.SCHEMA_VERSION", 99)
    PlanFile.open(path).close()
    with sql(path) as conn:
        assert conn.execute("PRAGMA user_version").fetchone() == (99,)
        assert conn.execute("SELECT count(*) FROM later").fetchone() == (0,)


def older_file(path):
    """Write a file as the first version of the schema left it."""
    with sql(path) as conn:
        conn.executescript(VERSION_1.read_text(encoding="utf-8"))
    return path


def test_a_file_of_the_first_version_gains_what_records_have_gained(tmp_path):
    path = older_file(tmp_path / "plan.fairlead")
    plan_file = PlanFile.open(path)
    assert contents(plan_file.project) == contents(small_project())
    plan_file.close()
    with sql(path) as conn, sql(made(tmp_path / "new.fairlead")) as new:
        assert conn.execute("PRAGMA user_version").fetchone() == (schema.SCHEMA_VERSION,)
        for table in TABLES:
            info = f"SELECT name, type, \"notnull\", dflt_value FROM pragma_table_info('{table}')"
            assert set(conn.execute(info)) == set(new.execute(info)), table
            keys = f'SELECT "from", "table", "to" FROM pragma_foreign_key_list(\'{table}\')'
            assert set(conn.execute(keys)) == set(new.execute(keys)), table
            indexes = f"SELECT name FROM pragma_index_list('{table}')"
            assert set(conn.execute(indexes)) == set(new.execute(indexes)), table


def test_a_file_of_the_first_version_is_read_without_being_written_to(tmp_path):
    path = older_file(tmp_path / "plan.fairlead")
    before = path.read_bytes()
    follower = Follower(path)
    assert contents(follower.project) == contents(small_project())
    follower.close()
    assert path.read_bytes() == before


def test_recovering_a_file_of_the_first_version_misses_nothing(tmp_path):
    report = recover(older_file(tmp_path / "plan.fairlead"), tmp_path / "out.fairlead")
    assert report.complete
