"""Circles of links by name: which way leads round through a link that the order of calculation had to leave out.

As in the order itself each task is two points, the side where it opens and the side where it ends: a link leads from
the end of its predecessor to the opening of its successor, the opening of a summary to those of its children, and their
ends to its own.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

import numpy as np

from planner.scheduling.kernels.arrays import FIRST_CHILD, NEXT_SIBLING, PARENT, SOURCE, TARGET, Ints
from planner.scheduling.structure import Ordered

Point: TypeAlias = tuple[int, bool]
"""A slot, and whether it is the end of it."""

MOST_STEPS = 400_000
"""So many steps from point to point are tried in all, so that a plan full of circles does not hold up anybody."""
MOST_NAMES = 20


class Circles:
    """Finds the circles of one structure."""

    def __init__(self, ordered: Ordered, given: Ints) -> None:
        """Look at an order with the links given for it."""
        self._structure = ordered.structure
        self._given = given
        self._steps_left = MOST_STEPS
        self._links_of: dict[int, list[int]] = defaultdict(list)
        usable = np.ones(given.shape[1], dtype=np.bool_)
        usable[ordered.nested] = False
        for link in np.flatnonzero(usable).tolist():
            self._links_of[int(given[SOURCE, link])].append(link)
        self._place = {int(link): place for place, link in enumerate(ordered.cyclic)}

    def through(self, link: int) -> list[int]:
        """Return the slots of the shortest circle through a link that was left out, its source first and last.

        Only the two ends where no way back is found among the links that were in when it was left out.
        """
        source, target = int(self._given[SOURCE, link]), int(self._given[TARGET, link])
        came_from: dict[Point, Point | None] = {(target, False): None}
        queue: deque[Point] = deque(came_from)
        while queue and self._steps_left > 0:
            point = queue.popleft()
            if point == (source, True):
                return [source, *_slots(came_from, point)]
            for following in self._steps(point, self._place[link]):
                self._steps_left -= 1
                if following not in came_from:
                    came_from[following] = point
                    queue.append(following)
        return [source, target]

    def _steps(self, point: Point, place: int) -> Iterator[Point]:
        """Yield where one gets from a point by the outline and by links that were not left out before the `place`th."""
        slot, ends = point
        child = int(self._structure[FIRST_CHILD, slot])
        if not ends:
            if child < 0:
                yield slot, True
            while child >= 0:
                yield child, False
                child = int(self._structure[NEXT_SIBLING, child])
            return
        for link in self._links_of[slot]:
            if self._place.get(link, place) >= place:
                yield int(self._given[TARGET, link]), False
        if self._structure[PARENT, slot] >= 0:
            yield int(self._structure[PARENT, slot]), True


def _slots(came_from: Mapping[Point, Point | None], last: Point) -> list[int]:
    """Return the slots on the way to a point, one that stands there with both sides once."""
    path: list[int] = []
    point: Point | None = last
    while point is not None:
        if not path or path[-1] != point[0]:
            path.append(point[0])
        point = came_from[point]
    return path[::-1]


def arrows(names: Sequence[str], most: int = MOST_NAMES) -> str:
    """Return the names of a circle joined by arrows, long ones shortened in the middle."""
    words = [f"“{name}”" for name in names]
    if len(words) > most:
        words = [*words[: most // 2], "…", *words[-(most - most // 2) :]]
    return " → ".join(words)
