"""Tables as plain text, for people who read them in a terminal or pipe them on."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

GAP = "  "


def table_lines(titles: Sequence[str], rows: Sequence[Sequence[str]], right: Sequence[bool]) -> Iterator[str]:
    """Yield a line of titles and a line a row, columns aligned; `right` says which lean to the right."""
    lines = [titles, *rows]
    widths = [max(map(_width, column)) for column in zip(*lines, strict=True)]
    for line in lines:
        cells = zip(line, widths, right, strict=True)
        yield GAP.join(_padded(text, width, leans) for text, width, leans in cells).rstrip()


def _padded(text: str, width: int, right: bool) -> str:
    space = " " * (width - _width(text))
    return space + text if right else text + space


def _width(text: str) -> int:
    """Return the columns a text takes in a terminal; East Asian wide characters take two, combining ones none."""
    if text.isascii():
        return len(text)
    return sum(_columns(letter) for letter in text)


def _columns(letter: str) -> int:
    if unicodedata.combining(letter):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1
