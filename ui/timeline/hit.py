"""What is under the pointer: pure geometry, no painting.

Order of precedence, as a hand expects it: pin, link circle, progress knob, edges, body, link line, row.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from planner.scheduling.schedule import NONE
from ui.painting.axis import TimeScale
from ui.timeline.frame import progress_percent
from ui.timeline.geometry import (
    BAR_HEIGHT,
    BAR_TOP,
    HINT,
    PIN_RADIUS,
    RowLayout,
    circle_places,
    knob_place,
    pin_place,
)
from ui.timeline.places import spans
from ui.timeline.routing import Route, distance
from ui.timeline.scene import Kind, Scene

EDGE = 6.0
"""How far inside and outside of the right edge it can be grasped."""
CIRCLE_REACH = 6.0
KNOB_REACH = 6.0
LINE_REACH = 4.0
ROOMY = 40.0
"""A bar must be this wide for its left edge to be grasped by itself; a narrower one is moved."""
GRASP = 4.0
"""A mark narrower than its hand needs is grasped this far beyond its ends."""


class Handle(Enum):
    """The part of a mark or of the chart that a press would take hold of."""

    NONE = "none"
    BODY = "body"
    START = "start"
    FINISH = "finish"
    PROGRESS = "progress"
    LINK_START = "link-start"
    LINK_FINISH = "link-finish"
    PIN = "pin"
    LINK = "link"
    HINT = "hint"


@dataclass(frozen=True)
class Hit:
    """What is under the pointer.

    Attributes:
        handle: the part. row: the row, also where nothing else is.
        task_id: the row's task when a part of its mark was hit; titles of groups have no parts.
        link_id: the link when a line was hit.
    """

    handle: Handle
    row: int
    task_id: int | None = None
    link_id: int | None = None


def hit_test(
    scene: Scene,
    scale: TimeScale,
    layout: RowLayout,
    x: float,
    y: float,
    *,
    routes: Mapping[int, Route],
    hovered: int | None = None,
    pins: bool = True,
    width: float | None = None,
) -> Hit:
    """Return what is at a place; `width` is that of the view, whose edges hint at marks out of sight.

    `routes` are the links' ways as painted; circles and knob exist on the mark of `hovered` only, as painted.
    """
    row = layout.row_at(y)
    entry = row - scene.first_row
    if 0 <= entry < len(scene) and scene.slots[entry] >= 0:
        handle = _mark_handle(scene, scale, layout, entry, x, y, hovered=hovered, pins=pins)
        if handle is not Handle.NONE:
            return Hit(handle, row, task_id=int(scene.ids[entry]))
        if width is not None and _hinted(scene, scale, layout, entry, x, width):
            return Hit(Handle.HINT, row, task_id=int(scene.ids[entry]))
    link_id = _link_at(scene, routes, x, y)
    return Hit(Handle.NONE if link_id is None else Handle.LINK, row, link_id=link_id)


def _hinted(scene: Scene, scale: TimeScale, layout: RowLayout, entry: int, x: float, width: float) -> bool:
    """Whether a place is on the sign for a mark that lies beyond that edge."""
    lefts, rights = spans(scene, scale, layout.unit, crisp=True)
    reach = HINT * layout.unit
    return bool((x <= reach and rights[entry] < 0) or (x >= width - reach and lefts[entry] > width))


def _mark_handle(
    scene: Scene,
    scale: TimeScale,
    layout: RowLayout,
    entry: int,
    x: float,
    y: float,
    *,
    hovered: int | None,
    pins: bool,
) -> Handle:
    if scene.start[entry] == NONE or scene.finish[entry] == NONE:
        return Handle.NONE
    lefts, rights = spans(scene, scale, layout.unit, crisp=True)
    left, right = float(lefts[entry]), float(rights[entry])
    mark = _Mark(
        left,
        right,
        layout.top(scene.first_row + entry),
        layout.unit,
        Kind(int(scene.kind[entry])),
        progress_percent(scene, scale, entry, left, right),
    )
    if pins and scene.pin[entry] != NONE and mark.pin(x, y):
        return Handle.PIN
    if int(scene.ids[entry]) == hovered:
        handle = mark.tool(x, y)
        if handle is not Handle.NONE:
            return handle
    return mark.part(x, y)


@dataclass(frozen=True)
class _Mark:
    """One mark's geometry."""

    left: float
    right: float
    top: float
    unit: float
    kind: Kind
    percent: float

    @property
    def middle(self) -> float:
        return self.top + (BAR_TOP + BAR_HEIGHT / 2) * self.unit

    def pin(self, x: float, y: float) -> bool:
        center = pin_place(self.left, self.right, self.unit, bar=self.kind is Kind.TASK)
        return _near(x, y, center, self.middle, (PIN_RADIUS + 1) * self.unit)

    def tool(self, x: float, y: float) -> Handle:
        start, finish = circle_places(self.left, self.right, self.unit)
        if _near(x, y, start, self.middle, CIRCLE_REACH * self.unit):
            return Handle.LINK_START
        if _near(x, y, finish, self.middle, CIRCLE_REACH * self.unit):
            return Handle.LINK_FINISH
        knob = knob_place(self.left, self.right, self.percent, self.top, self.unit)
        if self.kind is Kind.TASK and _near(x, y, *knob, KNOB_REACH * self.unit):
            return Handle.PROGRESS
        return Handle.NONE

    def part(self, x: float, y: float) -> Handle:
        if not self.top + BAR_TOP * self.unit - 2 <= y <= self.top + (BAR_TOP + BAR_HEIGHT) * self.unit + 2:
            return Handle.NONE
        edge = min(EDGE, (self.right - self.left) / 3)
        if self.kind is Kind.TASK and self.right - edge <= x <= self.right + GRASP:
            return Handle.FINISH
        if self.kind is Kind.TASK and self.right - self.left > ROOMY and abs(x - self.left) <= GRASP:
            return Handle.START
        return Handle.BODY if self.left - GRASP <= x <= self.right + GRASP else Handle.NONE


def _near(x: float, y: float, at_x: float, at_y: float, reach: float) -> bool:
    return (x - at_x) ** 2 + (y - at_y) ** 2 <= reach * reach


def _link_at(scene: Scene, routes: Mapping[int, Route], x: float, y: float) -> int | None:
    best, found = LINE_REACH, None
    for number, points in routes.items():
        away = distance(points, x, y)
        if away <= best:
            best, found = away, int(scene.links.ids[number])
    return found
