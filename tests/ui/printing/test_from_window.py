"""Print preview and export as the window opens them."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

from tests.ui.window_driver import WindowDriver, printed_rows
from ui.printing.memory import keep_setup
from ui.printing.preview import PrintPreview
from ui.printing.setup import PageSetup


def opened(driver: WindowDriver) -> PrintPreview:
    driver.window.actions_by_id["file.print_preview"].trigger()
    preview = driver.window.findChild(PrintPreview)
    assert preview is not None
    assert preview.isVisible()
    return preview


def shown(driver: WindowDriver) -> tuple[str, ...]:
    return tuple(column.key for column in driver.outline.shown_columns())


def test_the_preview_has_the_outlines_rows_and_columns(driver: WindowDriver) -> None:
    preview = opened(driver)
    assert preview.setup.columns == shown(driver)
    assert len(printed_rows(preview)) == len(driver.project.tasks)
    preview.reject()


def test_what_was_exported_is_said_in_the_window(driver: WindowDriver, tmp_path: Path) -> None:
    preview = opened(driver)
    preview.export_to(str(tmp_path / "out.pdf"))
    assert (tmp_path / "out.pdf").exists()
    assert "out.pdf" in driver.notice


def test_export_uses_the_remembered_set_up(driver: WindowDriver, tmp_path: Path) -> None:
    keep_setup(driver.settings, PageSetup(columns=("name",), header=("My heading", "", "")), shown(driver))
    driver.window.files.export_to(str(tmp_path / "out.svg"))
    text = "\n".join(ElementTree.parse(tmp_path / "out.svg").getroot().itertext())
    assert "My heading" in text
    assert "Duration" not in text
