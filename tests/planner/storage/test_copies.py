"""Copies of a plan: the last good state of each day."""

from __future__ import annotations

import datetime as dt

import pytest

from planner.storage import copies
from planner.storage.connection import connect
from planner.storage.copies import copies_of, keep_copy_of_the_day
from planner.storage.plan_file import PlanFile
from tests.planner.storage.plans import contents, do, made, rename, small_project

TODAY = dt.date(2026, 3, 2)


@pytest.fixture(autouse=True)
def data_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


def keep(path, day):
    db = connect(path, writable=False)
    try:
        return keep_copy_of_the_day(db.conn, path, day)
    finally:
        db.close()


def test_the_last_state_of_a_day_is_kept(tmp_path):
    plan_file = PlanFile.create(tmp_path / "plan.fairlead", small_project())
    keep(plan_file.path, TODAY)
    do(plan_file, rename(plan_file.project, 61, "Evening"))
    keep(plan_file.path, TODAY)
    plan_file.close()
    (copy,) = copies_of(plan_file.path)
    assert copy.name == "2026-03-02.fairlead"
    opened = PlanFile.open(copy)
    assert contents(opened.project) == contents(plan_file.project)
    opened.close()


def test_old_days_are_given_up(tmp_path, monkeypatch):
    monkeypatch.setattr(copies, "DAYS_KEPT", 3)
    path = made(tmp_path / "plan.fairlead")
    for day in range(5):
        keep(path, TODAY + dt.timedelta(days=day))
    assert [copy.stem for copy in copies_of(path)] == ["2026-03-06", "2026-03-05", "2026-03-04"]


def test_plans_of_the_same_name_do_not_mix(tmp_path):
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        keep(made(tmp_path / folder / "plan.fairlead"), TODAY)
    assert len(copies_of(tmp_path / "a" / "plan.fairlead")) == 1
