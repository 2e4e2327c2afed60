"""Bad values by both ways into a plan, through the commands: answers or single sentences, never a crash.

Small plans of the project's own writers get values that make no sense: in a Microsoft Project XML file, and in the
rows of a plan file. Sizes are bounded, so that a hang shows as a test that does not end.
"""

from __future__ import annotations

import random
import re
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.cli import run
from planner.exchange import write
from planner.records import TABLES
from planner.scheduling.engine import Engine
from planner.storage.columns import columns
from planner.storage.plan_file import PlanFile
from tests.planner.scheduling.random_plans import EVERYTHING, random_plan

Change = tuple[str, str, object, int]
"""Table, column, value, and which row."""
LEAF = re.compile(r"<(\w+)>([^<>]*)</\1>")
TEXTS = (
    "", "0", "1", "3", "7", "-1", "-65535", "150", "99999999999999999999", "-99999999999999999999", "1e308", "-1e308",
    "nan", "inf", "x", "true", "PT0H0M0S", "PT8H0M0S", "PT99999999H0M0S", "P1000000Y", "-PT8H0M0S", "PTH", "08:00:00",
    "12:00:00", "23:59:59", "24:00:00", "25:61:61", "0001-01-01T00:00:00", "1969-12-31T23:59:00",
    "1970-01-01T00:00:00", "2026-03-04T12:00:00", "2026-02-30T08:00:00", "2169-12-31T23:59:00",
    "2170-01-01T00:00:00", "9999-12-31T23:59:59", "\U0001f600" * 50,
)  # fmt: skip
VALUES = (
    None, "", "x", 0, 1, 2, 3, -1, 7, 100, 101, 480, 1440, -480, 2**31, 2**53, 2**63 - 1, -(2**63), 0.5, -0.5, 1e300,
    float("inf"), 105_189_120, 105_189_121, 29_540_640, "[]", "null", "[[1, 2]]", "[[480, 1020], [600, 720]]",
    "[[1020, 480]]", "[[0, 99999]]", "[[], [], [], [], [], [], []]", "[[[0, 1440]]]", "{", "daily/0", "daily/-1",
    "daily/99999999999999999999", "weekly/1/0", "weekly/1/999", "weekly/-3/-3", "monthly/0/0", "monthly/1/32",
    "monthly/1/9/9", "monthly/-5/-5/-5", "yearly/13/1", "yearly/2/30", "yearly/-1/-1/-1", "yearly", "daily/1/2/3/4",
    "Europe/Berlin", "Mars/Olympus", "../etc/passwd", "mso", "mfo", "alap", "snlt", "FS", "SF", "%", "e%", "ed",
    "furlong", "manual", "finish", "override", "fixed-work", b"\x00\xff", "\x00",
)  # fmt: skip
OTHER = "\x00"
"""Stands for another value of the document."""
PLACES = st.integers(0, 5_000)
FUZZ = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)


def spoiled(text: str, change: tuple[int, int, str | None]) -> str:
    """Return a document with one value changed: by a text, by another value of it, or given twice."""
    leaves = list(LEAF.finditer(text))
    leaf, other = (leaves[place % len(leaves)] for place in change[:2])
    new = change[2]
    if new is None:
        return text[: leaf.end()] + leaf[0] + text[leaf.end() :]
    return text[: leaf.start(2)] + (other[2] if new == OTHER else new) + text[leaf.end(2) :]


@st.composite
def bad_rows(draw: st.DrawFn) -> tuple[int, list[Change]]:
    """Return the seed of a plan and changes of its rows."""
    changes: list[Change] = []
    for _ in range(draw(st.integers(1, 8))):
        table = draw(st.sampled_from(sorted(TABLES)))
        column = draw(st.sampled_from([column.name for column in columns(table)]))
        value = draw(st.one_of(st.sampled_from(VALUES), st.integers(-3, 12)))
        changes.append((table, column, value, draw(st.integers(0, 11))))
    return draw(st.integers(0, 400)), changes


def answers(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> bool:
    """Run a command, which must answer or say in one line why not; return whether it did what was asked."""
    capsys.readouterr()
    status = run([str(argument) for argument in arguments])
    complaint = capsys.readouterr().err
    assert status in (0, 1), complaint
    assert complaint.count("\n") == status, complaint
    assert "{" not in complaint.replace("{}", ""), complaint
    return status == 0


@given(
    seed=st.integers(0, 400),
    changes=st.lists(
        st.tuples(PLACES, PLACES, st.one_of(st.sampled_from((*TEXTS, OTHER)), st.none())), min_size=1, max_size=15
    ),
)
@FUZZ
def test_a_document_with_bad_values_is_answered(
    seed: int, changes: list[tuple[int, int, str | None]], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, plan = tmp_path / "plan.xml", tmp_path / "plan.fairlead"
    project = random_plan(random.Random(seed), EVERYTHING, 8)
    write(project, Engine(project).schedule, file)
    text = file.read_text(encoding="utf-8")
    for change in changes:
        text = spoiled(text, change)
    file.write_text(text, encoding="utf-8")
    plan.unlink(missing_ok=True)
    readable = answers(capsys, "recalc", file)
    answers(capsys, "check", file)
    assert answers(capsys, "convert", file, plan) == readable
    if readable:
        assert answers(capsys, "recalc", plan), "what was imported opens"
        assert answers(capsys, "convert", plan, file, "--force")
        assert answers(capsys, "recalc", file), "what was exported is read"


@given(changed=bad_rows())
@FUZZ
def test_a_plan_file_with_bad_rows_is_answered(
    changed: tuple[int, list[Change]], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    seed, changes = changed
    plan = tmp_path / "plan.fairlead"
    plan.unlink(missing_ok=True)
    PlanFile.create(plan, random_plan(random.Random(seed), EVERYTHING, 8), label="New").close()
    with closing(sqlite3.connect(plan)) as conn:
        for table, column, value, place in changes:
            spoil(conn, table, column, value, place)
        conn.commit()
    readable = answers(capsys, "recalc", plan)
    answers(capsys, "check", plan)
    assert answers(capsys, "convert", plan, tmp_path / "plan.xml", "--force") == readable


def spoil(conn: sqlite3.Connection, table: str, column: str, value: object, place: int) -> None:
    """Write a value into one of the first rows of a table; what its own constraints refuse is left."""
    rows = [row[0] for row in conn.execute(f"SELECT rowid FROM {table}")]
    if rows:
        with suppress(sqlite3.IntegrityError):
            conn.execute(f'UPDATE {table} SET "{column}" = ? WHERE rowid = ?', (value, rows[place % len(rows)]))
