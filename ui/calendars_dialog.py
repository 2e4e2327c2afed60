"""Calendars: hours of the week, days off and other hours, public holidays, and the year at a glance."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.day_hours import format_hours, parse_hours
from planner.edits import calendars
from planner.errors import EditRefused
from planner.records import Calendar, CalendarException
from planner.timebase import MINUTES_PER_DAY, day_of, parse_date
from ui.bridge import Bridge
from ui.editors import DateEditor, TextEditor
from ui.form_dialog import Choice
from ui.local_dates import date_style
from ui.notices import translated
from ui.painting.shading import calendar_days
from ui.records_dialog import RecordsDialog
from ui.theme_manager import ThemeManager
from ui.year_view import YearView

ID = Qt.ItemDataRole.UserRole
LIST_WIDTH, HOURS_WIDTH = 190, 180
SIZE = (1120, 720)
REGIONS = ("AT", "AU", "BR", "CA", "CH", "CN", "DE", "DE-BE", "DE-BY", "DK", "ES", "FI", "FR", "GB", "IE", "IN", "IT",
           "JP", "NL", "NO", "PL", "PT", "SE", "SG", "US", "ZA")  # fmt: skip
"""Offered; any other that is known can be typed."""


class CalendarsDialog(RecordsDialog):
    """Calendars at the left; the chosen one's week, exceptions and year at the right.

    Attributes:
        list: the calendars. week: the hours of the seven days from Monday. exceptions: days with other hours.
        year: the year at a glance.
    """

    def __init__(self, bridge: Bridge, themes: ThemeManager, parent: QWidget) -> None:
        super().__init__(bridge, parent)
        today = day_of(bridge.today if bridge.today is not None else bridge.session.schedule.project_start)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Calendars"))
        self.list.setFixedWidth(LIST_WIDTH)
        self.list.currentRowChanged.connect(self._show)
        self.name = TextEditor(self)
        self.base = Choice(self)
        self.zone = TextEditor(self)
        self.week = [TextEditor(self) for _ in range(7)]
        self.exceptions = QListWidget(self)
        self.exceptions.setAccessibleName(self.tr("Days with other hours"))
        self.first, self.last = DateEditor(self), DateEditor(self)
        self.reason, self.hours = QLineEdit(self), TextEditor(self)
        self.region = QComboBox(self)
        self.year = YearView(themes, today, self)
        self._title = QLabel(self)
        self._connect()
        self.lay_out(self.tr("Calendars"), self._page())
        self.resize(*SIZE)
        self._choose(bridge.session.project.plan.calendar_id)

    @property
    def calendar(self) -> Calendar | None:
        """The chosen calendar."""
        row = self.list.currentRow()
        return None if row < 0 else self._bridge.session.project.calendars.get(self.list.item(row).data(ID))

    def refresh(self) -> None:
        """List the calendars anew and show the chosen one as it is now."""
        project, present = self._bridge.session.project, self.calendar
        self.list.blockSignals(True)
        self.list.clear()
        for calendar in sorted(project.calendars.values(), key=lambda one: one.name.casefold()):
            standard = calendar.id == project.plan.calendar_id
            text = self.tr("{0} (of the plan)").format(calendar.name) if standard else calendar.name
            item = QListWidgetItem(text, self.list)
            item.setData(ID, calendar.id)
            if present is not None and calendar.id == present.id:
                self.list.setCurrentItem(item)
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        self._show()

    def _choose(self, calendar_id: int | None) -> None:
        rows = [row for row in range(self.list.count()) if self.list.item(row).data(ID) == calendar_id]
        self.list.setCurrentRow(rows[0] if rows else 0)

    # Showing ---------------------------------------------------------------------------------------------

    @Slot()
    def _show(self) -> None:
        calendar = self.calendar
        if calendar is None:
            return
        project = self._bridge.session.project
        self.name.setText(calendar.name)
        self.zone.setText(calendar.zone)
        self.base.clear()
        others = [(one.name, one.id) for one in project.calendars.values() if one.id != calendar.id]
        self.base.offer([(self.tr("None"), None), *sorted(others)], calendar.base_id)
        for line, hours in zip(self.week, calendar.week, strict=True):
            line.setText(self._hours_text(hours is None, format_hours(hours or ())))
            line.setCursorPosition(0)
            line.clear_refusal()
        self._show_exceptions(calendar)
        self._show_year()

    def _hours_text(self, inherited: bool, hours: str) -> str:
        return self.tr("as base") if inherited else hours

    def _show_exceptions(self, calendar: Calendar) -> None:
        self.exceptions.clear()
        own = self._bridge.session.project.exceptions_of(calendar.id)
        for one in sorted(own, key=lambda one: (one.first, one.last, one.id)):
            item = QListWidgetItem(self._exception_text(one), self.exceptions)
            item.setData(ID, one.id)

    def _exception_text(self, one: CalendarException) -> str:
        first = date_style().format(one.first * MINUTES_PER_DAY)
        days = first if one.first == one.last else f"{first} – {date_style().format(one.last * MINUTES_PER_DAY)}"
        hours = format_hours(one.hours) or self.tr("free")
        return "  ·  ".join(part for part in (days, one.name, hours) if part)

    @Slot()
    def _show_year(self) -> None:
        calendar = self.calendar
        if calendar is not None:
            self._title.setText(str(self.year.year))
            self.year.show_kinds(calendar_days(self._bridge.session.project, calendar.id))

    @Slot(int)
    def _on_day(self, day: int) -> None:
        text = date_style().format(day * MINUTES_PER_DAY)
        self.first.setText(text)
        self.last.setText(text)
        self._title.setText(str(self.year.year))

    # Editing ---------------------------------------------------------------------------------------------

    @Slot()
    def _rename(self) -> None:
        calendar = self.calendar
        if calendar is not None and self.name.text().strip() != calendar.name:
            self.do(calendars.rename, calendar.id, self.name.text())

    @Slot()
    def _set_zone(self) -> None:
        calendar = self.calendar
        if calendar is not None and self.zone.text().strip() != calendar.zone:
            self.do(calendars.set_zone, calendar.id, self.zone.text().strip())

    @Slot(int)
    def _set_base(self, place: int) -> None:
        calendar = self.calendar
        if calendar is not None:
            self.do(calendars.set_base, calendar.id, self.base.itemData(place))

    @Slot()
    def _set_week(self) -> None:
        """Take the hours of all days over; the first that cannot be read is marked."""
        calendar = self.calendar
        if calendar is None:
            return
        week = []
        for line in self.week:
            try:
                inherits = line.text().strip().casefold() == self._hours_text(True, "").casefold()
                week.append(None if inherits else parse_hours(line.text()))
            except EditRefused as refused:
                line.show_refusal(translated(refused))
                self.say(translated(refused))
                return
        if tuple(week) != calendar.week:
            self.do(calendars.set_week, calendar.id, tuple(week))

    @Slot()
    def _add(self) -> None:
        names = {one.name.casefold() for one in self._bridge.session.project.calendars.values()}
        wanted = (self.tr("New calendar {0}").format(number) for number in range(1, len(names) + 2))
        name = next(one for one in wanted if one.casefold() not in names)
        base = self._bridge.session.project.plan.calendar_id
        if self.do(calendars.add, name, base_id=base):
            self._choose(next(one.id for one in self._bridge.session.project.calendars.values() if one.name == name))
            self.name.setFocus()
            self.name.selectAll()

    @Slot()
    def _delete(self) -> None:
        calendar = self.calendar
        if calendar is not None:
            self.do(calendars.delete, calendar.id)

    @Slot()
    def _add_exception(self) -> None:
        calendar = self.calendar
        if calendar is None:
            return
        try:
            first = self._day(self.first)
            last = self._day(self.last) if self.last.text().strip() else first
            hours = parse_hours(self.hours.text())
        except EditRefused as refused:
            self.say(translated(refused))
            return
        self.do(calendars.add_exception, calendar.id, first, last, name=self.reason.text(), hours=hours)

    def _day(self, editor: DateEditor) -> int:
        return day_of(parse_date(editor.text(), default_minute=0, reference=self._bridge.today))

    @Slot()
    def _delete_exceptions(self) -> None:
        chosen = [item.data(ID) for item in self.exceptions.selectedItems()]
        if chosen:
            self.do(calendars.delete_exceptions, chosen)

    @Slot()
    def _add_holidays(self) -> None:
        calendar = self.calendar
        if calendar is not None and self.region.currentText().strip():
            self.do(calendars.add_holidays, calendar.id, self.region.currentText().strip())

    # Layout ----------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.name.editingFinished.connect(self._rename)
        self.zone.editingFinished.connect(self._set_zone)
        self.base.activated.connect(self._set_base)
        for line in self.week:
            line.editingFinished.connect(self._set_week)
        self.year.chosen.connect(self._on_day)
        self.exceptions.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.region.setEditable(True)
        self.region.addItems(REGIONS)
        country = self.locale().territoryToCode(self.locale().territory())
        self.region.setCurrentText(country)
        self.region.setAccessibleName(self.tr("Country or region"))
        self.reason.setPlaceholderText(self.tr("Name"))
        self.hours.setPlaceholderText(self.tr("Hours; empty is free"))
        for field in (self.reason, self.hours):
            field.setAccessibleName(field.placeholderText())

    def _page(self) -> QWidget:
        page = QWidget(self)
        columns = QHBoxLayout(page)
        columns.setContentsMargins(0, 0, 0, 0)
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        left.addLayout(self._row(self.button(self.tr("&Add"), "add", self._add),
                                 self.button(self.tr("&Delete"), "delete", self._delete)))  # fmt: skip
        middle = QVBoxLayout()
        middle.addWidget(self._week_box())
        middle.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(self._year_box())
        right.addWidget(self._exception_box(), 1)
        columns.addLayout(left)
        columns.addLayout(middle, 1)
        columns.addLayout(right)
        return page

    def _week_box(self) -> QGroupBox:
        box = QGroupBox(self.tr("Working hours"), self)
        form = QFormLayout(box)
        self._field(form, self.tr("&Name"), self.name)
        self._field(form, self.tr("&Based on"), self.base)
        self._field(form, self.tr("Time &zone"), self.zone)
        self.zone.setPlaceholderText(self.tr("of the plan; or Europe/Berlin"))
        for day, line in enumerate(self.week, 1):
            line.setPlaceholderText(self.tr("free"))
            line.setMinimumWidth(HOURS_WIDTH)
            self._field(form, QLocale().standaloneDayName(day), line)
        return box

    def _exception_box(self) -> QGroupBox:
        box = QGroupBox(self.tr("Days with other hours"), self)
        layout = QVBoxLayout(box)
        layout.addWidget(self.exceptions, 1)
        self.first.setAccessibleName(self.tr("First day"))
        self.last.setAccessibleName(self.tr("Last day"))
        add = self.button(self.tr("Add Da&ys"), "add", self._add_exception)
        remove = self.button(self.tr("&Remove Days"), "delete", self._delete_exceptions)
        layout.addLayout(self._row(self.first, QLabel("–"), self.last, self.reason, self.hours))
        holidays = self.button(self.tr("Add Public &Holidays"), "calendar", self._add_holidays)
        buttons = self._row(add, remove, self.region, holidays)
        buttons.setStretch(2, 1)
        layout.addLayout(buttons)
        return box

    def _year_box(self) -> QWidget:
        box = QWidget(self)
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        turning = self._row(
            self._turn("chevron-left", self.tr("Year before"), self._year_before),
            self._title,
            self._turn("chevron-right", self.tr("Next year"), self._year_after),
        )
        turning.addStretch(1)
        layout.addLayout(turning)
        layout.addWidget(self.year)
        return box

    def _turn(self, icon: str, name: str, slot: Callable[[], object]) -> QPushButton:
        button = self.button("", icon, slot)
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    @Slot()
    def _year_before(self) -> None:
        self.year.turn(-1)

    @Slot()
    def _year_after(self) -> None:
        self.year.turn(1)

    def _row(self, *widgets: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        for widget in widgets:
            row.addWidget(widget)
        return row

    def _field(self, form: QFormLayout, title: str, field: QWidget) -> None:
        field.setAccessibleName(title.replace("&", ""))
        label = QLabel(title, self)
        label.setBuddy(field)
        form.addRow(label, field)
