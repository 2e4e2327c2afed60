"""The mini-map: it shows where one is and takes one elsewhere."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.edits.durations import set_duration
from planner.session import MemoryJournal, Session
from tests.ui.test_planning_view import many_tasks
from tests.ui.timeline.plans import at
from ui.bridge import Bridge
from ui.painting.axis import TimeScale
from ui.planning_view import PlanningView
from ui.rows import Rows
from ui.selection import Selection
from ui.settings import Settings
from ui.theme_manager import ThemeManager

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def view(qtbot):
    bridge = Bridge(Session(many_tasks(), MemoryJournal()))
    rows = Rows(bridge, row_height=30)
    view = PlanningView(bridge, rows, Selection(bridge), ThemeManager(preference="light"), Settings())
    qtbot.addWidget(view)
    view.resize(1200, 600)
    view.mini_map.setVisible(True)
    with qtbot.waitExposed(view):
        view.show()
    view.timeline.set_scale(TimeScale(at(0), 20.0))
    QApplication.processEvents()
    return view


def test_the_frame_is_around_what_the_chart_shows(view):
    chart, frame = view.timeline.chart, view.mini_map.frame
    assert frame.left() == pytest.approx(view.mini_map.scale.x(chart.scale.minute(0)), abs=1)
    before = frame.top()
    view.rows.set_scroll(9000)
    assert view.mini_map.frame.top() > before + 20


def test_a_click_goes_there(view):
    place = QPoint(view.mini_map.width() * 3 // 4, view.mini_map.height() - 4)
    QTest.mouseClick(view.mini_map, LEFT, NONE, place)
    chart = view.timeline.chart
    middle = chart.scale.minute(chart.width / 2)
    assert view.mini_map.scale.x(middle) == pytest.approx(place.x(), abs=2)
    assert view.rows.scroll > 0.9 * view.rows.max_scroll


def test_the_frame_is_dragged(view):
    view.timeline.go_to(at(5))
    start = view.mini_map.frame.center().toPoint()
    before = view.timeline.scale.origin_minute
    QTest.mousePress(view.mini_map, LEFT, NONE, start)
    QTest.mouseMove(view.mini_map, start + QPoint(100, 0))
    QTest.mouseRelease(view.mini_map, LEFT, NONE, start + QPoint(100, 0))
    moved = (view.timeline.scale.origin_minute - before) / view.mini_map.scale.minutes_per_pixel
    assert moved == pytest.approx(100, abs=3)


@pytest.mark.parametrize(("key", "time", "scroll"), [("Right", 1, 0), ("Left", -1, 0), ("PageDown", 0, 1)])
def test_keys_move_what_is_shown(view, key, time, scroll):
    view.mini_map.setFocus()
    origin, top = view.timeline.scale.origin_minute, view.rows.scroll
    QTest.keyClick(view.mini_map, getattr(Qt.Key, f"Key_{key}"))
    assert (view.timeline.scale.origin_minute - origin) * time >= 0
    assert (view.timeline.scale.origin_minute != origin) == bool(time)
    assert (view.rows.scroll > top) == bool(scroll)


def test_the_picture_is_kept_while_one_moves_about(view):
    made = view.mini_map.made
    for _ in range(5):
        view.timeline.scroll_time(-40.0)
        view.rows.set_scroll(view.rows.scroll + 50)
        QApplication.processEvents()
    assert view.mini_map.made == made


def test_the_picture_follows_an_edit_when_there_is_time(view, qtbot):
    made = view.mini_map.made
    view.bridge.apply(set_duration, [1005], 480 * 60)
    qtbot.waitUntil(lambda: view.mini_map.made > made)


def test_hidden_it_makes_no_picture(view):
    view.mini_map.hide()
    made = view.mini_map.made
    view.bridge.apply(set_duration, [1005], 480 * 60)
    QTest.qWait(5)
    assert view.mini_map.made == made
