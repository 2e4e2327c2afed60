"""Files that are damaged, foreign or made to do harm: one sentence, and not a byte of them changed."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing

import pytest

from planner.errors import FairleadError, LoadError
from planner.patch import PatchBuilder
from planner.storage.follower import Follower
from planner.storage.plan_file import PlanFile
from planner.storage.recover import recover
from tests.planner.storage.plans import add_task, contents, do, made, small_project, sql

FLIPS = 300


@pytest.fixture
def path(tmp_path):
    return made(tmp_path / "plan.fairlead")


def refusal(path, opener=PlanFile.open):
    """Open a file, check that it is refused and left as it is, and return the refusal."""
    before = path.read_bytes()
    with pytest.raises(LoadError) as caught:
        opener(path)
    assert path.read_bytes() == before
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]
    assert "{" not in str(caught.value)
    return caught.value


@pytest.mark.parametrize("opener", [PlanFile.open, Follower])
@pytest.mark.parametrize(
    "content",
    [b"", b"\0", b"SQLite format 3\0", b"<?xml version='1.0'?><Project/>", b"\0" * 8192, bytes(range(256)) * 64],
    ids=["empty", "one byte", "header only", "XML", "zeros", "noise"],
)
def test_what_is_no_plan_is_refused(path, content, opener):
    path.write_bytes(content)
    assert refusal(path, opener).code in ("not-a-plan", "plan-damaged")


def test_another_programs_database_is_refused(path):
    path.unlink()
    with sql(path) as conn:
        conn.execute("CREATE TABLE tasks (id INTEGER PRIMARY KEY, name TEXT)")
    assert refusal(path).code == "not-a-plan"


@pytest.mark.parametrize("part", [0.02, 0.3, 0.5, 0.8, 0.99])
def test_a_truncated_plan_is_refused(path, part):
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * part)])
    assert refusal(path).code in ("plan-damaged", "not-a-plan")


@pytest.mark.parametrize("seed", range(4))
def test_flipped_bits_are_refused_or_read_as_a_sound_plan(path, seed, tmp_path):
    chance = random.Random(seed)
    whole = path.read_bytes()
    refused = 0
    for _ in range(FLIPS // 4):
        data = bytearray(whole)
        for _ in range(chance.choice((1, 1, 1, 8, 200))):
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        path.write_bytes(data)
        try:
            PlanFile.open(path).close()
        except FairleadError:
            refused += 1
            assert path.read_bytes() == bytes(data)
    assert refused


@pytest.mark.parametrize("seed", range(4))
def test_recovering_flipped_bits_gives_a_sound_plan_or_a_sentence(path, seed, tmp_path):
    chance = random.Random(seed)
    whole = path.read_bytes()
    for number in range(FLIPS // 12):
        data = bytearray(whole)
        for _ in range(chance.choice((1, 8, 200))):
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        path.write_bytes(data)
        out = tmp_path / f"{number}.fairlead"
        try:
            recover(path, out)
        except FairleadError:
            assert not out.exists()
        else:
            PlanFile.open(out).close()
        assert path.read_bytes() == bytes(data)


def test_functions_in_the_schema_are_not_run(path):
    with sql(path) as conn:
        conn.create_function("hex_of", 1, lambda value: value, deterministic=True)
        conn.execute("CREATE INDEX own ON teams (hex_of(name))")
    plan_file = PlanFile.open(path)
    builder = PatchBuilder(plan_file.project)
    builder.update("teams", 40, name="Other")
    with pytest.raises(FairleadError, match="nothing was changed"):
        plan_file.commit(builder.patch(), "Rename")
    plan_file.close()


def test_generated_columns_do_not_stand_in_for_ours(path):
    with sql(path) as conn:
        conn.execute("DROP VIEW timeline")
        conn.execute("ALTER TABLE tasks DROP COLUMN phase")
        conn.execute("ALTER TABLE tasks ADD COLUMN phase TEXT AS (name || name)")
    assert refusal(path).code == "plan-schema-broken"


def test_a_virtual_table_in_place_of_ours_is_refused(path):
    with sql(path) as conn:
        if not conn.execute("SELECT sqlite_compileoption_used('ENABLE_FTS5')").fetchone()[0]:
            pytest.skip("this SQLite has no FTS5")
        conn.execute("DROP VIEW timeline")
        conn.execute("DROP TABLE versions")
        conn.execute("CREATE VIRTUAL TABLE versions USING fts5 (id, name, at, who, journal_id)")
    assert refusal(path).code == "plan-schema-broken"


def test_a_huge_value_is_refused(path):
    with sql(path) as conn:
        conn.execute("UPDATE tasks SET notes = CAST(zeroblob(50000000) AS TEXT) WHERE id = 61")
    assert refusal(path).code == "plan-value-out-of-range"


def test_a_plan_in_another_journal_mode_is_brought_back_to_ours(path):
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("PRAGMA journal_mode = WAL")
    plan_file = PlanFile.open(path)
    do(plan_file, add_task(plan_file.project, "x"))
    plan_file.close()
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]
    with sql(path) as conn:
        assert conn.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def test_a_constraint_that_someone_added_refuses_the_edit_only(path):
    with sql(path) as conn:
        conn.execute("CREATE UNIQUE INDEX one_name ON tasks (name)")
    plan_file = PlanFile.open(path)
    with pytest.raises(FairleadError, match="does not take the change"):
        plan_file.commit(add_task(plan_file.project, "Test"), "Twin")
    assert contents(plan_file.project) == contents(small_project())
    plan_file.close()
