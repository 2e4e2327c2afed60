"""Rows: the visible tasks in order and where their rows lie, shared by the outline table and the timeline.

y is in device-independent pixels of the content: 0 is the top of the first row whatever the scroll position.
A view paints content y at `y - scroll`.
"""

from __future__ import annotations

from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QFontMetrics, QGuiApplication

from planner.project import Project
from planner.session import Change
from ui.bridge import Bridge

Ids = NDArray[np.int64]
Depths = NDArray[np.int32]

ROW_HEIGHT = 30
ROW_PADDING = 12


def default_row_height() -> int:
    """Return 30 px, or more where the font needs it."""
    return max(ROW_HEIGHT, QFontMetrics(QGuiApplication.font()).height() + ROW_PADDING)


class Outline:
    """All tasks of a plan in outline order as arrays; which are summaries and where their subtrees end."""

    def __init__(self, project: Project) -> None:
        self.ids: Ids = np.array(project.outline, dtype=np.int64)
        self.depths: Depths = np.array(project.outline_depths, dtype=np.int32)

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
        """Return the positions that stay visible when the summaries with these ids are collapsed."""
        if not len(collapsed):
            return np.arange(len(self.ids))
        closed = np.flatnonzero(np.isin(self.ids, collapsed) & self.summaries)
        steps = np.zeros(len(self.ids) + 1, dtype=np.int64)
        np.add.at(steps, closed + 1, 1)
        np.subtract.at(steps, self.ends[closed], 1)
        return np.flatnonzero(np.cumsum(steps[:-1]) == 0)


class Rows(QObject):
    """Visible row order, row geometry and the shared vertical scroll.

    Attributes:
        ids: visible task ids from top to bottom. depths: their outline depth, 0 at the top level.
        row_height: height of every row in pixels.
        scroll: pixels of content above the top edge of the views. max_scroll: how far it may go.

    Signals:
        changed: `ids` is different (rows appeared, vanished, moved, were collapsed or expanded).
        scrolled: `scroll` is different.
    """

    changed = Signal()
    scrolled = Signal()

    def __init__(self, bridge: Bridge, row_height: int | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._collapsed: set[int] = set()
        self._row_of: dict[int, int] | None = None
        self.row_height = row_height or default_row_height()
        self.scroll = 0
        self.max_scroll = 0
        self.ids: Ids = np.empty(0, dtype=np.int64)
        self.depths: Depths = np.empty(0, dtype=np.int32)
        self._outline = Outline(bridge.session.project)
        self._show()
        bridge.changed.connect(self._on_change)

    # Order -----------------------------------------------------------------------------------------------

    @property
    def count(self) -> int:
        """How many rows are visible."""
        return len(self.ids)

    def row_of(self, task_id: int) -> int | None:
        """Return the visible row of a task, None while it is hidden or unknown."""
        if self._row_of is None:
            self._row_of = dict(zip(self.ids.tolist(), range(len(self.ids)), strict=True))
        return self._row_of.get(task_id)

    def id_at(self, row: int) -> int:
        """Return the task id of a visible row."""
        return int(self.ids[row])

    def visible_ancestor(self, task_id: int) -> int | None:
        """Return the row that stands for a hidden task: the innermost summary above it that is visible."""
        project = self._bridge.session.project
        above = project.ancestors(task_id) if task_id in project.tasks else ()
        return next((one for one in above if self.row_of(one) is not None), None)

    def between(self, one: int, other: int) -> list[int]:
        """Return the visible ids from one task to another, both included; empty when one is hidden."""
        first, last = self.row_of(one), self.row_of(other)
        if first is None or last is None:
            return []
        ids: list[int] = self.ids[min(first, last) : max(first, last) + 1].tolist()
        return ids

    # Geometry --------------------------------------------------------------------------------------------

    @property
    def height(self) -> int:
        """Height of all visible rows in pixels."""
        return self.count * self.row_height

    def y_of(self, row: int) -> int:
        """Return the content y of a row's top edge."""
        return row * self.row_height

    def row_at(self, y: float) -> int | None:
        """Return the row at a content y, None above the first and below the last."""
        row = int(y // self.row_height)
        return row if 0 <= row < self.count else None

    def window(self, height: float) -> tuple[int, int]:
        """Return the rows that a view of that height shows at the present scroll, as a half-open range."""
        first = max(0, self.scroll // self.row_height)
        last = int(-(-(self.scroll + height) // self.row_height))
        return min(first, self.count), max(0, min(last, self.count))

    def set_scroll(self, pixels: int) -> None:
        """Scroll all views, as far as there is content."""
        within = min(max(pixels, 0), self.max_scroll)
        if within != self.scroll:
            self.scroll = within
            self.scrolled.emit()

    def set_max_scroll(self, pixels: int) -> None:
        """Say how much of the content lies beyond the height of the views; for the planning view."""
        self.max_scroll = pixels
        self.set_scroll(self.scroll)

    # Collapsing ------------------------------------------------------------------------------------------

    @property
    def collapsed(self) -> frozenset[int]:
        """Ids of the collapsed summaries, to be remembered."""
        return frozenset(self._collapsed)

    def is_collapsed(self, task_id: int) -> bool:
        """Whether the rows below a summary are hidden."""
        return task_id in self._collapsed

    def set_collapsed(self, task_id: int, collapsed: bool) -> None:
        """Hide or show the rows below a summary."""
        self.collapse_only(self._collapsed | {task_id} if collapsed else self._collapsed - {task_id})

    def collapse_only(self, task_ids: frozenset[int] | set[int]) -> None:
        """Collapse these summaries and expand all others."""
        if task_ids != self._collapsed:
            self._collapsed = set(task_ids)
            self._show()
            self.changed.emit()

    def expand_all(self) -> None:
        """Show every task."""
        self.collapse_only(set())

    def collapse_all(self) -> None:
        """Show only the top level."""
        self.collapse_only(set(self._outline.ids[self._outline.summaries].tolist()))

    def reveal(self, task_id: int) -> None:
        """Expand whatever hides a task."""
        above = set(self._bridge.session.project.ancestors(task_id))
        self.collapse_only(self._collapsed - above)

    # Following the plan ----------------------------------------------------------------------------------

    @Slot(object)
    def _on_change(self, change: Change) -> None:
        if change.structural:
            self._outline = Outline(self._bridge.session.project)
            self._collapsed &= set(self._outline.ids[self._outline.summaries].tolist())
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        collapsed = np.fromiter(self._collapsed, dtype=np.int64, count=len(self._collapsed))
        positions = self._outline.shown(collapsed)
        self.ids = self._outline.ids[positions]
        self.depths = self._outline.depths[positions]
        self._row_of = None
