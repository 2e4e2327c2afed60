"""How loud each link is drawn."""

from __future__ import annotations

from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from ui.timeline.options import ChartOptions, Part
from ui.timeline.scene import Scene


class Look(IntEnum):
    """How a link is drawn, from the quietest to the loudest."""

    PASSING = 0
    QUIET = 1
    CRITICAL = 2
    LIT = 3


def link_looks(scene: Scene, options: ChartOptions) -> NDArray[np.uint8]:
    """Return the `Look` of each link of a scene."""
    links, lit = scene.links, options.highlights
    first, last = scene.first_row, scene.first_row + len(scene)
    seen = [(rows >= first) & (rows < last) for rows in (links.from_rows, links.to_rows)]
    looks = np.where(seen[0] | seen[1], Look.QUIET, Look.PASSING).astype(np.uint8)
    if options.shows(Part.CRITICAL):
        looks[links.critical] = Look.CRITICAL
    chosen = [one for one in (lit.link, lit.selected_link, lit.driver_link) if one is not None]
    tasks = np.fromiter(lit.tasks, np.int64)
    looks[
        np.isin(links.ids, np.array(chosen, np.int64))
        | np.isin(links.predecessors, tasks)
        | np.isin(links.successors, tasks)
    ] = Look.LIT
    return looks
