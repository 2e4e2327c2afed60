"""A plan as rows."""

import pytest

from planner.arrange.conditions import Context
from planner.edits import cells, custom_fields, views
from planner.errors import EditRefused
from planner.listing import Wanted, listed_plan, table, wanted_columns, wanted_rows
from planner.view_records import Comparison, Condition, Filter, SortBy
from tests.planner.edits.plans import Sheet, at


def test_names_are_indented_by_level():
    sheet = Sheet("Phase", "  Alpha 2d", "  Beta 1d < Alpha")
    lines = list(table(sheet.project, sheet.schedule, ("row", "name", "duration", "predecessors")))
    assert lines == [
        "#  Name     Duration  Predecessors",
        "1  Phase         3 d",
        "2    Alpha       2 d",
        "3    Beta        1 d  2",
    ]


def test_given_values_are_listed():
    sheet = Sheet("Phase", "  Alpha 2d")
    phase, alpha = listed_plan(sheet.project, sheet.schedule).tasks
    assert (phase.summary, phase.level, alpha.level, alpha.wbs) == (True, 1, 2, "1.1")
    assert (alpha.duration_minutes, alpha.start, alpha.constraint) == (960, "2026-08-03T08:00", "asap")


def listed(sheet: Sheet, wanted: Wanted) -> list[str]:
    rows = wanted_rows(sheet.project, sheet.schedule, wanted, Context(at("2026-08-03"), "Ana"))
    return [line.rstrip() for line in table(sheet.project, sheet.schedule, wanted_columns(sheet.project, wanted), rows)]


def with_own_field() -> Sheet:
    sheet = Sheet("Phase", "  Alpha 2d", "  Beta 1d", "Gamma 1d")
    sheet.do(custom_fields.add_field, "Site")
    sheet.do(cells.set_text, sheet.ids("Alpha Gamma"), "Site", "Berlin")
    sheet.do(cells.set_text, sheet.ids("Alpha"), "goal", "Grow")
    return sheet


def test_columns_go_by_key_or_title_and_rows_group_by_any_field():
    assert listed(with_own_field(), Wanted(("name", "Site", "duration"), group="site")) == [
        "Name                   Site    Duration",
        "Berlin (2, 0 % done)",
        "  Alpha                Berlin       2 d",
        "  Gamma                Berlin       1 d",
        "No Site (1, 0 % done)",
        "  Beta                              1 d",
    ]


def test_a_saved_view_says_columns_rows_and_order():
    sheet = with_own_field()
    given = Filter((Condition("Site", Comparison.IS, ("Berlin",)),))
    sheet.do(
        views.save_view, "Berlin", columns=(("name", 200), ("Goal", 90)), filter=given, sort=(SortBy("name", True),)
    )
    assert listed(sheet, Wanted(view="berlin")) == ["Name     Goal", "Phase", "  Alpha  Grow", "Gamma"]
    assert listed(sheet, Wanted(("name",), "berlin", "gam")) == ["Name", "Gamma"]


@pytest.mark.parametrize(
    ("wanted", "code"), [(Wanted(("Nothing",)), "field-unknown"), (Wanted(view="Nothing"), "view-unknown")]
)
def test_what_is_not_there_is_refused(wanted: Wanted, code: str):
    with pytest.raises(EditRefused) as refused:
        listed(with_own_field(), wanted)
    assert refused.value.code == code


def test_a_refused_column_names_the_keys():
    with pytest.raises(EditRefused, match=r"name, mode, .*free_slack"):
        listed(with_own_field(), Wanted(("Nothing",)))


def test_own_fields_goals_and_buckets_are_listed():
    sheet = with_own_field()
    alpha = listed_plan(sheet.project, sheet.schedule).tasks[1]
    assert (alpha.goal, alpha.bucket, alpha.fields) == ("Grow", "", {"Site": "Berlin"})
