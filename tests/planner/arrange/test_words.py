"""Filters in words."""

import pytest

from planner.arrange.words import filter_words
from planner.view_records import Comparison as C
from planner.view_records import Condition, Filter
from tests.planner.edits.plans import Sheet

OWNER = Condition("owner", C.IS, ("Ana",))
SOON = Condition("finish", C.WITHIN, ("next 2 weeks",))


@pytest.mark.parametrize(
    ("given", "text"),
    [
        (Filter((OWNER, SOON)), "Owner is Ana and Finish within 2 weeks"),
        (Filter((OWNER, SOON), any_of=True), "Owner is Ana or Finish within 2 weeks"),
        (
            Filter((Filter((OWNER, SOON), any_of=True), Condition("critical", C.IS, ("yes",)))),
            "(Owner is Ana or Finish within 2 weeks) and Critical",
        ),
        (Filter((Condition("critical", C.IS, ("no",)),)), "not Critical"),
        (Filter((Condition("finish", C.WITHIN, ("this week",)),)), "Finish this week"),
        (Filter((Condition("duration", C.AFTER, ("2d",)),)), "Duration more than 2d"),
        (Filter((Condition("start", C.BEFORE, ("2026-08-03",)),)), "Start before 2026-08-03"),
        (Filter((Condition("start", C.BETWEEN, ("mon", "fri")),)), "Start between mon and fri"),
        (Filter((Condition("team", C.ONE_OF, ("Web", "App")),)), "Team is one of Web, App"),
        (Filter((Condition("bucket", C.IS, ("next",)),)), "Bucket is Next"),
        (Filter((Condition("notes", C.EMPTY),)), "Notes is empty"),
        (Filter((Condition("custom-5", C.IS, ("x",)),)), "a field that is gone"),
        (Filter(), ""),
    ],
)
def test_words(given: Filter, text: str):
    assert filter_words(Sheet("A").project, given) == text


@pytest.mark.parametrize("test", list(C))
def test_every_comparison_has_words(test: C):
    text = filter_words(Sheet("A").project, Filter((Condition("name", test, ("a", "b")),)))
    assert text.startswith("Name ")
