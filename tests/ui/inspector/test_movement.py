"""What moved the inspected task: moments to choose from, causes with links, work beside the window."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QToolButton

from planner import documents
from planner.edits import durations
from planner.movement import Dates, Movement
from tests.ui.plans import CODE, DESIGN, LAUNCH, TEST
from tests.ui.window_driver import WindowDriver
from ui.inspector import movement
from ui.inspector.movement import MovementPanel
from ui.inspector.panel import Inspector

PATIENCE_MS = 30_000
NOTHING = Movement(LAUNCH, Dates(), Dates(), ())


def inspector(driver: WindowDriver) -> Inspector:
    return driver.workspace.inspector


def panel(driver: WindowDriver) -> MovementPanel:
    return inspector(driver).movement


def settled(driver: WindowDriver) -> str:
    driver.qtbot.waitUntil(lambda: not panel(driver).waiting, timeout=PATIENCE_MS)
    return panel(driver).text


def longer(driver: WindowDriver, task_id: int, days: int) -> None:
    minutes = driver.project.tasks[task_id].duration + 480 * days
    driver.workspace.bridge.apply(durations.set_duration, [task_id], minutes)


def choose(driver: WindowDriver, text: str) -> None:
    chooser = panel(driver).chooser
    place = next(place for place in range(chooser.count()) if text in chooser.itemText(place))
    chooser.setCurrentIndex(place)
    chooser.activated.emit(place)


def test_it_names_the_days_and_the_way(driver: WindowDriver) -> None:
    longer(driver, DESIGN, 4)
    driver.select(LAUNCH)
    text = settled(driver)
    assert "<b>+4 d</b> Duration of “Design”: 5 d → 9 d" in text
    assert f'<a href="{CODE}">Code</a> → <a href="{TEST}">Test</a>' in text


def test_a_task_on_the_way_is_a_link_to_it(driver: WindowDriver) -> None:
    longer(driver, DESIGN, 4)
    driver.select(LAUNCH)
    settled(driver)
    panel(driver).findChildren(QLabel)[0].linkActivated.emit(str(CODE))
    assert driver.workspace.selection.ids == (CODE,)


def test_what_has_not_moved_says_so_and_follows_edits_and_undo(driver: WindowDriver) -> None:
    driver.select(LAUNCH)
    assert "not moved" in settled(driver)
    longer(driver, TEST, -1)
    assert "−1 d" in settled(driver)
    driver.workspace.bridge.undo()
    assert "not moved" in settled(driver)


def test_the_moment_is_chosen_and_stays_chosen(driver: WindowDriver) -> None:
    longer(driver, DESIGN, 4)
    driver.window.files.save_version("Agreed")
    longer(driver, TEST, 1)
    driver.select(LAUNCH)
    assert "+1 d" in settled(driver)
    assert "+5 d" not in panel(driver).text
    assert panel(driver).chooser.itemText(0) == "Since version “Agreed”"
    choose(driver, "opened")
    assert "+5 d" in settled(driver)
    driver.select(TEST)
    assert "opened" in panel(driver).chooser.currentText()
    assert "+4 d" in settled(driver)


def test_without_a_single_task_it_invites_to_choose_one(driver: WindowDriver) -> None:
    driver.select(DESIGN, CODE)
    assert "single task" in settled(driver)
    assert not panel(driver).chooser.isVisible()


def test_nothing_is_done_while_it_is_folded(driver: WindowDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    settled(driver)
    heading = next(one for one in inspector(driver).findChildren(QToolButton) if one.text() == "What moved it")
    heading.click()
    assert not panel(driver).isVisible()

    def count(*arguments: object) -> Movement:
        asked.append(arguments)
        return NOTHING

    monkeypatch.setattr(documents.Document, "movement", count)
    driver.select(LAUNCH)
    longer(driver, DESIGN, 1)
    assert not panel(driver).waiting
    assert asked == []
    heading.click()
    settled(driver)
    assert len(asked) == 1


def test_a_long_history_is_searched_beside_the_window(driver: WindowDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(movement, "AT_ONCE_MS", 0.0)
    longer(driver, DESIGN, 4)
    driver.select(LAUNCH)
    driver.qtbot.waitUntil(lambda: "Looking through" in panel(driver).text, timeout=PATIENCE_MS)
    driver.select(TEST)
    assert "Duration of “Design”" in settled(driver)
    assert f'<a href="{CODE}">Code</a>' in panel(driver).text
    assert f'<a href="{TEST}">' not in panel(driver).text, "the answer for the task selected before is dropped"


def test_closing_while_it_works_ends_the_work(driver: WindowDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(movement, "AT_ONCE_MS", 0.0)
    longer(driver, DESIGN, 4)
    driver.select(LAUNCH)
    driver.qtbot.waitUntil(lambda: "Looking through" in panel(driver).text, timeout=PATIENCE_MS)
    driver.window.close_workspace()


def test_a_second_opener_has_it_too(driver: WindowDriver, plan_path: Path) -> None:
    longer(driver, DESIGN, 4)
    driver.window.close_workspace()
    writer = documents.open_document(plan_path)
    try:
        driver.window.files.open_path(plan_path)
        assert not driver.workspace.bridge.session.writable
        driver.select(LAUNCH)
        settled(driver)
        choose(driver, "week")
        assert "+4 d" in settled(driver)
    finally:
        writer.close()
