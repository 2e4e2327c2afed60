"""Every explanation of random plans and of real ones: it ends where dates come from, and its arithmetic is true."""

from __future__ import annotations

import dataclasses
import random
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from planner.exchange.mspdi import read_mspdi
from planner.project import Project
from planner.records import LinkType
from planner.scheduling.engine import Engine
from planner.scheduling.explain import End, Explanation, Step, why, why_slack
from planner.scheduling.explain_steps import Dates
from planner.scheduling.explain_words import text
from planner.scheduling.schedule import Schedule
from tests.planner.scheduling.random_plans import EVERYTHING, Features, random_plan, with_only

CORPUS = Path(__file__).resolve().parents[4] / "shared" / "corpus"
MOST_TASKS = 8
REMARKS = ("why-levelling", "why-against")
ORIGINS = frozenset(
    {
        "why-project-start", "why-project-finish", "why-not-before-project", "why-status-date", "why-actual-start",
        "why-actual-finish", "why-manual-start", "why-manual-finish", "why-manual-open", "why-external-start",
        "why-external-finish", "why-snet", "why-snlt", "why-mso", "why-fnet", "why-fnlt", "why-mfo",
        "why-empty-summary", "why-soon-first", "why-can-first", "why-summary-snet", "why-summary-fnlt",
    }
)  # fmt: skip
PROMISES = ("why-must", "why-late", "why-slack")
PLANS = {
    "everything": EVERYTHING,
    "zones and percent": dataclasses.replace(EVERYTHING, zones=True, percent=True),
    "from finish": dataclasses.replace(EVERYTHING, from_finish=True),
    **{field.name: with_only(field.name, "summaries", "lags") for field in dataclasses.fields(Features)},
}


def explanations(project: Project, schedule: Schedule, task_ids: list[int]) -> Iterator[Explanation]:
    """Yield all three explanations of tasks, each put into words on the way."""
    for task_id in task_ids:
        for found in (
            why(project, schedule, task_id, End.START),
            why(project, schedule, task_id, End.FINISH),
            why_slack(project, schedule, task_id),
        ):
            lines = text(project, schedule, found.steps)
            assert all(line.endswith(".") and "why-" not in line and "{" not in line for line in lines)
            yield found


def main_steps(found: Explanation) -> list[Step]:
    """Return the steps that lead on, without remarks on them."""
    return [step for step in found.steps if not step.code.startswith(REMARKS)]


def check_chain(found: Explanation) -> None:
    """Each step is about what the one before names, and the last has a reason of its own."""
    steps = main_steps(found)
    assert steps[0].task_id == found.task_id
    for one, other in pairwise(steps):
        assert one.other_id == other.task_id, (one, other)
        if one.other_end is other.end and other.code != "why-must-start-delayed":
            assert one.other_instant == other.instant, (one, other)
    last = steps[-1]
    assert last.other_end is None, last
    assert last.code in ORIGINS or last.code.startswith(PROMISES), last


def check_arithmetic(step: Step, project: Project, dates: Dates) -> None:
    """The date of a step follows from the date that it names by the duration, or by the lag of the link."""
    if dates.is_summary(step.task_id) or dates.mirrored or step.instant is None:
        return
    placed = dates.placed(step.task_id)
    kind = step.code.removeprefix("why-").removeprefix("through-")
    if step.code.startswith("why-takes-finish") and step.other_instant is not None:
        assert placed.work_between(placed.finish_from(step.other_instant), step.instant) == 0, step
    elif step.code.startswith("why-rest") and step.date is not None:
        assert placed.rest_from(step.date) == step.instant, step
    elif step.link_id is not None and step.other_instant is not None and step.other_id is not None:
        link = project.links[step.link_id]
        if kind in ("fs", "ss"):
            assert placed.snapped(dates.moved(link, step.task_id, step.other_instant)) == _undelayed(step, dates), step
        elif kind in ("ff", "sf"):
            assert placed.work_between(dates.moved(link, step.task_id, step.other_instant), step.instant) == 0, step
        elif (
            step.code.removesuffix("-typed") in {f"why-must-{one.lower()}" for one in LinkType}
            and not placed.driven_by_people
        ):
            limit = dates.moved(link, step.other_id, step.other_instant, -1)
            assert placed.work_between(limit, step.instant) == 0, step
    elif step.code.startswith("why-must") and step.date is not None and not placed.driven_by_people:
        until = step.date
        if step.code.endswith("-started"):
            until = placed.finish_from(until)
        assert placed.work_between(until, step.instant) == 0, step


def _undelayed(step: Step, dates: Dates) -> int:
    """Return where links alone put the start that a step explains: before the levelling delay, if there is one."""
    placed, instant = dates.placed(step.task_id), step.instant
    assert instant is not None
    assert step.other_instant is not None
    assert step.link_id is not None
    delay = placed.task.levelling_delay
    if not delay:
        return instant
    asked = placed.snapped(dates.moved(dates.project.links[step.link_id], step.task_id, step.other_instant))
    assert placed.snapped(asked + delay) == instant, step
    return asked


def check(project: Project, task_ids: list[int]) -> int:
    """Check all explanations of tasks; returns how many steps there were."""
    schedule = Engine(project).schedule
    dates, steps = Dates(project, schedule), 0
    for found in explanations(project, schedule, task_ids):
        check_chain(found)
        for step in found.steps:
            check_arithmetic(step, project, dates)
        steps += len(found.steps)
    return steps


@pytest.mark.parametrize("features", PLANS.values(), ids=PLANS)
def test_every_date_of_random_plans_is_explained_by_true_arithmetic(features: Features) -> None:
    for seed in range(20):
        project = random_plan(random.Random(seed), features)
        assert check(project, list(project.tasks)) >= len(project.tasks)


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus is not beside the checkout")
@pytest.mark.parametrize("folder", ["public", "public_diff"])
def test_every_date_of_real_plans_is_explained_by_true_arithmetic(folder: str) -> None:
    rng, steps = random.Random(folder), 0
    for path in sorted((CORPUS / folder).glob("*.xml")):
        project = read_mspdi(path).project
        task_ids = list(project.tasks)
        steps += check(project, rng.sample(task_ids, min(MOST_TASKS, len(task_ids))))
    assert steps > 1000
