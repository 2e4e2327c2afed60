"""Fill down, clear, find and replace with the keys."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from planner.edits.tasks import set_notes
from tests.ui.plans import CODE, DESIGN, LAUNCH, TEST
from tests.ui.window_driver import CTRL, SHIFT, WindowDriver
from ui.replace_dialog import ReplaceDialog

Key = Qt.Key


def dialog(driver: WindowDriver) -> ReplaceDialog:
    found = driver.window.findChild(ReplaceDialog)
    assert isinstance(found, ReplaceDialog)
    return found


def test_the_first_value_fills_the_rows_below(driver: WindowDriver) -> None:
    driver.click(1, "duration")
    driver.click(3, "duration", SHIFT)
    driver.key(Key.Key_D, CTRL | SHIFT)
    assert [driver.project.tasks[one].duration for one in (DESIGN, CODE, TEST)] == [2400, 2400, 2400]
    driver.key(Key.Key_Z, CTRL)
    assert driver.project.tasks[CODE].duration == 4800


def test_control_delete_empties_cells(driver: WindowDriver) -> None:
    driver.click(2, "predecessors")
    driver.key(Key.Key_Delete, CTRL)
    assert not driver.project.predecessors(CODE)
    assert "Code" in driver.names


def test_a_text_is_replaced_in_all_names_as_one_step(driver: WindowDriver) -> None:
    driver.select(DESIGN)
    driver.key(Key.Key_H, CTRL)
    asked = dialog(driver)
    asked.wanted.setText("e")
    QApplication.processEvents()
    assert "3" in asked.count.text()
    asked.text.setText("E")
    asked.case.setChecked(True)
    asked.accept()
    assert driver.names == ["Build", "DEsign", "CodE", "TEst", "Launch"]
    driver.focus_outline()
    driver.key(Key.Key_Z, CTRL)
    assert driver.names == ["Build", "Design", "Code", "Test", "Launch"]


def test_only_selected_tasks_and_notes(driver: WindowDriver) -> None:
    driver.workspace.bridge.apply(set_notes, [DESIGN, CODE, TEST], "ask Ada\nand Ada")
    driver.select(DESIGN, CODE)
    driver.key(Key.Key_H, CTRL)
    asked = dialog(driver)
    asked.field.setCurrentIndex(asked.field.findData("notes"))
    asked.wanted.setText("ada")
    asked.text.setText("Grace")
    asked.accept()
    assert driver.project.tasks[CODE].notes == "ask Grace\nand Grace"
    assert driver.project.tasks[TEST].notes == "ask Ada\nand Ada"


def test_what_is_not_found_cannot_be_replaced(driver: WindowDriver) -> None:
    driver.select(DESIGN)
    driver.key(Key.Key_H, CTRL)
    asked = dialog(driver)
    asked.wanted.setText("zebra")
    asked.accept()
    assert asked.isVisible()
    assert "zebra" in asked.message.text()
    asked.reject()


def test_milestones_keep_their_length_and_that_is_said(driver: WindowDriver) -> None:
    driver.click(3, "duration")
    driver.click(4, "duration", SHIFT)
    driver.click(2, "duration", CTRL)
    driver.key(Key.Key_D, CTRL | SHIFT)
    assert driver.project.tasks[LAUNCH].milestone
    assert driver.project.tasks[LAUNCH].duration == 0
    assert driver.notice == "Milestones keep their length: 1 is left as it is."
