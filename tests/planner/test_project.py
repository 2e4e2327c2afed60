"""Project: structure, owners, outline, and that `apply` keeps all indexes as if built afresh."""

from hypothesis import given
from hypothesis import strategies as st

from planner.edits import outline
from planner.patch import Patch, PatchBuilder
from planner.project import Project
from planner.records import PLAN_ID, Plan, Task
from tests.planner.edits.plans import CALENDAR_ID, Sheet, project, tables

PLAN = ("A 1d", "S < A", "  B 1d", "  T", "    C 1d < B", "D 1d < S")


def indexes(plan: Project) -> object:
    """Return all that a project derives from its records."""
    ids = sorted(plan.tasks)
    return (
        list(plan.outline),
        [(plan.row_number(one), plan.depth(one), plan.wbs(one)) for one in ids],
        [list(plan.children(one)) for one in (None, *ids)],
        [sorted(link.id for link in plan.predecessors(one)) for one in ids],
        [sorted(link.id for link in plan.successors(one)) for one in ids],
    )


def test_structure():
    plan = project(*PLAN)
    names = [plan.tasks[one].name for one in plan.outline]
    assert names == ["A", "S", "B", "T", "C", "D"]
    assert [plan.wbs(one) for one in plan.outline] == ["1", "2", "2.1", "2.2", "2.2.1", "3"]
    assert [plan.depth(one) for one in plan.outline] == [0, 0, 1, 1, 2, 0]
    assert [plan.is_summary(one) for one in plan.outline] == [False, True, False, True, False, False]
    assert [plan.tasks[one].name for one in plan.descendants(1001)] == ["B", "T", "C"]
    assert list(plan.ancestors(1004)) == [1003, 1001]
    assert plan.row_number(1004) == 5


def test_a_project_always_has_its_plan_row():
    assert Project().plan == Plan(id=PLAN_ID)
    assert Project().outline == []


def test_links_by_both_ends():
    plan = project(*PLAN)
    assert [link.successor_id for link in plan.successors(1000)] == [1001]
    assert [link.predecessor_id for link in plan.predecessors(1005)] == [1001]
    assert plan.predecessors(1000) == []


def test_units_come_from_the_settings():
    assert project(minutes_per_day=360, minutes_per_week=1800, days_per_month=15).units == (360, 1800, 5400)


def test_revisions_grow_with_what_they_stand_for():
    plan = project(*PLAN)
    builder = PatchBuilder(plan)
    builder.update("tasks", 1000, name="X")
    plan.apply(builder.patch())
    assert (plan.task_revision, plan.calendar_revision) == (1, 0)
    builder = PatchBuilder(plan)
    builder.update("calendars", CALENDAR_ID, zone="Europe/Berlin")
    plan.apply(builder.patch())
    assert (plan.task_revision, plan.calendar_revision) == (1, 1)


changes = st.lists(
    st.tuples(st.sampled_from(["add", "delete", "move", "unlink"]), st.integers(0, 20), st.integers(0, 20)), max_size=20
)


@given(changes)
def test_apply_keeps_the_indexes_of_a_fresh_project(steps: list[tuple[str, int, int]]):
    plan = project(*PLAN)
    before = tables(plan)
    done: list[Patch] = []
    for number, (kind, one, other) in enumerate(steps):
        patch = _change(plan, kind, one, other, 2000 + number)
        plan.apply(patch)
        done.append(patch)
        assert indexes(plan) == indexes(Project(plan.records()))
    for patch in reversed(done):
        plan.apply(patch.inverse())
    assert tables(plan) == before
    assert indexes(plan) == indexes(Project(plan.records()))


def _change(plan: Project, kind: str, one: int, other: int, fresh: int) -> Patch:
    builder = PatchBuilder(plan)
    ids = sorted(plan.tasks)
    if kind == "add":
        builder.insert("tasks", Task(id=fresh, parent_id=ids[one % len(ids)] if ids else None, rank=f"a{other % 9}V"))
    elif kind == "unlink" and plan.links:
        builder.delete("links", sorted(plan.links)[one % len(plan.links)])
    elif kind == "move" and ids:
        moved, parent = ids[one % len(ids)], ids[other % len(ids)]
        if moved != parent and moved not in plan.ancestors(parent):
            builder.update("tasks", moved, parent_id=parent, rank=f"a{one % 9}V")
    elif kind == "delete" and ids:
        for doomed in (*reversed(list(plan.descendants(ids[one % len(ids)]))), ids[one % len(ids)]):
            for link in (*plan.predecessors(doomed), *plan.successors(doomed)):
                builder.delete("links", link.id)
            builder.delete("tasks", doomed)
    return builder.patch()


def test_outline_numbers_are_those_of_each_task():
    plan = Sheet("A", "  B", "    C", "  D", "E", "  F").project
    assert list(plan.outline_numbers) == [plan.wbs(task_id) for task_id in plan.outline]
    assert list(plan.outline_numbers) == ["1", "1.1", "1.1.1", "1.2", "2", "2.1"]


def test_outline_numbers_follow_the_outline():
    sheet = Sheet("A", "B")
    assert list(sheet.project.outline_numbers) == ["1", "2"]
    sheet.do(outline.indent, sheet.ids("B"))
    assert list(sheet.project.outline_numbers) == ["1", "1.1"]
