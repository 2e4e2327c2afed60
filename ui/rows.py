"""Rows: the visible tasks in order and where their rows lie, shared by the outline table and the timeline.

A row is a task, or the title of a group: its id is then negative (`Rows.group` tells of it), and it is never selected.

y is in device-independent pixels of the content: 0 is the top of the first row whatever the scroll position.
A view paints content y at `y - scroll`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QFontMetrics, QGuiApplication

from planner.arrange.conditions import Context
from planner.arrange.grouping import Group
from planner.arrange.rows import Arrangement
from planner.errors import EditRefused
from planner.session import Change
from planner.timebase import MINUTES_PER_DAY
from ui.bridge import Bridge
from ui.row_order import IN_OUTLINE, Depths, Ids, Outline, RowOrder

ROW_HEIGHT = 30
ROW_PADDING = 12
SETTLE = 250
"""Milliseconds after an edit of values before rows are filtered and sorted again, so that none runs away at once."""


def default_row_height() -> int:
    """Return 30 px, or more where the font needs it."""
    return max(ROW_HEIGHT, QFontMetrics(QGuiApplication.font()).height() + ROW_PADDING)


class Rows(QObject):
    """Visible row order, row geometry and the shared vertical scroll.

    Attributes:
        ids: visible rows from top to bottom: task ids, negative ids of groups. depths: 0 at the left.
        row_height: height of every row in pixels; less than one where many rows are to be seen at once.
        normal_height: that of a table.
        scroll: pixels of content above the top edge of the views. max_scroll: how far it may go.

    Signals:
        changed: `ids` is different (rows appeared, vanished, moved, were collapsed or expanded).
        scrolled: `scroll` is different. resized: `row_height` is.
        arranged: filter, sorting, groups, search, or how many tasks pass are different.
        kept: tasks that the filter would hide are shown, since they are new or were asked for; their ids.
        misfit: the filter does not fit the plan any more and was taken off; the `EditRefused` that says why.
    """

    changed = Signal()
    scrolled = Signal()
    resized = Signal()
    arranged = Signal()
    kept = Signal(object)
    misfit = Signal(object)

    def __init__(self, bridge: Bridge, row_height: int | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._order = RowOrder()
        self._collapsed: set[int] = set()
        self._collapsed_unfiltered: set[int] = set()
        self._row_of: dict[int, int] | None = None
        self.normal_height = row_height or default_row_height()
        self.row_height = float(self.normal_height)
        self.scroll = 0
        self.max_scroll = 0
        self.ids: Ids = np.empty(0, dtype=np.int64)
        self.depths: Depths = np.empty(0, dtype=np.int32)
        self._outline = Outline.of(bridge.session.project)
        self._show()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(SETTLE)
        self._later.timeout.connect(self._rearrange)
        bridge.changed.connect(self._on_change)

    # Arrangement -----------------------------------------------------------------------------------------

    @property
    def arrangement(self) -> Arrangement:
        """Filter, sorting and groups."""
        return self._order.arrangement

    @property
    def words(self) -> str:
        """What the quick search looks for, "" for nothing."""
        return self._order.search

    @property
    def in_outline_order(self) -> bool:
        """Whether rows stand as in the outline, with some left out perhaps, so that they can be moved in it."""
        wanted = self._order.arrangement
        return not (wanted.sort or wanted.flat or wanted.group_field)

    @property
    def context(self) -> Context:
        """What relative words of filters mean."""
        return self._order.context

    @property
    def filtered(self) -> bool:
        """Whether tasks may be left out."""
        return self._order.filtered

    @property
    def matches(self) -> int:
        """How many tasks the filter lets pass."""
        return self._order.matches

    @property
    def passing(self) -> frozenset[int] | None:
        """The tasks that the filter lets pass, with those above them, folded away or not; None without a filter."""
        return frozenset(self._outline.ids.tolist()) if self._order.filtered else None

    @property
    def groups(self) -> Mapping[int, Group]:
        """The groups by the ids of their titles' rows."""
        return self._order.groups

    def group(self, row_id: int) -> Group | None:
        """Return the group whose title a row is, None for the row of a task."""
        return self._order.groups.get(row_id)

    def task_near(self, row: int, *, down: bool) -> int | None:
        """Return the row of a task nearest to `row` in a direction, else in the other one; None without any task."""
        tasks = np.flatnonzero(self.ids > 0)
        if not len(tasks):
            return None
        place = int(np.searchsorted(tasks, row, side="left" if down else "right")) - (0 if down else 1)
        return int(tasks[min(max(place, 0), len(tasks) - 1)])

    def arrange(self, wanted: Arrangement) -> None:
        """Filter, sort and group rows otherwise.

        Raises:
            EditRefused: the filter cannot be evaluated; nothing has changed then.
        """
        self._order.check(self._bridge.session.project, wanted)
        self._reorder(wanted, self._order.search)

    def search(self, words: str) -> None:
        """Show only tasks that have all these words in name, number, owner, team or notes."""
        if words != self._order.search:
            self._reorder(self._order.arrangement, words)

    def know(self, *, today: int, me: str) -> None:
        """Say what day it is and who looks, which filters may ask for."""
        order = self._order
        if (order.today // MINUTES_PER_DAY, order.me) != (today // MINUTES_PER_DAY, me):
            order.today, order.me = today, me
            if not order.plain:
                self._rearrange()

    def _reorder(self, wanted: Arrangement, words: str) -> None:
        before = self._order.filtered
        self._order.arrangement, self._order.search = wanted, words
        self._order.kept = frozenset()
        if self._order.filtered and not before:
            self._collapsed_unfiltered, self._collapsed = self._collapsed, set()
        elif before and not self._order.filtered:
            self._collapsed = self._collapsed_unfiltered
        self._rearrange()

    @Slot()
    def _rearrange(self) -> None:
        self._later.stop()
        session, before = self._bridge.session, self.ids
        try:
            self._outline = self._order.outline(session.project, session.schedule)
        except EditRefused as error:
            self._order.arrangement = IN_OUTLINE
            self._outline = self._order.outline(session.project, session.schedule)
            self.misfit.emit(error)
        self._show()
        if len(before) != len(self.ids) or self._order.groups or (before != self.ids).any():
            self.changed.emit()
        self.arranged.emit()

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
        return round(self.count * self.row_height)

    def y_of(self, row: int) -> int:
        """Return the content y of a row's top edge."""
        return round(row * self.row_height)

    def row_at(self, y: float) -> int | None:
        """Return the row at a content y, None above the first and below the last."""
        row = int(y // self.row_height)
        return row if 0 <= row < self.count else None

    def window(self, height: float) -> tuple[int, int]:
        """Return the rows that a view of that height shows at the present scroll, as a half-open range."""
        first = max(0, int(self.scroll // self.row_height))
        last = int(-(-(self.scroll + height) // self.row_height))
        return min(first, self.count), max(0, min(last, self.count))

    def set_scroll(self, pixels: int) -> None:
        """Scroll all views, as far as there is content."""
        within = min(max(pixels, 0), self.max_scroll)
        if within != self.scroll:
            self.scroll = within
            self.scrolled.emit()

    def set_row_height(self, pixels: float, anchor: float = 0.0) -> None:
        """Make rows higher or lower; what is `anchor` pixels below the top edge of the views stays there."""
        if pixels == self.row_height:
            return
        wanted = round((self.scroll + anchor) / self.row_height * pixels - anchor)
        self.row_height = pixels
        self.resized.emit()
        self.set_scroll(wanted)

    def set_max_scroll(self, pixels: int) -> None:
        """Say how much of the content lies beyond the height of the views; for the planning view."""
        self.max_scroll = pixels
        self.set_scroll(self.scroll)

    # Collapsing ------------------------------------------------------------------------------------------

    @property
    def collapsed(self) -> frozenset[int]:
        """Ids of the rows that are collapsed now."""
        return frozenset(self._collapsed)

    def opens(self, row_id: int) -> bool:
        """Whether there are rows below a visible row, shown or not."""
        row = self.row_of(row_id)
        return row is not None and bool(self._outline.summaries[self._positions[row]])

    def depth(self, row_id: int) -> int:
        """Return how deep a visible row lies, 0 at the left."""
        row = self.row_of(row_id)
        return 0 if row is None else int(self.depths[row])

    @property
    def folded(self) -> frozenset[int]:
        """Ids of the summaries that are collapsed while nothing is filtered, to be remembered."""
        kept = self._collapsed_unfiltered if self._order.filtered else self._collapsed
        return frozenset(one for one in kept if one > 0)

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

    @property
    def levels(self) -> int | None:
        """So many levels are open and all below are folded; None where they are folded otherwise, or not at all."""
        outline = self._outline
        folded = outline.summaries & np.isin(outline.ids, list(self._collapsed))
        if not folded.any():
            return None
        level = int(outline.depths[folded].min()) + 1
        return level if (folded == (outline.summaries & (outline.depths >= level - 1))).all() else None

    def show_levels(self, count: int) -> None:
        """Show so many levels and fold what is below; 1 shows the top level only."""
        outline = self._outline
        self.collapse_only(set(outline.ids[outline.summaries & (outline.depths >= count - 1)].tolist()))

    def reveal(self, task_id: int) -> None:
        """Expand whatever hides a task, and show it though the filter hides it."""
        project = self._bridge.session.project
        if self._order.filtered and task_id in project.tasks and task_id not in self._outline.ids:
            self._keep([task_id])
            self._rearrange()
        self.collapse_only(self._collapsed - self._outline.above(task_id))

    # Following the plan ----------------------------------------------------------------------------------

    @Slot(object)
    def _on_change(self, change: Change) -> None:
        if self._order.plain and not change.structural:
            return
        self._keep_touched(change)
        if change.structural:
            summaries = self._bridge.session.project.is_summary
            self._collapsed = {one for one in self._collapsed if one < 0 or summaries(one)}
            self._rearrange()
        else:
            self._later.start()

    def _keep_touched(self, change: Change) -> None:
        """Let no task vanish because it was edited, and none be born unseen."""
        touched = [op.id for op in change.patch if op.table == "tasks" and op.after is not None]
        new = {op.id for op in change.patch if op.table == "tasks" and op.before is None}
        self._keep([one for one in touched if one in new or self.row_of(one) is not None], tell=new)

    def _keep(self, task_ids: list[int], tell: Iterable[int] | None = None) -> None:
        """Show tasks in spite of the filter, until it changes; `tell` of these, or of all."""
        session = self._bridge.session
        hidden = self._order.hides(session.project, session.schedule, task_ids)
        self._order.kept |= frozenset(hidden)
        told = [one for one in hidden if tell is None or one in set(tell)]
        if told:
            self.kept.emit(told)

    def _show(self) -> None:
        collapsed = np.fromiter(self._collapsed, dtype=np.int64, count=len(self._collapsed))
        self._positions = self._outline.shown(collapsed)
        self.ids = self._outline.ids[self._positions]
        self.depths = self._outline.depths[self._positions]
        self._row_of = None
