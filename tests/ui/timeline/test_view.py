"""The timeline as a whole: zoom, pan, going places, selection by mouse and keys, following the plan."""

import gc
import weakref

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from planner.edits import tasks
from planner.edits.constraints import set_start
from planner.project import Project
from tests.ui.timeline.conftest import Bench
from tests.ui.timeline.plans import BUILD, BUILD_TEST, DESIGN, LAUNCH, SUMMARY, TEST, at, chain_plan
from ui.timeline.options import Part

NONE, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


def turn(bench, notches, keys=NONE):
    place = QPoint(300, 100)
    event = QWheelEvent(
        QPointF(place),
        QPointF(bench.pad.mapToGlobal(place)),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(bench.pad, event)


@pytest.mark.parametrize("notches", [1, -1, 8, -12])
def test_ctrl_wheel_zooms_about_the_pointer(bench, notches):
    under = bench.view.scale.minute(300)
    zoom = bench.view.scale.minutes_per_pixel
    turn(bench, notches, CTRL)
    assert (bench.view.scale.minutes_per_pixel < zoom) == (notches > 0)
    assert bench.view.scale.minute(300) == pytest.approx(under, abs=1)


def test_shift_wheel_pans(bench):
    origin = bench.view.scale.origin_minute
    turn(bench, -1, SHIFT)
    assert bench.view.scale.origin_minute > origin


def test_the_wheel_scrolls_the_rows(bench):
    turn(bench, -1)
    assert bench.rows.scroll == 90


def test_space_and_the_middle_button_pan(bench):
    origin = bench.view.scale.origin_minute
    bench.qtbot.keyPress(bench.canvas, Key.Key_Space)
    bench.press(QPoint(400, 200))
    bench.qtbot.mouseMove(bench.pad, QPoint(380, 200))
    bench.release(QPoint(380, 200))
    bench.qtbot.keyRelease(bench.canvas, Key.Key_Space)
    assert bench.view.scale.origin_minute == pytest.approx(origin + 20 * 72)
    bench.qtbot.mousePress(bench.pad, Qt.MouseButton.MiddleButton, NONE, QPoint(400, 200))
    bench.qtbot.mouseMove(bench.pad, QPoint(420, 200))
    bench.qtbot.mouseRelease(bench.pad, Qt.MouseButton.MiddleButton, NONE, QPoint(420, 200))
    assert bench.view.scale.origin_minute == pytest.approx(origin)
    assert bench.session.undo_label is None


def test_fit_all_shows_the_whole_plan(bench):
    bench.view.fit_all()
    scale, schedule = bench.view.scale, bench.session.schedule
    assert 0 < scale.x(schedule.project_start) < scale.x(schedule.project_finish) < bench.canvas.area.width()


def test_fit_selection_shows_the_selected_tasks(bench):
    bench.selection.set([BUILD, TEST])
    bench.view.fit_selection()
    assert 0 < bench.view.scale.x(bench.start(BUILD)) < 100
    assert 700 < bench.view.scale.x(bench.finish(TEST)) < bench.canvas.area.width()


def test_go_to_today_brings_it_to_the_middle(bench):
    bench.view.go_to_today()
    assert bench.view.scale.x(at(8, 10)) == pytest.approx(bench.canvas.area.width() / 2)


def test_go_to_task_opens_what_hides_it_and_brings_it_into_sight(bench):
    bench.rows.collapse_all()
    bench.view.go_to(at(4000))
    bench.view.go_to_task(LAUNCH)
    assert bench.rows.row_of(LAUNCH) is not None
    assert 0 <= bench.view.scale.x(bench.start(LAUNCH)) <= bench.canvas.area.width()


def test_a_sign_at_the_edge_leads_to_a_mark_out_of_sight(bench):
    bench.view.go_to(at(200))
    place = bench.place(BUILD, 0)
    place.setX(6)
    bench.qtbot.mouseClick(bench.pad, LEFT, NONE, place)
    assert bench.selection.ids == (BUILD,)
    assert 0 < bench.view.scale.x(bench.start(BUILD)) < bench.canvas.area.width()


def test_the_scroll_bar_pans_and_follows(bench):
    bar = bench.view.findChild(type(bench.view._bar))
    origin = bench.view.scale.origin_minute
    bar.setValue(bar.value() + 50)
    assert bench.view.scale.origin_minute == pytest.approx(origin + 50 * 72, abs=72)
    value = bar.value()
    bench.view.scroll_time(-30.0)
    assert bar.value() == pytest.approx(value + 30, abs=1)


def test_the_axis_is_dragged_to_pan(bench):
    origin = bench.view.scale.origin_minute
    bench.qtbot.mousePress(bench.view.axis, LEFT, NONE, QPoint(200, 10))
    bench.qtbot.mouseMove(bench.view.axis, QPoint(150, 10))
    bench.qtbot.mouseRelease(bench.view.axis, LEFT, NONE, QPoint(150, 10))
    assert bench.view.scale.origin_minute == pytest.approx(origin + 50 * 72)


# Selection -----------------------------------------------------------------------------------------------


def test_a_click_selects_ctrl_toggles_and_shift_extends(bench):
    bench.qtbot.mouseClick(bench.pad, LEFT, NONE, bench.middle(DESIGN))
    assert bench.selection.ids == (DESIGN,)
    bench.qtbot.mouseClick(bench.pad, LEFT, CTRL, bench.middle(TEST))
    assert bench.selection.ids == (DESIGN, TEST)
    bench.qtbot.mouseClick(bench.pad, LEFT, CTRL, bench.middle(DESIGN))
    assert bench.selection.ids == (TEST,)
    bench.qtbot.mouseClick(bench.pad, LEFT, SHIFT, bench.middle(DESIGN))
    assert set(bench.selection.ids) == {DESIGN, BUILD, TEST}


def test_a_click_on_a_link_selects_it(bench):
    bench.qtbot.mouseClick(bench.pad, LEFT, NONE, bench.place(TEST, at(13, 8)))
    assert bench.selection.link_id == BUILD_TEST


def test_a_click_below_the_rows_selects_nothing(bench):
    bench.selection.set([BUILD])
    bench.qtbot.mouseClick(bench.pad, LEFT, NONE, QPoint(300, 400))
    assert bench.selection.ids == ()


def test_arrows_move_the_selection_between_rows(bench):
    bench.qtbot.keyClick(bench.canvas, Key.Key_Down)
    assert bench.selection.ids == (SUMMARY,)
    bench.qtbot.keyClick(bench.canvas, Key.Key_Down)
    bench.qtbot.keyClick(bench.canvas, Key.Key_Down, SHIFT)
    assert bench.selection.ids == (DESIGN, BUILD)
    bench.qtbot.keyClick(bench.canvas, Key.Key_End)
    assert bench.selection.current == bench.rows.id_at(bench.rows.count - 1)
    bench.qtbot.keyClick(bench.canvas, Key.Key_Up)
    assert bench.selection.current == bench.rows.id_at(bench.rows.count - 2)


def test_double_click_and_enter_open_a_task(bench):
    opened: list[int] = []
    bench.view.activated.connect(opened.append)
    bench.qtbot.mouseDClick(bench.pad, LEFT, NONE, bench.middle(BUILD))
    bench.selection.set([TEST])
    bench.qtbot.keyClick(bench.canvas, Key.Key_Return)
    assert opened == [BUILD, TEST]


def test_a_click_on_a_pin_removes_it(bench):
    bench.bridge.apply(set_start, [BUILD], at(9, 8))
    assert bench.start(BUILD) == at(9, 8)
    bench.qtbot.mouseClick(bench.pad, LEFT, NONE, bench.place(BUILD, at(9, 8), dx=9))
    assert bench.start(BUILD) == at(7, 8)
    bench.bridge.undo()
    assert bench.start(BUILD) == at(9, 8)


# Following -----------------------------------------------------------------------------------------------


def test_an_edit_from_elsewhere_is_shown(bench):
    bench.bridge.apply(tasks.rename, [BUILD], "Construction")
    scene = bench.view.chart.scene
    assert scene.names[scene.index_of(BUILD)] == "Construction"


def test_new_rows_and_links_are_shown(bench):
    bench.bridge.apply(tasks.add, name="New", task_id=999)
    assert bench.view.chart.scene.index_of(999) is not None


def test_an_edit_during_a_drag_ends_it(bench):
    start = bench.middle(BUILD)
    bench.press(start)
    bench.drag_to(start + bench.days(7))
    bench.bridge.apply(tasks.rename, [BUILD], "Construction")
    assert bench.view.dragger.drag is None
    assert bench.view.chart.preview is None


def test_parts_are_hidden_and_shown(bench):
    assert bench.view.is_shown(Part.LINKS)
    bench.view.set_shown(Part.LINKS, False)
    assert bench.view.chart.places.routes == {}
    bench.view.set_shown(Part.LINKS, True)
    assert bench.view.chart.places.routes


def test_a_screen_reader_hears_name_and_selection(bench):
    assert bench.canvas.accessibleName() == "Timeline"
    bench.selection.set([BUILD])
    assert "Build" in bench.canvas.accessibleDescription()


def test_the_pointer_shows_what_a_press_would_do(bench):
    bench.hover(bench.middle(BUILD))
    assert bench.pad.cursor().shape() is Qt.CursorShape.SizeAllCursor
    bench.hover(bench.place(BUILD, bench.finish(BUILD), dx=-1))
    assert bench.pad.cursor().shape() is Qt.CursorShape.SizeHorCursor
    bench.hover(QPoint(700, 420))
    assert bench.pad.cursor().shape() is Qt.CursorShape.ArrowCursor


def test_a_plan_without_tasks_is_shown(qtbot):
    bench = Bench(qtbot, Project())
    bench.view.fit_all()
    turn(bench, 3, CTRL)
    bench.hover(QPoint(300, 100))
    bench.qtbot.mouseClick(bench.pad, LEFT, NONE, QPoint(300, 100))
    bench.qtbot.keyClick(bench.canvas, Key.Key_Down)
    assert bench.selection.ids == ()
    assert not bench.view.grab().isNull()


def test_a_closed_timeline_is_freed(qtbot):
    bench = Bench(qtbot, chain_plan())
    seen = [weakref.ref(one) for one in (bench.view, bench.canvas, bench.view.chart, bench.view.mouse)]
    bench.view.close()
    shiboken6.delete(bench.view)
    bench.__dict__.clear()
    gc.collect()
    assert [one() for one in seen] == [None] * len(seen)
