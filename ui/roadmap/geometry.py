"""Where things of the roadmap are: sizes, the areas of the view, and the place of every item; nothing here paints.

x is in pixels of the view, y in pixels of the lanes' content: 0 is the top of the first lane whatever is scrolled.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property
from itertools import zip_longest

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF

from planner.records import Bucket
from planner.roadmap.items import Kind
from planner.roadmap.packing import pack
from planner.roadmap.scene import Scene
from planner.scheduling.schedule import NONE
from ui.painting.axis import TimeScale
from ui.painting.dates import SHORT_DATE, DateTexts
from ui.painting.texts import Texts

Pixels = NDArray[np.float64]

PITCH = 28.0
"""From row to row of a lane."""
BAR = 22.0
CORNER = 5.0
DIAMOND = 7.5
"""Half the diagonal of a milestone."""
LANE_PAD = 7.0
LANE_LEAST, LANE_WITH_TARGET = 74.0, 90.0
"""Room for a lane's title and what it comes to, and for the target date of a goal as well."""
HEADER, HEADER_LEAST, HEADER_SHARE = 204.0, 120.0, 0.24
"""Width of the lanes' titles: at most, at least, and their share of the view between."""
COLUMN, COLUMN_LEAST, COLUMN_SHARE = 148.0, 64.0, 0.11
"""The same of a bucket."""
BUCKET_TITLE = 24.0
CARD = 24.0
"""Height of the card of an idea."""
STRIP_ROW = 19.0
STRIP_ROWS = 3
"""At most so many rows of names the strip of milestones has."""
STRIP_PAD = 5.0
SHORT_LABEL = 70.0
"""A milestone's name on the strip is shortened to this for another one's sake, if there is no other way."""
LABEL_PAD = 8.0
LABEL_GAP = 6.0
GAP = 10.0
"""Room between two items of a row."""
WIDEST_LABEL = 230.0
"""A name beside its bar is shortened to this."""
MARGIN = 0.03
"""Share of the time that stays free at each side when something is fitted."""
SHORTEST_FIT = 28 * 1440
"""Minutes: nothing is fitted closer than four weeks."""
SLIVER = 5.0
"""The least width a bar is drawn with."""
BUCKETS = (Bucket.NOW, Bucket.NEXT, Bucket.LATER)
BAR_KIND, MILESTONE, IDEA = int(Kind.BAR), int(Kind.MILESTONE), int(Kind.IDEA)


@dataclass(frozen=True)
class Areas:
    """The parts of the picture.

    Attributes:
        whole: all of it. axis: height of the time axis. strip: height of the strip of milestones, 0 without.
        buckets: width of the buckets, 0 without. scroll: how far the lanes are scrolled.
    """

    whole: QRectF
    axis: float
    strip: float
    buckets: float
    scroll: float = 0.0

    @property
    def header(self) -> float:
        """Width of the lanes' titles."""
        return min(max(HEADER_SHARE * self.whole.width(), HEADER_LEAST), HEADER)

    @property
    def left(self) -> float:
        """X at which time begins, right of the lanes' titles."""
        return self.whole.left() + self.header

    @property
    def right(self) -> float:
        """X at which time ends, left of the buckets."""
        return self.whole.right() - self.buckets

    @property
    def top(self) -> float:
        """Y at which the lanes begin."""
        return self.whole.top() + self.axis + self.strip

    @property
    def time(self) -> QRectF:
        """The time axis."""
        return QRectF(self.left, self.whole.top(), self.right - self.left, self.axis)

    @property
    def milestones(self) -> QRectF:
        """The strip of milestones."""
        return QRectF(self.left, self.whole.top() + self.axis, self.right - self.left, self.strip)

    @property
    def chart(self) -> QRectF:
        """The lanes' bars."""
        return QRectF(self.left, self.top, self.right - self.left, self.whole.bottom() - self.top)

    @property
    def titles(self) -> QRectF:
        """The lanes' titles."""
        return QRectF(self.whole.left(), self.top, self.header, self.whole.bottom() - self.top)

    @property
    def cards(self) -> QRectF:
        """The buckets below their titles."""
        return QRectF(self.right, self.top, self.buckets, self.whole.bottom() - self.top)

    def y(self, content: float) -> float:
        """Return where a y of the content is in the view."""
        return self.top + content - self.scroll

    def content_y(self, y: float) -> float:
        """Return which y of the content is at a y of the view."""
        return y - self.top + self.scroll

    def column(self, number: int) -> QRectF:
        """Return the column of a bucket."""
        width = self.buckets / len(BUCKETS)
        return QRectF(self.right + number * width, self.whole.top(), width, self.whole.height())


def bucket_width(width: float) -> float:
    """Return how wide a bucket is in a view."""
    return min(max(COLUMN_SHARE * width, COLUMN_LEAST), COLUMN)


@dataclass(frozen=True)
class Labels:
    """The texts of the items, with their widths."""

    texts: tuple[str, ...]
    widths: Pixels


def labels_of(scene: Scene, texts: Texts) -> Labels:
    """Return what is written on or beside each item: its name, and how sure it is."""
    found = tuple(
        name if sure < 0 else f"{name} · {sure} %"
        for name, sure in zip(scene.names, scene.confidence.tolist(), strict=True)
    )
    return Labels(found, np.array([texts.width(text) for text in found], np.float64))


@dataclass(frozen=True)
class Places:
    """The place of every item at one zoom.

    Attributes:
        scene, labels: what is placed. scale: at which `lefts` were measured; panning shifts all alike.
        lefts, rights: ends of the marks. inside: the label stands in the bar, else to the right of the mark.
        ends: where mark and label end together.
        rows: in the lane. tops: y of the lanes, one more than there are lanes; the last is the height of all.
    """

    scene: Scene
    labels: Labels
    scale: TimeScale
    lefts: Pixels
    rights: Pixels
    inside: NDArray[np.bool_]
    ends: Pixels
    rows: NDArray[np.int64]
    tops: Pixels

    @property
    def height(self) -> float:
        """Height of all lanes."""
        return float(self.tops[-1])

    def shift(self, scale: TimeScale) -> float:
        """Return how much further right everything is at a scale of the same zoom."""
        return (self.scale.origin_minute - scale.origin_minute) / scale.minutes_per_pixel

    def lane_at(self, y: float) -> int | None:
        """Return the lane at a y of the content."""
        lane = int(np.searchsorted(self.tops, y, side="right")) - 1
        return lane if 0 <= lane < len(self.scene.lanes) else None

    @cached_property
    def y(self) -> Pixels:
        """Top of each item, in the content."""
        pitch = np.where(self.scene.kind == IDEA, CARD + 4.0, PITCH)
        pad = LANE_PAD + np.where(self.scene.kind == IDEA, 0.0, (PITCH - BAR) / 2)
        found: Pixels = self.tops[self.scene.lane] + pad + self.rows * pitch
        return found


def place(scene: Scene, labels: Labels, scale: TimeScale, *, buckets: bool, before: Places | None = None) -> Places:
    """Return the places of all items at a zoom; items of `before` stay in their rows where they can."""
    lefts, rights = spans(scene, scale)
    widths = np.minimum(labels.widths, WIDEST_LABEL)
    bar = scene.kind == BAR_KIND
    inside = bar & (labels.widths + 2 * LABEL_PAD <= rights - lefts)
    ends = np.where(inside, rights, rights + LABEL_GAP + widths)
    rows = _rows(scene, lefts, ends, before)
    return Places(scene, labels, scale, lefts, rights, inside, ends, rows, _tops(scene, rows, buckets=buckets))


def spans(scene: Scene, scale: TimeScale) -> tuple[Pixels, Pixels]:
    """Return the ends of the marks; those of ideas mean nothing."""
    dated = scene.start != NONE
    start, finish = np.where(dated, scene.start, 0), np.where(dated, scene.finish, 0)
    lefts, rights = scale.x(start), scale.x(finish)
    diamond = scene.kind == MILESTONE
    middle = rights
    lefts = np.where(diamond, middle - DIAMOND, lefts)
    rights = np.where(diamond, middle + DIAMOND, np.maximum(rights, lefts + SLIVER))
    return lefts, rights


def _rows(scene: Scene, lefts: Pixels, ends: Pixels, before: Places | None) -> NDArray[np.int64]:
    """Return the row of each item in its lane; an idea's is its number among those of its bucket."""
    rows = np.zeros(len(scene), np.int64)
    known = None if before is None else _known_rows(before)
    bars = np.flatnonzero(scene.kind != IDEA)
    by_lane = bars[np.argsort(scene.lane[bars], kind="stable")]
    for mine in np.split(by_lane, np.flatnonzero(np.diff(scene.lane[by_lane])) + 1):
        extents = list(zip(lefts[mine].tolist(), ends[mine].tolist(), strict=True))
        keys = [(scene.items[one].task_id, scene.items[one].lane) for one in mine.tolist()]
        rows[mine] = pack(extents, GAP, None if known is None else [known.get(key, -1) for key in keys])
    counts: dict[tuple[int, Bucket], int] = {}
    for number in np.flatnonzero(scene.kind == IDEA).tolist():
        key = (scene.items[number].lane, scene.items[number].bucket)
        rows[number] = counts.get(key, 0)
        counts[key] = counts.get(key, 0) + 1
    return rows


def _known_rows(before: Places) -> dict[tuple[int, int], int]:
    items = before.scene.items
    dated = np.flatnonzero(before.scene.kind != IDEA).tolist()
    return {(items[one].task_id, items[one].lane): int(before.rows[one]) for one in dated}


def _tops(scene: Scene, rows: NDArray[np.int64], *, buckets: bool) -> Pixels:
    bars, cards = np.zeros(len(scene.lanes)), np.zeros(len(scene.lanes))
    ideas = scene.kind == IDEA
    np.maximum.at(bars, scene.lane[~ideas], rows[~ideas] + 1)
    np.maximum.at(cards, scene.lane[ideas], rows[ideas] + 1)
    heights = bars * PITCH
    if buckets:
        heights = np.maximum(heights, cards * (CARD + 4.0))
    least = [LANE_LEAST if lane.target is None else LANE_WITH_TARGET for lane in scene.lanes]
    return np.concatenate([[0.0], np.cumsum(np.maximum(heights + 2 * LANE_PAD, least))])


def fitting(scene: Scene, labels: Labels, areas: Areas, extent: tuple[int, int], like: TimeScale) -> TimeScale:
    """Return the scale at which a stretch of time fills the chart, with room for the names after the last marks."""
    spare = max(SHORTEST_FIT - (extent[1] - extent[0]), 0) / 2
    margin = (extent[1] - extent[0] + 2 * spare) * MARGIN
    first, last = extent[0] - spare - margin, extent[1] + spare + margin
    width = max(areas.right - areas.left, 100.0)
    scale = _filling(first, last, width, like).panned(areas.left)
    rights = spans(scene, scale)[1]
    beyond = rights + LABEL_GAP + np.minimum(labels.widths, WIDEST_LABEL) - areas.right
    share = np.maximum((rights - areas.left) / width, 0.1)
    spare = float((beyond / share)[scene.kind != IDEA].max(initial=0.0))
    if spare <= 0:
        return scale
    # The names keep their width while all else shrinks.
    return _filling(first, last, max(width - spare, width / 2), like).panned(areas.left)


def _filling(first: float, last: float, width: float, like: TimeScale) -> TimeScale:
    return TimeScale.fitting(first, last, width, work_start=like.work_start, work_finish=like.work_finish)


@dataclass(frozen=True)
class StripMark:
    """A milestone on the strip: the item, its place, its row, and its label ("" where there is no room)."""

    number: int
    x: float
    row: int
    text: str


def strip_marks(scene: Scene, scale: TimeScale, texts: Texts, dates: DateTexts) -> list[StripMark]:
    """Return the key milestones in at most `STRIP_ROWS` rows, their labels as long as there is room.

    A milestone goes where it shortens nobody, else where it leaves the one before it some letters, else where it
    stands furthest from it.
    """
    numbers = scene.key_milestones
    places = [float(scale.x(float(scene.finish[one]))) for one in numbers]
    words = [f"{scene.names[one]}  {dates.text(int(scene.finish[one]), SHORT_DATE)}" for one in numbers]
    full = [x + DIAMOND + LABEL_GAP + texts.width(text) for x, text in zip(places, words, strict=True)]
    rows: list[list[int]] = [[] for _ in range(STRIP_ROWS)]
    for at in sorted(range(len(numbers)), key=places.__getitem__):
        rows[_strip_row(rows, places, full, at)].append(at)
    found = []
    for row, standing in enumerate(rows):
        for at, following in zip_longest(standing, standing[1:]):
            end = math.inf if following is None else places[following] - DIAMOND - GAP
            text = _shortened(words[at], end - places[at] - DIAMOND - LABEL_GAP, texts)
            found.append(StripMark(numbers[at], places[at], row, text))
    return found


def _strip_row(rows: list[list[int]], places: list[float], full: list[float], at: int) -> int:
    """Return the row of a milestone that comes after those that stand in rows already."""
    left = places[at] - DIAMOND - GAP
    for shortest in (math.inf, SHORT_LABEL):
        for row, standing in enumerate(rows):
            if not standing or min(full[standing[-1]], places[standing[-1]] + DIAMOND + shortest) <= left:
                return row
    return min(range(len(rows)), key=lambda row: places[rows[row][-1]])


def _shortened(text: str, room: float, texts: Texts) -> str:
    """Return a label as it fits, "" where there is no room for a few letters."""
    if texts.width(text) <= room:
        return text
    return texts.elided(text, math.floor(room)) if room >= SHORT_LABEL / 2 else ""


def strip_height(marks: list[StripMark]) -> float:
    """Return how high the strip is for some marks."""
    return (max(mark.row for mark in marks) + 1) * STRIP_ROW + 2 * STRIP_PAD if marks else 0.0
