"""Cells: typed text of every editable field, what it does, and how it is refused."""

import pytest

from planner.edits import cells, constraints
from planner.fields import FIELDS
from planner.records import ConstraintType
from tests.planner.edits.plans import Sheet, at, refusal

TYPED = {
    "name": ("Beta", "Beta"),
    "mode": ("manual", "Manual"),
    "duration": ("3d 4h", "3.5 d"),
    "start": ("6 Aug 2026", "Thu 6 Aug 26"),
    "finish": ("2026-08-14", "Fri 14 Aug 26"),
    "predecessors": ("2SS+1d", "2SS+1d"),
    "successors": ("2", "2"),
    "owner": ("Ana", "Ana"),
    "team": ("Payments", "Payments"),
    "resources": ("Ana[50%]; Bo", "Ana[50%]; Bo"),
    "percent_complete": ("40 %", "40 %"),
    "physical_percent": ("12,5", "12.5 %"),
    "constraint": ("must start", "Must start on"),
    "constraint_date": ("2026-08-20", "Thu 20 Aug 26"),
    "deadline": ("2026-08-20", "Thu 20 Aug 26"),
    "calendar": ("standard", "Standard"),
    "priority": ("700", "700"),
    "milestone": ("yes", "Yes"),
    "active": ("no", "No"),
    "notes": ("Line 1\nLine 2", "Line 1\nLine 2"),
    "phase": ("Build", "Build"),
    "goal": ("Grow", "Grow"),
    "bucket": ("next", "Next"),
    "confidence": ("80%", "80 %"),
    "actual_start": ("2026-08-04", "Tue 4 Aug 26"),
    "actual_finish": ("2026-08-05", "Wed 5 Aug 26"),
    "actual_duration": ("1d", "1 d"),
    "remaining_duration": ("5d", "5 d"),
    "work": ("20", "20 h"),
    "task_type": ("fixed work", "Fixed work"),
    "effort_driven": ("y", "Yes"),
    "ignore_resource_calendars": ("true", "Yes"),
    "levelling_delay": ("2", "2 ed"),
}


def test_every_editable_field_is_tested_here():
    assert TYPED.keys() == {key for key, field in FIELDS.items() if field.editable}


@pytest.mark.parametrize("key", TYPED)
def test_typed_text_is_taken_shown_and_undone(key: str):
    sheet = Sheet("A 2d", "B 1d")
    before = sheet.text("A", key)
    sheet.do(cells.set_text, sheet.ids("A"), key, TYPED[key][0])
    name = "Beta" if key == "name" else "A"
    assert sheet.text(name, key) == TYPED[key][1]
    sheet.undo()
    assert sheet.text("A", key) == before


@pytest.mark.parametrize("key", TYPED)
def test_entering_the_text_an_editor_starts_with_changes_no_record_but_a_pin(key: str):
    sheet = Sheet("A 2d", "B 1d < A FS-30%", "M 0d < B")
    if key not in {"predecessors", "successors"}:
        sheet.do(cells.set_text, sheet.ids("B"), key, TYPED[key][0])
    task_id = sheet.project.outline[1]
    text = FIELDS[key].edit_text(sheet.project, sheet.schedule, task_id)
    again = sheet.do(cells.set_text, [task_id], key, text)
    assert again is None or key in {"start", "finish"}


@pytest.mark.parametrize(
    ("key", "text", "code"),
    [
        ("total_slack", "3d", "field-computed"),
        ("colour", "red", "field-unknown"),
        ("duration", "soon", "duration-unreadable"),
        ("duration", "", "duration-unreadable"),
        ("duration", "-5d", "duration-negative"),
        ("remaining_duration", "-5d", "duration-negative"),
        ("work", "-5h", "duration-negative"),
        ("start", "soon", "date-unreadable"),
        ("percent_complete", "half", "number-unreadable"),
        ("percent_complete", "150", "percent-range"),
        ("priority", "2000", "priority-range"),
        ("confidence", "-3", "percent-range"),
        ("milestone", "perhaps", "yes-no"),
        ("constraint", "must", "choice-unknown"),
        ("constraint", "never", "choice-unknown"),
        ("calendar", "Moon", "calendar-unknown"),
        ("predecessors", "99", "row-unknown"),
        ("actual_finish", "", "actual-finish-empty"),
        ("priority", "nan", "number-unreadable"),
        ("work", "inf", "duration-unreadable"),
    ],
)
def test_what_cannot_be_read_is_refused(key: str, text: str, code: str):
    sheet = Sheet("A 2d")
    assert refusal(sheet, cells.set_text, sheet.ids("A"), key, text)[0] == code


def test_a_bare_date_gets_the_plans_hours():
    sheet = Sheet("A 2d", default_start=540, default_finish=1080)
    sheet.do(cells.set_text, sheet.ids("A"), "start", "2026-08-05")
    assert sheet.task("A").constraint_date == at("2026-08-05 09:00")
    sheet.do(cells.set_text, sheet.ids("A"), "deadline", "2026-08-05")
    assert sheet.task("A").deadline == at("2026-08-05 18:00")


def test_words_are_relative_to_today_and_shifts_to_the_present_date():
    sheet = Sheet("A 2d")
    sheet.do(cells.set_text, sheet.ids("A"), "start", "fri", at("2026-08-18"))
    assert sheet.start("A") == "2026-08-21 08:00"
    sheet.do(cells.set_text, sheet.ids("A"), "start", "+3d", at("2026-01-01"))
    assert sheet.start("A") == "2026-08-24 08:00"


def test_without_today_words_are_relative_to_the_status_date():
    sheet = Sheet("A 2d", status_date=at("2026-08-12"))
    sheet.do(cells.set_text, sheet.ids("A"), "deadline", "today")
    assert sheet.task("A").deadline == at("2026-08-12 17:00")


@pytest.mark.parametrize("key", ["start", "finish", "constraint", "constraint_date"])
def test_clearing_a_date_unpins(key: str):
    sheet = Sheet("A 2d")
    sheet.do(constraints.set_start, sheet.ids("A"), at("2026-08-12"))
    sheet.do(cells.clear, sheet.ids("A"), key)
    assert sheet.task("A").constraint is ConstraintType.ASAP


@pytest.mark.parametrize("key", ["owner", "team", "deadline", "calendar", "confidence", "notes", "predecessors"])
def test_clearing_empties(key: str):
    sheet = Sheet("B 1d", "A 2d")
    text = "1" if key == "predecessors" else TYPED[key][0]
    sheet.do(cells.set_text, sheet.ids("A"), key, text)
    sheet.do(cells.clear, sheet.ids("A"), key)
    assert sheet.text("A", key) == ""


def test_one_step_edits_a_whole_selection_and_adds_a_person_once():
    sheet = Sheet("A", "B", "C")
    sheet.do(cells.set_text, sheet.ids("A B C"), "owner", "Ana")
    assert [sheet.text(name, "owner") for name in "ABC"] == ["Ana"] * 3
    assert len(sheet.project.people) == 1
    assert sheet.undo_label == "Owner of 3 tasks"
    sheet.undo()
    assert not sheet.project.people


@pytest.mark.parametrize(
    ("kind", "minute"), [("asap", 480), ("snet", 480), ("snlt", 480), ("mso", 480), ("fnet", 1020), ("mfo", 1020)]
)
def test_a_bare_constraint_date_is_the_start_or_the_end_of_its_day(kind, minute):
    sheet = Sheet("A 2d")
    if kind != "asap":
        sheet.do(constraints.set_constraint, [sheet.id("A")], ConstraintType(kind), at("2026-08-05"))
    sheet.do(cells.set_text, [sheet.id("A")], "constraint_date", "2026-08-12")
    assert sheet.task("A").constraint_date == at("2026-08-12", minute)
