"""Several windows: a plan is in one of them, a closed one is freed, dropped files are shared out."""

import gc
import shutil
import weakref
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.plans import BUILD
from tests.ui.window_driver import clock
from ui.main_window import MainWindow
from ui.notices import Notice
from ui.settings import Settings
from ui.theme_manager import ThemeManager
from ui.windows import Windows


@pytest.fixture
def windows(qtbot: QtBot) -> Iterator[Windows]:
    settings = Settings()
    settings.clear()
    themes = ThemeManager(preference="light")
    windows = Windows(partial(MainWindow, themes, settings, clock))
    yield windows
    windows.close_all()


@pytest.fixture
def other_path(plan_path: Path) -> Path:
    return Path(shutil.copy(plan_path, plan_path.with_name("other.fairlead")))


def test_a_plan_that_is_open_is_raised_not_opened_again(
    windows: Windows, plan_path: Path, other_path: Path, qtbot: QtBot
) -> None:
    first, second = windows.add(), windows.add()
    first.files.open_path(plan_path)
    second.files.open_path(other_path)
    first.showMinimized()
    second.files.open_path(plan_path)
    assert second.plan_path == other_path.resolve()
    assert not first.isMinimized()
    qtbot.waitUntil(first.isActiveWindow)


def test_each_window_looks_at_its_plan_in_its_own_way(windows: Windows, plan_path: Path, other_path: Path) -> None:
    first, second = windows.add(), windows.add()
    first.files.open_path(plan_path)
    second.files.open_path(other_path)
    assert first.workspace is not None
    assert second.workspace is not None
    first.workspace.rows.set_collapsed(BUILD, True)
    assert (first.workspace.rows.count, second.workspace.rows.count) == (2, 5)


def test_closing_a_plan_closes_its_window_while_there_are_others(windows: Windows, plan_path: Path) -> None:
    first, second = windows.add(), windows.add()
    second.files.open_path(plan_path)
    second.actions_by_id["file.close"].trigger()
    assert windows.all == (first,)
    first.files.open_path(plan_path)
    first.actions_by_id["file.close"].trigger()
    assert windows.all == (first,)
    assert first.start_page.isVisible()


def test_a_closed_window_is_freed_while_others_stay(windows: Windows, plan_path: Path) -> None:
    windows.add()
    gone = windows.add()
    gone.files.open_path(plan_path)
    for action_id in ("edit.palette", "plan.people", "plan.calendars", "help.shortcuts"):
        gone.actions_by_id[action_id].trigger()
        QApplication.processEvents()
    watched = weakref.ref(gone)
    gone.close()
    del gone
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    gc.collect()
    left = watched()
    assert left is None or not shiboken6.isValid(left)
    assert len(windows.all) == 1


def test_new_window_and_quit(windows: Windows) -> None:
    first = windows.add()
    first.actions_by_id["file.new_window"].trigger()
    assert len(windows.all) == 2
    first.actions_by_id["file.quit"].trigger()
    assert not windows.all


def test_a_notice_for_all_is_shown_in_the_last_window(windows: Windows) -> None:
    windows.tell(Notice("nobody"))
    windows.add()
    last = windows.add()
    windows.tell(Notice("word"))
    assert last.notices.text == "word"
    last.notices.dismiss()


def drop(window: MainWindow, *urls: QUrl) -> tuple[bool, bool]:
    """Drag and drop as the system does it; returns whether each step was accepted."""
    data = QMimeData()
    data.setUrls(list(urls))
    copying, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(window.rect().center(), copying, data, left, none)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    event = QDropEvent(QPointF(window.rect().center()), copying, data, left, none)
    event.ignore()
    if enter.isAccepted():
        QApplication.sendEvent(window, event)
    return enter.isAccepted(), event.isAccepted()


def test_several_dropped_files_open_in_windows_of_their_own(
    windows: Windows, plan_path: Path, other_path: Path
) -> None:
    first = windows.add()
    urls = [QUrl.fromLocalFile(str(path)) for path in (plan_path, other_path)]
    assert drop(first, *urls) == (True, True)
    assert [window.plan_path for window in windows.all] == [plan_path.resolve(), other_path.resolve()]


def test_a_dropped_file_of_no_known_format_is_refused_with_a_sentence(windows: Windows, tmp_path: Path) -> None:
    window = windows.add()
    picture = tmp_path / "picture.png"
    picture.write_bytes(b"\x89PNG nothing of ours")
    assert drop(window, QUrl.fromLocalFile(str(picture))) == (True, True)
    assert window.workspace is None
    assert "picture.png" in window.notices.text
    window.notices.dismiss()


def test_what_is_no_file_is_not_taken(windows: Windows) -> None:
    assert drop(windows.add(), QUrl("https://example.org/plan.fairlead")) == (False, False)
    assert drop(windows.add()) == (False, False)
