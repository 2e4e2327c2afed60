"""Starting: what it costs, and what opens."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from planner import documents
from planner.storage.plan_file import PlanFile
from tests.ui.plans import small_plan
from tests.ui.window_driver import WindowDriver
from ui import app
from ui.main_window import MainWindow
from ui.settings import THEME_SETTING, Settings
from ui.theme_manager import Preference

HEAVY = ("numba", "lxml", "typer", "scipy", "rich", "rapidfuzz", "holidays", "ui.printing", "PySide6.QtPrintSupport")


def test_the_window_stands_without_the_heavy_libraries() -> None:
    """Each of them would cost a good part of the second and a half."""
    script = f"import sys, ui.app; print([name for name in {HEAVY!r} if name in sys.modules])"
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run([sys.executable, "-c", script], cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    driver = WindowDriver(qtbot)
    qtbot.addWidget(driver.window)
    return driver.window


def test_without_arguments_the_last_plan_opens(window: MainWindow, plan_path: Path) -> None:
    app._open_first(window, [])
    assert window.start_page.isVisible()
    documents.open_document(plan_path).close()
    app._open_first(window, [])
    assert window.workspace is not None
    assert window.workspace.document.path == plan_path.resolve()


def test_a_path_opens_that_plan(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "given.fairlead"
    PlanFile.create(path, small_plan()).close()
    app._open_first(window, [str(path)])
    assert window.windowTitle() == "given – Fairlead"


def test_the_sample_opens_as_a_draft(window: MainWindow) -> None:
    app._open_first(window, ["--sample"])
    assert window.workspace is not None
    assert window.workspace.document.is_draft
    assert len(window.workspace.bridge.session.project.tasks) > 100


def test_a_remembered_theme_that_is_none_is_the_systems() -> None:
    settings = Settings()
    settings.clear()
    assert app._preference(settings) is Preference.SYSTEM
    settings.set_text(THEME_SETTING, "mauve")
    assert app._preference(settings) is Preference.SYSTEM
    settings.set_text(THEME_SETTING, "dark")
    assert app._preference(settings) is Preference.DARK
    settings.clear()


def test_leaving_does_not_wait_for_the_compiler(monkeypatch: pytest.MonkeyPatch) -> None:
    ended: list[int] = []
    monkeypatch.setattr("os._exit", ended.append)
    app._leave_compiler(0)
    assert ended == []
    at_work = threading.Event()
    thread = threading.Thread(target=at_work.wait, name=app.COMPILER_THREAD)
    thread.start()
    app._leave_compiler(3)
    at_work.set()
    thread.join()
    assert ended == [3]
