"""The routes of a scene's links, for painting, hit testing and for labels that keep clear of them."""

from __future__ import annotations

import numpy as np

from planner.scheduling.schedule import NONE
from ui.timeline.axis import TimeScale
from ui.timeline.geometry import BAR_HEIGHT, DIAMOND, LINK_STUB, RowLayout
from ui.timeline.routing import End, Route, route
from ui.timeline.scene import Kind, Scene


def routes(scene: Scene, scale: TimeScale, layout: RowLayout) -> dict[int, Route]:
    """Return the corner points of the scene's links by their place in `scene.links`."""
    links = scene.links
    leave, arrive = scale.x(links.leave).tolist(), scale.x(links.arrive).tolist()
    from_rows, to_rows = links.from_rows.tolist(), links.to_rows.tolist()
    dated = (links.leave != NONE) & (links.arrive != NONE)
    half_bar, stub = BAR_HEIGHT / 2 * layout.unit, LINK_STUB * layout.unit
    return {
        number: route(
            links.types[number],
            _end(scene, scale, layout, from_rows[number], leave[number]),
            _end(scene, scale, layout, to_rows[number], arrive[number]),
            stub=stub,
            half_bar=half_bar,
            half_row=layout.height / 2,
        )
        for number in np.flatnonzero(dated).tolist()
    }


def _end(scene: Scene, scale: TimeScale, layout: RowLayout, row: int, x: float) -> End:
    """Return the end of a link at a row's mark; of a row out of sight only its date is known."""
    entry, y = row - scene.first_row, layout.middle(row)
    if not 0 <= entry < len(scene):
        return End(x, y)
    if scene.kind[entry] == Kind.MILESTONE:
        return End(x, y, reach=DIAMOND * layout.unit)
    return End(x, y, room=(float(scene.finish[entry]) - float(scene.start[entry])) / scale.minutes_per_pixel)
