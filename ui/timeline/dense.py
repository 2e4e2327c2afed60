"""The chart of rows too low for marks: a picture of their density, with the rows that are selected."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from ui.theme import Role, Theme
from ui.timeline.chart import Chart
from ui.timeline.density import density_image
from ui.timeline.options import Part

LEAST_BAND = 2.0
"""A selected row is at least so many pixels high."""


class DenseChart:
    """Paints the density of a chart, and keeps the picture while nothing changes.

    Attributes:
        made: how many pictures were made, for tests.
    """

    def __init__(self, chart: Chart) -> None:
        self._chart = chart
        self.made = 0
        self._key: tuple[object, ...] = ()
        self._image = QImage()

    def paint(self, painter: QPainter, area: QRectF, theme: Theme, ratio: float) -> None:
        """Paint rows and density in `area`; the ground is below already."""
        self._paint_selection(painter, area, theme)
        painter.drawImage(area.topLeft(), self._picture(area.size().toSize(), theme, ratio))

    def _picture(self, size: QSize, theme: Theme, ratio: float) -> QImage:
        chart = self._chart
        critical = chart.options.shows(Part.CRITICAL)
        key = (chart.scale, chart.layout, size.toTuple(), theme.name, ratio, critical)
        marks = chart.marks
        if key != self._key[1:] or self._key[0] is not marks:
            self.made += 1
            self._key = (marks, *key)
            scale = replace(chart.scale, minutes_per_pixel=chart.scale.minutes_per_pixel / ratio)
            pixels = (round(size.width() * ratio), round(size.height() * ratio))
            layout = chart.layout
            self._image = density_image(
                marks, scale, layout.height * ratio, -layout.offset * ratio, pixels, theme, critical=critical
            )
            self._image.setDevicePixelRatio(ratio)
        return self._image

    def _paint_selection(self, painter: QPainter, area: QRectF, theme: Theme) -> None:
        lit, layout = self._chart.options.highlights, self._chart.layout
        if not lit.selected:
            return
        color = QColor(theme.color(Role.SELECTION if lit.active else Role.SELECTION_INACTIVE))
        chosen = np.fromiter(lit.selected, np.int64, len(lit.selected))
        rows = np.flatnonzero(np.isin(self._chart.row_ids, chosen))
        height = max(layout.height, LEAST_BAND)
        tops = np.unique(np.floor(layout.offset + rows * layout.height))
        for top in tops[(tops > area.top() - height) & (tops < area.bottom())].tolist():
            painter.fillRect(QRectF(area.left(), top, area.width(), height), color)
