"""The page of shortcuts: found by typing, by keyboard, and on paper."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPdfWriter

from tests.ui.window_driver import WindowDriver
from ui.shortcuts_page import ShortcutsPage

Key = Qt.Key


@pytest.fixture
def page(driver: WindowDriver) -> Iterator[ShortcutsPage]:
    driver.outline.setFocus()
    driver.key(Key.Key_F1)
    page = driver.window.findChild(ShortcutsPage)
    assert isinstance(page, ShortcutsPage)
    yield page
    page.reject()


def test_gestures_and_single_letters_are_told(page: ShortcutsPage) -> None:
    text = "".join(page._tables())
    assert "Undo" in text
    assert "Ctrl+Z" in text
    assert "in the timeline" in text
    assert page.tree.topLevelItemCount() > 6


def test_a_key_is_found_too(driver: WindowDriver, page: ShortcutsPage) -> None:
    driver.qtbot.keyClicks(page.filter_line, "ctrl+shift+n")
    text = "".join(page._tables())
    assert "New Window" in text
    assert "Undo" not in text
    driver.key(Key.Key_Down, widget=page.filter_line)
    assert page.tree.hasFocus()


def test_what_is_listed_is_printed(page: ShortcutsPage, tmp_path: Path) -> None:
    target = tmp_path / "keys.pdf"
    writer = QPdfWriter(str(target))
    page.print_to(writer)
    del writer
    assert target.read_bytes().startswith(b"%PDF")
    assert target.stat().st_size > 5000
