"""Named versions and the plan at any moment."""

from __future__ import annotations

import pytest

from planner.edits.restore import difference, restore
from planner.errors import LoadError
from planner.patch import PatchBuilder
from planner.storage.plan_file import PlanFile
from tests.planner.storage.plans import (
    add_task,
    contents,
    do,
    redo,
    remove_task,
    rename,
    schedule_of,
    small_project,
    sql,
    undo,
)


@pytest.fixture
def plan_file(tmp_path):
    opened = PlanFile.create(tmp_path / "plan.fairlead", small_project())
    yield opened
    opened.close()


def test_a_version_has_name_person_and_moment(plan_file):
    do(plan_file, rename(plan_file.project, 61, "x"))
    saved = plan_file.save_version("Baseline review")
    assert plan_file.versions() == [saved]
    assert (saved.name, saved.journal_id) == ("Baseline review", plan_file.position)
    assert saved.at.endswith("Z")


def test_every_moment_can_be_brought_back(plan_file):
    moments = {plan_file.position: contents(plan_file.project)}
    steps = [
        lambda project: rename(project, 61, "Renamed"),
        lambda project: add_task(project, "New", 60),
        lambda project: remove_task(project, 61),
        lambda project: remove_task(project, 62),
    ]
    for step in steps:
        do(plan_file, step(plan_file.project))
        moments[plan_file.position] = contents(plan_file.project)
    undo(plan_file)
    moments[plan_file.position] = contents(plan_file.project)
    undo(plan_file)
    redo(plan_file)
    moments[plan_file.position] = contents(plan_file.project)
    for position, records in moments.items():
        assert contents(plan_file.project_at(position)) == records


def test_going_back_is_an_edit_that_can_be_undone(plan_file):
    version = plan_file.save_version("Start")
    do(plan_file, remove_task(plan_file.project, 61))
    do(plan_file, add_task(plan_file.project, "Other"))
    later = contents(plan_file.project)
    wanted = plan_file.project_at(version.journal_id)
    do(plan_file, restore(plan_file.project, schedule_of(plan_file.project), wanted))
    assert contents(plan_file.project) == contents(small_project())
    undo(plan_file)
    assert contents(plan_file.project) == later


def test_the_difference_of_equal_plans_is_empty():
    assert not difference(small_project(), small_project())


def test_the_difference_names_changed_fields_only():
    wanted = small_project()
    wanted.apply(rename(wanted, 61, "Other"))
    (op,) = difference(small_project(), wanted).ops
    assert op.after == {"name": "Other"}


def test_records_that_sql_removed_do_not_hinder_going_back(plan_file):
    builder = PatchBuilder(plan_file.project)
    builder.update("people", 50, name="Other")
    do(plan_file, builder.patch())
    plan_file.close()
    with sql(plan_file.path) as conn:
        conn.execute("DELETE FROM assignments")
        conn.execute("DELETE FROM people")
    again = PlanFile.open(plan_file.path)
    assert 50 not in again.project_at(1).people
    again.close()


def test_an_unreadable_journal_is_told(plan_file):
    do(plan_file, rename(plan_file.project, 61, "x"))
    plan_file.close()
    with sql(plan_file.path) as conn:
        conn.execute("UPDATE journal SET patch = '{}' WHERE id = 2")
    again = PlanFile.open(plan_file.path)
    with pytest.raises(LoadError, match="entry 2"):
        again.project_at(1)
    again.close()
