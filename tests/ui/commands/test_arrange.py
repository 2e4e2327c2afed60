"""Filtering, sorting and grouping with real keys and clicks."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu

from planner.view_records import SortBy
from tests.ui.plans import CODE, DESIGN, TEST
from tests.ui.window_driver import CTRL, LEFT, SHIFT, WindowDriver
from ui.arrange.who import WhoAmI
from ui.outline.model import NAME
from ui.outline.table_painter import ARROW

Key = Qt.Key


def click_header(driver: WindowDriver, key: str) -> None:
    header, model = driver.outline.columns, driver.outline.outline_model
    section = next(n for n in range(model.columnCount()) if model.field(n).key == key)
    place = QPoint(header.sectionViewportPosition(section) + 12, header.height() - 8)
    driver.qtbot.mouseClick(header.viewport(), LEFT, pos=place)


def test_typing_filters_at_once_and_escape_ends_it(driver: WindowDriver) -> None:
    driver.key(Key.Key_L, CTRL | SHIFT)
    bar = driver.workspace.views.arrange_bar
    assert QApplication.focusWidget() is bar.field
    driver.qtbot.keyClicks(bar.field, "cod")
    assert driver.names == ["Build", "Code"]
    assert bar.badge.isVisible()
    assert bar.badge.text == "“cod” · 1 of 5"
    driver.key(Key.Key_Escape, widget=bar.field)
    assert len(driver.names) == 5
    assert not bar.badge.isVisible()
    assert QApplication.focusWidget() is driver.outline


def test_a_slash_in_the_timeline_begins_to_filter(driver: WindowDriver) -> None:
    timeline = driver.workspace.planning.timeline
    timeline.setFocus()
    driver.key(Key.Key_Slash, widget=timeline.canvas)
    assert QApplication.focusWidget() is driver.workspace.views.arrange_bar.field


def test_an_offered_filter_and_the_cross_of_its_badge(driver: WindowDriver) -> None:
    action = driver.window.actions_by_id["arrange.only_milestones"]
    action.trigger()
    badge = driver.workspace.views.arrange_bar.badge
    assert driver.names == ["Launch"]
    assert badge.text == "Milestones · 1 of 5"
    assert action.isChecked()
    driver.qtbot.mouseClick(badge.close_button, LEFT)
    assert len(driver.names) == 5
    assert not action.isChecked()


def test_one_key_clears_filter_and_search(driver: WindowDriver) -> None:
    clear = driver.window.actions_by_id["arrange.clear_filter"]
    assert not clear.isEnabled()
    driver.window.actions_by_id["arrange.only_unfinished"].trigger()
    driver.workspace.views.arrange_bar.field.setText("test")
    assert clear.isEnabled()
    driver.key(Key.Key_X, CTRL | SHIFT)
    assert len(driver.names) == 5
    assert driver.workspace.views.arrange_bar.field.text() == ""


def test_what_the_filter_hides_is_not_selected_any_more(driver: WindowDriver) -> None:
    driver.workspace.selection.set([CODE, TEST], CODE)
    driver.workspace.views.arrange_bar.field.setText("test")
    assert driver.workspace.selection.ids == (TEST,)


def test_mine_asks_once_who_one_is(driver: WindowDriver) -> None:
    driver.workspace.bridge.set_field([CODE], "owner", "Grace")
    mine = driver.window.actions_by_id["arrange.only_mine"]
    mine.trigger()
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, WhoAmI))
    dialog.people.setCurrentText("Grace")
    dialog.accept()
    assert driver.names == ["Build", "Code"]
    assert mine.isChecked()
    mine.trigger()
    mine.trigger()
    assert driver.names == ["Build", "Code"]


def test_a_click_on_a_title_sorts_another_turns_round_a_third_ends_it(driver: WindowDriver) -> None:
    click_header(driver, "duration")
    assert driver.names == ["Launch", "Build", "Design", "Test", "Code"]
    click_header(driver, "duration")
    assert driver.workspace.rows.arrangement.sort == (SortBy("duration", descending=True),)
    assert driver.names[1:4] == ["Code", "Design", "Test"]
    assert driver.outline.columns.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
    click_header(driver, "duration")
    assert driver.names[1:4] == ["Design", "Code", "Test"]
    assert driver.outline.columns.sortIndicatorSection() == -1


def test_sorted_rows_are_not_moved_in_the_outline(driver: WindowDriver) -> None:
    click_header(driver, "name")
    driver.workspace.selection.set([DESIGN])
    driver.key(Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert driver.notice == "Rows are sorted by Name; tasks are moved and indented in outline order."
    assert driver.workspace.bridge.session.undo_label is None
    driver.window.actions_by_id["arrange.outline_order"].trigger()
    driver.key(Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert driver.names == ["Build", "Code", "Design", "Test", "Launch"]


def test_groups_are_chosen_in_the_menu(driver: WindowDriver) -> None:
    driver.workspace.bridge.set_field([CODE], "owner", "Grace")
    driver.window.actions_by_id["arrange.group_owner"].trigger()
    rows = driver.workspace.rows
    assert [one > 0 for one in rows.ids.tolist()] == [False, True, False, True, True, True]
    assert driver.window.actions_by_id["arrange.group_owner"].isChecked()
    driver.window.arranging.fields_menu.aboutToShow.emit()
    menus = [one.menu() for one in driver.window.arranging.fields_menu.actions()]
    entries = [entry for menu in menus if isinstance(menu, QMenu) for entry in menu.actions()]
    next(one for one in entries if one.data() == "duration").trigger()
    assert rows.arrangement.group_field == "duration"
    assert not driver.window.actions_by_id["arrange.group_owner"].isChecked()
    driver.window.actions_by_id["arrange.no_groups"].trigger()
    assert len(driver.names) == 5


def test_a_new_task_stays_in_sight_and_a_notice_says_so(driver: WindowDriver) -> None:
    driver.window.actions_by_id["arrange.only_milestones"].trigger()
    driver.window.actions_by_id["task.new"].trigger()
    QApplication.processEvents()
    assert driver.notice == "The filter would hide “New task”; it stays in sight until the filter changes."
    driver.key(Key.Key_Escape)
    assert driver.names == ["Launch", "New task"]


def test_a_groups_title_is_drawn_in_outline_and_timeline_and_folds(driver: WindowDriver) -> None:
    driver.workspace.bridge.set_field([CODE, TEST], "owner", "Grace")
    driver.window.actions_by_id["arrange.group_owner"].trigger()
    rows, outline, timeline = driver.workspace.rows, driver.outline, driver.workspace.planning.timeline
    outline.viewport().grab()
    timeline.grab()
    assert outline.outline_model.index(0, NAME).data() == "Grace (2, 0 % done)"
    scene = timeline.chart.settled
    assert scene.start[0] == driver.schedule.start_of(CODE)
    assert scene.finish[0] == driver.schedule.finish_of(TEST)
    assert scene.names[0] == ""
    driver.click(0)
    assert driver.workspace.selection.ids == ()
    driver.key(Key.Key_Left)
    assert rows.count == 4
    driver.key(Key.Key_Right)
    arrow = outline.visualRect(outline.outline_model.index(0, NAME)).topLeft() + QPoint(
        ARROW, round(rows.row_height / 2)
    )
    driver.qtbot.mouseClick(outline.viewport(), LEFT, pos=arrow)
    assert rows.count == 4


def test_keys_and_clicks_in_the_timeline_pass_over_titles(driver: WindowDriver) -> None:
    driver.window.actions_by_id["arrange.group_owner"].trigger()
    timeline = driver.workspace.planning.timeline
    timeline.setFocus()
    driver.key(Key.Key_Home, widget=timeline.canvas)
    assert list(driver.workspace.selection.ids) == [DESIGN]
    driver.key(Key.Key_Up, widget=timeline.canvas)
    assert list(driver.workspace.selection.ids) == [DESIGN]
    place = QPoint(int(timeline.scale.x(driver.schedule.start_of(DESIGN) or 0)) + 20, 15)
    driver.qtbot.mouseMove(timeline.canvas.viewport(), place)
    driver.qtbot.mouseClick(timeline.canvas.viewport(), LEFT, pos=place)
    assert driver.workspace.selection.ids == ()


def test_after_a_delete_the_next_task_is_selected_not_the_title_of_a_group(driver: WindowDriver) -> None:
    driver.workspace.bridge.set_field([CODE], "owner", "Grace")
    driver.window.actions_by_id["arrange.group_owner"].trigger()
    driver.workspace.selection.set([CODE])
    driver.window.actions_by_id["edit.delete"].trigger()
    assert driver.workspace.selection.ids == (DESIGN,)
