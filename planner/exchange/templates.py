"""Builds a plan from a template: the sample program and the starting points of `fairlead new --template`.

A template with a status date is played through: the planned dates become the baseline, then work that the schedule
puts before the status date is marked done, with the durations that it really took.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from importlib import resources

import msgspec
from fractional_indexing import generate_n_keys_between

from planner.errors import LoadError
from planner.exchange.template_format import (
    Template,
    TemplateCalendar,
    TemplateTask,
    offset_days,
    parse_constraint,
    parse_links,
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
from planner.timebase import MINUTES_PER_DAY, instant, parse_duration

_FOLDER = "samples"
_HOLIDAY_YEARS = 4


def template_titles() -> dict[str, str]:
    """Return the names of the templates with their titles, the sample program first."""
    names = [file.name[:-5] for file in _folder().iterdir() if file.name.endswith(".toml")]
    titles = {name: load_template(name).title for name in names}
    return dict(sorted(titles.items(), key=lambda item: (item[0] != "platform-migration", item[1])))


def load_template(name: str) -> Template:
    """Read a template of the program's own.

    Raises:
        LoadError: `template-unknown`.
    """
    file = _folder() / f"{name}.toml"
    if not name.replace("-", "").isalnum() or not file.is_file():
        raise LoadError("template-unknown", name=name, known=", ".join(sorted(_names())))
    return parse_template(file.read_bytes(), name)


def build_template(name: str, today: dt.date) -> Project:
    """Return a new plan made from a template, placed in time around `today`."""
    template = load_template(name)
    return _Builder(template, _first_monday(template, today)).build()


def _folder() -> resources.abc.Traversable:
    return resources.files("resources") / _FOLDER


def _names() -> list[str]:
    return [file.name[:-5] for file in _folder().iterdir() if file.name.endswith(".toml")]


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
            kind: {row.key: new_id() for row in rows}
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
        plan = msgspec.structs.replace(self._plan, calendar_id=self._id("calendar", self._calendar_key()))
        project = Project([("plan", plan), *records])
        if self._template.baseline is not None:
            project = Project([*project.records(), *self._baseline(project, Engine(project).schedule)])
        return self._with_progress(project) if self._template.status else project

    def _make_plan(self) -> Plan:
        given = {key: value for key, value in self._template.plan.items() if key != "calendar"}
        try:
            return msgspec.convert({**given, "start": instant(self._monday) + 480}, Plan)
        except msgspec.ValidationError as error:
            raise LoadError("template-invalid", name=self._template.title, reason=str(error)) from None

    def _calendar_key(self) -> str:
        return str(self._template.plan.get("calendar", ""))

    def _id(self, kind: str, key: str) -> int | None:
        if not key:
            return None
        if key not in self._ids[kind]:
            raise LoadError("template-invalid", name=self._template.title, reason=f"no {kind} “{key}”")
        return self._ids[kind][key]

    def _at(self, offset: str, minute_of_day: int) -> int:
        return instant(self._monday) + offset_days(offset) * MINUTES_PER_DAY + minute_of_day

    def _calendars(self) -> Iterator[tuple[str, Record]]:
        for row in self._template.calendars:
            calendar_id = self._ids["calendar"][row.key]
            week = parse_week(row.days, row.hours)
            yield "calendars", Calendar(id=calendar_id, name=row.name, week=week, zone=row.zone)
            if row.holidays:
                yield from self._holidays(row, calendar_id)

    def _holidays(self, row: TemplateCalendar, calendar_id: int) -> Iterator[tuple[str, Record]]:
        last = self._monday.replace(year=self._monday.year + _HOLIDAY_YEARS, day=1)
        for day, name in public_holidays(row.holidays, self._monday, last):
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
            if not 1 <= row.level <= len(parents) + 1:
                raise LoadError("template-invalid", name=row.name, reason=f"level {row.level} has no parent")
            del parents[row.level - 1 :]
            yield "tasks", self._task(row, rank, parents[-1] if parents else None)
            parents.append(self._ids["task"][row.key])

    def _task(self, row: TemplateTask, rank: str, parent_id: int | None) -> Task:
        span = parse_duration("0d" if row.milestone else row.duration, self._units)
        kind, days = parse_constraint(row.constraint)
        finishes = kind.value.startswith("f") or kind.value == "mfo"
        minute = self._plan.default_finish if finishes else self._plan.default_start
        return Task(
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
            constraint_date=None if days is None else instant(self._monday) + days * MINUTES_PER_DAY + minute,
            deadline=self._at(row.deadline, self._plan.default_finish) if row.deadline else None,
            mode=TaskMode.MANUAL if row.manual else TaskMode.AUTO,
            manual_start=self._at(row.manual[0], self._plan.default_start) if row.manual else None,
            manual_finish=self._at(row.manual[1], self._plan.default_finish) if row.manual else None,
            team_id=self._id("team", row.team),
            owner_id=self._id("person", row.owner),
            confidence=row.confidence,
        )

    def _team_calendar(self, team_key: str) -> str:
        return next((team.calendar for team in self._template.teams if team.key == team_key), "")

    def _links(self) -> Iterator[tuple[str, Record]]:
        for row in self._template.tasks.rows:
            own = self._ids["task"][row.key]
            for text, outgoing in ((row.after, False), (row.before, True)):
                for link in parse_links(text, self._units):
                    other = self._id("task", link.key) or 0
                    ends = (own, other) if outgoing else (other, own)
                    yield "links", Link(
                        id=new_id(), predecessor_id=ends[0], successor_id=ends[1], type=link.type, lag=link.lag,
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
            project,
            {key: {"duration": parse_duration(text, self._units).minutes} for key, text in took.items()},
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
    return {"actual_start": start, "percent_complete": float(max(5, round(share * 20) * 5))}


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
