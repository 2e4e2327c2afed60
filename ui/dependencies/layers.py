"""Where the boxes of a chain stand: layers from left to right, few crossings, links as straight as there is room for.

A layered drawing (Sugiyama, Tagawa and Toda, 1981): a task's layer is its longest way to the focus, links over several
layers get a way-point in each, layers are ordered by the barycentres of their neighbours, and each layer is then placed
as near to its neighbours as the boxes' distances allow (isotonic regression by pooling adjacent violators). No Qt.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from planner.dependency_chain import Chain, Edge, Side

BOX_WIDTH, BOX_HEIGHT = 212.0, 66.0
LAYER_GAP, ROW_GAP = 84.0, 18.0
LANE = 10.0
"""Height that a link takes where it passes a layer."""
LONGEST = 12
"""A link over more layers is drawn straight through: its way-points would crowd out the boxes."""
SWEEPS = 12
Point = tuple[float, float]
Key = tuple[int, int]
"""A box, (task id, -1), or the way-point of a link in a layer, (number of the link, layer) with the layer from 0."""


@dataclass(frozen=True, slots=True)
class Route:
    """How a link runs: from the right of its first box by way-points to the left of its last one.

    Attributes:
        backward: it runs against the layers, as links of summaries may.
    """

    edge: Edge
    points: tuple[Point, ...]
    backward: bool


@dataclass(frozen=True, slots=True)
class Picture:
    """A chain with places.

    Attributes:
        boxes: left and top of each task's box. layer_of: its layer from 0; layers: tasks of each from top to bottom.
        width, height: of all.
    """

    boxes: Mapping[int, Point]
    layer_of: Mapping[int, int]
    layers: tuple[tuple[int, ...], ...]
    routes: tuple[Route, ...]
    width: float
    height: float


def lay_out(chain: Chain, order: Callable[[int], int]) -> Picture:
    """Place the tasks of a chain; `order` ranks those between which nothing else decides."""
    return _Layout(chain, order).picture()


def layers_of(chain: Chain) -> dict[int, int]:
    """Return the layer of each task, the leftmost 0: its longest way to the focus, or from it."""
    side = {node.task_id: node.side for node in chain.nodes}
    after: dict[int, list[int]] = defaultdict(list)
    before: dict[int, list[int]] = defaultdict(list)
    for edge in chain.edges:
        if side[edge.source_id] <= 0 and side[edge.target_id] <= 0:
            after[edge.source_id].append(edge.target_id)
        if side[edge.source_id] >= 0 and side[edge.target_id] >= 0:
            before[edge.target_id].append(edge.source_id)
    found: dict[int, int] = {}
    for node in chain.nodes:
        way = _longest(node.task_id, after if node.side is Side.BEFORE else before)
        found[node.task_id] = way * node.side
    leftmost = min(found.values())
    return {task_id: layer - leftmost for task_id, layer in found.items()}


def _longest(task_id: int, towards: Mapping[int, Sequence[int]]) -> int:
    """Return the length of the longest way from a task; a circle, which links of summaries can close, ends one."""
    known: dict[int, int] = {}
    above: set[int] = set()
    stack = [task_id]
    while stack:
        current = stack[-1]
        if current not in known and current not in above:
            above.add(current)
            stack.extend(one for one in towards.get(current, ()) if one not in known and one not in above)
            continue
        stack.pop()
        above.discard(current)
        known.setdefault(current, 1 + max((known[one] for one in towards.get(current, ()) if one in known), default=-1))
    return known[task_id]


class _Layout:
    """Works one picture out."""

    def __init__(self, chain: Chain, order: Callable[[int], int]) -> None:
        self._chain = chain
        self._layer = layers_of(chain)
        self._layers: list[list[Key]] = [[] for _ in range(max(self._layer.values()) + 1)]
        self._right: dict[Key, list[Key]] = defaultdict(list)
        self._left: dict[Key, list[Key]] = defaultdict(list)
        self._ways: dict[int, list[Key]] = {}
        self._top: dict[Key, float] = {}
        for task_id in sorted(self._layer, key=order):
            self._layers[self._layer[task_id]].append((task_id, -1))
        for number, edge in enumerate(chain.edges):
            self._add_way(number, edge)

    def picture(self) -> Picture:
        self._order()
        self._place()
        boxes = {key[0]: (self._x(layer), self._top[key]) for layer, key in self._boxes()}
        layers = tuple(tuple(key[0] for key in layer if key[1] < 0) for layer in self._layers)
        routes = tuple(self._route(number, edge) for number, edge in enumerate(self._chain.edges))
        width = self._x(len(self._layers) - 1) + BOX_WIDTH
        height = max(top for _, top in boxes.values()) + BOX_HEIGHT
        return Picture(boxes, self._layer, layers, routes, width, height)

    def _boxes(self) -> Iterable[tuple[int, Key]]:
        return ((place, key) for place, layer in enumerate(self._layers) for key in layer if key[1] < 0)

    @staticmethod
    def _x(layer: int) -> float:
        return layer * (BOX_WIDTH + LAYER_GAP)

    def _add_way(self, number: int, edge: Edge) -> None:
        first, last = self._layer[edge.source_id], self._layer[edge.target_id]
        between: list[Key] = []
        if 1 < last - first <= LONGEST:
            between = [(number, layer) for layer in range(first + 1, last)]
            for key in between:
                self._layers[key[1]].append(key)
        self._ways[number] = between
        if last - first == 1 or between:
            for one, other in pairwise([(edge.source_id, -1), *between, (edge.target_id, -1)]):
                self._right[one].append(other)
                self._left[other].append(one)

    # Order -----------------------------------------------------------------------------------------------

    def _order(self) -> None:
        best, least = [list(layer) for layer in self._layers], self._crossings()
        for sweep in range(SWEEPS):
            if not least:
                break
            forward = sweep % 2 == 0
            around = self._left if forward else self._right
            for place in range(len(self._layers)) if forward else reversed(range(len(self._layers))):
                self._sort(place, around, place - 1 if forward else place + 1)
            if (count := self._crossings()) < least:
                best, least = [list(layer) for layer in self._layers], count
        self._layers = best

    def _sort(self, place: int, around: Mapping[Key, Sequence[Key]], beside: int) -> None:
        """Order a layer by the middles of its neighbours in the layer beside it; those without keep their places."""
        if not 0 <= beside < len(self._layers):
            return
        rank = {key: number for number, key in enumerate(self._layers[beside])}
        own = {key: number for number, key in enumerate(self._layers[place])}

        def middle(key: Key) -> float:
            places = [rank[one] for one in around.get(key, ()) if one in rank]
            return sum(places) / len(places) if places else own[key]

        self._layers[place].sort(key=middle)

    def _crossings(self) -> int:
        """Return how many links cross between all neighbouring layers."""
        total = 0
        for one, other in pairwise(self._layers):
            rank = {key: number for number, key in enumerate(other)}
            seen: list[int] = []
            for key in one:
                ends = sorted(rank[end] for end in self._right.get(key, ()) if end in rank)
                total += sum(len(seen) - bisect_left(seen, end + 1) for end in ends)
                for end in ends:
                    insort(seen, end)
        return total

    # Places ----------------------------------------------------------------------------------------------

    def _place(self) -> None:
        for layer in self._layers:
            self._set(layer, [0.0] * len(layer))
        count = len(self._layers)
        for sweep in range(SWEEPS):
            both = sweep >= SWEEPS - 2
            for place in range(count) if sweep % 2 == 0 else reversed(range(count)):
                around = (self._left, self._right) if both else (self._left if sweep % 2 == 0 else self._right,)
                layer = self._layers[place]
                self._set(layer, [self._wish(key, around) for key in layer])
        highest = min(self._top[key] for layer in self._layers for key in layer)
        for key in self._top:
            self._top[key] -= highest

    def _wish(self, key: Key, around: Iterable[Mapping[Key, Sequence[Key]]]) -> float:
        """Return the top at which a box would be level with its neighbours."""
        middles = [self._top[one] + _height(one) / 2 for some in around for one in some.get(key, ())]
        return sum(middles) / len(middles) - _height(key) / 2 if middles else self._top[key]

    def _set(self, layer: Sequence[Key], wishes: Sequence[float]) -> None:
        """Place a layer as near to its wishes as the distances between its boxes allow."""
        offsets, below = [], 0.0
        for key, following in zip(layer, [*layer[1:], None], strict=True):
            offsets.append(below)
            gap = ROW_GAP if key[1] < 0 or (following is not None and following[1] < 0) else 0.0
            below += _height(key) + gap
        for key, level, offset in zip(
            layer, pooled([w - o for w, o in zip(wishes, offsets, strict=True)]), offsets, strict=True
        ):
            self._top[key] = level + offset

    def _route(self, number: int, edge: Edge) -> Route:
        first, last = (edge.source_id, -1), (edge.target_id, -1)
        start = (self._x(self._layer[edge.source_id]) + BOX_WIDTH, self._top[first] + BOX_HEIGHT / 2)
        end = (self._x(self._layer[edge.target_id]), self._top[last] + BOX_HEIGHT / 2)
        between: list[Point] = []
        for key in self._ways[number]:
            x, y = self._x(key[1]), self._top[key] + LANE / 2
            between += [(x, y), (x + BOX_WIDTH, y)]
        return Route(edge, (start, *between, end), backward=end[0] <= start[0])


def pooled(wishes: Sequence[float]) -> list[float]:
    """Return the rising sequence that is nearest to `wishes` by least squares (pooling adjacent violators)."""
    pools: list[tuple[float, int]] = []
    for wish in wishes:
        total, count = wish, 1
        while pools and pools[-1][0] / pools[-1][1] > total / count:
            more, many = pools.pop()
            total, count = total + more, count + many
        pools.append((total, count))
    return [total / count for total, count in pools for _ in range(count)]


def _height(key: Key) -> float:
    return BOX_HEIGHT if key[1] < 0 else LANE
