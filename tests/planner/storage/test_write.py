"""Writing a patch into the tables."""

from __future__ import annotations

from itertools import pairwise

import pytest

from planner.errors import StorageError
from planner.patch import Op, Patch, PatchBuilder
from planner.project import Project
from planner.records import Calendar, ConstraintType, Link, Task, new_id
from planner.storage.plan_file import PlanFile
from tests.planner.storage.plans import WEEK, contents, do, made, remove_task, rename, small_project


@pytest.fixture
def plan_file(tmp_path):
    opened = PlanFile.create(tmp_path / "plan.fairlead", small_project())
    yield opened
    opened.close()


def reloaded(plan_file):
    """Close the file and read it again."""
    plan_file.close()
    again = PlanFile.open(plan_file.path)
    again.close()
    return again.project


def test_updates_write_changed_fields_of_every_kind(plan_file):
    builder = PatchBuilder(plan_file.project)
    builder.update("tasks", 61, constraint=ConstraintType.MFO, milestone=True, splits=((10, 20), (30, 40)), deadline=5)
    builder.update("calendars", 11, week=WEEK)
    do(plan_file, builder.patch())
    assert contents(reloaded(plan_file)) == contents(plan_file.project)


def test_insertions_may_refer_to_records_inserted_later(plan_file):
    parent, child, link = new_id(), new_id(), new_id()
    ops = [
        Op("links", link, None, {"id": link, "predecessor_id": child, "successor_id": 61}),
        Op("tasks", child, None, {"id": child, "parent_id": parent, "name": "Child"}),
        Op("tasks", parent, None, {"id": parent, "name": "Parent"}),
    ]
    do(plan_file, Patch(tuple(ops)))
    assert contents(reloaded(plan_file)) == contents(plan_file.project)


def test_deletions_take_all_that_belongs_with_them(plan_file):
    do(plan_file, remove_task(plan_file.project, 61))
    assert 61 not in reloaded(plan_file).tasks


def test_a_record_changed_twice_in_one_patch_ends_as_the_last_says(plan_file):
    first = rename(plan_file.project, 61, "One").ops[0]
    second = Op("tasks", 61, {"name": "One", "priority": 500}, {"name": "Two", "priority": 7})
    third = Op("tasks", 61, {"name": "Two"}, {"name": "Three"})
    do(plan_file, Patch((first, second, third)))
    assert reloaded(plan_file).tasks[61] == plan_file.project.tasks[61]
    assert (plan_file.project.tasks[61].name, plan_file.project.tasks[61].priority) == ("Three", 7)


@pytest.mark.parametrize(
    "op",
    [
        Op("tasks", 999, {"name": "a"}, {"name": "b"}),
        Op("tasks", 999, {"id": 999}, None),
        Op("tasks", 61, {"id": 61}, {"id": 62}),
        Op("tasks", 61, {}, {}),
    ],
    ids=["update of nothing", "deletion of nothing", "change of the id", "no field"],
)
def test_a_patch_that_does_not_fit_writes_nothing(plan_file, op):
    good = rename(plan_file.project, 60, "Changed").ops[0]
    with pytest.raises(StorageError) as refusal:
        plan_file.commit(Patch((good, op)), "Misfit")
    assert refusal.value.code == "plan-out-of-step"
    assert plan_file.undoable() is None
    assert contents(reloaded(plan_file)) == contents(small_project())


@pytest.mark.parametrize(
    "op",
    [
        Op("links", 71, None, {"id": 71, "predecessor_id": 61, "successor_id": 999}),
        Op("tasks", 61, {"id": 61}, None),
        Op("tasks", 61, None, {"id": 61, "name": "Twin"}),
    ],
    ids=["dangling", "still referred to", "there already"],
)
def test_the_file_itself_refuses_what_would_break_it(plan_file, op):
    with pytest.raises(StorageError) as refusal:
        plan_file.commit(Patch((op,)), "Break")
    assert refusal.value.code == "plan-refuses-change"
    assert contents(reloaded(plan_file)) == contents(small_project())


def test_new_files_hold_large_plans_whole(tmp_path):
    ids = [new_id() for _ in range(3000)]
    tasks = [
        ("tasks", Task(id=task_id, name=str(task_id), parent_id=ids[0] if n else None)) for n, task_id in enumerate(ids)
    ]
    links = [("links", Link(id=new_id(), predecessor_id=a, successor_id=b)) for a, b in pairwise(ids[1:])]
    project = Project([*tasks, *links, ("calendars", Calendar(id=10, name="Standard", week=WEEK))])
    opened = PlanFile.open(made(tmp_path / "large.fairlead", project))
    opened.close()
    assert contents(opened.project) == contents(project)
