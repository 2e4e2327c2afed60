"""The routes of a scene's links, for painting, hit testing and for labels that keep clear of them."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from planner.scheduling.schedule import NONE
from ui.painting.axis import TimeScale
from ui.timeline.geometry import BAR_HEIGHT, DIAMOND, LINK_STUB, RowLayout
from ui.timeline.routing import End, Route, route
from ui.timeline.scene import Ids, Kind, Minutes, Scene

MILESTONE = int(Kind.MILESTONE)

Ends = NDArray[np.float64]


class Ways(NamedTuple):
    """The ends of a scene's links and the routes between them.

    Attributes:
        ends: one row a link: x, y, reach and room (see `routing.End`) where it leaves, and where it arrives; NaN
            where it has no date.
        routes: corner points by the link's place in `scene.links`; none for a link without dates.
    """

    ends: Ends
    routes: dict[int, Route]


def ways(scene: Scene, scale: TimeScale, layout: RowLayout, known: Ways | None = None) -> Ways:
    """Return the ways of the scene's links; of `known`, ways of the same links, those with the same ends are kept."""
    ends = _all_ends(scene, scale, layout)
    dated: NDArray[np.bool_] = np.all(~np.isnan(ends), axis=1)
    found: dict[int, Route] = {}
    if known is None or known.ends.shape != ends.shape:
        anew = np.flatnonzero(dated)
    else:
        anew = np.flatnonzero(np.any(ends != known.ends, axis=1) & dated)
        found = {number: points for number, points in known.routes.items() if dated[number]}
    half_bar, stub, half_row = BAR_HEIGHT / 2 * layout.unit, LINK_STUB * layout.unit, layout.height / 2
    for number, row in zip(anew.tolist(), ends[anew].tolist(), strict=True):
        kind, leave, arrive = scene.links.types[number], End(*row[:4]), End(*row[4:])
        found[number] = route(kind, leave, arrive, stub=stub, half_bar=half_bar, half_row=half_row)
    return Ways(ends, found)


def routes(scene: Scene, scale: TimeScale, layout: RowLayout) -> dict[int, Route]:
    """Return the corner points of the scene's links by their place in `scene.links`."""
    return ways(scene, scale, layout).routes


def _all_ends(scene: Scene, scale: TimeScale, layout: RowLayout) -> Ends:
    links = scene.links
    leaves = _ends(scene, scale, layout, links.from_rows, links.leave)
    return np.hstack([leaves, _ends(scene, scale, layout, links.to_rows, links.arrive)])


def _ends(scene: Scene, scale: TimeScale, layout: RowLayout, rows: Ids, minutes: Minutes) -> Ends:
    """Return the ends of links at the marks of `rows`; of a row out of sight only the date is known."""
    entries = rows - scene.first_row
    seen = (entries >= 0) & (entries < len(scene))
    known = np.where(seen, entries, 0)
    if len(scene):
        milestone = seen & (scene.kind[known] == MILESTONE)
        width = np.where(seen, scene.finish[known] - scene.start[known], 0) / scale.minutes_per_pixel
    else:
        milestone, width = seen, np.zeros(len(rows))
    x = np.where(minutes == NONE, np.nan, scale.x(minutes))
    y = rows * layout.height + layout.middle(0)
    reach = np.where(milestone, DIAMOND * layout.unit, 0.0)
    return np.column_stack([x, y, reach, np.where(milestone, 0.0, width)])
