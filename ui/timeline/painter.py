"""The painter of the chart: the one for the screen, print, PDF, SVG and PNG."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from ui.theme import Theme
from ui.timeline.axis import TimeScale
from ui.timeline.axis_painter import paint_axis
from ui.timeline.background import paint_background, paint_row_bands, paint_time_lines
from ui.timeline.bars import paint_marks, paint_over, paint_under
from ui.timeline.frame import Frame
from ui.timeline.geometry import RowLayout
from ui.timeline.labels import paint_labels
from ui.timeline.links import paint_links
from ui.timeline.options import ChartOptions
from ui.timeline.routing import Route
from ui.timeline.scene import Scene
from ui.timeline.selection_marks import paint_selection

__all__ = ["paint_axis", "paint_background", "paint_chart"]

CLIP_TOO = Qt.ClipOperation.IntersectClip


def paint_chart(
    painter: QPainter,
    rect: QRectF,
    scene: Scene,
    scale: TimeScale,
    layout: RowLayout,
    theme: Theme,
    options: ChartOptions,
    exposed: QRectF | None = None,
    routes: dict[int, Route] | None = None,
) -> None:
    """Paint the marks, links and labels of a scene; `paint_background` is called before, for the same `rect`.

    Coordinates are device-independent: scale the painter for paper and pass `options.crisp` false. `exposed` is the
    part of `rect` that needs painting, all of it if not given; `routes` are the links' if they are known.
    """
    shown = rect if exposed is None else exposed.intersected(rect)
    frame = Frame(painter, rect, shown, scene, scale, layout, theme, options, routes)
    painter.save()
    painter.setClipRect(shown, CLIP_TOO)
    rows = {int(scene.ids[entry]): scene.first_row + entry for entry in frame.rows}
    paint_row_bands(painter, rect, layout, theme, options.highlights, rows)
    paint_under(frame)
    paint_links(frame)
    paint_time_lines(painter, rect, scale, theme, options)
    paint_marks(frame)
    paint_over(frame)
    paint_selection(frame)
    paint_labels(frame)
    painter.restore()
