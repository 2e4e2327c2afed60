"""The plan's own fields in the inspector."""

from PySide6.QtCore import Qt

from planner.edits import custom_fields
from planner.fields import field_called
from planner.records import FieldKind
from tests.ui.plans import CODE, DESIGN
from tests.ui.window_driver import WindowDriver
from ui.editors import ChoiceEditor, TextEditor


def test_own_fields_come_are_edited_and_go(driver: WindowDriver) -> None:
    bridge, own = driver.workspace.bridge, driver.workspace.inspector.own_fields
    driver.workspace.selection.set([CODE])
    assert not own.isVisible()
    bridge.apply(custom_fields.add_field, "Cost centre", FieldKind.TEXT)
    bridge.apply(custom_fields.add_field, "Size", FieldKind.CHOICE, ["Big", "Small"], field_id=9)
    cost = field_called(driver.project, "Cost centre")
    assert cost is not None
    assert own.isVisible()
    line = own.rows[cost.key].editor
    assert isinstance(line, TextEditor)
    line.setFocus()
    driver.type("4711")
    driver.key(Qt.Key.Key_Return)
    assert cost.text(driver.project, driver.schedule, CODE) == "4711"
    driver.workspace.selection.set([DESIGN])
    assert line.text() == ""
    size = own.rows["custom-9"].editor
    assert isinstance(size, ChoiceEditor)
    assert [size.itemText(n) for n in range(size.count())] == ["", "Big", "Small"]
    bridge.apply(custom_fields.delete_field, 9)
    assert list(own.rows) == [cost.key]
    bridge.undo()
    assert list(own.rows) == [cost.key, "custom-9"]
