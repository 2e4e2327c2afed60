"""The planning view: outline and timeline in step at every height of the rows."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.project import Project
from planner.records import ConstraintType, Plan, Record
from planner.session import MemoryJournal, Session
from tests.ui.timeline.plans import at, task
from ui.bridge import Bridge
from ui.planning_view import PlanningView
from ui.rows import Rows
from ui.selection import Selection
from ui.settings import Settings
from ui.theme_manager import ThemeManager

COUNT = 600
PHASES = 6


def many_tasks():
    """Return phases of a hundred tasks each, four weeks after one another."""
    records: list[tuple[str, Record]] = [("plan", Plan(start=at(0, 8), status_is_data_date=False))]
    for number in range(COUNT):
        phase = number // 100
        if number % 100 == 0:
            records.append(task(9000 + phase, f"Phase {phase}", parent_id=None))
        pin = {"constraint": ConstraintType.SNET, "constraint_date": at(phase * 28 + number % 20, 8)}
        days = 1 + number % 7
        records.append(task(1000 + number, f"Task {number}", parent_id=9000 + phase, duration=480 * days, **pin))
    return Project(records)


@pytest.fixture
def view(qtbot):
    bridge = Bridge(Session(many_tasks(), MemoryJournal()))
    rows, selection = Rows(bridge, row_height=30), Selection(bridge)
    themes = ThemeManager(preference="light")
    view = PlanningView(bridge, rows, selection, themes, Settings())
    qtbot.addWidget(view)
    view.resize(1200, 600)
    with qtbot.waitExposed(view):
        view.show()
    return view


def wheel(view, notches, y):
    pad = view.timeline.canvas.viewport()
    place = QPointF(100, y)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    event = QWheelEvent(
        place, QPointF(pad.mapToGlobal(place.toPoint())), QPoint(), QPoint(0, 120 * notches), Qt.MouseButton.NoButton,
        keys, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(pad, event)


def test_low_rows_keep_table_and_timeline_in_step(view):
    view.rows.set_scroll(3000)
    view.zoom_rows(False, 0)
    assert view.rows.row_height == 24
    assert view.has_table
    assert view.outline.rowViewportPosition(100) == view.rows.y_of(100) - view.rows.scroll
    assert view.timeline.chart.layout.top(100) == view.rows.y_of(100) - view.rows.scroll


def test_the_wheel_makes_rows_lower_about_the_pointer(view):
    view.rows.set_scroll(3000)
    row = view.timeline.chart.layout.row_at(300)
    wheel(view, -1, 300)
    wheel(view, -1, 300)
    assert view.rows.row_height == 18
    assert abs(view.timeline.chart.layout.row_at(300) - row) <= 1


def test_rows_too_low_for_a_table_get_a_map_of_names(view):
    view.fit_rows()
    assert not view.has_table
    assert view.row_map.isVisible()
    assert not view.outline.isVisible()
    named = [view.rows.id_at(row) for row, _ in view.row_map.named_rows()]
    assert {9000 + phase for phase in range(PHASES)} <= set(named)
    middles = [y for _, y in view.row_map.named_rows()]
    assert min(later - earlier for earlier, later in pairwise(middles)) >= 11


def test_all_rows_fit_and_there_is_nothing_to_scroll(view):
    view.fit_rows()
    assert view.rows.height <= view.timeline.canvas.viewport().height()
    assert view.rows.max_scroll == 0
    assert view.timeline.chart.dense


def test_low_rows_scroll_to_the_last(view):
    view.rows.set_row_height(4.0)
    view.rows.set_scroll(10**6)
    assert view.rows.scroll == view.rows.height - view.timeline.canvas.viewport().height()
    assert view.scroll_bar.value() == view.rows.scroll


def test_a_double_click_on_the_map_shows_the_table_there(view):
    view.fit_rows()
    place = QPoint(50, view.row_map.top + round(400 * view.rows.row_height) + 1)
    QTest.mouseDClick(view.row_map, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert view.has_table
    assert view.outline.isVisible()
    first, last = view.rows.window(view.timeline.canvas.viewport().height())
    assert first <= 400 < last


def test_keys_on_the_map_select_and_open(view):
    view.fit_rows()
    view.row_map.setFocus()
    QTest.keyClick(view.row_map, Qt.Key.Key_End)
    assert view.selection.ids == (1000 + COUNT - 1,)
    QTest.keyClick(view.row_map, Qt.Key.Key_Return)
    assert view.has_table
    assert view.outline.hasFocus()


def test_a_click_in_the_density_selects_the_row(view):
    view.fit_rows()
    pad = view.timeline.canvas.viewport()
    place = QPoint(200, round(250 * view.rows.row_height) + 1)
    QTest.mouseClick(pad, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    row = view.rows.row_of(view.selection.current)
    assert abs(row - 250) <= 2


def test_normal_rows_come_back(view):
    view.fit_rows()
    view.reset_rows()
    assert view.rows.row_height == 30
    assert view.outline.isVisible()
    assert view.scroll_bar.maximum() == view.outline.verticalScrollBar().maximum()


def test_a_task_that_is_gone_to_has_rows_around_it(view):
    view.show_task(view.rows.ids[100])
    bottom = view.rows.scroll + view.timeline.canvas.viewport().height()
    assert view.rows.y_of(102) + view.rows.row_height <= bottom
