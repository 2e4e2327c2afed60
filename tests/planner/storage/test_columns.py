"""How fields of records lie in columns."""

from __future__ import annotations

import pytest

from planner.records import TABLES, ConstraintType
from planner.storage.columns import REFERENCES, columns, to_sql


def column(table: str, name: str):
    return next(column for column in columns(table) if column.name == name)


@pytest.mark.parametrize("table", TABLES)
def test_every_reference_is_a_foreign_key(table):
    for described in columns(table):
        if described.name.endswith("_id"):
            assert described.references == REFERENCES[described.name]


@pytest.mark.parametrize("table", TABLES)
def test_every_field_has_a_column_id_first(table):
    names = [described.name for described in columns(table)]
    assert names == list(TABLES[table].__struct_fields__)
    assert names[0] == "id"


def test_kinds_follow_the_annotations():
    assert column("tasks", "duration").kind is int
    assert column("tasks", "milestone").kind is int
    assert column("tasks", "percent_complete").kind is float
    assert column("tasks", "constraint").kind is str
    assert column("tasks", "splits").json
    assert column("calendars", "week").json
    assert not column("tasks", "name").json


def test_nullable_and_default_follow_the_record():
    assert column("tasks", "deadline").nullable
    assert not column("tasks", "duration").nullable
    assert column("tasks", "duration").default == 480
    assert column("tasks", "constraint").default == "asap"
    assert column("tasks", "splits").default == "[]"
    assert column("links", "predecessor_id").default is None


@pytest.mark.parametrize(
    ("value", "stored"),
    [
        (True, 1),
        (7, 7),
        (0.5, 0.5),
        ("text", "text"),
        (None, None),
        (ConstraintType.SNET, "snet"),
        (((480, 720), None), "[[480,720],null]"),
    ],
)
def test_values_are_stored_as_plain_types(value, stored):
    assert to_sql(value) == stored
    assert type(to_sql(value)) is type(stored)
