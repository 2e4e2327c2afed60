"""Dragging rows of the outline by their numbers: up, down, and by the way sideways to another level."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QTableView

from planner.edits import outline
from planner.errors import EditRefused
from planner.project import Project
from ui.bridge import Bridge
from ui.edge_scroll import EdgeScroll, depth
from ui.notices import Level
from ui.outline.model import NAME
from ui.outline.table_painter import INDENT, name_offset
from ui.row_drop import Drop, drop_at
from ui.rows import Rows
from ui.selection import Selection
from ui.theme import Role, Theme

LINE = 2
KNOB = 4
LEVEL_WIDTH = 2 * INDENT
"""Pixels sideways for one level of the outline: more than a hand moves by the way."""
CURSOR = Qt.CursorShape.ClosedHandCursor


class RowDrag(QObject):
    """One drag at a time: begins when a pressed row number is pulled, ends with one edit, or with nothing.

    Attributes:
        drop: the place where the rows would go, None while there is none.
    """

    def __init__(self, view: QTableView, bridge: Bridge, rows: Rows, selection: Selection) -> None:
        super().__init__(view)
        self._view, self._bridge, self._rows, self._selection = view, bridge, rows, selection
        self._pressed: tuple[int, QPoint] | None = None
        self._moving: tuple[int, ...] = ()
        self._pointer = QPoint()
        self.drop: Drop | None = None
        self._refused = False
        self._edges = EdgeScroll(self)
        self._edges.scrolled.connect(self._scroll)

    @property
    def is_active(self) -> bool:
        """Whether rows are being dragged."""
        return bool(self._moving)

    def press(self, task_id: int, place: QPoint) -> None:
        """Take a press on the number of a row; it becomes a drag when the pointer moves."""
        self._pressed = (task_id, place)

    def move(self, place: QPoint) -> bool:
        """Follow the pointer; False while it is no drag."""
        if self._pressed is None:
            return False
        if not self._moving and not self._begins(place):
            return True
        self._pointer = place
        self._look()
        self._edges.watch(0, depth(place.y(), self._view.viewport().height()))
        return True

    def release(self) -> bool:
        """Put the rows where they are shown; False where nothing was dragged."""
        pressed, moving, drop = self._pressed, self._moving, self.drop
        self.cancel()
        if pressed is None:
            return False
        if not moving:
            self._selection.set([pressed[0]])
        elif drop is not None and drop.beside_id not in moving:
            self._put(moving, drop)
        return True

    def cancel(self) -> None:
        """Leave all as it is."""
        self._edges.stop()
        if self._moving:
            self._view.viewport().unsetCursor()
            self._view.viewport().update()
        self._pressed, self._moving, self.drop = None, (), None

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Show where the rows would go: a line between two rows, or a frame around the summary they go into."""
        if self.drop is None:
            return
        height, width = round(self._rows.row_height), self._view.viewport().width()
        top = round(self._rows.y_of(self.drop.row) - self._rows.scroll)
        role = Role.DANGER if self._refused else Role.ACCENT
        painter.setClipping(False)
        if self.drop.into:
            painter.setPen(theme.pen(role, LINE))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRect(1, top + 1, width - 3, height - 3))
            return
        left = self._left + name_offset(self.drop.depth)
        painter.fillRect(left, top - LINE // 2, width - left, LINE, theme.color(role))
        painter.fillRect(left - KNOB, top - KNOB, 2 * KNOB, 2 * KNOB, theme.color(role))

    @property
    def _left(self) -> int:
        """Return where the column of names begins."""
        return self._view.visualRect(self._view.model().index(0, NAME)).left()

    def _begins(self, place: QPoint) -> bool:
        assert self._pressed is not None
        task_id, start = self._pressed
        if (place - start).manhattanLength() < QApplication.startDragDistance():
            return False
        if not self._rows.in_outline_order:
            self._pressed = None
            text = self.tr("Rows are sorted or grouped; they are put elsewhere in outline order.")
            self._bridge.announce(text, Level.WARNING)
            return False
        if task_id not in self._selection:
            self._selection.set([task_id])
        self._moving = self._selection.ids
        self._view.viewport().setCursor(CURSOR)
        return True

    def _look(self) -> None:
        place = (self._pointer.y() + self._rows.scroll) / self._rows.row_height
        project = self._bridge.session.project
        found = drop_at(self._rows, project, place)
        assert self._pressed is not None
        if found is not None and not found.into:
            levels = int((self._pointer.x() - self._pressed[1].x()) / LEVEL_WIDTH)
            found = at_level(self._rows, project, found, set(self._moving), levels)
        if found != self.drop:
            self.drop, self._refused = found, found is not None and self._is_refused(found)
            self._view.viewport().update()

    def _is_refused(self, drop: Drop) -> bool:
        session = self._bridge.session
        try:
            outline.put(session.project, session.schedule, self._moving, drop.parent_id, drop.before_id)
        except EditRefused:
            return True
        return False

    def _put(self, moving: tuple[int, ...], drop: Drop) -> None:
        current = self._selection.current
        if self._bridge.apply(outline.put, list(moving), drop.parent_id, drop.before_id) is not None:
            if drop.parent_id is not None:
                self._rows.set_collapsed(drop.parent_id, False)
            self._selection.set(moving, current)

    @Slot(float, float)
    def _scroll(self, _across: float, down: float) -> None:
        self._rows.set_scroll(round(self._rows.scroll + down))
        self._look()
        self._view.viewport().update()


def at_level(rows: Rows, project: Project, drop: Drop, moving: set[int], levels: int) -> Drop:
    """Return a place between the same two rows, but so many levels further in (or out), as far as there is one.

    It can be as deep as a child of the row above, and as shallow as the row below.
    """
    above = _nearest(rows, project, range(min(drop.row, rows.count) - 1, -1, -1), moving)
    if not levels or above is None:
        return drop
    below = _nearest(rows, project, range(drop.row, rows.count), moving)
    least = project.depth(below) if below is not None else 0
    wanted = max(least, min(drop.depth + levels, project.depth(above) + 1))
    if wanted == drop.depth:
        return drop
    chain = [above, *project.ancestors(above)]
    deepest = len(chain) - 1
    if wanted > deepest:
        return replace(drop, parent_id=above, before_id=_first(project, above), depth=wanted, beside_id=None)
    neighbour = chain[deepest - wanted]
    parent_id = project.tasks[neighbour].parent_id
    siblings = project.children(parent_id)
    following = siblings.index(neighbour) + 1
    before_id = siblings[following] if following < len(siblings) else None
    return replace(drop, parent_id=parent_id, before_id=before_id, depth=wanted, beside_id=None)


def _first(project: Project, task_id: int) -> int | None:
    """Return the first task below a task: what goes in there goes before it."""
    return next(iter(project.children(task_id)), None)


def _nearest(rows: Rows, project: Project, numbers: range, moving: set[int]) -> int | None:
    """Return the first task of some rows that does not move along."""
    for number in numbers:
        task_id = rows.id_at(number)
        if task_id in project.tasks and moving.isdisjoint({task_id, *project.ancestors(task_id)}):
            return task_id
    return None
