"""Plan Settings in the window: typed values become one step, refusals stay beside their field."""

import datetime as dt
from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit

from planner.records import CriticalBy, ScheduleFrom
from planner.timebase import instant
from tests.ui.plans import LAUNCH
from tests.ui.window_driver import CTRL, WindowDriver
from ui.form_dialog import Choice, Number
from ui.plan_settings import PlanSettings

Key = Qt.Key


def opened(driver: WindowDriver) -> PlanSettings:
    driver.window.actions_by_id["plan.settings"].trigger()
    (dialog,) = driver.window.findChildren(PlanSettings)
    dialog.activateWindow()
    return dialog


def type_into(driver: WindowDriver, dialog: PlanSettings, name: str, text: str) -> QLineEdit:
    line = dialog.fields[name]
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    driver.qtbot.keyClicks(line, text)
    return line


def test_several_settings_are_one_step(driver: WindowDriver) -> None:
    before = driver.project.plan
    dialog = opened(driver)
    type_into(driver, dialog, "name", "Migration")
    type_into(driver, dialog, "start", "9 Mar")
    line = type_into(driver, dialog, "status_date", "fri")
    driver.key(Key.Key_Return, widget=line)
    plan = driver.project.plan
    assert (plan.name, plan.start) == ("Migration", instant(dt.datetime(2026, 3, 9, 8)))
    assert plan.status_date == instant(dt.datetime(2026, 3, 6, 17))
    assert (driver.schedule.finish_of(LAUNCH) or 0) > instant(dt.datetime(2026, 3, 27, 17))
    driver.focus_outline()
    driver.key(Key.Key_Z, CTRL)
    assert driver.project.plan == before


def test_an_unreadable_date_stays_with_its_sentence(driver: WindowDriver) -> None:
    before = driver.project.plan
    dialog = opened(driver)
    type_into(driver, dialog, "name", "Other")
    line = type_into(driver, dialog, "start", "whenever")
    driver.key(Key.Key_Return, widget=line)
    assert dialog.isVisible()
    assert line.property("invalid")
    assert dialog.message.isVisible()
    assert "whenever" in dialog.message.text()
    assert driver.project.plan == before
    type_into(driver, dialog, "start", "3 Mar")
    assert not dialog.message.isVisible()
    driver.key(Key.Key_Return, widget=line)
    assert driver.project.plan.start == instant(dt.datetime(2026, 3, 3, 8))


def test_an_emptied_status_date_is_none(driver: WindowDriver) -> None:
    line = type_into(driver, opened(driver), "status_date", "4 Mar")
    driver.key(Key.Key_Return, widget=line)
    assert driver.project.plan.status_date is not None
    line = type_into(driver, opened(driver), "status_date", " ")
    driver.key(Key.Key_Return, widget=line)
    assert driver.project.plan.status_date is None


def test_escape_and_unchanged_settings_leave_no_step(driver: WindowDriver) -> None:
    line = type_into(driver, opened(driver), "name", "Other")
    driver.key(Key.Key_Escape, widget=line)
    dialog = opened(driver)
    driver.key(Key.Key_Return, widget=dialog.fields["name"])
    assert driver.project.plan.name == "Small"
    assert not driver.window.actions_by_id["edit.undo"].isEnabled()


def test_scheduling_from_the_finish_gives_the_finish(driver: WindowDriver) -> None:
    dialog = opened(driver)
    direction = dialog.fields["schedule_from"]
    assert isinstance(direction, Choice)
    assert not dialog.fields["finish"].isEnabled()
    driver.qtbot.keyClick(direction, Key.Key_Down)
    assert dialog.fields["finish"].isEnabled()
    assert not dialog.fields["start"].isEnabled()
    line = type_into(driver, dialog, "finish", "2026-05-29")
    driver.key(Key.Key_Return, widget=line)
    plan = driver.project.plan
    assert plan.schedule_from is ScheduleFrom.FINISH
    assert plan.finish == driver.schedule.finish_of(LAUNCH) == instant(dt.datetime(2026, 5, 29, 17))


def test_switches_and_hours(driver: WindowDriver) -> None:
    dialog = opened(driver)
    switch, hours = dialog.fields["honor_constraints"], dialog.fields["minutes_per_day"]
    assert isinstance(switch, QCheckBox)
    assert isinstance(hours, Number)
    driver.qtbot.keyClick(switch, Key.Key_Space)
    hours.setFocus()
    hours.selectAll()
    driver.qtbot.keyClicks(hours, hours.locale().toString(7.6, "f", 1))
    driver.key(Key.Key_Return, widget=hours)
    assert not driver.project.plan.honor_constraints
    assert driver.project.plan.minutes_per_day == 456


def test_titles_have_their_own_letters(driver: WindowDriver) -> None:
    dialog = opened(driver)
    labels = [label.text() for label in dialog.findChildren(QLabel) if label.buddy() is not None]
    texts = [*labels, *(box.text() for box in dialog.findChildren(QCheckBox))]
    letters = Counter(text[text.index("&") + 1].lower() for text in texts)
    assert len(texts) == len(dialog.fields)
    assert [one for one, count in letters.items() if count > 1] == []


def test_what_is_critical_is_chosen_and_typed(driver: WindowDriver) -> None:
    dialog = opened(driver)
    rule = dialog.fields["critical_by"]
    assert isinstance(rule, Choice)
    rule.setCurrentIndex(rule.findData(CriticalBy.LONGEST_PATH))
    type_into(driver, dialog, "critical_slack", "4h")
    line = type_into(driver, dialog, "near_critical", "2w")
    driver.key(Key.Key_Return, widget=line)
    plan = driver.project.plan
    assert (plan.critical_by, plan.critical_slack, plan.near_critical) == (CriticalBy.LONGEST_PATH, 240, 4800)


def test_a_limit_below_nothing_is_refused(driver: WindowDriver) -> None:
    dialog = opened(driver)
    line = type_into(driver, dialog, "near_critical", "-1d")
    driver.key(Key.Key_Return, widget=line)
    assert dialog.isVisible()
    assert dialog.message.isVisible()
    assert driver.project.plan.near_critical == 2400
