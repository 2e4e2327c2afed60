"""Which links cross which rows: all links of a plan as arrays, so that a view asks for its own only."""

from __future__ import annotations

from operator import attrgetter

import numpy as np
from numpy.typing import NDArray

from planner.project import Project

Ids = NDArray[np.int64]
PASSING_LIMIT = 24
"""More links than this that touch no visible row are a curtain, not information: they are left out."""


class LinkIndex:
    """The links of a project and the visible rows they join.

    Attributes:
        ids, predecessors, successors: of the links, in no order that means anything.
        before, after: which rows have a predecessor, and a successor, that has no row.
    """

    def __init__(self, project: Project) -> None:
        links = project.links
        self.ids: Ids = np.fromiter(links, np.int64, len(links))
        self.predecessors, self.successors = (
            np.fromiter(map(attrgetter(end), links.values()), np.int64, len(links))
            for end in ("predecessor_id", "successor_id")
        )
        self.before = self.after = np.zeros(0, np.bool_)
        self._row_ids: Ids | None = None
        self._from: Ids = np.empty(0, np.int64)
        self._to: Ids = np.empty(0, np.int64)
        self._upper: Ids = np.empty(0, np.int64)
        self._lower: Ids = np.empty(0, np.int64)

    def place(self, row_ids: Ids) -> None:
        """Take the ids of the visible rows from top to bottom; cheap while they are the same array."""
        if row_ids is self._row_ids:
            return
        self._row_ids = row_ids
        order = np.argsort(row_ids)
        ordered = row_ids[order]
        self._from = _rows_of(self.predecessors, ordered, order)
        self._to = _rows_of(self.successors, ordered, order)
        hidden = (self._from < 0) | (self._to < 0)
        self.before, self.after = _flags(self._to[self._from < 0], row_ids), _flags(self._from[self._to < 0], row_ids)
        self._upper = np.where(hidden, -1, np.minimum(self._from, self._to))
        self._lower = np.where(hidden, -1, np.maximum(self._from, self._to))

    def between(self, first: int, last: int) -> Ids:
        """Return the positions of the links that are seen in rows `first` to `last` (not included)."""
        found = np.flatnonzero((self._lower >= first) & (self._upper < last))
        passing = (self._upper[found] < first) & (self._lower[found] >= last)
        return found[~passing] if np.count_nonzero(passing) > PASSING_LIMIT else found

    def rows(self, positions: Ids) -> tuple[Ids, Ids]:
        """Return the rows of the predecessors and successors of links."""
        return self._from[positions], self._to[positions]


def _flags(rows: Ids, row_ids: Ids) -> NDArray[np.bool_]:
    """Return which rows are among `rows`; -1 is none."""
    flags = np.zeros(len(row_ids), np.bool_)
    flags[rows[rows >= 0]] = True
    return flags


def _rows_of(task_ids: Ids, ordered: Ids, order: Ids) -> Ids:
    """Return the row of each task, -1 where it is not visible."""
    if not len(ordered):
        return np.full(len(task_ids), -1, np.int64)
    places = np.minimum(np.searchsorted(ordered, task_ids), len(ordered) - 1)
    rows: Ids = np.where(ordered[places] == task_ids, order[places], -1)
    return rows
