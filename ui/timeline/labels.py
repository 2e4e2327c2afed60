"""Labels: inside the bar, else to its right, else to its left, shortened if need be, never over another mark.

`place` decides and knows no Qt; the rest paints. The roadmap, with several bars to a row, asks `place` as well.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from planner.scheduling.schedule import NONE
from ui.theme import Role
from ui.timeline.dates import SHORT_DATE
from ui.timeline.frame import Frame
from ui.timeline.geometry import BAR_HEIGHT, DIAMOND, LABEL_GAP, LABEL_PAD, LINK_STUB, PIN_RADIUS
from ui.timeline.options import Part
from ui.timeline.scene import Kind

TASK, MILESTONE, SUMMARY = int(Kind.TASK), int(Kind.MILESTONE), int(Kind.SUMMARY)

ANTIALIASING = QPainter.RenderHint.Antialiasing
Span = tuple[float, float]
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


def paint_labels(frame: Frame) -> None:
    """Paint the label of each mark in view."""
    if not frame.options.shows(Part.LABELS) or frame.layout.unit < 0.3:
        return
    painter = frame.painter
    painter.setRenderHint(ANTIALIASING, True)
    painter.setFont(frame.options.texts.font)
    for entry in frame.in_view:
        _paint_label(frame, entry)


def label_text(frame: Frame, entry: int) -> str:
    """Return a mark's label: its name, and a milestone's date."""
    scene = frame.scene
    if scene.kind[entry] != MILESTONE:
        return scene.names[entry]
    date = frame.options.dates.text(int(scene.finish[entry]), SHORT_DATE)
    return f"{scene.names[entry]} · {date}" if scene.names[entry] else date


def _paint_label(frame: Frame, entry: int) -> None:
    texts, text = frame.options.texts, label_text(frame, entry)
    if not text:
        return
    unit = frame.layout.unit
    width = texts.width(text) + 1
    placed = _placement(frame, entry, width, inside=frame.scene.kind[entry] == TASK)
    over = placed is None and frame.scene.kind[entry] == SUMMARY
    if over:
        placed = _placement(frame, entry, width, inside=True)
    if placed is None:
        return
    if texts.width(text) > placed.width:
        text = texts.elided(text, math.floor(placed.width))
    x = round(placed.x) if frame.options.crisp else placed.x
    box = QRectF(x - 2 * unit, frame.middle(entry) - texts.height / 2, texts.width(text) + 4 * unit, texts.height)
    if over or (placed.side is not Side.INSIDE and frame.crossed(box)):
        _clear(frame, box)
    frame.painter.setPen(_pen(frame, entry, Side.RIGHT if over else placed.side))
    texts.draw(frame.painter, x, box.center().y(), text)
    if frame.scene.inactive[entry]:
        y = box.center().y() + unit
        frame.painter.drawLine(QLineF(x, y, x + texts.width(text), y))


def _clear(frame: Frame, box: QRectF) -> None:
    """Dim what runs behind a label: links, or the bracket of a summary that reaches beyond both edges."""
    ground = QColor(frame.theme.color(Role.BASE))
    ground.setAlphaF(0.9)
    frame.painter.fillRect(box, ground)


def _placement(frame: Frame, entry: int, width: float, *, inside: bool) -> Placement | None:
    scene, unit = frame.scene, frame.layout.unit
    left, right = float(frame.spans[0][entry]), float(frame.spans[1][entry])
    is_bar = scene.kind[entry] == TASK
    pinned = frame.options.shows(Part.PINS) and scene.pin[entry] != NONE
    reach = 2 * PIN_RADIUS * unit
    pin_inside = pinned and is_bar and right - left >= 2 * reach
    return place(
        width,
        _with_ghost(frame, entry, (left, right), width),
        (frame.rect.left() + 2, frame.rect.right() - 2),
        _obstacles(frame, entry),
        unit=unit,
        inside=inside and frame.options.texts.height <= BAR_HEIGHT * unit + 1,
        indent=reach if pin_inside else 0.0,
        outdent=reach + 3 * unit if pinned and not pin_inside else 0.0,
    )


def _obstacles(frame: Frame, entry: int) -> list[Span]:
    """Return what else stands in the row: the deadline's arrow."""
    if not frame.options.shows(Part.DEADLINES) or frame.scene.deadline[entry] == NONE:
        return []
    x, half = frame.scale.x(float(frame.scene.deadline[entry])), 6 * frame.layout.unit
    return [(x - half, x + half)]


def _with_ghost(frame: Frame, entry: int, span: Span, width: float) -> Span:
    """Return a mark's span, with the diamond of its baseline where a label `width` wide beside it would meet that."""
    scene = frame.scene
    was = scene.baseline_finish[entry]
    if scene.kind[entry] != Kind.MILESTONE or was == NONE or not frame.options.shows(Part.BASELINE):
        return span
    unit = frame.layout.unit
    x, half, reach = frame.scale.x(float(was)), DIAMOND * unit, width + (LABEL_GAP + LINK_STUB) * unit
    left = min(span[0], x - half) if x + half > span[0] - reach else span[0]
    return left, max(span[1], x + half) if x - half < span[1] + reach else span[1]


def _pen(frame: Frame, entry: int, side: Side) -> QPen:
    scene, theme = frame.scene, frame.theme
    if scene.inactive[entry]:
        return theme.pen(Role.TEXT_MUTED)
    if side is not Side.INSIDE:
        return theme.pen(Role.TEXT)
    if frame.options.shows(Part.TEAM_COLORS) and scene.team[entry] >= 0 and not scene.critical[entry]:
        return QPen(theme.team_text(int(scene.team[entry])))
    return theme.pen(Role.BAR_TEXT)
