"""Random plans that use every rule of scheduling, small enough to be looked at when one of them fails.

All randomness comes from a `random.Random`, which hypothesis can shrink. Links lead from earlier to later rows, so
that plans have no cycles.
"""

from __future__ import annotations

import dataclasses
import random
from collections.abc import Iterator

import msgspec

from planner.project import Project
from planner.records import (
    Assignment,
    Calendar,
    CalendarException,
    ConstraintType,
    CriticalBy,
    Hours,
    Link,
    LinkType,
    Person,
    Plan,
    ProgressRule,
    Record,
    ScheduleFrom,
    Task,
    TaskMode,
    TaskType,
    Team,
    WorkWeek,
)
from planner.timebase import parse_iso

DAY = 1440
MONDAY = parse_iso("2026-03-02T08:00")
START_DAY = MONDAY // DAY

OFFICE: Hours = ((480, 720), (780, 1020))
SHORT: Hours = ((540, 900),)
NIGHT: Hours = ((0, 180), (1320, 1440))
LATE: Hours = ((840, 1320),)


@dataclasses.dataclass(frozen=True)
class Features:
    """Which rules a random plan uses."""

    lags: bool = True
    percent: bool = False
    constraints: bool = True
    deadlines: bool = True
    summaries: bool = True
    calendars: bool = True
    people: bool = True
    manual: bool = True
    inactive: bool = True
    elapsed: bool = True
    levelling: bool = True
    splits: bool = True
    progress: bool = True
    alap: bool = True
    from_finish: bool = False
    zones: bool = False


EVERYTHING = Features()
PLAIN = Features(**{field.name: False for field in dataclasses.fields(Features)})


def with_only(*names: str) -> Features:
    """Return features with only the named ones on."""
    return dataclasses.replace(PLAIN, **dict.fromkeys(names, True))


def random_plan(rng: random.Random, features: Features = EVERYTHING, most_tasks: int = 12) -> Project:
    """Return a plan of at most so many tasks."""
    return Project(list(_Maker(rng, features).records(rng.randint(1, most_tasks))))


class _Maker:
    """Makes the records of one plan; ids count from 1 in each table."""

    def __init__(self, rng: random.Random, features: Features) -> None:
        self._rng = rng
        self._features = features
        self._calendars = 1
        # From the finish a delay is negative: it puts a task before its place.
        self._delays = (-240, -720, -1440) if features.from_finish else (240, 720, 1440)

    def records(self, count: int) -> Iterator[tuple[str, Record]]:
        yield "plan", self._plan()
        yield from self._working_time()
        tasks = self._tasks(count)
        for task in tasks:
            yield "tasks", task
        yield from self._links(tasks)
        if self._features.people:
            yield from self._people(tasks)

    def _chance(self, probability: float) -> bool:
        return self._rng.random() < probability

    def _instant(self, days: int = 30, before: int = 5) -> int:
        day = START_DAY + self._rng.randint(-before, days)
        return day * DAY + self._rng.choice((0, 480, 600, 720, 780, 1020, 1290))

    def _plan(self) -> Plan:
        rng, features = self._rng, self._features
        status = MONDAY + rng.randint(0, 15) * DAY + rng.choice((0, 120, 540)) if features.progress else None
        return Plan(
            start=MONDAY if self._chance(0.8) else MONDAY - 2 * DAY,
            finish=MONDAY + 60 * DAY + 540,
            schedule_from=ScheduleFrom.FINISH if features.from_finish else ScheduleFrom.START,
            status_date=status if self._chance(0.6) else None,
            status_is_data_date=self._chance(0.7),
            split_in_progress=self._chance(0.7),
            progress_rule=rng.choice(list(ProgressRule)),
            honor_constraints=self._chance(0.6),
            multiple_critical_paths=self._chance(0.3),
            critical_by=rng.choice(tuple(CriticalBy)),
            critical_slack=rng.choice((0, 0, 480)),
            near_critical=rng.choice((0, 960, 2400)),
            calendar_id=1,
            zone="Europe/Berlin" if features.zones else "",
        )

    def _working_time(self) -> Iterator[tuple[str, Record]]:
        free: tuple[Hours, ...] = ((), ())
        yield "calendars", Calendar(id=1, name="Standard", week=(OFFICE,) * 5 + free)
        if not self._features.calendars:
            return
        self._calendars = 5
        zone = "America/New_York" if self._features.zones else ""
        yield "calendars", Calendar(id=2, name="Short", base_id=1, week=(None, None, SHORT, None, (), None, None))
        yield "calendars", Calendar(id=3, name="Night", week=(NIGHT,) * 6 + ((),), zone=zone)
        yield "calendars", Calendar(id=4, name="Around the clock", week=(((0, 1440),),) * 7)
        yield "calendars", Calendar(id=5, name="Late", week=(LATE,) * 5 + free, zone=zone and "Asia/Kolkata")
        yield "calendar_exceptions", self._exception(1, 1, START_DAY + self._rng.randint(0, 9), ())
        yield "calendar_exceptions", self._exception(2, 1, START_DAY + self._rng.randint(12, 19), ((600, 720),))
        yield "calendar_exceptions", self._exception(3, 2, START_DAY + self._rng.randint(0, 19), OFFICE)
        yield from self._recurring()
        week = (SHORT, None, (), None, None, ((480, 600),), None)
        yield "work_weeks", WorkWeek(id=1, calendar_id=1, first=START_DAY + 21, last=START_DAY + 27, week=week)

    def _exception(self, number: int, calendar_id: int, day: int, hours: Hours) -> CalendarException:
        return CalendarException(id=number, calendar_id=calendar_id, first=day, last=day, hours=hours)

    def _recurring(self) -> Iterator[tuple[str, Record]]:
        pattern = self._rng.choice(
            ("daily/6", "weekly/2/4", "weekly/1/17", "monthly/1/13", "monthly/1/2/3", "monthly/2/5/4", "yearly/4/5/1")
        )
        yield (
            "calendar_exceptions",
            CalendarException(
                id=4, calendar_id=5, first=START_DAY + 2, last=START_DAY + 300, hours=(), recurrence=pattern
            ),
        )
        if self._chance(0.5):
            yield (
                "calendar_exceptions",
                CalendarException(
                    id=5, calendar_id=4, first=START_DAY, last=START_DAY + 90, hours=OFFICE, recurrence="weekly/2/3"
                ),
            )

    def _tasks(self, count: int) -> list[Task]:
        tasks: list[Task] = []
        parents: list[int] = []
        for number in range(1, count + 1):
            while parents and self._chance(0.35):
                parents.pop()
            parent = parents[-1] if parents else None
            task = self._task(number, parent)
            tasks.append(task)
            if self._features.summaries and len(parents) < 3 and self._chance(0.3) and number < count:
                parents.append(number)
        return tasks

    def _task(self, number: int, parent: int | None) -> Task:
        rng, features = self._rng, self._features
        elapsed = features.elapsed and self._chance(0.15)
        task = Task(
            id=number,
            parent_id=parent,
            rank=f"{number:04}",
            name=f"T{number}",
            duration=rng.choice((0, 60, 240, 480, 480, 960, 1440, 2400)),
            duration_unit="ed" if elapsed else "d",
            calendar_id=rng.randint(1, self._calendars) if self._chance(0.3) else None,
            ignore_resource_calendars=self._chance(0.2),
            task_type=rng.choice(list(TaskType)),
            levelling_delay=rng.choice(self._delays) if features.levelling and self._chance(0.15) else 0,
            deadline=self._instant() if features.deadlines and self._chance(0.2) else None,
            active=not (features.inactive and self._chance(0.1)),
        )
        return self._progressed(self._placed(self._split(task)))

    def _split(self, task: Task) -> Task:
        if not self._features.splits or task.duration < 480 or not self._chance(0.2):
            return task
        pauses = ((task.duration // 4, 480), (task.duration // 2, 240))
        return msgspec.structs.replace(task, splits=pauses[: self._rng.randint(1, 2)])

    def _placed(self, task: Task) -> Task:
        features, rng = self._features, self._rng
        if features.manual and self._chance(0.12):
            start = self._instant() if self._chance(0.7) else None
            finish = (start or self._instant()) + rng.randint(0, 5) * DAY if self._chance(0.6) else None
            return msgspec.structs.replace(task, mode=TaskMode.MANUAL, manual_start=start, manual_finish=finish)
        if features.alap and self._chance(0.12):
            return msgspec.structs.replace(task, constraint=ConstraintType.ALAP)
        if features.constraints and self._chance(0.25):
            kind = rng.choice([kind for kind in ConstraintType if kind.value not in ("asap", "alap")])
            return msgspec.structs.replace(task, constraint=kind, constraint_date=self._instant())
        return task

    def _progressed(self, task: Task) -> Task:
        rng = self._rng
        if not self._features.progress or task.mode is TaskMode.MANUAL or not self._chance(0.3):
            return task
        start = self._instant(days=12)
        if self._chance(0.4):
            finish = start + rng.randint(0, 6) * DAY + (540 if task.duration else 0)
            return msgspec.structs.replace(task, actual_start=start, actual_finish=finish, percent_complete=100.0)
        percent = rng.choice((0.0, 25.0, 50.0, 75.0))
        done = rng.choice((None, round(task.duration * percent / 100), task.duration // 3))
        resume = start + rng.randint(0, 6) * DAY if percent and self._chance(0.3) else None
        return msgspec.structs.replace(
            task, actual_start=start, percent_complete=percent, actual_duration=done, resume=resume
        )

    def _links(self, tasks: list[Task]) -> Iterator[tuple[str, Record]]:
        rng = self._rng
        above = {task.id: self._ancestors(tasks, task) for task in tasks}
        number = 0
        for successor in tasks[1:]:
            for _ in range(rng.choice((0, 1, 1, 2))):
                predecessor = tasks[rng.randint(0, successor.id - 2)]
                if predecessor.id not in above[successor.id]:
                    number += 1
                    yield "links", self._link(number, predecessor.id, successor.id)

    @staticmethod
    def _ancestors(tasks: list[Task], task: Task) -> set[int]:
        found: set[int] = set()
        parent = task.parent_id
        while parent is not None:
            found.add(parent)
            parent = tasks[parent - 1].parent_id
        return found

    def _link(self, number: int, predecessor: int, successor: int) -> Link:
        rng = self._rng
        kind = rng.choice((LinkType.FS, LinkType.FS, LinkType.SS, LinkType.FF, LinkType.SF))
        lag, unit = 0, "d"
        if self._features.lags and self._chance(0.4):
            lag, unit = rng.choice(((480, "d"), (-480, "d"), (240, "h"), (1440, "ed"), (-2880, "ed"), (2400, "w")))
            if self._features.percent and self._chance(0.3):
                lag, unit = rng.choice(((5000, "%"), (-2500, "%"), (10_000, "e%")))
        return Link(id=number, predecessor_id=predecessor, successor_id=successor, type=kind, lag=lag, lag_unit=unit)

    def _people(self, tasks: list[Task]) -> Iterator[tuple[str, Record]]:
        rng = self._rng
        yield "teams", Team(id=1, name="Team", calendar_id=rng.randint(1, self._calendars))
        for number in (1, 2, 3):
            calendar = rng.randint(1, self._calendars) if self._chance(0.6) else None
            team = 1 if self._chance(0.3) else None
            yield "people", Person(id=number, name=f"P{number}", calendar_id=calendar, team_id=team)
        number = 0
        for task in tasks:
            if self._chance(0.25):
                for person in rng.sample((1, 2, 3), rng.randint(1, 2)):
                    number += 1
                    yield "assignments", self._assignment(number, task, person)

    def _assignment(self, number: int, task: Task, person: int) -> Assignment:
        rng = self._rng
        units = rng.choice((0.5, 1.0, 1.0))
        return Assignment(
            id=number,
            task_id=task.id,
            person_id=person,
            units=units,
            work=round(task.duration * units) if self._chance(0.7) else rng.choice((0, 240, 720)),
            overtime_work=60 if task.duration > 240 and self._chance(0.1) else 0,
            delay=rng.choice((240, 960)) if self._chance(0.25) else 0,
            contour=rng.choice((0, 0, 0, 3, 6)),
        )
