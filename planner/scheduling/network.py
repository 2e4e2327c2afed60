"""Model: a plan as flat arrays, built from records once and then changed by columns.

A change makes a new Model that shares every array it does not touch, so that a preview costs what it changes and
the present model stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import cast

import numpy as np
from numpy.typing import NDArray

from planner.records import Assignment, Link, Plan, ProgressRule, ScheduleFrom, Task
from planner.scheduling.calendars import CalendarRows
from planner.scheduling.columns import LINK_CODE, range_problems, task_columns
from planner.scheduling.compiled import Kernels
from planner.scheduling.kernels.arrays import (
    ELAPSED_LAG,
    ELAPSED_PERCENT_LAG,
    NONE,
    PERCENT_LAG,
    WORKING_LAG,
    Flags,
    Ints,
    Leaves,
    Links,
    Settings,
    Structure,
    Tracks,
)
from planner.scheduling.overlay import Overlay
from planner.scheduling.schedule import Problem
from planner.scheduling.structure import Ordered, order
from planner.scheduling.tracks import Track, task_tracks
from planner.timebase import ELAPSED_UNITS, FIRST_INSTANT, LAST_INSTANT, MAX_DURATION, PERCENT_UNITS

MISSING_TASK = "link-task-missing"
NAMED_PROBLEMS = 50
"""So many problems of one kind are listed; more help nobody."""


@dataclass(frozen=True, slots=True)
class Model:
    """A plan as arrays; slots are stable while no task is removed.

    Attributes:
        ids: task id of each slot. slot_of: the inverse. parent: slot of the parent as given, -1 at the top.
        link_ids: id of each link, in the order of all `given` links, kept or not. kept: those in the structure.
        percent: percent complete as given. pauses: working minutes of pauses in `leaves.duration`.
        problems: what could not be taken as given.
    """

    ids: Ints
    slot_of: Mapping[int, int]
    parent: Ints
    link_ids: Ints
    given: Links
    kept: Flags
    links: Links
    structure: Structure
    leaves: Leaves
    tracks: Tracks
    percent: NDArray[np.float64]
    pauses: Ints
    settings: Settings
    rows: CalendarRows
    task_problems: tuple[Problem, ...]
    link_problems: tuple[Problem, ...]

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Everything in the plan that could not be taken as given."""
        return (*self.rows.problems, *self.task_problems, *self.link_problems)

    @property
    def kept_link_ids(self) -> Ints:
        """Ids of the links of the structure, in its numbering."""
        return self.link_ids if self.kept.all() else self.link_ids[self.kept]


def build(overlay: Overlay, kernels: Kernels) -> Model:
    """Return the model of a whole plan."""
    tasks = list(overlay.tasks())
    ids = np.fromiter((task.id for task in tasks), dtype=np.int64, count=len(tasks))
    slot_of = {task.id: slot for slot, task in enumerate(tasks)}
    rows = CalendarRows(overlay)
    columns = task_columns(overlay, rows, tasks)
    leaves, tracks = assign_all(overlay, rows, tasks, columns.leaves)
    link_ids, given, missing = link_columns(overlay.links(), slot_of)
    parent = np.fromiter((_slot_or_top(slot_of, task) for task in tasks), dtype=np.int64, count=len(tasks))
    ordered = order(kernels, parent, given.source, given.target)
    return Model(
        ids=ids,
        slot_of=slot_of,
        parent=parent,
        link_ids=link_ids,
        given=given,
        kept=ordered.kept,
        links=kept_links(given, ordered.kept),
        structure=ordered.structure,
        leaves=inactive_below(leaves, ordered.structure),
        tracks=tracks,
        percent=columns.percent,
        pauses=columns.pauses,
        settings=plan_settings(overlay.plan),
        rows=rows,
        task_problems=tuple(range_problems(tasks)[:NAMED_PROBLEMS]),
        link_problems=tuple(missing + order_problems(overlay, ids, link_ids, given, ordered)),
    )


def _slot_or_top(slot_of: Mapping[int, int], task: Task) -> int:
    return -1 if task.parent_id is None else slot_of.get(task.parent_id, -1)


def plan_settings(plan: Plan) -> Settings:
    """Return the settings of a plan; when it is scheduled from its finish, of the plan in mirrored time."""
    mirrored = plan.schedule_from is ScheduleFrom.FINISH
    start = plan.start if not mirrored else LAST_INSTANT - (plan.start if plan.finish is None else plan.finish)
    floor = plan.status_is_data_date and plan.status_date is not None and not mirrored
    return Settings(
        project_start=min(max(start, FIRST_INSTANT), LAST_INSTANT),
        status=cast("int", plan.status_date) if floor else NONE,
        honor=plan.honor_constraints,
        ends_float=plan.multiple_critical_paths,
        retained=plan.progress_rule is not ProgressRule.OVERRIDE and plan.split_in_progress,
        critical_slack=plan.critical_slack,
        mirrored=mirrored,
    )


def assign_all(overlay: Overlay, rows: CalendarRows, tasks: Sequence[Task], leaves: Leaves) -> tuple[Leaves, Tracks]:
    """Return the columns with the assignments that drive dates."""
    of_task: dict[int, list[Assignment]] = {}
    for assignment in overlay.assignments():
        of_task.setdefault(assignment.task_id, []).append(assignment)
    empty = Tracks(np.empty(0, dtype=np.int32), np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64))
    if not of_task:
        return leaves, empty
    found = {
        slot: task_tracks(overlay, rows, task, int(leaves.calendar[slot]), of_task[task.id])
        for slot, task in enumerate(tasks)
        if task.id in of_task
    }
    return with_tracks(leaves, empty, found)


def with_tracks(leaves: Leaves, tracks: Tracks, found: Mapping[int, list[Track]]) -> tuple[Leaves, Tracks]:
    """Append the tracks of some entries and let those point to them; `leaves` must be fresh, it is written to."""
    end = len(tracks.calendar)
    added: list[Track] = []
    for entry, rows in found.items():
        if rows:
            leaves.track_first[entry] = end + len(added)
            added.extend(rows)
            leaves.track_end[entry] = end + len(added)
    if not added:
        return leaves, tracks
    calendar, offset, length = (np.array(column, dtype=np.int64) for column in zip(*added, strict=True))
    return leaves, Tracks(
        np.concatenate((tracks.calendar, calendar.astype(np.int32))),
        np.concatenate((tracks.offset, offset)),
        np.concatenate((tracks.length, length)),
    )


def link_columns(links: Iterable[Link], slot_of: Mapping[int, int]) -> tuple[Ints, Links, list[Problem]]:
    """Return ids and columns of links; those with an end missing are left out and named."""
    known, problems = [], []
    for link in links:
        if link.predecessor_id in slot_of and link.successor_id in slot_of:
            known.append(link)
        else:
            task_id = link.successor_id if link.successor_id in slot_of else None
            problems.append(Problem(MISSING_TASK, task_id, {"link": link.id}))
    ids = np.fromiter((link.id for link in known), dtype=np.int64, count=len(known))
    columns = Links(
        source=np.fromiter((slot_of[link.predecessor_id] for link in known), dtype=np.int64, count=len(known)),
        target=np.fromiter((slot_of[link.successor_id] for link in known), dtype=np.int64, count=len(known)),
        kind=np.fromiter((LINK_CODE[link.type] for link in known), dtype=np.int8, count=len(known)),
        lag=np.fromiter((clamped_lag(link) for link in known), dtype=np.int64, count=len(known)),
        lag_kind=np.fromiter((lag_kind(link) for link in known), dtype=np.int8, count=len(known)),
    )
    return ids, columns, problems[:NAMED_PROBLEMS]


def clamped_lag(link: Link) -> int:
    """Return a link's lag, no longer than the range of dates."""
    return max(-MAX_DURATION, min(MAX_DURATION, link.lag))


def lag_kind(link: Link) -> int:
    """Return how a link's lag counts."""
    if link.lag_unit in PERCENT_UNITS:
        return ELAPSED_PERCENT_LAG if link.lag_unit.startswith("e") else PERCENT_LAG
    return ELAPSED_LAG if link.lag_unit in ELAPSED_UNITS else WORKING_LAG


def kept_links(given: Links, kept: Flags) -> Links:
    """Return the columns of the links that are in the structure."""
    return given if kept.all() else Links._make(column[kept] for column in given)


def inactive_below(leaves: Leaves, structure: Structure) -> Leaves:
    """Make everything below an inactive summary inactive too."""
    if not leaves.inactive.any():
        return leaves
    inactive = leaves.inactive.copy()
    for slot in np.flatnonzero(leaves.inactive & (structure.first_child >= 0)):
        inactive[structure.depth_first[structure.place[slot] : structure.branch_end[slot]]] = True
    return leaves._replace(inactive=inactive)


def order_problems(overlay: Overlay, ids: Ints, link_ids: Ints, given: Links, ordered: Ordered) -> list[Problem]:
    """Name the links and parents that the structure does without."""
    problems = []
    for code, dropped in (("link-to-own-summary", ordered.nested), ("link-cycle", ordered.cyclic)):
        for link in dropped[:NAMED_PROBLEMS]:
            source, target = int(ids[given.source[link]]), int(ids[given.target[link]])
            details = {"predecessor": _name(overlay, source), "successor": _name(overlay, target)}
            problems.append(Problem(code, target, details | {"link": int(link_ids[link])}))
    for slot in ordered.orphaned[:NAMED_PROBLEMS]:
        task_id = int(ids[slot])
        problems.append(Problem("task-parents-cycle", task_id, {"task": _name(overlay, task_id)}))
    return problems


def _name(overlay: Overlay, task_id: int) -> str:
    task = overlay.task(task_id)
    return task.name if task else ""
