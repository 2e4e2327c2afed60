"""Print preview and export of a plan whose outline shows a field of its own."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from planner.edits import custom_fields
from planner.fields import fields_of
from tests.ui.window_driver import WindowDriver
from ui.outline.columns import Column, column
from ui.printing.preview import PrintPreview


def test_a_column_of_the_plans_own_is_previewed(driver: WindowDriver) -> None:
    driver.workspace.bridge.apply(custom_fields.add_field, "Cost centre", field_id=9)
    driver.outline.columns.toggle("custom-9")
    driver.window.actions_by_id["file.print_preview"].trigger()
    preview = next(one for one in QApplication.topLevelWidgets() if isinstance(one, PrintPreview))
    assert "custom-9" in preview.setup.columns
    preview.reject()


def test_a_column_of_the_plans_own_is_exported(driver: WindowDriver, tmp_path: Path) -> None:
    driver.workspace.bridge.apply(custom_fields.add_field, "Cost centre", field_id=9)
    driver.outline.columns.set_columns((Column("name", 200), column(fields_of(driver.project)["custom-9"])))
    target = tmp_path / "out.svg"
    driver.window.files.export_to(str(target))
    assert "Cost centre" in target.read_text(encoding="utf-8")
