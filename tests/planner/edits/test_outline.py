"""Indent, outdent, move up and down, put elsewhere: the order of rows and their parents."""

import pytest

from planner.edits import outline
from tests.planner.edits.plans import Sheet, refusal

PLAN = ("A", "B", "  C", "  D", "    E", "F")


@pytest.mark.parametrize(
    ("selected", "expected"),
    [
        ("B", "A(B(C D(E))) F"),
        ("D", "A B(C(D(E))) F"),
        ("B C F", "A(B(C D(E)) F)"),
        ("D F", "A B(C(D(E)) F)"),
    ],
)
def test_indent(selected: str, expected: str):
    sheet = Sheet(*PLAN)
    sheet.do(outline.indent, sheet.ids(selected))
    assert sheet.outline() == expected


@pytest.mark.parametrize(
    ("selected", "expected"),
    [("C", "A B(D(E)) C F"), ("E", "A B(C D E) F"), ("C D", "A B C D(E) F"), ("D E", "A B(C) D(E) F")],
)
def test_outdent(selected: str, expected: str):
    sheet = Sheet(*PLAN)
    sheet.do(outline.outdent, sheet.ids(selected))
    assert sheet.outline() == expected


def test_indent_and_outdent_refuse_where_there_is_nothing_to_do():
    sheet = Sheet(*PLAN)
    assert refusal(sheet, outline.indent, sheet.ids("C"))[0] == "indent-first"
    assert refusal(sheet, outline.outdent, sheet.ids("B"))[0] == "outdent-top"


@pytest.mark.parametrize(
    ("edit", "selected", "expected"),
    [
        (outline.move_up, "F", "A F B(C D(E))"),
        (outline.move_up, "B F", "B(C D(E)) F A"),
        (outline.move_up, "A", None),
        (outline.move_up, "D", "A B(D(E) C) F"),
        (outline.move_down, "A", "B(C D(E)) A F"),
        (outline.move_down, "A B", "F A B(C D(E))"),
        (outline.move_down, "F", None),
        (outline.move_down, "A D", "B(C D(E)) A F"),
    ],
)
def test_move_among_siblings(edit, selected: str, expected: str | None):
    sheet = Sheet(*PLAN)
    changed = sheet.do(edit, sheet.ids(selected))
    assert (sheet.outline() if changed else None) == expected


@pytest.mark.parametrize(
    ("selected", "parent", "before", "expected"),
    [
        ("A", "B", "D", "B(C A D(E)) F"),
        ("E A", None, "A", "A E B(C D) F"),
        ("F A", "D", None, "B(C D(E A F))"),
        ("C", None, None, "A B(D(E)) F C"),
        ("C D", "B", "C", None),
    ],
)
def test_put_elsewhere(selected: str, parent: str | None, before: str | None, expected: str | None):
    sheet = Sheet(*PLAN)
    changed = sheet.do(outline.put, sheet.ids(selected), parent and sheet.id(parent), before and sheet.id(before))
    assert (sheet.outline() if changed else None) == expected


@pytest.mark.parametrize("target", ["B", "E"])
def test_rows_cannot_be_put_into_themselves(target: str):
    sheet = Sheet(*PLAN)
    assert refusal(sheet, outline.put, sheet.ids("B"), sheet.id(target))[0] == "move-into-itself"


def test_only_the_moved_row_gets_a_new_key():
    sheet = Sheet(*PLAN)
    change = sheet.do(outline.move_up, sheet.ids("F"))
    assert change is not None
    assert change.patch.ids("tasks") == {sheet.id("F")}


def test_the_view_is_told_of_a_change_of_structure():
    sheet = Sheet(*PLAN)
    change = sheet.do(outline.indent, sheet.ids("F"))
    assert change is not None
    assert change.structural
