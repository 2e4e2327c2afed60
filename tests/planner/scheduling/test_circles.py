"""A circle of links is named from end to end, and the rest of the plan is scheduled."""

from __future__ import annotations

from planner.messages import sentence
from planner.project import Project
from planner.records import Calendar, Link, Plan, Record, Task
from planner.scheduling.circles import arrows
from planner.scheduling.engine import Engine
from planner.scheduling.schedule import Problem, Schedule
from planner.timebase import iso, parse_iso

OFFICE = ((480, 720), (780, 1020))
MONDAY = parse_iso("2026-03-02T08:00")


def scheduled(names: dict[str, str | None], links: list[str]) -> Schedule:
    """Return the schedule of tasks by name with the name of their summary, and of links such as "A B"."""
    ids = {name: number for number, name in enumerate(names, 1)}
    rows: list[tuple[str, Record]] = [("plan", Plan(start=MONDAY, calendar_id=1))]
    rows.append(("calendars", Calendar(id=1, week=(OFFICE,) * 5 + ((), ()))))
    for name, above in names.items():
        rows.append(("tasks", Task(id=ids[name], name=name, rank=f"{ids[name]:03}", parent_id=ids.get(above or ""))))
    for number, text in enumerate(links, 1):
        before, after = text.split()
        rows.append(("links", Link(id=number, predecessor_id=ids[before], successor_id=ids[after])))
    return Engine(Project(rows)).schedule


def paths(schedule: Schedule) -> list[object]:
    """Return the circles that are named."""
    return [one.details["path"] for one in schedule.problems if one.code == "link-cycle"]


def turned(path: object) -> list[list[str]]:
    """Return a circle begun at each of its tasks, since any of its links may be the one that is left out."""
    names = str(path).split(" → ")
    assert names[0] == names[-1]
    return [[*names[start:-1], *names[:start], names[start]] for start in range(len(names) - 1)]


def test_the_whole_circle_is_named_and_the_rest_is_scheduled() -> None:
    schedule = scheduled(dict.fromkeys("ABCD"), ["A B", "B C", "C A", "C D"])
    assert len(paths(schedule)) == 1
    assert ["“A”", "“B”", "“C”", "“A”"] in turned(paths(schedule)[0])
    start = schedule.start_of(4)
    assert start is not None
    assert iso(start) > "2026-03-02T08:00"


def test_a_circle_through_summaries_names_what_it_goes_through() -> None:
    schedule = scheduled({"S": None, "A": "S", "T": None, "B": "T"}, ["A T", "B S"])
    assert ["“A”", "“T”", "“B”", "“S”", "“A”"] in turned(paths(schedule)[0])


def test_two_circles_are_named_apart() -> None:
    schedule = scheduled(dict.fromkeys("ABCD"), ["A B", "B A", "C D", "D C"])
    assert sorted(len(turned(path)) for path in paths(schedule)) == [2, 2]


def test_a_task_that_waits_for_itself_is_part_of_itself() -> None:
    schedule = scheduled({"A": None}, ["A A"])
    assert [one.code for one in schedule.problems] == ["link-to-own-summary"]


def test_a_circle_in_many_circles_ends_in_time() -> None:
    names = {f"T{number}": None for number in range(60)}
    links = [f"T{a} T{b}" for a in range(60) for b in range(60) if a != b]
    schedule = scheduled(dict(names), links)
    assert len(paths(schedule)) == 50
    assert all(str(path).count("→") >= 1 for path in paths(schedule))


def test_the_sentence_says_the_way_round_and_what_to_do() -> None:
    problem = Problem("link-cycle", 1, {"predecessor": "C", "successor": "A", "path": arrows(["C", "A", "B", "C"])})
    assert sentence(problem.code, dict(problem.details)) == (
        "Links go round in a circle: “C” → “A” → “B” → “C”; the one from “C” to “A” is left out. "
        "Remove it or another of them."
    )


def test_a_long_circle_is_shortened_in_the_middle() -> None:
    assert arrows([str(number) for number in range(50)], 4) == "“0” → “1” → “…” → “48” → “49”".replace("“…”", "…")
