"""Generated plans: a layered network as large programs have it, the same for the same seed.

Leaves lie in layers of ten groups; a link leads from one of the three layers before. About 1.5 links a task, all four
types, working and elapsed lags and leads, two levels of summaries with some links of their own, milestones,
three calendars. `python -m tests.benchmarks.generate PLAN TASKS` writes one as a plan file.
"""

from __future__ import annotations

import math
import random
import sys
from collections.abc import Iterator
from pathlib import Path

from planner.project import Project
from planner.ranks import keys_between
from planner.records import Calendar, CalendarException, Hours, Link, LinkType, Plan, Record, Task, Team
from planner.timebase import parse_iso

START = parse_iso("2026-01-05T08:00")
FIRST_ID = 1_000_000
GROUP = 10
"""Leaves of one summary, and such summaries of the summary above."""
LINKS_PER_LEAF = 1.62
OFFICE: Hours = ((480, 720), (780, 1020))
EARLY: Hours = ((360, 840),)
NINE_TO_FIVE: Hours = ((540, 780), (810, 1050))
TYPES = (LinkType.FS,) * 16 + (LinkType.SS,) * 2 + (LinkType.FF, LinkType.SF)
LAGS = ((480, "d"), (960, "d"), (-480, "d"), (240, "h"), (1440, "ed"))
TEAMS = 12


def generated_plan(tasks: int, seed: int = 1) -> Project:
    """Return a plan of about so many tasks, summaries included."""
    return Project(list(_Generator(tasks, random.Random(seed)).records()))


class _Generator:
    """Makes the records of one plan, parents before children."""

    def __init__(self, tasks: int, rng: random.Random) -> None:
        self._rng = rng
        self._leaves = max(GROUP, round(tasks / (1 + 1 / GROUP + 1 / GROUP**2)))
        self._width = max(GROUP, round(math.sqrt(self._leaves) / GROUP) * GROUP)

    def records(self) -> Iterator[tuple[str, Record]]:
        yield "plan", Plan(name=f"{self._leaves} leaves", start=START, calendar_id=1, status_is_data_date=False)
        yield from _working_time()
        for number in range(TEAMS):
            yield "teams", Team(id=100 + number, name=f"Team {number + 1}", rank=f"a{number:02}", color=number)
        yield from self._tasks()
        yield from self._links()

    def _tasks(self) -> Iterator[tuple[str, Record]]:
        groups = -(-self._leaves // GROUP)
        phases = -(-groups // GROUP)
        phase_ranks, group_ranks = keys_between(None, None, phases), keys_between(None, None, GROUP)
        for phase in range(phases):
            phase_id = self._summary_id(groups + phase)
            yield "tasks", Task(id=phase_id, name=f"Phase {phase + 1}", rank=phase_ranks[phase])
            for place, group in enumerate(range(phase * GROUP, min(groups, (phase + 1) * GROUP))):
                group_id = self._summary_id(group)
                name = f"Workstream {group + 1}"
                yield "tasks", Task(id=group_id, parent_id=phase_id, name=name, rank=group_ranks[place])
                for leaf in range(group * GROUP, min(self._leaves, (group + 1) * GROUP)):
                    yield "tasks", self._leaf(leaf, group_id, group_ranks[leaf % GROUP])

    def _summary_id(self, number: int) -> int:
        return FIRST_ID + self._leaves + number

    def _leaf(self, number: int, parent: int, rank: str) -> Task:
        rng = self._rng
        milestone = rng.random() < 0.05
        return Task(
            id=FIRST_ID + number,
            parent_id=parent,
            rank=rank,
            name=f"{'Milestone' if milestone else 'Task'} {number + 1}",
            milestone=milestone,
            duration=0 if milestone else 480 * rng.randint(1, 15) // rng.choice((1, 1, 2)),
            calendar_id=rng.choice((None, None, 2, 3)),
            deadline=self._deadline(number) if rng.random() < 0.02 else None,
            team_id=100 + number // GROUP % TEAMS,
        )

    def _deadline(self, leaf: int) -> int:
        """Return a deadline that most often holds: a layer takes about nine days."""
        return START + ((leaf // self._width + 1) * 11 + self._rng.randint(0, 60)) * 1440

    def _links(self) -> Iterator[tuple[str, Record]]:
        rng, seen = self._rng, set[tuple[int, int]]()
        number = 0
        while number < round(self._leaves * LINKS_PER_LEAF) and len(seen) < self._leaves**2 // 4:
            successor = rng.randrange(self._leaves)
            layer = successor // self._width
            if layer == 0:
                continue
            before = rng.randint(max(0, layer - 3), layer - 1)
            predecessor = rng.randrange(before * self._width, (before + 1) * self._width)
            pair = (self._end(predecessor), self._end(successor))
            if pair not in seen:
                seen.add(pair)
                number += 1
                yield "links", self._link(number, *pair)

    def _end(self, leaf: int) -> int:
        """Return the end of a link: mostly the leaf itself, sometimes the summary above it."""
        return self._summary_id(leaf // GROUP) if self._rng.random() < 0.01 else FIRST_ID + leaf

    def _link(self, number: int, predecessor: int, successor: int) -> Link:
        rng = self._rng
        lag, unit = rng.choice(LAGS) if rng.random() < 0.2 else (0, "d")
        return Link(
            id=2 * FIRST_ID + self._leaves * 2 + number,
            predecessor_id=predecessor,
            successor_id=successor,
            type=rng.choice(TYPES),
            lag=lag,
            lag_unit=unit,
        )


def _working_time() -> Iterator[tuple[str, Record]]:
    free: tuple[Hours, ...] = ((), ())
    yield "calendars", Calendar(id=1, name="Standard", week=(OFFICE,) * 5 + free)
    yield "calendars", Calendar(id=2, name="Early shift", week=(EARLY,) * 6 + ((),))
    yield "calendars", Calendar(id=3, name="Nine to five", base_id=1, week=(NINE_TO_FIVE,) * 5 + (None, None))
    first = START // 1440
    for number in range(40):
        year, day = divmod(number, 4)
        date = first + 365 * year + (10, 120, 270, 350)[day]
        yield (
            "calendar_exceptions",
            CalendarException(id=number + 1, calendar_id=1, name="Holiday", first=date, last=date),
        )


def write_plan(path: Path, tasks: int, seed: int = 1) -> None:
    """Write a generated plan as a plan file."""
    from planner.scheduling.engine import Engine
    from planner.storage.plan_file import PlanFile

    project = generated_plan(tasks, seed)
    plan_file = PlanFile.create(path, project, replace=True)
    plan_file.close(Engine(project).schedule)


if __name__ == "__main__":
    write_plan(Path(sys.argv[1]), int(sys.argv[2]))
