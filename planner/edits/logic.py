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

from planner.project import Project

Point: TypeAlias = tuple[int, bool]
"""A task's start side (False) or finish side (True)."""


def link_circle(
    project: Project, predecessor_id: int, successor_id: int, added: Iterable[tuple[int, int]] = ()
) -> list[int] | None:
    """Return the task ids of the circle that a new link would close, from the predecessor on; None without one.

    `added` are links (predecessor, successor) that the same edit brings.
    """
    path = _path(_steps(project, {}, added), (successor_id, False), (predecessor_id, True))
    return None if path is None else _tasks([(predecessor_id, True), *path])


def outline_circle(project: Project, parents: Mapping[int, int | None]) -> list[int] | None:
    """Return the task ids of a circle that giving tasks other parents would close; None without one.

    A circle through a new parent has to come to it, or leave it, by a link of it or of a summary above it.
    """
    steps = _steps(project, parents)
    for task_id, parent_id in parents.items():
        above = list(_upwards(project, parents, parent_id))
        entered = any(project.predecessors(one) for one in above)
        left = any(project.successors(one) for one in above)
        for side, linked in ((False, entered), (True, left)):
            if parent_id is None or not linked:
                continue
            ends = ((parent_id, side), (task_id, side)) if side else ((task_id, side), (parent_id, side))
            path = _path(steps, *ends)
            if path is not None:
                return _tasks(path)
    return None


def _upwards(project: Project, parents: Mapping[int, int | None], task_id: int | None) -> Iterator[int]:
    """Iterate over a task and the summaries above it, as they would be."""
    while task_id is not None:
        yield task_id
        task_id = parents[task_id] if task_id in parents else project.tasks[task_id].parent_id


def names(project: Project, task_ids: Sequence[int], most: int = 8) -> str:
    """Return a circle as names joined by arrows, long ones shortened in the middle."""
    words = [f"“{project.tasks[task_id].name}”" for task_id in task_ids]
    if len(words) > most:
        words = [*words[: most // 2], "…", *words[-(most - most // 2) :]]
    return " → ".join(words)


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


def _path(steps: Callable[[Point], Iterator[Point]], first: Point, last: Point) -> list[Point] | None:
    """Return a way between two points, both included."""
    came_from: dict[Point, Point | None] = {first: None}
    stack = [first]
    while stack:
        point = stack.pop()
        if point == last:
            return _traced(came_from, last)
        for following in steps(point):
            if following not in came_from:
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
