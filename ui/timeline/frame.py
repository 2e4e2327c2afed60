"""Frame: one picture being painted: onto what, which part of it, and where all marks, links and labels are."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import cast

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QRegion

from ui.painting.axis import TimeScale
from ui.theme import Theme
from ui.timeline.places import Pixels, Places
from ui.timeline.scene import Scene

BLEED = 2.0
"""Pixels that antialiasing, and the rounding of a region to device pixels, may reach beyond a shape."""


class Frame:
    """What every layer needs: where to paint, what, and how.

    Attributes:
        painter: paints in view coordinates. exposed: the part of the chart's area to be painted.
        places: where everything is. theme: how it looks. rect, scene, scale, layout, options: those of the places.
        spans, routes, time_lines, top, middle, bar: those of the places too.
    """

    def __init__(
        self,
        painter: QPainter,
        places: Places,
        theme: Theme,
        exposed: QRectF | None = None,
        region: QRegion | None = None,
    ) -> None:
        """Paint `exposed`, all if not given; of that only what meets `region`, to which the painter is clipped."""
        self.painter, self.places, self.theme = painter, places, theme
        self.rect, self.scene, self.scale = places.rect, places.scene, places.scale
        self.layout, self.options = places.layout, places.options
        self.exposed = self.rect if exposed is None else exposed.intersected(self.rect)
        self.spans, self.routes, self.time_lines = places.spans, places.routes, places.time_lines
        self.top, self.middle, self.bar = places.top, places.middle, places.bar
        self._region = region

    @cached_property
    def rows(self) -> range:
        """Entries of the scene whose row meets the exposed part."""
        low = self.layout.row_at(self.exposed.top()) - self.scene.first_row
        high = self.layout.row_at(self.exposed.bottom()) - self.scene.first_row + 1
        return range(max(low, 0), min(max(high, 0), len(self.scene)))

    @cached_property
    def boxes(self) -> Pixels:
        """What is to be painted, and what may bleed into it, as rows of left, top, right, bottom."""
        rects = [QRectF(rect) for rect in cast("Iterable[QRect]", self._region or ())] or [self.exposed]
        boxes: Pixels = np.array([rect.getCoords() for rect in rects], np.float64)
        boxes += (-BLEED, -BLEED, BLEED, BLEED)
        return boxes

    @cached_property
    def visible(self) -> list[int]:
        """Exposed entries that have dates."""
        flags = (self.places.dated & self._exposed_rows).tolist()
        return [entry for entry in self.rows if flags[entry]]

    @cached_property
    def _exposed_rows(self) -> NDArray[np.bool_]:
        """Entries whose row meets what is to be painted."""
        tops = (self.top(0) + np.arange(len(self.scene)) * self.layout.height)[:, None]
        met = (tops < self.boxes[:, 3]) & (tops + self.layout.height > self.boxes[:, 1])
        flags: NDArray[np.bool_] = np.any(met, axis=1)
        return flags

    @cached_property
    def in_view(self) -> list[int]:
        """Visible entries whose mark is within the chart's width, or nearly."""
        flags = self.places.in_view.tolist()
        return [entry for entry in self.visible if flags[entry]]


def progress_percent(scene: Scene, scale: TimeScale, entry: int, left: float, right: float) -> float:
    """Return how much of a bar's width is done, in percent; the pauses before that count as width."""
    segments = scene.segments.get(entry)
    if segments is None or right <= left:
        return float(scene.percent[entry])
    return min(max((scale.x(segments.done) - left) / (right - left), 0.0), 1.0) * 100
