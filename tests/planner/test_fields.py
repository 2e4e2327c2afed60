"""The table of fields: values, texts, sort keys and options."""

import pytest

from planner.edits import baselines, cells, constraints, progress
from planner.fields import DEFAULT_COLUMNS, FIELDS, FieldType
from planner.timebase import DATE_TIME, Span
from tests.planner.edits.plans import Sheet, at


def test_keys_titles_and_default_columns_are_sound():
    assert all(key == field.key and field.title and field.width > 0 for key, field in FIELDS.items())
    assert len({field.title for field in FIELDS.values()}) == len(FIELDS)
    assert set(DEFAULT_COLUMNS) <= FIELDS.keys()


@pytest.mark.parametrize("key", FIELDS)
def test_each_field_reads_and_writes_every_kind_of_row(key: str):
    sheet = Sheet("S", "  A 2d", "  M 0d < A", "B 3ed < S")
    sheet.do(baselines.set_baseline)
    sheet.do(progress.set_percent, sheet.ids("A"), 30)
    for task_id in sheet.project.outline:
        field = FIELDS[key]
        assert isinstance(field.text(sheet.project, sheet.schedule, task_id), str)
        assert isinstance(field.edit_text(sheet.project, sheet.schedule, task_id), str)
        assert len(field.sort_key(sheet.project, sheet.schedule, task_id)) == 3


def test_texts_of_a_row():
    sheet = Sheet("S", "  A 2d", "  B 1d < A SS+50%", "M 0d < S")
    texts = {key: sheet.text("B", key) for key in FIELDS}
    expected = {
        "row": "3", "wbs": "1.2", "name": "B", "duration": "1 d", "start": "Tue 4 Aug 26", "finish": "Tue 4 Aug 26",
        "predecessors": "2SS+50%", "successors": "", "mode": "Automatic", "percent_complete": "0 %",
        "constraint": "As soon as possible", "constraint_date": "", "critical": "Yes", "total_slack": "0 d",
        "driver": "After 2 A", "milestone": "No", "active": "Yes", "priority": "500", "work": "0 h",
    }  # fmt: skip
    assert {key: texts[key] for key in expected} == expected


def test_a_summary_shows_what_is_rolled_up():
    sheet = Sheet("S", "  A 2d", "  B 1d < A")
    sheet.do(progress.set_percent, sheet.ids("A"), 75)
    assert sheet.text("S", "duration") == "3 d"
    assert sheet.text("S", "percent_complete") == "50 %"
    assert sheet.text("S", "remaining_duration") == "1.5 d"
    assert sheet.text("S", "driver") == "First task below"


def test_start_and_finish_slack_and_what_is_nearly_critical():
    sheet = Sheet("A 5d", "B 2d")
    assert (sheet.text("B", "start_slack"), sheet.text("B", "finish_slack")) == ("3 d", "3 d")
    assert (sheet.text("A", "near_critical"), sheet.text("B", "near_critical")) == ("No", "Yes")


def test_the_slack_of_an_elapsed_task_is_elapsed():
    sheet = Sheet("A 1ed", "B 3d")
    assert FIELDS["total_slack"].value(sheet.project, sheet.schedule, sheet.id("A")) == Span(
        2 * 1440 + 540 - 1440 + 1440 - 1440, "ed"
    )


def test_times_are_shown_when_asked_for():
    sheet = Sheet("A 2d")
    field = FIELDS["finish"]
    assert field.text(sheet.project, sheet.schedule, sheet.id("A"), DATE_TIME) == "Tue 4 Aug 26 17:00"
    assert field.edit_text(sheet.project, sheet.schedule, sheet.id("A")) == "2026-08-04 17:00"


def test_an_unpinned_task_has_no_constraint_date():
    sheet = Sheet("A 2d")
    assert FIELDS["constraint_date"].value(sheet.project, sheet.schedule, sheet.id("A")) is None
    sheet.do(constraints.set_start, sheet.ids("A"), at("2026-08-05"))
    assert sheet.text("A", "driver") == "Pinned"


@pytest.mark.parametrize(
    ("key", "expected"),
    [("duration", "BCA"), ("start", "BCA"), ("name", "ABC"), ("row", "BCA"), ("deadline", "CBA"), ("owner", "CAB")],
)
def test_sorting_is_by_value_and_puts_nothing_last(key: str, expected: str):
    sheet = Sheet("B 1d", "C 2d < B", "A 10d < C")
    sheet.do(cells.set_text, sheet.ids("C"), "deadline", "2026-08-20")
    sheet.do(cells.set_text, sheet.ids("B"), "deadline", "2026-09-01")
    sheet.do(cells.set_text, sheet.ids("C"), "owner", "ana")
    sheet.do(cells.set_text, sheet.ids("A"), "owner", "Bo")
    field = FIELDS[key]
    ordered = sorted("ABC", key=lambda name: field.sort_key(sheet.project, sheet.schedule, sheet.id(name)))
    assert "".join(ordered) == expected


def test_options_are_what_an_editor_offers():
    sheet = Sheet("A")
    sheet.do(cells.set_text, sheet.ids("A"), "team", "Payments")
    assert FIELDS["team"].options(sheet.project) == [("", ""), ("Payments", "Payments")]
    assert ("snet", "Start no earlier than") in FIELDS["constraint"].options(sheet.project)
    assert FIELDS["milestone"].options(sheet.project) == (("yes", "Yes"), ("no", "No"))
    assert FIELDS["name"].options(sheet.project) == ()


@pytest.mark.parametrize("key", [key for key, field in FIELDS.items() if field.type is FieldType.CHOICE])
def test_each_option_is_taken_by_its_cell(key: str):
    for text, title in FIELDS[key].options(Sheet("A").project):
        sheet = Sheet("A 2d")
        sheet.do(cells.set_text, sheet.ids("A"), key, text)
        assert sheet.text("A", key) == title


def test_numbers_line_up_at_the_right():
    assert {key for key in ("row", "duration", "percent_complete", "name") if FIELDS[key].align_right} == {
        "row", "duration", "percent_complete"}  # fmt: skip
