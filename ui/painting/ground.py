"""The ground of every picture with a time axis: free days, grid, the lines of today and of the status date."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from planner.timebase import MINUTES_PER_DAY
from ui.painting.axis import TimeScale, level_for
from ui.painting.options import TimeOptions
from ui.painting.shading import HOLIDAY, WEEKEND, DayKinds
from ui.theme import Role, Theme

ANTIALIASING = QPainter.RenderHint.Antialiasing
DASHED = Qt.PenStyle.DashLine
FAINT_DAY, FULL_DAY = 2.5, 8.0
"""Widths of a day below which free days are not shaded, and from which they are shaded fully."""
FAINT_NIGHT, FULL_NIGHT = 120.0, 240.0
"""The same for nights and pauses of working days."""


def paint_days(
    painter: QPainter, rect: QRectF, scale: TimeScale, theme: Theme, options: TimeOptions, days: DayKinds
) -> None:
    """Shade the days that are free, and close up the nights and pauses of the others."""
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


def paint_grid(painter: QPainter, rect: QRectF, scale: TimeScale, theme: Theme, options: TimeOptions) -> None:
    """Paint a line at each tick of the axis."""
    level = level_for(scale.minutes_per_pixel)
    first, last = scale.minute(rect.left()), scale.minute(rect.right())
    for tier, role in ((level.lower, Role.GRID), (level.upper, Role.GRID_STRONG)):
        places = scale.x(tier.step(first, last, options.dates.week_start))
        _verticals(painter, rect, places, theme, role, options)


def paint_time_lines(painter: QPainter, rect: QRectF, scale: TimeScale, theme: Theme, options: TimeOptions) -> None:
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


def _shade(painter: QPainter, rect: QRectF, spans: NDArray[np.float64], color: QColor, options: TimeOptions) -> None:
    for start, end in spans.tolist():
        left, right = options.snapped(start), options.snapped(end)
        painter.fillRect(QRectF(left, rect.top(), right - left, rect.height()), color)


def runs(flags: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Return the half-open ranges in which `flags` is true, one a row."""
    edges = np.flatnonzero(np.diff(np.concatenate(([False], flags, [False])).astype(np.int8)))
    return edges.reshape(-1, 2)


def _verticals(
    painter: QPainter, rect: QRectF, places: NDArray[np.float64], theme: Theme, role: Role, options: TimeOptions
) -> None:
    """Paint lines from top to bottom; on the screen as rectangles, which is several times faster."""
    if not options.crisp:
        painter.setPen(theme.pen(role))
        painter.drawLines([QLineF(x, rect.top(), x, rect.bottom()) for x in places.tolist()])
        return
    color, top, height = theme.color(role), int(rect.top()), round(rect.height()) + 1
    for x in np.round(places).astype(np.int64).tolist():
        painter.fillRect(x, top, 1, height, color)
