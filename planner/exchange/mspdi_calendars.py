"""Calendars of Microsoft Project XML: week days, exceptions of both generations, work weeks, bases.

Files before 2007 hold exceptions as week days of type 0; newer ones hold both forms, of which the newer counts.
A resource calendar that says nothing of its own is left out: its users get its base.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from planner.exchange.mspdi_fields import Fields
from planner.exchange.report import LossReport
from planner.records import Calendar, CalendarException, Hours, Record, Week, WorkWeek, new_id
from planner.scheduling.recurrence import is_readable
from planner.timebase import LAST_INSTANT, MINUTES_PER_DAY, day_of

STANDARD_HOURS: Hours = ((480, 720), (780, 1020))
STANDARD_WEEK: Week = (STANDARD_HOURS,) * 5 + ((),) * 2
LAST_DAY = day_of(LAST_INSTANT) - 1
MAX_EXPANDED = 2_000
"""Most single days that one exception may be taken apart into."""
MAX_EXCEPTIONS = 20_000
"""Most exceptions of one calendar; real ones have a few hundred, and each costs time when the plan is scheduled."""

_WEEKDAY_ITEMS = {3: 6, 4: 0, 5: 1, 6: 2, 7: 3, 8: 4, 9: 5}
"""MonthItem of a weekday -> weekday from Monday; 0 to 2 are any day, a working day, a weekend day."""
_GROUP_ITEMS = {0: range(7), 1: range(5), 2: range(5, 7)}


@dataclass(slots=True)
class Exceptional:
    """An exception before its calendar's id is known: days, hours and the recurrence text of the record."""

    name: str
    first: int
    last: int
    hours: Hours
    recurrence: str = ""


@dataclass(slots=True)
class CalendarDraft:
    """One calendar as read; `base_uid` is resolved when all are known."""

    uid: int
    name: str
    base_uid: int | None
    week: list[Hours | None]
    exceptions: list[Exceptional] = field(default_factory=list)
    work_weeks: list[tuple[str, int, int, Week]] = field(default_factory=list)

    @property
    def empty(self) -> bool:
        """Whether it says nothing that its base does not say."""
        return all(day is None for day in self.week) and not self.exceptions and not self.work_weeks


def read_calendar(fields: Fields, report: LossReport) -> CalendarDraft:
    """Read one `Calendar` element."""
    base = fields.whole("BaseCalendarUID", -1)
    draft = CalendarDraft(fields.whole("UID", -1), fields.name(), base if base >= 0 else None, [None] * 7)
    fields.where = f"calendar “{draft.name or draft.uid}”"
    days = [day for container in fields.nested("WeekDays") for day in container.nested("WeekDay")]
    _read_week(draft.week, days, report)
    modern = fields.inside("Exceptions", "Exception")
    for item in modern or [day for day in days if day.whole("DayType", -1) == 0]:
        room = MAX_EXCEPTIONS - len(draft.exceptions)
        draft.exceptions.extend(islice(_sound(item, _exceptions(item, report), report), room))
    if len(draft.exceptions) == MAX_EXCEPTIONS:
        report.odd("import-exceptions", where=fields.where, limit=MAX_EXCEPTIONS)
    for item in fields.inside("WorkWeeks", "WorkWeek"):
        _read_work_week(draft, item, report)
    return draft


def _read_week(week: list[Hours | None], days: list[Fields], report: LossReport) -> None:
    for day in days:
        kind = day.whole("DayType", -1)
        if 1 <= kind <= 7:
            week[(kind + 5) % 7] = _hours(day, report)
        elif kind != 0:
            report.odd("import-weekday", where=day.where, text=kind)


def _hours(day: Fields, report: LossReport) -> Hours:
    if not day.flag("DayWorking"):
        return ()
    given = [(time.clock("FromTime"), time.clock("ToTime")) for time in day.inside("WorkingTimes", "WorkingTime")]
    spans = sorted(
        _until_midnight(start, end)
        for start, end in given
        if start is not None and end is not None and start < MINUTES_PER_DAY
    )
    if not spans:
        return STANDARD_HOURS
    merged = _merged(spans)
    if len(merged) < len(spans):
        report.odd("import-hours-merged", where=day.where)
    return merged


def _until_midnight(start: int, end: int) -> tuple[int, int]:
    """Return a span of one day: an end at or before its start means midnight."""
    return start, end if end > start else MINUTES_PER_DAY


def _merged(spans: list[tuple[int, int]]) -> Hours:
    merged: list[tuple[int, int]] = []
    for start, end in spans:
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


def _period(item: Fields, report: LossReport) -> tuple[int, int] | None:
    """Return the first and last day of an element's TimePeriod, cut to what a plan can hold."""
    for period in item.nested("TimePeriod"):
        period.where = item.where
        first, last = period.day("FromDate"), period.day("ToDate")
        if first is not None and last is None:
            return first, LAST_DAY if period.has("ToDate") else first
        if first is not None and last is not None and first <= last:
            return first, last
    report.odd("import-period", where=item.where)
    return None


def _sound(item: Fields, found: Iterator[Exceptional], report: LossReport) -> Iterator[Exceptional]:
    """Yield the exceptions whose pattern there is; one such as "the 45th of month 17" is reported."""
    for exception in found:
        if is_readable(exception.recurrence):
            yield exception
        else:
            report.odd("import-recurrence", where=item.where, exception=exception.name, text=exception.recurrence)


def _exceptions(item: Fields, report: LossReport) -> Iterator[Exceptional]:
    period = _period(item, report)
    if period is None:
        return
    first, last = period
    hours = _hours(item, report)
    name = item.name()
    kind = item.whole("Type", 1)
    every = max(item.whole("Period", 1), 1)
    if kind == 4:
        yield Exceptional(name, first, last, hours, f"monthly/{every}/{item.whole('MonthDay', 1)}")
    elif kind == 2:
        yield Exceptional(name, first, last, hours, f"yearly/{item.whole('Month') + 1}/{item.whole('MonthDay', 1)}")
    elif kind in (3, 5):
        yield from _by_position(item, Exceptional(name, first, last, hours), kind == 3, every)
    elif kind in (6, 8):
        mask = _weekday_mask(item.whole("DaysOfWeek")) if kind == 6 else 0b11111
        yield Exceptional(name, first, last, hours, f"weekly/{every}/{mask}")
    else:
        yield Exceptional(name, first, last, hours, f"daily/{every}" if every > 1 else "")


def _weekday_mask(days_of_week: int) -> int:
    """Turn a mask with bit 0 for Sunday into one with bit 0 for Monday."""
    return (days_of_week >> 1) & 0b111111 | (days_of_week & 1) << 6


def _by_position(item: Fields, given: Exceptional, yearly: bool, every: int) -> Iterator[Exceptional]:
    """Yield exceptions of the kind "second Tuesday"; "last weekend day" has no such text and becomes single days."""
    month_item, position = item.whole("MonthItem"), min(max(item.whole("MonthPosition"), 0), 4)
    rule = f"yearly/{item.whole('Month') + 1}" if yearly else f"monthly/{every}"
    if month_item in _WEEKDAY_ITEMS:
        given.recurrence = f"{rule}/{position + 1}/{_WEEKDAY_ITEMS[month_item]}"
        yield given
        return
    group = _GROUP_ITEMS.get(month_item, range(7))
    months = _months(given, item.whole("Month") + 1 if yearly else 0, every)
    for day in _positions(months, group, position, given):
        yield Exceptional(given.name, day, day, given.hours)


def _months(given: Exceptional, only: int, every: int) -> Iterator[dt.date]:
    """Yield the first day of each month that counts: every n-th, or each year's month `only`."""
    start = dt.date(1970, 1, 1) + dt.timedelta(days=given.first)
    last = dt.date(1970, 1, 1) + dt.timedelta(days=given.last)
    number = start.year * 12 + start.month - 1
    step = 1 if only else every
    while (month := dt.date(number // 12, number % 12 + 1, 1)) <= last:
        if only in (0, month.month):
            yield month
        number += step


def _positions(months: Iterator[dt.date], group: range, position: int, given: Exceptional) -> Iterator[int]:
    produced = 0
    for month in months:
        base = (month - dt.date(1970, 1, 1)).days
        length = ((month.replace(day=28) + dt.timedelta(days=4)).replace(day=1) - month).days
        days = [base + n for n in range(length) if (month + dt.timedelta(days=n)).weekday() in group]
        day = days[-1 if position == 4 else position]
        if given.first <= day <= given.last and produced < MAX_EXPANDED:
            produced += 1
            yield day


def _read_work_week(draft: CalendarDraft, item: Fields, report: LossReport) -> None:
    period = _period(item, report)
    if period is None:
        return
    week: list[Hours | None] = [None] * 7
    _read_week(week, item.inside("WeekDays", "WeekDay"), report)
    draft.work_weeks.append((item.name(), *period, tuple(week)))


class CalendarTable:
    """All calendars of a file: their records, and which record a UID means."""

    def __init__(self, drafts: list[CalendarDraft], used_as_base: set[int], report: LossReport) -> None:
        """Resolve bases; `used_as_base` are UIDs that stay although empty (the project's, tasks')."""
        self._drafts: dict[int, CalendarDraft] = {}
        for draft in drafts:
            if draft.uid in self._drafts:
                report.odd("import-duplicate", where=f"calendar “{draft.name}”", uid=draft.uid)
            else:
                self._drafts[draft.uid] = draft
        self._report = report
        self._break_cycles()
        self._kept = {uid for uid, draft in self._drafts.items() if self._keeps(draft, used_as_base)}
        self._ids = {uid: new_id() for uid in self._kept}

    def id_of(self, uid: int | None) -> int | None:
        """Return the record id of a calendar, of its base where it was left out; None for unknown ones."""
        while uid in self._drafts and uid not in self._kept:
            uid = self._drafts[uid].base_uid
        return None if uid is None else self._ids.get(uid)

    def records(self) -> Iterator[tuple[str, Record]]:
        """Iterate over the records with their tables."""
        for uid in sorted(self._kept):
            draft, calendar_id = self._drafts[uid], self._ids[uid]
            base_id = self.id_of(draft.base_uid)
            week = tuple(draft.week) if base_id is not None else _complete(draft.week)
            name = draft.name or f"Calendar {uid}"
            yield "calendars", Calendar(id=calendar_id, name=name, base_id=base_id, week=week, source_uid=uid)
            for item in draft.exceptions:
                yield "calendar_exceptions", _exception_record(item, calendar_id)
            for week_name, first, last, hours in draft.work_weeks:
                record = WorkWeek(
                    id=new_id(), calendar_id=calendar_id, name=week_name, first=first, last=last, week=hours
                )
                yield "work_weeks", record

    def _keeps(self, draft: CalendarDraft, used_as_base: set[int]) -> bool:
        return draft.base_uid is None or draft.uid in used_as_base or not draft.empty

    def _break_cycles(self) -> None:
        """Make a calendar a base of its own where its bases lead back to it or to nowhere."""
        for draft in self._drafts.values():
            seen, uid = {draft.uid}, draft.base_uid
            while uid is not None and uid in self._drafts and uid not in seen:
                seen.add(uid)
                uid = self._drafts[uid].base_uid
            if uid is not None and (uid == draft.uid or draft.base_uid not in self._drafts):
                self._report.odd("import-calendar-base", where=f"calendar “{draft.name or draft.uid}”")
                draft.base_uid = None


def _complete(week: list[Hours | None]) -> Week:
    """Return a base calendar's week: the standard one where the file gives no day, free where it gives only some."""
    if all(day is None for day in week):
        return STANDARD_WEEK
    return tuple(day or () for day in week)


def _exception_record(item: Exceptional, calendar_id: int) -> CalendarException:
    return CalendarException(
        id=new_id(),
        calendar_id=calendar_id,
        name=item.name,
        first=item.first,
        last=item.last,
        hours=item.hours,
        recurrence=item.recurrence,
    )
