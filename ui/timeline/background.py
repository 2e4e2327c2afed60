"""The ground of the chart: free days and grid, lines between rows, the rows that are selected or under the pointer."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter

from ui.painting.axis import TimeScale
from ui.painting.ground import paint_days, paint_grid
from ui.painting.shading import DayKinds
from ui.theme import Role, Theme
from ui.timeline.geometry import RowLayout
from ui.timeline.options import ChartOptions, Highlights

ANTIALIASING = QPainter.RenderHint.Antialiasing


def paint_background(
    painter: QPainter,
    rect: QRectF,
    scale: TimeScale,
    layout: RowLayout,
    theme: Theme,
    options: ChartOptions,
    days: DayKinds,
) -> None:
    """Paint free days and grid in `rect`; its colour below everything is the theme's base."""
    painter.setRenderHint(ANTIALIASING, False)
    painter.fillRect(rect, theme.color(Role.BASE))
    paint_days(painter, rect, scale, theme, options, days)
    _paint_rows(painter, rect, layout, theme, options)
    paint_grid(painter, rect, scale, theme, options)


def paint_row_bands(
    painter: QPainter, rect: QRectF, layout: RowLayout, theme: Theme, lit: Highlights, rows: dict[int, int]
) -> None:
    """Shade the rows of the selected tasks and that under the pointer; `rows` maps task ids to rows."""
    selection = Role.SELECTION if lit.active else Role.SELECTION_INACTIVE
    for task_id, row in rows.items():
        role = selection if task_id in lit.selected else Role.HOVER if task_id == lit.hovered else None
        if role is not None:
            color = QColor(theme.color(role))
            color.setAlphaF(0.55)
            painter.fillRect(QRectF(rect.left(), layout.top(row), rect.width(), layout.height - 1), color)


def _paint_rows(painter: QPainter, rect: QRectF, layout: RowLayout, theme: Theme, options: ChartOptions) -> None:
    if layout.height < 8:
        return
    first, last = layout.row_at(rect.top()), layout.row_at(rect.bottom())
    if options.crisp:
        left, width, color = int(rect.left()), round(rect.width()) + 1, theme.color(Role.GRID)
        for row in range(first, last + 1):
            painter.fillRect(left, round(layout.top(row + 1)) - 1, width, 1, color)
        return
    # On paper in the middle of what would be the last pixel of the row.
    painter.setPen(theme.pen(Role.GRID))
    places = [layout.top(row + 1) - 0.5 for row in range(first, last + 1)]
    painter.drawLines([QLineF(rect.left(), y, rect.right(), y) for y in places])
