"""Print preview of a plan whose outline shows a field of its own."""

from PySide6.QtWidgets import QApplication

from planner.edits import custom_fields
from tests.ui.window_driver import WindowDriver
from ui.printing.preview import PrintPreview


def test_a_column_of_the_plans_own_is_previewed(driver: WindowDriver) -> None:
    driver.workspace.bridge.apply(custom_fields.add_field, "Cost centre", field_id=9)
    driver.outline.columns.toggle("custom-9")
    driver.window.actions_by_id["file.print_preview"].trigger()
    preview = next(one for one in QApplication.topLevelWidgets() if isinstance(one, PrintPreview))
    assert "custom-9" in preview.setup.columns
    preview.reject()
