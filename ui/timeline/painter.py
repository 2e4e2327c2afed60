"""The painter of the chart: the one for the screen, print, PDF, SVG and PNG."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from ui.painting.axis import TimeScale
from ui.painting.axis_painter import paint_axis
from ui.painting.ground import paint_time_lines
from ui.theme import Theme
from ui.timeline.background import paint_background, paint_row_bands
from ui.timeline.bars import paint_marks, paint_over, paint_under
from ui.timeline.frame import Frame
from ui.timeline.geometry import RowLayout
from ui.timeline.label_painter import paint_labels
from ui.timeline.links import paint_links
from ui.timeline.options import ChartOptions
from ui.timeline.places import Places
from ui.timeline.scene import Scene
from ui.timeline.selection_marks import paint_selection
from ui.timeline.stubs import paint_stubs

__all__ = ["paint_above", "paint_axis", "paint_background", "paint_below", "paint_chart", "paint_frame"]

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
) -> None:
    """Paint the marks, links and labels of a scene; `paint_background` is called before, for the same `rect`.

    Coordinates are device-independent: scale the painter for paper and pass `options.crisp` false. `exposed` is the
    part of `rect` that needs painting, all of it if not given.
    """
    paint_frame(Frame(painter, Places(scene, scale, layout, options, rect), theme, exposed))


def paint_frame(frame: Frame) -> None:
    """Paint the marks, links and labels of a frame."""
    painter = frame.painter
    painter.save()
    painter.setClipRect(frame.exposed, CLIP_TOO)
    paint_below(frame)
    paint_above(frame)
    painter.restore()


def paint_below(frame: Frame, only: NDArray[np.bool_] | None = None) -> None:
    """Paint what lies below the marks; of the links `only` some, if that is given."""
    scene = frame.scene
    rows = {int(scene.ids[entry]): scene.first_row + entry for entry in frame.rows}
    paint_row_bands(frame.painter, frame.rect, frame.layout, frame.theme, frame.options.highlights, rows)
    paint_under(frame)
    paint_links(frame, only)


def paint_above(frame: Frame) -> None:
    """Paint the marks and what lies above the links."""
    paint_time_lines(frame.painter, frame.rect, frame.scale, frame.theme, frame.options)
    paint_stubs(frame)
    paint_marks(frame)
    paint_over(frame)
    paint_selection(frame)
    paint_labels(frame)
