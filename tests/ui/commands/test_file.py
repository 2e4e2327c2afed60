"""The File menu: plans are opened, kept and left."""

import time
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from planner import documents
from planner.edits import tasks
from planner.errors import StorageError
from planner.storage.plan_file import PlanFile
from tests.ui.plans import CODE, DESIGN
from tests.ui.window_driver import CTRL, WindowDriver, printed_rows
from ui.dialogs import ChooseVersion, ImportReport, NameVersion, NewPlan
from ui.printing.preview import PrintPreview

Key = Qt.Key
D = TypeVar("D", bound=QDialog)


def dialog_of(driver: WindowDriver, kind: type[D]) -> D:
    found = [one for one in driver.window.findChildren(kind) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def rename(driver: WindowDriver, name: str) -> None:
    driver.workspace.bridge.apply(tasks.rename, [DESIGN], name)


def test_the_title_names_the_plan(driver: WindowDriver) -> None:
    assert driver.window.windowTitle() == "small – Fairlead"


def test_closing_shows_the_start_page_with_the_plan_among_the_recent_ones(
    driver: WindowDriver, plan_path: Path
) -> None:
    driver.key(Key.Key_W, CTRL)
    assert driver.window.workspace is None
    assert driver.window.start_page.isVisible()
    item = driver.window.start_page.plans.item(1)
    driver.window.start_page.plans.setCurrentItem(item)
    assert item.text() == "small"
    driver.window.start_page.plans.itemActivated.emit(item)
    assert driver.workspace.document.path == plan_path.resolve()


def test_a_new_plan_is_a_draft_with_an_inviting_empty_row(driver: WindowDriver) -> None:
    driver.key(Key.Key_N, CTRL)
    dialog = dialog_of(driver, NewPlan)
    assert dialog.list.item(0).text() == "Empty plan"
    driver.key(Key.Key_Return, widget=dialog.list)
    assert driver.workspace.document.is_draft
    assert "(draft)" in driver.window.windowTitle()
    assert driver.names == []
    driver.focus_outline()
    driver.type("First")
    driver.key(Key.Key_Return)
    assert driver.names == ["First"]


def test_a_version_is_kept_and_brought_back(driver: WindowDriver) -> None:
    driver.key(Key.Key_S, CTRL)
    dialog = dialog_of(driver, NameVersion)
    dialog.line.setText("Agreed")
    driver.key(Key.Key_Return, widget=dialog.line)
    assert "Agreed" in driver.notice
    rename(driver, "Changed")
    driver.window.actions_by_id["file.revert"].trigger()
    choice = dialog_of(driver, ChooseVersion)
    assert "Agreed" in choice.list.item(0).text()
    driver.key(Key.Key_Return, widget=choice.list)
    assert driver.project.tasks[DESIGN].name == "Design"
    driver.window.notices.remedy_button.click()
    assert driver.project.tasks[DESIGN].name == "Changed"


def test_the_undo_of_a_notice_goes_with_the_step_it_belongs_to(driver: WindowDriver) -> None:
    driver.window.files.save_version("Version 1")
    driver.click(1)
    driver.key(Key.Key_Delete)
    assert DESIGN not in driver.project.tasks
    (version,) = driver.workspace.document.versions()
    driver.window.files.revert_to(version)
    assert driver.window.notices.remedy_button.isVisible()
    driver.focus_outline()
    driver.key(Key.Key_Z, CTRL)
    assert DESIGN not in driver.project.tasks
    assert driver.notice == ""
    assert not driver.window.notices.isVisible()


def test_a_notice_moves_no_row(driver: WindowDriver) -> None:
    before = [driver.cell(row, "name") for row in range(5)]
    driver.window.say("Something happened.")
    QApplication.processEvents()
    assert driver.window.notices.isVisible()
    assert [driver.cell(row, "name") for row in range(5)] == before


def test_revert_without_versions_says_how_to_get_one(driver: WindowDriver) -> None:
    driver.window.actions_by_id["file.revert"].trigger()
    assert "Save Version" in driver.notice


def test_save_as_goes_on_at_the_new_place(driver: WindowDriver, plan_path: Path) -> None:
    rename(driver, "Here")
    target = plan_path.with_name("other.fairlead")
    driver.window.actions_by_id["file.save_as"].trigger()
    dialog = dialog_of(driver, QFileDialog)
    assert Path(dialog.directory().path()) == plan_path.parent.resolve()
    dialog.reject()
    driver.window.files.save_to(str(target))
    rename(driver, "There")
    assert driver.window.windowTitle() == "other – Fairlead"
    driver.window.close_workspace()
    assert documents.open_document(plan_path, read_only=True).session.project.tasks[DESIGN].name == "Here"
    assert documents.open_document(target, read_only=True).session.project.tasks[DESIGN].name == "There"


def test_edits_and_undo_survive_closing(driver: WindowDriver, plan_path: Path) -> None:
    rename(driver, "Kept")
    driver.window.close_workspace()
    driver.window.files.open_path(plan_path)
    assert driver.project.tasks[DESIGN].name == "Kept"
    driver.focus_outline()
    driver.key(Key.Key_Z, CTRL)
    assert driver.project.tasks[DESIGN].name == "Design"


def test_a_file_that_is_no_plan_leaves_the_open_one_alone(driver: WindowDriver, tmp_path: Path) -> None:
    bad = tmp_path / "bad.fairlead"
    bad.write_text("not a plan")
    driver.window.files.open_path(bad)
    assert "bad.fairlead" in driver.notice
    assert driver.window.windowTitle() == "small – Fairlead"
    driver.window.files.open_path(tmp_path / "missing.fairlead")
    assert "missing.fairlead" in driver.notice


def test_a_second_opener_reads_and_follows(driver: WindowDriver, plan_path: Path) -> None:
    driver.window.close_workspace()
    writer = documents.open_document(plan_path)
    try:
        driver.window.files.open_path(plan_path)
        assert not driver.workspace.bridge.session.writable
        assert "save a copy" in driver.window.banner.text()
        assert driver.window.banner.isVisible()
        assert not driver.window.actions_by_id["task.new"].isEnabled()
        driver.click(2)
        driver.type("x")
        assert driver.workspace.selection.ids == (CODE,)
        assert not driver.is_editing
        writer.session.apply(tasks.rename, [DESIGN], "Elsewhere")
        driver.qtbot.waitUntil(lambda: driver.names[1] == "Elsewhere", timeout=5000)
    finally:
        writer.close()


def test_a_copy_of_a_read_only_plan_can_be_edited(driver: WindowDriver, plan_path: Path, tmp_path: Path) -> None:
    driver.window.close_workspace()
    writer = documents.open_document(plan_path)
    try:
        driver.window.files.open_path(plan_path)
        driver.window.files.save_to(str(tmp_path / "copy.fairlead"))
    finally:
        writer.close()
    assert driver.window.windowTitle() == "copy – Fairlead"
    assert not driver.window.banner.isVisible()
    driver.click(1)
    driver.type("Mine")
    driver.key(Key.Key_Return)
    assert driver.project.tasks[DESIGN].name == "Mine"


def test_a_write_that_fails_keeps_the_plan_and_offers_to_retry(
    driver: WindowDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_args: object) -> None:
        raise StorageError("plan-busy", name="small.fairlead")

    with monkeypatch.context() as patched:
        patched.setattr(PlanFile, "commit", fail)
        rename(driver, "Lost?")
        assert driver.project.tasks[DESIGN].name == "Design"
        assert driver.window.notices.remedy_button.text() == "Retry"
    driver.window.notices.remedy_button.click()
    assert driver.project.tasks[DESIGN].name == "Lost?"


def test_an_import_says_what_was_lost(driver: WindowDriver, tmp_path: Path) -> None:
    source = tmp_path / "other.xml"
    source.write_text(
        "<Project xmlns='http://schemas.microsoft.com/project'><StartDate>2026-03-02T08:00:00</StartDate>"
        "<Tasks><Task><UID>1</UID><ID>1</ID><Name>Only</Name><OutlineLevel>1</OutlineLevel>"
        "<Start>nonsense</Start></Task></Tasks></Project>"
    )
    driver.window.files.open_path(source)
    assert driver.names == ["Only"]
    assert driver.workspace.document.is_draft
    assert "other.xml" in driver.notice
    driver.window.notices.remedy_button.click()
    report = dialog_of(driver, ImportReport)
    assert "nonsense" in report.text.toPlainText()
    report.reject()


def test_print_preview_shows_the_visible_rows(driver: WindowDriver) -> None:
    driver.workspace.rows.collapse_all()
    driver.window.actions_by_id["file.print_preview"].trigger()
    preview = dialog_of(driver, PrintPreview)
    assert [driver.project.tasks[one].name for one in printed_rows(preview)] == ["Build", "Launch"]
    preview.reject()


def test_export_writes_a_file_and_says_so(driver: WindowDriver, tmp_path: Path) -> None:
    target = tmp_path / "plan.pdf"
    driver.window.files.export_to(str(target))
    assert target.read_bytes().startswith(b"%PDF")
    assert "plan.pdf" in driver.notice


def test_computed_dates_are_written_when_it_is_quiet(driver: WindowDriver) -> None:
    rename(driver, "Quiet")
    deadline = time.monotonic() + 5
    while not driver.workspace.document.idle(0.0) and time.monotonic() < deadline:
        QApplication.processEvents()
    assert driver.workspace.document.idle(0.0)
