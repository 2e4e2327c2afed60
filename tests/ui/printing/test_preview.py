"""The print preview as a person uses it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.printing.plans import content, rows_plan
from ui.printing.preview import PrintPreview
from ui.settings import Settings

SHOWN = ("row", "name", "start", "finish")


@pytest.fixture
def settings() -> Iterator[Settings]:
    settings = Settings()
    settings.clear()
    yield settings
    settings.clear()


@pytest.fixture
def preview(qtbot: QtBot, settings: Settings) -> PrintPreview:
    preview = PrintPreview(content(rows_plan(150)), settings, SHOWN)
    qtbot.addWidget(preview)
    with qtbot.waitExposed(preview):
        preview.show()
    return preview


def test_it_says_how_many_pages_and_how_small_the_text_is(preview):
    assert "Pages: 3" in preview._readout.text()
    assert "Smallest text 8.0 pt on A3" in preview._readout.text()
    assert preview._readout.property("notice") is None


def test_text_too_small_is_warned_of(preview):
    preview._panel._tall.setValue(1)
    assert "Pages: 1" in preview._readout.text()
    assert "Too small to read" in preview._readout.text()
    assert preview._readout.property("notice") == "warning"
    preview._panel._tall.setValue(0)
    assert preview._readout.property("notice") is None


def test_columns_without_room_are_named(preview):
    preview._panel._paper.setCurrentText("A5")
    preview._panel._orientation.setCurrentIndex(1)
    for row in range(12):
        preview._panel._columns.item(row).setCheckState(Qt.CheckState.Checked)
    assert "too narrow for" in preview._readout.text()


def test_columns_without_room_are_named_beside_text_too_small(preview):
    preview._panel._paper.setCurrentText("A5")
    preview._panel._orientation.setCurrentIndex(1)
    preview._panel._text.setValue(5.0)
    for row in range(12):
        preview._panel._columns.item(row).setCheckState(Qt.CheckState.Checked)
    assert "Too small to read" in preview._readout.text()
    assert "too narrow for: " in preview._readout.text()
    assert "Owner" in preview._readout.text()
    preview._panel._paper.setCurrentText("A0")
    assert "too narrow" not in preview._readout.text()


def test_a_choice_that_cannot_be_printed_is_said_and_the_pages_stay(preview):
    before = preview._job
    preview._panel._last.setText("1 Jan 1980")
    preview._panel._first.setText("1 Jan 1990")
    preview._panel._first.editingFinished.emit()
    assert "end before it begins" in preview._readout.text()
    assert preview._job is before


def test_enter_in_a_field_does_not_print(preview, qtbot):
    field = preview._panel._header[0]
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert preview.isVisible()
    assert not preview.findChildren(QDialog)


def test_escape_closes_and_the_choices_are_remembered(preview, qtbot, settings):
    preview._panel._paper.setCurrentText("Tabloid")
    qtbot.keyClick(preview, Qt.Key.Key_Escape)
    assert not preview.isVisible()
    other = PrintPreview(content(rows_plan(3)), settings, SHOWN)
    qtbot.addWidget(other)
    assert other.setup.paper == "Tabloid"
    assert other.setup.columns == SHOWN


def test_keys_zoom(preview, qtbot):
    before = preview._pages.zoom
    qtbot.keyClick(preview, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert preview._pages.zoom > before
    qtbot.keyClick(preview, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert preview._pages.zoom == before


def test_the_pages_are_exported_and_the_preview_closes(preview, qtbot, tmp_path):
    target = tmp_path / "plan.pdf"
    with qtbot.waitSignal(preview.exported) as exported:
        preview.export_to(str(target))
    assert exported.args == [target]
    assert target.read_bytes().count(b"/Type /Page\n") == 3
    assert not preview.isVisible()


@pytest.mark.parametrize(("place", "words"), [("nowhere/plan.pdf", "cannot be written"), ("plan.doc", "pdf, svg, png")])
def test_an_export_that_fails_is_said_and_the_preview_stays(preview, tmp_path, place, words):
    preview.export_to(str(tmp_path / place))
    assert words in preview._readout.text()
    assert preview.isVisible()
    assert not list(tmp_path.iterdir())


def test_export_asks_for_a_file(preview, qtbot, tmp_path):
    button = next(one for one in preview.findChildren(QPushButton) if one.text() == "Export…")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = preview.findChild(QFileDialog)
    assert dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    dialog.fileSelected.emit(str(tmp_path / "chosen.pdf"))
    dialog.close()
    assert (tmp_path / "chosen.pdf").exists()


def test_a_printer_gets_the_pages_it_was_told(preview, tmp_path):
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFromTo(2, 3)
    preview.print_to(printer)
    assert (tmp_path / "printed.pdf").read_bytes().count(b"/Type /Page\n") == 2
