"""The filter builder, driven as a person does."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from planner.view_records import Comparison, Condition, Filter, SortBy
from tests.ui.window_driver import WindowDriver
from ui.arrange.builder import FilterBuilder, FilterGroup
from ui.arrange.condition_row import ConditionRow, PeriodEditor
from ui.arrange.sort_dialog import SortDialog
from ui.form_dialog import Choice


def opened(driver: WindowDriver) -> FilterBuilder:
    driver.window.actions_by_id["arrange.build"].trigger()
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, FilterBuilder) and one.isVisible())


def row(group: FilterGroup, number: int) -> ConditionRow:
    part = group.parts[number]
    assert isinstance(part, ConditionRow)
    return part


def choose(choice: Choice, data: object) -> None:
    choice.setCurrentIndex(choice.findData(data))


def test_a_first_condition_is_typed_and_applied(driver: WindowDriver) -> None:
    dialog = opened(driver)
    line = row(dialog.group, 0).editors[0]
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "code")
    assert dialog.count.text() == "1 of 5 tasks: Name contains “code”"
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert driver.names == ["Build", "Code"]
    assert driver.workspace.views.arrange_bar.badge.text == "Name contains “code” · 1 of 5"


def test_comparisons_and_editors_follow_the_field(driver: WindowDriver) -> None:
    dialog = opened(driver)
    first = row(dialog.group, 0)
    choose(first.fields, "finish")
    assert first.test is Comparison.WITHIN
    assert isinstance(first.editors[0], PeriodEditor)
    choose(first.tests, Comparison.BETWEEN)
    assert len(first.editors) == 2
    choose(first.tests, Comparison.EMPTY)
    assert first.editors == []
    choose(first.fields, "owner")
    choose(first.tests, Comparison.ONE_OF)
    first.editors[0].set_value("Ada; Grace")
    assert first.condition == Condition("owner", Comparison.ONE_OF, ("Ada", "Grace"))
    dialog.reject()


def test_groups_are_joined_the_other_way_and_empty_ones_say_nothing(driver: WindowDriver) -> None:
    dialog = opened(driver)
    row(dialog.group, 0).editors[0].set_value("e")
    dialog.group.add_group()
    inner = dialog.group.parts[1]
    assert isinstance(inner, FilterGroup)
    row(inner, 0).editors[0].set_value("code")
    inner.add_condition()
    row(inner, 1).editors[0].set_value("test")
    dialog.accept()
    assert driver.names == ["Build", "Code", "Test"]
    again = opened(driver)
    part = again.group.parts[1]
    assert isinstance(part, FilterGroup)
    assert part.filter.any_of
    for one in list(part.parts):
        one.removed.emit(one)
    assert again.group.filter == Filter((Condition("name", Comparison.CONTAINS, ("e",)),))
    again.reject()
    assert driver.names == ["Build", "Code", "Test"]


def test_what_cannot_be_evaluated_stays_in_the_dialog(driver: WindowDriver) -> None:
    dialog = opened(driver)
    first = row(dialog.group, 0)
    choose(first.fields, "duration")
    first.editors[0].set_value("soon")
    dialog.accept()
    assert dialog.isVisible()
    assert "“soon” cannot be compared" in dialog.message.text()
    first.editors[0].set_value("10d")
    dialog.accept()
    assert driver.names == ["Build", "Code"]


def test_nothing_asked_is_no_filter(driver: WindowDriver) -> None:
    driver.window.actions_by_id["arrange.only_milestones"].trigger()
    dialog = opened(driver)
    part = dialog.group.parts[0]
    part.removed.emit(part)
    dialog.accept()
    assert not driver.workspace.rows.filtered


def test_sorting_by_several_fields_regardless_of_the_outline(driver: WindowDriver) -> None:
    driver.window.actions_by_id["arrange.sort"].trigger()
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, SortDialog))
    choose(dialog.keys[0][0], "duration")
    choose(dialog.keys[0][1], True)
    choose(dialog.keys[1][0], "name")
    choose(dialog.keys[1][1], True)
    dialog.flat.setChecked(True)
    dialog.accept()
    assert driver.workspace.rows.arrangement.sort == (SortBy("duration", True), SortBy("name", True))
    assert driver.names == ["Code", "Test", "Design", "Launch"]


def test_a_condition_without_its_text_asks_nothing(driver: WindowDriver) -> None:
    dialog = opened(driver)
    assert dialog.count.text() == "5 of 5 tasks"
    dialog.accept()
    assert not driver.workspace.rows.filtered
