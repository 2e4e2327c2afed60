"""Columns of the plan's own fields: they come and go with the fields, and are edited as all others."""

from PySide6.QtCore import Qt

from planner.edits import custom_fields
from planner.records import FieldKind
from tests.ui.plans import DESIGN
from tests.ui.window_driver import WindowDriver

Key = Qt.Key


def shown(driver: WindowDriver) -> list[str]:
    return [one.field.title for one in driver.outline.shown_columns()]


def add_field(driver: WindowDriver, name: str, kind: FieldKind) -> str:
    """Add a field to the plan and show its column; returns its key."""
    driver.workspace.bridge.apply(custom_fields.add_field, name, kind)
    field = next(one for one in driver.outline.columns.fields if one.title == name)
    driver.outline.columns.toggle(field.key)
    return field.key


def test_an_own_field_is_a_column_that_is_edited(driver: WindowDriver) -> None:
    key = add_field(driver, "Ticket", FieldKind.TEXT)
    assert shown(driver)[-1] == "Ticket"
    column = driver.outline.outline_model.column_of(key)
    driver.outline.setCurrentIndex(driver.outline.outline_model.index(1, column))
    driver.focus_outline()
    driver.type("ABC-7")
    driver.key(Key.Key_Return)
    index = driver.outline.outline_model.index(1, column)
    assert index.data() == "ABC-7"
    assert driver.project.custom_values_of(int(key.removeprefix("custom-")))[0].task_id == DESIGN


def test_a_new_field_leaves_the_columns_as_they_are(driver: WindowDriver) -> None:
    before = driver.outline.shown_columns()
    driver.workspace.bridge.apply(custom_fields.add_field, "Ticket", FieldKind.NUMBER)
    assert driver.outline.shown_columns() == before


def test_a_deleted_field_takes_its_column_along(driver: WindowDriver) -> None:
    key = add_field(driver, "Ticket", FieldKind.TEXT)
    before = [name for name in shown(driver) if name != "Ticket"]
    driver.workspace.bridge.apply(custom_fields.delete_field, int(key.removeprefix("custom-")))
    assert shown(driver) == before


def test_columns_of_own_fields_are_remembered(driver: WindowDriver) -> None:
    add_field(driver, "Ticket", FieldKind.TEXT)
    path = driver.workspace.document.path
    assert path is not None
    driver.window.close_workspace()
    driver.window.files.open_path(path)
    assert shown(driver)[-1] == "Ticket"
