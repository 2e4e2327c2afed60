"""Builds a plan from a template: the sample program and the starting points of `fairlead new --template`.

A template with a status date is played through: the planned dates become the baseline, then work that the schedule
puts before the status date is marked done, with the durations that it really took.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import resources
from importlib.resources.abc import Traversable
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec
from fractional_indexing import generate_n_keys_between

from planner.errors import EditRefused, LoadError
from planner.exchange.template_format import (
    Template,
    TemplateCalendar,
    TemplateError,
    TemplateTask,
    offset_days,
    parse_constraint,
    parse_links,
    parse_span,
    parse_template,
    parse_week,
)
from planner.project import Project
from planner.public_holidays import public_holidays
from planner.records import (
    Baseline,
    BaselineTask,
    Calendar,
    CalendarException,
    ConstraintType,
    Link,
    Person,
    Plan,
    Record,
    Task,
    TaskMode,
    Team,
    new_id,
)
from planner.scheduling.engine import Engine
from planner.scheduling.schedule import Schedule
from planner.timebase import FIRST_INSTANT, LAST_INSTANT, MINUTES_PER_DAY, instant

FIRST_TEMPLATE = "platform-migration"
"""The sample program; it stands before the others."""
_FOLDER = "samples"
_HOLIDAY_YEARS = 4
_FINISH_CONSTRAINTS = frozenset({ConstraintType.MFO, ConstraintType.FNET, ConstraintType.FNLT})


def template_titles() -> dict[str, str]:
    """Return the names of the templates with their titles, the sample program first."""
    titles = {name: load_template(name).title for name in _names()}
    return dict(sorted(titles.items(), key=lambda item: (item[0] != FIRST_TEMPLATE, item[1])))


def load_template(name: str) -> Template:
    """Read a template of the program's own.

    Raises:
        LoadError: `template-unknown`.
    """
    if name not in _names():
        raise LoadError("template-unknown", name=name, known=", ".join(sorted(_names())))
    return parse_template((_folder() / f"{name}.toml").read_bytes(), name)


def build_template(name: str, today: dt.date) -> Project:
    """Return a new plan made from a template, placed in time around `today`."""
    return build(load_template(name), today)


def build(template: Template, today: dt.date) -> Project:
    """Return a new plan made from a template that was read.

    Raises:
        LoadError: `template-invalid`, it says something that makes no sense.
    """
    try:
        return _Builder(template, _first_monday(template, today)).build()
    except (TemplateError, OverflowError) as error:
        raise LoadError("template-invalid", name=template.title, reason=str(error)) from None


def _folder() -> Traversable:
    return resources.files("resources") / _FOLDER


def _names() -> list[str]:
    return [file.name.removesuffix(".toml") for file in _folder().iterdir() if file.name.endswith(".toml")]


def _first_monday(template: Template, today: dt.date) -> dt.date:
    if template.anchor == "status":
        begun = today - dt.timedelta(days=offset_days(template.status))
        return begun - dt.timedelta(days=begun.weekday())
    return today + dt.timedelta(days=(7 - today.weekday()) % 7)


class _Builder:
    """Turns one template into records."""

    def __init__(self, template: Template, monday: dt.date) -> None:
        self._template = template
        self._monday = monday
        self._plan = self._make_plan()
        self._units = Project([("plan", self._plan)]).units
        self._ids = {
            kind: _ids(kind, [row.key for row in rows])
            for kind, rows in (
                ("calendar", template.calendars),
                ("team", template.teams),
                ("person", template.people),
                ("task", template.tasks.rows),
            )
        }

    def build(self) -> Project:
        """Return the plan, with baseline and progress where the template has them."""
        records = [*self._calendars(), *self._people(), *self._tasks(), *self._links()]
        plan = msgspec.structs.replace(self._plan, calendar_id=self._id("calendar", self._template.plan.calendar))
        project = Project([("plan", plan), *records])
        if self._template.baseline is not None:
            project = Project([*project.records(), *self._baseline(project, Engine(project).schedule)])
        return self._with_progress(project) if self._template.status else project

    def _make_plan(self) -> Plan:
        given = self._template.plan
        plan = Plan(name=given.name, company=given.company, author=given.author, notes=given.notes)
        return msgspec.structs.replace(
            plan,
            zone=_zone(given.zone),
            start=instant(self._monday) + plan.default_start,
            critical_slack=parse_span(given.critical_slack, Project([("plan", plan)]).units).minutes,
        )

    def _id(self, kind: str, key: str) -> int | None:
        if not key:
            return None
        if key not in self._ids[kind]:
            raise TemplateError(f"there is no {kind} “{key}”")
        return self._ids[kind][key]

    def _at(self, offset: str, minute_of_day: int) -> int:
        minute = instant(self._monday) + offset_days(offset) * MINUTES_PER_DAY + minute_of_day
        if not FIRST_INSTANT <= minute <= LAST_INSTANT:
            raise TemplateError(f"“{offset}” is out of the range of dates")
        return minute

    def _calendars(self) -> Iterator[tuple[str, Record]]:
        for row in self._template.calendars:
            calendar_id = self._ids["calendar"][row.key]
            week = parse_week(row.days, row.hours)
            yield "calendars", Calendar(id=calendar_id, name=row.name, week=week, zone=_zone(row.zone))
            if row.holidays:
                yield from self._holidays(row, calendar_id)

    def _holidays(self, row: TemplateCalendar, calendar_id: int) -> Iterator[tuple[str, Record]]:
        last = self._monday.replace(year=self._monday.year + _HOLIDAY_YEARS, day=1)
        try:
            days = public_holidays(row.holidays, self._monday, last)
        except EditRefused as error:
            raise TemplateError(str(error).rstrip(".")) from None
        for day, name in days:
            exception = CalendarException(id=new_id(), calendar_id=calendar_id, name=name, first=day, last=day)
            yield "calendar_exceptions", exception

    def _people(self) -> Iterator[tuple[str, Record]]:
        for number, (team, rank) in enumerate(
            zip(self._template.teams, _ranks(len(self._template.teams)), strict=True)
        ):
            calendar_id = self._id("calendar", team.calendar)
            team_id = self._ids["team"][team.key]
            yield "teams", Team(id=team_id, name=team.name, rank=rank, color=number, calendar_id=calendar_id)
        for person, rank in zip(self._template.people, _ranks(len(self._template.people)), strict=True):
            yield (
                "people",
                Person(
                    id=self._ids["person"][person.key],
                    name=person.name,
                    rank=rank,
                    team_id=self._id("team", person.team),
                    calendar_id=self._id("calendar", person.calendar),
                ),
            )

    def _tasks(self) -> Iterator[tuple[str, Record]]:
        parents: list[int] = []
        rows = self._template.tasks.rows
        for row, rank in zip(rows, _ranks(len(rows)), strict=True):
            with _about(row):
                if not 1 <= row.level <= len(parents) + 1:
                    raise TemplateError(f"level {row.level} has no parent")
                del parents[row.level - 1 :]
                task = self._task(row, rank, parents[-1] if parents else None)
            yield "tasks", task
            parents.append(task.id)

    def _task(self, row: TemplateTask, rank: str, parent_id: int | None) -> Task:
        span = parse_span("0d" if row.milestone else row.duration, self._units)
        kind, offset = parse_constraint(row.constraint)
        begin, end = self._plan.default_start, self._plan.default_finish
        task = Task(
            id=self._ids["task"][row.key],
            parent_id=parent_id,
            rank=rank,
            name=row.name,
            notes=row.notes,
            milestone=row.milestone,
            duration=span.minutes,
            duration_unit=span.unit,
            estimated=span.estimated,
            calendar_id=self._id("calendar", row.calendar or self._team_calendar(row.team)),
            constraint=kind,
            constraint_date=self._at(offset, end if kind in _FINISH_CONSTRAINTS else begin) if offset else None,
            deadline=self._at(row.deadline, end) if row.deadline else None,
            team_id=self._id("team", row.team),
            owner_id=self._id("person", row.owner),
            confidence=row.confidence,
        )
        return self._placed_by_hand(task, *row.manual) if row.manual else task

    def _placed_by_hand(self, task: Task, first: str, last: str) -> Task:
        start, finish = self._at(first, self._plan.default_start), self._at(last, self._plan.default_finish)
        if finish < start:
            raise TemplateError(f"“{last}” is before “{first}”")
        return msgspec.structs.replace(task, mode=TaskMode.MANUAL, manual_start=start, manual_finish=finish)

    def _team_calendar(self, team_key: str) -> str:
        return next((team.calendar for team in self._template.teams if team.key == team_key), "")

    def _links(self) -> Iterator[tuple[str, Record]]:
        for row in self._template.tasks.rows:
            with _about(row):
                links = [
                    *self._links_of(row, row.after, outgoing=False),
                    *self._links_of(row, row.before, outgoing=True),
                ]
            yield from links

    def _links_of(self, row: TemplateTask, text: str, *, outgoing: bool) -> Iterator[tuple[str, Record]]:
        own = self._ids["task"][row.key]
        for link in parse_links(text, self._units):
            other = self._id("task", link.key) or 0
            predecessor, successor = (own, other) if outgoing else (other, own)
            yield "links", Link(
                id=new_id(), predecessor_id=predecessor, successor_id=successor, type=link.type, lag=link.lag,
                lag_unit=link.unit,
            )  # fmt: skip

    def _baseline(self, project: Project, schedule: Schedule) -> Iterator[tuple[str, Record]]:
        given = self._template.baseline
        if given is None:
            return
        baseline = Baseline(
            id=new_id(),
            name=given.name,
            reason=given.reason,
            author=self._plan.author,
            created=self._monday.isoformat(),
        )
        yield "baselines", baseline
        for task in project.tasks.values():
            slot = schedule.slot_of[task.id]
            yield "baseline_tasks", BaselineTask(
                id=new_id(), baseline_id=baseline.id, task_id=task.id, start=schedule.start_of(task.id),
                finish=schedule.finish_of(task.id), duration=int(schedule.duration[slot]),
            )  # fmt: skip

    def _with_progress(self, project: Project) -> Project:
        took = {self._ids["task"][row.key]: row.took for row in self._template.tasks.rows if row.took}
        status = self._at(self._template.status, self._plan.default_finish)
        real = _replaced(
            project, {key: {"duration": parse_span(text, self._units).minutes} for key, text in took.items()}
        )
        schedule = Engine(real).schedule
        done = {
            task.id: progress
            for task in real.tasks.values()
            if not real.is_summary(task.id) and (progress := _progress(task, schedule, status))
        }
        return Project(
            (
                table,
                msgspec.structs.replace(record, status_date=status) if isinstance(record, Plan) else record,
            )
            for table, record in _replaced(real, done).records()
        )


def _progress(task: Task, schedule: Schedule, status: int) -> dict[str, object]:
    start, finish = schedule.start_of(task.id), schedule.finish_of(task.id)
    if start is None or finish is None or start >= status or task.mode is TaskMode.MANUAL:
        return {}
    if finish <= status:
        return {"actual_start": start, "actual_finish": finish, "percent_complete": 100.0}
    share = (status - start) / (finish - start)
    return {"actual_start": start, "percent_complete": float(min(max(5, round(share * 20) * 5), 95))}


def _replaced(project: Project, changes: dict[int, dict[str, object]]) -> Project:
    return Project(
        (
            table,
            msgspec.structs.replace(record, **changes[record.id])
            if table == "tasks" and record.id in changes
            else record,
        )
        for table, record in project.records()
    )


def _ranks(count: int) -> list[str]:
    return list(generate_n_keys_between(None, None, count))


def _ids(kind: str, keys: list[str]) -> dict[str, int]:
    """Return an id for each key, which must be there once."""
    twice = next((key for key, count in Counter(keys).items() if count > 1 or not key), None)
    if twice is not None:
        raise TemplateError(f"the {kind} key “{twice}” is there twice" if twice else f"a {kind} has no key")
    return {key: new_id() for key in keys}


def _zone(name: str) -> str:
    try:
        return ZoneInfo(name).key if name else ""
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise TemplateError(f"there is no time zone “{name}”") from None


@contextmanager
def _about(row: TemplateTask) -> Iterator[None]:
    """Name the row in what is said of a mistake in it."""
    try:
        yield
    except TemplateError as error:
        raise TemplateError(f"“{row.name}”: {error}") from None
