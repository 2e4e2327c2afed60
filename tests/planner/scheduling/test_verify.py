"""The check itself: its working time against known dates, its rules against known answers, and that it finds faults."""

from __future__ import annotations

import dataclasses
import random

import numpy as np
import pytest

from planner.project import Project
from planner.records import Calendar, CalendarException, ConstraintType, Link, LinkType, Plan, Record, Task, WorkWeek
from planner.scheduling.engine import Engine
from planner.scheduling.schedule import Schedule
from planner.scheduling.verify import verify
from planner.scheduling.verify.expected import Expected, expected
from planner.scheduling.verify.hours import Calendars, recurs_on
from planner.scheduling.verify.minutes import Minutes, OutsideWindow
from planner.timebase import iso, parse_iso
from tests.planner.scheduling.random_plans import random_plan

OFFICE = ((480, 720), (780, 1020))
FREE: tuple[tuple[tuple[int, int], ...], ...] = ((), ())
MONDAY = parse_iso("2026-03-02T08:00")
FIRST_DAY = MONDAY // 1440 - 7
DATES = ("start", "finish", "early_start", "early_finish", "late_start", "late_finish")


def calendars(*records: tuple[str, Record], zone: str = "") -> Calendars:
    """Return the calendars of a plan on an office calendar, with more records, around March 2026."""
    office = Calendar(id=1, week=(OFFICE,) * 5 + FREE)
    plan = Plan(start=MONDAY, calendar_id=1, zone=zone)
    return Calendars(Project([("plan", plan), ("calendars", office), *records]), FIRST_DAY, 60)


def values(*records: tuple[str, Record], **plan: object) -> dict[int, Expected]:
    """Return what is expected of a plan that starts on Monday, 2 March 2026."""
    office = Calendar(id=1, week=(OFFICE,) * 5 + FREE)
    settings = Plan(start=MONDAY, calendar_id=1, **plan)  # type: ignore[arg-type]
    project = Project([("plan", settings), ("calendars", office), *records])
    return expected(project, Calendars(project, FIRST_DAY, 120))


def task(number: int, duration: int = 480, **fields: object) -> tuple[str, Task]:
    """Return a task row."""
    return "tasks", Task(id=number, rank=str(number), duration=duration, **fields)  # type: ignore[arg-type]


def link(before: int, after: int, kind: LinkType = LinkType.FS, lag: int = 0) -> tuple[str, Link]:
    """Return a link row."""
    return "links", Link(id=before * 100 + after, predecessor_id=before, successor_id=after, type=kind, lag=lag)


def at(text: str) -> int:
    """Return an instant of March 2026, given as day and time."""
    return parse_iso(f"2026-03-{text}")


# Working time ----------------------------------------------------------------------------------------------------


@pytest.fixture
def office() -> Minutes:
    return calendars().of(None)


def test_friday_evening_and_monday_morning_are_the_same_point(office: Minutes) -> None:
    assert office.between(at("06T17:00"), at("09T08:00")) == 0
    assert office.next_start(at("06T17:00")) == at("09T08:00")
    assert office.previous_finish(at("09T08:00")) == at("06T17:00")


def test_adding_ends_at_an_end_and_subtracting_at_a_beginning(office: Minutes) -> None:
    assert office.add(at("05T08:00"), 960) == at("06T17:00")
    assert office.add(at("09T17:00"), -960) == at("06T08:00")
    assert office.add(at("07T10:00"), 0) == at("07T10:00")


def test_work_outside_the_window_is_not_guessed(office: Minutes) -> None:
    with pytest.raises(OutsideWindow):
        office.add(MONDAY, 480 * 400)


def test_time_runs_backwards_in_the_mirror(office: Minutes) -> None:
    assert -office.mirrored().add(-at("06T17:00"), 960) == at("05T08:00")


def test_own_exception_then_work_week_then_week() -> None:
    day = MONDAY // 1440
    holiday = CalendarException(id=1, calendar_id=1, first=day, last=day)
    short = WorkWeek(id=1, calendar_id=1, first=day, last=day + 6, week=(((540, 600),),) + (None,) * 6)
    longer = CalendarException(id=2, calendar_id=2, first=day + 1, last=day + 1, hours=((0, 1440),))
    child = Calendar(id=2, base_id=1)
    found = calendars(
        ("calendars", child), ("calendar_exceptions", holiday), ("work_weeks", short), ("calendar_exceptions", longer)
    )
    assert found.of(1).between(day * 1440, (day + 1) * 1440) == 0
    assert found.of(1).between((day + 7) * 1440, (day + 8) * 1440) == 480
    assert found.of(2).between(day * 1440, (day + 1) * 1440) == 0
    assert found.of(2).between((day + 1) * 1440, (day + 2) * 1440) == 1440


@pytest.mark.parametrize(
    ("pattern", "day", "meets"),
    [
        ("daily/3", "05", True),
        ("daily/3", "06", False),
        ("weekly/2/1", "16", True),
        ("weekly/2/1", "09", False),
        ("monthly/1/13", "13", True),
        ("monthly/1/2/4", "13", True),
        ("monthly/1/5/0", "30", True),
        ("monthly/1/5/0", "23", False),
        ("yearly/3/17", "17", True),
    ],
)
def test_patterns(pattern: str, day: str, meets: bool) -> None:
    first = MONDAY // 1440
    exception = CalendarException(id=1, calendar_id=1, first=first, last=first + 60, recurrence=pattern)
    assert recurs_on(exception, at(f"{day}T00:00") // 1440) is meets


def test_hours_of_another_zone_follow_both_clocks() -> None:
    # New York changes its clocks on 8 March, Berlin on 29 March 2026.
    abroad = Calendar(id=2, zone="America/New_York", week=(((540, 600),),) * 7)
    found = calendars(("calendars", abroad), zone="Europe/Berlin").of(2)
    starts = [found.next_start(at(f"{day}T00:00")) for day in ("02", "16", "30")]
    assert [iso(start)[11:] for start in starts] == ["15:00", "14:00", "15:00"]


# Rules -----------------------------------------------------------------------------------------------------------


def test_a_chain_with_slack_beside_it() -> None:
    found = values(task(1, 960), task(2, 480), task(3, 480), link(1, 3), link(2, 3))
    assert (found[3].start, found[3].finish) == (at("04T08:00"), at("04T17:00"))
    assert (found[2].total_slack, found[2].free_slack, found[2].critical) == (480, 480, False)
    assert (found[1].total_slack, found[1].critical) == (0, True)
    assert (found[2].late_start, found[2].late_finish) == (at("03T08:00"), at("03T17:00"))


@pytest.mark.parametrize(
    ("kind", "lag", "start"),
    [
        (LinkType.FS, 480, "05T08:00"),
        (LinkType.SS, 480, "03T08:00"),
        (LinkType.FF, 480, "04T08:00"),
        (LinkType.SF, 960, "03T08:00"),
        (LinkType.FS, -480, "03T08:00"),
    ],
)
def test_link_types_with_lags_and_leads(kind: LinkType, lag: int, start: str) -> None:
    found = values(task(1, 960), task(2, 480), link(1, 2, kind, lag))
    assert found[2].start == at(start)


def test_honoured_dates_break_links_and_others_show_it_on_the_task() -> None:
    pinned = task(2, constraint=ConstraintType.MSO, constraint_date=at("02T08:00"))
    honoured = values(task(1, 960), pinned, link(1, 2), honor_constraints=True)
    assert (honoured[2].start, honoured[1].total_slack, honoured[2].total_slack) == (at("02T08:00"), -960, -960)
    linked = values(task(1, 960), pinned, link(1, 2), honor_constraints=False)
    assert (linked[2].start, linked[2].total_slack) == (at("04T08:00"), -960)


def test_a_deadline_only_takes_slack() -> None:
    found = values(task(1, 960), task(2, 480, deadline=at("03T17:00")), link(1, 2))
    assert (found[2].start, found[2].total_slack, found[1].total_slack) == (at("04T08:00"), -480, -480)


def test_percent_of_a_summary_is_by_duration_of_its_leaves() -> None:
    # Microsoft's article 101495: 50 % of 1 d, 0 % of 1 d, 10 % of 1 d are 20 % (domain.md §1.9).
    inner = [task(2, parent_id=1), task(3, parent_id=2, percent_complete=50.0), task(4, parent_id=2)]
    found = values(task(1), *inner, task(5, parent_id=1, percent_complete=10.0), link(3, 4))
    assert found[1].percent == pytest.approx(20.0)
    assert found[2].percent == pytest.approx(25.0)


# Faults ----------------------------------------------------------------------------------------------------------


FLAGS = ("critical", "near_critical")


@pytest.mark.parametrize("field", [*DATES, "total_slack", "free_slack", "duration", "percent", *FLAGS])
def test_a_wrong_value_is_found(field: str) -> None:
    project = random_plan(random.Random(3), most_tasks=12)
    schedule = Engine(project).schedule
    assert verify(project, schedule) == []
    slot = next(slot for task_id, slot in schedule.slot_of.items() if project.tasks[task_id].active)
    column = getattr(schedule, field).copy()
    column[slot] = not column[slot] if field in FLAGS else column[slot] + 60
    found = verify(project, dataclasses.replace(schedule, **{field: column}))
    assert [(one.task_id, one.field) for one in found] == [(int(schedule.ids[slot]), field)]


def test_a_missing_task_is_found() -> None:
    project = random_plan(random.Random(3))
    schedule = Engine(project).schedule
    without: Schedule = dataclasses.replace(schedule, slot_of={})
    active = {task_id for task_id in project.tasks if project.tasks[task_id].active}
    assert {one.task_id for one in verify(project, without)} <= set(project.tasks)
    assert len(verify(project, without)) >= len(active) / 2


def test_late_dates_of_far_plans_are_found_too() -> None:
    far = task(1, 480 * 900)
    project = Project([("plan", Plan(start=MONDAY, calendar_id=1)), ("calendars", Calendar(id=1)), far])
    schedule = Engine(project).schedule
    assert verify(project, schedule) == []
    assert np.all(schedule.finish > MONDAY + 900 * 1440)
