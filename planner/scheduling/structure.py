"""From parents and links to the order of calculation; what cannot be ordered is left out and named."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from planner.scheduling.compiled import Kernels
from planner.scheduling.kernels.arrays import STRUCTURE_ROWS, Flags, Ints

BREAKING_ROUNDS = 8
"""So often cycles are looked for, each time in one pass; then all links left between waiting tasks are dropped."""


@dataclass(frozen=True, slots=True)
class Ordered:
    """A structure and what is not in it.

    Attributes:
        order: nodes in the order of the forward pass. structure: the matrix.
        incoming, outgoing: links by slot, as `structure` delimits them; they count the kept links only.
        kept: which of the links given are in it.
        nested: links between a task and a summary above it. cyclic: links that close a cycle.
        orphaned: slots whose parents form a cycle; they are at the top level instead.
    """

    order: Ints
    structure: Ints
    incoming: Ints
    outgoing: Ints
    kept: Flags
    nested: Ints
    cyclic: Ints
    orphaned: Ints


@dataclass(frozen=True, slots=True)
class _Outline:
    parent: Ints
    first_child: Ints
    next_sibling: Ints
    depth_first: Ints
    place: Ints
    branch_end: Ints


@dataclass(frozen=True, slots=True)
class _Grouping:
    first: Ints
    links: Ints


def order(kernels: Kernels, parent: Ints, source: Ints, target: Ints) -> Ordered:
    """Return the structure of an outline (slots of parents, -1 at the top) with links between slots."""
    outline, orphaned = _outline(kernels, parent)
    nested = _nested(outline, source, target)
    dropped = nested.copy()
    broke = _cycles_broken(kernels, outline, source, target, dropped)
    kept = ~dropped
    if dropped.any():
        source, target = source[kept], target[kept]
    incoming, outgoing = _grouped(kernels, target, len(parent)), _grouped(kernels, source, len(parent))
    nodes = _arranged(kernels, outline, source, incoming)
    structure = np.full((STRUCTURE_ROWS, len(parent) + 1), -1, dtype=np.int64)
    rows = (
        outline.parent,
        outline.first_child,
        outline.next_sibling,
        outline.depth_first,
        outline.place,
        outline.branch_end,
        _inherited(kernels, outline, incoming),
        _inherited(kernels, outline, outgoing),
        incoming.first,
        outgoing.first,
    )
    for row, values in enumerate(rows):
        structure[row, : len(values)] = values
    return Ordered(nodes, structure, incoming.links, outgoing.links, kept, np.flatnonzero(nested), broke, orphaned)


def _outline(kernels: Kernels, parent: Ints) -> tuple[_Outline, Ints]:
    count = len(parent)
    arrays = [np.full(count, -1, dtype=np.int64) for _ in range(5)]
    first_child, next_sibling, depth_first, place, branch_end = arrays
    top = kernels.link_siblings(parent, first_child, next_sibling)
    reached = kernels.walk_outline(top, first_child, next_sibling, parent, depth_first, place, branch_end)
    if reached == count:
        return _Outline(parent, *arrays), np.empty(0, dtype=np.int64)
    orphaned = np.flatnonzero(place < 0)
    freed = parent.copy()
    freed[orphaned] = -1
    return _outline(kernels, freed)[0], orphaned


def _nested(outline: _Outline, source: Ints, target: Ints) -> Flags:
    place, end = outline.place, outline.branch_end
    below = (place[source] <= place[target]) & (place[target] < end[source])
    above = (place[target] <= place[source]) & (place[source] < end[target])
    return below | above


def _grouped(kernels: Kernels, ends: Ints, count: int) -> _Grouping:
    first = np.zeros(count + 1, dtype=np.int64)
    links = np.empty(len(ends), dtype=np.int64)
    kernels.group_links(ends, first, links)
    return _Grouping(first, links)


def _inherited(kernels: Kernels, outline: _Outline, grouping: _Grouping) -> Ints:
    inherits = np.full(len(outline.parent), -1, dtype=np.int64)
    kernels.inherit_links(outline.depth_first, outline.parent, grouping.first, inherits)
    return inherits


def _arranged(kernels: Kernels, outline: _Outline, source: Ints, incoming: _Grouping) -> Ints:
    count = len(outline.parent)
    cursor, stack, nodes = (np.zeros(2 * count + 1, dtype=np.int64) for _ in range(3))
    family = (outline.parent, outline.first_child, outline.next_sibling)
    kernels.arrange(*family, source, incoming.first, incoming.links, cursor, stack, nodes)
    return nodes[: _node_count(outline)].copy()


def _node_count(outline: _Outline) -> int:
    """Return the number of nodes: two a summary, one a leaf."""
    return len(outline.parent) + int(np.count_nonzero(outline.first_child >= 0))


def _cycles_broken(kernels: Kernels, outline: _Outline, source: Ints, target: Ints, dropped: Flags) -> Ints:
    """Mark links as dropped until there is no cycle; return which."""
    count = len(outline.parent)
    incoming, outgoing = _grouped(kernels, target, count), _grouped(kernels, source, count)
    nodes, waits = np.zeros(2 * count, dtype=np.int64), np.zeros(2 * count, dtype=np.int64)
    closing = np.zeros(len(source) + 1, dtype=np.int64)
    broke: list[int] = []
    family = (outline.parent, outline.first_child, outline.next_sibling)
    for turn in range(BREAKING_ROUNDS + 2):
        kernels.count_waits(outline.parent, outline.first_child, target, dropped, waits)
        filled = kernels.sort_nodes(*family, target, outgoing.first, outgoing.links, dropped, waits, nodes)
        if filled == _node_count(outline):
            break
        if turn < BREAKING_ROUNDS:
            cursor, stack, came_by = (np.full(2 * count, value, dtype=np.int64) for value in (0, 0, -2))
            back = (source, incoming.first, incoming.links, dropped, waits, cursor, stack, came_by, closing)
            chosen = closing[: kernels.closing_links(*family, *back)]
        else:
            chosen = np.flatnonzero((waits[source] > 0) & ~dropped)
            dropped[chosen] = True
        broke.extend(chosen.tolist())
    return np.array(broke, dtype=np.int64)
