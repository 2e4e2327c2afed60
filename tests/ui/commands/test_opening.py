"""Opening large files: the window lives meanwhile, the wait can be cancelled, errors become notices."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from planner import documents, exchange
from planner.edits import tasks
from planner.scheduling.engine import Engine
from planner.storage.places import data_folder
from planner.storage.plan_file import PlanFile
from tests.ui.plans import DESIGN, big_plan
from tests.ui.window_driver import WindowDriver
from ui.commands import opening

PATIENCE_MS = 60_000


@pytest.fixture(scope="module")
def large_xml(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file of another planner that is large enough for a worker."""
    path = tmp_path_factory.mktemp("large") / "large.xml"
    project = big_plan(700)
    exchange.write(project, Engine(project).schedule, path)
    assert path.stat().st_size > opening.LARGE_IMPORT_BYTES
    return path


@pytest.fixture
def large_plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A plan that counts as large."""
    path = tmp_path / "large.fairlead"
    PlanFile.create(path, big_plan(700)).close()
    monkeypatch.setattr(opening, "LARGE_PLAN_BYTES", path.stat().st_size)
    return path


@contextmanager
def ticking() -> Iterator[list[bool]]:
    """Count how often the window's loop gets its turn."""
    ticks: list[bool] = []
    timer = QTimer()
    timer.setInterval(5)
    timer.timeout.connect(lambda: ticks.append(True))
    timer.start()
    yield ticks
    timer.stop()


def until_open(driver: WindowDriver, title: str) -> None:
    driver.qtbot.waitUntil(lambda: driver.window.windowTitle().startswith(title), timeout=PATIENCE_MS)


def until_idle(driver: WindowDriver) -> None:
    driver.qtbot.waitUntil(lambda: not opening_threads(), timeout=PATIENCE_MS)
    QApplication.processEvents()


def opening_threads() -> list[str]:
    import threading

    return [thread.name for thread in threading.enumerate() if thread.name == "opening"]


def folders_of_imports() -> list[Path]:
    return list((data_folder() / "imports").glob("*"))


def test_an_import_leaves_the_window_alive_and_the_plan_in_use(driver: WindowDriver, large_xml: Path) -> None:
    with ticking() as ticks:
        driver.window.files.open_path(large_xml)
        assert driver.window.windowTitle().startswith("small")
        assert "large.xml" in driver.notice
        assert driver.window.notices.remedy_button.text() == "Cancel"
        driver.workspace.bridge.apply(tasks.rename, [DESIGN], "Meanwhile")
        assert driver.project.tasks[DESIGN].name == "Meanwhile"
        until_open(driver, "large")
        assert len(ticks) > 5
    assert driver.workspace.document.is_draft
    assert driver.workspace.document.source == large_xml
    assert len(driver.project.tasks) == 700
    assert "imported" in driver.notice
    assert driver.workspace.document.report is not None
    assert folders_of_imports() == []


def test_an_import_that_is_cancelled_leaves_nothing(driver: WindowDriver, large_xml: Path) -> None:
    driver.window.files.open_path(large_xml)
    stages: list[object] = []
    driver.window.files.opening.stage.connect(stages.append)
    driver.qtbot.waitUntil(lambda: bool(stages), timeout=PATIENCE_MS)
    assert "reading" in driver.notice
    driver.window.notices.remedy_button.click()
    assert driver.notice == ""
    assert driver.window.files.opening.path is None
    driver.qtbot.wait(50)
    assert driver.window.windowTitle().startswith("small")
    assert documents.drafts() == []
    assert folders_of_imports() == []


def test_a_large_file_that_is_no_plan_is_a_notice(driver: WindowDriver, tmp_path: Path) -> None:
    bad = tmp_path / "bad.xml"
    bad.write_bytes(b"<Project>" + b"x" * opening.LARGE_IMPORT_BYTES)
    driver.window.files.open_path(bad)
    driver.qtbot.waitUntil(lambda: "not a readable XML" in driver.notice, timeout=PATIENCE_MS)
    assert driver.window.windowTitle().startswith("small")
    assert folders_of_imports() == []


def test_another_plan_that_is_opened_meanwhile_ends_the_import(
    driver: WindowDriver, large_xml: Path, plan_path: Path
) -> None:
    driver.window.close_workspace()
    driver.window.files.open_path(large_xml)
    driver.window.files.open_path(plan_path)
    assert driver.window.windowTitle().startswith("small")
    assert driver.window.files.opening.path is None
    driver.qtbot.wait(50)
    assert driver.window.windowTitle().startswith("small")


def test_closing_the_window_ends_the_import(driver: WindowDriver, large_xml: Path) -> None:
    driver.window.files.open_path(large_xml)
    driver.window.close()
    assert driver.window.files.opening.path is None
    assert folders_of_imports() == []


def test_a_large_plan_is_opened_beside_the_window_and_can_be_edited(driver: WindowDriver, large_plan: Path) -> None:
    with ticking() as ticks:
        driver.window.files.open_now(large_plan)
        assert driver.window.windowTitle().startswith("small")
        assert "large.fairlead" in driver.notice
        until_open(driver, "large")
        assert ticks
    assert driver.notice == ""
    driver.workspace.bridge.apply(tasks.rename, [100], "Edited")
    driver.window.close_workspace()
    reopened = documents.open_document(large_plan, read_only=True)
    assert reopened.session.project.tasks[100].name == "Edited"
    reopened.close()
    until_idle(driver)


def test_a_large_plan_that_is_no_longer_wanted_is_let_go(driver: WindowDriver, large_plan: Path) -> None:
    driver.window.files.open_now(large_plan)
    driver.window.notices.remedy_button.click()
    until_idle(driver)
    assert driver.window.windowTitle().startswith("small")
    other = documents.open_document(large_plan)
    assert other.session.writable, "the lock was let go"
    other.close()


def test_a_plan_that_is_asked_for_twice_is_opened_for_writing(driver: WindowDriver, large_plan: Path) -> None:
    driver.window.files.open_now(large_plan)
    driver.window.files.open_now(large_plan)
    driver.window.files.opening.cancel()
    driver.window.files.open_now(large_plan)
    until_open(driver, "large")
    assert driver.workspace.bridge.session.writable
    until_idle(driver)


def test_a_large_plan_that_is_damaged_is_a_notice(driver: WindowDriver, large_plan: Path) -> None:
    os.truncate(large_plan, large_plan.stat().st_size // 2)
    opening_bytes, opening.LARGE_PLAN_BYTES = opening.LARGE_PLAN_BYTES, 0
    try:
        driver.window.files.open_now(large_plan)
        driver.qtbot.waitUntil(lambda: "damaged" in driver.notice, timeout=PATIENCE_MS)
    finally:
        opening.LARGE_PLAN_BYTES = opening_bytes
    assert driver.window.windowTitle().startswith("small")
    until_idle(driver)
