"""Tables as plain text."""

from planner.text_table import table_lines


def test_columns_are_aligned():
    lines = table_lines(("Name", "Days"), [("Alpha", "3"), ("B", "12")], (False, True))
    assert list(lines) == ["Name   Days", "Alpha     3", "B        12"]


def test_wide_letters_take_two_columns():
    lines = list(table_lines(("N", "D"), [("設計", "1"), ("a", "2")], (False, False)))
    assert lines == ["N     D", "設計  1", "a     2"]


def test_combining_marks_take_none():
    assert list(table_lines(("N", "D"), [("e\u0301", "1")], (False, False))) == ["N  D", "e\u0301  1"]
