"""Custom fields and outline codes of tasks are the plan's own fields, there and back."""

import pytest

from planner.edits import cells, custom_fields
from planner.exchange.mspdi import read_mspdi
from planner.exchange.mspdi_writer import write_mspdi
from planner.fields import FIELDS, fields_of, find_field
from planner.records import FieldKind
from planner.scheduling.engine import Engine
from planner.timebase import EXACT
from tests.planner.edits.plans import Sheet
from tests.planner.exchange.mspdi_texts import imported, named, plan, task

NUMBERS = {"Text1": 188743731, "Number2": 188743768, "Cost1": 188743786, "Date1": 188743945, "Flag1": 188743752,
           "Duration1": 188743783, "Finish3": 188743739}  # fmt: skip


def defined(name, inner=""):
    field = f"<FieldID>{NUMBERS[name]}</FieldID><FieldName>{name}</FieldName>{inner}"
    return f"<ExtendedAttributes><ExtendedAttribute>{field}</ExtendedAttribute></ExtendedAttributes>"


def value(number, text):
    return f"<ExtendedAttribute><FieldID>{number}</FieldID><Value>{text}</Value></ExtendedAttribute>"


def outline_code(inner):
    return f"<OutlineCodes><OutlineCode><FieldID>9</FieldID>{inner}</OutlineCode></OutlineCodes>"


def own(project, name="T1"):
    """Return what the own fields of a task say, by their titles."""
    schedule, task_id = Engine(project).schedule, named(project, name).id
    texts = {one.title: one.text(project, schedule, task_id, EXACT) for one in fields_of(project).values()}
    return {title: text for title, text in texts.items() if title not in {one.title for one in FIELDS.values()}}


@pytest.mark.parametrize(
    ("name", "text", "kind", "shown"),
    [
        ("Text1", "Berlin", FieldKind.TEXT, "Berlin"),
        ("Number2", "2.5", FieldKind.NUMBER, "2.5"),
        ("Cost1", "1250", FieldKind.NUMBER, "12.5"),
        ("Date1", "2026-01-05T08:00:00", FieldKind.DATE, "2026-01-05 08:00"),
        ("Finish3", "2026-01-05T17:00:00", FieldKind.DATE, "2026-01-05 17:00"),
        ("Flag1", "1", FieldKind.FLAG, "Yes"),
        ("Duration1", "PT12H0M0S", FieldKind.TEXT, "12 h"),
    ],
)
def test_a_field_has_the_kind_of_its_number(tmp_path, name, text, kind, shown):
    project = imported(tmp_path, plan(task(1, value(NUMBERS[name], text)), definitions=defined(name))).project
    assert own(project) == {name: shown}
    assert [one.kind for one in project.custom_fields.values()] == [kind]


def test_it_goes_by_its_alias_which_never_hides_a_built_in_field(tmp_path):
    text = plan(task(1, value(188743731, "x")), definitions=defined("Text1", "<Alias>Site</Alias>"))
    assert own(imported(tmp_path, text).project) == {"Site": "x"}
    text = plan(task(1, value(188743731, "x")), definitions=defined("Text1", "<Alias>owner</Alias>"))
    assert own(imported(tmp_path, text).project) == {"owner (Text1)": "x"}


def test_a_look_up_table_makes_choices_while_all_values_are_in_it(tmp_path):
    listed = (
        "<ValueList><Value><ID>1</ID><Value>High</Value></Value><Value><ID>2</ID><Value>Low</Value></Value></ValueList>"
    )
    for given, kind in (("Low", FieldKind.CHOICE), ("Other", FieldKind.TEXT)):
        text = plan(task(1, value(188743731, given)), definitions=defined("Text1", listed))
        project = imported(tmp_path, text).project
        (field,) = project.custom_fields.values()
        assert (field.kind, field.choices) == (kind, ("High", "Low") if kind is FieldKind.CHOICE else ())


def test_a_field_without_definition_goes_by_its_name_or_number(tmp_path):
    text = plan(task(1, value(188743731, "a") + value(5, "b")))
    assert own(imported(tmp_path, text).project) == {"Text1": "a", "Field 5": "b"}


@pytest.mark.parametrize(("name", "text"), [("Number2", "many"), ("Date1", "soon"), ("Cost1", "1e300")])
def test_what_does_not_fit_is_reported_and_left_out(tmp_path, name, text):
    found = imported(tmp_path, plan(task(1, value(NUMBERS[name], text)), definitions=defined(name)))
    assert not found.project.custom_fields
    (line,) = (line for line in found.report.lines() if name in line)
    assert "T1" in line


def test_flags_that_are_not_set_leave_nothing(tmp_path):
    assert not imported(tmp_path, plan(task(1, value(NUMBERS["Flag1"], "0")))).project.custom_values


def test_outline_codes_show_their_path(tmp_path):
    values = (
        "<Value><ValueID>1</ValueID><Value>EU</Value></Value>"
        "<Value><ValueID>2</ValueID><ParentValueID>1</ParentValueID><Value>DE</Value></Value>"
    )
    codes = outline_code(f"<FieldName>Region</FieldName><Values>{values}</Values>")
    inner = "<OutlineCode><FieldID>9</FieldID><ValueID>2</ValueID></OutlineCode>"
    assert own(imported(tmp_path, plan(task(1, inner), definitions=codes)).project) == {"Region": "EU.DE"}


def test_outline_codes_that_are_their_own_parents_end(tmp_path):
    values = "<Value><ValueID>1</ValueID><ParentValueID>1</ParentValueID><Value>EU</Value></Value>"
    codes = outline_code(f"<Values>{values}</Values>")
    inner = "<OutlineCode><FieldID>9</FieldID><ValueID>1</ValueID></OutlineCode>"
    assert "EU" in own(imported(tmp_path, plan(task(1, inner), definitions=codes)).project).values()


def test_hyperlinks_stay_readable(tmp_path):
    inner = "<Hyperlink>Wiki</Hyperlink><HyperlinkAddress>https://example.org</HyperlinkAddress>"
    assert named(imported(tmp_path, plan(task(1, inner))).project, "T1").notes == "Link: Wiki https://example.org"


def test_own_fields_go_out_and_come_back(tmp_path):
    sheet = Sheet("T1 2d", "T2 1d")
    typed = {"Site": (FieldKind.TEXT, "Rome"), "Fee": (FieldKind.NUMBER, "123456.125"), "Signed": (FieldKind.FLAG, "y"),
             "Review": (FieldKind.DATE, "2026-08-20 09:30"), "Risk": (FieldKind.CHOICE, "Low")}  # fmt: skip
    for name, (kind, text) in typed.items():
        sheet.do(custom_fields.add_field, name, kind, ["High", "Low"] if kind is FieldKind.CHOICE else ())
        sheet.do(cells.set_text, sheet.ids("T1"), name, text)
    file = tmp_path / "out.xml"
    report = write_mspdi(sheet.project, sheet.schedule, file)
    back = read_mspdi(file).project
    assert own(back) == own(sheet.project)
    assert {one.name: (one.kind, one.choices) for one in back.custom_fields.values()} == {
        one.name: (one.kind, one.choices) for one in sheet.project.custom_fields.values()
    }
    assert not report.dropped


def test_more_fields_than_there_are_of_a_kind_are_told(tmp_path):
    sheet = Sheet("T1")
    for number in range(12):
        sheet.do(custom_fields.add_field, f"Day {number}", FieldKind.DATE)
    report = write_mspdi(sheet.project, sheet.schedule, tmp_path / "out.xml")
    assert report.dropped == {"own fields beyond those of their kind": 2}
    assert find_field(sheet.project, "Day 11").title == "Day 11"
