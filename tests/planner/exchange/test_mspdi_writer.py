"""Writing Microsoft Project XML: what is written reads back as the same plan."""

from __future__ import annotations

import msgspec
import pytest

from planner.errors import StorageError
from planner.exchange import read, write
from planner.exchange.imported import Imported
from planner.project import Project
from planner.records import (
    Assignment,
    Baseline,
    BaselineTask,
    Calendar,
    CalendarException,
    ConstraintType,
    CriticalBy,
    Link,
    LinkType,
    Person,
    PersonKind,
    Plan,
    Task,
    TaskMode,
    TaskType,
    Team,
    WorkWeek,
)
from planner.scheduling.engine import Engine
from planner.timebase import parse_iso

DAY = ((480, 720), (780, 1020))
STANDARD = Calendar(id=100, name="Standard", week=(*(DAY,) * 5, (), ()), source_uid=1)
PLAN = Plan(name="Round trip", start=parse_iso("2026-01-05T08:00"), calendar_id=100, status_is_data_date=False)


def written(folder, records) -> tuple[Project, Imported]:
    """Write a plan and read it back."""
    project = Project([("plan", PLAN), ("calendars", STANDARD), *records])
    file = folder / "out.xml"
    write(project, Engine(project).schedule, file)
    return project, read(file)


def one_task(folder, **values):
    """Return a task as given and as read back."""
    task = Task(id=1, rank="a0", source_uid=7, name="Alpha", **values)
    _, given = written(folder, [("tasks", task)])
    assert not given.report.oddities
    (found,) = given.project.tasks.values()
    return task, found


@pytest.mark.parametrize(
    "values",
    [
        {"duration": 960, "notes": "Two\nlines & <tags>"},
        {"duration": 2880, "duration_unit": "ed"},
        {"duration": 4800, "duration_unit": "w", "estimated": True},
        {"duration": 0, "milestone": True},
        {"constraint": ConstraintType.SNET, "constraint_date": parse_iso("2026-01-07T08:00")},
        {"constraint": ConstraintType.ALAP},
        {"constraint": ConstraintType.MFO, "constraint_date": parse_iso("2026-01-30T17:00")},
        {"deadline": parse_iso("2026-01-16T17:00"), "priority": 800},
        {"mode": TaskMode.MANUAL, "manual_start": parse_iso("2026-01-06T08:00")},
        {"active": False},
        {"task_type": TaskType.FIXED_DURATION, "effort_driven": True, "work": 960},
        {"levelling_delay": 1440},
        {"ignore_resource_calendars": True, "calendar_id": 100},
        {
            "percent_complete": 50.0,
            "actual_start": parse_iso("2026-01-05T08:00"),
            "actual_duration": 240,
            "stop": parse_iso("2026-01-05T12:00"),
            "resume": parse_iso("2026-01-05T13:00"),
        },
        {
            "percent_complete": 100.0,
            "actual_start": parse_iso("2026-01-05T08:00"),
            "actual_finish": parse_iso("2026-01-06T17:00"),
            "actual_duration": 480,
        },
        {"splits": ((240, 480),)},
        {"physical_percent": 30.0, "recurring": True},
    ],
    ids=lambda values: "-".join(values),
)
def test_a_task_comes_back_as_it_was(tmp_path, values):
    given, found = one_task(tmp_path, **values)
    same = msgspec.structs.replace(found, id=1, rank="a0", calendar_id=given.calendar_id)
    assert same == given


def test_a_calendar_of_a_task_comes_back(tmp_path):
    _, given = written(tmp_path, [("tasks", Task(id=1, name="A", calendar_id=100))])
    (found,) = given.project.tasks.values()
    assert found.calendar_id is not None
    assert given.project.calendars[found.calendar_id].name == "Standard"


@pytest.mark.parametrize("kind", list(LinkType))
@pytest.mark.parametrize(("lag", "unit"), [(0, "d"), (960, "d"), (-480, "d"), (1440, "ed"), (2500, "%"), (5000, "e%")])
def test_links_come_back(tmp_path, kind, lag, unit):
    link = Link(id=9, predecessor_id=1, successor_id=2, type=kind, lag=lag, lag_unit=unit)
    tasks = [("tasks", Task(id=number, rank=f"a{number}", name=f"T{number}")) for number in (1, 2)]
    _, given = written(tmp_path, [*tasks, ("links", link)])
    (found,) = given.project.links.values()
    assert (found.type, found.lag, found.lag_unit) == (kind, lag, unit)
    assert given.project.tasks[found.predecessor_id].name == "T1"


@pytest.mark.parametrize(
    "recurrence",
    ["", "daily/3", "weekly/2/16", "weekly/1/96", "monthly/1/15", "monthly/2/1/0", "yearly/12/25", "yearly/5/5/6"],
)
@pytest.mark.parametrize("hours", [(), ((540, 780),), ((1320, 1440),)])
def test_exceptions_come_back(tmp_path, recurrence, hours):
    item = CalendarException(
        id=5, calendar_id=100, name="Off", first=20_500, last=21_000, hours=hours, recurrence=recurrence
    )
    _, given = written(tmp_path, [("calendar_exceptions", item)])
    (found,) = given.project.calendar_exceptions.values()
    assert msgspec.structs.replace(found, id=5, calendar_id=100) == item


def test_work_weeks_come_back(tmp_path):
    item = WorkWeek(
        id=5, calendar_id=100, name="Summer", first=20_500, last=20_530, week=(*(None,) * 4, (), None, None)
    )
    _, given = written(tmp_path, [("work_weeks", item)])
    (found,) = given.project.work_weeks.values()
    assert msgspec.structs.replace(found, id=5, calendar_id=100) == item


def test_a_derived_calendar_that_a_task_uses_stands_alone_with_what_it_inherits(tmp_path):
    derived = Calendar(id=101, name="Short Fridays", base_id=100, week=(*(None,) * 4, ((480, 720),), None, None))
    holiday = CalendarException(id=5, calendar_id=100, name="Off", first=20_500, last=20_500)
    task = Task(id=1, name="A", calendar_id=101)
    _, given = written(tmp_path, [("calendars", derived), ("calendar_exceptions", holiday), ("tasks", task)])
    (found,) = [item for item in given.project.calendars.values() if item.name == "Short Fridays"]
    assert found.week == (*(DAY,) * 4, ((480, 720),), (), ())
    assert [item.name for item in given.project.exceptions_of(found.id)] == ["Off"]


def test_people_teams_and_their_calendars_come_back(tmp_path):
    own = Calendar(id=101, name="Ann", base_id=100, week=(*(None,) * 4, (), None, None))
    team = Team(id=30, name="Web")
    people = [
        Person(id=40, rank="a0", name="Ann", team_id=30, calendar_id=101, email="ann@example.org", max_units=0.5),
        Person(id=41, rank="a1", name="Sand", kind=PersonKind.MATERIAL),
        Person(id=42, rank="a2", name="Travel", kind=PersonKind.COST),
    ]
    records = [("calendars", own), ("teams", team), *(("people", person) for person in people)]
    _, given = written(tmp_path, records)
    found = {person.name: person for person in given.project.people.values()}
    assert {name: person.kind for name, person in found.items()} == {person.name: person.kind for person in people}
    assert (found["Ann"].max_units, found["Ann"].email) == (0.5, "ann@example.org")
    team_id, calendar_id = found["Ann"].team_id, found["Ann"].calendar_id
    assert team_id is not None
    assert calendar_id is not None
    assert given.project.teams[team_id].name == "Web"
    assert given.project.calendars[calendar_id].week[4] == ()


def test_assignments_come_back(tmp_path):
    item = Assignment(
        id=8, task_id=1, person_id=40, units=0.5, work=480, actual_work=60, overtime_work=30, delay=240, contour=3
    )
    records = [("tasks", Task(id=1, name="A")), ("people", Person(id=40, name="Ann")), ("assignments", item)]
    _, given = written(tmp_path, records)
    (found,) = given.project.assignments.values()
    assert msgspec.structs.replace(found, id=8, task_id=1, person_id=40) == item


def test_baselines_come_back(tmp_path):
    values = BaselineTask(id=6, baseline_id=5, task_id=1, start=20_000_000, finish=20_000_480, duration=480, work=60)
    records = [("tasks", Task(id=1, name="A")), ("baselines", Baseline(id=5, number=3)), ("baseline_tasks", values)]
    _, given = written(tmp_path, records)
    (found,) = given.project.baseline_tasks.values()
    assert given.project.baselines[found.baseline_id].number == 3
    assert (found.start, found.finish, found.duration, found.work) == (20_000_000, 20_000_480, 480, 60)


def test_the_outline_and_the_dates_come_back(tmp_path):
    tasks = [
        Task(id=1, rank="a0", name="Phase"),
        Task(id=2, parent_id=1, rank="a0", name="Design", duration=960),
        Task(id=3, parent_id=1, rank="a1", name="Build", duration=480),
        Task(id=4, rank="a1", name="Ship", milestone=True, duration=0),
    ]
    links = [Link(id=10, predecessor_id=2, successor_id=3), Link(id=11, predecessor_id=3, successor_id=4)]
    project, given = written(tmp_path, [*(("tasks", item) for item in tasks), *(("links", item) for item in links)])
    before, after = Engine(project).schedule, Engine(given.project).schedule
    assert [given.project.tasks[key].name for key in given.project.outline] == ["Phase", "Design", "Build", "Ship"]
    for old, new in zip(project.outline, given.project.outline, strict=True):
        assert before.start_of(old) == after.start_of(new) == given.stored[new].start
        assert before.finish_of(old) == after.finish_of(new) == given.stored[new].finish


def test_unique_ids_stay_and_missing_ones_get_free_numbers(tmp_path):
    uids = (7, None, 7, -3)
    tasks = [Task(id=key, rank=f"a{key}", name=f"T{key}", source_uid=uid) for key, uid in enumerate(uids, start=1)]
    _, given = written(tmp_path, [("tasks", item) for item in tasks])
    assert [given.project.tasks[key].source_uid for key in given.project.outline] == [7, 8, 9, 10]


def test_characters_that_xml_cannot_hold_are_left_out(tmp_path):
    _, given = written(tmp_path, [("tasks", Task(id=1, name="A\x00\x0b\ufffeB\U0001f600"))])
    assert [item.name for item in given.project.tasks.values()] == ["AB\U0001f600"]


def test_what_the_format_cannot_hold_is_told(tmp_path):
    task = Task(id=1, name="A", phase="Build", confidence=60)
    project = Project([("plan", PLAN), ("calendars", STANDARD), ("tasks", task)])
    report = write(project, Engine(project).schedule, tmp_path / "out.xml")
    assert report.dropped == {"phases of tasks": 1, "confidence of tasks": 1}


def test_a_folder_that_is_not_there_fails_with_a_sentence(tmp_path):
    project = Project([("plan", PLAN)])
    with pytest.raises(StorageError) as caught:
        write(project, Engine(project).schedule, tmp_path / "missing" / "out.xml")
    assert caught.value.code == "export-failed"


def test_start_and_finish_slack_are_written_in_tenths_of_minutes(tmp_path):
    tasks = [Task(id=one, rank=f"a{one}", source_uid=one, name=f"T{one}", duration=one * 480) for one in (1, 3)]
    written(tmp_path, [("tasks", task) for task in tasks])
    text = (tmp_path / "out.xml").read_text(encoding="utf-8")
    assert text.count("<StartSlack>9600</StartSlack>") == text.count("<FinishSlack>9600</FinishSlack>") == 1


def test_the_longest_path_is_told_as_lost(tmp_path):
    project = Project(
        [("plan", msgspec.structs.replace(PLAN, critical_by=CriticalBy.LONGEST_PATH)), ("calendars", STANDARD)]
    )
    report = write(project, Engine(project).schedule, tmp_path / "out.xml")
    assert report.dropped == {"the longest path as critical path": 1}
