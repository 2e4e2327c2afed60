"""The chain that a task stands in: what it waits for, what waits for it, and so on, to a chosen number of steps.

A link of a summary holds for all below it, so a task also waits for what the summaries above it wait for; and a
summary waits for what any task below it waits for. The picture of a large plan is kept legible: of many neighbours the
most pressing are taken, the others are counted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Set
from dataclasses import dataclass
from enum import IntEnum

from planner.link_margins import idle_tasks
from planner.project import Project
from planner.records import Link
from planner.scheduling.schedule import NONE, Schedule

MOST_AT_ONCE = 12
"""So many neighbours of a task are taken on each side until it is asked for all."""
MOST_TASKS = 150
"""So many tasks are taken on each side."""
NO_TASKS: frozenset[int] = frozenset()


class Side(IntEnum):
    """Where a task of the chain stands."""

    BEFORE = -1
    FOCUS = 0
    AFTER = 1


@dataclass(frozen=True, slots=True)
class Node:
    """A task of the chain.

    Attributes:
        steps: links between it and the focus, on the shortest way.
        more_before, more_after: direct predecessors and successors that are left out; counted on its own side only.
    """

    task_id: int
    side: Side
    steps: int
    more_before: int = 0
    more_after: int = 0


@dataclass(frozen=True, slots=True)
class Edge:
    """The links from one task of the chain to another, those of summaries that hold them included."""

    source_id: int
    target_id: int
    link_ids: tuple[int, ...]
    driving: bool
    critical: bool


@dataclass(frozen=True, slots=True)
class Chain:
    """Tasks and links around the focus, which comes first."""

    focus_id: int
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]


def chain(
    project: Project, schedule: Schedule, focus_id: int, depth: int | None = 2, opened: Set[int] = NO_TASKS
) -> Chain:
    """Return the chain of a task to so many steps each way (None: to the ends); of `opened` tasks all neighbours."""
    return _Search(project, schedule, focus_id, depth, opened).chain()


class _Search:
    """Finds the tasks of one chain, breadth first."""

    def __init__(
        self, project: Project, schedule: Schedule, focus_id: int, depth: int | None, opened: Set[int]
    ) -> None:
        self._project, self._schedule = project, schedule
        self._focus, self._depth, self._opened = focus_id, depth, opened
        self._driving = frozenset(schedule.driver_link.tolist())
        self._around = _Neighbours(project)
        self._steps = {focus_id: 0}
        self._side = {focus_id: Side.FOCUS}

    def chain(self) -> Chain:
        self._walk(Side.BEFORE, self._around.before)
        self._walk(Side.AFTER, self._around.after)
        return Chain(self._focus, tuple(self._node(one) for one in self._steps), tuple(self._edges()))

    def _walk(self, side: Side, neighbours: Callable[[int], dict[int, list[Link]]]) -> None:
        front, room = [self._focus], MOST_TASKS
        while front:
            following = []
            for task_id in front:
                for other in self._chosen(task_id, neighbours(task_id))[:room]:
                    self._steps[other], self._side[other] = self._steps[task_id] + 1, side
                    following.append(other)
                    room -= 1
            front = following

    def _chosen(self, task_id: int, around: dict[int, list[Link]]) -> list[int]:
        """Return which neighbours of a task are taken, the most pressing first."""
        opened = task_id in self._opened
        if not opened and self._depth is not None and self._steps[task_id] >= self._depth:
            return []
        fresh = sorted((one for one in around if one not in self._steps), key=lambda one: self._rank(one, around[one]))
        return fresh if opened else fresh[:MOST_AT_ONCE]

    def _rank(self, task_id: int, links: list[Link]) -> tuple[bool, int, int]:
        slack = int(self._schedule.total_slack[self._schedule.slot_of[task_id]])
        driving = any(link.id in self._driving for link in links)
        return not driving, slack if slack != NONE else 0, self._project.row_number(task_id)

    def _node(self, task_id: int) -> Node:
        side = self._side[task_id]
        before = self._left_out(self._around.before(task_id)) if side <= Side.FOCUS else 0
        after = self._left_out(self._around.after(task_id)) if side >= Side.FOCUS else 0
        return Node(task_id, side, self._steps[task_id], before, after)

    def _left_out(self, around: Iterable[int]) -> int:
        return sum(one not in self._steps for one in around)

    def _edges(self) -> Iterable[Edge]:
        for (source, target), links in self._links().items():
            driving = any(link in self._driving for link in links)
            both = self._schedule.is_critical(source) and self._schedule.is_critical(target)
            yield Edge(source, target, tuple(links), driving, driving and both)

    def _links(self) -> dict[tuple[int, int], dict[int, None]]:
        """Return the links between the tasks taken; one that a summary holds is known at the other end only."""
        found: dict[tuple[int, int], dict[int, None]] = {}
        for task_id in self._steps:
            for source, links in self._around.before(task_id).items():
                found.setdefault((source, task_id), {}).update((link.id, None) for link in links)
            for target, links in self._around.after(task_id).items():
                found.setdefault((task_id, target), {}).update((link.id, None) for link in links)
        return {pair: links for pair, links in found.items() if self._steps.keys() >= set(pair)}


class _Neighbours:
    """What a task waits for and what waits for it, each with the links that say so."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._idle = idle_tasks(project)
        self._before: dict[int, dict[int, list[Link]]] = {}
        self._after: dict[int, dict[int, list[Link]]] = {}

    def before(self, task_id: int) -> dict[int, list[Link]]:
        """Return the direct predecessors."""
        if task_id not in self._before:
            project = self._project
            self._before[task_id] = self._around(task_id, project.predecessors, lambda link: link.predecessor_id)
        return self._before[task_id]

    def after(self, task_id: int) -> dict[int, list[Link]]:
        """Return the direct successors."""
        if task_id not in self._after:
            project = self._project
            self._after[task_id] = self._around(task_id, project.successors, lambda link: link.successor_id)
        return self._after[task_id]

    def _around(
        self, task_id: int, links_of: Callable[[int], list[Link]], end: Callable[[Link], int]
    ) -> dict[int, list[Link]]:
        project, found = self._project, dict[int, list[Link]]()
        inside = {task_id, *project.descendants(task_id)}
        if task_id in self._idle:
            return found
        for one in (*inside, *project.ancestors(task_id)):
            for link in links_of(one):
                if one not in self._idle and end(link) not in self._idle and end(link) not in inside:
                    found.setdefault(end(link), []).append(link)
        return found
