"""Cases that random plans found; each with its expectation."""

from __future__ import annotations

from planner.patch import PatchBuilder
from planner.project import Project
from planner.records import (
    Assignment,
    Calendar,
    ConstraintType,
    Link,
    LinkType,
    Person,
    Plan,
    Record,
    Task,
    TaskMode,
)
from planner.scheduling.engine import Engine
from planner.scheduling.schedule import Schedule
from planner.timebase import iso, parse_iso

OFFICE = ((480, 720), (780, 1020))
MONDAY = parse_iso("2026-03-02T08:00")


def scheduled(*records: tuple[str, Record], **plan: object) -> Schedule:
    """Return the schedule of a plan that starts on Monday, 2 March 2026, on an office calendar."""
    calendar = Calendar(id=1, week=(OFFICE,) * 5 + ((), ()))
    settings = Plan(start=MONDAY, calendar_id=1, **plan)  # type: ignore[arg-type]
    return Engine(Project([("plan", settings), ("calendars", calendar), *records])).schedule


def task(number: int, duration: int = 480, **fields: object) -> tuple[str, Task]:
    """Return a task row."""
    return "tasks", Task(id=number, name=f"T{number}", rank=str(number), duration=duration, **fields)  # type: ignore[arg-type]


def link(number: int, before: int, after: int, kind: LinkType, lag: int = 0) -> tuple[str, Link]:
    """Return a link row."""
    return "links", Link(id=number, predecessor_id=before, successor_id=after, type=kind, lag=lag)


def dates(schedule: Schedule, task_id: int) -> tuple[str, str]:
    """Return start and finish as text."""
    start, finish = schedule.start_of(task_id), schedule.finish_of(task_id)
    assert start is not None
    assert finish is not None
    return iso(start), iso(finish)


def test_a_milestone_never_finishes_before_it_starts() -> None:
    night = Calendar(id=2, week=(((1320, 1440),),) * 7)
    schedule = scheduled(("calendars", night), task(1, 60, calendar_id=2), task(2, 0), link(1, 1, 2, LinkType.SF))
    assert dates(schedule, 2) == ("2026-03-03T08:00", "2026-03-03T08:00")


def test_a_start_to_finish_date_does_not_depend_on_the_order_of_links() -> None:
    rows = [task(1, 480), task(2, 960), task(3, 480)]
    first, second = link(1, 1, 2, LinkType.FS), link(2, 2, 3, LinkType.SF)
    early = link(3, 1, 3, LinkType.FF)
    expected = ("2026-03-02T08:00", "2026-03-03T08:00")
    assert dates(scheduled(*rows, first, second, early), 3) == expected
    assert dates(scheduled(*rows, early, first, second), 3) == expected


def test_finish_to_finish_holds_where_an_assignment_is_quicker_than_the_duration() -> None:
    clock = Calendar(id=2, week=(((0, 1440),),) * 7)
    schedule = scheduled(
        ("calendars", clock),
        task(1, 960),
        task(2, 480),
        ("people", Person(id=1, calendar_id=2)),
        ("assignments", Assignment(id=1, task_id=2, person_id=1, work=480)),
        link(1, 1, 2, LinkType.FF),
    )
    assert dates(schedule, 2) == ("2026-03-03T09:00", "2026-03-03T17:00")


def test_what_may_not_be_split_does_not_wait_for_the_status_date() -> None:
    started = task(1, 960, actual_start=MONDAY, percent_complete=50.0)
    later = MONDAY + 7 * 1440
    whole = scheduled(started, status_date=later, split_in_progress=False)
    split = scheduled(started, status_date=later, split_in_progress=True)
    assert dates(whole, 1) == ("2026-03-02T08:00", "2026-03-03T17:00")
    assert dates(split, 1) == ("2026-03-02T08:00", "2026-03-09T17:00")


def test_only_a_manual_summary_has_dates_of_its_own() -> None:
    given = {"actual_start": MONDAY - 7 * 1440, "actual_finish": MONDAY - 1440}
    auto = scheduled(task(1, **given), task(2, parent_id=1))
    typed = {"mode": TaskMode.MANUAL, "manual_start": MONDAY - 7 * 1440, "manual_finish": MONDAY - 1440}
    manual = scheduled(task(1, **typed), task(2, parent_id=1))  # type: ignore[arg-type]
    assert dates(auto, 1) == ("2026-03-02T08:00", "2026-03-02T17:00")
    assert dates(manual, 1) == ("2026-02-23T08:00", "2026-03-01T08:00")


def test_a_summary_without_an_active_task_stretches_nothing() -> None:
    schedule = scheduled(task(1), task(2, parent_id=1), task(3, parent_id=1), task(4, 4800, parent_id=3, active=False))
    assert dates(schedule, 1) == ("2026-03-02T08:00", "2026-03-02T17:00")


def test_the_gap_of_a_link_from_a_summary_is_its_own_free_slack() -> None:
    schedule = scheduled(
        task(1),
        task(2, 480, parent_id=1),
        task(3, 480, parent_id=1, constraint=ConstraintType.SNET, constraint_date=MONDAY + 1440),
        task(4, 4800),
        task(5, 960),
        link(1, 1, 5, LinkType.SF),
    )
    assert schedule.free_slack[schedule.slot_of[1]] == 960
    assert schedule.free_slack[schedule.slot_of[2]] == schedule.total_slack[schedule.slot_of[2]] == 9 * 480
    assert schedule.free_slack[schedule.slot_of[3]] == schedule.total_slack[schedule.slot_of[3]] == 8 * 480


def test_slack_of_a_pinned_task_follows_its_links_though_its_dates_stay() -> None:
    pinned = task(2, constraint=ConstraintType.MSO, constraint_date=MONDAY)
    calendar = Calendar(id=1, week=(OFFICE,) * 5 + ((), ()))
    plan = ("plan", Plan(start=MONDAY, calendar_id=1))
    project = Project([plan, ("calendars", calendar), task(1, 480), pinned, link(1, 1, 2, LinkType.FS)])
    engine = Engine(project)
    longer = PatchBuilder(project)
    longer.replace("tasks", task(1, 960)[1])
    patch = longer.patch()
    project.apply(patch)
    schedule = engine.update(project, patch)
    assert dates(schedule, 2) == ("2026-03-02T08:00", "2026-03-02T17:00")
    assert schedule.total_slack[schedule.slot_of[2]] == -960


def test_as_late_as_possible_meets_a_deadline_before_its_predecessor_which_shows_it() -> None:
    late = {"constraint": ConstraintType.ALAP, "deadline": MONDAY + 540}
    schedule = scheduled(task(1, 960), task(2, **late), link(1, 1, 2, LinkType.FS))  # type: ignore[arg-type]
    assert dates(schedule, 2) == ("2026-03-02T08:00", "2026-03-02T17:00")
    assert schedule.total_slack[schedule.slot_of[1]] == -960
