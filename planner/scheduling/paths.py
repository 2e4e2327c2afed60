"""The path to a chosen task: what drives it, and how far everything else may slip before it moves.

The driving path leads back over driving links, ties included, as Primavera's longest path does (domain.md §1.8). All
other tasks that lead to the chosen one have a path slack: the working time that each can slip, alone, before the
chosen one moves. The next float paths are chains of such tasks, ranked by that slack. In a plan that is scheduled from
its finish only links count here, since constraints there hold tasks back and not up.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from planner.scheduling.compiled import Kernels
from planner.scheduling.kernels.arrays import (
    ASAP,
    BRANCH_END,
    CONSTRAINT,
    CONSTRAINT_DATE,
    DEPTH_FIRST,
    EARLY_FINISH,
    EARLY_START,
    FINISH,
    FIRST_CHILD,
    HELD,
    PLACE,
    SET_MIRRORED,
    START,
    Found,
    Ints,
    Network,
    PathSlack,
)
from planner.scheduling.network import Model
from planner.scheduling.passes import Result
from planner.scheduling.schedule import NONE, Flags, Minutes

DRIVING_AND_NEXT = 2
"""So many float paths say what drives a task and what would be next."""


@dataclass(frozen=True, slots=True)
class FloatPath:
    """One chain of tasks that leads to the chosen one.

    Attributes:
        slack: working minutes that its last task can slip before the chosen one moves; 0 for the driving path,
            negative where it is too late already. On the clock where that task's duration is elapsed.
        task_ids: in the order of their dates, the chosen task at the end of the driving path.
        joins_id: the task of an earlier path that it leads into; None for the driving path.
    """

    slack: int
    task_ids: tuple[int, ...]
    joins_id: int | None = None


@dataclass(frozen=True, slots=True)
class PathTo:
    """The path to one task.

    Attributes:
        goal_id: the chosen task.
        slack: path slack of each slot of the schedule, NONE where it does not lead to the chosen task; of a summary
            the least of what is below it.
        on_path: slots on the driving path, the chosen task included, and the summaries that hold one.
        link_ids: driving links along it.
        paths: the driving path and the next float paths, as many as were asked for.
    """

    goal_id: int
    slack: Minutes
    on_path: Flags
    link_ids: frozenset[int]
    paths: tuple[FloatPath, ...]

    @property
    def driving(self) -> FloatPath:
        """The driving path; the chosen task alone where nothing drives it."""
        return self.paths[0]

    @property
    def following(self) -> tuple[FloatPath, ...]:
        """The next float paths, the nearest first."""
        return self.paths[1:]


def path_to(model: Model, result: Result, kernels: Kernels, goal_id: int, most: int = DRIVING_AND_NEXT) -> PathTo:
    """Return the path to a task of a model that has been calculated, with at most so many float paths."""
    return _Search(model, result, kernels, model.slot_of[goal_id]).path(most)


class _Search:
    """Finds the paths to one slot of a network."""

    def __init__(self, model: Model, result: Result, kernels: Kernels, goal: int) -> None:
        self._model, self._kernels, self._goal = model, kernels, goal
        self._tables = model.rows.tables()
        self._net, self._found = _forward_in_time(model.net, result.found)
        self._path = _nothing(len(model.ids), self._net.links.shape[1])
        kernels.path_slack(self._net, self._tables, self._found, goal, self._path)

    def path(self, most: int) -> PathTo:
        model = self._model
        on_path, links = self._traced(self._last_leaves())
        on_path[self._goal] = True
        following = self._following(on_path.copy(), most - 1)
        return PathTo(
            goal_id=int(model.ids[self._goal]),
            slack=self._path.slack,
            on_path=on_path | self._holding(on_path),
            link_ids=frozenset(model.kept_link_ids[links].tolist()),
            paths=(FloatPath(0, self._ids(on_path)), *following),
        )

    def _last_leaves(self) -> Ints:
        """Return the chosen leaf; of a chosen summary the leaves that it finishes with."""
        below = self._below(self._goal)
        finishes = self._found.values[EARLY_FINISH]
        last: Ints = below[finishes[below] == finishes[self._goal]]
        return last

    def _below(self, slot: int) -> Ints:
        structure = self._net.structure
        branch = structure[DEPTH_FIRST, structure[PLACE, slot] : structure[BRANCH_END, slot]]
        below: Ints = branch[structure[FIRST_CHILD, branch] < 0]
        return below

    def _traced(self, slots: Ints) -> tuple[Flags, Flags]:
        """Return the leaves and links that drive some leaves, those included."""
        on_path = np.zeros(len(self._model.ids), dtype=np.bool_)
        links = np.zeros(self._net.links.shape[1], dtype=np.bool_)
        on_path[slots] = True
        self._kernels.trace_driving(self._net, self._tables, self._found, on_path, links)
        return on_path, links

    def _following(self, taken: Flags, most: int) -> Iterator[FloatPath]:
        """Yield the next paths; each begins at the task with least slack that leads into those before."""
        slack, via = self._path.slack, self._path.via_leaf
        leading = (slack != NONE) & (self._net.structure[FIRST_CHILD, :-1] < 0)
        for _ in range(most):
            heads = np.flatnonzero(leading & ~taken & self._leads_into(taken))
            if not len(heads):
                return
            head = int(heads[np.lexsort((heads, -self._found.values[FINISH, heads], slack[heads]))[0]])
            members = self._traced(np.array([head]))[0] & ~taken & leading
            taken |= members
            joins = int(via[head]) if via[head] >= 0 else self._goal
            yield FloatPath(int(slack[head]), self._ids(members), int(self._model.ids[joins]))

    def _leads_into(self, taken: Flags) -> Flags:
        """Return which leaves have their slack from a task that is taken, or from the chosen one itself."""
        via = self._path.via_leaf
        leads: Flags = (via < 0) | taken[via]
        return leads

    def _ids(self, members: Flags) -> tuple[int, ...]:
        """Return the ids of slots by start and finish, the chosen task last."""
        slots = np.flatnonzero(members)
        values = self._found.values
        ordered = slots[np.lexsort((slots, values[FINISH, slots], values[START, slots], slots == self._goal))]
        return tuple(self._model.ids[ordered].tolist())

    def _holding(self, members: Flags) -> Flags:
        """Return which summaries have one of these leaves below them."""
        structure = self._net.structure[:, :-1]
        before = np.concatenate(([0], np.cumsum(members[structure[DEPTH_FIRST]])))
        holding: Flags = before[structure[BRANCH_END]] > before[structure[PLACE]]
        return holding


def _nothing(count: int, links: int) -> PathSlack:
    sizes = (count, count, count, count, links, links)
    blank = (NONE, NONE, -1, -1, NONE, -1)
    return PathSlack(*(np.full(size, value, dtype=np.int64) for size, value in zip(sizes, blank, strict=True)))


def _forward_in_time(net: Network, found: Found) -> tuple[Network, Found]:
    """Return the network as one where time runs forward and tasks are where they are shown."""
    if not net.settings[SET_MIRRORED]:
        return net, found
    settings, leaves, values = net.settings.copy(), net.leaves.copy(), found.values.copy()
    settings[SET_MIRRORED] = 0
    leaves[CONSTRAINT], leaves[CONSTRAINT_DATE], leaves[HELD] = ASAP, NONE, NONE
    values[EARLY_START], values[EARLY_FINISH] = values[START], values[FINISH]
    return net._replace(settings=settings, leaves=leaves), Found(values, found.limit)
