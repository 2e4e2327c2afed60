"""The way a link takes from bar to bar: right-angled, as short as it can be, never through its own bars.

A route is a list of corner points; painting rounds the corners, hit testing measures the distance to the legs.
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from planner.records import LinkType

Point = tuple[float, float]
Route = list[Point]

_LEAVES_RIGHT = frozenset({LinkType.FS, LinkType.FF})
_ARRIVES_LEFT = frozenset({LinkType.FS, LinkType.SS})


class End(NamedTuple):
    """One end of a link: where its date is on the middle line of its mark, and the mark's extent.

    Attributes:
        x, y: the place of the date.
        reach: how far the mark extends beyond the date on that side (a milestone lies about its date).
        room: how wide the mark is, from the date inwards.
    """

    x: float
    y: float
    reach: float = 0.0
    room: float = 0.0


def route(kind: LinkType, leave: End, arrive: End, *, stub: float, half_bar: float, half_row: float) -> Route:
    """Return the corners of a link.

    `stub` is how far it leaves a bar before it turns, `half_bar` and `half_row` are half the heights. Where the
    marks nearly touch, the link drops into the successor from above.
    """
    leaves_right = kind in _LEAVES_RIGHT
    out = 1.0 if leaves_right else -1.0
    begin = (leave.x + out * leave.reach, leave.y)
    if leaves_right != (kind in _ARRIVES_LEFT):
        return _around(begin, (arrive.x + out * arrive.reach, arrive.y), out * stub)
    end = (arrive.x - out * arrive.reach, arrive.y)
    if (end[0] - begin[0]) * out >= 2 * stub:
        return _straight(begin, end, out * stub)
    turn = _drop_at(leave, arrive, out, stub)
    if turn is not None:
        down = half_bar - arrive.reach * 0.12 if arrive.y > leave.y else arrive.reach * 0.12 - half_bar
        return [(leave.x, leave.y), (turn, leave.y), (turn, arrive.y - down)]
    return _backwards(begin, end, out * stub, half_row)


def _straight(leave: Point, arrive: Point, out: float) -> Route:
    """Right, down, right."""
    turn = leave[0] + out
    return _tidy([leave, (turn, leave[1]), (turn, arrive[1]), arrive])


def _around(leave: Point, arrive: Point, out: float) -> Route:
    """Both ends on the same side: out beyond the further one and back."""
    turn = max(leave[0], arrive[0]) + out if out > 0 else min(leave[0], arrive[0]) + out
    return _tidy([leave, (turn, leave[1]), (turn, arrive[1]), arrive])


def _drop_at(leave: End, arrive: End, out: float, stub: float) -> float | None:
    """Return the x of a leg straight into the successor, None where it does not lie below or above."""
    gap = (arrive.x - leave.x) * out
    if gap < -1.5 or leave.y == arrive.y:
        return None
    if arrive.reach:
        return arrive.x
    depth = max(-gap, 0.0) + min(stub / 2, arrive.room / 2)
    return arrive.x + out * depth if depth <= arrive.room else None


def _backwards(leave: Point, arrive: Point, out: float, half_row: float) -> Route:
    """Right, down to the gap before the successor's row, back, down, right."""
    beyond, before = leave[0] + out, arrive[0] - out
    gap = arrive[1] - half_row if arrive[1] >= leave[1] else arrive[1] + half_row
    return _tidy([leave, (beyond, leave[1]), (beyond, gap), (before, gap), (before, arrive[1]), arrive])


def _tidy(points: Route) -> Route:
    """Leave out points that do not turn."""
    kept: Route = []
    for point in points:
        if kept and abs(kept[-1][0] - point[0]) < 0.01 and abs(kept[-1][1] - point[1]) < 0.01:
            continue
        kept.append(point)
    return kept


def distance(points: Route, x: float, y: float) -> float:
    """Return how far a place is from the nearest leg of a route."""
    return min((_leg_distance(one, other, x, y) for one, other in pairwise(points)), default=float("inf"))


def _leg_distance(one: Point, other: Point, x: float, y: float) -> float:
    left, right = sorted((one[0], other[0]))
    top, bottom = sorted((one[1], other[1]))
    dx = max(left - x, 0.0, x - right)
    dy = max(top - y, 0.0, y - bottom)
    return float((dx * dx + dy * dy) ** 0.5)
