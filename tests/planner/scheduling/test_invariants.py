"""What holds of every schedule, counted on minutes that the verifier marks, not on the scheduler's own tables.

Links are kept unless a date that is honoured pulls a task before them, which shows as negative slack; where there is
slack, early dates come first; a plan moves with its start; working out again, going back and forth, and working out
only what changed give the same.
"""

from __future__ import annotations

import dataclasses
import random
from collections.abc import Iterator

import msgspec
import pytest

from planner.patch import Patch, PatchBuilder
from planner.project import Project
from planner.records import (
    CalendarException,
    ConstraintType,
    Link,
    LinkType,
    ProgressRule,
    Record,
    ScheduleFrom,
    Task,
    TaskMode,
)
from planner.scheduling.engine import Engine
from planner.scheduling.schedule import Schedule
from planner.scheduling.verify import verify
from planner.scheduling.verify.hours import DAY, Calendars
from planner.scheduling.verify.items import read
from planner.scheduling.verify.minutes import Minutes, OutsideWindow
from planner.timebase import ELAPSED_UNITS, PERCENT_UNITS, parse_iso
from tests.planner.scheduling.random_plans import EVERYTHING, NIGHT, START_DAY, Features, random_plan, with_only
from tests.planner.scheduling.test_properties import FIELDS, describe, equal, random_edit

WEEK = 7 * DAY
FROM_START = {LinkType.SS, LinkType.SF}
TO_START = {LinkType.FS, LinkType.SS}
PULLING = {ConstraintType.MSO, ConstraintType.MFO, ConstraintType.SNLT, ConstraintType.FNLT}
LINKED = with_only("lags", "percent", "constraints", "deadlines", "calendars", "people", "alap", "levelling", "elapsed")


class Clock:
    """Working time of a plan's tasks, as the verifier reads it from the records."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._calendars = Calendars(project, START_DAY - 60, 600)
        self._items = read(project, self._calendars).items

    def calendar(self, task: Task) -> Minutes:
        """The calendar of a task, also where its duration is elapsed."""
        team = self._project.teams.get(task.team_id or 0)
        return self._calendars.of(task.calendar_id or (team.calendar_id if team else None))

    def time(self, task: Task) -> Minutes:
        """What a task's duration and slack count on."""
        return self._calendars.clock if task.duration_unit in ELAPSED_UNITS else self.calendar(task)

    def is_before(self, task: Task, got: int, asked: int) -> bool:
        """Whether one instant lies before another in the working time of the task, of each who drives it."""
        stints = self._items[task.id].stints
        times = [stint.time for stint in stints] or [self.time(task)]
        return got < asked and all(time.between(got, asked) > 0 for time in times)

    def lagged(self, link: Link, instant: int) -> int:
        """The instant to which a link leads from the end of its predecessor that it starts at."""
        before, after = self._project.tasks[link.predecessor_id], self._project.tasks[link.successor_id]
        lag, unit = link.lag, link.lag_unit
        if unit in PERCENT_UNITS:
            lag = round(before.duration * link.lag / 10_000)
            unit = "ed" if unit == "e%" or before.duration_unit in ELAPSED_UNITS else "d"
        return instant + lag if unit in ELAPSED_UNITS else self.calendar(after).add(instant, lag)


def unkept(project: Project, schedule: Schedule, clock: Clock) -> Iterator[Link]:
    """Yield the links whose successor comes before they allow, by working time of its own."""
    for link in project.links.values():
        before, after = schedule.slots([link.predecessor_id, link.successor_id])
        end = schedule.start if link.type in FROM_START else schedule.finish
        driven = schedule.start if link.type in TO_START else schedule.finish
        if clock.is_before(project.tasks[link.successor_id], int(driven[after]), clock.lagged(link, int(end[before]))):
            yield link


def test_no_link_is_violated_unless_a_honoured_date_says_so_and_then_negative_slack_shows_it() -> None:
    looked_at = pulled = 0
    for seed in range(250):
        project = random_plan(random.Random(seed), LINKED)
        schedule, clock = Engine(project).schedule, Clock(project)
        try:
            broken = list(unkept(project, schedule, clock))
        except OutsideWindow:
            continue
        looked_at += len(project.links)
        for link in broken:
            pulled += 1
            kind = project.tasks[link.successor_id].constraint
            honoured = project.plan.honor_constraints and kind in PULLING
            assert honoured or kind is ConstraintType.ALAP, describe(project, link)
            ends = schedule.slots([link.predecessor_id, link.successor_id])
            assert schedule.total_slack[ends].min() < 0, describe(project, link)
    assert looked_at > 800, "the plans have links"
    assert pulled > 20, "some of them are pulled apart"


def test_early_is_not_after_late_where_there_is_no_negative_slack() -> None:
    seen = 0
    for seed in range(150):
        project = random_plan(random.Random(seed), EVERYTHING)
        schedule, clock = Engine(project).schedule, Clock(project)
        for task_id, slot in schedule.slot_of.items():
            task = project.tasks[task_id]
            if schedule.summary[slot] or not task.active or schedule.total_slack[slot] < 0:
                continue
            if any(not project.tasks[one].active for one in project.ancestors(task_id)):
                continue
            seen += 1
            for early, late in (("early_start", "late_start"), ("early_finish", "late_finish")):
                one, other = int(getattr(schedule, early)[slot]), int(getattr(schedule, late)[slot])
                assert one <= other or clock.time(task).between(other, one) == 0, describe(project, task_id)
    assert seen > 500


def test_early_is_not_after_late_of_summaries_either() -> None:
    for seed in range(100):
        project = random_plan(random.Random(seed), with_only("summaries", "lags", "constraints", "deadlines"))
        schedule, clock = Engine(project).schedule, Clock(project)
        for task_id, slot in schedule.slot_of.items():
            if schedule.summary[slot] and schedule.total_slack[slot] >= 0:
                time = clock.calendar(project.tasks[task_id])
                assert time.between(int(schedule.early_start[slot]), int(schedule.late_start[slot])) >= 0
                assert time.between(int(schedule.early_finish[slot]), int(schedule.late_finish[slot])) >= 0


@pytest.mark.parametrize("weeks", [3, -4])
@pytest.mark.parametrize("end", list(ScheduleFrom))
def test_shifting_the_plan_by_whole_weeks_shifts_all(end: ScheduleFrom, weeks: int) -> None:
    features = with_only(
        "lags", "percent", "summaries", "calendars", "people", "elapsed", "levelling", "splits", "inactive", "alap"
    )
    for seed in range(40):
        records = list(without_periods(random_plan(random.Random(seed), features)))
        plan = Project(records).plan
        before = msgspec.structs.replace(plan, schedule_from=end)
        assert before.finish is not None
        after = msgspec.structs.replace(before, start=before.start + weeks * WEEK, finish=before.finish + weeks * WEEK)
        one, other = (Engine(Project([("plan", each), *records[1:]])).schedule for each in (before, after))
        for name in FIELDS:
            shift = weeks * WEEK if name.endswith(("start", "finish")) else 0
            assert (getattr(one, name) + shift == getattr(other, name)).all(), describe(Project(records), (seed, name))


def without_periods(project: Project) -> Iterator[tuple[str, Record]]:
    """Yield the records of a plan, its own first, without what ties its calendars to certain days."""
    yield "plan", project.plan
    for table, record in project.records():
        if table not in ("plan", "calendar_exceptions", "work_weeks"):
            yield table, record


def test_recalculating_and_changing_nothing_give_the_same() -> None:
    for seed in range(30):
        project = random_plan(random.Random(seed), EVERYTHING)
        engine = Engine(project)
        first = engine.schedule
        assert equal(first, engine.update(project, Patch())), describe(project, seed)
        assert equal(first, engine.rebuild(project)), describe(project, seed)
        assert equal(first, Engine(project).schedule), describe(project, seed)


def test_there_and_back_again_gives_the_same() -> None:
    for seed in range(30):
        rng = random.Random(seed)
        project = random_plan(rng, EVERYTHING)
        engine = Engine(project)
        first = engine.schedule
        for patch in (random_edit(rng, project, EVERYTHING), other_edit(rng, project)):
            for step in (patch, patch.inverse()):
                project.apply(step)
                engine.update(project, step)
            assert equal(first, engine.schedule), describe(project, patch)


def test_incremental_equals_full_whatever_record_changes() -> None:
    for seed in range(12):
        rng = random.Random(seed)
        project = random_plan(rng, dataclasses.replace(EVERYTHING, zones=seed == 0))
        engine = Engine(project)
        for _ in range(6):
            patch = other_edit(rng, project)
            preview = engine.preview(project, patch)
            project.apply(patch)
            updated, fresh = engine.update(project, patch), Engine(project).schedule
            assert equal(updated, fresh), describe(project, patch)
            assert equal(preview, fresh), describe(project, patch)


def other_edit(rng: random.Random, project: Project) -> Patch:
    """Return a patch of what `random_edit` leaves alone: settings, calendars, people, the outline, tasks as such."""
    builder = PatchBuilder(project)
    plan, task_id = project.plan, rng.choice(sorted(project.tasks))
    match rng.randint(0, 5):
        case 0:
            builder.update("plan", plan.id, honor_constraints=not plan.honor_constraints, start=plan.start + 2 * DAY)
        case 1:
            rule = rng.choice(list(ProgressRule))
            builder.update("plan", plan.id, progress_rule=rule, status_date=plan.start + rng.randint(0, 9) * DAY)
        case 2:
            day = START_DAY + rng.randint(0, 20)
            number = max(project.calendar_exceptions, default=0) + 1
            exception = CalendarException(id=number, calendar_id=rng.randint(1, 5), first=day, last=day + 1)
            builder.insert("calendar_exceptions", exception)
        case 3 if project.assignments:
            chosen = rng.choice(sorted(project.assignments))
            builder.update("assignments", chosen, units=rng.choice((0.25, 1.0)), work=rng.choice((0, 480, 960)))
        case 4 if len(project.tasks) > 1 and not project.is_summary(task_id):
            for link in (*project.predecessors(task_id), *project.successors(task_id)):
                builder.delete("links", link.id)
            for assignment in project.assignments_of(task_id):
                builder.delete("assignments", assignment.id)
            builder.delete("tasks", task_id)
        case _:
            number = max(project.tasks) + 1
            builder.insert("tasks", Task(id=number, rank=f"{number:04}", name=f"T{number}", duration=480))
            link_id = max(project.links, default=0) + 1
            builder.insert("links", Link(id=link_id, predecessor_id=task_id, successor_id=number))
    return builder.patch()


@pytest.mark.parametrize("start", ["2026-03-06", "2026-03-27", "2026-10-23", "2026-10-30"])
def test_plans_with_zones_follow_the_rules_while_the_clocks_change(start: str) -> None:
    """Clocks change on a Sunday, so somebody works then."""
    features = with_only("calendars", "zones", "lags", "percent", "elapsed", "people", "levelling", "splits")
    for seed in range(3):
        given = random_plan(random.Random(seed), features)
        plan = msgspec.structs.replace(given.plan, start=parse_iso(start) + 480, status_date=None)
        sundays = msgspec.structs.replace(given.calendars[3], week=(NIGHT,) * 7)
        kept = [row for row in given.records() if row[0] != "plan" and row[1] is not given.calendars[3]]
        project = Project([("plan", plan), ("calendars", sundays), *kept])
        findings = verify(project, Engine(project).schedule)
        assert not findings, describe(project, findings)
        assert shifts(project), "hours of a zoned calendar move against the plan's"


def shifts(project: Project) -> bool:
    """Whether the night shift of New York begins at other hours before the clocks change than after."""
    time = Calendars(project, project.plan.start // DAY - 3, 14).of(3)
    starts = {int(minute) % DAY for minute in range(14 * DAY - 1) if time.works[minute + 1] and not time.works[minute]}
    return len(starts) > 1


def test_manual_tasks_stay_whatever_links_ask() -> None:
    features = Features(from_finish=False, zones=False)
    for seed in range(60):
        project = random_plan(random.Random(seed), features)
        schedule = Engine(project).schedule
        for task in project.tasks.values():
            if task.mode is TaskMode.MANUAL and not project.is_summary(task.id) and task.manual_start is not None:
                assert schedule.start_of(task.id) == task.manual_start
