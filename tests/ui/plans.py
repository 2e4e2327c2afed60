"""A small plan for the tests of the window, with ids that are easy to write."""

import datetime as dt

from planner.project import Project
from planner.records import Calendar, Link, Person, Plan, Task
from planner.timebase import instant

DAY = ((480, 720), (780, 1020))
START = instant(dt.datetime(2026, 3, 2, 8))
BUILD, DESIGN, CODE, TEST, LAUNCH = 11, 12, 13, 14, 15
NAMES = {BUILD: "Build", DESIGN: "Design", CODE: "Code", TEST: "Test", LAUNCH: "Launch"}


def small_plan() -> Project:
    """Return Build (Design 5 d, Code 10 d after it, Test 5 d after that) and the milestone Launch after Test."""
    below = {DESIGN: (2400, "a"), CODE: (4800, "b"), TEST: (2400, "c")}
    tasks = [
        Task(id=BUILD, name="Build", rank="a0"),
        *(
            Task(id=one, parent_id=BUILD, name=NAMES[one], duration=minutes, rank=f"{rank}0")
            for one, (minutes, rank) in below.items()
        ),
        Task(id=LAUNCH, name="Launch", rank="b0", duration=0, milestone=True),
    ]
    links = [(21, DESIGN, CODE), (22, CODE, TEST), (23, TEST, LAUNCH)]
    return Project(
        [
            ("calendars", Calendar(id=2, name="Standard", week=(*(DAY,) * 5, (), ()))),
            ("people", Person(id=3, name="Ada")),
            ("people", Person(id=4, name="Grace")),
            ("plan", Plan(name="Small", start=START, calendar_id=2)),
            *(("tasks", task) for task in tasks),
            *(("links", Link(id=key, predecessor_id=a, successor_id=b)) for key, a, b in links),
        ]
    )


def big_plan(count: int) -> Project:
    """Return a plan with so many tasks of a day at the top level, one after the other."""
    tasks = [Task(id=100 + n, name=f"Task {n + 1}", rank=f"a{n:06}x") for n in range(count)]
    links = [Link(id=10_000 + n, predecessor_id=99 + n, successor_id=100 + n) for n in range(1, count)]
    return Project(
        [
            ("calendars", Calendar(id=2, name="Standard", week=(*(DAY,) * 5, (), ()))),
            ("plan", Plan(name="Big", start=START, calendar_id=2)),
            *(("tasks", task) for task in tasks),
            *(("links", link) for link in links),
        ]
    )
