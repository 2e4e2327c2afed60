"""The start page: plans to go on with, drafts to discard, templates, all by keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner import documents
from planner.edits import tasks
from planner.storage.plan_file import PlanFile
from tests.ui.plans import small_plan
from tests.ui.window_driver import WindowDriver
from ui.settings import Settings
from ui.start_page import StartPage
from ui.start_plans import StartPlans

Key = Qt.Key


@pytest.fixture(autouse=True)
def nothing_known() -> None:
    """Other tests leave drafts and plans that were open; here there are only those that a test makes."""
    for path in documents.drafts():
        path.unlink()
    for plan in documents.recent(missing=True):
        documents.forget(Path(plan.path))


@pytest.fixture
def known(tmp_path: Path) -> list[Path]:
    """Two plans that were open before, the second last."""
    paths = [tmp_path / f"{name}.fairlead" for name in ("alpha", "beta")]
    for path in paths:
        PlanFile.create(path, small_plan()).close()
        documents.open_document(path).close()
    return paths


@pytest.fixture
def draft() -> Path:
    document = documents.new_draft()
    document.session.apply(tasks.add, name="Kept")
    document.close()
    return documents.drafts()[0]


@pytest.fixture
def started(qtbot: QtBot) -> Iterator[WindowDriver]:
    Settings().clear()
    with WindowDriver(qtbot) as driver:
        yield driver


def page_of(driver: WindowDriver) -> StartPage:
    page = driver.window.start_page
    page.refresh()
    return page


def choose(plans: StartPlans, path: Path) -> None:
    rows = [row for row in range(plans.count()) if plans.item(row).data(Qt.ItemDataRole.UserRole) == str(path)]
    plans.setCurrentRow(rows[0])
    plans.setFocus()


def test_the_last_plan_stands_first_and_pinned_ones_above(known: list[Path], started: WindowDriver) -> None:
    page = page_of(started)
    assert page.plans.paths == [known[1], known[0]]
    choose(page.plans, known[0])
    page._pin.click()
    assert page.plans.paths == [known[0], known[1]]
    assert page._pin.text() == "Unpin"
    page._pin.click()
    assert page.plans.paths == [known[1], known[0]]


def test_return_opens_the_plan(known: list[Path], started: WindowDriver) -> None:
    page = page_of(started)
    choose(page.plans, known[0])
    started.key(Key.Key_Return, widget=page.plans)
    assert started.window.plan_path == known[0].resolve()


def test_delete_takes_a_plan_off_the_list_and_undo_puts_it_back(known: list[Path], started: WindowDriver) -> None:
    page = page_of(started)
    choose(page.plans, known[0])
    started.key(Key.Key_Delete, widget=page.plans)
    assert page.plans.paths == [known[1]]
    assert known[0].exists()
    started.window.notices.remedy_button.click()
    assert set(page.plans.paths) == set(known)


def test_a_draft_is_discarded_and_taken_back(draft: Path, started: WindowDriver) -> None:
    page = page_of(started)
    choose(page.plans, draft)
    assert page._remove.text() == "Discard Draft"
    assert not page._pin.isEnabled()
    page._remove.click()
    assert page.plans.paths == []
    assert not draft.exists()
    started.window.notices.remedy_button.click()
    assert page.plans.paths == [draft]
    started.window.files.open_path(draft)
    assert "Kept" in started.names


def test_a_missing_file_is_marked_and_offered_to_be_removed(known: list[Path], started: WindowDriver) -> None:
    known[0].unlink()
    page = page_of(started)
    choose(page.plans, known[0])
    item = page.plans.currentItem()
    assert "missing" in item.data(Qt.ItemDataRole.AccessibleTextRole)
    started.key(Key.Key_Return, widget=page.plans)
    assert started.window.plan_path is None
    assert "not there any more" in started.notice
    started.window.notices.remedy_button.click()
    assert page.plans.paths == [known[1]]
    started.window.notices.dismiss()


def test_a_template_begins_a_draft(started: WindowDriver) -> None:
    page = page_of(started)
    texts = [page.templates.item(row).text() for row in range(page.templates.count())]
    assert any(text.startswith("Product launch\n16 weeks") for text in texts)
    page.templates.setCurrentRow(1)
    started.key(Key.Key_Return, widget=page.templates)
    assert started.workspace.document.is_draft
    assert started.project.tasks


def test_a_first_run_says_what_to_do(started: WindowDriver) -> None:
    page = page_of(started)
    QApplication.processEvents()
    assert page._none.isVisible()
    assert not page.plans.isVisible()
