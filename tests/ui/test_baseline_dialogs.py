"""Set Baseline and Clear Baseline in the window."""

from PySide6.QtCore import Qt

from tests.ui.plans import CODE, DESIGN, LAUNCH
from tests.ui.window_driver import CTRL, WindowDriver
from ui.baseline_dialogs import ClearBaseline, SetBaseline

Key = Qt.Key


def set_dialog(driver: WindowDriver) -> SetBaseline:
    driver.window.actions_by_id["plan.set_baseline"].trigger()
    (dialog,) = driver.window.findChildren(SetBaseline)
    dialog.activateWindow()
    return dialog


def set_baseline(driver: WindowDriver, name: str) -> None:
    dialog = set_dialog(driver)
    driver.qtbot.keyClicks(dialog.name, name)
    driver.key(Key.Key_Return, widget=dialog.name)


def test_a_baseline_keeps_the_present_dates_in_one_step(driver: WindowDriver) -> None:
    set_baseline(driver, "Approved")
    (baseline,) = driver.project.baselines.values()
    assert (baseline.number, baseline.name, baseline.created) == (0, "Approved", "2026-03-04T10:00:00")
    kept = driver.project.baseline_of(LAUNCH)
    assert kept is not None
    assert kept.finish == driver.schedule.finish_of(LAUNCH)
    driver.focus_outline()
    driver.key(Key.Key_Z, CTRL)
    assert not driver.project.baselines


def test_the_next_baseline_is_the_next_number(driver: WindowDriver) -> None:
    set_baseline(driver, "Approved")
    set_baseline(driver, "Agreed again")
    assert sorted(one.number for one in driver.project.baselines.values()) == [0, 1]


def test_only_the_selected_tasks(driver: WindowDriver) -> None:
    driver.select(DESIGN)
    dialog = set_dialog(driver)
    driver.qtbot.keyClick(dialog.only, Key.Key_Space)
    driver.key(Key.Key_Return, widget=dialog.name)
    assert driver.project.baseline_of(DESIGN) is not None
    assert driver.project.baseline_of(CODE) is None


def test_a_name_that_is_too_long_stays_with_its_sentence(driver: WindowDriver) -> None:
    dialog = set_dialog(driver)
    dialog.name.setText("x" * 5000)
    driver.key(Key.Key_Return, widget=dialog.name)
    assert dialog.isVisible()
    assert dialog.message.isVisible()
    assert not driver.project.baselines
    driver.key(Key.Key_Escape, widget=dialog.name)


def test_clearing_asks_which_and_can_be_undone(driver: WindowDriver) -> None:
    driver.window.actions_by_id["plan.clear_baseline"].trigger()
    assert "no baseline" in driver.notice
    set_baseline(driver, "Approved")
    set_baseline(driver, "Agreed again")
    driver.window.actions_by_id["plan.clear_baseline"].trigger()
    (dialog,) = driver.window.findChildren(ClearBaseline)
    driver.qtbot.keyClick(dialog.list, Key.Key_Down)
    driver.key(Key.Key_Return, widget=dialog.list)
    assert [one.name for one in driver.project.baselines.values()] == ["Approved"]
    driver.focus_outline()
    driver.key(Key.Key_Z, CTRL)
    assert len(driver.project.baselines) == 2
