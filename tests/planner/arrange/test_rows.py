"""Rows of a view: the outline filtered with its summaries, sorted within siblings or flat, grouped."""

import pytest

from planner.arrange.conditions import Context
from planner.arrange.filters import QuickSearch
from planner.arrange.rows import HEADER, Arranged, Arrangement, arrange, arrangement_of
from planner.edits import buckets, cells, views
from planner.records import Bucket
from planner.view_records import Comparison, Condition, Filter, SortBy
from planner.views import view_named
from tests.planner.edits.plans import Sheet, at

TODAY = Context(at("2026-08-03"))


def plan() -> Sheet:
    sheet = Sheet("P", "  B 2d", "  A 3d < B", "  Q", "    D 1d", "C 4d", "E 1d")
    for name, owner in (("A", "Ana"), ("D", "Bo"), ("C", "Ana")):
        sheet.do(cells.set_text, sheet.ids(name), "owner", owner)
    return sheet


def shown(sheet: Sheet, rows: Arranged) -> str:
    """Return rows as "P(.. )": dots for depth, brackets around context, groups in angle brackets."""
    parts = []
    for task_id, depth, context, group in zip(rows.ids, rows.depths, rows.context, rows.group, strict=True):
        name = f"<{rows.groups[group].title}>" if task_id == HEADER else sheet.project.tasks[int(task_id)].name
        parts.append("." * int(depth) + (f"({name})" if context else name))
    return " ".join(parts)


def rows(sheet: Sheet, wanted: Arrangement) -> str:
    return shown(sheet, arrange(sheet.project, sheet.schedule, wanted, TODAY))


def test_without_wishes_it_is_the_outline():
    assert rows(plan(), Arrangement()) == "P .B .A .Q ..D C E"


def test_a_filter_keeps_the_summaries_above_as_context():
    given = Filter((Condition("owner", Comparison.FILLED),))
    assert rows(plan(), Arrangement(given)) == "(P) .A .(Q) ..D C"
    found = arrange(plan().project, plan().schedule, Arrangement(given), TODAY)
    assert found.matches == 3


def test_a_quick_search_narrows_the_filter():
    sheet = plan()
    given = Arrangement(Filter((Condition("owner", Comparison.FILLED),)))
    found = QuickSearch().passing(sheet.project, "bo")
    assert shown(sheet, arrange(sheet.project, sheet.schedule, given, TODAY, found)) == "(P) .(Q) ..D"


def test_siblings_are_sorted_with_their_branches():
    assert rows(plan(), Arrangement(sort=(SortBy("name"),))) == "C E P .A .B .Q ..D"
    assert rows(plan(), Arrangement(sort=(SortBy("name", True),))) == "P .Q ..D .B .A E C"


def test_flat_leaves_the_outline():
    assert rows(plan(), Arrangement(sort=(SortBy("duration", True), SortBy("name")), flat=True)) == "C A B D E"


def test_several_keys_and_missing_values_last_either_way():
    for descending, order in ((False, "A C D B E"), (True, "D A C B E")):
        sort = (SortBy("owner", descending), SortBy("name"))
        assert rows(plan(), Arrangement(sort=sort, flat=True)) == order


def test_groups_have_titles_in_order_and_tasks_without_a_value_last():
    assert rows(plan(), Arrangement(group_field="owner")) == "<Ana> .A .C <Bo> .D <No Owner> .B .E"
    wanted = Arrangement(group_field="owner", sort=(SortBy("name", True),))
    assert rows(plan(), wanted) == "<Ana> .C .A <Bo> .D <No Owner> .E .B"


def test_a_group_says_what_it_comes_to():
    sheet = plan()
    sheet.do(cells.set_text, sheet.ids("C"), "percent_complete", "50")
    (ana, *_, last) = arrange(sheet.project, sheet.schedule, Arrangement(group_field="owner"), TODAY).groups
    assert (ana.total.tasks, round(ana.total.percent, 1), ana.empty, last.empty) == (2, 28.6, False, True)
    assert (ana.total.start, ana.total.finish) == (at("2026-08-03"), at("2026-08-07", 1020))


@pytest.mark.parametrize(
    ("key", "found"),
    [
        ("finish", "<Aug 2026> .B .A .D .C .E"),
        ("percent_complete", "<0 %> .A .E <1–99 %> .C <100 %> .B .D"),
        ("duration", "<1 d> .D .E <2 d> .B <3 d> .A <4 d> .C"),
    ],
)
def test_dates_group_by_month_and_percentages_by_state(key: str, found: str):
    sheet = plan()
    sheet.do(cells.set_text, sheet.ids("B D"), "percent_complete", "100")
    sheet.do(cells.set_text, sheet.ids("C"), "percent_complete", "30")
    assert rows(sheet, Arrangement(group_field=key)) == found


def test_buckets_group_in_their_own_order():
    sheet = plan()
    for name, bucket in (("E", Bucket.LATER), ("C", Bucket.NOW), ("D", Bucket.NEXT)):
        sheet.do(buckets.set_bucket, sheet.ids(name), bucket)
    assert rows(sheet, Arrangement(group_field="bucket")) == "<Now> .C <Next> .D <Later> .E <No Bucket> .B .A"


def test_a_saved_view_arranges():
    sheet = plan()
    given = Filter((Condition("Owner", Comparison.IS, ("Ana",)),))
    sheet.do(views.save_view, "Mine", filter=given, sort=(SortBy("Name"),))
    assert rows(sheet, arrangement_of(view_named(sheet.project, "mine"))) == "C (P) .A"


def test_an_empty_plan_has_no_rows():
    assert rows(Sheet(), Arrangement(sort=(SortBy("name"),))) == ""
    assert rows(Sheet(), Arrangement(group_field="owner")) == ""
