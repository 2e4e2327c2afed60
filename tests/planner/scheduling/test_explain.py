"""Why a task is where it is, in English and as steps."""

from __future__ import annotations

import pytest

from planner.project import Project
from planner.records import (
    Assignment,
    Calendar,
    CalendarException,
    ConstraintType,
    Link,
    LinkType,
    Person,
    Plan,
    Record,
    ScheduleFrom,
    Task,
    TaskMode,
)
from planner.scheduling.engine import Engine
from planner.scheduling.explain import End, Explanation, why, why_slack
from planner.scheduling.explain_words import text
from planner.scheduling.schedule import Driver
from planner.timebase import parse_iso

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
    schedule = Engine(project).schedule
    explanation = why(project, schedule, task_id, end)
    return explanation, text(project, schedule, explanation.steps)


def slack_of(project: Project, task_id: int) -> list[str]:
    """Return the sentences on a task's slack."""
    schedule = Engine(project).schedule
    return text(project, schedule, why_slack(project, schedule, task_id).steps)


def test_a_paused_task_says_where_the_rest_goes_on_and_writes_durations_as_elsewhere() -> None:
    done = {"actual_start": START, "actual_duration": 1200, "percent_complete": 54.0}
    resumed = {"stop": parse_iso("2026-07-03T12:00"), "resume": parse_iso("2026-07-20T08:00")}
    paused = task(1, "Build", 4.625, **done, **resumed)
    _, sentences = explained(plan_of(paused), 1, End.FINISH)
    assert sentences[0] == (
        "“Build” is 54 % done; the rest, 2.12 d of 4.62 d, goes on Mon 20 Jul 26 08:00, its resume date, "
        "and ends Wed 22 Jul 26 09:00."
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
        "“B” starts Thu 2 Jul 26 08:00 because its summary “Phase” follows “A”, which finishes Wed 1 Jul 26 17:00 (FS)."
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
    assert explained(project, 1)[1] == ["“Done” started Wed 1 Jul 26 08:00, as reported."]
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
    assert sentences == [
        "“A” must finish by Thu 30 Jul 26 17:00 because “B” starts Fri 31 Jul 26 08:00 (FS).",
        "“B” takes 1 d, so it starts Fri 31 Jul 26 08:00 to finish Fri 31 Jul 26 17:00.",
        "“B” finishes Fri 31 Jul 26 17:00: nothing follows it, so it finishes with the project (Fri 31 Jul 26 17:00).",
    ]
    assert explanation.task_ids == (1, 2)


def test_what_is_late_leads_to_the_deadline_that_it_endangers() -> None:
    deadline = parse_iso("2026-07-03T17:00")
    project = plan_of(task(1, "Build", 4), task(2, "Launch", 2, deadline=deadline), link(1, 2))
    assert slack_of(project, 1) == [
        "“Build” is 3 d too late: it finishes Mon 6 Jul 26 17:00 but must finish by Wed 1 Jul 26 17:00.",
        "“Build” must finish by Wed 1 Jul 26 17:00, as “Launch” must start by Thu 2 Jul 26 08:00 (FS).",
        "“Launch” takes 2 d, so it must start by Thu 2 Jul 26 08:00 to finish by Fri 3 Jul 26 17:00.",
        "“Launch” must finish by Fri 3 Jul 26 17:00 or it misses its deadline.",
    ]


def test_what_can_slip_leads_to_what_ends_the_project() -> None:
    project = plan_of(task(1, "Docs", 2), task(2, "Build", 5))
    assert slack_of(project, 1) == [
        "“Docs” can slip by 3 d: it finishes Thu 2 Jul 26 17:00 and must finish by Tue 7 Jul 26 17:00.",
        "“Docs” must finish by Tue 7 Jul 26 17:00 or the project ends later than Tue 7 Jul 26 17:00, "
        "when “Build” does.",
    ]
    assert slack_of(project, 2)[1] == (
        "“Build” must finish by Tue 7 Jul 26 17:00 or the project, which ends with it, ends later."
    )


def test_a_person_with_other_hours_sets_the_finish() -> None:
    part_time = Calendar(id=2, name="Ana", week=(OFFICE, (), OFFICE, (), (), (), ()))
    ana = Person(id=1, name="Ana", calendar_id=2)
    assigned = Assignment(id=1, task_id=1, person_id=1, work=960)
    project = plan_of(task(1, "Draft", 2), ("calendars", part_time), ("people", ana), ("assignments", assigned))
    assert explained(project, 1, End.FINISH)[1][0] == (
        "“Draft” takes 2 d, from Wed 1 Jul 26 08:00 to Mon 6 Jul 26 17:00; its finish is set by the assignment of "
        "“Ana” (calendar “Ana”: Thu, Fri, Sat, Sun free)."
    )


def test_work_out_of_sequence_waits_for_what_is_before_it() -> None:
    begun = {"actual_start": START, "percent_complete": 25.0}
    project = plan_of(task(1, "Design", 3), task(2, "Code", 4, **begun), link(1, 2))
    assert explained(project, 2, End.FINISH)[1][0] == (
        "“Code” is 25 % done; the rest, 3 d of 4 d, waits for “Design”, which finishes Fri 3 Jul 26 17:00 (FS), "
        "and ends Wed 8 Jul 26 17:00."
    )


def test_a_pin_against_a_link_names_the_link() -> None:
    pinned = {"constraint": ConstraintType.MSO, "constraint_date": parse_iso("2026-07-02T08:00")}
    project = plan_of(task(1, "Design", 3), task(2, "Code", 1, **pinned), link(1, 2))
    assert explained(project, 2)[1] == [
        "“Code” starts Thu 2 Jul 26 08:00, which is pinned: must start on Thu 2 Jul 26 08:00.",
        "That is earlier than its link asks for: “Design” finishes only Fri 3 Jul 26 17:00 (FS).",
    ]


def test_a_percentage_is_given_in_days_too() -> None:
    project = plan_of(task(1, "A", 4), task(2, "B"), link(1, 2, LinkType.FS, 5000, "%"))
    assert "because “A” finishes Mon 6 Jul 26 17:00 (FS + 50 % = 2 d)" in explained(project, 2)[1][0]


def test_tasks_of_one_name_are_told_apart_by_their_row() -> None:
    project = plan_of(task(1, "Review"), task(2, "Review"), task(3, ""), link(1, 2), link(2, 3))
    sentences = explained(project, 3)[1]
    assert sentences[0].startswith("“row 3” starts Fri 3 Jul 26 08:00 because “Review (row 2)” finishes")
    assert "“Review (row 1)”" in sentences[-1]


def test_elapsed_time_and_levelling_are_said_in_words() -> None:
    project = plan_of(task(1, "Cure", 6, duration_unit="ed", levelling_delay=1440))
    sentences = explained(project, 1, End.FINISH)[1]
    assert sentences[0].startswith("“Cure” takes 2 d around the clock, from")
    assert sentences[-1] == "“Cure” is 1 d later than that, around the clock, by its levelling delay."


def test_what_is_before_a_typed_task_makes_way_for_what_follows_it() -> None:
    typed = {"manual_start": parse_iso("2026-07-06T08:00"), "manual_finish": parse_iso("2026-07-07T17:00")}
    due = {"deadline": parse_iso("2026-07-07T17:00")}
    project = plan_of(
        task(1, "Draft"),
        task(2, "Review", 2, mode=TaskMode.MANUAL, **typed),
        task(3, "Print", **due),
        link(1, 2),
        link(2, 3),
    )
    assert slack_of(project, 1)[1] == (
        "“Draft” must finish by Thu 2 Jul 26 17:00 to make way for what follows “Review”, which stays at its typed "
        "dates but would have to start by Fri 3 Jul 26 08:00 (FS)."
    )


def test_the_pin_of_a_summary_is_named() -> None:
    pinned = {"constraint": ConstraintType.SNET, "constraint_date": parse_iso("2026-07-06T08:00")}
    below = (task(2, "Code", 1, parent_id=1), task(3, "Test", 1, parent_id=1))
    project = plan_of(task(1, "Phase", 1, **pinned), *below, link(2, 3))
    assert explained(project, 3)[1][-1] == (
        "“Code” starts Mon 6 Jul 26 08:00, held by the pin of its summary “Phase”: start no earlier than "
        "Mon 6 Jul 26 08:00."
    )


def test_the_pin_that_limits_a_summary_is_named() -> None:
    pinned = {"constraint": ConstraintType.FNLT, "constraint_date": parse_iso("2026-07-01T17:00")}
    project = plan_of(task(1, "Phase", 1, **pinned), task(2, "Code", 3, parent_id=1))
    assert slack_of(project, 2)[-1] == (
        "“Code” must finish by Wed 1 Jul 26 17:00: its summary “Phase” is pinned, finish no later than "
        "Wed 1 Jul 26 17:00."
    )
