"""Which rows there are and in what order: the outline, or what an arrangement and a quick search make of it.

Rows of tasks have the task's id, titles of groups have negative ids that stay the same while a group's name does.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from planner.arrange.conditions import Context
from planner.arrange.filters import QuickSearch, check_filter, passing
from planner.arrange.grouping import Group
from planner.arrange.rows import Arranged, Arrangement, arrange
from planner.project import Project
from planner.scheduling.schedule import Schedule

Ids = NDArray[np.int64]
Depths = NDArray[np.int32]
IN_OUTLINE = Arrangement()
"""All tasks, as the outline has them."""


class Outline:
    """Rows as arrays, all of them: which have others below them and where these end."""

    def __init__(self, ids: Ids, depths: Depths) -> None:
        self.ids, self.depths = ids, depths

    @classmethod
    def of(cls, project: Project) -> Outline:
        """Return all tasks of a plan in outline order."""
        return cls(np.array(project.outline, dtype=np.int64), np.array(project.outline_depths, dtype=np.int32))

    @cached_property
    def ends(self) -> Ids:
        """Row after the last descendant of each row."""
        ends = np.full(len(self.ids), len(self.ids), dtype=np.int64)
        for depth in range(int(self.depths.max(initial=-1)) + 1):
            closers = np.append(np.flatnonzero(self.depths <= depth), len(self.ids))
            rows = np.flatnonzero(self.depths == depth)
            ends[rows] = closers[np.searchsorted(closers, rows, side="right")]
        return ends

    @cached_property
    def summaries(self) -> NDArray[np.bool_]:
        """Rows that have rows below them."""
        return self.ends > np.arange(len(self.ids)) + 1

    def shown(self, collapsed: Ids) -> NDArray[np.int64]:
        """Return the positions that stay visible when the rows with these ids are collapsed."""
        if not len(collapsed):
            return np.arange(len(self.ids))
        closed = np.flatnonzero(np.isin(self.ids, collapsed) & self.summaries)
        steps = np.zeros(len(self.ids) + 1, dtype=np.int64)
        np.add.at(steps, closed + 1, 1)
        np.subtract.at(steps, self.ends[closed], 1)
        return np.flatnonzero(np.cumsum(steps[:-1]) == 0)

    def above(self, row_id: int) -> set[int]:
        """Return the ids of the rows that a row lies below; none for an id that is not here."""
        found = np.flatnonzero(self.ids == row_id)
        if not len(found):
            return set()
        place = int(found[0])
        over = np.flatnonzero(self.ends[:place] > place)
        return set(self.ids[over].tolist())


class RowOrder:
    """Turns an arrangement into rows, again whenever the plan has changed.

    Attributes:
        arrangement: filter, sorting, groups. search: words of the quick search, "" for none.
        kept: tasks that are shown whatever the filter says.
        me: name of who looks, "" when not known. today: any instant of the present day.
        groups: the groups by the id of their title's row. matches: how many tasks the filter lets pass.
    """

    def __init__(self) -> None:
        self.arrangement = IN_OUTLINE
        self.search = ""
        self.kept: frozenset[int] = frozenset()
        self.me, self.today = "", 0
        self.groups: Mapping[int, Group] = {}
        self.matches = 0
        self._quick = QuickSearch()
        self._numbers: dict[tuple[str, str], int] = {}

    @property
    def plain(self) -> bool:
        """Whether rows are simply the outline."""
        return self.arrangement == IN_OUTLINE and not self.filtered

    @property
    def filtered(self) -> bool:
        """Whether tasks may be left out."""
        given = self.arrangement.filter
        return bool(self.search.split()) or (given is not None and bool(given.parts))

    @property
    def context(self) -> Context:
        """What relative words of filters mean."""
        return Context(self.today, self.me)

    def check(self, project: Project, wanted: Arrangement) -> None:
        """Refuse an arrangement whose filter cannot be evaluated.

        Raises:
            EditRefused: as `filters.check_filter`.
        """
        if wanted.filter is not None:
            check_filter(project, wanted.filter, self.context)

    def outline(self, project: Project, schedule: Schedule) -> Outline:
        """Return the rows of a plan.

        Raises:
            EditRefused: the filter fits the plan no longer.
        """
        if self.plain:
            self.groups, self.matches = {}, len(project.outline)
            return Outline.of(project)
        arranged = arrange(project, schedule, self.arrangement, self.context, self._found(project), self.kept)
        self.matches = arranged.matches
        ids, self.groups = with_headers(arranged, self._numbers, self.arrangement.group_field)
        return Outline(ids, arranged.depths.astype(np.int32))

    def hides(self, project: Project, schedule: Schedule, task_ids: Iterable[int]) -> list[int]:
        """Return those of some tasks that filter and search do not let pass."""
        asked = [one for one in task_ids if one in project.tasks]
        if not asked or not self.filtered:
            return []
        passes = passing(project, schedule, self.arrangement.filter, self.context, asked)
        found = self._quick.passing(project, self.search)
        return [
            one
            for one, through in zip(asked, passes, strict=True)
            if not (through and found[project.row_number(one) - 1])
        ]

    def _found(self, project: Project) -> NDArray[np.bool_] | None:
        return self._quick.passing(project, self.search) if self.search.split() else None


def with_headers(arranged: Arranged, numbers: dict[tuple[str, str], int], field: str) -> tuple[Ids, dict[int, Group]]:
    """Return ids of rows in which titles of groups have ids of their own, and the groups by these.

    `numbers` remembers the id of each group, by its field and title, and is added to.
    """
    ids: Ids = arranged.ids.copy()
    groups: dict[int, Group] = {}
    heads: Sequence[int] = np.flatnonzero(ids == 0).tolist()
    for place in heads:
        group = arranged.groups[int(arranged.group[place])]
        number = numbers.setdefault((field, group.title), -1 - len(numbers))
        ids[place] = number
        groups[number] = group
    return ids, groups
