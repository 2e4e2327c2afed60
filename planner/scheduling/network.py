"""Model: a plan as flat arrays, built from records once and then changed by columns.

A change of single fields is written into the columns in place (`planner.scheduling.changes` can take it back), so that
it costs what it changes; a change of shape makes new matrices.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import compress
from operator import attrgetter

import numpy as np
from numpy.typing import NDArray

from planner.records import Assignment, CriticalBy, Link, Plan, ProgressRule, ScheduleFrom, Task
from planner.scheduling.calendars import CalendarRows
from planner.scheduling.circles import Circles, arrows
from planner.scheduling.columns import LINK_CODE, range_problems, task_columns
from planner.scheduling.compiled import Kernels
from planner.scheduling.handed_down import hand_down
from planner.scheduling.kernels.arrays import (
    CALENDAR,
    ELAPSED_LAG,
    ELAPSED_PERCENT_LAG,
    FIRST_CHILD,
    INCOMING,
    KIND,
    LAG,
    LAG_KIND,
    LINK_ROWS,
    NONE,
    OUTGOING,
    PERCENT_LAG,
    SET_ACTUALS,
    SET_CRITICAL_SLACK,
    SET_ENDS_FLOAT,
    SET_HONOR,
    SET_LONGEST_PATH,
    SET_MIRRORED,
    SET_NEAR_CRITICAL,
    SET_PROJECT_START,
    SET_RETAINED,
    SET_SPLITS,
    SET_STATUS,
    SETTINGS,
    SOURCE,
    TARGET,
    TRACK_END,
    TRACK_FIRST,
    TRACK_ROWS,
    WORKING_LAG,
    Flags,
    Ints,
    Network,
)
from planner.scheduling.overlay import Overlay
from planner.scheduling.schedule import Problem
from planner.scheduling.structure import Ordered, order
from planner.scheduling.tracks import Track, task_tracks
from planner.timebase import ELAPSED_UNITS, FIRST_INSTANT, LAST_INSTANT, MAX_DURATION, PERCENT_UNITS

MISSING_TASK = "link-task-missing"
_ENDS = ("predecessor_id", "successor_id")
NAMED_PROBLEMS = 50
"""So many problems of one kind are listed; more help nobody."""


@dataclass(frozen=True, slots=True)
class Model:
    """A plan as arrays; slots are stable while no task is removed.

    Attributes:
        ids: task id of each slot. slot_of: the inverse. parent: slot of the parent as given, -1 at the top.
        link_ids: id of each link given, kept or not. given: their matrix. kept: those in the network.
        net: what the passes read.
        percent: percent complete as given. done: minutes done.
        problems: what could not be taken as given.
    """

    ids: Ints
    slot_of: Mapping[int, int]
    parent: Ints
    link_ids: Ints
    given: Ints
    kept: Flags
    net: Network
    percent: NDArray[np.float64]
    done: Ints
    rows: CalendarRows
    task_problems: tuple[Problem, ...]
    link_problems: tuple[Problem, ...]

    @property
    def summary(self) -> Flags:
        """Which slots are summaries."""
        return self.net.structure[FIRST_CHILD, :-1] >= 0

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
    tracks = assign_all(overlay, rows, tasks, columns.leaves)
    *unsorted, missing = link_columns(overlay, overlay.links(), slot_of)
    link_ids, given = by_successor(*unsorted)
    parent = np.fromiter((_slot_or_top(slot_of, task) for task in tasks), dtype=np.int64, count=len(tasks))
    ordered = order(kernels, parent, given[SOURCE], given[TARGET])
    hand_down(columns.leaves, ordered.structure)
    return Model(
        ids=ids,
        slot_of=slot_of,
        parent=parent,
        link_ids=link_ids,
        given=given,
        kept=ordered.kept,
        net=assembled(ordered, given, columns.leaves, tracks, plan_settings(overlay.plan)),
        percent=columns.percent,
        done=columns.done,
        rows=rows,
        task_problems=tuple(range_problems(tasks)[:NAMED_PROBLEMS]),
        link_problems=tuple(missing + order_problems(overlay, ids, link_ids, given, ordered)),
    )


def assembled(ordered: Ordered, given: Ints, leaves: Ints, tracks: Ints, settings: Ints) -> Network:
    """Return the network of an order of calculation, with those links that it kept."""
    links = np.ascontiguousarray(given[:, ordered.kept])
    links[INCOMING], links[OUTGOING] = ordered.incoming, ordered.outgoing
    return Network(ordered.order, ordered.structure, links, leaves, tracks, settings)


def _slot_or_top(slot_of: Mapping[int, int], task: Task) -> int:
    return -1 if task.parent_id is None else slot_of.get(task.parent_id, -1)


def plan_settings(plan: Plan) -> Ints:
    """Return the settings of a plan; scheduled from its finish, the project start is that in mirrored time."""
    mirrored = plan.schedule_from is ScheduleFrom.FINISH
    start = plan.start if not mirrored else LAST_INSTANT - (plan.start if plan.finish is None else plan.finish)
    settings = np.zeros(SETTINGS, dtype=np.int64)
    settings[SET_PROJECT_START] = min(max(start, FIRST_INSTANT), LAST_INSTANT)
    settings[SET_STATUS] = NONE
    if plan.status_is_data_date and plan.status_date is not None:
        settings[SET_STATUS] = min(max(plan.status_date, FIRST_INSTANT), LAST_INSTANT)
    settings[SET_HONOR] = plan.honor_constraints
    settings[SET_ENDS_FLOAT] = plan.multiple_critical_paths
    settings[SET_RETAINED] = plan.progress_rule is not ProgressRule.OVERRIDE and plan.split_in_progress and not mirrored
    settings[SET_SPLITS] = plan.split_in_progress
    settings[SET_ACTUALS] = mirrored or plan.progress_rule is ProgressRule.ACTUAL_DATES
    settings[SET_CRITICAL_SLACK] = max(-MAX_DURATION, min(MAX_DURATION, plan.critical_slack))
    settings[SET_LONGEST_PATH] = plan.critical_by is CriticalBy.LONGEST_PATH
    settings[SET_NEAR_CRITICAL] = max(0, min(MAX_DURATION, plan.near_critical))
    settings[SET_MIRRORED] = mirrored
    return settings


def assign_all(overlay: Overlay, rows: CalendarRows, tasks: Sequence[Task], leaves: Ints) -> Ints:
    """Return the assignments that drive dates and let the columns of their tasks point to them."""
    of_task: dict[int, list[Assignment]] = {}
    for assignment in overlay.assignments():
        of_task.setdefault(assignment.task_id, []).append(assignment)
    found = {
        slot: task_tracks(overlay, rows, task, int(leaves[CALENDAR, slot]), of_task[task.id])
        for slot, task in enumerate(tasks)
        if task.id in of_task
    }
    return with_tracks(leaves, np.empty((TRACK_ROWS, 0), dtype=np.int64), found)


def with_tracks(leaves: Ints, tracks: Ints, found: Mapping[int, list[Track]]) -> Ints:
    """Append the tracks of some columns of `leaves` and let those point to them."""
    end = tracks.shape[1]
    added: list[Track] = []
    for column, rows in found.items():
        if rows:
            leaves[TRACK_FIRST, column] = end + len(added)
            added.extend(rows)
            leaves[TRACK_END, column] = end + len(added)
    if not added:
        return tracks
    return np.ascontiguousarray(np.concatenate((tracks, np.array(added, dtype=np.int64).T), axis=1))


def link_columns(
    overlay: Overlay, links: Iterable[Link], slot_of: Mapping[int, int]
) -> tuple[Ints, Ints, list[Problem]]:
    """Return ids and matrix of links; those with an end missing are left out and named."""
    known, problems = list(links), []
    ends = np.array([[slot_of.get(end, -1) for end in map(attrgetter(name), known)] for name in _ENDS], dtype=np.int64)
    whole = np.all(ends >= 0, axis=0)
    if not whole.all():
        problems = [_lost_end(overlay, known[place], slot_of) for place in np.flatnonzero(~whole)[:NAMED_PROBLEMS]]
        known, ends = list(compress(known, whole.tolist())), ends[:, whole]
    columns = np.zeros((LINK_ROWS, len(known)), dtype=np.int64)
    columns[SOURCE], columns[TARGET] = ends
    columns[KIND] = [LINK_CODE[kind] for kind in map(attrgetter("type"), known)]
    columns[LAG] = [clamped_lag(lag) for lag in map(attrgetter("lag"), known)]
    columns[LAG_KIND] = [lag_kind(unit) for unit in map(attrgetter("lag_unit"), known)]
    return np.array(list(map(attrgetter("id"), known)), dtype=np.int64), columns, problems


def _lost_end(overlay: Overlay, link: Link, slot_of: Mapping[int, int]) -> Problem:
    task_id = next((end for end in (link.successor_id, link.predecessor_id) if end in slot_of), None)
    return Problem(MISSING_TASK, task_id, {"link": link.id, "task": _name(overlay, task_id)})


def by_successor(link_ids: Ints, links: Ints) -> tuple[Ints, Ints]:
    """Sort links by the slot they lead to, so that the passes find those of neighbours side by side in memory."""
    order = np.argsort(links[TARGET], kind="stable")
    return link_ids[order], np.ascontiguousarray(links[:, order])


def clamped_lag(lag: int) -> int:
    """Return a lag, no longer than the range of dates."""
    return lag if -MAX_DURATION <= lag <= MAX_DURATION else max(-MAX_DURATION, min(MAX_DURATION, lag))


@cache
def lag_kind(unit: str) -> int:
    """Return how a lag in some unit counts."""
    if unit in PERCENT_UNITS:
        return ELAPSED_PERCENT_LAG if unit.startswith("e") else PERCENT_LAG
    return ELAPSED_LAG if unit in ELAPSED_UNITS else WORKING_LAG


def order_problems(overlay: Overlay, ids: Ints, link_ids: Ints, given: Ints, ordered: Ordered) -> list[Problem]:
    """Name the links and parents that the structure does without."""
    problems = []
    circles = Circles(ordered, given) if len(ordered.cyclic) else None
    for code, dropped in (("link-to-own-summary", ordered.nested), ("link-cycle", ordered.cyclic)):
        for link in dropped[:NAMED_PROBLEMS].tolist():
            source, target = int(ids[given[SOURCE, link]]), int(ids[given[TARGET, link]])
            details: dict[str, object] = {"predecessor": _name(overlay, source), "successor": _name(overlay, target)}
            if circles is not None and code == "link-cycle":
                details["path"] = arrows([_name(overlay, int(ids[slot])) for slot in circles.through(link)])
            problems.append(Problem(code, target, details | {"link": int(link_ids[link])}))
    for slot in ordered.orphaned[:NAMED_PROBLEMS]:
        task_id = int(ids[slot])
        problems.append(Problem("task-parents-cycle", task_id, {"task": _name(overlay, task_id)}))
    return problems


def _name(overlay: Overlay, task_id: int | None) -> str:
    task = None if task_id is None else overlay.task(task_id)
    return task.name if task else ""
