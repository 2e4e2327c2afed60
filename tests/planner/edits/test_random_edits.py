"""Random edits: each is done whole or refused whole, undoes exactly, and leaves a sound plan behind.

A sound plan has one plan row, no reference to what is not there, sort keys that are unique among siblings, no circle in
its logic, and the schedule that it would have if it were opened afresh.
"""

from collections.abc import Callable

import numpy as np
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from planner.edits import (
    baselines,
    buckets,
    cells,
    constraints,
    custom_fields,
    drawing,
    durations,
    goals,
    links,
    moves,
    outline,
    people,
    plan,
    progress,
    splits,
    tasks,
)
from planner.edits.moves import How
from planner.errors import EditRefused
from planner.fields import FIELDS, custom_key
from planner.messages import SENTENCES
from planner.patch import Patch, decode, encode
from planner.project import Project
from planner.records import PLAN_ID, Bucket, ConstraintType, FieldKind, LinkType, ScheduleFrom, TaskMode, TaskType
from planner.scheduling.engine import Engine
from planner.session import Change
from tests.planner.edits.plans import CALENDAR_ID, Sheet, at, tables

MAX_TASKS = 24
REFERENCES = {
    "tasks": {
        "parent_id": "tasks",
        "calendar_id": "calendars",
        "team_id": "teams",
        "owner_id": "people",
        "goal_id": "goals",
    },
    "goals": {"parent_goal_id": "goals", "owner_id": "people"},
    "custom_values": {"task_id": "tasks", "field_id": "custom_fields"},
    "links": {"predecessor_id": "tasks", "successor_id": "tasks"},
    "assignments": {"task_id": "tasks", "person_id": "people"},
    "baseline_tasks": {"task_id": "tasks", "baseline_id": "baselines"},
    "calendar_exceptions": {"calendar_id": "calendars"},
    "people": {"team_id": "teams", "calendar_id": "calendars"},
}
SHOWN = ("start", "finish", "total_slack", "free_slack", "critical", "percent", "duration")

ARRANGING = (outline.indent, outline.outdent, outline.move_up, outline.move_down, outline.put, links.chain,
             links.unlink, constraints.unpin)  # fmt: skip
DATING = (progress.set_actual_start, progress.set_actual_finish, progress.mark_on_track, constraints.set_start,
          constraints.set_finish)  # fmt: skip
MEASURING = (progress.set_remaining, progress.set_actual_duration, durations.set_duration, people.set_work)

picks = st.lists(st.integers(0, 1000), min_size=1, max_size=4)
days = st.integers(-10, 40)
modes = st.sampled_from(TaskMode)
texts = st.sampled_from(["", "1", "2FS+1d", "1SS-50%; 3", "fri", "+2d", "2026-08-20", "40", "3d", "1ed", "0", "yes",
                         "Ana; Bo[50%]", "no", "Manual", "soon"])  # fmt: skip


class Edits(RuleBasedStateMachine):
    """A person at the keyboard, with a plan that is watched."""

    @initialize(
        lines=st.sampled_from([(), ("A 2d", "S < A", "  B 1d", "  C 3d < B", "M 0d < S"), ("A 1d", "B 1d", "C 1d")]),
        backward=st.booleans(),
        status=st.booleans(),
    )
    def open(self, lines: tuple[str, ...], backward: bool, status: bool) -> None:
        given: dict[str, object] = {"status_is_data_date": status, "status_date": at("2026-08-05")}
        if backward:
            given |= {"schedule_from": ScheduleFrom.FINISH, "finish": at("2026-10-30 17:00")}
        self.sheet = Sheet(*lines, **given)

    def do(self, edit: Callable[..., Patch], *args: object, **kwargs: object) -> Change | None:
        """Do an edit, and see that it is refused whole or can be taken back exactly."""
        before = tables(self.sheet.project)
        try:
            patch = edit(self.sheet.project, self.sheet.schedule, *args, **kwargs)
        except EditRefused as error:
            refused: EditRefused | None = error
        else:
            refused = None
        if refused is not None:
            assert refused.code in SENTENCES, refused.code
            assert str(refused)
            return None
        assert tables(self.sheet.project) == before
        assert decode(encode(patch)) == patch
        trial = Project(self.sheet.project.records())
        trial.apply(patch)
        trial.apply(patch.inverse())
        assert tables(trial) == before
        return self.sheet.do(edit, *args, **kwargs)

    def chosen(self, numbers: list[int]) -> list[int]:
        rows = self.sheet.project.outline
        return [rows[number % len(rows)] for number in numbers] if rows else [1]

    @rule(pick=picks, milestone=st.booleans(), length=st.none() | st.integers(0, 5000), drawn=st.none() | days)
    def add(self, pick: list[int], milestone: bool, length: int | None, drawn: int | None) -> None:
        if len(self.sheet.project.tasks) < MAX_TASKS:
            after = self.chosen(pick)[0] if self.sheet.project.tasks else None
            start = None if drawn is None else at("2026-08-03") + drawn * 1440
            self.do(tasks.add, after, name="N", milestone=milestone, duration=length, start=start)

    @rule(pick=picks)
    def add_below(self, pick: list[int]) -> None:
        if self.sheet.project.tasks and len(self.sheet.project.tasks) < MAX_TASKS:
            self.do(tasks.add, parent_id=self.chosen(pick)[0], name="N")

    @rule(pick=st.lists(st.integers(0, 1000), min_size=1, max_size=1))
    def delete(self, pick: list[int]) -> None:
        self.do(tasks.delete, self.chosen(pick))

    @rule(pick=picks, edit=st.sampled_from(ARRANGING))
    def arrange(self, pick: list[int], edit: Callable[..., Patch]) -> None:
        self.do(edit, self.chosen(pick))

    @rule(pick=picks, under=picks)
    def put(self, pick: list[int], under: list[int]) -> None:
        self.do(outline.put, self.chosen(pick), self.chosen(under)[0])

    @rule(ends=st.tuples(picks, picks), kind=st.sampled_from(LinkType), lag=st.integers(-2000, 2000))
    def link(self, ends: tuple[list[int], list[int]], kind: LinkType, lag: int) -> None:
        self.do(links.add, self.chosen(ends[0])[0], self.chosen(ends[1])[0], kind, lag)

    @rule(pick=picks, key=st.sampled_from([key for key, field in FIELDS.items() if field.editable]), text=texts)
    def type(self, pick: list[int], key: str, text: str) -> None:
        self.do(cells.set_text, self.chosen(pick), key, text)

    @rule(pick=picks, bucket=st.sampled_from(Bucket), day=st.none() | days)
    def put_aside(self, pick: list[int], bucket: Bucket, day: int | None) -> None:
        self.do(buckets.set_bucket, self.chosen(pick), bucket)
        if day is not None:
            self.do(buckets.schedule_at, self.chosen(pick)[:2], at("2026-08-03") + day * 1440)

    @rule(name=st.sampled_from("XYZ"), kind=st.sampled_from(FieldKind), delete=st.booleans())
    def define(self, name: str, kind: FieldKind, delete: bool) -> None:
        self.do(custom_fields.add_field, name, kind, ["1", "yes", "soon"] if kind is FieldKind.CHOICE else ())
        if delete:
            self.do(custom_fields.delete_field, next(iter(self.sheet.project.custom_fields), 1))

    @rule(pick=picks, text=texts)
    def fill(self, pick: list[int], text: str) -> None:
        for field_id in list(self.sheet.project.custom_fields):
            self.do(cells.set_text, self.chosen(pick), custom_key(field_id), text)

    @rule(above=picks, delete=st.booleans())
    def aim(self, above: list[int], delete: bool) -> None:
        known = [*self.sheet.project.goals, 1]
        goal_id = known[above[0] % len(known)]
        self.do(goals.place_goal, goal_id, known[above[-1] % len(known)])
        if delete:
            self.do(goals.delete_goal, goal_id)

    @rule(pick=picks, delta=st.integers(-20_000, 20_000), how=st.sampled_from(How))
    def drag(self, pick: list[int], delta: int, how: How) -> None:
        self.do(moves.move, self.chosen(pick), delta=delta, how=how)

    @rule(pick=picks, day=days, edit=st.sampled_from([moves.resize, moves.resize_start, progress.set_progress_to]))
    def pull(self, pick: list[int], day: int, edit: Callable[..., Patch]) -> None:
        self.do(edit, self.chosen(pick)[0], at("2026-08-03") + day * 1440)

    @rule(pick=picks, day=days, minutes=st.integers(0, 10_000))
    def sketch(self, pick: list[int], day: int, minutes: int) -> None:
        start, task_id = at("2026-08-03") + day * 1440, self.chosen(pick)[0]
        self.do(drawing.draw, start, start + minutes, after_id=task_id, name="D")
        self.do(drawing.give_dates, task_id, start, start + minutes)

    @rule(pick=picks, day=days, join=st.booleans())
    def pause(self, pick: list[int], day: int, join: bool) -> None:
        instant, task_id = at("2026-08-03") + day * 1440, self.chosen(pick)[0]
        self.do(splits.split, task_id, instant)
        task = self.sheet.project.tasks.get(task_id)
        for before, _ in task.splits[:1] if task else ():
            self.do(splits.move_part, task_id, before, instant + 2880)
        if join:
            self.do(splits.join, self.chosen(pick))

    @rule(pick=picks, percent=st.sampled_from([0, 10, 50, 99.5, 100]))
    def work(self, pick: list[int], percent: float) -> None:
        self.do(progress.set_percent, self.chosen(pick), percent)

    @rule(pick=picks, day=days, edit=st.sampled_from(DATING))
    def date(self, pick: list[int], day: int, edit: Callable[..., Patch]) -> None:
        self.do(edit, self.chosen(pick), at("2026-08-03") + day * 1440)

    @rule(pick=picks, minutes=st.integers(0, 5000), edit=st.sampled_from(MEASURING))
    def measure(self, pick: list[int], minutes: int, edit: Callable[..., Patch]) -> None:
        self.do(edit, self.chosen(pick), minutes)

    @rule(
        pick=picks, mode=st.sampled_from(TaskMode), kind=st.sampled_from(ConstraintType), of=st.sampled_from(TaskType)
    )
    def settle(self, pick: list[int], mode: TaskMode, kind: ConstraintType, of: TaskType) -> None:
        self.do(constraints.set_mode, self.chosen(pick), mode)
        self.do(constraints.set_constraint, self.chosen(pick), kind)
        self.do(tasks.set_type, self.chosen(pick), of)

    @rule(day=days)
    def report(self, day: int) -> None:
        self.do(plan.set_status_date, at("2026-08-03") + day * 1440)

    @rule()
    def remember(self) -> None:
        self.do(baselines.set_baseline)

    @rule()
    def undo(self) -> None:
        if self.sheet.undo_label is not None:
            before = tables(self.sheet.project)
            self.sheet.undo()
            self.sheet.redo()
            assert tables(self.sheet.project) == before
            self.sheet.undo()

    @rule()
    def redo(self) -> None:
        if self.sheet.redo_label is not None:
            self.sheet.redo()

    @invariant()
    def references_are_sound(self) -> None:
        project = self.sheet.project
        assert list(project.table("plan")) == [PLAN_ID]
        assert CALENDAR_ID in project.calendars
        for table, fields in REFERENCES.items():
            for record in project.table(table).values():
                for field, other in fields.items():
                    assert getattr(record, field) is None or getattr(record, field) in project.table(other)

    @invariant()
    def the_outline_is_sound(self) -> None:
        project = self.sheet.project
        assert sorted(project.outline) == sorted(project.tasks)
        for parent in (None, *project.tasks):
            ranks = [project.tasks[one].rank for one in project.children(parent)]
            assert ranks == sorted(set(ranks))

    @invariant()
    def the_schedule_is_that_of_a_fresh_plan(self) -> None:
        fresh = Engine(Project(self.sheet.project.records())).schedule
        present = self.sheet.schedule
        here, there = present.slots(self.sheet.project.outline), fresh.slots(self.sheet.project.outline)
        # The scheduler finds circles in its own way: it would have to leave links out.
        assert {problem.code for problem in fresh.problems} <= {"schedule-out-of-range", "constraint-of-summary-idle"}
        for name in SHOWN:
            assert np.array_equal(getattr(present, name)[here], getattr(fresh, name)[there]), name


TestRandomEdits = Edits.TestCase
TestRandomEdits.settings = settings(
    max_examples=40, stateful_step_count=30, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
