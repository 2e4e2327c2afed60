"""Frame: one picture being painted, with the places of all marks worked out once for all layers."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from planner.scheduling.schedule import NONE
from ui.theme import Theme
from ui.timeline.axis import TimeScale
from ui.timeline.geometry import BAR_HEIGHT, BAR_TOP, DIAMOND, SLIVER, RowLayout
from ui.timeline.link_routes import routes as link_routes
from ui.timeline.options import ChartOptions, Part
from ui.timeline.routing import Route
from ui.timeline.scene import Kind, Scene

MILESTONE = int(Kind.MILESTONE)

Pixels = NDArray[np.float64]


@dataclass
class Frame:
    """What every layer needs: where to paint, what, and how.

    Attributes:
        painter: paints in view coordinates. rect: the chart's area. exposed: the part of it to be painted.
        scene, scale, layout, theme, options: see there.
        known_routes: the links' routes where the caller has them already.
    """

    painter: QPainter
    rect: QRectF
    exposed: QRectF
    scene: Scene
    scale: TimeScale
    layout: RowLayout
    theme: Theme
    options: ChartOptions
    known_routes: dict[int, Route] | None = None

    @cached_property
    def spans(self) -> tuple[Pixels, Pixels]:
        """Left and right end of each mark (of a milestone: of its diamond); NaN without dates."""
        return spans(self.scene, self.scale, self.layout.unit, crisp=self.options.crisp)

    @cached_property
    def rows(self) -> range:
        """Entries of the scene whose row meets the exposed part."""
        low = self.layout.row_at(self.exposed.top()) - self.scene.first_row
        high = self.layout.row_at(self.exposed.bottom()) - self.scene.first_row + 1
        return range(max(low, 0), min(max(high, 0), len(self.scene)))

    @cached_property
    def visible(self) -> list[int]:
        """Exposed entries that have dates."""
        dated = (self.scene.start != NONE) & (self.scene.finish != NONE)
        return [entry for entry in self.rows if dated[entry]]

    @cached_property
    def in_view(self) -> list[int]:
        """Visible entries whose mark is within the chart's width, or nearly."""
        left, right = self.spans
        margin = 24 * self.layout.unit
        low, high = self.rect.left() - margin, self.rect.right() + margin
        return [entry for entry in self.visible if right[entry] >= low and left[entry] <= high]

    @cached_property
    def routes(self) -> dict[int, Route]:
        """Corner points of the links by their place in `scene.links`; none while links are not shown."""
        if not self.options.shows(Part.LINKS):
            return {}
        if self.known_routes is not None:
            return self.known_routes
        return link_routes(self.scene, self.scale, self.layout)

    @cached_property
    def legs(self) -> Pixels:
        """All legs of all links as rows of left, top, right, bottom."""
        legs = [(*one, *other) for points in self.routes.values() for one, other in pairwise(points)]
        ends = np.array(legs, np.float64).reshape(-1, 4)
        return np.hstack([np.minimum(ends[:, :2], ends[:, 2:]), np.maximum(ends[:, :2], ends[:, 2:])])

    @cached_property
    def time_lines(self) -> list[float]:
        """X of the lines of today and of the status date."""
        shown = (self.options.today, self.options.status_date)
        return [self.scale.x(minute) for minute in shown if minute is not None]

    def crossed(self, box: QRectF) -> bool:
        """Whether a link, or the line of today or of the status date, runs through `box`."""
        if any(box.left() < x < box.right() for x in self.time_lines):
            return True
        legs = self.legs
        across = (legs[:, 0] < box.right()) & (legs[:, 2] > box.left())
        return bool((across & (legs[:, 1] < box.bottom()) & (legs[:, 3] > box.top())).any())

    def top(self, entry: int) -> float:
        """Return the y of the row of an entry."""
        return self.layout.top(self.scene.first_row + entry)

    def middle(self, entry: int) -> float:
        """Return the y of the middle of an entry's bar."""
        return self.layout.middle(self.scene.first_row + entry)

    def bar(self, entry: int) -> QRectF:
        """Return the rectangle of an entry's bar."""
        left, right = self.spans
        unit = self.layout.unit
        x = float(left[entry])
        return QRectF(x, self.top(entry) + BAR_TOP * unit, float(right[entry]) - x, BAR_HEIGHT * unit)


def progress_percent(scene: Scene, scale: TimeScale, entry: int, left: float, right: float) -> float:
    """Return how much of a bar's width is done, in percent; the pauses before that count as width."""
    segments = scene.segments.get(entry)
    if segments is None or right <= left:
        return float(scene.percent[entry])
    return min(max((scale.x(segments.done) - left) / (right - left), 0.0), 1.0) * 100


def spans(scene: Scene, scale: TimeScale, unit: float, *, crisp: bool) -> tuple[Pixels, Pixels]:
    """Return the left and right end of each mark; a milestone's diamond is centred on its finish."""
    left, right = scale.x(scene.start), scale.x(scene.finish)
    if crisp:
        left, right = np.round(left), np.round(right)
    milestone = scene.kind == MILESTONE
    left = np.where(milestone, right - DIAMOND * unit, left)
    right = np.where(milestone, right + DIAMOND * unit, np.maximum(right, left + SLIVER * unit))
    dateless = (scene.start == NONE) | (scene.finish == NONE)
    left[dateless] = right[dateless] = np.nan
    return left, right
