"""Templates: the sample program is believable on any day, and a template that makes no sense says why."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from functools import cache

import msgspec
import pytest

from planner.errors import LoadError
from planner.exchange.template_format import (
    Template,
    TemplateError,
    offset_days,
    parse_constraint,
    parse_hours,
    parse_links,
    parse_template,
    parse_week,
)
from planner.exchange.templates import build, build_template, load_template, template_titles
from planner.project import Project
from planner.records import ConstraintType, LinkType, Task
from planner.scheduling.engine import Engine
from planner.scheduling.schedule import Schedule
from planner.timebase import MINUTES_PER_DAY, Units, day_of, instant, moment

SAMPLE = "platform-migration"
TODAY = dt.date(2026, 11, 22)
DAYS = (
    TODAY,
    dt.date(2024, 2, 29),
    dt.date(2024, 12, 31),
    dt.date(2025, 7, 15),
    dt.date(2026, 1, 5),
    dt.date(2027, 3, 1),
    dt.date(2028, 2, 29),
)
MONTH = 30.44 * MINUTES_PER_DAY


@cache
def built(name: str = SAMPLE, today: dt.date = TODAY) -> tuple[Project, Schedule]:
    project = build_template(name, today)
    return project, Engine(project).schedule


def leaves(project: Project) -> list[Task]:
    return [task for task in project.tasks.values() if not project.is_summary(task.id)]


def named(project: Project, name: str) -> Task:
    return next(task for task in project.tasks.values() if task.name == name)


# Each template, on any day -------------------------------------------------------------------------------


@pytest.mark.parametrize("name", template_titles())
@pytest.mark.parametrize("today", DAYS, ids=str)
def test_every_template_is_scheduled_without_a_problem(name, today):
    project, schedule = built(name, today)
    assert schedule.problems == ()
    assert len(schedule.ids) == len(load_template(name).tasks.rows)
    assert all(schedule.start_of(task_id) is not None for task_id in project.tasks)


@pytest.mark.parametrize("name", template_titles())
def test_the_same_day_gives_the_same_plan(name):
    one, other = built(name)[0], build_template(name, TODAY)
    assert told(one) == told(other)
    assert not set(one.tasks) & set(other.tasks)


def told(project: Project) -> list[tuple[object, ...]]:
    """Return all records with names instead of ids."""
    names = {
        record.id: f"{table} {number}"
        for table in ("calendars", "teams", "people", "tasks", "baselines")
        for number, record in enumerate(project.table(table).values())
    }
    return [
        (table, *(names.get(value, value) for key, value in msgspec.structs.asdict(record).items() if key != "id"))
        for table, record in project.records()
    ]


@pytest.mark.parametrize("name", template_titles())
def test_keys_name_rows_that_are_there(name):
    project = built(name)[0]
    for task in project.tasks.values():
        assert task.team_id is None or task.team_id in project.teams
        assert task.owner_id is None or task.owner_id in project.people
        assert task.calendar_id is None or task.calendar_id in project.calendars
        assert task.parent_id is None or task.parent_id in project.tasks
    for link in project.links.values():
        assert {link.predecessor_id, link.successor_id} <= set(project.tasks)
    assert project.plan.calendar_id in project.calendars


def test_a_plan_begins_on_the_monday_after_today():
    start = moment(built("product-launch", dt.date(2026, 11, 22))[0].plan.start)
    assert start == dt.datetime(2026, 11, 23, 8)
    assert moment(built("product-launch", dt.date(2026, 11, 23))[0].plan.start) == start


def test_the_sample_is_reported_up_to_today():
    for today in DAYS:
        status = built(SAMPLE, today)[0].plan.status_date
        assert status is not None
        assert 0 <= day_of(instant(today)) - day_of(status) < 7


def test_the_sample_is_the_first_template():
    assert next(iter(template_titles())) == SAMPLE


# The sample program is believable ------------------------------------------------------------------------


def test_the_sample_has_the_size_that_was_asked_for():
    project = built()[0]
    assert len(project.tasks) == 150
    assert len(project.teams) == 8
    assert 24 <= sum(task.milestone for task in project.tasks.values()) <= 28
    assert len(project.calendars) == 3
    regions = {row.calendar_id for row in project.calendar_exceptions.values()}
    assert len(regions) == 2


def test_the_sample_links_teams_in_all_four_ways_with_lags_and_leads():
    project = built()[0]
    links = list(project.links.values())
    assert {link.type for link in links} == set(LinkType)
    assert sum(link.lag > 0 for link in links) >= 10
    assert sum(link.lag < 0 for link in links) >= 5
    assert {link.lag_unit for link in links} == {"d", "ed", "%"}
    teams = [(project.tasks[link.predecessor_id].team_id, project.tasks[link.successor_id].team_id) for link in links]
    assert sum(one != other for one, other in teams) >= 50


def test_the_sample_uses_constraints_of_several_kinds():
    kinds = Counter(task.constraint for task in built()[0].tasks.values())
    assert {ConstraintType.SNET, ConstraintType.MSO, ConstraintType.FNLT, ConstraintType.ALAP} <= set(kinds)
    assert kinds[ConstraintType.ASAP] > 130


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_the_sample_lasts_about_24_months(today):
    schedule = built(SAMPLE, today)[1]
    assert 23 < (schedule.project_finish - schedule.project_start) / MONTH < 25


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_the_sample_keeps_its_lease_but_misses_a_deadline_that_few_depend_on(today):
    project, schedule = built(SAMPLE, today)
    missed = {
        task.name
        for task in leaves(project)
        if task.deadline is not None and (schedule.finish_of(task.id) or 0) > task.deadline
    }
    assert missed - {"Funding approved"} == {"Customer sign-in live"}
    lease = named(project, "Data centre leases end")
    margin = (lease.deadline or 0) - (schedule.finish_of(lease.id) or 0)
    assert 0 < margin < 30 * MINUTES_PER_DAY
    late = [task for task in leaves(project) if schedule.total_slack[schedule.slot_of[task.id]] < 0]
    assert 1 <= len(late) <= 4


@pytest.mark.parametrize("today", DAYS, ids=str)
def test_the_sample_has_a_critical_path_and_much_that_is_not_on_it(today):
    project, schedule = built(SAMPLE, today)
    critical = [task for task in leaves(project) if schedule.is_critical(task.id)]
    assert 15 <= len(critical) <= 45
    assert schedule.is_critical(named(project, "All customers on the new platform").id)


def test_the_sample_has_one_baseline_and_milestones_that_slipped_against_it():
    project, schedule = built()
    assert len(project.baselines) == 1
    assert len(project.baseline_tasks) == len(project.tasks)
    slips = [
        (schedule.finish_of(row.task_id) or 0) - (row.finish or 0)
        for row in project.baseline_tasks.values()
        if project.tasks[row.task_id].milestone
    ]
    assert min(slips) == 0
    assert sum(slip >= 5 * MINUTES_PER_DAY for slip in slips) >= 10
    assert max(slips) <= 28 * MINUTES_PER_DAY


def test_work_before_the_status_date_is_done_and_nothing_after_it_has_begun():
    for today in DAYS:
        project, schedule = built(SAMPLE, today)
        status = project.plan.status_date or 0
        for task in leaves(project):
            begun = task.percent_complete > 0
            assert begun == (task.actual_start is not None)
            assert (task.percent_complete == 100) == (task.actual_finish is not None)
            assert task.actual_finish is None or task.actual_finish <= status
            assert begun or (schedule.start_of(task.id) or 0) >= status - MINUTES_PER_DAY or task.milestone


def test_the_sample_is_under_way():
    done = Counter(
        "done" if task.percent_complete == 100 else "begun" if task.percent_complete else "open"
        for task in leaves(built()[0])
    )
    assert done["done"] >= 30
    assert done["begun"] >= 10
    assert done["open"] >= 50


# Bad templates -------------------------------------------------------------------------------------------

GOOD = """
format = 1
title = "T"
[plan]
name = "P"
calendar = "c"
[[calendars]]
key = "c"
name = "C"
[[teams]]
key = "t"
name = "Team"
[tasks]
rows = [
  { level = 1, key = "a", name = "A", for = "2d", team = "t" },
  { level = 1, key = "b", name = "B", after = "a SS+1d" },
]
"""


def template(text: str) -> Template:
    return parse_template(text.encode(), "test")


def test_the_good_template_is_good():
    project = build(template(GOOD), TODAY)
    assert sorted(task.name for task in project.tasks.values()) == ["A", "B"]


@pytest.mark.parametrize(
    ("right", "wrong", "reason"),
    [
        ("format = 1", "format = 2", "format 2"),
        ("format = 1", "format = ", "Invalid value"),
        ('title = "T"', 'title = "T"\nshade = 1', "shade"),
        ('title = "T"', 'title = "T"\nanchor = "end"', "end"),
        ('title = "T"', 'title = "T"\nanchor = "status"', "no offset"),
        ('title = "T"', 'title = "T"\nstatus = "soon"', "“soon” is no offset"),
        ('title = "T"', 'title = "T"\nanchor = "status"\nstatus = "+99999w"', "“+99999w” is too long"),
        ('name = "P"', 'name = "P"\nfinish = 3', "finish"),
        ('name = "P"', 'name = "P"\nzone = "Mars/Olympus"', "no time zone “Mars/Olympus”"),
        ('name = "P"', 'name = "P"\nzone = "../../etc/passwd"', "no time zone"),
        ('name = "P"', 'name = "P"\ncritical_slack = "-1d"', "less than nothing"),
        ('calendar = "c"', 'calendar = "x"', "no calendar “x”"),
        ('name = "C"', 'name = "C"\ndays = "Mon-Foo"', "“Mon-Foo” are no days"),
        ('name = "C"', 'name = "C"\ndays = "Mon-"', "no days"),
        ('name = "C"', 'name = "C"\nhours = "17:00-08:00"', "no hours"),
        ('name = "C"', 'name = "C"\nhours = "08:00-12:00 11:00-17:00"', "no hours"),
        ('name = "C"', 'name = "C"\nhours = "08:00-08:00"', "without any time"),
        ('name = "C"', 'name = "C"\nhours = "8 to 5"', "no time of the day"),
        ('name = "C"', 'name = "C"\nhours = "08:00-25:00"', "“25:00” is no time"),
        ('name = "C"', 'name = "C"\nholidays = "XX"', "XX"),
        ('key = "t"', 'key = "other"', "“A”: there is no team “t”"),
        ('key = "b"', 'key = "a"', "the task key “a” is there twice"),
        ('key = "b"', 'key = ""', "a task has no key"),
        ('level = 1, key = "b"', 'level = 3, key = "b"', "“B”: level 3 has no parent"),
        ('level = 1, key = "b"', 'level = 0, key = "b"', "level 0"),
        ('for = "2d"', 'for = "2 bananas"', "“A”: "),
        ('for = "2d"', 'for = "-2d"', "“A”: “-2d” is less than nothing"),
        ('for = "2d"', 'for = "2d", owner = "z"', "no person “z”"),
        ('for = "2d"', 'for = "2d", constraint = "WHEN +1w"', "“WHEN” is no constraint"),
        ('for = "2d"', 'for = "2d", constraint = "SNET"', "no date"),
        ('for = "2d"', 'for = "2d", constraint = "ALAP +1w"', "a date too many"),
        ('for = "2d"', 'for = "2d", deadline = "tomorrow"', "“A”: “tomorrow” is no offset"),
        ('for = "2d"', 'for = "2d", deadline = "+9999w"', "out of the range of dates"),
        ('for = "2d"', 'for = "2d", manual = ["+2w", "+1w"]', "“+1w” is before “+2w”"),
        ('for = "2d"', 'for = "2d", manual = ["+2w"]', "manual"),
        ('for = "2d"', 'for = "2d", confidence = 101', "confidence"),
        ("a SS+1d", "a SX+1d", "“B”: “a SX+1d” is no link"),
        ("a SS+1d", "a SS+%", "“B”: "),
        ("a SS+1d", "a SS+1e999%", "“B”: "),
        ("a SS+1d", "a SS+5000%", "lag above 1000 %"),
        ("a SS+1d", "a SS+1 parsec", "“B”: "),
        ("a SS+1d", "ghost", "“B”: there is no task “ghost”"),
    ],
)
def test_a_template_that_makes_no_sense_is_refused_with_the_reason(right, wrong, reason):
    assert right in GOOD
    with pytest.raises(LoadError) as caught:
        build(template(GOOD.replace(right, wrong, 1)), TODAY)
    assert caught.value.code == "template-invalid"
    assert reason in str(caught.value)


def test_bytes_that_are_no_text_are_refused():
    with pytest.raises(LoadError, match="cannot be used"):
        parse_template(b"\xff\xfe", "test")


@pytest.mark.parametrize("name", ["nothing", "../secrets", "", "platform-migration.toml"])
def test_a_template_that_is_not_there_is_refused_with_those_that_are(name):
    with pytest.raises(LoadError, match="platform-migration, product-launch, quarterly-roadmap"):
        load_template(name)


def test_took_that_is_no_duration_is_refused_where_it_counts():
    text = GOOD.replace('for = "2d"', 'for = "2d", took = "ages"').replace('title = "T"', 'title = "T"\nstatus = "+1w"')
    with pytest.raises(LoadError, match="ages"):
        build(template(text), TODAY)


# Words ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("text", "days"), [("+2w", 14), ("+3d", 3), ("+12w 3d", 87), ("+1w1d", 8), (" +0w ", 0)])
def test_offsets_are_calendar_days(text, days):
    assert offset_days(text) == days


@pytest.mark.parametrize("text", ["", "+", "12w", "+w", "+1w 2", "+1.5w", "-1w"])
def test_what_is_no_offset_is_refused(text):
    with pytest.raises(TemplateError):
        offset_days(text)


def test_links_have_types_lags_and_units():
    links = parse_links("one; two SS+5d ;three FS-20%; four FF +2ew;", Units())
    assert [(link.key, link.type, link.lag, link.unit) for link in links] == [
        ("one", LinkType.FS, 0, "d"),
        ("two", LinkType.SS, 2400, "d"),
        ("three", LinkType.FS, -2000, "%"),
        ("four", LinkType.FF, 2 * 7 * 1440, "ew"),
    ]


def test_constraints_have_a_date_or_none():
    assert parse_constraint("SNET +2w") == (ConstraintType.SNET, "+2w")
    assert parse_constraint("alap") == (ConstraintType.ALAP, "")
    assert parse_constraint("") == (ConstraintType.ASAP, "")


def test_a_week_may_wrap_and_have_one_day():
    hours = ((480, 720), (780, 1020))
    assert parse_week("Sun-Thu", "08:00-12:00 13:00-17:00") == (hours,) * 4 + ((), (), hours)
    assert parse_week("Sat", "8-12 13-17")[5] == hours
    assert parse_hours("00:00-24:00") == ((0, 1440),)
    assert parse_hours("08:00-12:00 12:00-16:00") == ((480, 720), (720, 960))


def test_holidays_lie_on_the_calendars_that_name_them():
    project = built()[0]
    berlin = next(calendar for calendar in project.calendars.values() if calendar.name == "Berlin office")
    names = {row.name for row in project.exceptions_of(berlin.id)}
    assert any("Weihnacht" in name or "Christmas" in name for name in names)
    assert all(row.first == row.last and row.hours == () for row in project.exceptions_of(berlin.id))
