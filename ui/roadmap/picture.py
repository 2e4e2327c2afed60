"""Picture: one roadmap being painted, with everything that its layers need."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from planner.roadmap.scene import Scene
from ui.painting.axis import TimeScale
from ui.painting.shading import DayKinds
from ui.roadmap.colors import Shades, shades
from ui.roadmap.geometry import BAR, IDEA, Areas, Places, StripMark
from ui.roadmap.options import RoadmapOptions
from ui.theme import Theme


@dataclass
class Picture:
    """What is painted and where.

    Attributes:
        painter: paints in view coordinates. areas, places, marks: where things are. scale: the time.
        theme, options, days: see there. floating: the item that is dragged, which is painted elsewhere.
    """

    painter: QPainter
    areas: Areas
    places: Places
    marks: list[StripMark]
    scale: TimeScale
    theme: Theme
    options: RoadmapOptions
    days: DayKinds
    floating: int | None = None

    @property
    def scene(self) -> Scene:
        """What is painted."""
        return self.places.scene

    @cached_property
    def shift(self) -> float:
        """How much further right everything is than it was measured."""
        return self.places.shift(self.scale)

    @cached_property
    def visible(self) -> list[int]:
        """Items with dates that meet the chart."""
        places, chart = self.places, self.areas.chart
        y = self.areas.y(0) + places.y
        seen = (places.ends + self.shift >= chart.left()) & (places.lefts + self.shift <= chart.right())
        seen &= (y + BAR >= chart.top()) & (y <= chart.bottom()) & (self.scene.kind != IDEA)
        found: list[int] = np.flatnonzero(seen).tolist()
        return [number for number in found if number != self.floating]

    @cached_property
    def lanes(self) -> range:
        """Lanes that meet the view."""
        tops = self.places.tops
        first = int(np.searchsorted(tops, self.areas.content_y(self.areas.top), side="right")) - 1
        last = int(np.searchsorted(tops, self.areas.content_y(self.areas.whole.bottom()), side="left"))
        return range(max(first, 0), min(last, len(self.scene.lanes)))

    def lane_rect(self, lane: int) -> QRectF:
        """Return a lane across the whole width."""
        top, bottom = (self.areas.y(float(self.places.tops[place])) for place in (lane, lane + 1))
        return QRectF(self.areas.whole.left(), top, self.areas.whole.width(), bottom - top)

    def bar(self, number: int) -> QRectF:
        """Return the bar of an item, or the square about its diamond."""
        left, right = float(self.places.lefts[number]), float(self.places.rights[number])
        top = self.areas.y(float(self.places.y[number]))
        snapped = self.options.snapped
        left, right = snapped(left + self.shift), snapped(right + self.shift)
        return QRectF(left, snapped(top), right - left, BAR)

    def shades(self, number: int) -> Shades:
        """Return the colours of an item."""
        return shades(self.theme, self.scene, number)
