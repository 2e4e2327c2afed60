"""Print jobs: what stands on which page, and where."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, qGray

from planner.errors import EditRefused
from planner.timebase import MINUTES_PER_DAY
from tests.ui.printing.plans import START, changed, content, name_of, rows_plan
from tests.ui.printing.svg_texts import Word, words
from ui.printing.job import PrintJob
from ui.printing.layout import AXIS, HEADER
from ui.printing.output import page_image, write_svg
from ui.printing.setup import PageSetup
from ui.theme import Role, paper_theme


def drawn(job: PrintJob, folder: Path) -> list[list[Word]]:
    """Return the words of each page."""
    return [words(path) for path in write_svg(job, folder / "page.svg", "Test")]


def in_table(job: PrintJob, word: Word, across: int = 0) -> bool:
    unit, layout = job.layout.unit_points, job.layout
    return word.x < (layout.margin + layout.table_on(across)) * unit


def test_500_tasks_on_a4_tiles_lose_and_double_no_row(tmp_path):
    job = PrintJob(content(rows_plan(500)), PageSetup(paper="A4", pages_wide=3))
    pages = drawn(job, tmp_path)
    for across in range(3):
        table = Counter(
            word.text
            for page, found in zip(job.layout.pages, pages, strict=True)
            if page.across == across
            for word in found
            if in_table(job, word, across)
        )
        assert {name_of(number): table[name_of(number)] for number in range(500)} == dict.fromkeys(
            map(name_of, range(500)), 1
        )


def test_a_bar_goes_on_exactly_on_the_next_page():
    project = rows_plan(1, days=60)
    job = PrintJob(content(project), PageSetup(paper="A4", pages_wide=3))
    color, zoom = QColor(paper_theme().color(Role.BAR_CRITICAL)).rgb(), 2.0
    unit = job.layout.unit_points * zoom
    y = round((job.layout.margin + job.layout.body_top + 0.3 * job.layout.row_height) * unit)
    pieces = []
    for page in job.layout.pages:
        image = page_image(job, page, zoom)
        pieces.append([x for x in range(image.width()) if image.pixel(x, y) == color])
    task = next(iter(project.tasks))
    schedule = content(project).schedule
    scale = job._scale
    whole = scale.x(schedule.finish_of(task) or 0) - scale.x(schedule.start_of(task) or 0)
    assert sum(map(len, pieces)) == pytest.approx(whole * unit, abs=12)
    left = round((job.layout.margin + job.layout.table_on(1)) * unit)
    right = round((job.layout.margin + job.layout.width) * unit)
    assert pieces[0][-1] >= right - 3
    assert pieces[1][0] <= left + 3
    assert pieces[1][-1] >= right - 3


def test_table_and_axis_stand_on_every_page(tmp_path):
    job = PrintJob(content(rows_plan(120)), PageSetup(paper="A4", pages_wide=2))
    for found in drawn(job, tmp_path):
        heads = {word.text for word in found if word.y < (job.layout.margin + HEADER + AXIS) * job.layout.unit_points}
        assert {"#", "Name", "Duration", "Start", "Finish", "Printed plan"} <= heads
        assert any("2026" in text for text in heads)


def test_footer_and_legend_stand_on_every_page(tmp_path):
    job = PrintJob(content(rows_plan(120)), PageSetup(paper="A4"))
    pages = drawn(job, tmp_path)
    for number, found in enumerate(pages, start=1):
        texts = {word.text for word in found}
        assert {"ACME", "As of Mon 2 Mar 26", f"Page {number} of {len(pages)}", "Task", "Summary"} <= texts


def test_no_word_leaves_the_page(tmp_path):
    project = changed(rows_plan(60), 105, name="A very long name " * 20)
    for setup in (PageSetup(paper="A4", pages_wide=2), PageSetup(paper="A5", landscape=False, pages_tall=1)):
        job = PrintJob(content(project), setup)
        width, height = setup.size
        for found in drawn(job, tmp_path):
            assert all(0 <= word.x < width and 0 <= word.y < height for word in found)


def test_long_names_are_shortened_in_the_table(tmp_path):
    project = changed(rows_plan(5), 102, name="Rather long " * 40)
    job = PrintJob(content(project), PageSetup(paper="A4"))
    name = next(word.text for word in drawn(job, tmp_path)[0] if word.text.startswith("Rather"))
    assert name.endswith("…")
    assert job.left_out == ()


def test_columns_without_room_are_left_out_and_named():
    columns = ("row", "name", "duration", "start", "finish", "predecessors", "total_slack", "calendar")
    job = PrintJob(content(rows_plan(5)), PageSetup(paper="A5", landscape=False, columns=columns))
    assert set(job.left_out) >= {"predecessors", "total_slack", "calendar"}
    assert list(job.left_out) == [key for key in columns if key in job.left_out]
    assert "name" not in job.left_out
    assert PrintJob(content(rows_plan(5)), PageSetup(paper="A3", columns=columns)).left_out == ()


@pytest.mark.parametrize("landscape", [True, False], ids=["landscape", "portrait"])
@pytest.mark.parametrize("paper", ["A5", "A4", "A3", "Letter"])
def test_the_chart_has_at_least_half_of_each_page(paper, landscape):
    project = changed(rows_plan(30), 115, name="A name that is rather long " * 3)
    columns = ("row", "name", "duration", "start", "finish", "predecessors", "owner")
    layout = PrintJob(content(project), PageSetup(paper=paper, landscape=landscape, columns=columns)).layout
    assert min(layout.chart_widths) >= layout.width / 2


def test_the_columns_of_least_use_go_first():
    columns = ("row", "name", "duration", "start", "finish", "predecessors", "owner", "calendar", "priority")
    expected = ("predecessors", "owner", "priority", "calendar", "duration", "finish", "start", "row")
    project, outs = rows_plan(30), set()
    for margin in range(0, 36):
        setup = PageSetup(paper="A5", text=11.0, margin=float(margin), columns=columns)
        outs.add(frozenset(PrintJob(content(project), setup).left_out))
    assert len(outs) > 2
    assert outs <= {frozenset(expected[:count]) for count in range(len(expected) + 1)}


def test_without_columns_the_chart_has_the_whole_page():
    job = PrintJob(content(rows_plan(5)), PageSetup(columns=()))
    assert job.layout.table_on(0) == 0
    assert job.layout.chart_widths == (job.layout.width,)


def test_the_axis_begins_and_ends_where_it_was_told_to():
    first, last = START - 480 + 7 * MINUTES_PER_DAY, START - 480 + 28 * MINUTES_PER_DAY
    job = PrintJob(content(rows_plan(30)), PageSetup(pages_wide=2, first=first, last=last))
    assert job._scale.x(first) == pytest.approx(0)
    assert job._scale.x(last) == pytest.approx(job.layout.total_chart_width)


def test_the_whole_plan_is_on_the_axis_with_its_deadlines_and_baseline():
    late = START + 200 * MINUTES_PER_DAY
    project = changed(rows_plan(3), 101, deadline=late)
    job = PrintJob(content(project), PageSetup())
    assert job._scale.x(START) > 8
    assert job._scale.x(late) < job.layout.total_chart_width


def test_a_today_just_off_the_axis_leaves_no_trace():
    plan = content(rows_plan(5))
    first = START - 480
    images = [
        page_image(job, job.layout.pages[0], 1.0)
        for job in (
            PrintJob(replace(plan, today=first - 60), PageSetup(first=first)),
            PrintJob(replace(plan, today=None), PageSetup(first=first)),
        )
    ]
    assert images[0] == images[1]


def test_an_empty_plan_is_a_page_with_its_frame(tmp_path):
    job = PrintJob(content(rows_plan(0)), PageSetup())
    (found,) = drawn(job, tmp_path)
    assert {"Printed plan", "Name", "Page 1 of 1"} <= {word.text for word in found}


def test_names_in_any_script_are_drawn(tmp_path):
    names = ("迁移数据库 ①", "база данных", "قاعدة البيانات", "🚀 Launch", "a\tb\x01c")
    project = rows_plan(len(names))
    for number, name in enumerate(names):
        project = changed(project, 100 + number, name=name)
    job = PrintJob(content(project), PageSetup())
    text = "\n".join(word.text for word in drawn(job, tmp_path)[0])
    assert "迁移数据库" in text
    assert "база данных" in text
    assert "Launch" in text


def test_a_critical_bar_has_an_outline_that_a_grey_printer_shows():
    job = PrintJob(content(rows_plan(3)), PageSetup())
    image = page_image(job, job.layout.pages[0], 3.0)
    schedule, ids = job._content.schedule, list(job._content.ids)
    assert [schedule.is_critical(task_id) for task_id in ids] == [True] * 3
    fill = qGray(paper_theme().color(Role.BAR_CRITICAL).rgb())
    unit = job.layout.unit_points * 3.0
    x = round((job.layout.margin + job.layout.table_on(0) + job._scale.x(START + 2 * MINUTES_PER_DAY)) * unit)
    top = round((job.layout.margin + job.layout.body_top) * unit)
    column = [qGray(image.pixel(x, y)) for y in range(top, top + round(job.layout.row_height * unit))]
    first = column.index(fill)
    assert min(column[first - 4 : first]) <= fill - 15


def test_what_cannot_be_printed_is_refused():
    with pytest.raises(EditRefused):
        PrintJob(content(rows_plan(1)), PageSetup(paper="B7"))


def test_a_header_too_long_is_shortened_before_it_touches(tmp_path):
    setup = PageSetup(paper="A5", landscape=False, header=("{title} " * 30, "", "The right-hand side"))
    found = drawn(PrintJob(content(rows_plan(2)), setup), tmp_path)[0]
    left = next(word for word in found if word.text.startswith("Printed plan"))
    assert left.text.endswith("…")
    assert any(word.text == "The right-hand side" for word in found)
