"""Still: what stands still below the marks while something is dragged, kept as a picture.

Ground, ghosts, shaded rows, baselines, and the quiet links that stay where they are: stroking those anew costs more
than all the rest of a frame. For the screen only; paper gets lines.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPixmap

from ui.timeline.frame import Frame
from ui.timeline.ghosts import ghosts, paint_ghosts
from ui.timeline.options import Part
from ui.timeline.painter import paint_below
from ui.timeline.places import Places

Flags = NDArray[np.bool_]


class Still:
    """Keeps one picture, made when the same is asked for a second time.

    Attributes:
        made: how many pictures were made, for tests.
    """

    def __init__(self) -> None:
        self.made = 0
        self._links: Flags | None = None
        self._key: tuple[object, ...] = ()
        self._picture: QPixmap | None = None

    def forget(self) -> None:
        """The drag is over."""
        self._key, self._picture, self._links = (), None, None

    def links(self, places: Places, settled: Places) -> Flags:
        """Return the links that have not moved from where they are in `settled` since the drag began."""
        still = places.still_links(settled)
        if self._links is not None and len(self._links) == len(still):
            still &= self._links
        self._links = still
        return still

    def picture(
        self, frame: Frame, settled: Places, links: Flags, ground: Callable[[QPainter], None], size: QSize, ratio: float
    ) -> QPixmap | None:
        """Return the picture of what stands still below the marks of a frame, None when it is asked for anew.

        `links` are those that do; `ground` paints the ground; `size` is in device pixels.
        """
        key = (*_looks_of(frame.places, settled, links), frame.theme.name, size, ratio)
        if key != self._key:
            self._key, self._picture = key, None
            return None
        if self._picture is None:
            self.made += 1
            self._picture = QPixmap(size)
            self._picture.setDevicePixelRatio(ratio)
            painter = QPainter(self._picture)
            ground(painter)
            paint_ghosts(Frame(painter, settled, frame.theme), frame.scene)
            paint_below(Frame(painter, frame.places, frame.theme), links)
            painter.end()
        return self._picture


def _looks_of(places: Places, settled: Places, links: Flags) -> tuple[object, ...]:
    """Return all that the picture shows but for the ground."""
    old, new = settled.scene, places.scene
    moved = ghosts(old, new).tobytes()
    slack = new.slack_end.tobytes() if places.options.shows(Part.SLACK) else b""
    return id(old), id(places.options), places.scale, places.layout, moved, links.tobytes(), slack
