"""Keeping the dates of an imported file from the report in the window."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.planner.exchange.mspdi_texts import link, plan, task
from tests.ui.window_driver import WindowDriver
from ui.dialogs import ImportReport

LATE = "<Start>2026-01-20T08:00:00</Start><Finish>2026-01-20T17:00:00</Finish>"
NEXT = "<Start>2026-01-21T08:00:00</Start><Finish>2026-01-21T17:00:00</Finish>"


def show_report(driver: WindowDriver, folder: Path, text: str) -> ImportReport:
    source = folder / "other.xml"
    source.write_text(text, encoding="utf-8")
    driver.window.files.open_path(source)
    driver.window.notices.remedy_button.click()
    (report,) = [one for one in driver.window.findChildren(ImportReport) if one.isVisible()]
    return report


def starts(driver: WindowDriver) -> dict[str, int | None]:
    session = driver.workspace.bridge.session
    return {session.project.tasks[key].name: session.schedule.start_of(key) for key in session.project.outline}


def test_one_click_brings_the_stored_dates_back_and_undo_takes_them_away(driver: WindowDriver, tmp_path: Path) -> None:
    text = plan(task(1, LATE, name="Alpha") + task(2, NEXT + link(1), name="Beta"))
    report = show_report(driver, tmp_path, text)
    before = starts(driver)
    (keep,) = [button for button in report.findChildren(QPushButton) if button.text() == "Keep Their Dates"]
    QTest.mouseClick(keep, Qt.MouseButton.LeftButton)
    after = starts(driver)
    assert {name: (after[name] or 0) - (before[name] or 0) for name in after} == {"Alpha": 21_600, "Beta": 21_600}
    driver.workspace.bridge.undo()
    assert starts(driver) == before


def test_a_report_without_dates_offers_nothing_to_keep(driver: WindowDriver, tmp_path: Path) -> None:
    report = show_report(driver, tmp_path, plan(task(1, "<Deadline>soon</Deadline>")))
    assert [button.text() for button in report.findChildren(QPushButton)] == ["Close"]
    report.reject()


def test_the_report_is_told_in_words_and_stays_in_the_menu(driver: WindowDriver, tmp_path: Path) -> None:
    report_action = driver.window.actions_by_id["file.show_report"]
    assert not report_action.isEnabled()
    source = tmp_path / "other.xml"
    source.write_text(plan(task(1, "<Deadline>soon</Deadline>")), encoding="utf-8")
    driver.window.files.open_path(source)
    assert "1 entry made no sense" in driver.notice
    driver.window.notices.dismiss()
    assert report_action.isEnabled()
    report_action.trigger()
    (report,) = [one for one in driver.window.findChildren(ImportReport) if one.isVisible()]
    assert "soon" in report.text.toPlainText()
    report.reject()
