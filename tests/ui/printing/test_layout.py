"""Page layout: every row once, every stretch of time once, text as large as promised."""

from __future__ import annotations

import itertools

import pytest

from ui.printing.layout import (
    LEGEND_GAP,
    ROW_LEAST,
    ROW_MOST,
    PageLayout,
    lay_out,
    legend_height,
    legend_lines,
    one_sheet,
)
from ui.printing.setup import PAPERS, PageSetup

TABLE = 400.0
LEGEND = (60.0, 80.0, 90.0)
SETUPS = [
    PageSetup(paper=paper, landscape=landscape, pages_wide=wide)
    for paper, landscape, wide in itertools.product(("A4", "A3", "Letter", "Tabloid"), (True, False), (1, 2, 4))
]


def laid_out(setup: PageSetup, rows: int) -> PageLayout:
    return lay_out(setup, rows, TABLE, LEGEND)


@pytest.mark.parametrize("setup", SETUPS, ids=lambda one: f"{one.paper}-{one.landscape}-{one.pages_wide}")
@pytest.mark.parametrize("rows", [0, 1, 5, 49, 150, 500])
def test_each_row_is_on_each_column_of_pages_once(setup, rows):
    layout = laid_out(setup, rows)
    for across in range(setup.pages_wide):
        pages = [page for page in layout.pages if page.across == across]
        assert [row for page in pages for row in range(page.first_row, page.last_row)] == list(range(rows))


@pytest.mark.parametrize("setup", SETUPS, ids=lambda one: f"{one.paper}-{one.landscape}-{one.pages_wide}")
@pytest.mark.parametrize("rows", [5, 150, 500])
def test_no_row_reaches_into_the_foot_of_the_page(setup, rows):
    layout = laid_out(setup, rows)
    for page in layout.pages:
        bottom = layout.body_top + (page.last_row - page.first_row) * layout.row_height
        assert bottom <= layout.body_bottom + 1e-6
    assert ROW_LEAST <= layout.row_height <= ROW_MOST


def test_the_chart_goes_on_where_the_page_before_ends():
    layout = laid_out(PageSetup(pages_wide=3), 20)
    ends = [layout.chart_offset(across) + layout.chart_widths[across] for across in range(3)]
    assert [layout.chart_offset(across) for across in range(3)] == pytest.approx([0.0, *ends[:2]])
    assert ends[-1] == pytest.approx(layout.total_chart_width)


def test_pages_are_filled_alike():
    pages = laid_out(PageSetup(paper="A3"), 150).pages
    assert [page.last_row - page.first_row for page in pages] == [50, 50, 50]


def test_the_table_stands_on_every_page_or_on_the_left_ones():
    everywhere, left = laid_out(PageSetup(pages_wide=2), 5), laid_out(PageSetup(pages_wide=2, repeat_table=False), 5)
    assert [everywhere.table_on(0), everywhere.table_on(1)] == [TABLE, TABLE]
    assert [left.table_on(0), left.table_on(1)] == [TABLE, 0.0]


def test_text_has_the_size_that_was_asked_for():
    assert laid_out(PageSetup(text=9.5), 300).smallest_text == pytest.approx(9.5)


def test_seventy_tasks_fit_one_landscape_a3_legibly():
    layout = laid_out(PageSetup(paper="A3", pages_tall=1), 70)
    assert len(layout.pages) == 1
    assert layout.smallest_text >= 7.0


def test_text_shrinks_only_until_the_rows_fit():
    loose, tight = laid_out(PageSetup(pages_tall=3), 150), laid_out(PageSetup(pages_tall=1), 150)
    assert loose.smallest_text == 8.0
    assert len(tight.pages) == 1
    assert 3.0 < tight.smallest_text < 8.0


def test_few_rows_do_not_spread_over_the_pages_allowed():
    assert len(laid_out(PageSetup(pages_tall=4), 5).pages) == 1


def test_pages_go_across_then_down_and_are_named_by_their_place():
    layout = laid_out(PageSetup(paper="A4", pages_wide=2), 100)
    assert [page.number for page in layout.pages] == list(range(1, len(layout.pages) + 1))
    assert [page.tile for page in layout.pages[:4]] == ["A1", "B1", "A2", "B2"]


def test_tiles_have_letters_beyond_z():
    assert laid_out(PageSetup(pages_wide=30), 1).pages[27].tile == "AB1"


def test_a_page_too_small_for_one_row_shrinks_its_text():
    layout = laid_out(PageSetup(paper="A5", text=24.0, margin=37.0), 3)
    assert layout.body_bottom - layout.body_top >= ROW_LEAST


@pytest.mark.parametrize("paper", PAPERS)
def test_the_page_has_the_papers_size(paper):
    layout = laid_out(PageSetup(paper=paper, landscape=False), 10)
    width, height = PAPERS[paper]
    points = layout.unit_points * 25.4 / 72
    assert (layout.width + 2 * layout.margin) * points == pytest.approx(width)
    assert (layout.height + 2 * layout.margin) * points == pytest.approx(height)


def test_one_sheet_is_as_long_as_its_rows():
    setup = one_sheet(PageSetup(), 800, LEGEND)
    layout = laid_out(setup, 800)
    assert len(layout.pages) == 1
    assert layout.row_height == ROW_MOST
    assert layout.body_bottom - layout.body_top == pytest.approx(800 * ROW_MOST, abs=2)


def test_the_legend_wraps_and_loses_nothing():
    lines = legend_lines([100.0] * 5, 2 * 100.0 + LEGEND_GAP)
    assert sorted(map(len, lines)) == [1, 2, 2]
    assert [number for line in lines for number in line] == list(range(5))
    assert legend_lines([500.0], 100.0) == ((0,),)
    assert legend_lines([500.0, 30.0, 30.0], 100.0) == ((0,), (1, 2))
    assert legend_lines([], 100.0) == ()
    assert legend_height(2) > legend_height(1) > legend_height(0) == 0


@pytest.mark.parametrize("count", range(6, 14))
def test_no_entry_of_the_legend_wraps_alone(count):
    room = 5 * 80.0 + 4 * LEGEND_GAP
    lines = legend_lines([80.0] * count, room)
    assert len(lines) == -(-count // 5)
    assert max(map(len, lines)) - min(map(len, lines)) <= 1


def test_without_a_legend_its_room_goes_to_the_rows():
    with_it, without = laid_out(PageSetup(), 5), laid_out(PageSetup(legend=False), 5)
    assert without.legend_lines == ()
    assert without.body_bottom > with_it.body_bottom
