"""Plan Settings: the plan's name, its dates, its calendar and how it is scheduled, changed in one step."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from planner.edits import plan as plan_edits
from planner.errors import EditRefused
from planner.records import Calendar, CriticalBy, Plan, ProgressRule, ScheduleFrom
from planner.timebase import EXACT, Span, exact_duration, parse_date, parse_duration
from ui.bridge import Bridge
from ui.editors import DateEditor, TextEditor
from ui.form_dialog import Choice, FormDialog, Number
from ui.notices import translated

MINUTES_PER_HOUR = 60
DURATIONS = ("critical_slack", "near_critical")
HOURS_PER_DAY, HOURS_PER_WEEK, DAYS_PER_MONTH = 24, 168, 31


class PlanSettings(FormDialog):
    """Shows the settings and changes those that differ, as one undo step.

    Attributes:
        fields: the editor of each setting, by its name in `planner.records.Plan`. direction: the one of them that says
            which end is scheduled from.
    """

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self.entitle(self.tr("Plan Settings"), self.tr("Apply"))
        self._bridge = bridge
        self.fields: dict[str, QWidget] = {}
        self.direction = Choice(self)
        plan = bridge.session.project.plan
        self._add_texts(plan)
        self._add_dates(plan)
        self._add_rules(plan)
        self._add_critical(plan)
        self._add_units(plan)
        self._on_direction()
        self.fields["name"].setFocus()

    def accept(self) -> None:
        """Change what differs; what is refused stays to be corrected."""
        settings = self._changes()
        if settings is None:
            return
        if settings:
            self._bridge.apply(plan_edits.change, settings, origin=self)
        if settings and self._bridge.refusal is not None:
            self.refuse(translated(self._bridge.refusal))
        else:
            super().accept()

    def _changes(self) -> dict[str, object] | None:
        """Return the settings that differ from the plan's, each checked by itself; None when one is refused."""
        session, found = self._bridge.session, dict[str, object]()
        for name, field in self.fields.items():
            try:
                value = self._value(name, field)
                if field.isEnabled() and value != getattr(session.project.plan, name):
                    plan_edits.change(session.project, session.schedule, {name: value})
                    found[name] = value
            except EditRefused as refused:
                self.refuse(translated(refused), field)
                return None
        return found

    def _value(self, name: str, field: QWidget) -> object:
        match field:
            case DateEditor():
                return self._date(name, field) if field.isEnabled() else None
            case TextEditor() if name in DURATIONS:
                return parse_duration(field.text(), self._bridge.session.project.units).minutes
            case TextEditor():
                return " ".join(field.text().split())
            case Choice():
                return field.currentData()
            case QCheckBox():
                return field.isChecked()
            case Number():
                return round(field.value() * (1 if name == "days_per_month" else MINUTES_PER_HOUR))
        raise TypeError(name)

    def _date(self, name: str, field: DateEditor) -> int | None:
        if name == "status_date" and not field.text().strip():
            return None
        plan = self._bridge.session.project.plan
        minute = plan.default_start if name == "start" else plan.default_finish
        return parse_date(field.text(), default_minute=minute, reference=self._bridge.today)

    @Slot()
    def _on_direction(self) -> None:
        """The end that is scheduled from is given, the other one is calculated."""
        forward = self.direction.currentData() == ScheduleFrom.START
        self.fields["start"].setEnabled(forward)
        self.fields["finish"].setEnabled(not forward)

    # The fields ------------------------------------------------------------------------------------------

    def _add(self, name: str, title: str, field: QWidget) -> None:
        self.fields[name] = field
        self.add(title, field)

    def _add_texts(self, plan: Plan) -> None:
        for name, title, text in (
            ("name", self.tr("&Name"), plan.name),
            ("company", self.tr("Com&pany"), plan.company),
        ):
            line = TextEditor(self)
            line.setText(text)
            self._add(name, title, line)

    def _add_dates(self, plan: Plan) -> None:
        ends: list[tuple[str, object]] = [
            (self.tr("Project start"), ScheduleFrom.START),
            (self.tr("Project finish"), ScheduleFrom.FINISH),
        ]
        self.direction.offer(ends, plan.schedule_from)
        self.direction.currentIndexChanged.connect(self._on_direction)
        self._add("schedule_from", self.tr("Schedule &from"), self.direction)
        forward, schedule = plan.schedule_from is ScheduleFrom.START, self._bridge.session.schedule
        start = plan.start if forward else schedule.project_start
        finish = schedule.project_finish if forward or plan.finish is None else plan.finish
        for name, title, minute, hint in (
            ("start", self.tr("&Start"), start, ""),
            ("finish", self.tr("Finis&h"), finish, ""),
            ("status_date", self.tr("Status &date"), plan.status_date, self.tr("None; today, fri, 3 Mar, 2027-03-03")),
        ):
            line = DateEditor(self)
            line.setText("" if minute is None else EXACT.format(minute))
            line.setPlaceholderText(hint)
            self._add(name, title, line)
        self._add_calendar(plan)

    def _add_calendar(self, plan: Plan) -> None:
        calendars: list[tuple[str, object]] = [
            (one.name, one.id) for one in sorted(self._bridge.session.project.calendars.values(), key=_name)
        ]
        if plan.calendar_id is None:
            calendars.insert(0, (self.tr("None"), None))
        calendar = Choice(self)
        calendar.offer(calendars, plan.calendar_id)
        self._add("calendar_id", self.tr("Project &calendar"), calendar)

    def _add_rules(self, plan: Plan) -> None:
        rules = Choice(self)
        entries: list[tuple[str, object]] = [
            (self.tr("Retained logic: remaining work waits for predecessors"), ProgressRule.RETAINED_LOGIC),
            (self.tr("Progress override: a started task waits for nothing"), ProgressRule.OVERRIDE),
            (self.tr("Actual dates"), ProgressRule.ACTUAL_DATES),
        ]
        rules.offer(entries, plan.progress_rule)
        self._add("progress_rule", self.tr("P&rogress rule"), rules)
        for name, text, on in (
            ("status_is_data_date", self.tr("&Unfinished work starts after the status date"), plan.status_is_data_date),
            ("split_in_progress", self.tr("Started tasks may pause and &go on later"), plan.split_in_progress),
            ("honor_constraints", self.tr("Constraint dates come &before links"), plan.honor_constraints),
            ("new_tasks_manual", self.tr("New tasks are scheduled &manually"), plan.new_tasks_manual),
        ):
            box = QCheckBox(text, self)
            box.setChecked(on)
            self.fields[name] = box
            self.form.addRow("", box)

    def _add_critical(self, plan: Plan) -> None:
        """What makes tasks critical, and nearly so."""
        rule = Choice(self)
        entries: list[tuple[str, object]] = [
            (self.tr("Tasks with little slack"), CriticalBy.TOTAL_SLACK),
            (self.tr("Longest path: what drives the last finish"), CriticalBy.LONGEST_PATH),
        ]
        rule.offer(entries, plan.critical_by)
        self._add("critical_by", self.tr("Cr&itical"), rule)
        units = self._bridge.session.project.units
        for name, title, minutes in (
            ("critical_slack", self.tr("Critical s&lack, at most"), plan.critical_slack),
            ("near_critical", self.tr("Ne&arly critical within"), plan.near_critical),
        ):
            line = TextEditor(self)
            line.setText(exact_duration(Span(minutes, "d"), units))
            line.setPlaceholderText(self.tr("0d for none"))
            self._add(name, title, line)
        box = QCheckBox(self.tr("&Each end of the plan has a critical path of its own"), self)
        box.setChecked(plan.multiple_critical_paths)
        self.fields["multiple_critical_paths"] = box
        self.form.addRow("", box)

    def _add_units(self, plan: Plan) -> None:
        least = 1 / MINUTES_PER_HOUR
        for name, title, low, high, value in (
            ("minutes_per_day", self.tr("Hours per da&y"), least, HOURS_PER_DAY, plan.minutes_per_day / 60),
            ("minutes_per_week", self.tr("Hours per &week"), least, HOURS_PER_WEEK, plan.minutes_per_week / 60),
            ("days_per_month", self.tr("Days per m&onth"), 1, DAYS_PER_MONTH, plan.days_per_month),
        ):
            number = Number(self)
            number.setDecimals(0 if name == "days_per_month" else 2)
            number.setRange(low, high)
            number.setValue(value)
            self._add(name, title, number)


def _name(calendar: Calendar) -> str:
    return calendar.name.casefold()
