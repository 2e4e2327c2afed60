"""Custom fields and outline codes, kept in the notes."""

from tests.planner.exchange.mspdi_texts import imported, named, plan, task

TEXT1 = (
    "<ExtendedAttributes><ExtendedAttribute><FieldID>188743731</FieldID><FieldName>Text1</FieldName>{}"
    "</ExtendedAttribute></ExtendedAttributes>"
)


def value(number, text):
    return f"<ExtendedAttribute><FieldID>{number}</FieldID><Value>{text}</Value></ExtendedAttribute>"


def outline_code(inner):
    return f"<OutlineCodes><OutlineCode><FieldID>9</FieldID>{inner}</OutlineCode></OutlineCodes>"


def test_a_field_goes_by_its_name_and_alias(tmp_path):
    text = plan(task(1, value(188743731, "Berlin")), definitions=TEXT1.format("<Alias>Site</Alias>"))
    assert named(imported(tmp_path, text).project, "T1").notes == "Text1 (Site): Berlin"


def test_notes_come_first(tmp_path):
    text = plan(task(1, "<Notes>Ask Kim</Notes>" + value(188743731, "Berlin")), definitions=TEXT1.format(""))
    assert named(imported(tmp_path, text).project, "T1").notes == "Ask Kim\nText1: Berlin"


def test_dates_are_written_for_people(tmp_path):
    text = plan(task(1, value(188743731, "2026-01-05T08:00:00")), definitions=TEXT1.format(""))
    assert named(imported(tmp_path, text).project, "T1").notes == "Text1: 2026-01-05 08:00"


def test_a_field_without_definition_goes_by_its_number(tmp_path):
    assert named(imported(tmp_path, plan(task(1, value(5, "x")))).project, "T1").notes == "Field 5: x"


def test_outline_codes_show_their_path(tmp_path):
    values = (
        "<Value><ValueID>1</ValueID><Value>EU</Value></Value>"
        "<Value><ValueID>2</ValueID><ParentValueID>1</ParentValueID><Value>DE</Value></Value>"
    )
    codes = outline_code(f"<FieldName>Region</FieldName><Values>{values}</Values>")
    inner = "<OutlineCode><FieldID>9</FieldID><ValueID>2</ValueID></OutlineCode>"
    assert named(imported(tmp_path, plan(task(1, inner), definitions=codes)).project, "T1").notes == "Region: EU.DE"


def test_outline_codes_that_are_their_own_parents_end(tmp_path):
    values = "<Value><ValueID>1</ValueID><ParentValueID>1</ParentValueID><Value>EU</Value></Value>"
    codes = outline_code(f"<Values>{values}</Values>")
    inner = "<OutlineCode><FieldID>9</FieldID><ValueID>1</ValueID></OutlineCode>"
    assert "EU" in named(imported(tmp_path, plan(task(1, inner), definitions=codes)).project, "T1").notes


def test_hyperlinks_stay_readable(tmp_path):
    inner = "<Hyperlink>Wiki</Hyperlink><HyperlinkAddress>https://example.org</HyperlinkAddress>"
    assert named(imported(tmp_path, plan(task(1, inner))).project, "T1").notes == "Link: Wiki https://example.org"
