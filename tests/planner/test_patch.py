"""Patches: collected, ordered, inverted, encoded."""

import msgspec
import pytest

from planner.patch import Op, Patch, PatchBuilder, changed_record, decode, encode
from planner.records import Calendar, ConstraintType, Link, Task
from tests.planner.edits.plans import project


def test_changes_of_one_record_become_one_op():
    builder = PatchBuilder(project("A 1d"))
    builder.update("tasks", 1000, name="B")
    builder.update("tasks", 1000, duration=960, name="C")
    assert builder.patch().ops == (
        Op("tasks", 1000, {"name": "A", "duration": 480}, {"name": "C", "duration": 960}),)  # fmt: skip


def test_what_ends_as_it_began_leaves_no_trace():
    builder = PatchBuilder(project("A 1d"))
    builder.update("tasks", 1000, name="B")
    builder.update("tasks", 1000, name="A")
    builder.insert("tasks", Task(id=5))
    builder.delete("tasks", 5)
    assert not builder.patch()


def test_a_builder_sees_its_pending_changes():
    builder = PatchBuilder(project("A 1d"))
    builder.delete("tasks", 1000)
    assert builder.get("tasks", 1000) is None
    with pytest.raises(KeyError):
        builder.update("tasks", 1000, name="B")
    with pytest.raises(KeyError):
        builder.replace("tasks", Task(id=9))


def test_order_keeps_references_valid():
    plan = project("A 1d", "B 1d < A")
    builder = PatchBuilder(plan)
    builder.delete("tasks", 1000)
    for link_id in list(plan.links):
        builder.delete("links", link_id)
    builder.insert("links", Link(id=7, predecessor_id=6, successor_id=1001))
    builder.insert("tasks", Task(id=6))
    builder.insert("calendars", Calendar(id=5))
    kinds = [(op.table, op.before is None, op.after is None) for op in builder.patch()]
    assert kinds == [
        ("calendars", True, False),
        ("tasks", True, False),
        ("links", True, False),
        ("links", False, True),
        ("tasks", False, True),
    ]


def test_the_inverse_of_the_inverse_is_the_patch():
    builder = PatchBuilder(project("A 1d"))
    builder.update("tasks", 1000, name="B")
    builder.insert("tasks", Task(id=5))
    patch = builder.patch()
    assert patch.inverse().inverse() == patch
    assert patch.inverse().ops[-1] == Op("tasks", 5, patch.ops[0].after, None)


def test_a_patch_reads_back_from_json_with_its_types():
    patch = Patch((Op("tasks", 5, {"constraint": ConstraintType.ASAP, "splits": ()},
                      {"constraint": ConstraintType.SNET, "splits": ((480, 60),)}),))  # fmt: skip
    read = decode(encode(patch))
    assert read == patch
    after = read.ops[0].after
    assert after is not None
    assert isinstance(after["constraint"], ConstraintType)


@pytest.mark.parametrize(
    "text",
    [
        b"nothing",
        b'[["stuff",1,null,{"a":1}]]',
        b'[["tasks",1,null,{"colour":1}]]',
        b'[["tasks",1,{"name":"A"},{"name":3}]]',
        b'[["tasks",1,{"constraint":"asap"},{"constraint":"never"}]]',
    ],
)
def test_what_is_no_patch_is_refused(text: bytes):
    with pytest.raises(msgspec.DecodeError):
        decode(text)


def test_an_update_of_a_missing_record_is_an_error():
    with pytest.raises(KeyError):
        changed_record("tasks", None, Op("tasks", 1, {"name": "A"}, {"name": "B"}))


def test_ids_of_a_table():
    patch = Patch((Op("tasks", 1, {}, {}), Op("links", 2, {}, {})))
    assert patch.ids("tasks") == {1}
