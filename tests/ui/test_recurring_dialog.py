"""Recurring Task in the window: a form becomes one step, and shows what comes of it."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from planner.edits import recurring
from planner.timebase import EXACT, instant
from tests.ui.plans import BUILD, DESIGN, LAUNCH
from tests.ui.window_driver import CTRL, LEFT, WindowDriver
from ui.recurring_dialog import DAILY, MONTHLY, WEEKLY, YEARLY, RecurringTask

Key = Qt.Key


def opened(driver: WindowDriver, *selected: int) -> RecurringTask:
    if selected:
        driver.select(*selected)
    driver.window.actions_by_id["task.recurring"].trigger()
    (dialog,) = driver.window.findChildren(RecurringTask)
    dialog.activateWindow()
    return dialog


def type_into(driver: WindowDriver, line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    driver.qtbot.keyClicks(line, text)


def series(driver: WindowDriver) -> int:
    (found,) = [one for one in driver.project.tasks if driver.project.tasks[one].repeats]
    return found


def starts(driver: WindowDriver) -> list[str]:
    return [EXACT.format(driver.schedule.start_of(one) or 0)[5:] for one in driver.project.children(series(driver))]


def add_weekly(driver: WindowDriver) -> None:
    dialog = opened(driver, LAUNCH)
    type_into(driver, dialog.name, "Review")
    type_into(driver, dialog.first, "2026-03-09 10:00")
    type_into(driver, dialog.times.lineEdit(), "3")
    driver.qtbot.mouseClick(dialog.weekdays.buttons[3], LEFT)
    driver.key(Key.Key_Return, widget=dialog.name)


def test_a_weekly_review_is_one_step_and_folded(driver: WindowDriver) -> None:
    before = list(driver.project.outline)
    add_weekly(driver)
    assert driver.names[-1] == "Review"
    assert len(driver.project.tasks) == len(before) + 4
    driver.focus_outline()
    driver.key(Key.Key_Z, CTRL)
    assert list(driver.project.outline) == before


def test_weekdays_are_pressed(driver: WindowDriver) -> None:
    add_weekly(driver)
    # Monday is the weekday of the first day; Thursday was pressed.
    assert starts(driver) == ["03-09 10:00", "03-12 10:00", "03-16 10:00"]


def test_the_outcome_is_told_while_typing(driver: WindowDriver) -> None:
    dialog = opened(driver)
    type_into(driver, dialog.first, "2026-03-10")
    dialog.kind.setCurrentIndex(dialog.kind.findData(MONTHLY))
    assert [dialog.day.itemText(row) for row in range(dialog.day.count())] == ["Day 10", "Second Tuesday"]
    dialog.day.setCurrentIndex(1)
    assert dialog.outcome.text().startswith("12 times, Tue 10 Mar 26 to Tue 9 Feb 27")
    dialog.kind.setCurrentIndex(dialog.kind.findData(YEARLY))
    assert dialog.day.itemText(1) == "Second Tuesday of March"
    type_into(driver, dialog.first, "soon")
    assert "soon" in dialog.outcome.text()
    dialog.reject()


@pytest.mark.parametrize("field", ["first", "length"])
def test_what_cannot_be_read_stays(driver: WindowDriver, field: str) -> None:
    before = len(driver.project.tasks)
    dialog = opened(driver)
    line = getattr(dialog, field)
    type_into(driver, line, "soon")
    driver.key(Key.Key_Return, widget=line)
    assert dialog.isVisible()
    assert line.property("invalid")
    assert len(driver.project.tasks) == before
    dialog.reject()


def test_an_occurrence_leads_to_its_series(driver: WindowDriver) -> None:
    add_weekly(driver)
    summary = series(driver)
    dialog = opened(driver, driver.project.children(summary)[1])
    assert dialog.name.text() == "Review"
    type_into(driver, dialog.times.lineEdit(), "2")
    driver.key(Key.Key_Return, widget=dialog.name)
    assert len(driver.project.children(summary)) == 2
    assert driver.project.tasks[summary].repeats.endswith("x2")


def test_an_ordinary_task_gets_a_new_series_after_it(driver: WindowDriver) -> None:
    dialog = opened(driver, DESIGN)
    driver.key(Key.Key_Return, widget=dialog.name)
    assert driver.project.tasks[series(driver)].parent_id == BUILD


@pytest.mark.parametrize("last", [MONTHLY, YEARLY])
def test_every_way_to_repeat_can_follow_every_other(driver: WindowDriver, last: str) -> None:
    dialog = opened(driver)
    type_into(driver, dialog.first, "2026-03-31")
    for kind in (MONTHLY, YEARLY, DAILY, YEARLY, MONTHLY, WEEKLY, last):
        dialog.kind.setCurrentIndex(dialog.kind.findData(kind))
        for row in range(dialog.day.count()):
            dialog.day.setCurrentIndex(row)
    assert dialog.day.currentText().startswith("Last Tuesday")
    type_into(driver, dialog.first, "2026-03-02")
    assert "12 times, Mon 2 Mar 26" in dialog.outcome.text()
    dialog.reject()


def test_a_series_of_another_pattern_is_shown_as_it_is(driver: WindowDriver) -> None:
    driver.workspace.bridge.apply(
        recurring.add, "Close", "monthly/2/5/4", instant(dt.datetime(2026, 3, 2, 9)), last=20_700, task_id=99
    )
    dialog = opened(driver, 99)
    assert (dialog.kind.currentData(), dialog.every.value(), dialog.day.currentData()) == (MONTHLY, 2, "5/4")
    assert dialog.day.currentText() == "Last Friday"
    before = driver.project.tasks[99]
    driver.key(Key.Key_Return, widget=dialog.name)
    assert driver.project.tasks[99] == before
