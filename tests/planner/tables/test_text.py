"""Tables as spreadsheets write them."""

import pytest

from planner.errors import EditRefused
from planner.tables import text


def test_cells_of_several_lines_come_in_quotes() -> None:
    assert text.read_text('A\t"two\nlines ""x"""\r\nB\t3\r\n') == [["A", 'two\nlines "x"'], ["B", "3"]]


def test_what_is_empty_at_the_edges_is_left_out() -> None:
    assert text.read_text("\t\t\nA\t\t\n\n  B\t1\n") == [["A"], ["  B", "1"]]


def test_a_file_tells_its_separator() -> None:
    assert text.read_csv("\ufeffName;Duration\nA;1,5 d\n") == [["Name", "Duration"], ["A", "1,5 d"]]


def test_html_of_excel_tells_the_indentation_of_a_cell() -> None:
    page = (
        "<html><body><table><tr><td>A</td><td>1 d</td></tr>"
        "<tr><td style='padding-left:9px;mso-char-indent-count:1'>B<br>\n more</td><td colspan=2>x</td><td>y</td></tr>"
        "</table></body></html>"
    )
    assert text.read_html(page) == [["A", "1 d"], ["  B\nmore", "x", "", "y"]]


@pytest.mark.parametrize(
    "page", ["", "<p>no table", "<table>", "\x00<table><tr><td>", "<table><tr><td colspan=9999999999>"]
)
def test_pages_that_are_none_do_no_harm(page: str) -> None:
    assert text.read_html(page) in ([], [[]])


def test_what_is_written_is_read_again() -> None:
    rows = [["Name", "Notes"], ["A", 'say "hi"\nthen\tgo'], ["  B", "=1+1"], ["C", "-2"]]
    assert text.read_text(text.write_text(rows)) == rows


def test_html_that_is_written_is_read_again_with_its_levels() -> None:
    page = text.write_html(["Name", "Notes"], [(["A & <b>", "x\ny"], 0), (["B", ""], 1)], 0)
    assert text.read_html(page) == [["Name", "Notes"], ["A & <b>", "x\ny"], ["  B"]]


def test_a_formula_is_defused_for_the_spreadsheet() -> None:
    assert text.write_text([["=cmd()", "-1d", "-2"]]) == "'=cmd()\t'-1d\t-2\n"


def test_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text, "MAX_ROWS", 3)
    with pytest.raises(EditRefused) as refused:
        text.read_text("a\nb\nc\nd\n")
    assert refused.value.code == "table-too-large"
