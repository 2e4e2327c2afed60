"""Sketch: what a drag draws over the chart while it goes on, worked out anew for each of its frames."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QRegion

from planner.scheduling.schedule import Schedule
from ui.row_drop import Drop
from ui.rows import Rows
from ui.timeline.chart import Chart
from ui.timeline.drag import Drag
from ui.timeline.drawing import DrawTask
from ui.timeline.geometry import BAR_HEIGHT, BAR_TOP, SLIVER, circle_places
from ui.timeline.gestures import DrawLink
from ui.timeline.overlay import Overlay
from ui.timeline.placing import PlaceRows

INDENT = 12.0
"""Pixels by which the mark of a drop is indented for each level of the outline."""


class Sketch:
    """Fills the overlay of a canvas."""

    def __init__(self, overlay: Overlay, chart: Chart, rows: Rows) -> None:
        self._overlay, self._chart, self._rows = overlay, chart, rows

    def draw(self, drag: Drag, schedule: Schedule, area: QRectF) -> QRegion:
        """Draw one frame of a drag; return what has to be painted anew for it, the card aside."""
        overlay, before, covered = self._overlay, self._overlay.shapes, self._overlay.shapes_area
        overlay.row = self._row(drag.gesture.task_id)
        overlay.guide = self._guide(drag, area)
        if isinstance(drag.gesture, DrawLink):
            overlay.link = self._rubber(drag.gesture, schedule, QPointF(drag.pointer.x, drag.pointer.y))
        if isinstance(drag.gesture, DrawTask):
            overlay.bar = self._bar(drag.gesture, drag)
        if isinstance(drag.gesture, PlaceRows):
            self._draw_drop(drag.gesture.drop(drag.pointer) if drag.request else None, area)
        return QRegion() if overlay.shapes == before else covered + overlay.shapes_area

    def _draw_drop(self, drop: Drop | None, area: QRectF) -> None:
        """Draw where the dragged rows would be put: a line, indented as they would be, or a frame about a summary."""
        overlay, layout = self._overlay, self._chart.layout
        overlay.drop = overlay.into = None
        if drop is None:
            return
        top = layout.top(drop.row)
        if drop.into:
            overlay.into = QRectF(area.left(), top, area.width(), layout.height)
        else:
            left = area.left() + INDENT * (drop.depth + 1)
            overlay.drop = QLineF(left, top, area.right(), top)

    def _bar(self, gesture: DrawTask, drag: Drag) -> QRectF:
        """Return the bar that is being drawn."""
        start, finish = gesture.span(drag.pointer)
        layout, scale = self._chart.layout, self._chart.scale
        left = scale.x(start)
        width = max(scale.x(finish) - left, SLIVER)
        return QRectF(left, layout.top(gesture.row) + BAR_TOP * layout.unit, width, BAR_HEIGHT * layout.unit)

    def _row(self, task_id: int | None) -> tuple[float, float] | None:
        """Return the top and bottom of a task's row."""
        row = None if task_id is None else self._rows.row_of(task_id)
        layout = self._chart.layout
        return None if row is None else (layout.top(row), layout.top(row + 1))

    def _guide(self, drag: Drag, area: QRectF) -> QLineF | None:
        """Return the line from what a dragged edge snaps to, down or up to what is dragged."""
        if drag.magnet is None or drag.request is None:
            return None
        x = round(self._chart.scale.x(drag.magnet.instant))
        ends = [end for task_id in (drag.magnet.task_id, drag.gesture.task_id) if (end := self._row(task_id))]
        if len(ends) < 2:
            return QLineF(x, area.top(), x, area.bottom())
        return QLineF(x, min(top for top, _ in ends), x, max(bottom for _, bottom in ends))

    def _rubber(self, gesture: DrawLink, schedule: Schedule, end: QPointF) -> tuple[QPointF, QPointF] | None:
        """Return the ends of the link that is being drawn."""
        row = self._rows.row_of(gesture.task_id)
        start, finish = schedule.start_of(gesture.task_id), schedule.finish_of(gesture.task_id)
        if row is None or start is None or finish is None:
            return None
        layout, scale = self._chart.layout, self._chart.scale
        ends = circle_places(scale.x(start), scale.x(finish), layout.unit)
        return QPointF(ends[1 if gesture.from_finish else 0], layout.middle(row)), end
