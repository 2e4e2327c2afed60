"""The manager of goals, driven as a person does."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from planner.edits import goals
from tests.ui.plans import CODE
from tests.ui.window_driver import WindowDriver
from ui.goals_dialog import Goals


def opened(driver: WindowDriver) -> Goals:
    driver.window.actions_by_id["plan.goals"].trigger()
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, Goals) and one.isVisible())


def typed(line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def test_a_goal_is_added_described_and_deleted(driver: WindowDriver) -> None:
    dialog = opened(driver)
    dialog.add_button.click()
    typed(dialog.name, "Fewer outages")
    typed(dialog.target, "2026-03-20")
    typed(dialog.measure, "Under two a month")
    dialog.owner.setCurrentIndex(dialog.owner.findText("Ada"))
    dialog.owner.activated.emit(dialog.owner.currentIndex())
    (goal,) = driver.project.goals.values()
    assert (goal.name, goal.measure, goal.owner_id) == ("Fewer outages", "Under two a month", 3)
    assert goal.target_date is not None
    driver.workspace.bridge.apply(goals.set_goal, [CODE], goal.id)
    assert "1 tasks, 0 % done" in dialog.list.item(0).text()
    typed(dialog.target, "someday")
    assert driver.project.goals[goal.id].target_date == goal.target_date
    dialog.delete_button.click()
    assert dialog.list.count() == 0
    assert driver.project.tasks[CODE].goal_id is None
    dialog.reject()


def test_a_goal_is_put_below_another_but_never_in_a_circle(driver: WindowDriver) -> None:
    dialog = opened(driver)
    dialog.add_button.click()
    dialog.add_button.click()
    first, second = sorted(driver.project.goals.values(), key=lambda one: one.rank)
    dialog.choose(second.id)
    dialog.above.setCurrentIndex(dialog.above.findData(first.id))
    dialog.above.activated.emit(dialog.above.currentIndex())
    assert driver.project.goals[second.id].parent_goal_id == first.id
    dialog.choose(first.id)
    dialog.above.setCurrentIndex(dialog.above.findData(second.id))
    dialog.above.activated.emit(dialog.above.currentIndex())
    assert dialog.message.isVisible()
    assert dialog.above.currentData() is None
    dialog.reject()
