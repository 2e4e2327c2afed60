"""Edits as lines of JSON: one step, all or nothing."""

import inspect
import json
from typing import get_type_hints

import pytest

from planner.edit_lines import (
    DAYS,
    DISTANCES,
    DURATIONS,
    FINISHES,
    NAMED_TABLES,
    STARTS,
    TASK_PARAMETERS,
    apply_lines,
    edit_names,
    read_lines,
    signatures,
)
from planner.edits.registry import EDITS
from planner.errors import EditRefused
from tests.planner.edits.plans import Sheet, at, tables


def apply(sheet, *lines):
    """Apply (edit, arguments) pairs or texts."""
    texts = [
        line if isinstance(line, str) else json.dumps({"edit": line[0], "args": line[1] if len(line) > 1 else {}})
        for line in lines
    ]
    return apply_lines(sheet, read_lines("\n".join(texts).encode()))


def refused(sheet, *lines):
    before = tables(sheet.project)
    with pytest.raises(EditRefused) as caught:
        apply(sheet, *lines)
    assert tables(sheet.project) == before
    return caught.value


def test_all_lines_are_one_step():
    sheet = Sheet("Alpha 1d", "Beta 1d")
    count = apply(
        sheet,
        ("tasks.rename", {"task_ids": [1], "name": "First"}),
        ("tasks.set_duration", {"task_ids": "Beta", "minutes": "3d"}),
        ("links.add", {"predecessor_id": "First", "successor_id": "Beta", "lag": "1d"}),
    )
    assert count == 3
    assert sheet.links("Beta") == "1FS+1d"
    assert sheet.task("Beta").duration == 1440
    sheet.undo()
    assert sheet.links("Beta") == ""
    assert sheet.task("Alpha").name == "Alpha"
    assert sheet.undo_label is None


def test_a_line_sees_what_those_before_it_did():
    sheet = Sheet("Alpha 1d")
    apply(
        sheet,
        ("tasks.add", {"name": "New", "duration": "2d"}),
        ("links.add", {"predecessor_id": "Alpha", "successor_id": "New"}),
    )
    assert sheet.links("New") == "1"


def test_a_task_made_and_deleted_in_one_go_leaves_no_trace():
    sheet = Sheet("Alpha 1d")
    before = tables(sheet.project)
    apply(sheet, ("tasks.add", {"name": "New"}), ("tasks.delete", {"task_ids": ["New"]}))
    assert tables(sheet.project) == before
    assert sheet.undo_label is None


def test_one_line_that_is_refused_undoes_all():
    error = refused(
        Sheet("Alpha 1d", "Beta 1d < Alpha"),
        ("tasks.rename", {"task_ids": [1], "name": "First"}),
        ("links.add", {"predecessor_id": 2, "successor_id": 1}),
    )
    assert error.details["line"] == 2
    assert "Line 2" in str(error)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("nonsense", "edit-line"),
        ('{"edit": "tasks.rename", "arguments": {}}', "edit-line"),
        ('{"args": {}}', "edit-line"),
        ("[1, 2]", "edit-line"),
        ("\x00", "edit-line"),
        ('{"edit": "tasks.renam"}', "edit-line"),
        ('{"edit": "tasks.rename"}', "edit-line"),
        ('{"edit": "tasks.rename", "args": {"task_ids": [1], "name": "x", "colour": 3}}', "edit-line"),
        ('{"edit": "tasks.rename", "args": {"task_ids": [1], "name": 5}}', "edit-line"),
        ('{"edit": "tasks.rename", "args": {"task_ids": ["Omega"], "name": "x"}}', "edit-line"),
        ('{"edit": "tasks.set_priority", "args": {"task_ids": [1], "priority": "high"}}', "edit-line"),
        ('{"edit": "tasks.set_calendar", "args": {"task_ids": [1], "calendar_id": "Mars"}}', "edit-line"),
        ('{"edit": "tasks.set_deadline", "args": {"task_ids": [1], "deadline": "someday"}}', "edit-line"),
    ],
)
def test_a_line_that_cannot_be_done_is_refused_with_its_number(line, code):
    error = refused(Sheet("Alpha 1d"), '{"edit": "tasks.rename", "args": {"task_ids": [1], "name": "First"}}', line)
    assert error.code == code
    assert str(error).startswith("Line 2: ")


def test_a_mistyped_name_is_answered_with_a_close_one():
    assert "tasks.rename" in str(refused(Sheet("Alpha 1d"), ("tasks.renam",)))


@pytest.mark.parametrize(
    ("edit", "args", "key", "text"),
    [
        ("tasks.set_deadline", {"deadline": "2026-08-14"}, "deadline", "Fri 14 Aug 26"),
        ("tasks.set_start", {"start": "2026-08-10"}, "start", "Mon 10 Aug 26"),
        ("tasks.set_duration", {"minutes": 960}, "duration", "2 d"),
        ("tasks.set_duration", {"minutes": "2ed"}, "duration", "2 ed"),
        ("tasks.set_duration", {"minutes": "1w"}, "duration", "1 w"),
        ("tasks.set_calendar", {"calendar_id": "Standard"}, "calendar", "Standard"),
        ("tasks.set_priority", {"priority": 700}, "priority", "700"),
    ],
)
def test_values_may_be_given_in_words(edit, args, key, text):
    sheet = Sheet("Alpha 1d")
    apply(sheet, (edit, {"task_ids": [1]} | args))
    assert sheet.text("Alpha", key) == text


def test_days_of_exceptions_may_be_given_as_dates():
    sheet = Sheet("Alpha 2d")
    apply(sheet, ("calendars.add_exception", {"calendar_id": "Standard", "first": "2026-08-04"}))
    assert sheet.text("Alpha", "finish") == "Wed 5 Aug 26"


def test_undo_and_redo_step_through_history():
    sheet = Sheet("Alpha 1d")
    apply(sheet, ("tasks.rename", {"task_ids": [1], "name": "One"}))
    apply(sheet, ("tasks.rename", {"task_ids": [1], "name": "Two"}))
    assert apply(sheet, ("undo",), ("undo",), ("redo",)) == 3
    assert [task.name for task in sheet.project.tasks.values()] == ["One"]


def test_more_undos_than_there_are_change_nothing():
    sheet = Sheet("Alpha 1d")
    apply(sheet, ("tasks.rename", {"task_ids": [1], "name": "One"}))
    assert refused(sheet, ("undo",), ("undo",)).code == "nothing-to-undo"
    assert sheet.undo_label is not None


def test_undo_does_not_mix_with_edits():
    error = refused(Sheet("Alpha 1d"), ("undo",), ("tasks.rename", {"task_ids": [1], "name": "x"}))
    assert error.code == "edit-mixed"


def test_empty_lines_are_skipped():
    assert read_lines(b"\n  \n\r\n") == []


def test_every_edit_lists_its_arguments():
    listed = list(signatures())
    assert len(listed) == len(edit_names())
    assert "tasks.rename task_ids name" in listed


def test_every_time_or_reference_has_a_name_that_says_so():
    """A new edit whose whole-number parameter nobody knows would be given minutes or ids only: name it here."""
    plain = {"number", "priority", "color", "confidence", "times", "assignment_id", "link_id", "position", "levels"}
    known = TASK_PARAMETERS | NAMED_TABLES.keys() | STARTS | FINISHES | DAYS | DISTANCES | DURATIONS.keys() | plain
    edit_names()
    for name, function in EDITS.items():
        hints = get_type_hints(function)
        for parameter in list(inspect.signature(function).parameters)[2:]:
            if hints[parameter] in (int, int | None):
                assert parameter in known, f"{name}: {parameter}"


@pytest.mark.parametrize(("delta", "lands"), [("1w", "2026-08-17"), ("-3d", "2026-08-07"), (1440, "2026-08-11")])
def test_a_distance_is_along_the_clock(delta, lands):
    sheet = Sheet("A 1d")
    task_id = sheet.id("A")
    apply(sheet, ("moves.move", {"task_ids": [1], "to_start": "2026-08-10"}))
    apply(sheet, ("moves.move", {"task_ids": [1], "delta": delta}))
    assert sheet.project.tasks[task_id].constraint_date == at(lands)
