"""The routes of a scene's links, for painting, hit testing and for labels that keep clear of them."""

from __future__ import annotations

import numpy as np

from planner.scheduling.schedule import NONE
from ui.timeline.axis import TimeScale
from ui.timeline.geometry import BAR_HEIGHT, DIAMOND, LINK_STUB, RowLayout
from ui.timeline.routing import End, Route, route
from ui.timeline.scene import Ids, Kind, Minutes, Scene

MILESTONE = int(Kind.MILESTONE)


def routes(scene: Scene, scale: TimeScale, layout: RowLayout) -> dict[int, Route]:
    """Return the corner points of the scene's links by their place in `scene.links`."""
    links = scene.links
    leaves = _ends(scene, scale, layout, links.from_rows, links.leave)
    arrivals = _ends(scene, scale, layout, links.to_rows, links.arrive)
    dated = ((links.leave != NONE) & (links.arrive != NONE)).tolist()
    half_bar, stub, half_row = BAR_HEIGHT / 2 * layout.unit, LINK_STUB * layout.unit, layout.height / 2
    return {
        number: route(kind, leave, arrive, stub=stub, half_bar=half_bar, half_row=half_row)
        for number, (kind, leave, arrive) in enumerate(zip(links.types, leaves, arrivals, strict=True))
        if dated[number]
    }


def _ends(scene: Scene, scale: TimeScale, layout: RowLayout, rows: Ids, minutes: Minutes) -> list[End]:
    """Return the ends of links at the marks of `rows`; of a row out of sight only the date is known."""
    entries = rows - scene.first_row
    seen = (entries >= 0) & (entries < len(scene))
    known = np.where(seen, entries, 0)
    if len(scene):
        milestone = seen & (scene.kind[known] == MILESTONE)
        width = np.where(seen, scene.finish[known] - scene.start[known], 0) / scale.minutes_per_pixel
    else:
        milestone, width = seen, np.zeros(len(rows))
    reach = np.where(milestone, DIAMOND * layout.unit, 0.0)
    places = zip(
        scale.x(minutes).tolist(),
        (rows * layout.height + layout.middle(0)).tolist(),
        reach.tolist(),
        np.where(milestone, 0.0, width).tolist(),
        strict=True,
    )
    return [End(*place) for place in places]
