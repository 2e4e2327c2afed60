"""Moments as people name them: versions, journal numbers, dates."""

from __future__ import annotations

import datetime as dt

import pytest

from planner import documents
from planner.edits import tasks
from planner.errors import EditRefused
from planner.moments import find_moment, local_text
from planner.storage.plan_file import PlanFile
from tests.planner.storage.plans import sql
from tests.ui.plans import DESIGN, small_plan

NOON = "2026-03-0{}T12:00:00.000Z"
TODAY = dt.date(2026, 3, 6)
"""A Friday."""


@pytest.fixture
def history(tmp_path, monkeypatch):
    """A plan made on Monday at noon, with an edit at each noon until Thursday and a version on Tuesday."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    path = tmp_path / "plan.fairlead"
    PlanFile.create(path, small_plan()).close()
    document = documents.open_document(path)
    for number in (2, 3, 4):
        document.session.apply(tasks.rename, [DESIGN], f"Design {number}")
        if number == 2:
            document.save_version("Agreed")
    document.close()
    with sql(path) as conn:
        for number in (1, 2, 3, 4):
            conn.execute("UPDATE journal SET at = ? WHERE id = ?", (NOON.format(number + 1), number))
    document = documents.open_document(path, read_only=True)
    yield document
    document.close()


@pytest.mark.parametrize(
    ("when", "row"),
    [
        ("Agreed", 2),
        (" agreed ", 2),
        ("3", 3),
        ("2026-03-04", 2),
        ("mon", 1),
        ("Wednesday", 2),
        ("yesterday", 3),
        ("-2d", 2),
        ("today", 4),
        ("2026-03-05 23:00", 4),
        ("1999-01-01", 1),
    ],
)
def test_a_moment_is_the_last_row_before_it(history, when, row):
    assert find_moment(history, when, TODAY).journal_id == row


@pytest.mark.parametrize(
    ("when", "code"),
    [
        ("Nonsense", "moment-unknown"),
        ("", "moment-unknown"),
        ("0", "journal-number-unknown"),
        ("5", "journal-number-unknown"),
        ("99999999999999999999", "journal-number-unknown"),
        ("tomorrow", "moment-future"),
        ("2030-01-01", "moment-future"),
    ],
)
def test_what_is_no_moment_is_refused(history, when, code):
    with pytest.raises(EditRefused) as refused:
        find_moment(history, when, TODAY)
    assert refused.value.code == code
    assert str(refused.value)


def test_each_kind_is_named(history):
    assert str(find_moment(history, "Agreed", TODAY)).startswith("version “Agreed” (")
    assert str(find_moment(history, "2", TODAY)).startswith("journal row 2 (Tue 3 Mar 26")
    assert str(find_moment(history, "-1d", TODAY)) == "Thu 5 Mar 26 00:00"
    assert str(find_moment(history, "2020-01-01", TODAY)).startswith("it was made (Mon 2 Mar 26")


def test_a_version_may_have_a_number_for_a_name(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    document = documents.new_draft(today=TODAY)
    document.session.apply(tasks.add, name="First")
    document.save_version("1")
    assert find_moment(document, "1", TODAY).journal_id == 2
    document.close()


def test_a_time_that_is_none_is_shown_as_it_is():
    assert local_text("long ago") == "long ago"
