"""A random walk over a plan: edits, undo, redo, versions, reverting, closing and reopening.

After each step the file holds what memory holds, the schedule equals one computed afresh, and undo leads back through
the very states that were.
"""

from __future__ import annotations

import datetime as dt
import tempfile
from pathlib import Path

import numpy as np
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from planner import documents
from planner.edits import baselines, calendars, constraints, durations, links, outline, people, plan, progress, tasks
from planner.errors import EditRefused
from planner.messages import SENTENCES
from planner.project import Project
from planner.records import ConstraintType, LinkType, Record, TaskMode
from planner.scheduling.engine import Engine
from planner.scheduling.schedule import Schedule
from planner.session import Session
from planner.storage.follower import Follower
from planner.storage.plan_file import PlanFile
from planner.timebase import instant
from tests.planner.edits.plans import project
from tests.planner.storage.plans import contents

FIRST = instant(dt.date(2026, 8, 3))
DAY = 480

numbers = st.integers(0, 30)
instants = st.integers(0, 120).map(lambda day: FIRST + day * 1440 + 480)
lags = st.integers(-3, 5).map(lambda days: days * DAY)
OUTLINE_EDITS = (outline.indent, outline.outdent, outline.move_up, outline.move_down)
COMPARED = (
    "start", "finish", "early_start", "early_finish", "late_start", "late_finish", "duration", "percent",
    "total_slack", "free_slack", "critical", "summary",
)  # fmt: skip


def is_readable(refusal: EditRefused) -> None:
    """Check that a refusal has its sentence."""
    assert refusal.code in SENTENCES, refusal.code


def found(plan: Project, schedule: Schedule) -> dict[str, list[object]]:
    """Return what the scheduler found, in the order of the outline."""
    slots = schedule.slots(plan.outline)
    return {name: np.asarray(getattr(schedule, name))[slots].tolist() for name in COMPARED}


State = dict[tuple[str, int], Record]


class PlanWalk(RuleBasedStateMachine):
    """One plan file under a random sequence of everything that a person can do to it."""

    @initialize()
    def begin(self) -> None:
        """Start a plan with a few tasks."""
        self.folder = tempfile.TemporaryDirectory(prefix="fairlead-walk-")
        path = Path(self.folder.name) / "plan.fairlead"
        PlanFile.create(path, project("A 2d", "B 1d < A", "C 1d", "  D 3d", "  E 0d < B SS+1d")).close()
        self.document = documents.open_document(path)
        self.past: list[State] = []
        self.future: list[State] = []
        self.versions: dict[int, State] = {}

    def teardown(self) -> None:
        """Close the plan."""
        if hasattr(self, "document"):
            self.document.close()
            self.folder.cleanup()

    @property
    def session(self) -> Session:
        return self.document.session

    def task(self, number: int) -> int:
        """Return one of the tasks; a plan always has one in these walks."""
        order = self.session.project.outline
        return order[number % len(order)]

    def edit(self, function, *args, **kwargs) -> None:
        """Do an edit and remember the state before, or check that a refusal changes nothing."""
        before = contents(self.session.project)
        try:
            change = self.session.apply(function, *args, **kwargs)
        except EditRefused as refusal:
            is_readable(refusal)
            change = None
        if change is None:
            assert contents(self.session.project) == before
        else:
            self.past.append(before)
            self.future.clear()

    # Edits -------------------------------------------------------------------------------------------------

    @rule(number=numbers, name=st.text(max_size=8), milestone=st.booleans())
    def add(self, number, name, milestone):
        self.edit(tasks.add, self.task(number), name=name, milestone=milestone)

    @precondition(lambda self: len(self.session.project.tasks) > 3)
    @rule(number=numbers)
    def delete(self, number):
        below = len(list(self.session.project.descendants(self.task(number))))
        if below + 1 < len(self.session.project.tasks):
            self.edit(tasks.delete, [self.task(number)])

    @rule(number=numbers, function=st.sampled_from(OUTLINE_EDITS))
    def rearrange(self, number, function):
        self.edit(function, [self.task(number)])

    @rule(one=numbers, other=numbers, kind=st.sampled_from(LinkType), lag=lags)
    def link(self, one, other, kind, lag):
        self.edit(links.add, self.task(one), self.task(other), kind, lag)

    @rule(number=numbers)
    def unlink(self, number):
        self.edit(links.unlink, [self.task(number)])

    @rule(number=numbers, days=st.integers(0, 30))
    def last(self, number, days):
        self.edit(durations.set_duration, [self.task(number)], days * DAY)

    @rule(number=numbers, percent=st.sampled_from([0.0, 30.0, 100.0]))
    def progress(self, number, percent):
        self.edit(progress.set_percent, [self.task(number)], percent)

    @rule(number=numbers, constraint=st.sampled_from(ConstraintType), date=instants)
    def constrain(self, number, constraint, date):
        self.edit(constraints.set_constraint, [self.task(number)], constraint, date)

    @rule(number=numbers, mode=st.sampled_from(TaskMode), active=st.booleans())
    def switch(self, number, mode, active):
        self.edit(constraints.set_mode, [self.task(number)], mode)
        self.edit(tasks.set_active, [self.task(number)], active)

    @rule(number=numbers, date=instants)
    def promise(self, number, date):
        self.edit(constraints.set_deadline, [self.task(number)], date)

    @rule(date=instants)
    def report(self, date):
        self.edit(plan.set_status_date, date)

    @rule(day=st.integers(0, 90))
    def take_a_holiday(self, day):
        calendar_id = next(iter(self.session.project.calendars))
        self.edit(calendars.add_exception, calendar_id, FIRST // 1440 + day, name="Holiday")

    @rule(number=numbers, name=st.sampled_from(["Aylin", "Tom"]))
    def staff(self, number, name):
        self.edit(people.add_person, name)
        if self.session.project.people:
            self.edit(people.set_owner, [self.task(number)], min(self.session.project.people))

    @rule()
    def baseline(self):
        self.edit(baselines.set_baseline)

    # Undo, versions, the file ------------------------------------------------------------------------------

    @precondition(lambda self: self.past)
    @rule()
    def undo(self):
        self.future.append(contents(self.session.project))
        self.session.undo()
        assert contents(self.session.project) == self.past.pop()

    @precondition(lambda self: self.future)
    @rule()
    def redo(self):
        self.past.append(contents(self.session.project))
        self.session.redo()
        assert contents(self.session.project) == self.future.pop()

    @rule()
    def save_version(self):
        version = self.document.save_version("Saved")
        assert version is not None
        self.versions[version.id] = contents(self.session.project)

    @precondition(lambda self: self.versions)
    @rule(number=numbers)
    def revert(self, number):
        kept = self.document.versions()
        assert {version.id for version in kept} == set(self.versions)
        version = kept[number % len(kept)]
        before = contents(self.session.project)
        if self.document.revert_to(version) is not None:
            self.past.append(before)
            self.future.clear()
        assert contents(self.session.project) == self.versions[version.id]

    @rule()
    def reopen(self):
        path = self.document.path
        assert path is not None
        self.document.close()
        self.document = documents.open_document(path)
        assert self.document.stored_schedule() is not None

    @rule()
    def rest(self):
        self.document.idle()

    # What always holds -------------------------------------------------------------------------------------

    @invariant()
    def the_file_holds_what_memory_holds(self):
        if hasattr(self, "document") and self.document.path:
            follower = Follower(self.document.path)
            follower.close()
            assert contents(follower.project) == contents(self.session.project)

    @invariant()
    def the_schedule_is_as_if_computed_afresh(self):
        if hasattr(self, "document"):
            afresh = Project(self.session.project.records())
            assert found(self.session.project, self.session.schedule) == found(afresh, Engine(afresh).schedule)

    @invariant()
    def undo_and_redo_are_offered_when_there_is_something(self):
        if hasattr(self, "document"):
            assert (self.session.undo_label is not None) == bool(self.past)
            assert (self.session.redo_label is not None) == bool(self.future)


TestPlanWalk = PlanWalk.TestCase
TestPlanWalk.settings = settings(
    max_examples=15,
    stateful_step_count=25,
    deadline=None,
    database=None,
    phases=(Phase.generate, Phase.shrink),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
