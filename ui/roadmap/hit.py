"""What is under the pointer on a roadmap: pure geometry, no painting."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import numpy as np

from ui.roadmap.bucket_painter import card_rect, visible_cards
from ui.roadmap.geometry import BAR, BAR_KIND, BUCKETS, DIAMOND, LABEL_GAP, Areas
from ui.roadmap.picture import Picture
from ui.roadmap.strip_painter import mark_center

EDGE = 6.0
"""How far from its right end a bar can be grasped to make it longer."""
GRASP = 3.0


class Part(Enum):
    """The part of the roadmap that a press would take hold of."""

    NONE = "none"
    ITEM = "item"
    FINISH = "finish"
    HEAD = "head"
    TITLE = "title"


@dataclass(frozen=True)
class Hit:
    """What is under the pointer.

    Attributes:
        part: the part. number: of the item. lane: of the place, None beyond the lanes.
        bucket: column of the place, None outside of the buckets.
    """

    part: Part
    number: int | None = None
    lane: int | None = None
    bucket: int | None = None


def hit_test(picture: Picture, x: float, y: float) -> Hit:
    """Return what is at a place of the view."""
    areas = picture.areas
    if y < areas.top:
        number = _strip(picture, x, y)
        return Hit(Part.HEAD if number is None else Part.ITEM, number)
    lane = picture.places.lane_at(areas.content_y(y))
    column = bucket_at(areas, x)
    if column is not None:
        card = _card(picture, x, y)
        return Hit(Part.NONE if card is None else Part.ITEM, card, lane, column)
    if x < areas.left:
        return Hit(Part.TITLE, None, lane)
    return _item(picture, x, y, lane)


def bucket_at(areas: Areas, x: float) -> int | None:
    """Return the column of a bucket at an x, None left of the buckets."""
    if not areas.buckets or x < areas.right:
        return None
    return min(int((x - areas.right) / (areas.buckets / len(BUCKETS))), len(BUCKETS) - 1)


def _strip(picture: Picture, x: float, y: float) -> int | None:
    texts = picture.options.small
    for mark in reversed(picture.marks):
        center = mark_center(picture, mark)
        wide = LABEL_GAP + texts.width(mark.text) if mark.text else 0.0
        if abs(y - center.y()) <= DIAMOND + 1 and center.x() - DIAMOND <= x <= center.x() + DIAMOND + wide:
            return mark.number
    return None


def _card(picture: Picture, x: float, y: float) -> int | None:
    return next((number for number in visible_cards(picture) if card_rect(picture, number).contains(x, y)), None)


def _item(picture: Picture, x: float, y: float, lane: int | None) -> Hit:
    numbers = np.array(picture.visible, np.int64)
    places = picture.places
    tops = picture.areas.y(0) + places.y[numbers]
    lefts, ends = places.lefts[numbers] + picture.shift, places.ends[numbers] + picture.shift
    under = numbers[(y >= tops) & (y < tops + BAR) & (x >= lefts - GRASP) & (x <= ends + GRASP)]
    if not len(under):
        return Hit(Part.NONE, None, lane)
    number = int(under[-1])
    bar = picture.bar(number)
    item = picture.scene.items[number]
    long = picture.scene.kind[number] == BAR_KIND and item.leaf_ids == (item.task_id,) and bar.width() > 3 * EDGE
    at_edge = long and bar.right() - EDGE <= x <= bar.right() + GRASP
    return Hit(Part.FINISH if at_edge else Part.ITEM, number, lane)
