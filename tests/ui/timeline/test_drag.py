"""Drags with the real mouse on a real session: reflow, drop, Escape, the keys held, edges, knob, links."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from planner.edits import constraints
from planner.records import ConstraintType, LinkType, TaskMode
from planner.session import MemoryJournal, Session
from tests.ui.timeline.conftest import Bench
from tests.ui.timeline.plans import (
    BUILD,
    DESIGN,
    DESIGN_BUILD,
    INACTIVE,
    LAUNCH,
    MANUAL,
    SUMMARY,
    TEST,
    at,
    chain_plan,
)

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ESCAPE, CONTROL = Qt.Key.Key_Escape, Qt.Key.Key_Control


def drag(bench, start, end, keys=Qt.KeyboardModifier.NoModifier):
    """Press, move in two steps, drop."""
    bench.press(start)
    bench.qtbot.mouseMove(bench.pad, (start + end) / 2)
    bench.drag_to(end)
    bench.release(end, keys)


def test_a_drag_reflows_everything_downstream_before_the_drop(bench):
    launch = bench.finish(LAUNCH)
    start = bench.middle(BUILD)
    bench.press(start)
    bench.drag_to(start + bench.days(7))
    scene = bench.view.chart.scene
    assert int(scene.start[scene.index_of(BUILD)]) == at(14, 8)
    assert int(scene.finish[scene.index_of(LAUNCH)]) == launch + 7 * 1440
    assert bench.finish(LAUNCH) == launch
    assert bench.session.undo_label is None


def test_a_drop_is_one_undo_step(bench):
    start = bench.middle(BUILD)
    before = bench.start(BUILD)
    drag(bench, start, start + bench.days(7))
    assert bench.start(BUILD) == at(14, 8)
    assert bench.session.project.tasks[BUILD].constraint is ConstraintType.SNET
    bench.bridge.undo()
    assert bench.start(BUILD) == before
    assert bench.session.undo_label is None


def test_escape_puts_everything_back(bench):
    start = bench.middle(BUILD)
    bench.press(start)
    bench.drag_to(start + bench.days(7))
    bench.qtbot.keyClick(bench.canvas, ESCAPE)
    assert bench.view.chart.preview is None
    scene = bench.view.chart.scene
    assert int(scene.start[scene.index_of(BUILD)]) == at(7, 8)
    bench.release(start + bench.days(7))
    assert bench.session.undo_label is None


def test_the_outline_hears_of_the_preview_and_of_its_end(bench):
    heard: list[Any] = []
    bench.view.preview_changed.connect(heard.append)
    start = bench.middle(BUILD)
    drag(bench, start, start + bench.days(7))
    assert BUILD in heard[-2].moved.tolist()
    assert heard[-1] is None


def test_a_pin_shows_while_the_bar_is_dragged(bench):
    start = bench.middle(BUILD)
    bench.press(start)
    bench.drag_to(start + bench.days(7))
    scene = bench.view.chart.scene
    assert int(scene.pin[scene.index_of(BUILD)]) == at(14, 8)
    bench.qtbot.keyClick(bench.canvas, ESCAPE)


def test_a_bar_stops_at_its_driver_which_lights_up(bench):
    start = bench.middle(BUILD)
    drag(bench, start, start + bench.days(7))
    start = bench.middle(BUILD)
    bench.press(start)
    bench.drag_to(start - bench.days(12))
    scene, lit = bench.view.chart.scene, bench.view.chart.options.highlights
    assert int(scene.start[scene.index_of(BUILD)]) == at(7, 8)
    assert (lit.driver, lit.driver_link) == (DESIGN, DESIGN_BUILD)
    bench.release(start - bench.days(12))
    assert bench.session.project.tasks[BUILD].constraint is ConstraintType.ASAP
    assert bench.view.chart.options.highlights.driver is None


def test_what_held_a_bar_back_stays_as_a_notice_with_its_remedy(bench):
    start = bench.middle(BUILD)
    drag(bench, start, start - bench.days(3))
    assert bench.start(BUILD) == at(7, 8)
    (notice,) = bench.notices
    assert all(word in notice.text for word in ("Build", "Design", "Ctrl+Shift"))
    notice.remedy()
    assert bench.start(BUILD) == at(4, 8)
    assert bench.session.project.links[DESIGN_BUILD].lag < 0


def test_a_bar_moved_by_its_lag_is_not_held_back(bench):
    start = bench.middle(BUILD)
    drag(bench, start, start - bench.days(3), CTRL | SHIFT)
    assert bench.start(BUILD) == at(4, 8)
    assert not bench.notices


def test_a_milestone_is_dragged_to_another_day_end(bench):
    start = bench.place(LAUNCH, bench.finish(LAUNCH))
    drag(bench, start, start + bench.days(3))
    assert bench.finish(LAUNCH) == at(21, 17)


def test_ctrl_keeps_the_successors(bench):
    before = bench.start(TEST)
    start = bench.middle(DESIGN)
    drag(bench, start, start + bench.days(1), CTRL)
    assert bench.start(DESIGN) == at(1, 8)
    assert bench.start(TEST) == before


def test_ctrl_pressed_in_the_middle_of_a_drag_is_heeded(bench):
    start = bench.middle(DESIGN)
    before = bench.start(TEST)
    bench.press(start)
    bench.drag_to(start + bench.days(1))
    assert bench.view.dragger.drag.preview.after.start_of(TEST) > before
    bench.qtbot.keyPress(bench.canvas, CONTROL)
    bench.qtbot.waitUntil(lambda: bench.view.dragger.drag.preview.after.start_of(TEST) == before)
    bench.qtbot.keyClick(bench.canvas, ESCAPE)


def test_ctrl_shift_changes_the_lag_and_pins_nothing(bench):
    start = bench.middle(BUILD)
    drag(bench, start, start + bench.days(2), CTRL | SHIFT)
    project = bench.session.project
    assert bench.start(BUILD) == at(9, 8)
    assert project.links[DESIGN_BUILD].lag == 2 * 480
    assert project.tasks[BUILD].constraint is ConstraintType.ASAP


def test_a_selection_moves_together(bench):
    bench.selection.set([DESIGN, MANUAL])
    start = bench.middle(MANUAL)
    drag(bench, start, start + bench.days(7))
    assert (bench.start(DESIGN), bench.start(MANUAL)) == (at(7, 8), at(14, 8))
    bench.bridge.undo()
    assert (bench.start(DESIGN), bench.start(MANUAL)) == (at(0, 8), at(7, 8))


def test_a_summary_moves_what_is_below_it(bench):
    start = bench.place(SUMMARY, at(2))
    drag(bench, start, start + bench.days(7))
    assert bench.start(DESIGN) == at(7, 8)


def test_the_right_edge_is_the_duration(bench):
    edge = bench.place(BUILD, bench.finish(BUILD), dx=-2)
    drag(bench, edge, edge + bench.days(5))
    assert bench.session.project.tasks[BUILD].duration == 8 * 480
    assert bench.finish(BUILD) == at(16, 17)


def test_the_left_edge_keeps_the_finish(bench):
    edge = bench.place(BUILD, bench.start(BUILD), dx=1)
    drag(bench, edge, edge + bench.days(2))
    assert (bench.start(BUILD), bench.finish(BUILD)) == (at(9, 8), at(11, 17))


def test_the_knob_is_the_progress(bench):
    bench.hover(bench.middle(DESIGN))
    knob = bench.place(DESIGN, bench.start(DESIGN), dy=10)
    drag(bench, knob, bench.place(DESIGN, at(2), dy=10))
    assert bench.session.project.tasks[DESIGN].percent_complete == 40


def circle(bench, task_id, *, finish=True):
    bench.hover(bench.middle(task_id))
    return (
        bench.place(task_id, bench.finish(task_id), dx=9)
        if finish
        else bench.place(task_id, bench.start(task_id), dx=-9)
    )


def types(project, predecessor, successor):
    return [
        link.type
        for link in project.links.values()
        if (link.predecessor_id, link.successor_id) == (predecessor, successor)
    ]


def test_a_link_is_drawn_from_bar_to_bar(bench):
    drag(bench, circle(bench, DESIGN), bench.middle(MANUAL))
    assert types(bench.session.project, DESIGN, MANUAL) == [LinkType.FS]
    assert not bench.notices


def test_a_link_from_the_left_circle_leaves_the_start(bench):
    drag(bench, circle(bench, DESIGN, finish=False), bench.middle(MANUAL))
    assert types(bench.session.project, DESIGN, MANUAL) == [LinkType.SS]


def test_a_link_dropped_on_the_right_edge_arrives_at_the_finish(bench):
    drag(bench, circle(bench, DESIGN), bench.place(MANUAL, bench.finish(MANUAL), dx=-2))
    assert types(bench.session.project, DESIGN, MANUAL) == [LinkType.FF]


def test_the_card_names_the_target_and_the_type_while_the_preview_pushes_it_away(bench):
    """The preview moves the target to the right of the pointer; the link stays with it all the same."""
    bench.bridge.apply(constraints.set_mode, [MANUAL], TaskMode.AUTO)
    start = circle(bench, TEST)
    target = bench.middle(MANUAL)
    bench.press(start)
    bench.drag_to(target)
    scene = bench.view.chart.target
    assert bench.view.scale.x(int(scene.start[scene.index_of(MANUAL)])) > target.x()
    for step in (1, 2, 1):
        bench.drag_to(target + QPoint(step, 0))
        assert bench.canvas.overlay.card.lines[0].text == "Test → Handbook (FS, finish to start)"
    bench.release(target + QPoint(1, 0))
    assert types(bench.session.project, TEST, MANUAL) == [LinkType.FS]


def test_a_link_dropped_on_nothing_is_no_link(bench):
    links = len(bench.session.project.links)
    start = circle(bench, DESIGN)
    drag(bench, start, bench.place(LAUNCH, at(-3)))
    assert len(bench.session.project.links) == links
    assert not bench.notices


def test_a_circle_is_refused_with_its_path(bench):
    links = len(bench.session.project.links)
    start = circle(bench, TEST)
    bench.press(start)
    bench.drag_to(bench.middle(DESIGN))
    card = " ".join(line.text for line in bench.canvas.overlay.card.lines)
    assert all(name in card for name in ("Design", "Build", "Test"))
    bench.release(bench.middle(DESIGN))
    assert len(bench.session.project.links) == links
    assert "Build" in bench.notices[-1].text


def test_the_card_names_the_new_dates_and_what_follows(bench):
    start = bench.middle(BUILD)
    bench.press(start)
    bench.drag_to(start + bench.days(7))
    assert "Build" in bench.canvas.overlay.card.lines[0].text
    assert "16 Mar" in bench.canvas.overlay.card.lines[0].text
    lines = [line.text for line in bench.canvas.overlay.card.lines]
    assert "(+5 working days)" in lines[0]
    assert lines[1] == "Project end +5 d (20 Mar 26 → 27 Mar 26)"
    assert "Launch +5 d: 20 Mar 26 → 27 Mar 26" in lines
    assert "1 milestone slips" not in lines
    bench.qtbot.keyClick(bench.canvas, ESCAPE)
    assert bench.canvas.overlay.card is None


@pytest.mark.parametrize("task_id", [DESIGN, TEST, LAUNCH])
def test_the_card_leaves_the_dragged_row_free_wherever_the_pointer_goes(bench, task_id):
    bench.press(bench.middle(task_id))
    layout, row = bench.view.chart.layout, bench.rows.row_of(task_id)
    overlay = bench.canvas.overlay
    for y in (20, round(layout.top(row)) - 30, round(layout.middle(row)), 470):
        bench.drag_to(QPoint(400, y))
        card = overlay.card.area(bench.canvas.area, overlay.pointer, overlay.row)
        assert card.bottom() <= layout.top(row) or card.top() >= layout.top(row + 1)


def test_a_press_that_hardly_moves_is_a_click(bench):
    start = bench.middle(BUILD)
    bench.press(start)
    bench.qtbot.mouseMove(bench.pad, start + bench.days(0))
    bench.release(start)
    assert bench.selection.ids == (BUILD,)
    assert bench.session.undo_label is None


def test_a_plan_that_cannot_be_written_is_not_dragged(qtbot):
    bench = Bench(qtbot, chain_plan())
    bench.bridge.session = Session(bench.session.project, ReadOnly())
    start = bench.middle(BUILD)
    bench.press(start)
    bench.qtbot.mouseMove(bench.pad, start + bench.days(7))
    QApplication.processEvents()
    assert bench.view.dragger.drag is None


class ReadOnly(MemoryJournal):
    writable = False


@pytest.mark.parametrize("task_id", [INACTIVE])
def test_an_inactive_task_can_be_taken_hold_of(bench, task_id):
    bench.press(bench.middle(task_id))
    bench.release(bench.middle(task_id))
    assert bench.selection.ids == (task_id,)


def at_the_edge(bench, task_id):
    """Drag a task to the right edge; return how far that is."""
    start = bench.middle(task_id)
    bench.press(start)
    edge = bench.place(task_id, 0)
    edge.setX(bench.pad.width() - 3)
    bench.drag_to(edge)
    return edge.x() - start.x()


def test_at_the_edge_a_drag_scrolls_the_time_after_a_rest(bench):
    origin = bench.view.scale.origin_minute
    at_the_edge(bench, BUILD)
    assert bench.view.dragger.edges.waiting
    assert bench.view.scale.origin_minute == origin
    bench.qtbot.waitUntil(lambda: bench.view.scale.origin_minute > origin + 1440)


def test_passing_through_the_edge_scrolls_nothing(bench):
    at_the_edge(bench, BUILD)
    bench.drag_to(bench.middle(BUILD))
    assert not bench.view.dragger.edges.waiting


def test_a_bar_stays_at_the_pointer_while_the_time_scrolls(bench):
    way = at_the_edge(bench, BUILD)
    left = bench.view.scale.x(bench.start(BUILD)) + way
    origin = bench.view.scale.origin_minute
    bench.qtbot.waitUntil(lambda: bench.view.scale.origin_minute > origin + 7 * 1440)
    chart = bench.view.chart
    start = int(chart.target.start[chart.target.index_of(BUILD)])
    weekend = 2 * chart.scale.day_width
    assert chart.scale.x(start) == pytest.approx(left, abs=chart.scale.day_width / 2 + weekend)


def test_escape_shows_what_was_shown_before_the_drag(bench):
    home = bench.view.scale
    at_the_edge(bench, BUILD)
    bench.qtbot.waitUntil(lambda: bench.view.scale.origin_minute > home.origin_minute + 1440)
    bench.qtbot.keyClick(bench.canvas, ESCAPE)
    assert bench.view.scale == home
    assert bench.session.undo_label is None


def test_a_drop_stays_where_it_scrolled_to(bench):
    home = bench.view.scale
    at_the_edge(bench, BUILD)
    bench.qtbot.waitUntil(lambda: bench.view.scale.origin_minute > home.origin_minute + 1440)
    bench.release(QPoint(bench.pad.width() - 3, bench.middle(BUILD).y()))
    assert bench.view.scale.origin_minute > home.origin_minute
    assert bench.session.undo_label is not None


def test_a_press_takes_the_keyboard_so_that_escape_is_heard(bench):
    other = QLineEdit(bench.view)
    other.show()
    other.setFocus()
    assert other.hasFocus()
    start = bench.middle(BUILD)
    bench.press(start)
    assert bench.canvas.hasFocus()
    bench.drag_to(start + bench.days(7))
    bench.qtbot.keyClick(QApplication.focusWidget(), ESCAPE)
    assert bench.view.dragger.drag is None
