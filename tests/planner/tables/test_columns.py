"""What the columns of a table mean."""

import pytest

from planner.errors import EditRefused
from planner.tables.columns import Mapping, check_columns, is_clear, recognise
from tests.planner.edits.plans import Sheet

SHEET = Sheet("A 1d")


def seen(*rows: list[str]) -> Mapping:
    return recognise(SHEET.project, list(rows))


def test_titles_of_microsoft_project_are_known() -> None:
    found = seen(["ID", "Task Name", "Duration", "Start", "Finish", "Predecessors", "Resource Names"])
    assert found.has_header
    assert found.columns == ("row", "name", "duration", "start", "finish", "predecessors", "resources")


def test_german_titles_are_known() -> None:
    found = seen(["Nr.", "Vorgangsname", "Dauer", "Anfang", "Ende", "Vorgänger"])
    assert found.columns == ("row", "name", "duration", "start", "finish", "predecessors")


def test_a_title_that_nobody_knows_is_left_out_and_is_not_clear() -> None:
    rows = [["Task", "Karma"], ["A", "7"]]
    found = recognise(SHEET.project, rows)
    assert found.columns == ("name", "")
    assert not is_clear(found, rows)
    assert is_clear(found, [["Task", "Karma"], ["A", ""]])


def test_without_a_header_values_tell() -> None:
    found = seen(
        ["1", "Design the thing", "3 days", "2026-03-02", "2026-03-04", "50%"],
        ["2", "Build it", "1 wk", "2026-03-05", "2026-03-11", "0%"],
    )
    assert not found.has_header
    assert found.columns == ("row", "name", "duration", "start", "finish", "percent_complete")


def test_a_single_column_holds_names() -> None:
    assert seen(["Buy milk"], ["Call Ada"]).columns == ("name",)


def test_a_date_with_a_thirteenth_month_says_that_the_month_comes_first() -> None:
    assert seen(["A", "3/4/2026"], ["B", "3/14/2026"]).month_first
    assert not seen(["A", "3/4/2026"], ["B", "14/3/2026"]).month_first


def test_columns_are_given_by_key_or_title() -> None:
    assert check_columns(SHEET.project, ["Name", "percent_complete", "", "level"]) == (
        "name", "percent_complete", "", "level",
    )  # fmt: skip
    with pytest.raises(EditRefused) as refused:
        check_columns(SHEET.project, ["Karma"])
    assert refused.value.code == "field-unknown"
