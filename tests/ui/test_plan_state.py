"""How a plan was looked at comes back with it, also in the next run."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.storage.plan_file import PlanFile
from tests.ui.plans import BUILD, CODE, LAUNCH, big_plan
from tests.ui.window_driver import WindowDriver
from ui import plan_state
from ui.settings import Settings


def test_folds_zoom_and_current_task_come_back(driver: WindowDriver, plan_path: Path, qtbot: QtBot) -> None:
    timeline = driver.workspace.planning.timeline
    timeline.zoom_in()
    timeline.scroll_time(-333)
    driver.workspace.rows.set_collapsed(BUILD, True)
    driver.select(LAUNCH)
    scale = timeline.scale
    driver.window.close()
    with WindowDriver(qtbot, plan_path) as again:
        QApplication.processEvents()
        assert again.names == ["Build", "Launch"]
        assert again.workspace.selection.ids == (LAUNCH,)
        shown = again.workspace.planning.timeline.scale
        assert shown.minutes_per_pixel == pytest.approx(scale.minutes_per_pixel)
        assert shown.origin_minute == pytest.approx(scale.origin_minute)


def test_the_place_in_a_long_plan_comes_back(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "tall.fairlead"
    PlanFile.create(path, big_plan(200)).close()
    with WindowDriver(qtbot, path) as driver:
        driver.workspace.planning.scroll_bar.setValue(1234)
        QApplication.processEvents()
        driver.window.close_workspace()
        driver.window.files.open_path(path)
        QApplication.processEvents()
        assert driver.workspace.rows.scroll == 1234


def test_another_plan_is_not_touched(driver: WindowDriver, plan_path: Path, tmp_path: Path) -> None:
    driver.workspace.rows.set_collapsed(BUILD, True)
    other = tmp_path / "other.fairlead"
    PlanFile.create(other, big_plan(3)).close()
    driver.window.files.open_path(other)
    assert not driver.workspace.rows.collapsed


def test_what_is_gone_or_damaged_is_passed_over(driver: WindowDriver, plan_path: Path) -> None:
    state = {"folded": [BUILD, 999, "x"], "current": 999, "views": {"shown": "none", "views": {"timeline": 3}}}
    driver.window.close_workspace()
    plan_state.remember(driver.settings, plan_path, state)
    driver.window.files.open_path(plan_path)
    QApplication.processEvents()
    assert driver.workspace.rows.collapsed == {BUILD}
    assert driver.workspace.selection.ids == ()
    driver.window.close_workspace()
    plan_state.remember(driver.settings, plan_path, {"views": {"views": {"timeline": {"origin": "x", "zoom": -1}}}})
    driver.window.files.open_path(plan_path)
    driver.select(CODE)
    driver.key(Qt.Key.Key_Down)
    assert driver.workspace.selection.ids


def test_only_so_many_plans_are_remembered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> None:
    monkeypatch.setattr(plan_state, "MOST_PLANS", 2)
    settings = Settings()
    settings.clear()
    paths = [tmp_path / f"{number}.fairlead" for number in range(3)]
    for path in (*paths[:2], paths[0], paths[2]):
        plan_state.remember(settings, path, {"n": path.stem})
    assert [plan_state.recall(settings, path).get("n") for path in paths] == ["0", None, "2"]
    assert plan_state.recall(settings, None) == {}
