"""The View menu."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from tests.ui.plans import BUILD, CODE, LAUNCH, TEST
from tests.ui.window_driver import ALT, CTRL, SHIFT, WindowDriver
from ui.dialogs import GoToDate
from ui.outline.columns import default_columns
from ui.timeline.options import Part

Key = Qt.Key


def test_folding_by_key(driver: WindowDriver) -> None:
    driver.select(BUILD)
    driver.key(Key.Key_Minus, ALT | SHIFT)
    assert driver.names == ["Build", "Launch"]
    driver.key(Key.Key_Equal, ALT | SHIFT)
    assert len(driver.names) == 5


def test_folding_from_within_folds_the_summary_around(driver: WindowDriver) -> None:
    driver.select(CODE)
    driver.key(Key.Key_Minus, ALT | SHIFT)
    assert driver.names == ["Build", "Launch"]
    assert driver.workspace.selection.ids == (BUILD,)
    driver.window.actions_by_id["view.expand_all"].trigger()
    assert len(driver.names) == 5


def test_zoom_by_key_and_by_letter_in_the_timeline(driver: WindowDriver) -> None:
    timeline = driver.workspace.planning.timeline
    driver.select(CODE)
    before = timeline.scale.minutes_per_pixel
    driver.key(Key.Key_Plus, CTRL)
    assert timeline.scale.minutes_per_pixel < before
    driver.key(Key.Key_Minus, CTRL)
    timeline.canvas.setFocus()
    driver.key(Key.Key_Plus)
    assert timeline.scale.minutes_per_pixel < before


def test_letters_in_the_table_are_typed_not_commands(driver: WindowDriver) -> None:
    driver.click(1)
    before = driver.workspace.planning.timeline.scale
    driver.type("Fit")
    assert driver.editor.text() == "Fit"
    assert driver.workspace.planning.timeline.scale == before


def test_parts_of_the_chart_are_switched_and_remembered(driver: WindowDriver) -> None:
    actions = driver.window.actions_by_id
    assert actions["view.critical"].isChecked()
    actions["view.critical"].trigger()
    assert not driver.workspace.planning.timeline.is_shown(Part.CRITICAL)
    path = driver.workspace.document.path
    assert path is not None
    driver.window.close_workspace()
    driver.window.files.open_path(path)
    assert not driver.workspace.planning.timeline.is_shown(Part.CRITICAL)
    assert not actions["view.critical"].isChecked()


def test_go_to_a_date(driver: WindowDriver) -> None:
    driver.select(CODE)
    driver.key(Key.Key_F5)
    dialog = driver.window.findChild(GoToDate)
    assert isinstance(dialog, GoToDate)
    driver.qtbot.keyClicks(dialog.line, "2027-03-03")
    driver.key(Key.Key_Return, widget=dialog.line)
    timeline = driver.workspace.planning.timeline
    middle = timeline.canvas.area.width() / 2
    shown = timeline.scale.origin_minute + middle * timeline.scale.minutes_per_pixel
    assert abs(shown - (driver.workspace.bridge.today or 0)) > 300 * 1440


def test_scrolling_in_time_by_key(driver: WindowDriver) -> None:
    timeline = driver.workspace.planning.timeline
    driver.select(CODE)
    before = timeline.scale.origin_minute
    driver.key(Key.Key_Right, ALT)
    assert timeline.scale.origin_minute > before
    driver.key(Key.Key_Left, ALT)
    assert abs(timeline.scale.origin_minute - before) < 1


def test_going_to_a_task_unfolds_what_hides_it(driver: WindowDriver) -> None:
    driver.workspace.rows.collapse_all()
    driver.workspace.go_to_task(CODE)
    assert CODE in driver.workspace.rows.ids
    assert driver.workspace.selection.current == CODE


def test_the_columns_menu_shows_fields_and_goes_back_to_the_usual_ones(driver: WindowDriver) -> None:
    header = driver.outline.columns
    menu = header.menu()
    entries = {entry.data(): entry for sub in menu.findChildren(QMenu) for entry in sub.actions()}
    assert entries["duration"].isChecked()
    assert not entries["name"].isEnabled()
    entries["total_slack"].trigger()
    QApplication.processEvents()
    assert "total_slack" in [column.key for column in driver.outline.shown_columns()]
    menu.actions()[-1].trigger()
    shown = [column.key for column in driver.outline.shown_columns()]
    assert shown == [column.key for column in default_columns()]
    menu.close()


def test_inspecting_opens_the_inspector(driver: WindowDriver) -> None:
    driver.window.actions_by_id["view.inspector"].trigger()
    assert not driver.workspace.inspector.isVisible()
    driver.workspace.planning.timeline.activated.emit(LAUNCH)
    assert driver.workspace.inspector.isVisible()
    assert driver.workspace.selection.ids == (LAUNCH,)


def test_a_link_activated_in_a_view_without_lines_is_edited_in_the_inspector(driver: WindowDriver) -> None:
    driver.workspace.planning.link_activated.emit(22)
    assert driver.workspace.selection.ids == (TEST,)
    driver.type("+3d")
    driver.key(Key.Key_Return)
    assert driver.project.links[22].lag == 3 * 480


def test_the_path_to_the_current_task_is_lit_and_put_out(driver: WindowDriver) -> None:
    action, bridge = driver.window.actions_by_id["view.path"], driver.workspace.bridge
    driver.select(LAUNCH)
    assert not action.isChecked()
    driver.key(Key.Key_T, CTRL | SHIFT)
    assert bridge.path_goal == LAUNCH
    assert action.isChecked()
    driver.select(CODE)
    assert not action.isChecked()
    action.trigger()
    assert bridge.path_goal == CODE
    driver.key(Key.Key_T, CTRL | SHIFT)
    assert bridge.path_goal is None


def test_escape_puts_the_path_out_from_table_and_timeline(driver: WindowDriver) -> None:
    bridge = driver.workspace.bridge
    for focused in (driver.outline, driver.workspace.planning.timeline.canvas):
        driver.select(LAUNCH)
        driver.window.actions_by_id["view.path"].trigger()
        assert bridge.path_goal == LAUNCH
        focused.setFocus()
        driver.key(Key.Key_Escape)
        assert bridge.path_goal is None


def test_s_switches_snapping_in_the_timeline_and_is_remembered(driver: WindowDriver) -> None:
    action, timeline = driver.window.actions_by_id["view.snap"], driver.workspace.planning.timeline
    assert (action.isChecked(), timeline.dragger.snaps) == (True, True)
    timeline.canvas.setFocus()
    driver.key(Key.Key_S)
    assert (action.isChecked(), timeline.dragger.snaps) == (False, False)
    assert not driver.window.settings.flag("timeline/snap", True)


def test_w_lights_up_what_drives_the_task_and_escape_puts_it_out(driver: WindowDriver) -> None:
    driver.select(LAUNCH)
    driver.workspace.planning.timeline.canvas.setFocus()
    driver.key(Key.Key_W)
    assert driver.workspace.bridge.path_goal == LAUNCH
    driver.key(Key.Key_Escape)
    assert driver.workspace.bridge.path_goal is None
