"""Tables as spreadsheets put them on the clipboard: tab-separated text and HTML, read and written.

An outline is told by indentation: two spaces a level in front of a text, or the indentation of a cell in HTML.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import TYPE_CHECKING, TypeAlias

from planner.errors import EditRefused

if TYPE_CHECKING:
    from lxml import etree

Rows: TypeAlias = list[list[str]]
"""Texts of cells by row; rows may be of different lengths, indentation is kept as spaces."""

MAX_CHARACTERS = 20_000_000
MAX_ROWS = 100_000
MAX_COLUMNS = 200
SPACES_PER_LEVEL = 2
PIXELS_PER_LEVEL = 9
"""What Excel writes as padding for one level of indentation."""
MAX_LEVELS = 100
_FORMULA_STARTS = ("=", "+", "-", "@")
_HTML_LEVELS = re.compile(r"mso-char-indent-count\s*:\s*(\d{1,3})")
_HTML_PADDING = re.compile(r"padding-left\s*:\s*(\d{1,4})(?:\.\d+)?\s*p[xt]")
_BLANKS = re.compile(r"[ \t\r\n\f]+")


def read_text(text: str) -> Rows:
    """Read tab-separated text, with quotes as spreadsheets write them around cells of several lines.

    Raises:
        EditRefused: `table-too-large`.
    """
    _check_size(text)
    return _tidied(_split(text.replace("\0", ""), "\t"))


def read_csv(text: str) -> Rows:
    """Read a file of values separated by tabs, semicolons or commas, whichever its first line has most of.

    Raises:
        EditRefused: `table-too-large`.
    """
    _check_size(text)
    cleaned = text.lstrip("\ufeff").replace("\0", "")
    first = cleaned.partition("\n")[0]
    return _tidied(_split(cleaned, max("\t;,", key=first.count)))


def read_html(text: str) -> Rows:
    """Read the first table of an HTML page; no rows where there is none.

    Raises:
        EditRefused: `table-too-large`.
    """
    _check_size(text)
    from lxml import etree  # it takes long to load, and few paste

    parser = etree.HTMLParser(no_network=True, recover=True, remove_comments=True, encoding="utf-8")
    data = text.encode("utf-8", errors="replace")
    root = etree.fromstring(data, parser) if data.strip() else None
    table = None if root is None else next(root.iter("table"), None)
    return [] if table is None else _tidied(_html_row(row) for row in table.iter("tr"))


def write_text(rows: Iterable[Sequence[str]]) -> str:
    """Write rows as tab-separated text; cells of several lines are quoted as spreadsheets expect it."""
    lines = ("\t".join(map(_quoted, row)) for row in rows)
    return "\n".join(lines) + "\n"


def write_html(header: Sequence[str], rows: Iterable[tuple[Sequence[str], int]], indented: int | None) -> str:
    """Write a table; each row comes with its outline level, by which the column `indented` is set in."""
    head = "".join(f"<th>{_html_text(title)}</th>" for title in header)
    body = "".join(f"<tr>{_html_cells(cells, level, indented)}</tr>" for cells, level in rows)
    return f'<meta charset="utf-8"><table><tr>{head}</tr>{body}</table>'


def level_of(text: str) -> int:
    """Return the outline level that the indentation of a text tells."""
    indented = len(text) - len(text.lstrip(" \u00a0\u3000"))
    return min((indented + SPACES_PER_LEVEL - 1) // SPACES_PER_LEVEL, MAX_LEVELS)


def _check_size(text: str) -> None:
    if len(text) > MAX_CHARACTERS:
        raise EditRefused("table-too-large", limit=MAX_ROWS)


def _split(text: str, separator: str) -> Iterator[list[str]]:
    csv.field_size_limit(MAX_CHARACTERS)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        yield from reader
    except csv.Error:
        raise EditRefused("table-unreadable") from None


def _tidied(rows: Iterable[list[str]]) -> Rows:
    """Return the rows without what is empty at the right, at the end and in between."""
    kept: Rows = []
    for row in rows:
        cells = [_plain(cell.rstrip()) for cell in row[:MAX_COLUMNS]]
        while cells and not cells[-1]:
            cells.pop()
        if cells:
            kept.append(cells)
        if len(kept) > MAX_ROWS:
            raise EditRefused("table-too-large", limit=MAX_ROWS)
    return kept


def _plain(cell: str) -> str:
    """Take the apostrophe away that keeps a spreadsheet from taking a text for a formula."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_FORMULA_STARTS) else cell


def _html_row(row: etree._Element) -> list[str]:
    cells: list[str] = []
    for cell in row:
        if cell.tag in ("td", "th"):
            cells.append(_html_cell(cell))
            cells += [""] * (_span(cell) - 1)
    return cells


def _span(cell: etree._Element) -> int:
    text = cell.get("colspan", "1")
    return min(int(text), MAX_COLUMNS) if text.isdecimal() and len(text) < 5 and int(text) else 1


def _html_cell(cell: etree._Element) -> str:
    for line_break in cell.iter("br"):
        line_break.tail = f"\u2028{line_break.tail or ''}"
    whole = _BLANKS.sub(" ", "".join(str(part) for part in cell.itertext())).strip(" ")
    text = whole.replace("\u2028 ", "\n").replace("\u2028", "\n").replace("\u00a0", " ")
    return " " * (SPACES_PER_LEVEL * _html_level(cell.get("style", ""))) + text


def _html_level(style: str) -> int:
    if count := _HTML_LEVELS.search(style):
        return min(int(count[1]), MAX_LEVELS)
    padding = _HTML_PADDING.search(style)
    return min(round(int(padding[1]) / PIXELS_PER_LEVEL), MAX_LEVELS) if padding else 0


def _quoted(cell: str) -> str:
    """Quote what would break the table; what a spreadsheet would take for a formula gets an apostrophe in front."""
    text = f"'{cell}" if cell.startswith(_FORMULA_STARTS) and not _is_number(cell) else cell
    return '"' + text.replace('"', '""') + '"' if any(mark in text for mark in '\t\n\r"') else text


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def _html_text(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _html_cells(cells: Sequence[str], level: int, indented: int | None) -> str:
    parts = []
    for number, cell in enumerate(cells):
        padding = f"padding-left:{level * PIXELS_PER_LEVEL}px;mso-char-indent-count:{level}"
        style = f' style="{padding}"' if number == indented and level else ""
        parts.append(f"<td{style}>{_html_text(cell)}</td>")
    return "".join(parts)
