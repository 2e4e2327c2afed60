"""Bars drawn on empty space with the real mouse."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from planner.edits import buckets, tasks
from planner.records import Bucket, ConstraintType, new_id
from tests.ui.timeline.conftest import Bench
from tests.ui.timeline.plans import BUILD, DESIGN, INACTIVE, LAUNCH, MANUAL, SUMMARY, TEST, at
from tests.ui.timeline.test_drag import ReadOnly, drag
from ui.rows import Rows

ESCAPE, CTRL = Qt.Key.Key_Escape, Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def move(bench: Bench, place: QPoint, keys: Qt.KeyboardModifier) -> None:
    """Move the pressed mouse with a key held."""
    there, everywhere = QPointF(place), QPointF(bench.pad.mapToGlobal(place))
    QApplication.sendEvent(bench.pad, QMouseEvent(QEvent.Type.MouseMove, there, everywhere, LEFT, LEFT, keys))


def cell(bench: Bench, row: int, day: int, share: float = 0.5) -> QPoint:
    """Return a place in the cell of a day, in a row."""
    x = bench.view.scale.x(at(day)) + share * bench.view.scale.day_width
    return QPoint(round(x), round(bench.view.chart.layout.middle(row)))


def below(rows: Rows) -> int:
    return rows.count + 1


def only_new(bench: Bench, before: set[int]) -> int:
    (task_id,) = set(bench.session.project.tasks) - before
    return task_id


def test_a_bar_drawn_below_the_last_row_is_a_new_task_at_the_end(bench):
    before = set(bench.session.project.tasks)
    drawn: list[int] = []
    bench.view.dragger.drawn.connect(drawn.append)
    drag(bench, cell(bench, below(bench.rows), 7), cell(bench, below(bench.rows), 9))
    task_id = only_new(bench, before)
    task = bench.session.project.tasks[task_id]
    assert (bench.start(task_id), bench.finish(task_id)) == (at(7, 8), at(9, 17))
    assert (task.constraint, task.duration) == (ConstraintType.SNET, 3 * 480)
    assert bench.rows.id_at(bench.rows.count - 1) == task_id
    assert drawn == [task_id]
    assert bench.selection.ids == (task_id,)
    bench.bridge.undo()
    assert set(bench.session.project.tasks) == before
    assert bench.session.undo_label is None


def test_a_bar_drawn_backwards_covers_the_same_days(bench):
    before = set(bench.session.project.tasks)
    drag(bench, cell(bench, below(bench.rows), 9), cell(bench, below(bench.rows), 7))
    task_id = only_new(bench, before)
    assert (bench.start(task_id), bench.finish(task_id)) == (at(7, 8), at(9, 17))


def test_a_bar_drawn_within_a_day_lasts_that_day(bench):
    before = set(bench.session.project.tasks)
    drag(bench, cell(bench, below(bench.rows), 9, 0.2), cell(bench, below(bench.rows), 9, 0.8))
    task_id = only_new(bench, before)
    assert (bench.start(task_id), bench.finish(task_id)) == (at(9, 8), at(9, 17))


def test_beside_a_bar_the_new_task_comes_below_that_row(bench):
    before, row = set(bench.session.project.tasks), bench.rows.row_of(BUILD)
    drag(bench, cell(bench, row, 21), cell(bench, row, 23))
    assert bench.rows.id_at(row + 1) == only_new(bench, before)


def test_beside_an_open_summary_it_is_the_first_below_it(bench):
    before, row = set(bench.session.project.tasks), bench.rows.row_of(SUMMARY)
    drag(bench, cell(bench, row, 21), cell(bench, row, 23))
    task_id = only_new(bench, before)
    assert bench.rows.id_at(row + 1) == task_id
    assert bench.session.project.tasks[task_id].parent_id == SUMMARY


def test_the_bar_is_seen_with_its_length_while_it_is_drawn_and_escape_drops_it(bench):
    before = set(bench.session.project.tasks)
    start = cell(bench, below(bench.rows), 7)
    bench.press(start)
    bench.drag_to(cell(bench, below(bench.rows), 9))
    overlay, scale = bench.canvas.overlay, bench.view.scale
    assert overlay.bar.left() == scale.x(at(7, 8))
    assert overlay.bar.right() == scale.x(at(9, 17))
    assert "3 d" in overlay.card.lines[0].text
    bench.qtbot.keyClick(bench.canvas, ESCAPE)
    assert overlay.bar is None
    bench.release(start)
    assert set(bench.session.project.tasks) == before


def test_a_manual_task_without_dates_gets_those_drawn_in_its_row(bench):
    task_id = new_id()
    bench.bridge.apply(tasks.add, TEST, name="Later", task_id=task_id)
    bench.bridge.apply(buckets.set_bucket, [task_id], Bucket.LATER)
    row = bench.rows.row_of(task_id)
    drag(bench, cell(bench, row, 14), cell(bench, row, 15))
    assert (bench.start(task_id), bench.finish(task_id)) == (at(14, 8), at(15, 17))
    assert bench.session.project.tasks[task_id].duration == 2 * 480


def test_in_a_read_only_plan_nothing_is_drawn_and_a_notice_says_why(bench):
    before = set(bench.session.project.tasks)
    bench.session._journal = ReadOnly()
    start = cell(bench, below(bench.rows), 7)
    bench.press(start)
    bench.hover(start + QPoint(60, 0))
    bench.release(start + QPoint(60, 0))
    assert set(bench.session.project.tasks) == before
    assert "read-only" in bench.notices[-1].text


@pytest.mark.parametrize("way", [QPoint(90, 0), QPoint(1, 60)])
def test_whoever_leaves_the_timeline_gives_up_what_was_begun(bench, way):
    """A task that is drawn sideways, or a frame that is drawn down."""
    before, other = set(bench.session.project.tasks), QLineEdit(bench.view)
    other.show()
    start = cell(bench, bench.rows.row_of(SUMMARY), 21)
    bench.press(start)
    bench.hover(start + way / 10)
    bench.hover(start + way)
    bench.qtbot.waitUntil(lambda: any(bench.canvas.overlay.shapes))
    other.setFocus()
    assert not any(bench.canvas.overlay.shapes)
    bench.release(start + way)
    assert set(bench.session.project.tasks) == before
    assert not bench.selection.ids


def test_a_frame_down_the_empty_space_selects_what_it_meets(bench):
    drag_frame(bench, cell(bench, bench.rows.row_of(BUILD), 13, 0.2), cell(bench, bench.rows.row_of(LAUNCH), 19))
    assert bench.selection.ids == (TEST, LAUNCH)
    assert bench.session.undo_label is None
    assert bench.canvas.overlay.frame is None


def drag_frame(bench, start, end, keys=Qt.KeyboardModifier.NoModifier):
    bench.press(start)
    bench.hover(start + QPoint(1, 6))
    bench.hover(end)
    bench.release(end, keys)


def test_with_ctrl_a_frame_adds_and_may_begin_sideways(bench):
    bench.selection.set([INACTIVE])
    row = bench.rows.row_of(BUILD)
    start, end = cell(bench, row, -2), cell(bench, bench.rows.row_of(MANUAL), 8)
    bench.press(start, CTRL)
    move(bench, start + QPoint(9, 0), CTRL)
    assert bench.canvas.overlay.frame is not None
    move(bench, end, CTRL)
    bench.release(end, CTRL)
    assert bench.selection.ids == (INACTIVE, BUILD, MANUAL)


def test_escape_gives_back_what_was_selected(bench):
    bench.selection.set([DESIGN])
    start = cell(bench, bench.rows.row_of(BUILD), 13, 0.2)
    bench.press(start)
    bench.hover(start + QPoint(1, 6))
    bench.hover(cell(bench, bench.rows.row_of(LAUNCH), 19))
    assert bench.selection.ids == (TEST, LAUNCH)
    bench.qtbot.keyClick(bench.canvas, ESCAPE)
    assert bench.selection.ids == (DESIGN,)
    assert bench.canvas.overlay.frame is None
