"""The painter of the roadmap: the one for the screen, print, PDF, SVG and PNG."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter

from ui.painting.axis_painter import paint_axis
from ui.painting.ground import paint_days, paint_grid, paint_time_lines
from ui.roadmap.bucket_painter import paint_buckets
from ui.roadmap.item_painter import paint_items
from ui.roadmap.lane_painter import paint_bands, paint_lines, paint_targets, paint_titles
from ui.roadmap.picture import Picture
from ui.roadmap.strip_painter import paint_plumb_lines, paint_strip
from ui.theme import Role

ANTIALIASING = QPainter.RenderHint.Antialiasing
CLIP_TOO = Qt.ClipOperation.IntersectClip


def paint_roadmap(picture: Picture) -> None:
    """Paint everything but what a drag adds."""
    painter, areas, theme = picture.painter, picture.areas, picture.theme
    painter.save()
    painter.setClipRect(areas.whole, CLIP_TOO)
    painter.setRenderHint(ANTIALIASING, False)
    painter.fillRect(areas.whole, theme.color(Role.LANE))
    _paint_chart(picture)
    paint_titles(picture)
    paint_buckets(picture)
    painter.save()
    painter.setClipRect(QRectF(areas.whole.left(), areas.top, areas.whole.width(), areas.whole.height()), CLIP_TOO)
    paint_lines(picture)
    painter.restore()
    _paint_head(picture)
    painter.restore()


def _paint_chart(picture: Picture) -> None:
    painter, areas, scale = picture.painter, picture.areas, picture.scale
    theme, options, chart = picture.theme, picture.options, picture.areas.chart
    painter.save()
    painter.setClipRect(chart, CLIP_TOO)
    paint_bands(picture)
    paint_days(painter, chart, scale, theme, options, picture.days)
    paint_grid(painter, chart, scale, theme, options)
    paint_plumb_lines(picture)
    paint_time_lines(painter, areas.chart, scale, theme, options)
    paint_targets(picture)
    paint_items(picture)
    painter.restore()


def _paint_head(picture: Picture) -> None:
    """Paint what stands above the lanes: axis, milestones and the corner."""
    painter, areas, theme, options = picture.painter, picture.areas, picture.theme, picture.options
    painter.setRenderHint(ANTIALIASING, False)
    corner = QRectF(areas.whole.left(), areas.whole.top(), areas.left - areas.whole.left(), areas.top)
    painter.fillRect(corner, theme.color(Role.HEADER))
    paint_axis(painter, areas.time, picture.scale, theme, options)
    paint_strip(picture)
    painter.setRenderHint(ANTIALIASING, False)
    painter.setPen(theme.pen(Role.BORDER))
    painter.drawLine(QLineF(areas.whole.left(), areas.top, areas.right, areas.top))
    painter.drawLine(QLineF(areas.left, areas.whole.top(), areas.left, areas.top))
