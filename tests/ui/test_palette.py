"""The command palette, by keys: what it finds first, and what it does not find."""

from PySide6.QtCore import Qt

from tests.ui.plans import LAUNCH
from tests.ui.window_driver import CTRL, WindowDriver
from ui.palette import Palette

Key = Qt.Key


def open_palette(driver: WindowDriver, typed: str) -> Palette:
    driver.focus_outline()
    driver.key(Key.Key_K, CTRL)
    palette = driver.window.findChild(Palette)
    assert isinstance(palette, Palette)
    driver.qtbot.keyClicks(palette.line, typed)
    return palette


def test_a_name_typed_in_full_is_the_first_hit_and_enter_goes_there(driver: WindowDriver) -> None:
    palette = open_palette(driver, "launch")
    shown = [palette.list.item(row).text() for row in range(palette.list.count())]
    assert shown == ["Launch"]
    driver.key(Key.Key_Return, widget=palette.line)
    assert driver.workspace.selection.ids == (LAUNCH,)


def test_a_guess_is_not_chosen_beforehand(driver: WindowDriver) -> None:
    palette = open_palette(driver, "luanch")
    assert palette.list.item(0).text() == "Launch"
    assert palette.list.currentRow() == -1
    driver.key(Key.Key_Return, widget=palette.line)
    assert palette.isVisible()
    driver.key(Key.Key_Down, widget=palette.line)
    driver.key(Key.Key_Return, widget=palette.line)
    assert driver.workspace.selection.ids == (LAUNCH,)


def test_nothing_found_is_said(driver: WindowDriver) -> None:
    palette = open_palette(driver, "zebra")
    assert [palette.list.item(row).text() for row in range(palette.list.count())] == ["Nothing found"]
    driver.key(Key.Key_Return, widget=palette.line)
    assert driver.workspace.selection.ids == ()
    palette.close()
