"""Scene: what is drawn in a range of rows, as flat arrays; nothing here paints or knows Qt.

What a person gave (kind, name, deadline …) is read once when the rows come into view; dates are gathered from the
schedule's arrays, so that a frame of a drag costs a handful of numpy calls (`rescheduled`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from enum import IntEnum, IntFlag

import numpy as np
from numpy.typing import NDArray

from planner.arrange.grouping import Group
from planner.project import Project
from planner.records import ConstraintType, Link, LinkType, Task, TaskMode
from planner.roll_up import RollUp
from planner.scheduling.schedule import NONE, Schedule
from planner.segments import PausedTask, Segments, paused_task
from ui.timeline.coloring import Coloring
from ui.timeline.detail import initials
from ui.timeline.link_index import LinkIndex

Ids = NDArray[np.int64]
Minutes = NDArray[np.int64]
Flags = NDArray[np.bool_]

TITLE = Task(id=0)
"""Stands for the task in the row of a group's title."""
NO_GROUPS: Mapping[int, Group] = {}
PINS = frozenset(ConstraintType) - {ConstraintType.ASAP, ConstraintType.ALAP}
"""Constraints with a date: what holds a task in place and can be taken off."""
LEAVES_START = frozenset({LinkType.SS, LinkType.SF})
ARRIVES_START = frozenset({LinkType.SS, LinkType.FS})


class Kind(IntEnum):
    """What a row's mark is."""

    TASK = 0
    MILESTONE = 1
    SUMMARY = 2


class Hidden(IntFlag):
    """What a mark is linked with that has no row."""

    BEFORE = 1
    AFTER = 2


@dataclass(frozen=True)
class SceneLinks:
    """The links seen in the rows of a scene.

    Attributes:
        ids, predecessors, successors: of the links and of the tasks they join.
        types: `LinkType` of each.
        from_rows, to_rows: rows of predecessor and successor.
        from_slots, to_slots: their places in the schedule.
        leave, arrive: instants of the ends that are joined.
        critical: it drives a critical task from a critical one.
    """

    ids: Ids
    predecessors: Ids
    successors: Ids
    types: tuple[LinkType, ...]
    from_rows: Ids
    to_rows: Ids
    from_slots: Ids
    to_slots: Ids
    leave: Minutes
    arrive: Minutes
    critical: Flags

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self.ids)

    def rescheduled(self, schedule: Schedule) -> SceneLinks:
        """Return the same links with the dates of another schedule."""
        leaves_start = np.array([kind in LEAVES_START for kind in self.types], np.bool_)
        arrives_start = np.array([kind in ARRIVES_START for kind in self.types], np.bool_)
        one, other = self.from_slots, self.to_slots
        drives = schedule.driver_link[other] == self.ids
        return replace(
            self,
            leave=np.where(leaves_start, schedule.start[one], schedule.finish[one]),
            arrive=np.where(arrives_start, schedule.start[other], schedule.finish[other]),
            critical=schedule.critical[one] & schedule.critical[other] & drives,
        )


@dataclass(frozen=True)
class Scene:
    """Marks and links of the rows `first_row` to `first_row + len`, one entry a row.

    Attributes:
        first_row: row of the first entry.
        ids, slots: task ids and their places in the schedule; a negative id and slot -1 for the title of a group.
        kind: `Kind` of each.
        names: of the tasks. owners: initials of those who own them, "" for nobody.
        start, finish: instants; NONE where the task has no date.
        percent: 0 to 100. critical: on the critical path. near: nearly critical.
        manual, inactive: how the task is scheduled.
        color: number in the palette of the colour that a field gives, NO_COLOR for the usual one, NO_VALUE for none.
        deadline, pin: instants, NONE without.
        baseline_start, baseline_finish: instants of the shown baseline, NONE without.
        title_start, title_finish: where the tasks of a group begin and end, in the row of its title; NONE elsewhere.
        slack_end: where the finish could move to without moving the project's end; NONE where that is nowhere.
        hidden: `Hidden` of each: whether predecessors or successors have no row.
        links: those seen in these rows.
        pausing: entries whose work may pause. segments: of those entries that do, their stretches of work.
    """

    first_row: int
    ids: Ids
    slots: Ids
    kind: NDArray[np.uint8]
    names: tuple[str, ...]
    owners: tuple[str, ...]
    start: Minutes
    finish: Minutes
    percent: NDArray[np.float64]
    critical: Flags
    near: Flags
    manual: Flags
    inactive: Flags
    color: NDArray[np.int16]
    deadline: Minutes
    pin: Minutes
    baseline_start: Minutes
    baseline_finish: Minutes
    slack_end: Minutes
    title_start: Minutes
    title_finish: Minutes
    hidden: NDArray[np.uint8]
    links: SceneLinks
    pausing: Mapping[int, PausedTask] = field(default_factory=dict)
    segments: Mapping[int, Segments] = field(default_factory=dict)

    def __len__(self) -> int:
        """Return the number of rows."""
        return len(self.ids)

    def index_of(self, task_id: int) -> int | None:
        """Return the entry of a task, None when it is not in these rows."""
        found = np.flatnonzero(self.ids == task_id)
        return int(found[0]) if len(found) else None

    def rescheduled(self, schedule: Schedule) -> Scene:
        """Return the same rows with the dates of another schedule of the same tasks."""
        slots, is_task = self.slots, self.slots >= 0
        finish = np.where(is_task, schedule.finish[slots], self.title_finish)
        return replace(
            self,
            start=np.where(is_task, schedule.start[slots], self.title_start),
            finish=finish,
            percent=np.where(is_task, schedule.percent[slots], self.percent),
            critical=schedule.critical[slots] & is_task,
            near=schedule.near_critical[slots] & is_task,
            slack_end=np.where(is_task, _slack_end(finish, schedule.late_finish[slots]), NONE),
            links=self.links.rescheduled(schedule),
            segments=_segments(self.pausing, schedule),
        )


def build_scene(
    project: Project,
    schedule: Schedule,
    row_ids: Ids,
    first: int,
    last: int,
    *,
    links: LinkIndex | None = None,
    baseline_id: int | None = None,
    groups: Mapping[int, Group] = NO_GROUPS,
    coloring: Coloring | None = None,
) -> Scene:
    """Return the scene of the rows `first` to `last` (not included) of the visible order `row_ids`.

    `links` is the project's index when the caller keeps one; `baseline_id` the baseline to show; `groups` those whose
    titles have rows, by the rows' ids; `coloring` gives marks their colours.
    """
    ids = row_ids[first:last]
    heads = {entry: groups[one].total for entry, one in enumerate(ids.tolist()) if one in groups}
    tasks = [project.tasks.get(one, TITLE) for one in ids.tolist()]
    slots = np.array([schedule.slot_of.get(one, -1) for one in ids.tolist()], np.int64)
    baseline_start, baseline_finish = _baseline(project, tasks, baseline_id)
    blank, no = np.full(len(ids), NONE, np.int64), np.zeros(len(ids), np.bool_)
    pausing = {entry: found for entry, task in enumerate(tasks) if (found := paused_task(project, task)) is not None}
    index = links or LinkIndex(project)
    index.place(row_ids)
    scene = Scene(
        first_row=first,
        ids=ids,
        slots=slots,
        kind=np.array([_kind(project, task) for task in tasks], np.uint8),
        names=tuple(task.name for task in tasks),
        owners=_owners(project, tasks),
        start=blank,
        finish=blank,
        percent=_percents(heads, len(ids)),
        critical=no,
        near=no,
        manual=np.array([task.mode is TaskMode.MANUAL for task in tasks], np.bool_),
        inactive=np.array([not task.active for task in tasks], np.bool_),
        color=np.full(len(ids), -1, np.int16) if coloring is None else coloring.of(project, schedule, ids),
        deadline=_instants([task.deadline for task in tasks]),
        pin=_instants([task.constraint_date if task.constraint in PINS else None for task in tasks]),
        baseline_start=baseline_start,
        baseline_finish=baseline_finish,
        slack_end=blank,
        title_start=_instants([heads[n].start if n in heads else None for n in range(len(ids))]),
        title_finish=_instants([heads[n].finish if n in heads else None for n in range(len(ids))]),
        hidden=(index.before[first:last] * Hidden.BEFORE + index.after[first:last] * Hidden.AFTER).astype(np.uint8),
        links=_links(project, schedule, index, first, last),
        pausing=pausing,
    )
    return scene.rescheduled(schedule)


def _percents(heads: Mapping[int, RollUp], count: int) -> NDArray[np.float64]:
    return np.array([heads[entry].percent if entry in heads else 0.0 for entry in range(count)], np.float64)


def changed_entries(before: Scene, after: Scene, *, slack: bool = True) -> Flags:
    """Return which entries of two scenes of the same rows differ in anything but their links; `slack`: in that too."""
    changed = _changed(before, after, len(after), frozenset() if slack else frozenset({"slack_end"}))
    for entry in before.segments.keys() | after.segments.keys():
        changed[entry] |= before.segments.get(entry) != after.segments.get(entry)
    for old_texts, new_texts in ((before.names, after.names), (before.owners, after.owners)):
        if old_texts != new_texts:
            changed |= np.array([old != new for old, new in zip(old_texts, new_texts, strict=True)], np.bool_)
    return changed


def changed_links(before: SceneLinks, after: SceneLinks) -> Flags:
    """Return which of the same links differ, the dates at their ends aside: these are in their routes."""
    return _changed(before, after, len(after), but=frozenset({"leave", "arrive"}))


def _changed(before: object, after: Scene | SceneLinks, count: int, but: frozenset[str] = frozenset()) -> Flags:
    """Return where the arrays of two records differ; whatever array is added to them is compared too."""
    changed = np.zeros(count, np.bool_)
    for one in fields(after):
        old, new = getattr(before, one.name), getattr(after, one.name)
        if isinstance(new, np.ndarray) and new is not old and one.name not in but:
            changed |= new != old
    return changed


def _segments(pausing: Mapping[int, PausedTask], schedule: Schedule) -> dict[int, Segments]:
    found = {entry: task.segments(schedule) for entry, task in pausing.items()}
    return {entry: segments for entry, segments in found.items() if segments is not None}


def _kind(project: Project, task: Task) -> Kind:
    if task is TITLE or project.is_summary(task.id):
        return Kind.SUMMARY
    return Kind.MILESTONE if task.milestone or task.duration == 0 else Kind.TASK


def _owners(project: Project, tasks: list[Task]) -> tuple[str, ...]:
    people = project.people
    return tuple(initials(people[one.owner_id].name) if one.owner_id in people else "" for one in tasks)


def _instants(values: list[int | None]) -> Minutes:
    return np.array([NONE if value is None else value for value in values], np.int64)


def _slack_end(finish: Minutes, late: Minutes) -> Minutes:
    ends: Minutes = np.where(late > finish, late, NONE)
    return ends


def _baseline(project: Project, tasks: list[Task], baseline_id: int | None) -> tuple[Minutes, Minutes]:
    starts: list[int | None] = [None] * len(tasks)
    finishes: list[int | None] = [None] * len(tasks)
    if baseline_id is not None:
        for number, task in enumerate(tasks):
            for key in project.referrers("baseline_tasks", "task_id", task.id):
                entry = project.baseline_tasks[key]
                if entry.baseline_id == baseline_id:
                    starts[number], finishes[number] = entry.start, entry.finish
    return _instants(starts), _instants(finishes)


def _links(project: Project, schedule: Schedule, index: LinkIndex, first: int, last: int) -> SceneLinks:
    positions = index.between(first, last)
    ids = index.ids[positions]
    records: list[Link] = [project.links[link_id] for link_id in ids.tolist()]
    predecessors, successors = index.predecessors[positions], index.successors[positions]
    from_rows, to_rows = index.rows(positions)
    blank = np.zeros(len(ids), np.int64)
    links = SceneLinks(
        ids=ids,
        predecessors=predecessors,
        successors=successors,
        types=tuple(record.type for record in records),
        from_rows=from_rows,
        to_rows=to_rows,
        from_slots=schedule.slots(predecessors.tolist()),
        to_slots=schedule.slots(successors.tolist()),
        leave=blank,
        arrive=blank,
        critical=blank.astype(np.bool_),
    )
    return links.rescheduled(schedule)
