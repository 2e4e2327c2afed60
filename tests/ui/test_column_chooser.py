"""The chooser of columns, with the keyboard and the mouse."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from tests.ui.window_driver import ALT, LEFT, WindowDriver
from ui.column_chooser import CHECKED, KEY, UNCHECKED, ColumnChooser

Key = Qt.Key


def opened(driver: WindowDriver) -> ColumnChooser:
    driver.window.actions_by_id["view.columns"].trigger()
    found = driver.window.findChild(ColumnChooser)
    assert isinstance(found, ColumnChooser)
    return found


def row_of(chooser: ColumnChooser, key: str) -> int:
    return next(n for n in range(chooser.entries.count()) if chooser.entries.item(n).data(KEY) == key)


def shown(driver: WindowDriver) -> list[str]:
    return [one.key for one in driver.outline.shown_columns()]


def test_a_check_shows_a_column_at_once(driver: WindowDriver) -> None:
    chooser = opened(driver)
    chooser.entries.setCurrentRow(row_of(chooser, "deadline"))
    driver.key(Key.Key_Space, widget=chooser.entries)
    assert shown(driver)[-1] == "deadline"
    driver.key(Key.Key_Space, widget=chooser.entries)
    assert "deadline" not in shown(driver)
    chooser.reject()


def test_the_order_of_the_list_is_that_of_the_columns(driver: WindowDriver) -> None:
    chooser = opened(driver)
    chooser.entries.setCurrentRow(row_of(chooser, "finish"))
    driver.key(Key.Key_Up, ALT, widget=chooser.entries)
    assert shown(driver)[:5] == ["row", "name", "duration", "finish", "start"]
    chooser.reject()


def test_search_leaves_what_matches(driver: WindowDriver) -> None:
    chooser = opened(driver)
    driver.qtbot.keyClicks(chooser.search, "slack")
    seen = [
        chooser.entries.item(n).data(KEY)
        for n in range(chooser.entries.count())
        if not chooser.entries.item(n).isHidden()
    ]
    assert set(seen) == {"total_slack", "free_slack", "start_slack", "finish_slack"}
    chooser.reject()


def test_the_name_stays_and_the_usual_columns_come_back(driver: WindowDriver) -> None:
    before = shown(driver)
    chooser = opened(driver)
    name = chooser.entries.item(row_of(chooser, "name"))
    assert not name.flags() & Qt.ItemFlag.ItemIsUserCheckable
    chooser.entries.item(row_of(chooser, "owner")).setCheckState(UNCHECKED)
    chooser.entries.item(row_of(chooser, "wbs")).setCheckState(CHECKED)
    assert shown(driver) != before
    usual = next(one for one in chooser.findChildren(QPushButton) if "Usual" in one.text())
    driver.qtbot.mouseClick(usual, LEFT)
    assert shown(driver) == before
    chooser.reject()


def test_so_many_levels_of_the_outline_are_shown(driver: WindowDriver) -> None:
    driver.window.actions_by_id["view.level_1"].trigger()
    assert driver.names == ["Build", "Launch"]
    driver.window.actions_by_id["view.level_2"].trigger()
    assert len(driver.names) == 5
