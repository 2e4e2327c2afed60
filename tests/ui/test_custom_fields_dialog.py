"""The manager of the plan's own fields, driven as a person does."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.fields import field_called
from planner.records import FieldKind
from tests.ui.plans import CODE
from tests.ui.window_driver import WindowDriver
from ui.custom_fields_dialog import CustomFields, NewField


def opened(driver: WindowDriver) -> CustomFields:
    driver.window.actions_by_id["plan.custom_fields"].trigger()
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, CustomFields) and one.isVisible())


def add(dialog: CustomFields, name: str, kind: FieldKind, choices: str = "") -> NewField:
    dialog.add_button.click()
    form = next(one for one in dialog.findChildren(NewField) if one.isVisible())
    assert form.focusWidget() is form.name
    QTest.keyClicks(form.name, name)
    form.kind.setCurrentIndex(form.kind.findData(kind))
    QTest.keyClicks(form.choices, choices)
    form.accept()
    return form


def test_a_field_is_added_renamed_and_deleted_and_all_is_undone(driver: WindowDriver) -> None:
    dialog = opened(driver)
    add(dialog, "Cost centre", FieldKind.TEXT)
    assert dialog.list.item(0).text() == "Cost centre – Text, 0 filled"
    dialog.name.setFocus()
    dialog.name.selectAll()
    QTest.keyClicks(dialog.name, "Account")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert field_called(driver.project, "account") is not None
    dialog.delete_button.click()
    assert dialog.list.count() == 0
    driver.workspace.bridge.undo()
    assert dialog.list.item(0).text().startswith("Account")
    dialog.reject()


def test_a_name_in_use_is_refused_beside_its_field(driver: WindowDriver) -> None:
    dialog = opened(driver)
    form = add(dialog, "Owner", FieldKind.TEXT)
    assert form.isVisible()
    assert "Owner" in form.message.text()
    form.reject()
    dialog.reject()


def test_choices_are_added_renamed_and_ordered_with_their_values(driver: WindowDriver) -> None:
    dialog = opened(driver)
    add(dialog, "Size", FieldKind.CHOICE, "Big; Small")
    field = field_called(driver.project, "Size")
    assert field is not None
    driver.workspace.bridge.set_field([CODE], field.key, "Small")
    assert dialog.list.item(0).text() == "Size – Choice, 1 filled"
    dialog.choices.list.item(1).setText("Tiny")
    dialog.choices.list.setCurrentRow(1)
    dialog.choices.move_up()
    (defined,) = driver.project.custom_fields.values()
    assert defined.choices == ("Tiny", "Big")
    shown = field_called(driver.project, "Size")
    assert shown is not None
    assert shown.text(driver.project, driver.schedule, CODE) == "Tiny"
    dialog.choices.list.setCurrentRow(0)
    dialog.choices.remove()
    assert dialog.message.isVisible()
    assert dialog.choices.choices == ["Tiny", "Big"]
    dialog.reject()
