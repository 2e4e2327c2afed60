"""For all tests of the window: nothing may be left over, and a window on a real plan file."""

import gc
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTimer, QTranslator
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from planner import documents
from planner.storage.plan_file import PlanFile
from tests.ui.plans import small_plan
from tests.ui.window_driver import WindowDriver
from ui.settings import Settings
from ui.translation import install

LOADER_THREADS = ("kernels",)
"""Threads that outlive a test by design: the kernels are compiled once for the process."""


def _delete_what_is_due() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    gc.collect()


def _windows() -> set[int]:
    return {id(widget) for widget in QApplication.topLevelWidgets()}


def _running_timers() -> set[int]:
    timers = [one for one in shiboken6.getAllValidWrappers() if isinstance(one, QTimer)]
    return {id(one) for one in timers if one.isActive()}


@pytest.fixture(scope="session", autouse=True)
def what_was_there_before() -> Iterator[None]:
    """Leave out of each test's clean-up what earlier tests keep; walking through it takes longer than the tests."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.fixture(autouse=True)
def nothing_left_over(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a window, a running timer or a thread behind."""
    if "qtbot" not in request.fixturenames:
        yield
        return
    request.getfixturevalue("qapp")
    windows, timers, threads = _windows(), _running_timers(), set(threading.enumerate())
    yield
    _delete_what_is_due()
    left = [widget for widget in QApplication.topLevelWidgets() if id(widget) not in windows and _is_real(widget)]
    assert not left, f"windows left: {left}"
    assert not _running_timers() - timers, "a timer is still running"
    others = [one for one in set(threading.enumerate()) - threads if not one.name.startswith(LOADER_THREADS)]
    assert not others, f"threads left: {others}"


def _is_real(widget: QWidget) -> bool:
    return widget.parent() is None


@pytest.fixture
def plan_path(tmp_path: Path) -> Path:
    """A plan file with the small plan, closed."""
    path = tmp_path / "small.fairlead"
    PlanFile.create(path, small_plan()).close()
    return path


@pytest.fixture
def driver(qtbot: QtBot, plan_path: Path) -> Iterator[WindowDriver]:
    """A shown window with the small plan open, and hands to use it."""
    Settings().clear()
    with WindowDriver(qtbot, plan_path) as driver:
        yield driver


@pytest.fixture(autouse=True)
def no_drafts_from_elsewhere() -> Iterator[None]:
    """Each test starts without drafts and recent plans."""
    yield
    for draft in documents.drafts():
        documents.discard_draft(draft)
    for plan in documents.recent():
        documents.forget(Path(plan.path))


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """German is spoken."""
    before = QLocale()
    install(qapp, "de")
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)
