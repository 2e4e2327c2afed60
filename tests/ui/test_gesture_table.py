"""The gestures on the page of shortcuts."""

from PySide6.QtCore import Qt

from tests.ui.window_driver import WindowDriver
from ui.gesture_table import GESTURES, TITLE, translated_gestures
from ui.shortcuts_page import ShortcutsPage

MATCH = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive


def test_without_a_translation_the_table_is_as_it_is_written() -> None:
    assert translated_gestures() == (TITLE, list(GESTURES))


def test_the_page_lists_gestures_and_finds_them_by_typing(driver: WindowDriver) -> None:
    page = ShortcutsPage(driver.window)
    page.filter_line.setText("empty space")
    (found,) = page.tree.findItems("New task, or dates for a task without", MATCH)
    (hidden,) = page.tree.findItems("Zoom", MATCH)
    assert not found.isHidden()
    assert hidden.isHidden()
    page.reject()
