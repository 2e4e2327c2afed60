"""Page layout: which rows and which stretch of time stand on which page, and how large; nothing here paints.

Lengths are in units of the painter, of which `unit_points` says the size on paper: text is `TEXT` units high, and
everything else follows from that, so that a page is the screen's picture in another size.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations, pairwise

from ui.printing.setup import MM_TO_POINTS, PageSetup

TEXT = 12.0
"""Pixel size of the text in units; all text on a page has it but the title."""
ROW_LEAST, ROW_MOST = 17.0, 24.0
HEADER = 34.0
FOOTER = 24.0
AXIS = 44.0
LEGEND_LINE, LEGEND_PAD = 22.0, 8.0
LEGEND_GAP = 18.0
"""Room between two entries of the legend."""
CHART_LEAST = 120.0
SHRINK_STEP = 0.98
MIN_POINTS = 2.0


@dataclass(frozen=True)
class Page:
    """One page: its place in the grid of pages and the rows `first_row` to `last_row` (not included) on it."""

    number: int
    across: int
    down: int
    first_row: int
    last_row: int

    @property
    def tile(self) -> str:
        """Name of the page's place on the wall, such as B2."""
        return f"{_letters(self.across)}{self.down + 1}"


@dataclass(frozen=True)
class PageLayout:
    """Sizes and pages of one print job.

    Attributes:
        unit_points: points on paper of one unit.
        width, height: of the page without its margins. margin: around it.
        row_height: of a row. table_width: of the table where it stands.
        chart_widths: of the chart on each page across.
        legend_lines: numbers of the legend's entries, line by line; none without a legend.
        pages: left to right, then downwards.
    """

    unit_points: float
    width: float
    height: float
    margin: float
    row_height: float
    table_width: float
    chart_widths: tuple[float, ...]
    legend_lines: tuple[tuple[int, ...], ...]
    pages: tuple[Page, ...]

    @property
    def body_top(self) -> float:
        """Y of the first row below header and axis."""
        return HEADER + AXIS

    @property
    def legend_height(self) -> float:
        """Height of the legend; 0 without one."""
        return legend_height(len(self.legend_lines))

    @property
    def body_bottom(self) -> float:
        """Y below which legend and footer stand."""
        return self.height - FOOTER - self.legend_height

    @property
    def smallest_text(self) -> float:
        """Size of the smallest text on paper, in points."""
        return TEXT * self.unit_points

    @property
    def total_chart_width(self) -> float:
        """Width of the whole chart across all pages."""
        return sum(self.chart_widths)

    def table_on(self, across: int) -> float:
        """Return the width of the table on the pages of a column of pages, 0 where it is left out."""
        return self.width - self.chart_widths[across]

    def chart_offset(self, across: int) -> float:
        """Return how much of the chart lies on the pages to the left."""
        return sum(self.chart_widths[:across])


def lay_out(setup: PageSetup, rows: int, table_width: float, legend: Sequence[float] = ()) -> PageLayout:
    """Return the pages of `rows` rows with a table of `table_width` units; `legend` has its entries' widths.

    Rows are never cut. With `pages_tall` rows first stand closer, then everything shrinks until it fits.
    """
    points = setup.text / TEXT
    while True:
        width, height, margin = _page(setup, points)
        lines = legend_lines(legend, width) if setup.legend else ()
        body = height - HEADER - AXIS - FOOTER - legend_height(len(lines))
        fitting = max(int(body // ROW_LEAST), 1)
        down = max(-(-rows // fitting), 1)
        fits = body >= ROW_LEAST and (setup.pages_tall is None or down <= setup.pages_tall)
        if fits or points <= MIN_POINTS / TEXT:
            break
        points *= SHRINK_STEP
    per_page = max(-(-rows // down), 1)
    row_height = min(max(body / per_page, ROW_LEAST), ROW_MOST)
    table = min(table_width, max(width - CHART_LEAST, 0.0))
    charts = tuple(width - (table if across == 0 or setup.repeat_table else 0.0) for across in range(setup.pages_wide))
    pages = _pages(setup.pages_wide, max(-(-rows // per_page), 1), per_page, rows)
    return PageLayout(points, width, height, margin, row_height, table, charts, lines, pages)


def one_sheet(setup: PageSetup, rows: int, legend: Sequence[float] = ()) -> PageSetup:
    """Return the set-up on a sheet of the paper's width that is as long as `rows` rows need."""
    points = setup.text / TEXT
    lines = legend_lines(legend, _page(setup, points)[0]) if setup.legend else ()
    units = HEADER + AXIS + FOOTER + legend_height(len(lines)) + max(rows, 1) * ROW_MOST + 1
    return replace(setup, height=units * points / MM_TO_POINTS + 2 * setup.margin)


def legend_lines(widths: Sequence[float], room: float) -> tuple[tuple[int, ...], ...]:
    """Return which entries of the legend stand on which line: as few lines as there can be, filled alike."""
    fewest = _lines_needed(widths, room)
    starts = ((0, *inner) for inner in combinations(range(1, len(widths)), fewest - 1)) if fewest else ()
    ways = (tuple(tuple(range(a, b)) for a, b in pairwise((*start, len(widths)))) for start in starts)
    return min(ways, key=lambda lines: _unevenness([_line_width(widths, line) for line in lines], room), default=())


def _lines_needed(widths: Sequence[float], room: float) -> int:
    lines, left = 0, 0.0
    for width in widths:
        if not lines or width > left:
            lines, left = lines + 1, room
        left -= width + LEGEND_GAP
    return lines


def _line_width(widths: Sequence[float], line: Sequence[int]) -> float:
    return sum(widths[number] for number in line) + LEGEND_GAP * (len(line) - 1)


def _unevenness(lines: Sequence[float], room: float) -> tuple[float, float]:
    """Return by how much lines reach beyond the page, and how far they are from being alike."""
    return sum(max(line - room, 0.0) for line in lines), sum(line * line for line in lines)


def legend_height(lines: int) -> float:
    """Return how high a legend of so many lines is."""
    return lines * LEGEND_LINE + LEGEND_PAD if lines else 0.0


def _page(setup: PageSetup, points: float) -> tuple[float, float, float]:
    margin = setup.margin * MM_TO_POINTS / points
    width, height = (side / points - 2 * margin for side in setup.size)
    return width, height, margin


def _pages(wide: int, down: int, per_page: int, rows: int) -> tuple[Page, ...]:
    return tuple(
        Page(row * wide + column + 1, column, row, row * per_page, min((row + 1) * per_page, rows))
        for row in range(down)
        for column in range(wide)
    )


def _letters(number: int) -> str:
    first, last = divmod(number, 26)
    return (_letters(first - 1) if first else "") + chr(ord("A") + last)
