"""Saved views: part of the plan, with undo; fields by key or title."""

import msgspec
import pytest

from planner.edits import views
from planner.patch import decode, encode
from planner.view_records import Comparison, Condition, Filter, SortBy
from tests.planner.edits.plans import Sheet, refusal

LATE = Filter(
    (
        Condition("Owner", Comparison.IS, ("Ana",)),
        Filter((Condition("finish", Comparison.WITHIN, ("next week",)),), True),
    )
)


def saved() -> Sheet:
    sheet = Sheet("A 2d")
    given = {"columns": (("Name", 200),), "filter": LATE, "sort": (SortBy("Start", True),), "lane_field": "Team"}
    sheet.do(views.save_view, "Late", kind="roadmap", zoom=30.0, levels=2, **given)
    return sheet


def test_a_view_keeps_what_it_is_given_with_keys_for_titles():
    (view,) = saved().project.views.values()
    assert (view.name, view.kind, view.columns, view.lane_field) == ("Late", "roadmap", (("name", 200),), "team")
    assert (view.zoom, view.levels, view.sort) == (30.0, 2, (SortBy("start", True),))
    assert view.filter is not None
    assert view.filter.parts[0] == Condition("owner", Comparison.IS, ("Ana",))


def test_the_journal_keeps_it():
    sheet = Sheet("A 2d")
    change = sheet.do(views.save_view, "Late", filter=LATE, columns=(("name", 1),))
    assert change is not None
    assert decode(encode(change.patch)) == change.patch


def test_saving_under_the_same_name_replaces():
    sheet = saved()
    sheet.do(views.save_view, "late", kind="timeline")
    (view,) = sheet.project.views.values()
    assert (view.name, view.kind, view.filter) == ("late", "timeline", None)
    sheet.undo()
    assert next(iter(sheet.project.views.values())).kind == "roadmap"


def test_views_are_renamed_and_deleted():
    sheet = saved()
    (key,) = sheet.project.views
    sheet.do(views.save_view, "Other")
    sheet.do(views.rename_view, key, "Mine")
    assert sheet.project.views[key].name == "Mine"
    assert refusal(sheet, views.rename_view, key, "other")[0] == "name-taken"
    sheet.do(views.delete_view, key)
    assert key not in sheet.project.views


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"columns": (("Nothing", 5),)}, "field-unknown"),
        ({"filter": Filter((Condition("Nothing", Comparison.EMPTY),))}, "field-unknown"),
        ({"zoom": -1.0}, "view-out-of-range"),
        ({"levels": 0}, "view-out-of-range"),
    ],
)
def test_what_makes_no_sense_is_refused(given: dict[str, object], code: str):
    assert refusal(Sheet("A"), views.save_view, "Odd", **given)[0] == code


def test_a_filter_too_deep_is_refused():
    deep = Filter()
    for _ in range(30):
        deep = msgspec.structs.replace(Filter(), parts=(deep,))
    assert refusal(Sheet("A"), views.save_view, "Deep", filter=deep)[0] == "filter-too-deep"
