"""Places: where everything of a scene is in a view, worked out once for painting, hit testing and what to repaint.

A frame of a drag moves little: the rest is taken over from the frame before.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace
from functools import cached_property
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF

from planner.scheduling.schedule import NONE
from ui.painting.axis import TimeScale
from ui.timeline.geometry import BAR_HEIGHT, BAR_TOP, DIAMOND, SLIVER, RowLayout
from ui.timeline.labels import Box, Label, placed_label
from ui.timeline.link_routes import Ways, ways
from ui.timeline.looks import Look, link_looks
from ui.timeline.options import NO_HIGHLIGHTS, ChartOptions, Part
from ui.timeline.routing import Route
from ui.timeline.scene import Kind, Scene, changed_entries, changed_links

MILESTONE = int(Kind.MILESTONE)
MARGIN = 24.0
"""How far a mark's circles, pin and arrow reach beyond its ends, in a row of 30 px."""
LINE_REACH = 8.0
"""How far from the middle of a link's line anything of it is painted: half its pen, its arrow head."""
LEAST_LABELLED = 0.3
"""Rows lower than this part of 30 px have no labels."""

NOWHERE = (math.nan,) * 4

Flags = NDArray[np.bool_]
Pixels = NDArray[np.float64]


class Places:
    """Where marks, links and labels of a scene are.

    Attributes:
        scene, scale, layout, options: see there. rect: the chart's area.
        anew: entries whose labels were worked out and not taken over, for tests.
    """

    def __init__(
        self,
        scene: Scene,
        scale: TimeScale,
        layout: RowLayout,
        options: ChartOptions,
        rect: QRectF,
        known: Places | None = None,
    ) -> None:
        """Look at a scene; `known` are the places of the frame before."""
        self.scene, self.scale, self.layout, self.options, self.rect = scene, scale, layout, options, rect
        self.spans = spans(scene, scale, layout.unit, crisp=options.crisp)
        self.kinds: list[int] = scene.kind.tolist()
        alike = known if known is not None and self.is_like(known) else None
        has_links = options.shows(Part.LINKS)
        self.ways: Ways | None = ways(scene, scale, layout, alike.ways if alike else None) if has_links else None
        self.routes: dict[int, Route] = self.ways.routes if self.ways else {}
        self.labels, self.anew = self._all_labels(alike)

    def shows(self, scene: Scene, scale: TimeScale, layout: RowLayout, options: ChartOptions, rect: QRectF) -> bool:
        """Whether these are the places of just that."""
        return (
            self.scene is scene
            and self.options is options
            and self.scale == scale
            and self.layout == layout
            and self.rect == rect
        )

    def is_like(self, other: Places) -> bool:
        """Whether these are the same rows and links in the same view, so that only dates can differ."""
        return (
            self.scale == other.scale
            and self.layout == other.layout
            and self.rect == other.rect
            and _unlit(self.options) == _unlit(other.options)
            and np.array_equal(self.scene.ids, other.scene.ids)
            and np.array_equal(self.scene.links.ids, other.scene.links.ids)
        )

    # Marks -----------------------------------------------------------------------------------------------

    @cached_property
    def dated(self) -> Flags:
        """Entries that have dates."""
        flags: Flags = (self.scene.start != NONE) & (self.scene.finish != NONE)
        return flags

    @cached_property
    def in_view(self) -> Flags:
        """Entries whose mark is within the chart's width, or nearly."""
        left, right = self.spans
        margin = MARGIN * self.layout.unit
        with np.errstate(invalid="ignore"):
            flags: Flags = self.dated & (right >= self.rect.left() - margin) & (left <= self.rect.right() + margin)
        return flags

    def top(self, entry: int) -> float:
        """Return the y of the row of an entry."""
        return self.layout.top(self.scene.first_row + entry)

    def middle(self, entry: int) -> float:
        """Return the y of the middle of an entry's bar."""
        return self.layout.middle(self.scene.first_row + entry)

    def bar(self, entry: int) -> QRectF:
        """Return the rectangle of an entry's bar."""
        left, right = self.ends(entry)
        unit = self.layout.unit
        return QRectF(left, self.top(entry) + BAR_TOP * unit, right - left, BAR_HEIGHT * unit)

    def ends(self, entry: int) -> tuple[float, float]:
        """Return the left and right end of a mark."""
        lefts, rights = self._ends
        return lefts[entry], rights[entry]

    @cached_property
    def _ends(self) -> tuple[list[float], list[float]]:
        return self.spans[0].tolist(), self.spans[1].tolist()

    # Links -----------------------------------------------------------------------------------------------

    @cached_property
    def legs(self) -> Pixels:
        """All legs of all links as rows of left, top, right, bottom."""
        return legs_of(self.routes.values())

    @cached_property
    def _owners(self) -> NDArray[np.int64]:
        """The link of each leg."""
        counts = [len(points) - 1 for points in self.routes.values()]
        return np.repeat(np.fromiter(self.routes, np.int64, len(counts)), counts)

    @cached_property
    def looks(self) -> NDArray[np.uint8]:
        """The `Look` of each link."""
        return link_looks(self.scene, self.options)

    def still_links(self, other: Places) -> Flags:
        """Return the links that are not lit or critical, and go the same way in other places of the same rows."""
        return (self.looks <= Look.QUIET) & (other.looks <= Look.QUIET) & self.same_ends(other)

    def same_ends(self, other: Places) -> Flags:
        """Return the links whose ends are where they are in other places of the same rows."""
        if self.ways is None or other.ways is None:
            return np.zeros(len(self.scene.links), np.bool_)
        flags: Flags = np.all(self.ways.ends == other.ways.ends, axis=1)
        return flags

    @cached_property
    def links_in_view(self) -> Flags:
        """Links that come near the chart's area."""
        return self.links_near(np.array([self.rect.getCoords()]))

    def links_near(self, boxes: Pixels) -> Flags:
        """Return which links come near some boxes, rows of left, top, right, bottom."""
        near = np.zeros(len(self.scene.links), np.bool_)
        reach = LINE_REACH * max(self.layout.unit, 1.0)
        legs = self.legs + np.array([-reach, -reach, reach, reach])
        near[self._owners[overlaps(legs, boxes).any(axis=1)]] = True
        return near

    @cached_property
    def time_lines(self) -> list[float]:
        """X of the lines of today and of the status date."""
        shown = (self.options.today, self.options.status_date)
        return [self.scale.x(minute) for minute in shown if minute is not None]

    # Labels ----------------------------------------------------------------------------------------------

    def crossed(self, box: Box) -> bool:
        """Whether a link, or the line of today or of the status date, runs through a box."""
        left, top, right, bottom = box
        if any(left < x < right for x in self.time_lines):
            return True
        lefts, tops, rights, bottoms = self._leg_columns
        return bool(((lefts < right) & (rights > left) & (tops < bottom) & (bottoms > top)).any())

    @cached_property
    def _leg_columns(self) -> Pixels:
        return np.ascontiguousarray(self.legs.T)

    def _all_labels(self, alike: Places | None) -> tuple[tuple[Label | None, ...], list[int]]:
        """Return the label of each mark in view, and for which entries it was not the same as in `alike`."""
        count = len(self.scene)
        if not self.options.shows(Part.LABELS) or self.layout.unit < LEAST_LABELLED:
            return (None,) * count, []
        labels: list[Label | None] = list(alike.labels) if alike else [None] * count
        anew = np.flatnonzero(self._stale(alike)).tolist() if alike else list(range(count))
        shown = self.in_view.tolist()
        for entry in anew:
            labels[entry] = placed_label(self, entry) if shown[entry] else None
        return tuple(labels), anew

    def _stale(self, alike: Places) -> Flags:
        """Return the entries that differ, or across whose label a link runs or ran that has moved."""
        stale = self.changed(alike)
        moved = legs_of(moved_routes(alike, self))
        if len(moved):
            stale |= overlaps(alike.label_boxes, moved).any(axis=1)
        return stale

    def changed(self, other: Places) -> Flags:
        """Return the entries that look different in other places of the same rows, labels and links aside."""
        return changed_entries(other.scene, self.scene, slack=self.options.shows(Part.SLACK))

    def differing_labels(self, other: Places) -> Flags:
        """Return the entries whose label stands elsewhere, or otherwise, than in other places of the same rows."""
        pairs = zip(self.labels, other.labels, strict=True)
        return np.fromiter((one is not old and one != old for one, old in pairs), np.bool_, len(self.labels))

    @cached_property
    def label_boxes(self) -> Pixels:
        """What the labels cover, as rows of left, top, right, bottom; NaN where there is none."""
        boxes = [NOWHERE if label is None else label.box for label in self.labels]
        return np.array(boxes, np.float64).reshape(-1, 4)


def spans(scene: Scene, scale: TimeScale, unit: float, *, crisp: bool) -> tuple[Pixels, Pixels]:
    """Return the left and right end of each mark (NaN without dates); a milestone is centred on its finish."""
    left, right = scale.x(scene.start), scale.x(scene.finish)
    if crisp:
        left, right = np.round(left), np.round(right)
    milestone = scene.kind == MILESTONE
    left = np.where(milestone, right - DIAMOND * unit, left)
    right = np.where(milestone, right + DIAMOND * unit, np.maximum(right, left + SLIVER * unit))
    dateless = (scene.start == NONE) | (scene.finish == NONE)
    left[dateless] = right[dateless] = np.nan
    return left, right


def legs_of(routes: Iterable[Route]) -> Pixels:
    """Return the legs of routes as rows of left, top, right, bottom."""
    legs = [(*one, *other) for points in routes for one, other in pairwise(points)]
    ends = np.array(legs, np.float64).reshape(-1, 4)
    return np.hstack([np.minimum(ends[:, :2], ends[:, 2:]), np.maximum(ends[:, :2], ends[:, 2:])])


def moved_routes(before: Places, after: Places) -> list[Route]:
    """Return the routes, old and new, of the links that go another way or look different."""
    found: list[Route] = []
    restyled = changed_links(before.scene.links, after.scene.links)
    for number, points in after.routes.items():
        old = before.routes.get(number)
        if old is not points or restyled[number]:
            found += [points] if old is None else [old, points]
    return found + [points for number, points in before.routes.items() if number not in after.routes]


def overlaps(boxes: Pixels, others: Pixels) -> Flags:
    """Return which boxes (rows of left, top, right, bottom) meet which others, one row a box; NaN meets nothing."""
    one, other = boxes[:, None, :], others[None, :, :]
    flags: Flags = np.all(one[..., :2] < other[..., 2:], axis=-1) & np.all(one[..., 2:] > other[..., :2], axis=-1)
    return flags


def _unlit(options: ChartOptions) -> ChartOptions:
    return options if options.highlights is NO_HIGHLIGHTS else replace(options, highlights=NO_HIGHLIGHTS)
