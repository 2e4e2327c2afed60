"""Does the plan's logic go round in a circle? Links of summaries count for everything below them.

Each task is two points, its start side and its finish side. A link leads from the finish side of the predecessor to
the start side of the successor; a leaf leads from its start side to its finish side; the start side of a summary leads
to those of its children, and their finish sides to the summary's. Then a link between a summary and its own descendant
is a circle too, and so is one that arises when a row is moved below a linked summary.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from planner.project import Project
from planner.scheduling.circles import arrows
from planner.scheduling.schedule import Schedule

Point: TypeAlias = tuple[int, bool]
"""A task's start side (False) or finish side (True)."""


def link_circle(project: Project, schedule: Schedule, links: Sequence[tuple[int, int]]) -> list[int] | None:
    """Return the task ids of a circle that new links (predecessor, successor) close together; None without one.

    The circle begins and ends with the predecessor of one of the new links, whose successor comes second.
    """
    edges: list[tuple[Point, Point]] = [((before, True), (after, False)) for before, after in links]
    path = _new_circle(_steps(project, {}, links), _Order(schedule), edges, len(links))
    return None if path is None else _tasks(path)


def outline_circle(project: Project, schedule: Schedule, parents: Mapping[int, int | None]) -> list[int] | None:
    """Return the task ids of a circle that giving tasks other parents would close; None without one.

    A circle through a new parent has to come to it, or leave it, by a link of it or of a summary above it.
    """
    edges: list[tuple[Point, Point]] = []
    for task_id, parent_id in parents.items():
        above = list(_upwards(project, parents, parent_id))
        if parent_id is not None and any(project.predecessors(one) for one in above):
            edges.append(((parent_id, False), (task_id, False)))
        if parent_id is not None and any(project.successors(one) for one in above):
            edges.append(((task_id, True), (parent_id, True)))
    path = _new_circle(_steps(project, parents), _Order(schedule), edges, len(parents))
    return None if path is None else _tasks(path)


class _Order:
    """The present order of calculation: a way between two points only leads forward in it."""

    def __init__(self, schedule: Schedule) -> None:
        self._slot_of = schedule.slot_of
        self._summary = schedule.summary
        self._place: NDArray[np.int64] | None = None
        if schedule.order is not None:
            self._place = np.empty(2 * len(schedule.ids), dtype=np.int64)
            self._place[schedule.order] = np.arange(len(schedule.order))

    def place(self, point: Point) -> int | None:
        """Return a point's place, None where it is not known (new tasks)."""
        task_id, finish_side = point
        slot = self._slot_of.get(task_id)
        if slot is None or self._place is None:
            return None
        return int(self._place[slot if finish_side or not self._summary[slot] else len(self._summary) + slot])

    def after(self, point: Point, last: int | None) -> bool:
        """Whether a point comes after a place, so that no way leads from it to there."""
        place = self.place(point)
        return place is not None and last is not None and place > last


def _new_circle(
    steps: Callable[[Point], Iterator[Point]], order: _Order, edges: Sequence[tuple[Point, Point]], changes: int
) -> list[Point] | None:
    """Return a circle through one of the new edges, first and last point the same.

    The edges of a single change cannot close a circle together, and the order holds for all the others.
    """
    leading_back = [edge for edge in edges if not _forward(order, *edge)]
    if changes > 1:
        return _any_circle(steps, [last for _, last in leading_back])
    for first, last in leading_back:
        path = _path(steps, last, first, order)
        if path is not None:
            return [first, *path]
    return None


def _forward(order: _Order, first: Point, last: Point) -> bool:
    before, after = order.place(first), order.place(last)
    return before is not None and after is not None and before < after


def _any_circle(steps: Callable[[Point], Iterator[Point]], starts: Sequence[Point]) -> list[Point] | None:
    """Return a circle that can be reached from the given points, first and last point the same."""
    finished: set[Point] = set()
    for start in starts:
        way: dict[Point, None] = {start: None}
        open_steps = [steps(start)]
        while open_steps:
            following = next(open_steps[-1], None)
            if following is None:
                open_steps.pop()
                finished.add(way.popitem()[0])
            elif following in way:
                points = list(way)
                return [*points[points.index(following) :], following]
            elif following not in finished:
                way[following] = None
                open_steps.append(steps(following))
    return None


def _upwards(project: Project, parents: Mapping[int, int | None], task_id: int | None) -> Iterator[int]:
    """Iterate over a task and the summaries above it, as they would be."""
    while task_id is not None:
        yield task_id
        task_id = parents[task_id] if task_id in parents else project.tasks[task_id].parent_id


def names(project: Project, task_ids: Sequence[int], most: int = 8) -> str:
    """Return a circle as names joined by arrows, long ones shortened in the middle."""
    return arrows([project.tasks[task_id].name for task_id in task_ids], most)


def _steps(
    project: Project, parents: Mapping[int, int | None], links: Iterable[tuple[int, int]] = ()
) -> Callable[[Point], Iterator[Point]]:
    """Return the function that lists where one gets from a point, with `parents` in place of the present ones."""
    moved_in: dict[int | None, list[int]] = defaultdict(list)
    for task_id, parent_id in parents.items():
        moved_in[parent_id].append(task_id)
    linked: dict[int, list[int]] = defaultdict(list)
    for predecessor_id, successor_id in links:
        linked[predecessor_id].append(successor_id)

    def children(task_id: int) -> list[int]:
        kept = [one for one in project.children(task_id) if one not in parents]
        return kept + moved_in.get(task_id, [])

    def steps(point: Point) -> Iterator[Point]:
        task_id, finish_side = point
        if not finish_side:
            below = children(task_id)
            yield from ((one, False) for one in below)
            if not below:
                yield task_id, True
            return
        yield from ((link.successor_id, False) for link in project.successors(task_id))
        yield from ((successor_id, False) for successor_id in linked.get(task_id, ()))
        parent = parents[task_id] if task_id in parents else project.tasks[task_id].parent_id
        if parent is not None:
            yield parent, True

    return steps


def _path(steps: Callable[[Point], Iterator[Point]], first: Point, last: Point, order: _Order) -> list[Point] | None:
    """Return a way between two points, both included."""
    bound = order.place(last)
    came_from: dict[Point, Point | None] = {first: None}
    stack = [first]
    while stack:
        point = stack.pop()
        if point == last:
            return _traced(came_from, last)
        for following in steps(point):
            if following not in came_from and not order.after(following, bound):
                came_from[following] = point
                stack.append(following)
    return None


def _traced(came_from: Mapping[Point, Point | None], last: Point) -> list[Point]:
    path: list[Point] = []
    point: Point | None = last
    while point is not None:
        path.append(point)
        point = came_from[point]
    return path[::-1]


def _tasks(path: Sequence[Point]) -> list[int]:
    """Return the tasks along a path, one that stands there with both sides once."""
    ids = [task_id for task_id, _ in path]
    return [one for number, one in enumerate(ids) if number == 0 or ids[number - 1] != one]
