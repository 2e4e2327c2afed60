"""The ground of the chart: free days, grid, the rows that are selected or under the pointer, today."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from planner.timebase import MINUTES_PER_DAY
from ui.theme import Role, Theme
from ui.timeline.axis import TimeScale, level_for
from ui.timeline.geometry import RowLayout
from ui.timeline.options import ChartOptions, Highlights
from ui.timeline.shading import HOLIDAY, WEEKEND, DayKinds

ANTIALIASING = QPainter.RenderHint.Antialiasing
DASHED = Qt.PenStyle.DashLine
FAINT_DAY, FULL_DAY = 2.5, 8.0
"""Widths of a day below which free days are not shaded, and from which they are shaded fully."""
FAINT_NIGHT, FULL_NIGHT = 120.0, 240.0
"""The same for nights and pauses of working days."""


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
    _paint_days(painter, rect, scale, theme, options, days)
    _paint_rows(painter, rect, layout, theme, options)
    _paint_grid(painter, rect, scale, theme, options)


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


def paint_time_lines(painter: QPainter, rect: QRectF, scale: TimeScale, theme: Theme, options: ChartOptions) -> None:
    """Paint the lines of the status date and of today."""
    painter.setRenderHint(ANTIALIASING, False)
    if options.status_date is not None:
        painter.setPen(theme.pen(Role.STATUS_LINE, 1.0, DASHED))
        _vertical(painter, rect, options.snapped(scale.x(options.status_date)))
    if options.today is not None:
        painter.setPen(theme.pen(Role.TODAY, 1.0))
        _vertical(painter, rect, options.snapped(scale.x(options.today)))


def _vertical(painter: QPainter, rect: QRectF, x: float) -> None:
    if rect.left() - 1 <= x <= rect.right() + 1:
        painter.drawLine(QLineF(x, rect.top(), x, rect.bottom()))


def _paint_days(
    painter: QPainter, rect: QRectF, scale: TimeScale, theme: Theme, options: ChartOptions, days: DayKinds
) -> None:
    strength = min((scale.day_width - FAINT_DAY) / (FULL_DAY - FAINT_DAY), 1.0)
    if strength <= 0:
        return
    first = int(scale.minute(rect.left()) // MINUTES_PER_DAY)
    last = int(scale.minute(rect.right()) // MINUTES_PER_DAY) + 1
    kinds = days.kinds(first, last)
    for kind, role in ((WEEKEND, Role.WEEKEND), (HOLIDAY, Role.HOLIDAY)):
        color = QColor(theme.color(role))
        color.setAlphaF(color.alphaF() * strength)
        _shade(painter, rect, scale.x((first + runs(kinds == kind)) * MINUTES_PER_DAY), color, options)
    strength = min((scale.day_width - FAINT_NIGHT) / (FULL_NIGHT - FAINT_NIGHT), 1.0)
    if strength > 0:
        color = QColor(theme.color(Role.WEEKEND))
        color.setAlphaF(color.alphaF() * strength)
        _shade(painter, rect, scale.x(days.pauses(first, last)), color, options)


def _shade(painter: QPainter, rect: QRectF, spans: NDArray[np.float64], color: QColor, options: ChartOptions) -> None:
    for start, end in spans.tolist():
        left, right = options.snapped(start), options.snapped(end)
        painter.fillRect(QRectF(left, rect.top(), right - left, rect.height()), color)


def runs(flags: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Return the half-open ranges in which `flags` is true, one a row."""
    edges = np.flatnonzero(np.diff(np.concatenate(([False], flags, [False])).astype(np.int8)))
    return edges.reshape(-1, 2)


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


def _paint_grid(painter: QPainter, rect: QRectF, scale: TimeScale, theme: Theme, options: ChartOptions) -> None:
    level = level_for(scale.minutes_per_pixel)
    first, last = scale.minute(rect.left()), scale.minute(rect.right())
    for tier, role in ((level.lower, Role.GRID), (level.upper, Role.GRID_STRONG)):
        places = scale.x(tier.step(first, last, options.dates.week_start))
        _verticals(painter, rect, places, theme, role, options)


def _verticals(
    painter: QPainter, rect: QRectF, places: NDArray[np.float64], theme: Theme, role: Role, options: ChartOptions
) -> None:
    """Paint lines from top to bottom; on the screen as rectangles, which is several times faster."""
    if not options.crisp:
        painter.setPen(theme.pen(role))
        painter.drawLines([QLineF(x, rect.top(), x, rect.bottom()) for x in places.tolist()])
        return
    color, top, height = theme.color(role), int(rect.top()), round(rect.height()) + 1
    for x in np.round(places).astype(np.int64).tolist():
        painter.fillRect(x, top, 1, height, color)
