"""Labels: inside the bar, else to its right, else to its left, shortened if need be, never over another mark.

`place` decides for one bar, for whoever paints bars; `placed_label` for a mark of the chart. Nothing here paints.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from planner.scheduling.schedule import NONE
from ui.painting.dates import SHORT_DATE
from ui.timeline.detail import Detail, detail_of
from ui.timeline.geometry import BAR_HEIGHT, DIAMOND, LABEL_GAP, LABEL_PAD, LINK_STUB, PIN_RADIUS
from ui.timeline.options import Part
from ui.timeline.scene import Kind

if TYPE_CHECKING:
    from ui.timeline.places import Places

TASK, MILESTONE, SUMMARY = int(Kind.TASK), int(Kind.MILESTONE), int(Kind.SUMMARY)

Span = tuple[float, float]
Box = tuple[float, float, float, float]
SHORT_DATE_TIME = f"{SHORT_DATE} HH:mm"
CLOSE = 30.0
"""A label may stand beyond what is so close to its bar."""
LEAST = 28.0
"""A label with less room than this is left out."""


class Side(Enum):
    """Where a label stands with respect to its bar."""

    INSIDE = 0
    RIGHT = 1
    LEFT = 2


class Placement(NamedTuple):
    """A label's place: from `x`, at most `width` wide."""

    x: float
    width: float
    side: Side


def place(
    text_width: float,
    bar: Span,
    view: Span,
    others: Sequence[Span],
    *,
    unit: float = 1.0,
    inside: bool = True,
    indent: float = 0.0,
    outdent: float = 0.0,
) -> Placement | None:
    """Return where a label goes, None where there is no room for it.

    `others` are the spans in the same row that must stay clear; `view` is what can be seen, so that the label of a
    long bar stays in sight; `indent` and `outdent` are taken inside at the left and outside at the right by a pin.
    """
    options = []
    pad, gap = LABEL_PAD * unit, LABEL_GAP * unit
    if inside:
        low = max(bar[0] + indent, view[0]) + pad
        high = min((one[0] for one in others if one[1] > low), default=bar[1])
        options.append(Placement(low, min(high, bar[1], view[1]) - pad - low, Side.INSIDE))
    start = max(bar[1] + outdent + gap, view[0])
    after = min((one[0] for one in others if one[1] > start), default=view[1])
    options.append(Placement(start, min(after - gap, view[1]) - start, Side.RIGHT))
    end = min(bar[0] - gap - LINK_STUB * unit, view[1])
    before = max((one[1] for one in others if one[0] < end), default=view[0])
    left = max(before + gap, view[0])
    for option in options:
        if option.width >= text_width:
            return option
    if end - left >= text_width:
        return Placement(end - text_width, text_width, Side.LEFT)
    options.append(_beyond(start, view, others, unit))
    if options[-1].width >= text_width:
        return options[-1]
    best = max(options, key=lambda option: option.width)
    return best if best.width >= LEAST * unit else None


def _beyond(start: float, view: Span, others: Sequence[Span], unit: float) -> Placement:
    """Return the room to the right of what stands close to the right of the bar, where a label still belongs to it."""
    close = [one[1] for one in others if one[1] > start and one[0] - start <= CLOSE * unit]
    begin = max(close, default=start) + LABEL_PAD * unit
    after = min((one[0] for one in others if one[1] > begin), default=view[1])
    return Placement(begin, min(after - LABEL_GAP * unit, view[1]) - begin, Side.RIGHT)


class Label(NamedTuple):
    """A label where it stands.

    Attributes:
        text: as it fits. x: where it begins. middle: y of its middle. width, height: its size.
        side: where it stands with respect to its bar; RIGHT also over a summary.
        cleared: something runs behind it, which is dimmed in `box`.
        pad: how far the box reaches beyond the text at both ends.
    """

    text: str
    x: float
    middle: float
    width: float
    height: float
    side: Side
    cleared: bool
    pad: float

    @property
    def box(self) -> Box:
        """Left, top, right and bottom of what it covers."""
        low, high = self.x - self.pad, self.x + self.width + self.pad
        return low, self.middle - self.height / 2, high, self.middle + self.height / 2


def label_text(places: Places, entry: int) -> str:
    """Return a mark's label: its name, and a milestone's date; with the hour where hours are seen."""
    scene = places.scene
    if scene.kind[entry] != MILESTONE:
        return scene.names[entry]
    pattern = SHORT_DATE_TIME if detail_of(places.scale) >= Detail.DAY else SHORT_DATE
    date = places.options.dates.text(int(scene.finish[entry]), pattern)
    return f"{scene.names[entry]} · {date}" if scene.names[entry] else date


def full_text(places: Places, entry: int) -> str:
    """Return a mark's label with what is said besides where one looks closely: progress, and whose it is."""
    scene, text = places.scene, label_text(places, entry)
    if detail_of(places.scale) < Detail.WEEK or not text or scene.kind[entry] == SUMMARY:
        return text
    percent = float(scene.percent[entry])
    shows_percent = 0 < percent < 100 and places.options.shows(Part.PROGRESS)
    more = [f"{percent:.0f} %"] if shows_percent else []
    return " · ".join([text, *more, *([scene.owners[entry]] if scene.owners[entry] else [])])


def placed_label(places: Places, entry: int) -> Label | None:
    """Return the label of a mark, None where there is no room for it."""
    texts, text = places.options.texts, full_text(places, entry)
    if not text:
        return None
    unit, kind = places.layout.unit, places.scene.kind[entry]
    width = texts.width(text) + 1
    placed = _placement(places, entry, width, inside=bool(kind == TASK))
    if placed is None or placed.width < width:
        text = label_text(places, entry)
        width = texts.width(text) + 1
        placed = _placement(places, entry, width, inside=bool(kind == TASK))
    over = placed is None and bool(kind == SUMMARY)
    if over:
        placed = _placement(places, entry, width, inside=True)
    if placed is None:
        return None
    if texts.width(text) > placed.width:
        text = texts.elided(text, math.floor(placed.width))
    x = round(placed.x) if places.options.crisp else placed.x
    side = Side.RIGHT if over else placed.side
    label = Label(text, x, places.middle(entry), texts.width(text), texts.height, side, over, 2 * unit)
    return label._replace(cleared=True) if side is not Side.INSIDE and places.crossed(label.box) else label


def _placement(places: Places, entry: int, width: float, *, inside: bool) -> Placement | None:
    scene, unit = places.scene, places.layout.unit
    left, right = float(places.spans[0][entry]), float(places.spans[1][entry])
    is_bar = scene.kind[entry] == TASK
    pinned = places.options.shows(Part.PINS) and scene.pin[entry] != NONE
    reach = 2 * PIN_RADIUS * unit
    pin_inside = pinned and is_bar and right - left >= 2 * reach
    return place(
        width,
        _with_ghost(places, entry, (left, right), width),
        (places.rect.left() + 2, places.rect.right() - 2),
        _obstacles(places, entry),
        unit=unit,
        inside=inside and places.options.texts.height <= BAR_HEIGHT * unit + 1,
        indent=reach if pin_inside else 0.0,
        outdent=reach + 3 * unit if pinned and not pin_inside else 0.0,
    )


def _obstacles(places: Places, entry: int) -> list[Span]:
    """Return what else stands in the row: the deadline's arrow."""
    if not places.options.shows(Part.DEADLINES) or places.scene.deadline[entry] == NONE:
        return []
    x, half = places.scale.x(float(places.scene.deadline[entry])), 6 * places.layout.unit
    return [(x - half, x + half)]


def _with_ghost(places: Places, entry: int, span: Span, width: float) -> Span:
    """Return a mark's span, with the diamond of its baseline where a label `width` wide beside it would meet that."""
    scene = places.scene
    was = scene.baseline_finish[entry]
    if scene.kind[entry] != Kind.MILESTONE or was == NONE or not places.options.shows(Part.BASELINE):
        return span
    unit = places.layout.unit
    x, half, reach = places.scale.x(float(was)), DIAMOND * unit, width + (LABEL_GAP + LINK_STUB) * unit
    left = min(span[0], x - half) if x + half > span[0] - reach else span[0]
    return left, max(span[1], x + half) if x - half < span[1] + reach else span[1]
