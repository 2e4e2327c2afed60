"""Filters: each comparison on each kind of field, and and or, quick search."""

import pytest

from planner.arrange.conditions import Context
from planner.arrange.filters import QuickSearch, check_filter, passing
from planner.edits import buckets, cells, custom_fields, people, tasks
from planner.errors import EditRefused
from planner.records import Bucket, FieldKind
from planner.view_records import Comparison as C
from planner.view_records import Condition, Filter
from tests.planner.edits.plans import Sheet, at

TODAY = Context(at("2026-08-03"), "Ana")


@pytest.fixture(scope="module")
def sheet() -> Sheet:
    plan = Sheet("Phase", "  Alpha 2d", "  Beta 3d < Alpha", "Gate 0d < Beta", "Idea 1d", "Done 4d")
    for name, key, text in (
        ("Alpha", "owner", "Ana"),
        ("Beta", "owner", "Bo"),
        ("Beta", "resources", "Ana; Bo[50%]"),
        ("Alpha", "team", "Payments"),
        ("Alpha", "confidence", "80"),
        ("Beta", "notes", "Ask Kim about Berlin"),
        ("Beta", "deadline", "2026-08-06"),
        ("Done", "percent_complete", "100"),
        ("Gate", "constraint", "snet"),
    ):
        plan.do(cells.set_text, plan.ids(name), key, text)
    plan.do(buckets.set_bucket, plan.ids("Idea"), Bucket.NEXT)
    plan.do(custom_fields.add_field, "Risk", FieldKind.CHOICE, ["Low", "Middle", "High"], 900)
    plan.do(custom_fields.add_field, "Cost", FieldKind.NUMBER, (), 901)
    plan.do(cells.set_text, plan.ids("Alpha"), "Risk", "High")
    plan.do(cells.set_text, plan.ids("Beta"), "Risk", "Low")
    plan.do(cells.set_text, plan.ids("Beta"), "Cost", "0.1")
    return plan


def names(sheet: Sheet, given: Filter) -> str:
    passes = passing(sheet.project, sheet.schedule, given, TODAY)
    return " ".join(
        sheet.project.tasks[one].name for one, shown in zip(sheet.project.outline, passes, strict=True) if shown
    )


@pytest.mark.parametrize(
    ("field", "test", "values", "found"),
    [
        ("name", C.IS, ["alpha"], "Alpha"),
        ("name", C.IS_NOT, ["alpha"], "Phase Beta Gate Idea Done"),
        ("name", C.CONTAINS, ["A"], "Phase Alpha Beta Gate Idea"),
        ("name", C.LACKS, ["a"], "Done"),
        ("name", C.ONE_OF, ["beta", "Gate"], "Beta Gate"),
        ("name", C.BETWEEN, ["b", "e"], "Beta Done"),
        ("name", C.BEFORE, ["b"], "Alpha"),
        ("notes", C.EMPTY, [], "Phase Alpha Gate Idea Done"),
        ("notes", C.FILLED, [], "Beta"),
        ("owner", C.IS, ["ana"], "Alpha"),
        ("owner", C.IS, ["me"], "Alpha"),
        ("owner", C.IS_NOT, ["Ana"], "Phase Beta Gate Idea Done"),
        ("owner", C.EMPTY, [], "Phase Gate Idea Done"),
        ("owner", C.ONE_OF, ["Ana", "Bo", "Nobody"], "Alpha Beta"),
        ("team", C.CONTAINS, ["pay"], "Alpha"),
        ("resources", C.IS, ["Bo"], "Beta"),
        ("resources", C.LACKS, ["bo"], "Phase Alpha Gate Idea Done"),
        ("duration", C.IS, ["2d"], "Alpha"),
        ("duration", C.AFTER, ["2d"], "Phase Beta Done"),
        ("duration", C.BEFORE, ["1d"], "Gate"),
        ("duration", C.BETWEEN, ["2d", "3d"], "Alpha Beta"),
        ("percent_complete", C.IS, ["100 %"], "Done"),
        ("percent_complete", C.BEFORE, ["100"], "Phase Alpha Beta Gate Idea"),
        ("start", C.IS, ["2026-08-03"], "Phase Alpha Done"),
        ("start", C.IS, ["today"], "Phase Alpha Done"),
        ("start", C.AFTER, ["2026-08-03"], "Beta Gate"),
        ("start", C.EMPTY, [], "Idea"),
        ("finish", C.IS, ["2026-08-04"], "Alpha"),
        ("finish", C.BEFORE, ["+2d"], "Alpha"),
        ("finish", C.BETWEEN, ["2026-08-05", "2026-08-06"], "Done"),
        ("finish", C.WITHIN, ["next 3 days"], "Alpha"),
        ("finish", C.WITHIN, ["next week"], ""),
        ("deadline", C.FILLED, [], "Beta"),
        ("critical", C.IS, ["yes"], "Phase Alpha Beta Gate"),
        ("critical", C.IS_NOT, ["yes"], "Idea Done"),
        ("constraint", C.IS, ["Start no earlier than"], "Gate"),
        ("constraint", C.CONTAINS, ["earlier"], "Gate"),
        ("bucket", C.IS, ["next"], "Idea"),
        ("bucket", C.EMPTY, [], "Phase Alpha Beta Gate Done"),
        ("custom-900", C.AFTER, ["Low"], "Alpha"),
        ("custom-900", C.ONE_OF, ["low", "high"], "Alpha Beta"),
        ("custom-901", C.IS, ["0,1"], "Beta"),
        ("custom-901", C.EMPTY, [], "Phase Alpha Gate Idea Done"),
        ("confidence", C.AFTER, ["50"], "Alpha"),
        ("custom-404", C.IS, ["gone"], "Phase Alpha Beta Gate Idea Done"),
    ],
)
def test_a_condition(sheet: Sheet, field: str, test: C, values: list[str], found: str):
    assert names(sheet, Filter((Condition(field, test, tuple(values)),))) == found


def test_and_or_and_filters_inside(sheet: Sheet):
    ana, bo = (Condition("owner", C.IS, (name,)) for name in ("Ana", "Bo"))
    long = Condition("duration", C.AFTER, ("2d",))
    assert names(sheet, Filter((ana, bo))) == ""
    assert names(sheet, Filter((ana, bo), any_of=True)) == "Alpha Beta"
    assert names(sheet, Filter((Filter((ana, bo), any_of=True), long))) == "Beta"
    assert names(sheet, Filter()) == "Phase Alpha Beta Gate Idea Done"


@pytest.mark.parametrize(
    ("condition", "code"),
    [
        (Condition("start", C.IS, ("someday",)), "filter-value"),
        (Condition("start", C.CONTAINS, ("3",)), "filter-value"),
        (Condition("duration", C.AFTER, ("long",)), "filter-value"),
        (Condition("percent_complete", C.WITHIN, ("5",)), "filter-value"),
        (Condition("critical", C.IS, ("maybe",)), "filter-value"),
        (Condition("critical", C.AFTER, ("yes",)), "filter-value"),
        (Condition("constraint", C.IS, ("sometimes",)), "filter-value"),
        (Condition("name", C.WITHIN, ("today",)), "filter-value"),
        (Condition("start", C.BETWEEN, ("today",)), "filter-values"),
        (Condition("name", C.IS, ()), "filter-values"),
        (Condition("name", C.ONE_OF, ()), "filter-values"),
        (Condition("name", C.EMPTY, ("x",)), "filter-values"),
        (Condition("start", C.WITHIN, ("soon",)), "filter-period"),
    ],
)
def test_what_cannot_be_asked_is_refused(sheet: Sheet, condition: Condition, code: str):
    with pytest.raises(EditRefused) as refused:
        check_filter(sheet.project, Filter((Filter((condition,)),)), TODAY)
    assert refused.value.code == code
    assert not str(refused.value).startswith(code)


def test_me_must_be_known(sheet: Sheet):
    with pytest.raises(EditRefused) as refused:
        check_filter(sheet.project, Filter((Condition("owner", C.IS, ("me",)),)), Context(0))
    assert refused.value.code == "filter-me"


@pytest.mark.parametrize(
    ("text", "found"),
    [("alp", "Alpha"), ("berlin kim", "Beta"), ("payments", "Alpha"), ("1.2", "Beta"), ("bo", "Beta"), ("zzz", "")],
)
def test_quick_search_looks_at_names_numbers_owners_teams_and_notes(sheet: Sheet, text: str, found: str):
    passes = QuickSearch().passing(sheet.project, text)
    shown = [sheet.project.tasks[one].name for one, hit in zip(sheet.project.outline, passes, strict=True) if hit]
    assert " ".join(shown) == found


def test_quick_search_sees_what_has_changed():
    sheet, search = Sheet("A", "B"), QuickSearch()
    assert search.passing(sheet.project, "new").tolist() == [False, False]
    sheet.do(tasks.rename, sheet.ids("B"), "New")
    assert search.passing(sheet.project, "new").tolist() == [False, True]
    sheet.do(cells.set_text, sheet.ids("A"), "owner", "Ana")
    assert search.passing(sheet.project, "ana").tolist() == [True, False]
    (person,) = sheet.project.people
    sheet.do(people.change_person, person, name="Zoe")
    assert search.passing(sheet.project, "zoe").tolist() == [True, False]
