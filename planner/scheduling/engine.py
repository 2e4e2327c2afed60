"""Engine: keeps the network of one project and computes schedules from it.

`update` and `preview` change columns and calculate again what those can move; only what alters the shape of the
network (tasks, parents, links) has the order of calculation found again, and only calendars have it built anew.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from planner.patch import Patch
from planner.project import Project
from planner.scheduling import compiled
from planner.scheduling.changes import Step, step
from planner.scheduling.compiled import Kernels
from planner.scheduling.ideas import undated
from planner.scheduling.kernels.arrays import (
    BRANCH_END,
    CONSTRAINT,
    CONSTRAINT_DATE,
    CRITICAL,
    DEPTH_FIRST,
    DRIVER,
    DRIVER_LINK,
    EARLY_FINISH,
    EARLY_START,
    FINISH,
    FNLT,
    FREE_SLACK,
    INACTIVE,
    IS_CRITICAL,
    LATE_FINISH,
    LATE_START,
    MANUAL,
    NEAR_CRITICAL,
    NONE,
    PASSED_START,
    PLACE,
    SET_PROJECT_START,
    SNET,
    SPAN,
    START,
    TOTAL_SLACK,
    UNPAUSED,
)
from planner.scheduling.network import Model, build
from planner.scheduling.overlay import Overlay
from planner.scheduling.passes import Result, rerun, run
from planner.scheduling.paths import DRIVING_AND_NEXT, PathTo, path_to
from planner.scheduling.schedule import Driver, Problem, Schedule
from planner.timebase import LAST_INSTANT

PROBLEMS_NAMED = 20


@dataclass(frozen=True, slots=True)
class _State:
    model: Model
    result: Result
    schedule: Schedule


class Engine:
    """Computes the schedule of a project and keeps it up to date.

    Attributes:
        schedule: of the project as it was last seen.
    """

    def __init__(self, project: Project, *, kernels: Kernels | None = None) -> None:
        """Schedule a project; `kernels` fixes their form, otherwise it is the one that is ready."""
        self._given_kernels = kernels
        self._watched: int | None = None
        self._state = self._fresh(project)

    @property
    def schedule(self) -> Schedule:
        """The present schedule."""
        return self._state.schedule

    @property
    def model(self) -> Model:
        """The present network as arrays."""
        return self._state.model

    def path_to(self, task_id: int, most: int = DRIVING_AND_NEXT) -> PathTo:
        """Return what drives a task and the next float paths to it."""
        return path_to(self._state.model, self._state.result, self._kernels(), task_id, most)

    def watch(self, task_id: int | None) -> Schedule:
        """Keep the path to a task with every schedule from now on, previews included; None ends that."""
        self._watched = task_id
        self._state = self._with_path(self._state)
        return self._state.schedule

    def rebuild(self, project: Project) -> Schedule:
        """Schedule a project afresh from its records."""
        self._state = self._fresh(project)
        return self._state.schedule

    def update(self, project: Project, patch: Patch) -> Schedule:
        """Take in a patch that the project already holds; the same schedule when nothing that moves dates changed."""
        _, self._state = self._next(Overlay(project), patch)
        return self._state.schedule

    def preview(self, project: Project, patch: Patch) -> Schedule:
        """Return the schedule with a patch that the project does not hold; nothing changes."""
        change, state = self._next(Overlay(project, patch), patch)
        if change is not None:
            change.written.take_back()
        return state.schedule

    def _kernels(self) -> Kernels:
        return self._given_kernels or compiled.kernels()

    def _fresh(self, project: Project) -> _State:
        kernels = self._kernels()
        overlay = Overlay(project)
        model = build(overlay, kernels)
        result = run(model, kernels)
        return self._with_path(_State(model, result, make_schedule(overlay, model, result, rolled_percent(model))))

    def _with_path(self, state: _State) -> _State:
        """Return a state with the path that is watched; none to a task that is gone."""
        path = None
        if self._watched is not None and self._watched in state.model.slot_of:
            path = path_to(state.model, state.result, self._kernels(), self._watched)
        return state if path is state.schedule.path else replace(state, schedule=replace(state.schedule, path=path))

    def _next(self, overlay: Overlay, patch: Patch) -> tuple[Step | None, _State]:
        """Return the state after a patch and the step that led to it; after an error all is as before."""
        kernels = self._kernels()
        state = self._state
        change = step(state.model, overlay, patch, kernels)
        if change is None:
            return None, state
        try:
            return change, self._with_path(_after(state, overlay, change, kernels))
        except BaseException:
            change.written.take_back()
            raise


def _after(state: _State, overlay: Overlay, change: Step, kernels: Kernels) -> _State:
    model = change.model
    result = run(model, kernels) if change.slots is None else rerun(model, state.result, change.slots, kernels)
    percent = rolled_percent(model) if change.percent else state.schedule.percent
    return _State(model, result, make_schedule(overlay, model, result, percent))


def make_schedule(overlay: Overlay, model: Model, result: Result, percent: NDArray[np.float64]) -> Schedule:
    """Return what was found, with ids for slots and links."""
    found, leaves, summary = result.found.values, model.net.leaves, model.summary
    link_ids = np.append(model.link_ids[model.kept], 0)
    starts = found[START, ~summary & (leaves[INACTIVE] == 0)]
    schedule = Schedule(
        ids=model.ids,
        slot_of=model.slot_of,
        start=found[START],
        finish=found[FINISH],
        early_start=found[EARLY_START],
        early_finish=found[EARLY_FINISH],
        late_start=found[LATE_START],
        late_finish=found[LATE_FINISH],
        duration=np.where(summary, found[SPAN], leaves[UNPAUSED]),
        percent=percent,
        total_slack=found[TOTAL_SLACK],
        free_slack=found[FREE_SLACK],
        critical=(found[CRITICAL] & IS_CRITICAL) != 0,
        near_critical=found[CRITICAL] == NEAR_CRITICAL,
        summary=summary,
        driver=np.where(summary, Driver.ROLL_UP, found[DRIVER]).astype(np.int8),
        driver_link=np.where(summary, 0, link_ids[found[DRIVER_LINK]]),
        project_start=int(starts.min()) if len(starts) else int(model.net.settings[SET_PROJECT_START]),
        project_finish=result.project_finish,
        problems=(*model.problems, *_idle_pins(overlay, model), *_overflows(overlay, model, result)),
        order=model.net.order,
        passed_start=found[PASSED_START],
    )
    return undated(schedule, leaves)


def _idle_pins(overlay: Overlay, model: Model) -> list[Problem]:
    """Return a problem for each summary with a constraint that means nothing on it, left from when it was a task."""
    leaves = model.net.leaves
    pinned = model.summary & (leaves[CONSTRAINT_DATE] != NONE) & (leaves[MANUAL] == 0)
    slots = np.flatnonzero(pinned & ~np.isin(leaves[CONSTRAINT], (SNET, FNLT)))[:PROBLEMS_NAMED]
    tasks = [task for slot in slots if (task := overlay.task(int(model.ids[slot]))) is not None]
    return [Problem("constraint-of-summary-idle", task.id, {"task": task.name}) for task in tasks]


def _overflows(overlay: Overlay, model: Model, result: Result) -> list[Problem]:
    """Return a problem for each task that runs past the range of dates; it is cut off there."""
    if result.project_finish < LAST_INSTANT:
        return []
    slots = np.flatnonzero(result.found.values[FINISH] >= LAST_INSTANT)[:PROBLEMS_NAMED]
    tasks = [task for slot in slots if (task := overlay.task(int(model.ids[slot]))) is not None]
    return [Problem("schedule-out-of-range", task.id, {"task": task.name}) for task in tasks]


def rolled_percent(model: Model) -> NDArray[np.float64]:
    """Return percent complete; of a summary the duration done in its active leaves by their duration.

    Leaves without duration count only where a summary has no others, each the same (domain.md §1.9).
    """
    leaves, summary = model.net.leaves, model.summary
    if not summary.any():
        return model.percent
    counted = ~summary & (leaves[INACTIVE] == 0)
    duration = np.where(counted, leaves[UNPAUSED], 0)
    done = np.where(counted, model.done, 0)
    share = 100 * _below(model, done) / np.maximum(_below(model, duration), 1)
    each = _below(model, np.where(counted, model.percent, 0)) / np.maximum(_below(model, counted), 1)
    rolled = np.where(_below(model, duration) > 0, share, each)
    result: NDArray[np.float64] = np.where(summary, rolled, model.percent)
    return result


def _below(model: Model, values: NDArray[np.generic]) -> NDArray[np.float64]:
    """Return the sum over everything below each task."""
    structure = model.net.structure[:, :-1]
    totals = np.concatenate(([0.0], np.cumsum(values[structure[DEPTH_FIRST]], dtype=np.float64)))
    below: NDArray[np.float64] = totals[structure[BRANCH_END]] - totals[structure[PLACE] + 1]
    return below
