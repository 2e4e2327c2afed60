"""The window as a whole: what it shows, forgets and lets go of."""

import datetime as dt
import gc
import weakref
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from planner.storage.plan_file import PlanFile
from tests.ui.plans import BUILD, CODE, DESIGN, LAUNCH, TEST, big_plan
from tests.ui.window_driver import CTRL, NONE, SHIFT, WindowDriver, drag
from ui.notices import Level, Notice
from ui.outline.model import NAME
from ui.palette import Palette
from ui.shortcuts_page import ShortcutsPage
from ui.theme_manager import Preference

Key = Qt.Key


@pytest.fixture
def tall_driver(qtbot: QtBot, tmp_path: Path) -> WindowDriver:
    path = tmp_path / "tall.fairlead"
    PlanFile.create(path, big_plan(200)).close()
    return WindowDriver(qtbot, path)


def test_a_closed_window_is_freed(qtbot: QtBot, plan_path: Path) -> None:
    driver = WindowDriver(qtbot, plan_path)
    driver.click(1)
    driver.type("Drafts")
    driver.key(Key.Key_Return)
    parts: list[object] = [
        driver.window,
        driver.workspace,
        driver.workspace.bridge,
        driver.outline,
        driver.outline.outline_model,
    ]
    parts += [driver.workspace.planning.timeline, driver.workspace.inspector, driver.workspace.bridge.session]
    watched = [(type(part).__name__, weakref.ref(part)) for part in parts]
    del parts
    with driver:
        pass
    del driver
    QApplication.sendPostedEvents(None, 52)
    QApplication.processEvents()
    gc.collect()
    assert [name for name, ref in watched if ref() is not None] == []


def test_outline_and_timeline_scroll_together(tall_driver: WindowDriver) -> None:
    with tall_driver as driver:
        planning, rows = driver.workspace.planning, driver.workspace.rows
        for value in (0, 17, 1234, planning.scroll_bar.maximum()):
            planning.scroll_bar.setValue(value)
            QApplication.processEvents()
            assert rows.scroll == value
            for row in (rows.window(400)[0], rows.window(400)[1] - 1):
                table_y = driver.outline.rowViewportPosition(row)
                chart_y = round(planning.timeline.chart.layout.top(row))
                assert table_y == chart_y
        top_of_table = driver.outline.viewport().mapTo(driver.window, QPoint(0, 0)).y()
        top_of_chart = planning.timeline.canvas.viewport().mapTo(driver.window, QPoint(0, 0)).y()
        assert top_of_table == top_of_chart


def test_the_last_row_can_be_scrolled_to_in_both_views(tall_driver: WindowDriver) -> None:
    with tall_driver as driver:
        planning, rows = driver.workspace.planning, driver.workspace.rows
        planning.scroll_bar.setValue(planning.scroll_bar.maximum())
        bottom = rows.y_of(rows.count) - rows.scroll
        assert bottom <= driver.outline.viewport().height()
        assert bottom <= planning.timeline.canvas.viewport().height()


def test_the_wheel_over_the_timeline_scrolls_the_table(tall_driver: WindowDriver) -> None:
    with tall_driver as driver:
        pad = driver.workspace.planning.timeline.canvas.viewport()
        centre = QPointF(pad.rect().center())
        event = QWheelEvent(
            centre, QPointF(pad.mapToGlobal(centre.toPoint())), QPoint(0, 0), QPoint(0, -120),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(pad, event)
        assert driver.outline.rowViewportPosition(0) < 0


def test_keyboard_navigation_keeps_the_row_in_sight(tall_driver: WindowDriver) -> None:
    with tall_driver as driver:
        driver.click(0)
        driver.key(Key.Key_End, CTRL)
        assert driver.workspace.rows.scroll > 0
        assert driver.outline.currentIndex().column() == NAME
        driver.key(Key.Key_Home, CTRL)
        assert driver.workspace.selection.ids == (driver.workspace.rows.id_at(0),)
        driver.key(Key.Key_End, CTRL)
        assert driver.workspace.planning.scroll_bar.value() == driver.workspace.rows.scroll


def test_both_themes_at_run_time(driver: WindowDriver) -> None:
    light = driver.window.grab().toImage()
    driver.window.actions_by_id["view.theme_dark"].trigger()
    QApplication.processEvents()
    dark = driver.window.grab().toImage()
    centre = driver.outline.mapTo(driver.window, driver.cell(4, "start"))
    assert light.pixelColor(centre).lightness() > 200
    assert dark.pixelColor(centre).lightness() < 80
    assert driver.themes.preference == Preference.DARK
    assert driver.settings.text("theme") == "dark"
    driver.themes.set_preference("light")


def test_the_inspector_edits_the_selected_task(driver: WindowDriver) -> None:
    driver.select(DESIGN)
    driver.key(Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    driver.type("Drafts")
    driver.key(Key.Key_Return)
    assert driver.project.tasks[DESIGN].name == "Drafts"


def test_find_goes_from_match_to_match(driver: WindowDriver) -> None:
    driver.workspace.rows.set_collapsed(BUILD, True)
    driver.outline.setFocus()
    driver.key(Key.Key_F, CTRL)
    driver.type("de")
    assert driver.workspace.selection.ids == (DESIGN,)
    driver.key(Key.Key_Return)
    assert driver.workspace.selection.ids == (CODE,)
    driver.key(Key.Key_Return)
    assert driver.workspace.selection.ids == (DESIGN,)
    driver.key(Key.Key_Escape)
    assert not driver.window.find_bar.isVisible()


def test_the_palette_goes_to_tasks_and_runs_actions(driver: WindowDriver) -> None:
    driver.outline.setFocus()
    driver.key(Key.Key_K, CTRL)
    palette = driver.window.findChild(Palette)
    assert isinstance(palette, Palette)
    driver.qtbot.keyClicks(palette.line, "lanch")
    driver.key(Key.Key_Return, widget=palette.line)
    assert driver.workspace.selection.ids == (LAUNCH,)
    driver.window.actions_by_id["edit.palette"].trigger()
    palette = driver.window.findChild(Palette)
    assert isinstance(palette, Palette)
    driver.qtbot.keyClicks(palette.line, "collapse al")
    driver.key(Key.Key_Return, widget=palette.line)
    assert driver.names == ["Build", "Launch"]


def test_the_shortcuts_page_lists_every_action_with_a_key(driver: WindowDriver) -> None:
    driver.key(Key.Key_F1)
    page = driver.window.findChild(ShortcutsPage)
    assert isinstance(page, ShortcutsPage)
    page.filter_line.setText("indent")
    found = page.tree.findItems("Indent", Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
    assert [item.text(1) for item in found] == ["Alt+Shift+Right, Ctrl+]"]
    (hidden,) = page.tree.findItems("Undo", Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
    assert hidden.isHidden()
    page.reject()


def test_a_dropped_plan_is_opened(driver: WindowDriver, tmp_path: Path) -> None:
    other = tmp_path / "dropped.fairlead"
    PlanFile.create(other, big_plan(3)).close()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(other))])
    event = QDropEvent(
        QPointF(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    driver.window.dropEvent(event)
    assert driver.window.windowTitle() == "dropped – Fairlead"


def test_a_new_day_moves_today(driver: WindowDriver) -> None:
    before = driver.workspace.bridge.today
    driver.window.clock = lambda: dt.datetime(2026, 3, 5, 9)
    driver.workspace.housekeeping.minute_passed.emit()
    assert before is not None
    assert driver.workspace.bridge.today == before + 1440 - 60


def test_recalculating_says_what_came_of_it(driver: WindowDriver) -> None:
    driver.outline.setFocus()
    driver.key(Key.Key_F9)
    assert "nothing moved" in driver.notice


def test_f6_goes_round_the_panes(driver: WindowDriver) -> None:
    driver.select(DESIGN)
    planning = driver.workspace.planning
    for pane in (planning.timeline, driver.workspace.inspector, planning.outline):
        driver.key(Key.Key_F6)
        focus = QApplication.focusWidget()
        assert focus is not None
        assert focus is pane or pane.isAncestorOf(focus)


def test_a_notice_is_reached_and_left_by_keys(driver: WindowDriver) -> None:
    undone: list[int] = []
    driver.select(DESIGN)
    driver.window.notices.show_notice(Notice("Something can be undone.", Level.INFO, "Undo", partial(undone.append, 1)))
    for key, keys in ((Key.Key_F6, SHIFT), (Key.Key_F6, NONE), (Key.Key_F6, SHIFT)):
        driver.key(key, keys)
    assert QApplication.focusWidget() is driver.window.notices.remedy_button
    driver.key(Key.Key_Space)
    assert undone == [1]
    assert QApplication.focusWidget() is driver.outline
    driver.window.say("Only to be read.")
    driver.key(Key.Key_F6, SHIFT)
    driver.key(Key.Key_Escape)
    assert not driver.window.notices.isVisible()
    assert QApplication.focusWidget() is driver.outline


def test_the_status_bar_says_what_matters(driver: WindowDriver) -> None:
    bar = driver.window.statusBar()
    shown = [label.text() for label in bar.findChildren(QLabel) if label.isVisible()]
    assert shown == ["Mon 2 Mar 26 – Fri 27 Mar 26", "5 tasks", "All changes saved"]
    driver.select(DESIGN, CODE)
    assert "2 of 5 tasks selected" in [label.text() for label in bar.findChildren(QLabel)]
    driver.window.close_workspace()
    assert not [label.text() for label in bar.findChildren(QLabel) if label.isVisible()]


def test_a_link_that_closes_a_circle_leaves_its_refusal_in_the_notice_bar(driver: WindowDriver) -> None:
    driver.select(TEST)
    QApplication.processEvents()
    view = driver.workspace.planning.timeline

    def place(task_id: int, minute: int | None, dx: int = 0) -> QPoint:
        row = driver.workspace.rows.row_of(task_id)
        assert row is not None
        assert minute is not None
        return QPoint(round(view.scale.x(minute)) + dx, round(view.chart.layout.middle(row)))

    start, finish = driver.schedule.start_of(TEST), driver.schedule.finish_of(TEST)
    assert start is not None
    assert finish is not None
    QTest.mouseMove(view.canvas.viewport(), place(TEST, (start + finish) // 2))
    QApplication.processEvents()
    drag(view.canvas.viewport(), place(TEST, start, -9), place(DESIGN, driver.schedule.start_of(DESIGN), 12))
    assert all(name in driver.notice for name in ("Design", "Code", "Test"))
    assert driver.window.notices.isVisible()


def test_the_inspector_folds_away_in_a_narrow_window_and_comes_back(driver: WindowDriver) -> None:
    inspector, action = driver.workspace.inspector, driver.window.actions_by_id["view.inspector"]
    assert inspector.isVisible()
    for width, shown in ((900, False), (1400, True)):
        driver.window.resize(width, 600)
        QApplication.processEvents()
        assert (inspector.isVisible(), action.isChecked()) == (shown, shown)
    driver.window.resize(900, 600)
    QApplication.processEvents()
    action.trigger()
    assert inspector.isVisible()
