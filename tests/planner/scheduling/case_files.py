"""Case files: a small plan in TOML with the rule it shows and the dates that must come out.

rule = "what the case shows"
[plan]                  fields of the plan; start is Monday 2026-03-02 08:00 unless given
[calendars.NAME]        week = seven texts such as "08:00-12:00 13:00-17:00", base, zone, exceptions, work_weeks
[people.NAME]           calendar
[tasks.NAME]            fields of the task; parent, calendar by name; duration as typed; links = ["A FS+1d"]
[[assignments]]         task, person, units, work, …
[expect.NAME]           attributes of the schedule, start and finish slack: instants as ISO text, slack in minutes,
                        driver by name
[paths.NAME]            driving = names of the driving path; next = [{tasks, slack, joins}] of the next float paths
[[problems]]            code and task of each problem expected
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from planner.project import Project
from planner.records import (
    Assignment,
    Calendar,
    CalendarException,
    Link,
    LinkType,
    Person,
    Plan,
    Record,
    Task,
    WorkWeek,
)
from planner.timebase import Units, parse_duration, parse_iso

FOLDER = Path(__file__).parent / "cases"
DEFAULT_START = "2026-03-02T08:00"
OFFICE = ["08:00-12:00 13:00-17:00"] * 5 + ["", ""]
INSTANTS = {
    "actual_finish", "actual_start", "constraint_date", "deadline", "finish", "manual_finish", "manual_start", "resume",
    "start", "status_date", "stop",
}  # fmt: skip
DURATIONS = {"actual_duration", "delay", "duration", "levelling_delay", "work"}
LINK = re.compile(r"(?P<task>\S+) (?P<type>FS|SS|FF|SF)(?P<lag>[+-].+)?")


class Case:
    """A case file with its project; records are numbered in the order of the file."""

    def __init__(self, path: Path) -> None:
        """Read a file."""
        self.data = tomllib.loads(path.read_text(encoding="utf-8"))
        self._numbers: dict[tuple[str, str], int] = {}
        self.project = Project(self._records())

    @property
    def expected(self) -> dict[str, dict[str, Any]]:
        """What must come out, by name of the task."""
        return dict(self.data.get("expect", {}))

    @property
    def paths(self) -> dict[int, list[tuple[int, tuple[int, ...], int | None]]]:
        """Slack, tasks and joined task of each path that must come out, by the task that it leads to."""
        return {self.task_id(name): list(self._float_paths(one)) for name, one in self.data.get("paths", {}).items()}

    def _float_paths(self, given: dict[str, Any]) -> Iterator[tuple[int, tuple[int, ...], int | None]]:
        yield 0, tuple(map(self.task_id, given["driving"])), None
        for one in given.get("next", []):
            yield one["slack"], tuple(map(self.task_id, one["tasks"])), self.task_id(one["joins"])

    @property
    def problems(self) -> list[tuple[str, int | None]]:
        """Codes and tasks of the problems that must be named."""
        found = self.data.get("problems", [])
        return [(one["code"], self.task_id(one["task"]) if "task" in one else None) for one in found]

    def task_id(self, name: str) -> int:
        """Return the id of a task."""
        return self._number("tasks", name)

    def _number(self, table: str, name: str) -> int:
        return self._numbers.setdefault((table, name), len(self._numbers) + 100)

    def _records(self) -> Iterator[tuple[str, Record]]:
        yield "plan", self._plan()
        calendars = {"Office": {"week": OFFICE}, **self.data.get("calendars", {})}
        for name, fields in calendars.items():
            yield from self._calendar(name, fields)
        for name, fields in self.data.get("people", {}).items():
            values = self._values(fields)
            yield "people", msgspec.convert({"id": self._number("people", name), "name": name, **values}, Person)
        for rank, (name, fields) in enumerate(self.data["tasks"].items()):
            yield from self._task(name, f"{rank:03}", dict(fields))
        for number, fields in enumerate(self.data.get("assignments", [])):
            owners = {"task_id": self._number("tasks", fields["task"])}
            owners["person_id"] = self._number("people", fields["person"])
            rest = {key: value for key, value in fields.items() if key not in ("task", "person")}
            yield "assignments", msgspec.convert({"id": 9000 + number, **owners, **self._values(rest)}, Assignment)

    def _plan(self) -> Plan:
        fields = {"start": DEFAULT_START, "calendar": "Office", **self.data.get("plan", {})}
        return msgspec.convert(self._values(fields), Plan)

    def _calendar(self, name: str, fields: dict[str, Any]) -> Iterator[tuple[str, Record]]:
        number = self._number("calendars", name)
        base = self._number("calendars", fields["base"]) if "base" in fields else None
        yield (
            "calendars",
            Calendar(id=number, name=name, base_id=base, zone=fields.get("zone", ""), week=_week(fields.get("week"))),
        )
        for count, one in enumerate(fields.get("exceptions", [])):
            yield "calendar_exceptions", _exception(number * 100 + count, number, one)
        for count, one in enumerate(fields.get("work_weeks", [])):
            first, last = _day(one["first"]), _day(one["last"])
            week = _week(one["week"])
            key = number * 100 + 50 + count
            yield "work_weeks", WorkWeek(id=key, calendar_id=number, first=first, last=last, week=week)

    def _task(self, name: str, rank: str, fields: dict[str, Any]) -> Iterator[tuple[str, Record]]:
        links = fields.pop("links", [])
        values = self._values(fields)
        number = self._number("tasks", name)
        yield "tasks", msgspec.convert({"id": number, "name": name, "rank": rank, **values}, Task)
        for count, text in enumerate(links):
            yield "links", self._link(number * 100 + count, number, text)

    def _link(self, number: int, successor: int, text: str) -> Link:
        match = LINK.fullmatch(text)
        assert match, text
        lag, unit = _lag(match["lag"] or "+0d")
        before = self._number("tasks", match["task"])
        kind = LinkType(match["type"])
        return Link(id=number, predecessor_id=before, successor_id=successor, type=kind, lag=lag, lag_unit=unit)

    def _values(self, fields: dict[str, Any]) -> dict[str, Any]:
        """Return fields as records have them: names as ids, dates and durations as minutes."""
        values: dict[str, Any] = {}
        for key, value in fields.items():
            if key == "parent":
                values["parent_id"] = self._number("tasks", value)
            elif key == "calendar":
                values["calendar_id"] = self._number("calendars", value)
            elif key in INSTANTS:
                values[key] = parse_iso(value)
            elif key in DURATIONS and isinstance(value, str):
                span = parse_duration(value, Units())
                values[key] = span.minutes
                values |= {"duration_unit": span.unit} if key == "duration" else {}
            else:
                values[key] = value
        return values


def _lag(text: str) -> tuple[int, str]:
    if text.endswith("%"):
        unit = "e%" if text.endswith("e%") else "%"
        return round(float(text.removesuffix(unit)) * 100), unit
    if text.endswith("m") and text[1:-1].isdigit():
        return int(text[:-1]), "m"
    span = parse_duration(text, Units())
    return span.minutes, span.unit


def _week(days: list[str] | None) -> tuple[Any, ...]:
    return (None,) * 7 if days is None else tuple(None if day == "inherit" else _hours(day) for day in days)


def _hours(text: str) -> tuple[tuple[int, int], ...]:
    parts = (part.split("-") for part in text.split())
    return tuple((_minute(start), _minute(end)) for start, end in parts)


def _minute(clock: str) -> int:
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)


def _day(text: str) -> int:
    return parse_iso(text) // 1440


def _exception(number: int, calendar_id: int, fields: dict[str, Any]) -> CalendarException:
    first = _day(fields["first"])
    return CalendarException(
        id=number,
        calendar_id=calendar_id,
        first=first,
        last=_day(fields["last"]) if "last" in fields else first,
        hours=_hours(fields.get("hours", "")),
        recurrence=fields.get("recurrence", ""),
    )
