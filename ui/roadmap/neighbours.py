"""Which item is next to another one, for the arrow keys: in time within its lane, above and below across lanes."""

from __future__ import annotations

from enum import Enum

import numpy as np

from ui.roadmap.geometry import BUCKETS, IDEA, Places

SAME_ROW = 6.0
"""Items whose tops are so near are in one row: a bar, a diamond and a card do not begin at the same height."""
BEYOND = 1e9
"""X of the buckets, right of all time."""


class Way(Enum):
    """Where to."""

    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"
    FIRST = "first"
    LAST = "last"


def neighbour(places: Places, number: int | None, way: Way) -> int | None:
    """Return the item on the way from another one, the first of all without one; None at the end of the way."""
    if not len(places.scene):
        return None
    x, y = _centers(places)
    if number is None:
        return int(np.lexsort((x, y))[0])
    if way in (Way.UP, Way.DOWN):
        return _across(x, y, number, -1 if way is Way.UP else 1)
    mine = np.flatnonzero(places.scene.lane == places.scene.items[number].lane)
    ordered = mine[np.lexsort((y[mine], x[mine]))].tolist()
    at = ordered.index(number)
    wanted = {Way.LEFT: at - 1, Way.RIGHT: at + 1, Way.FIRST: 0, Way.LAST: len(ordered) - 1}[way]
    return int(ordered[wanted]) if 0 <= wanted < len(ordered) else None


def _across(x: np.ndarray, y: np.ndarray, number: int, step: int) -> int | None:
    """Return the item nearest in time among those of the next row above or below."""
    further = np.flatnonzero((y - y[number]) * step > SAME_ROW)
    if not len(further):
        return None
    row = (y[further] * step).min() * step
    near = further[np.abs(y[further] - row) <= SAME_ROW]
    return int(near[np.argmin(np.abs(x[near] - x[number]))])


def _centers(places: Places) -> tuple[np.ndarray, np.ndarray]:
    scene = places.scene
    x = (places.lefts + places.rights) / 2
    ideas = scene.kind == IDEA
    columns = np.array(
        [BUCKETS.index(item.bucket) if item.bucket else len(BUCKETS) for item in scene.items], np.float64
    )
    return np.where(ideas, BEYOND + columns, x), places.y
