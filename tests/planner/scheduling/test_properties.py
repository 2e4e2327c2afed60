"""The schedule of random plans against the independent check, and what holds of every schedule (domain.md §1)."""

from __future__ import annotations

import dataclasses
import random

import msgspec
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.patch import Patch, PatchBuilder
from planner.project import Project
from planner.records import ConstraintType, Link, LinkType, TaskMode
from planner.scheduling import compiled
from planner.scheduling.compiled import Kernels
from planner.scheduling.engine import Engine
from planner.scheduling.schedule import NONE, Schedule
from planner.scheduling.verify import verify
from tests.planner.scheduling.random_plans import EVERYTHING, Features, random_plan, with_only

WEEK = 7 * 1440
FIELDS = (
    "start", "finish", "early_start", "early_finish", "late_start", "late_finish", "duration", "percent",
    "total_slack", "free_slack", "critical", "near_critical", "summary", "driver",
)  # fmt: skip
ZONED = dataclasses.replace(EVERYTHING, zones=True)
FROM_FINISH = dataclasses.replace(EVERYTHING, from_finish=True)
FAMILIES = {
    "links": with_only("lags", "percent", "splits", "elapsed"),
    "summaries": with_only("summaries", "lags", "percent", "inactive"),
    "calendars": with_only("calendars", "lags", "percent", "elapsed"),
    "constraints": with_only("constraints", "deadlines", "calendars", "levelling"),
    "pins of summaries": with_only("constraints", "summaries", "lags", "manual", "alap"),
    "people": with_only("people", "calendars", "lags", "splits"),
    "alike": with_only("people", "lags", "splits", "summaries"),
    "progress": with_only("progress", "lags", "splits", "summaries", "constraints"),
    "manual": with_only("manual", "summaries", "alap"),
    "from finish": FROM_FINISH,
    "everything": EVERYTHING,
}
PLANS = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
KINDS = ("plain", "compiled")


@pytest.fixture(scope="module")
def compiled_kernels() -> Kernels:
    """The kernels as numba makes them."""
    return compiled._compiled_kernels()


@pytest.fixture
def kernels(request: pytest.FixtureRequest) -> Kernels:
    """The kernels in the form that the test asks for."""
    if request.param == "plain":
        return compiled.LOADER.plain
    found: Kernels = request.getfixturevalue("compiled_kernels")
    return found


def describe(project: Project, findings: object) -> str:
    """Return a plan and what is wrong with its schedule, to look at."""
    rows = [msgspec.to_builtins(record) for _, record in project.records()]
    return "\n".join([*map(str, rows), str(findings)])


def check(project: Project, schedule: Schedule) -> None:
    """Fail when something in the schedule does not follow from the rules."""
    findings = verify(project, schedule)
    assert not findings, describe(project, findings)


@given(rng=st.randoms(use_true_random=False))
@PLANS
def test_hypothesis_finds_no_plan_that_breaks_a_rule(rng: random.Random) -> None:
    project = random_plan(rng, EVERYTHING, 6)
    check(project, Engine(project).schedule)


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("kernels", KINDS, indirect=True)
def test_random_plans_follow_the_rules(kernels: Kernels, family: str) -> None:
    walk(kernels, FAMILIES[family], seeds=range(10), edits=15)


@pytest.mark.slow
@pytest.mark.parametrize("family", [*FAMILIES, "zoned"])
def test_many_random_plans_follow_the_rules(compiled_kernels: Kernels, family: str) -> None:
    walk(compiled_kernels, FAMILIES.get(family, ZONED), seeds=range(100, 130), edits=15)


def walk(kernels: Kernels, features: Features, seeds: range, edits: int) -> None:
    """Check plans and what becomes of them edit by edit; each state is another random plan on the same calendars."""
    for seed in seeds:
        rng = random.Random(seed)
        project = random_plan(rng, features)
        engine = Engine(project, kernels=kernels)
        check(project, engine.schedule)
        for _ in range(edits):
            patch = random_edit(rng, project, features)
            project.apply(patch)
            check(project, engine.update(project, patch))


def random_edit(rng: random.Random, project: Project, features: Features) -> Patch:
    """Return a patch that gives some tasks and links other values, adds or removes a link."""
    other = random_plan(random.Random(rng.random()), features, 12)
    builder = PatchBuilder(project)
    for task_id in rng.sample(sorted(project.tasks), min(len(project.tasks), rng.randint(1, 3))):
        if task_id in other.tasks:
            own, fresh = project.tasks[task_id], other.tasks[task_id]
            keep = {"id": own.id, "parent_id": own.parent_id, "rank": own.rank}
            builder.replace("tasks", msgspec.structs.replace(fresh, **keep))
    if project.links and rng.random() < 0.6:
        link = project.links[rng.choice(sorted(project.links))]
        fresh_link = rng.choice([*other.links.values(), link])
        changed = msgspec.structs.replace(link, type=fresh_link.type, lag=fresh_link.lag, lag_unit=fresh_link.lag_unit)
        builder.replace("links", changed)
    if project.links and rng.random() < 0.2:
        builder.delete("links", rng.choice(sorted(project.links)))
    return builder.patch()


def equal(one: Schedule, other: Schedule) -> bool:
    """Whether two schedules of the same tasks say the same."""
    ids = list(one.slot_of)
    mine, theirs = one.slots(ids), other.slots(ids)
    return len(one.ids) == len(other.ids) and all(
        np.array_equal(getattr(one, name)[mine], getattr(other, name)[theirs]) for name in FIELDS
    )


@pytest.mark.parametrize("family", FAMILIES)
def test_incremental_equals_full(family: str) -> None:
    features = FAMILIES[family]
    for seed in range(4):
        rng = random.Random(seed)
        project = random_plan(rng, features)
        engine = Engine(project)
        for _ in range(8):
            patch = random_edit(rng, project, features)
            preview = engine.preview(project, patch)
            project.apply(patch)
            updated = engine.update(project, patch)
            fresh = Engine(project).schedule
            assert equal(updated, fresh), describe(project, patch)
            assert equal(preview, fresh), describe(project, patch)


def test_recalculating_twice_changes_nothing() -> None:
    for seed in range(20):
        project = random_plan(random.Random(seed))
        engine = Engine(project)
        first = engine.schedule
        assert equal(first, engine.rebuild(project)), describe(project, seed)


def test_both_forms_of_the_kernels_agree(compiled_kernels: Kernels) -> None:
    for seed in range(30):
        project = random_plan(random.Random(seed), EVERYTHING, 30)
        plain = Engine(project, kernels=compiled.LOADER.plain).schedule
        assert equal(plain, Engine(project, kernels=compiled_kernels).schedule), describe(project, seed)


def test_shifting_the_project_start_by_whole_weeks_shifts_all() -> None:
    features = with_only("lags", "summaries", "elapsed", "levelling", "splits", "inactive")
    for seed in range(40):
        project = random_plan(random.Random(seed), features)
        plan = project.plan
        records = [(table, row) for table, row in project.records() if table != "plan"]
        later = msgspec.structs.replace(plan, start=plan.start + 3 * WEEK)
        shifted = Engine(Project([("plan", later), *records])).schedule
        before = Engine(project).schedule
        assert np.array_equal(before.start + 3 * WEEK, shifted.start)
        assert np.array_equal(before.finish + 3 * WEEK, shifted.finish)
        assert np.array_equal(before.total_slack, shifted.total_slack)


def test_early_is_not_after_late_where_there_is_slack() -> None:
    for seed in range(100):
        project = random_plan(random.Random(seed))
        schedule = Engine(project).schedule
        for task_id, slot in schedule.slot_of.items():
            task = project.tasks[task_id]
            own = task.active and task.mode is TaskMode.AUTO and task.actual_start is None
            if own and not schedule.summary[slot] and schedule.total_slack[slot] > 0:
                assert schedule.early_start[slot] <= schedule.late_start[slot], describe(project, task_id)
                assert schedule.early_finish[slot] <= schedule.late_finish[slot], describe(project, task_id)


def test_no_link_is_violated_without_negative_slack() -> None:
    features = with_only("constraints", "deadlines", "alap", "levelling", "elapsed")
    for seed in range(150):
        project = random_plan(random.Random(seed), features)
        schedule = Engine(project).schedule
        for link in project.links.values():
            if violated(schedule, link):
                constraint = project.tasks[link.successor_id].constraint
                honoured = project.plan.honor_constraints and constraint in PULLING
                ends = schedule.slots([link.predecessor_id, link.successor_id])
                assert honoured or constraint is ConstraintType.ALAP, describe(project, link)
                assert schedule.total_slack[ends].min() < 0, describe(project, link)


PULLING = {ConstraintType.MSO, ConstraintType.MFO, ConstraintType.SNLT, ConstraintType.FNLT}
DAY_END = 15 * 60
"""From the end of a working day to the next beginning: both are the same point in working time."""


def violated(schedule: Schedule, link: Link) -> bool:
    """Whether a link without lag is not kept by more than the night between two working days, or a weekend."""
    before, after = schedule.slots([link.predecessor_id, link.successor_id])
    driving = schedule.finish if link.type in (LinkType.FS, LinkType.FF) else schedule.start
    driven = schedule.start if link.type in (LinkType.FS, LinkType.SS) else schedule.finish
    gap = int(driven[after] - driving[before])
    return NONE not in (driving[before], driven[after]) and gap < -(DAY_END + 2 * 1440)
