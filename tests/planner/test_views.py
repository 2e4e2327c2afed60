"""Saved views by name."""

import pytest

from planner.edits import custom_fields, views
from planner.errors import EditRefused
from planner.fields import DEFAULT_COLUMNS
from planner.view_records import View
from planner.views import column_keys, view_named, views_of
from tests.planner.edits.plans import Sheet


def with_views() -> Sheet:
    sheet = Sheet("A 1d")
    sheet.do(custom_fields.add_field, "Site", field_id=900)
    sheet.do(views.save_view, "Zoo", columns=(("name", 200), ("Site", 80)))
    sheet.do(views.save_view, "Ape")
    return sheet


def test_views_come_in_the_order_they_were_saved():
    assert [view.name for view in views_of(with_views().project)] == ["Zoo", "Ape"]


def test_a_name_is_found_regardless_of_case_and_else_the_names_are_told():
    project = with_views().project
    assert view_named(project, " zoo ").name == "Zoo"
    with pytest.raises(EditRefused, match="there are: Zoo, Ape"):
        view_named(project, "Bee")
    with pytest.raises(EditRefused, match="none"):
        view_named(Sheet("A").project, "Bee")


def test_columns_that_are_gone_are_left_out_and_none_are_the_usual_ones():
    project = with_views().project
    assert column_keys(project, view_named(project, "Zoo")) == ("name", "custom-900")
    assert column_keys(project, view_named(project, "Ape")) == DEFAULT_COLUMNS
    assert column_keys(project, View(id=1, columns=(("custom-1", 50), ("owner", 50)))) == ("owner",)
