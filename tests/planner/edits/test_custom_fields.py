"""The plan's own fields: they are made, renamed and deleted, and behave as built-in ones."""

import pytest

from planner.edits import cells, custom_fields, tasks, views
from planner.fields import FIELDS, custom_key, field_called, fields_of, find_field
from planner.patch import decode, encode
from planner.records import FieldKind
from planner.view_records import Comparison, Condition, Filter, SortBy
from tests.planner.edits.plans import Sheet, refusal, tables

KINDS = {
    FieldKind.TEXT: ("Berlin", "Berlin"),
    FieldKind.NUMBER: ("12,50", "12.5"),
    FieldKind.DATE: ("2026-08-20", "Thu 20 Aug 26"),
    FieldKind.CHOICE: ("hi", "High"),
    FieldKind.FLAG: ("yes", "Yes"),
}


def with_field(kind: FieldKind = FieldKind.TEXT, name: str = "Site") -> Sheet:
    sheet = Sheet("A 2d", "B 1d")
    choices = ("High", "Low") if kind is FieldKind.CHOICE else ()
    sheet.do(custom_fields.add_field, name, kind, choices, 900)
    return sheet


def shown(sheet: Sheet, task: str, name: str = "Site") -> str:
    return find_field(sheet.project, name).text(sheet.project, sheet.schedule, sheet.id(task))


def test_a_plan_without_own_fields_has_the_built_in_ones_only():
    assert fields_of(Sheet("A").project) is FIELDS


@pytest.mark.parametrize("kind", KINDS)
def test_a_value_is_typed_shown_kept_and_undone(kind: FieldKind):
    sheet, (typed, text) = with_field(kind), KINDS[kind]
    empty = shown(sheet, "A")
    change = sheet.do(cells.set_text, sheet.ids("A"), "Site", typed)
    assert change is not None
    assert decode(encode(change.patch)) == change.patch
    assert (shown(sheet, "A"), shown(sheet, "B")) == (text, empty)
    field = find_field(sheet.project, custom_key(900))
    before = tables(sheet.project)
    sheet.do(cells.set_text, sheet.ids("A"), field.key, field.edit_text(sheet.project, sheet.schedule, sheet.id("A")))
    assert tables(sheet.project) == before
    sheet.do(cells.clear, sheet.ids("A"), field.key)
    assert shown(sheet, "A") == empty
    assert not sheet.project.custom_values
    sheet.undo()
    assert shown(sheet, "A") == text


def test_the_label_names_the_field():
    sheet = with_field()
    change = sheet.do(cells.set_text, sheet.ids("A"), "Site", "Berlin")
    assert change is not None
    assert change.label == "Site of “A”"


@pytest.mark.parametrize(
    ("kind", "typed", "code"),
    [
        (FieldKind.NUMBER, "many", "number-unreadable"),
        (FieldKind.DATE, "someday", "date-unreadable"),
        (FieldKind.CHOICE, "Middling", "choice-unknown"),
        (FieldKind.FLAG, "perhaps", "yes-no"),
        (FieldKind.TEXT, "x" * 100_001, "notes-too-long"),
    ],
)
def test_what_does_not_fit_the_kind_is_refused(kind: FieldKind, typed: str, code: str):
    sheet = with_field(kind)
    assert refusal(sheet, cells.set_text, sheet.ids("A"), "Site", typed)[0] == code


@pytest.mark.parametrize("name", ["site", " Duration ", "percent_complete", ""])
def test_names_are_unique_among_all_fields(name: str):
    code, _ = refusal(with_field(), custom_fields.add_field, name)
    assert code in ("name-taken", "name-missing")


def test_choices_belong_to_fields_of_choices():
    sheet = with_field(FieldKind.CHOICE)
    assert refusal(sheet, custom_fields.add_field, "Cost", FieldKind.NUMBER, ["1"])[0] == "field-no-choice"
    assert refusal(sheet, custom_fields.add_field, "Size", FieldKind.CHOICE, [])[0] == "choices-missing"
    assert refusal(sheet, custom_fields.add_field, "Size", FieldKind.CHOICE, ["S", "s"])[0] == "choice-twice"


def test_a_renamed_field_keeps_its_key_and_values():
    sheet = with_field()
    sheet.do(cells.set_text, sheet.ids("A"), "Site", "Berlin")
    sheet.do(custom_fields.rename_field, 900, "Place")
    assert shown(sheet, "A", "Place") == "Berlin"
    assert field_called(sheet.project, "Site") is None
    assert custom_key(900) in fields_of(sheet.project)


def test_a_renamed_choice_carries_its_values_and_one_in_use_stays():
    sheet = with_field(FieldKind.CHOICE)
    sheet.do(cells.set_text, sheet.ids("A B"), "Site", "High")
    code, text = refusal(sheet, custom_fields.change_choices, 900, ["Low"])
    assert code == "choice-in-use"
    assert "2 tasks" in text
    sheet.do(custom_fields.change_choices, 900, ["Urgent", "Low"], {"High": "Urgent"})
    assert shown(sheet, "A") == "Urgent"
    sheet.undo()
    assert shown(sheet, "A") == "High"


def test_choices_sort_in_their_own_order_and_empty_last():
    sheet = with_field(FieldKind.CHOICE)
    sheet.do(cells.set_text, sheet.ids("A"), "Site", "Low")
    field = find_field(sheet.project, "Site")
    keys = {name: field.sort_key(sheet.project, sheet.schedule, sheet.id(name)) for name in "AB"}
    assert keys["A"] < keys["B"]
    sheet.do(cells.set_text, sheet.ids("B"), "Site", "High")
    assert field.sort_key(sheet.project, sheet.schedule, sheet.id("B")) < keys["A"]


def test_deleting_a_field_takes_its_values_and_its_place_in_views_and_undo_brings_them_back():
    sheet = with_field()
    sheet.do(cells.set_text, sheet.ids("A B"), "Site", "Berlin")
    parts = (Condition("Site", Comparison.IS, ("Berlin",)), Filter((Condition("name", Comparison.CONTAINS, ("A",)),)))
    sheet.do(
        views.save_view, "Mine", columns=(("name", 200), ("Site", 90)), filter=Filter(parts), sort=(SortBy("Site"),),
        group_field="Site", lane_field="Site", color_field="team",
    )  # fmt: skip
    before = tables(sheet.project)
    sheet.do(custom_fields.delete_field, 900)
    (view,) = sheet.project.views.values()
    assert not sheet.project.custom_values
    assert (view.columns, view.sort, view.group_field, view.lane_field, view.color_field) == (
        (("name", 200),), (), "", "", "team",
    )  # fmt: skip
    assert view.filter == Filter((Filter((Condition("name", Comparison.CONTAINS, ("A",)),)),))
    sheet.undo()
    assert tables(sheet.project) == before
    assert shown(sheet, "B") == "Berlin"


def test_deleting_a_task_takes_its_values():
    sheet = with_field()
    sheet.do(cells.set_text, sheet.ids("A"), "Site", "Berlin")
    sheet.do(tasks.delete, sheet.ids("A"))
    assert not sheet.project.custom_values
    sheet.undo()
    assert shown(sheet, "A") == "Berlin"


def test_the_same_cell_has_the_same_value_record_in_all_copies():
    ids = []
    for text in ("Berlin", "Rome"):
        sheet = with_field()
        sheet.do(cells.set_text, sheet.ids("A"), "Site", text)
        ids.append(list(sheet.project.custom_values))
    assert ids[0] == ids[1]
    assert 1 < ids[0][0] < 2**53
