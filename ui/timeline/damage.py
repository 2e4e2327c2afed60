"""Damage: the part of the view in which two pictures of the same rows differ, so that a drag repaints no more.

It is a few large rectangles rather than many small ones: painting under a clip of many pieces costs more than it saves.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QRegion

from ui.painting.ground import runs
from ui.timeline.places import LINE_REACH, Places, legs_of, moved_routes

BLEED = 2.0
"""Pixels that a mark may reach beyond its row: the knob under the pointer does."""
MOST = 3
"""With more groups of neighbouring rows than this, all from the first to the last is painted."""


def damage(before: Places, after: Places) -> QRegion | None:
    """Return what differs, nothing where nothing does; None for everything."""
    if before.options is not after.options or not after.is_like(before):
        return None
    if before.scene is after.scene:
        return QRegion()
    changed = after.changed(before) | after.differing_labels(before)
    groups = runs(changed)
    if len(groups) > MOST:
        groups = np.array([[groups[0, 0], groups[-1, 1]]])
    left, right, top = after.rect.left(), after.rect.right(), after.top(0)
    places = top + groups * after.layout.height + np.array([-BLEED, BLEED])
    found = QRegion()
    for low, high in places.tolist():
        found += _pixels(left, low, right, high)
    legs = legs_of(moved_routes(before, after))
    if len(legs):
        reach = LINE_REACH * max(after.layout.unit, 1.0)
        found += _pixels(*(legs[:, :2].min(axis=0) - reach).tolist(), *(legs[:, 2:].max(axis=0) + reach).tolist())
    return found & after.rect.toAlignedRect()


def _pixels(left: float, top: float, right: float, bottom: float) -> QRegion:
    return QRegion(QRectF(left, top, right - left, bottom - top).toAlignedRect())
