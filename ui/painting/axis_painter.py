"""Paints the two tiers of the time axis with the marks of today and of the status date."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from planner.timebase import MINUTES_PER_DAY
from ui.painting.axis import Tier, TimeScale, level_for
from ui.painting.dates import DateTexts
from ui.painting.options import TimeOptions
from ui.painting.texts import Texts
from ui.theme import Role, Theme

NO_PEN = QPen(Qt.PenStyle.NoPen)
ANTIALIASING = QPainter.RenderHint.Antialiasing
PAD = 7.0
TIGHT = 3.0
"""Room about a centred label."""
Cell = tuple[int, float, float]
"""Instant, left edge, right edge."""


def paint_axis(painter: QPainter, rect: QRectF, scale: TimeScale, theme: Theme, options: TimeOptions) -> None:
    """Paint the axis into `rect`: upper tier above, lower tier below, each half as high."""
    level = level_for(scale.minutes_per_pixel)
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(ANTIALIASING, False)
    painter.fillRect(rect, theme.color(Role.HEADER))
    half = rect.height() / 2
    upper = QRectF(rect.left(), rect.top(), rect.width(), half)
    lower = QRectF(rect.left(), rect.top() + half, rect.width(), half)
    _paint_time_marks(painter, lower, scale, theme, options)
    _paint_tier(painter, upper, level.upper, scale, theme, options, centred=False, role=Role.TEXT)
    clock = level.lower.minutes < MINUTES_PER_DAY
    _paint_tier(painter, lower, level.lower, scale, theme, options, centred=not clock, role=Role.HEADER_TEXT)
    painter.setPen(theme.pen(Role.BORDER))
    painter.drawLine(QLineF(rect.left(), lower.top(), rect.right(), lower.top()))
    painter.drawLine(QLineF(rect.left(), rect.bottom() - 1, rect.right(), rect.bottom() - 1))
    painter.restore()


def cells(tier: Tier, rect: QRectF, scale: TimeScale, week_start: int) -> list[Cell]:
    """Return the cells of a tier that meet `rect`."""
    ticks = tier.step(scale.minute(rect.left()), scale.minute(rect.right()), week_start)
    places = [round(x) for x in scale.x(ticks).tolist()]
    edges = zip(ticks.tolist(), pairwise(places), strict=False)
    return [(minute, left, right) for minute, (left, right) in edges]


def fitting_pattern(tier: Tier, shown: list[Cell], dates: DateTexts, texts: Texts, pad: float = PAD) -> str | None:
    """Return the best pattern whose labels all fit their cells, None when even the shortest does not."""
    if not shown:
        return None
    narrowest = min(right - left for _, left, right in shown)
    for pattern in tier.patterns:
        if max(texts.width(dates.text(minute, pattern)) for minute, _, _ in shown) + pad <= narrowest:
            return pattern
    return None


def _paint_tier(
    painter: QPainter,
    rect: QRectF,
    tier: Tier,
    scale: TimeScale,
    theme: Theme,
    options: TimeOptions,
    *,
    centred: bool,
    role: Role,
) -> None:
    shown = cells(tier, rect, scale, options.dates.week_start)
    painter.setPen(theme.pen(Role.BORDER))
    painter.drawLines([QLineF(left, rect.top(), left, rect.bottom()) for _, left, _ in shown])
    pattern = fitting_pattern(tier, shown, options.dates, options.texts, TIGHT if centred else PAD)
    if pattern is None:
        return
    texts = options.texts
    painter.setFont(texts.font)
    painter.setPen(theme.pen(role))
    for minute, left, right in shown:
        text = options.dates.text(minute, pattern)
        low, high = max(left, rect.left()), min(right, rect.right())
        if texts.width(text) + TIGHT <= high - low:
            x = _label_x(low, high, texts.width(text), centred=centred)
            texts.draw(painter, x, rect.center().y(), text)


def _label_x(low: float, high: float, width: float, *, centred: bool) -> float:
    """Return where a label begins in the part of its cell that is in sight."""
    if centred:
        return round((low + high - width) / 2)
    return min(low + PAD, high - width - TIGHT / 2)


def _paint_time_marks(painter: QPainter, rect: QRectF, scale: TimeScale, theme: Theme, options: TimeOptions) -> None:
    """Mark today with a full triangle standing on the chart, the status date with a hollow one."""
    painter.setRenderHint(ANTIALIASING, True)
    for minute, role, full in (
        (options.status_date, Role.STATUS_LINE, False),
        (options.today, Role.TODAY, True),
    ):
        if minute is not None:
            x, y = round(scale.x(minute)) + 0.5, rect.bottom() - 1
            painter.setPen(NO_PEN if full else theme.pen(role, 1.2))
            painter.setBrush(theme.color(role if full else Role.HEADER))
            painter.drawPolygon(QPolygonF([QPointF(x - 4, y - 5), QPointF(x + 4, y - 5), QPointF(x, y)]))
    painter.setRenderHint(ANTIALIASING, False)
