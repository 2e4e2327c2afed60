"""RubberBand: selects the marks that a frame drawn with the mouse meets."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF, Signal, Slot

from planner.scheduling.schedule import NONE
from planner.session import Session
from ui.edge_scroll import EdgeScroll, depth
from ui.rows import Rows
from ui.selection import Selection
from ui.timeline.canvas import Canvas
from ui.timeline.geometry import DIAMOND


class RubberBand(QObject):
    """Draws the frame on a canvas; it scrolls at the edges, and Escape gives back what was selected before.

    Signals:
        panned: the time scale must move by so many pixels.
    """

    panned = Signal(float)

    def __init__(self, canvas: Canvas, session: Session, rows: Rows, selection: Selection) -> None:
        super().__init__(canvas)
        self._canvas, self._chart = canvas, canvas.chart
        self._session, self._rows, self._selection = session, rows, selection
        self._corner: tuple[float, float] | None = None
        self._place = QPointF()
        self._before: tuple[tuple[int, ...], int | None] = ((), None)
        self._kept: tuple[int, ...] = ()
        self._edges = EdgeScroll(self)
        self._edges.scrolled.connect(self._scroll)

    @property
    def active(self) -> bool:
        """Whether a frame is being drawn."""
        return self._corner is not None

    def begin(self, pressed: QPointF, *, add: bool) -> None:
        """Begin a frame at a corner; what it meets is selected alone, or in addition."""
        self._corner = self._chart.scale.minute(pressed.x()), pressed.y() + self._rows.scroll
        self._before = self._selection.ids, self._selection.current
        self._kept = self._selection.ids if add else ()

    def move(self, place: QPointF) -> None:
        """Take the opposite corner to a place."""
        self._place = place
        area = self._canvas.area
        self._edges.watch(depth(place.x(), area.width()), depth(place.y(), area.height()))
        self._select()

    def drop(self) -> None:
        """End with what is selected now."""
        self._end()

    def cancel(self) -> bool:
        """End with what was selected before; return whether a frame was being drawn."""
        if not self.active:
            return False
        self._end()
        self._selection.set(*self._before)
        return True

    def _end(self) -> None:
        self._edges.stop()
        self._corner = None
        self._canvas.overlay.frame = None
        self._canvas.refresh()

    def _select(self) -> None:
        if self._corner is None:
            return
        minute, y = self._corner
        corner = QPointF(self._chart.scale.x(minute), y - self._rows.scroll)
        frame = self._canvas.overlay.frame = QRectF(corner, self._place).normalized()
        self._selection.set((*self._kept, *self._met(frame)))
        self._canvas.refresh()

    def _met(self, frame: QRectF) -> list[int]:
        """Return the tasks whose mark is in a frame, also where it is out of sight."""
        layout, scale, schedule = self._chart.layout, self._chart.scale, self._session.schedule
        first, last = max(layout.row_at(frame.top()), 0), max(layout.row_at(frame.bottom()) + 1, 0)
        ids = self._rows.ids[first:last]
        ids = ids[ids > 0]
        slots = schedule.slots(ids.tolist())
        starts, finishes = schedule.start[slots], schedule.finish[slots]
        reach = (starts == finishes) * DIAMOND * layout.unit
        met = (scale.x(finishes) + reach >= frame.left()) & (scale.x(starts) - reach <= frame.right())
        found: list[int] = ids[met & (starts != NONE) & (finishes != NONE)].tolist()
        return found

    @Slot(float, float)
    def _scroll(self, across: float, down: float) -> None:
        if across:
            self.panned.emit(-across)
        self._rows.set_scroll(self._rows.scroll + round(down))
        self._select()
