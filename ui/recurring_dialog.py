"""Recurring Task: a form for how often something recurs, which adds such a task or changes the one selected."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QToolButton, QWidget

from planner.edits import recurring as edits
from planner.errors import EditRefused
from planner.project import Project
from planner.records import Calendar, Task, new_id
from planner.recurring import MOST, Recurrence, parse
from planner.timebase import EXACT, MINUTES_PER_DAY, Span, day_of, exact_duration, moment, parse_date, parse_duration
from ui.bridge import Bridge
from ui.editors import DateEditor, TextEditor
from ui.form_dialog import Choice, FormDialog, Number
from ui.local_dates import date_style
from ui.notices import translated

DAILY, WEEKLY, MONTHLY, YEARLY = "daily", "weekly", "monthly", "yearly"
WEEKDAYS = range(7)
LAST_NTH = 5
FIRST_TIMES, FIRST_LENGTH = 12, Span(60, "h")
MOST_EVERY = 99


class Weekdays(QWidget):
    """Seven buttons, one a day of the week from Monday.

    Attributes:
        touched: whether a person has pressed one of them.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.touched = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.buttons = [QToolButton(self) for _ in WEEKDAYS]
        locale = QLocale()
        for number, button in enumerate(self.buttons, start=1):
            button.setText(locale.dayName(number, QLocale.FormatType.ShortFormat))
            button.setAccessibleName(locale.dayName(number))
            button.setCheckable(True)
            button.clicked.connect(self._on_clicked)
            row.addWidget(button)
        row.addStretch(1)

    @property
    def chosen(self) -> int:
        """The chosen days, bit 0 for Monday."""
        return sum(1 << number for number, button in enumerate(self.buttons) if button.isChecked())

    @Slot()
    def _on_clicked(self) -> None:
        self.touched = True

    def choose(self, mask: int) -> None:
        """Choose days, bit 0 for Monday."""
        for number, button in enumerate(self.buttons):
            button.setChecked(bool(mask >> number & 1))


class RecurringTask(FormDialog):
    """Asks for a recurring task and adds it, or changes one, in one step.

    `task_id` is the recurring summary to change, None for a new one, which goes below `after_id`.

    Signals:
        added: id of the new summary.

    Attributes:
        name, length, first, every, kind, weekdays, day, end, times, last, calendar, ignores: the fields.
        outcome: what would come of it, in words.
    """

    added = Signal(object)

    def __init__(self, bridge: Bridge, task_id: int | None, after_id: int | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge, self._task_id, self._after_id = bridge, task_id, after_id
        self.entitle(self.tr("Recurring Task"), self.tr("Add") if task_id is None else self.tr("Change"))
        self.name, self.length = TextEditor(self), TextEditor(self)
        self.first, self.last = DateEditor(self), DateEditor(self)
        self.every, self.times = Number(self), Number(self)
        self.kind, self.day, self.end, self.calendar = Choice(self), Choice(self), Choice(self), Choice(self)
        self.weekdays = Weekdays(self)
        self.ignores = QCheckBox(self.tr("&Ignore the calendars of people"), self)
        self.outcome = QLabel(self)
        self.outcome.setWordWrap(True)
        self._add_fields()
        self._fill(None if task_id is None else bridge.session.project.tasks[task_id])
        self._watch()
        self._on_changed()
        self.name.setFocus()
        self.name.selectAll()

    def accept(self) -> None:
        """Do it; what is refused stays to be corrected."""
        try:
            given = self._given()
        except EditRefused as refused:
            self.refuse(translated(refused), self._culprit(refused))
            return
        if self._task_id is None:
            self._add_to_plan(given)
        else:
            without = given["calendar_id"] is None
            self._bridge.apply(edits.change, self._task_id, **given, no_calendar=without)
        if self._bridge.refusal is not None:
            self.refuse(translated(self._bridge.refusal))
        else:
            super().accept()

    def _add_to_plan(self, given: dict[str, Any]) -> None:
        name, pattern, start = (given.pop(key) for key in ("name", "pattern", "start"))
        task_id = new_id()
        change = self._bridge.apply(edits.add, name, pattern, start, **given, after_id=self._after_id, task_id=task_id)
        if change is not None:
            self.added.emit(task_id)

    # What is typed ---------------------------------------------------------------------------------------

    def _given(self) -> dict[str, Any]:
        """Return the arguments of the edit.

        Raises:
            EditRefused: a date or the duration cannot be read.
        """
        recurrence = self._recurrence()
        span = parse_duration(self.length.text(), self._project.units)
        return {
            "name": self.name.text(),
            "pattern": recurrence.pattern,
            "start": recurrence.start,
            "times": recurrence.times,
            "last": recurrence.last,
            "minutes": span.minutes,
            "unit": span.unit,
            "calendar_id": self.calendar.currentData(),
            "ignore_resource_calendars": self.ignores.isChecked(),
        }

    def _recurrence(self) -> Recurrence:
        start = self._date(self.first, self._project.plan.default_start)
        if self.end.currentData():
            return Recurrence(self._pattern(), start, last=day_of(self._date(self.last, 0)))
        return Recurrence(self._pattern(), start, times=round(self.times.value()))

    def _pattern(self) -> str:
        kind, every = self.kind.currentData(), round(self.every.value())
        if kind == DAILY:
            return f"{DAILY}/{every}"
        if kind == WEEKLY:
            return f"{WEEKLY}/{every}/{self.weekdays.chosen}"
        if kind == MONTHLY:
            return f"{MONTHLY}/{every}/{self.day.currentData()}"
        return f"{YEARLY}/{self.day.currentData()}"

    def _date(self, field: DateEditor, minute: int) -> int:
        return parse_date(field.text(), default_minute=minute, reference=self._bridge.today)

    def _culprit(self, refused: EditRefused) -> QWidget | None:
        """Return the field whose text could not be read."""
        text = refused.details.get("text")
        return next((one for one in (self.first, self.last, self.length) if one.text() == text), None)

    @property
    def _project(self) -> Project:
        return self._bridge.session.project

    # The fields ------------------------------------------------------------------------------------------

    def _add_fields(self) -> None:
        for title, field in (
            (self.tr("&Name"), self.name),
            (self.tr("&Duration"), self.length),
            (self.tr("&First"), self.first),
            (self.tr("&Repeats"), self.kind),
            (self.tr("&Every"), self.every),
            (self.tr("&On"), self.weekdays),
            (self.tr("O&n"), self.day),
            (self.tr("En&ds"), self.end),
            (self.tr("&Times"), self.times),
            (self.tr("&Last day"), self.last),
            (self.tr("&Calendar"), self.calendar),
        ):
            self.add(title, field)
        self.form.addRow("", self.ignores)
        self.form.addRow("", self.outcome)
        for number, most in ((self.every, MOST_EVERY), (self.times, MOST)):
            number.setDecimals(0)
            number.setRange(1, most)
        kinds: list[tuple[str, object]] = [
            (self.tr("Daily"), DAILY),
            (self.tr("Weekly"), WEEKLY),
            (self.tr("Monthly"), MONTHLY),
            (self.tr("Yearly"), YEARLY),
        ]
        self.kind.offer(kinds, WEEKLY)
        self.end.offer([(self.tr("After a number of times"), False), (self.tr("On a day"), True)], False)

    def _fill(self, task: Task | None) -> None:
        """Show the task that is changed, or what a new one may be."""
        known = None if task is None else parse(task.repeats)
        start = known.start if known else self._first_start(task)
        span = FIRST_LENGTH if task is None else Span(task.duration, task.duration_unit)
        self.name.setText(self.tr("Meeting") if task is None else task.name)
        self.length.setText(exact_duration(span, self._project.units))
        self.first.setText(EXACT.format(start))
        self.times.setValue(known.times if known and known.times else FIRST_TIMES)
        self.end.setCurrentIndex(int(bool(known and known.last is not None)))
        ends = max(day_of(self._bridge.session.schedule.project_finish), day_of(start))
        last = known.last if known and known.last is not None else ends
        self.last.setText(EXACT.format(last * MINUTES_PER_DAY)[:10])
        self.ignores.setChecked(task is not None and task.ignore_resource_calendars)
        calendars = [(one.name, one.id) for one in sorted(self._project.calendars.values(), key=_by_name)]
        none: list[tuple[str, object]] = [(self.tr("That of the plan"), None)]
        self.calendar.offer(none + list(calendars), task.calendar_id if task else None)
        self._show_pattern(known.pattern if known else f"{WEEKLY}/1/{1 << moment(start).weekday()}", start)

    def _first_start(self, task: Task | None) -> int:
        """Return when a series from a file begins; of a new one tomorrow within the plan, else the plan's first day."""
        session = self._bridge.session
        if task is not None and (found := session.schedule.start_of(task.id)) is not None:
            return found
        begins, ends = day_of(session.schedule.project_start), day_of(session.schedule.project_finish)
        tomorrow = -1 if self._bridge.today is None else day_of(self._bridge.today) + 1
        day = tomorrow if begins <= tomorrow < ends else begins
        return day * MINUTES_PER_DAY + self._project.plan.default_start

    def _show_pattern(self, pattern: str, start: int) -> None:
        kind, *rest = pattern.split("/")
        self.kind.setCurrentIndex(self.kind.findData(kind))
        self.every.setValue(1 if kind == YEARLY else int(rest[0]))
        self.weekdays.choose(int(rest[1]) if kind == WEEKLY else 1 << moment(start).weekday())
        self._offer_days("/".join(rest[1:] if kind == MONTHLY else rest) if kind in (MONTHLY, YEARLY) else "")

    def _offer_days(self, present: str = "") -> None:
        """Offer the ways in which the first day can be meant; the one that is so at present is among them."""
        try:
            date = moment(self._date(self.first, 0)).date()
        except EditRefused:
            return
        yearly = self.kind.currentData() == YEARLY
        rules = [f"{date.month}/{rule}" if yearly else rule for rule in _rules(date)]
        if present and present not in rules:
            rules.append(present)
        row = rules.index(present) if present else min(max(self.day.currentIndex(), 0), len(rules) - 1)
        self.day.blockSignals(True)
        self.day.clear()
        self.day.offer([(self._day_title(rule), rule) for rule in rules], rules[row])
        self.day.blockSignals(False)

    def _follow_first(self) -> None:
        """Repeat on the weekday of the first day, as long as nobody has chosen others."""
        if self.weekdays.touched or not self.first.isModified():
            return
        with suppress(EditRefused):
            self.weekdays.choose(1 << moment(self._date(self.first, 0)).weekday())

    def _day_title(self, rule: str) -> str:
        numbers = [int(number) for number in rule.split("/")]
        locale = QLocale()
        month = locale.standaloneMonthName(numbers.pop(0)) if self.kind.currentData() == YEARLY else ""
        if len(numbers) == 1:
            return self.tr("Day {0}").format(numbers[0]) if not month else f"{numbers[0]} {month}"
        nths = (self.tr("First"), self.tr("Second"), self.tr("Third"), self.tr("Fourth"), self.tr("Last"))
        text = f"{nths[numbers[0] - 1]} {locale.standaloneDayName(numbers[1] + 1)}"
        return self.tr("{0} of {1}").format(text, month) if month else text

    def _watch(self) -> None:
        for line in (self.length, self.first, self.last):
            line.textChanged.connect(self._on_changed)
        for choice in (self.kind, self.end, self.day):
            choice.currentIndexChanged.connect(self._on_changed)
        for number in (self.every, self.times):
            number.valueChanged.connect(self._on_changed)
        for button in self.weekdays.buttons:
            button.toggled.connect(self._on_changed)

    @Slot()
    def _on_changed(self) -> None:
        """Show the fields that count, and what comes of them."""
        kind, by_day = self.kind.currentData(), bool(self.end.currentData())
        if self.sender() in (self.kind, self.first):
            self._offer_days()
            self._follow_first()
        shown: dict[QWidget, bool] = {
            self.every: kind != YEARLY,
            self.weekdays: kind == WEEKLY,
            self.day: kind in (MONTHLY, YEARLY),
            self.times: not by_day,
            self.last: by_day,
        }
        for field, visible in shown.items():
            self.form.setRowVisible(field, visible)
        self.every.setSuffix(self._interval(kind))
        self.message.hide()
        self.outcome.setText(self._told(self._recurrence))

    def _interval(self, kind: str) -> str:
        """Return what the number of "every" counts."""
        single = self.every.value() == 1
        if kind == DAILY:
            return self.tr(" day") if single else self.tr(" days")
        if kind == WEEKLY:
            return self.tr(" week") if single else self.tr(" weeks")
        return self.tr(" month") if single else self.tr(" months")

    def _told(self, recurrence: Callable[[], Recurrence]) -> str:
        try:
            instants = recurrence().instants()
        except EditRefused as refused:
            return translated(refused)
        days = (date_style().format(instants[0]), date_style().format(instants[-1]))
        return self.tr("{0} times, {1} to {2}").format(len(instants), *days)


def _rules(date: dt.date) -> list[str]:
    """Return how a day of a month may be meant: by its number, as n-th weekday, as last one."""
    nth = (date.day - 1) // 7 + 1
    rules = [str(date.day)]
    if nth < LAST_NTH:
        rules.append(f"{nth}/{date.weekday()}")
    if date.day + 7 > monthrange(date.year, date.month)[1]:
        rules.append(f"{LAST_NTH}/{date.weekday()}")
    return rules


def _by_name(calendar: Calendar) -> str:
    return calendar.name.casefold()
