"""Why a task is where it is, in English and as steps."""

from __future__ import annotations

import random

import pytest

from planner.project import Project
from planner.records import (
    Calendar,
    CalendarException,
    ConstraintType,
    Link,
    LinkType,
    Plan,
    Record,
    ScheduleFrom,
    Task,
    TaskMode,
)
from planner.scheduling.engine import Engine
from planner.scheduling.explain import End, Explanation, text, why
from planner.scheduling.schedule import Driver
from planner.timebase import parse_iso
from tests.planner.scheduling.random_plans import EVERYTHING, Features, random_plan, with_only

OFFICE = ((480, 720), (780, 1020))
FREE: tuple[tuple[tuple[int, int], ...], ...] = ((), ())
START = parse_iso("2026-07-01T08:00")


def plan_of(*records: tuple[str, Record], **plan: object) -> Project:
    """Return a plan on the calendar Berlin that starts on Wednesday, 1 July 2026."""
    berlin = Calendar(id=1, name="Berlin", week=(OFFICE,) * 5 + FREE)
    settings = Plan(**{"start": START, "calendar_id": 1, **plan})  # type: ignore[arg-type]
    return Project([("plan", settings), ("calendars", berlin), *records])


def task(number: int, name: str, days: float = 1, **fields: object) -> tuple[str, Task]:
    """Return a task row."""
    return "tasks", Task(id=number, name=name, rank=str(number), duration=round(480 * days), **fields)  # type: ignore[arg-type]


def link(before: int, after: int, kind: LinkType = LinkType.FS, lag: int = 0, unit: str = "d") -> tuple[str, Link]:
    """Return a link row."""
    row = Link(id=before * 10 + after, predecessor_id=before, successor_id=after, type=kind, lag=lag, lag_unit=unit)
    return "links", row


def explained(project: Project, task_id: int, end: End = End.START) -> tuple[Explanation, list[str]]:
    """Return an explanation and its sentences."""
    explanation = why(project, Engine(project).schedule, task_id, end)
    return explanation, text(explanation, project)


def test_a_paused_task_says_where_the_rest_goes_on_and_writes_durations_as_elsewhere() -> None:
    done = {"actual_start": START, "actual_duration": 1200, "percent_complete": 54.0}
    resumed = {"stop": parse_iso("2026-07-03T12:00"), "resume": parse_iso("2026-07-20T08:00")}
    paused = task(1, "Build", 4.625, **done, **resumed)
    _, sentences = explained(plan_of(paused), 1, End.FINISH)
    assert sentences[0] == (
        "“Build” is 54 % done; what remains of its 4.62 d goes on Mon 20 Jul 26 08:00 and ends Wed 22 Jul 26 09:00."
    )


def test_the_whole_chain_down_to_a_pin() -> None:
    pinned = {"constraint": ConstraintType.SNET, "constraint_date": parse_iso("2026-07-20T08:00")}
    project = plan_of(task(1, "Security review", 9, **pinned), task(2, "Launch", 2), link(1, 2, lag=480))
    explanation, sentences = explained(project, 2)
    assert sentences == [
        "“Launch” starts Mon 3 Aug 26 08:00 because “Security review” finishes Thu 30 Jul 26 17:00 "
        "(FS + 1 d, calendar “Berlin”: Sat, Sun free).",
        "“Security review” takes 9 d, from Mon 20 Jul 26 08:00 to Thu 30 Jul 26 17:00.",
        "“Security review” starts Mon 20 Jul 26 08:00, which is pinned: start no earlier than Mon 20 Jul 26 08:00.",
    ]
    assert explanation.task_ids == (2, 1)
    assert explanation.link_ids == (12,)
    assert [step.reason for step in explanation.steps] == [Driver.LINK, None, Driver.CONSTRAINT]


def test_a_named_holiday_is_named() -> None:
    day = parse_iso("2026-07-02T00:00") // 1440
    holiday = CalendarException(id=1, calendar_id=1, name="Town fair", first=day, last=day)
    project = plan_of(task(1, "A"), task(2, "B"), link(1, 2), ("calendar_exceptions", holiday))
    assert "calendar “Berlin”: Thu 2 Jul 26 (Town fair) free" in explained(project, 2)[1][0]


def test_nothing_drives_it_but_the_project_start() -> None:
    assert explained(plan_of(task(1, "A")), 1)[1] == [
        "“A” starts Wed 1 Jul 26 08:00: nothing drives it, so it starts with the project (Wed 1 Jul 26 08:00)."
    ]


@pytest.mark.parametrize(
    ("kind", "says"),
    [
        (LinkType.SS, "“B” starts Wed 1 Jul 26 13:00 because “A” starts Wed 1 Jul 26 08:00 (SS + 4 h)."),
        (LinkType.FF, "“B” finishes Fri 3 Jul 26 12:00 because “A” finishes Thu 2 Jul 26 17:00 (FF + 4 h)."),
    ],
)
def test_each_end_is_explained_by_the_link_that_drives_it(kind: LinkType, says: str) -> None:
    project = plan_of(task(1, "A", 2), task(2, "B", 1), link(1, 2, kind, 240, "h"))
    assert says in explained(project, 2)[1]


def test_a_link_to_a_summary_drives_what_is_below() -> None:
    project = plan_of(task(1, "A"), task(2, "Phase"), task(3, "B", parent_id=2), link(1, 2))
    assert explained(project, 3)[1][0] == (
        "“B” starts Thu 2 Jul 26 08:00 because its summary follows “A”, which finishes Wed 1 Jul 26 17:00 (FS)."
    )


def test_a_summary_leads_to_its_first_and_last_task() -> None:
    project = plan_of(task(1, "Phase"), task(2, "A", parent_id=1), task(3, "B", 3, parent_id=1))
    assert explained(project, 1)[1][0] == "“Phase” starts Wed 1 Jul 26 08:00 with “A”, the first of its tasks."
    finish = explained(project, 1, End.FINISH)[1][0]
    assert finish == "“Phase” finishes Fri 3 Jul 26 17:00 with “B”, the last of its tasks."


def test_what_is_done_typed_or_not_before_the_status_date() -> None:
    done = {"actual_start": START, "actual_finish": START + 540, "percent_complete": 100.0}
    project = plan_of(
        task(1, "Done", **done),
        task(2, "Typed", mode=TaskMode.MANUAL, manual_start=START),
        task(3, "Open"),
        status_date=START + 1440,
    )
    assert explained(project, 1)[1] == ["“Done” started Wed 1 Jul 26 08:00; that is reported as done."]
    assert explained(project, 2)[1][0].startswith("“Typed” starts Wed 1 Jul 26 08:00: this date was typed")
    assert explained(project, 3)[1] == [
        "“Open” starts Thu 2 Jul 26 08:00: unfinished work is not planned before the status date Thu 2 Jul 26 08:00."
    ]


def test_as_late_as_possible_leads_to_what_it_makes_room_for() -> None:
    project = plan_of(
        task(1, "Brief", 1, constraint=ConstraintType.ALAP), task(2, "Talk", 1), task(3, "Long", 5), link(1, 2)
    )
    explanation, sentences = explained(project, 1)
    assert sentences[1].startswith("“Brief” is as late as possible: it finishes")
    assert explanation.task_ids == (1, 2)


def test_scheduled_from_finish_a_task_leads_to_its_successor() -> None:
    finish = parse_iso("2026-07-31T17:00")
    first, second = (task(number, name, constraint=ConstraintType.ALAP) for number, name in ((1, "A"), (2, "B")))
    project = plan_of(first, second, link(1, 2), schedule_from=ScheduleFrom.FINISH, finish=finish)
    explanation, sentences = explained(project, 1, End.FINISH)
    assert "in time for “B” at Fri 31 Jul 26 08:00 (FS)" in sentences[0]
    assert "the project's finish Fri 31 Jul 26 17:00" in sentences[-1]
    assert explanation.task_ids == (1, 2)


@pytest.mark.parametrize("features", [EVERYTHING, with_only("from_finish", "lags", "summaries", "constraints")])
def test_every_date_of_random_plans_has_a_reason(features: Features) -> None:
    for seed in range(60):
        project = random_plan(random.Random(seed), features)
        schedule = Engine(project).schedule
        for task_id in project.tasks:
            for end in End:
                explanation = why(project, schedule, task_id, end)
                assert explanation.steps[0].task_id == task_id
                assert all(line.endswith(".") and "why-" not in line for line in text(explanation, project))
