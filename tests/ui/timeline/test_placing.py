"""Rows dragged up and down on the timeline with the real mouse."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit

from planner.arrange.rows import Arrangement
from planner.edits import tasks
from planner.view_records import SortBy
from tests.ui.timeline.conftest import Bench
from tests.ui.timeline.plans import BUILD, DESIGN, INACTIVE, LAUNCH, MANUAL, SUMMARY, TEST
from tests.ui.timeline.test_drag import ReadOnly
from tests.ui.timeline.test_drawing import move

ESCAPE, SHIFT = Qt.Key.Key_Escape, Qt.KeyboardModifier.ShiftModifier
OTHER = 90


@pytest.fixture
def bench(bench: Bench) -> Bench:
    bench.bridge.apply(tasks.add, name="Sale", task_id=OTHER)
    return bench


def beside(bench: Bench, task_id: int, share: float) -> QPoint:
    """Return a place in the row of a task, so far down it."""
    layout = bench.view.chart.layout
    return QPoint(300, round(layout.top(bench.rows.row_of(task_id) or 0) + share * layout.height))


def pull(bench: Bench, task_id: int, end: QPoint) -> None:
    """Take a bar, go a few pixels down or up, and on to the end."""
    start = bench.middle(task_id)
    bench.press(start)
    bench.hover(start + QPoint(1, 6 if end.y() > start.y() else -6))
    bench.drag_to(end)


def order(bench: Bench) -> list[int]:
    return [int(one) for one in bench.rows.ids]


def test_a_row_is_put_between_two_others_as_one_undo_step(bench):
    before = order(bench)
    pull(bench, MANUAL, beside(bench, DESIGN, 0.9))
    bench.release(beside(bench, DESIGN, 0.9))
    assert order(bench) == [SUMMARY, DESIGN, MANUAL, BUILD, TEST, LAUNCH, INACTIVE, OTHER]
    assert bench.selection.ids == (MANUAL,)
    bench.bridge.undo()
    assert order(bench) == before


def test_a_line_and_the_card_tell_the_place(bench):
    pull(bench, MANUAL, beside(bench, DESIGN, 0.9))
    overlay, layout = bench.canvas.overlay, bench.view.chart.layout
    assert overlay.drop.y1() == layout.top(bench.rows.row_of(BUILD))
    assert overlay.card.lines[0].text == "Handbook: below “Design”"
    bench.drag_to(beside(bench, OTHER, 0.2))
    assert overlay.card.lines[0].text == "Handbook: above “Sale”"
    bench.qtbot.keyClick(bench.canvas, ESCAPE)
    assert overlay.drop is None
    assert bench.session.undo_label == "New task"


def test_a_row_is_put_into_a_summary_that_is_framed(bench):
    pull(bench, OTHER, beside(bench, SUMMARY, 0.5))
    assert bench.canvas.overlay.into is not None
    assert bench.canvas.overlay.card.lines[0].text == "Sale: into “Release”"
    bench.release(beside(bench, SUMMARY, 0.5))
    assert bench.session.project.tasks[OTHER].parent_id == SUMMARY


def test_in_a_folded_summary_it_stays_in_sight(bench):
    bench.rows.collapse_all()
    pull(bench, OTHER, beside(bench, SUMMARY, 0.5))
    bench.release(beside(bench, SUMMARY, 0.5))
    assert bench.rows.row_of(OTHER) is not None


def test_whoever_leaves_the_timeline_gives_it_up(bench):
    before, line = order(bench), QLineEdit(bench.view)
    line.show()
    pull(bench, MANUAL, beside(bench, DESIGN, 0.9))
    line.setFocus()
    assert bench.view.dragger.drag is None
    bench.release(beside(bench, DESIGN, 0.9))
    assert order(bench) == before


def test_the_selection_goes_along(bench):
    bench.selection.set([TEST, MANUAL])
    pull(bench, MANUAL, beside(bench, OTHER, 0.8))
    assert bench.canvas.overlay.card.lines[0].text == "2 tasks: below “Sale”"
    bench.release(beside(bench, OTHER, 0.8))
    assert order(bench)[-3:] == [OTHER, TEST, MANUAL]


def test_a_summary_into_itself_is_refused_on_the_card(bench):
    start = bench.place(SUMMARY, bench.start(SUMMARY), dx=60, dy=-3)
    bench.press(start)
    bench.hover(start + QPoint(0, 6))
    bench.drag_to(beside(bench, TEST, 0.9))
    assert bench.canvas.overlay.refused
    bench.release(beside(bench, TEST, 0.9))
    assert bench.session.undo_label == "New task"
    assert "Release" in bench.notices[-1].text


def test_with_shift_the_same_way_is_along_the_time(bench):
    start = bench.middle(BUILD)
    bench.press(start, SHIFT)
    move(bench, start + QPoint(1, 6), SHIFT)
    move(bench, start + QPoint(140, 60), SHIFT)
    bench.release(start + QPoint(140, 60), SHIFT)
    assert bench.start(BUILD) > 0
    assert bench.session.undo_label == "Move “Build”"


def test_a_way_along_the_time_never_leaves_the_row(bench):
    before = order(bench)
    start = bench.middle(BUILD)
    bench.press(start)
    bench.hover(start + QPoint(6, 1))
    bench.drag_to(start + QPoint(140, 90))
    bench.release(start + QPoint(140, 90))
    assert order(bench) == before
    assert bench.session.undo_label == "Move “Build”"


def test_sorted_rows_are_not_put_elsewhere_and_the_remedy_is_outline_order(bench):
    bench.rows.arrange(Arrangement(sort=(SortBy("name"),)))
    start = bench.middle(MANUAL)
    bench.press(start)
    bench.hover(start + QPoint(1, 9))
    assert bench.view.dragger.drag is None
    assert "outline order" in bench.notices[-1].text
    bench.notices[-1].remedy()
    assert bench.rows.in_outline_order


def test_in_a_read_only_plan_rows_stay(bench):
    bench.session._journal = ReadOnly()
    start = bench.middle(MANUAL)
    bench.press(start)
    bench.hover(start + QPoint(1, 9))
    assert bench.view.dragger.drag is None
    assert "read-only" in bench.notices[-1].text
