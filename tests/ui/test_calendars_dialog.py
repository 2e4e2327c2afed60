"""Calendars: hours, days off, holidays and the year at a glance; each change an edit."""

import datetime as dt
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.plans import DESIGN
from tests.ui.window_driver import LEFT, WindowDriver
from ui.calendars_dialog import CalendarsDialog
from ui.painting.shading import HOLIDAY, WORKING, calendar_days

Key = Qt.Key
STANDARD = 2
DAY = (dt.date(2026, 3, 4) - dt.date(1970, 1, 1)).days


@pytest.fixture
def dialog(driver: WindowDriver) -> Iterator[CalendarsDialog]:
    driver.window.actions_by_id["plan.calendars"].trigger()
    dialog = driver.window.findChild(CalendarsDialog)
    assert isinstance(dialog, CalendarsDialog)
    yield dialog
    dialog.reject()


def kind(driver: WindowDriver, day: int) -> int:
    return int(calendar_days(driver.project, STANDARD).kinds(day, day + 1)[0])


def test_the_week_is_typed(driver: WindowDriver, dialog: CalendarsDialog) -> None:
    assert dialog.week[0].text() == "8:00–12:00, 13:00–17:00"
    assert dialog.week[5].text() == ""
    dialog.week[4].setText("8-12")
    dialog.week[4].editingFinished.emit()
    assert driver.project.calendars[STANDARD].week[4] == ((480, 720),)
    dialog._take_back()
    assert dialog.week[4].text() == "8:00–12:00, 13:00–17:00"


def test_hours_that_cannot_be_read_stay_to_be_corrected(driver: WindowDriver, dialog: CalendarsDialog) -> None:
    dialog.week[0].setText("all day")
    dialog.week[0].editingFinished.emit()
    assert "all day" in dialog.message.text()
    assert dialog.message.isVisible()
    assert dialog.week[0].text() == "all day"
    assert driver.project.calendars[STANDARD].week[0] == ((480, 720), (780, 1020))


def test_days_off_move_the_plan_and_are_removed(driver: WindowDriver, dialog: CalendarsDialog) -> None:
    before = driver.schedule.finish_of(DESIGN)
    assert before is not None
    dialog.first.setText("2026-03-04")
    dialog.last.setText("2026-03-05")
    dialog.reason.setText("Move")
    dialog._add_exception()
    assert kind(driver, DAY) == HOLIDAY
    finish = driver.schedule.finish_of(DESIGN)
    assert finish is not None
    assert finish > before
    assert dialog.exceptions.item(0).text() == "Wed 4 Mar 26 – Thu 5 Mar 26  ·  Move  ·  free"
    dialog.exceptions.selectAll()
    dialog._delete_exceptions()
    assert kind(driver, DAY) == WORKING
    assert driver.schedule.finish_of(DESIGN) == before


def test_a_day_that_cannot_be_read_is_said(driver: WindowDriver, dialog: CalendarsDialog) -> None:
    dialog.first.setText("some day")
    dialog._add_exception()
    assert "some day" in dialog.message.text()
    assert not driver.project.calendar_exceptions


def test_public_holidays_of_a_region_are_added(driver: WindowDriver, dialog: CalendarsDialog) -> None:
    dialog.region.setCurrentText("DE-BE")
    dialog._add_holidays()
    names = {one.name for one in driver.project.calendar_exceptions.values()}
    assert len(names) > 5
    dialog.region.setCurrentText("Atlantis")
    dialog._add_holidays()
    assert "Atlantis" in dialog.message.text().title()


def test_a_calendar_is_added_named_based_and_deleted(driver: WindowDriver, dialog: CalendarsDialog) -> None:
    dialog._add()
    assert dialog.name.text() == "New calendar 1"
    assert dialog.base.currentText() == "Standard"
    assert dialog.week[0].text() == "as base"
    dialog.name.setText("Berlin")
    dialog.name.editingFinished.emit()
    dialog.zone.setText("Europe/Berlin")
    dialog.zone.editingFinished.emit()
    (added,) = [one for one in driver.project.calendars.values() if one.id != STANDARD]
    assert (added.name, added.zone, added.base_id, added.week[0]) == ("Berlin", "Europe/Berlin", STANDARD, None)
    dialog._delete()
    assert list(driver.project.calendars) == [STANDARD]
    dialog._delete()
    assert list(driver.project.calendars) == [STANDARD]
    assert "Standard" in dialog.message.text()


def test_the_year_is_walked_by_keys_and_clicked(driver: WindowDriver, dialog: CalendarsDialog) -> None:
    year = dialog.year
    assert year.day == DAY
    year.setFocus()
    for key, days in ((Key.Key_Right, 1), (Key.Key_Down, 8), (Key.Key_Left, 7), (Key.Key_Up, 0)):
        driver.key(key, widget=year)
        assert year.day == DAY + days
    driver.key(Key.Key_PageDown, widget=year)
    assert year.year == 2027
    day, cell = year._cells(5)[9]
    QTest.mouseClick(year, LEFT, pos=cell.center())
    assert year.day == day
    assert dialog.first.text() == "Mon 10 May 27"
