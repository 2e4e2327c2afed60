"""The roadmap of one plan as flat arrays: items, lanes, categories of colour; dates can be exchanged for a drag."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from planner.fields import Field, fields_of
from planner.project import Project
from planner.roadmap.items import Item, Kind, Spans, build_items, fitting_level
from planner.roadmap.lanes import OUTLINE, Lane, Laning, laning
from planner.roll_up import RollUp, roll_up
from planner.scheduling.schedule import NONE, Minutes, Schedule
from planner.timebase import LAST_INSTANT

MIXED, NOTHING = -2, -1
"""Categories of an item whose tasks differ, and of one without a value."""
MOST_KEY = 24
"""So many milestones stand for the whole plan at most, unless more stand at its top."""
_NEVER = LAST_INSTANT + 1
_UNKNOWN = 101


@dataclass(frozen=True, slots=True)
class Look:
    """What a roadmap shows.

    Attributes:
        lane_field: key of the field that lanes follow, `OUTLINE` for the outline.
        level: so many outline levels are items, what is below is rolled up; None as many as are not too many.
        color_field: key of the field that colours follow, "" for the lanes.
    """

    lane_field: str = OUTLINE
    level: int | None = None
    color_field: str = ""


@dataclass(frozen=True, slots=True)
class Category:
    """One colour of the legend: what it stands for ("" for no value), and its number in the palette."""

    title: str
    color: int


@dataclass(frozen=True)
class Scene:
    """A roadmap without places.

    Attributes:
        lanes, items: see there. names: of the items.
        field: that lanes follow, None for the outline. color_field: that colours follow, None for the lanes.
        level: so many outline levels are shown.
        spans: finds the dates of the items. start, finish: these, NONE of ideas.
        percent, confidence: 0 to 100; confidence of the least sure unfinished task, -1 where none says.
        critical, late: whether one of its unfinished tasks is.
        category: number in `categories`, or MIXED or NOTHING.
    """

    project: Project
    schedule: Schedule
    lanes: tuple[Lane, ...]
    items: tuple[Item, ...]
    names: tuple[str, ...]
    field: Field | None
    color_field: Field | None
    level: int
    spans: Spans
    deadlines: Minutes
    start: Minutes
    finish: Minutes
    percent: NDArray[np.float64]
    confidence: NDArray[np.int64]
    critical: NDArray[np.bool_]
    late: NDArray[np.bool_]
    category: NDArray[np.int64]
    categories: tuple[Category, ...]

    def __len__(self) -> int:
        """Return the number of items."""
        return len(self.items)

    @cached_property
    def kind(self) -> NDArray[np.uint8]:
        """`Kind` of each item."""
        return np.array([item.kind for item in self.items], np.uint8)

    @cached_property
    def key_milestones(self) -> list[int]:
        """The milestones that stand for the whole plan: those highest in the outline, about `MOST_KEY` at most."""
        numbers = np.flatnonzero(self.kind == Kind.MILESTONE)
        if len(numbers) <= MOST_KEY:
            return [int(one) for one in numbers]
        depths = np.array([self.project.depth(self.items[one].task_id) for one in numbers.tolist()])
        counts = np.cumsum(np.bincount(depths))
        deepest = max(int(depths.min()), int((counts <= MOST_KEY).sum()) - 1)
        return [int(one) for one in numbers[depths <= deepest]]

    @cached_property
    def lane(self) -> NDArray[np.int64]:
        """Lane of each item."""
        return np.array([item.lane for item in self.items], np.int64)

    @cached_property
    def of_task(self) -> dict[int, list[int]]:
        """The items in which each task is: those that are it, or stand for it."""
        found: dict[int, list[int]] = {}
        for number, item in enumerate(self.items):
            for task_id in {item.task_id, *item.leaf_ids}:
                found.setdefault(task_id, []).append(number)
        return found

    def total(self, lane: int) -> RollUp:
        """Return what a lane comes to; of a goal with the goals below it. Worked out once."""
        if lane not in self._totals:
            self._totals[lane] = self._total(lane)
        return self._totals[lane]

    @cached_property
    def _totals(self) -> dict[int, RollUp]:
        return {}

    def _total(self, lane: int) -> RollUp:
        last = lane + 1
        while last < len(self.lanes) and self.lanes[last].depth > self.lanes[lane].depth:
            last += 1
        leaves = [leaf for item in self.items if lane <= item.lane < last for leaf in item.leaf_ids]
        return roll_up(self.project, self.schedule, leaves)

    def rescheduled(self, schedule: Schedule) -> Scene:
        """Return the same items with the dates of another schedule."""
        start, finish = self.spans.dates(schedule)
        open_ = schedule.percent < 100
        return replace(
            self,
            schedule=schedule,
            start=start,
            finish=finish,
            percent=_percent(self.spans, schedule),
            critical=self.spans.any(schedule.critical & open_),
            late=_late(self.spans, schedule, self.deadlines),
        )


def build_scene(project: Project, schedule: Schedule, look: Look, shown: AbstractSet[int] | None = None) -> Scene:
    """Return the roadmap of a plan, of the leaves in `shown` where that is given.

    A field that is gone counts as none.
    """
    fields = fields_of(project)
    field, color_field = fields.get(look.lane_field), fields.get(look.color_field)
    level = fitting_level(project) if look.level is None else look.level
    lanes = laning(project, schedule, field)
    items = build_items(project, schedule, lanes, level, shown)
    lanes, items = _without_empty_rest(lanes, items)
    spans = Spans.of(items, schedule)
    colors = lanes if color_field is None else laning(project, schedule, color_field)
    slots = spans.slots
    tasks = [project.tasks[leaf] for item in items for leaf in item.leaf_ids]
    deadlines = np.array([_NEVER if task.deadline is None else task.deadline for task in tasks], np.int64)
    nothing: NDArray[np.bool_] = np.zeros(len(items), np.bool_)
    scene = Scene(
        project, schedule, lanes.lanes, tuple(items), tuple(project.tasks[item.task_id].name for item in items), field,
        color_field, level, spans, deadlines, np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0),
        _confidence(project, items, [task.confidence for task in tasks], schedule.percent[slots] < 100, spans),
        nothing, nothing, _categories(project, items, colors), _legend(project, color_field or field, colors),
    )  # fmt: skip
    return scene.rescheduled(schedule)


def usual_look(project: Project) -> Look:
    """Return how a plan is shown at first: by goals where there are some, else by teams, else by its outline."""
    if any(task.goal_id is not None for task in project.tasks.values()):
        return Look("goal")
    if any(task.team_id is not None for task in project.tasks.values()):
        return Look("team")
    return Look()


def _without_empty_rest(lanes: Laning, items: list[Item]) -> tuple[Laning, list[Item]]:
    """Leave out the lane of tasks without a value where there are none, unless it is the only one."""
    rest = len(lanes.lanes) - 1
    if rest > 0 and not any(item.lane == rest for item in items):
        return Laning(lanes.lanes[:rest], lanes.of_row), items
    return lanes, items


def _percent(spans: Spans, schedule: Schedule) -> NDArray[np.float64]:
    """Return how much of their durations is done; of items without duration, the average."""
    if not len(spans.first):
        return np.zeros(0)
    duration, percent = schedule.duration[spans.slots].astype(np.float64), schedule.percent[spans.slots]
    whole = np.add.reduceat(duration, spans.first)
    counts = np.diff(np.append(spans.first, len(spans.slots)))
    plain = np.add.reduceat(percent, spans.first) / counts
    done = np.add.reduceat(duration * percent, spans.first)
    return np.where(whole > 0, done / np.maximum(whole, 1), plain)


def _late(spans: Spans, schedule: Schedule, deadlines: Minutes) -> NDArray[np.bool_]:
    if not len(spans.first):
        return np.zeros(0, np.bool_)
    finish, slack = schedule.finish[spans.slots], schedule.total_slack[spans.slots]
    missed = (finish != NONE) & ((finish > deadlines) | ((slack < 0) & (slack != NONE)))
    found: NDArray[np.bool_] = np.logical_or.reduceat(missed & (schedule.percent[spans.slots] < 100), spans.first)
    return found


def _confidence(
    project: Project, items: list[Item], given: list[int | None], unfinished: NDArray[np.bool_], spans: Spans
) -> NDArray[np.int64]:
    if not items:
        return np.zeros(0, np.int64)
    values = np.array([_UNKNOWN if value is None else value for value in given], np.int64)
    least = np.minimum.reduceat(np.where(unfinished, values, _UNKNOWN), spans.first)
    own = np.array([_own(project, item) for item in items], np.int64)
    return np.where(own >= 0, own, np.where(least == _UNKNOWN, -1, least))


def _own(project: Project, item: Item) -> int:
    """Return the confidence that a summary has itself, -1 without."""
    value = project.tasks[item.task_id].confidence if item.whole else None
    return -1 if value is None else value


def _categories(project: Project, items: list[Item], colors: Laning) -> NDArray[np.int64]:
    rest, rows = len(colors.lanes) - 1 if not colors.lanes or not colors.lanes[-1].title else -1, colors.of_row
    found = []
    for item in items:
        numbers = {rows[project.row_number(leaf) - 1] for leaf in item.leaf_ids}
        number = numbers.pop() if len(numbers) == 1 else MIXED
        found.append(NOTHING if number == rest or number >= len(colors.lanes) else number)
    return np.array(found, np.int64)


def _legend(project: Project, field: Field | None, colors: Laning) -> tuple[Category, ...]:
    if field is not None and field.key == "team":
        shades = [project.teams[lane.record_id].color if lane.record_id else -1 for lane in colors.lanes]
    else:
        shades = [number if lane.title else -1 for number, lane in enumerate(colors.lanes)]
    return tuple(Category(lane.title, shade) for lane, shade in zip(colors.lanes, shades, strict=True))
