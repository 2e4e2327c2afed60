"""Bars, milestones and summaries, their progress, and what hangs on them: baseline, deadline, pin, slack.

Nothing rests on colour alone: critical marks have a heavy outline, nearly critical ones a dashed one, manual bars
square ends with caps, inactive ones a dashed outline and no filling, a missed deadline is filled where one that holds
is hollow.
"""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF

from planner.scheduling.schedule import NONE
from ui.theme import Role, Theme
from ui.timeline.coloring import NO_COLOR, NO_VALUE
from ui.timeline.frame import Frame, progress_percent
from ui.timeline.geometry import (
    BASELINE_HEIGHT,
    BASELINE_TOP,
    CORNER,
    DIAMOND,
    PIN_RADIUS,
    SUMMARY_THICKNESS,
    SUMMARY_TIP,
    SUMMARY_TOP,
    pin_place,
)
from ui.timeline.options import Part
from ui.timeline.scene import Kind

NO_PEN = QPen(Qt.PenStyle.NoPen)
NO_BRUSH = QBrush(Qt.BrushStyle.NoBrush)
HATCHES = (Qt.BrushStyle.BDiagPattern, Qt.BrushStyle.Dense6Pattern, Qt.BrushStyle.VerPattern)
"""Patterns that tell colours apart where the palette begins again."""
HATCH = 0.45
DASHED = Qt.PenStyle.DashLine
DOTTED = Qt.PenStyle.DotLine
ANTIALIASING = QPainter.RenderHint.Antialiasing
CLIP_TOO = Qt.ClipOperation.IntersectClip
TASK, MILESTONE, SUMMARY = int(Kind.TASK), int(Kind.MILESTONE), int(Kind.SUMMARY)


def paint_marks(frame: Frame) -> None:
    """Paint the marks of the rows in view."""
    painter = frame.painter
    painter.setRenderHint(ANTIALIASING, True)
    kinds = frame.scene.kind
    paint = {TASK: _paint_bar, MILESTONE: _paint_milestone, SUMMARY: _paint_summary}
    for entry in frame.in_view:
        paint[int(kinds[entry])](frame, entry)


def paint_under(frame: Frame) -> None:
    """Paint what lies below links and bars: baseline ghosts and slack."""
    frame.painter.setRenderHint(ANTIALIASING, True)
    if frame.options.shows(Part.BASELINE):
        _paint_baselines(frame)
    if frame.options.shows(Part.SLACK):
        _paint_slack(frame)


def paint_over(frame: Frame) -> None:
    """Paint what lies above the bars: deadlines and pins."""
    frame.painter.setRenderHint(ANTIALIASING, True)
    if frame.options.shows(Part.DEADLINES):
        _paint_deadlines(frame)
    if frame.options.shows(Part.PINS):
        for entry in frame.in_view:
            if frame.scene.pin[entry] != NONE:
                paint_pin(frame, pin_center(frame, entry))


# Bars ----------------------------------------------------------------------------------------------------


def _paint_bar(frame: Frame, entry: int) -> None:
    bar = frame.bar(entry)
    parts = _parts(frame, entry, bar)
    if len(parts) > 1:
        frame.painter.setPen(frame.theme.pen(Role.BAR_EDGE, 1.0, DOTTED))
        frame.painter.drawLine(QLineF(bar.left(), bar.center().y(), bar.right(), bar.center().y()))
    done_to = (
        bar.left() + bar.width() * progress_percent(frame.scene, frame.scale, entry, bar.left(), bar.right()) / 100
    )
    for part in parts:
        _paint_part(frame, entry, part, done_to)
    if frame.scene.manual[entry] and not frame.scene.inactive[entry]:
        _paint_caps(frame, bar, bar_colors(frame, entry)[2])


def _parts(frame: Frame, entry: int, bar: QRectF) -> list[QRectF]:
    """Return the rectangles of a bar's stretches of work: the bar itself where work does not pause."""
    segments = frame.scene.segments.get(entry)
    if segments is None:
        return [bar]
    ends = [(frame.scale.x(start), frame.scale.x(finish)) for start, finish in segments.parts]
    ends[0], ends[-1] = (bar.left(), ends[0][1]), (ends[-1][0], bar.right())
    return [QRectF(left, bar.top(), max(right - left, 1.0), bar.height()) for left, right in ends]


def _paint_part(frame: Frame, entry: int, part: QRectF, done_to: float) -> None:
    corner = min(CORNER * frame.layout.unit, part.width() / 2)
    if frame.scene.inactive[entry]:
        _outline(frame, part, corner, frame.theme.pen(Role.BAR_INACTIVE, 1.2, DASHED))
        return
    fill, done, _ = bar_colors(frame, entry)
    corner = 0.0 if frame.scene.manual[entry] else corner
    _fill(frame.painter, part, corner, fill)
    for hatch in fill_of(frame.theme, int(frame.scene.color[entry]))[1:]:
        _fill(frame.painter, part, corner, hatch)
    if frame.options.shows(Part.PROGRESS) and frame.scene.percent[entry] > 0:
        _paint_progress(frame.painter, part, corner, done, done_to)
    if frame.options.shows(Part.CRITICAL) and frame.scene.critical[entry]:
        _outline(frame, part, corner, frame.theme.pen(Role.BAR_CRITICAL_PROGRESS, 2.0))
    elif frame.options.shows(Part.CRITICAL) and frame.scene.near[entry]:
        _outline(frame, part, corner, frame.theme.pen(Role.BASE, 2.0))
        _outline(frame, part, corner, frame.theme.pen(Role.BAR_CRITICAL_EDGE, 2.0, DASHED))


def bar_colors(frame: Frame, entry: int) -> tuple[QColor, QColor, QColor]:
    """Return the colours of a bar's filling, of the part that is done, and of its edge."""
    color, scene = frame.theme.color, frame.scene
    if scene.color[entry] == NO_VALUE:
        return _shades(color(Role.BAR_INACTIVE), dark=frame.theme.dark)
    if scene.color[entry] >= 0:
        return _shades(frame.theme.team_color(int(scene.color[entry])), dark=frame.theme.dark)
    if frame.options.shows(Part.CRITICAL) and scene.critical[entry]:
        return color(Role.BAR_CRITICAL), color(Role.BAR_CRITICAL_PROGRESS), color(Role.BAR_CRITICAL_EDGE)
    if scene.manual[entry]:
        return _shades(color(Role.BAR_MANUAL), dark=frame.theme.dark)
    return color(Role.BAR), color(Role.BAR_PROGRESS), color(Role.BAR_EDGE)


def fill_of(theme: Theme, number: int) -> list[QBrush]:
    """Return what fills a bar of a colour number, from below: its colour, and hatching where the palette repeats."""
    if number < 0:
        return [theme.brush(Role.BAR if number == NO_COLOR else Role.BAR_INACTIVE)]
    color, rounds = theme.team_color(number), number // len(theme.teams)
    if not rounds:
        return [QBrush(color)]
    ink = QColor(theme.team_text(number))
    ink.setAlphaF(HATCH)
    return [QBrush(color), QBrush(ink, HATCHES[(rounds - 1) % len(HATCHES)])]


def _shades(color: QColor, *, dark: bool) -> tuple[QColor, QColor, QColor]:
    done = color.lighter(135) if dark else color.darker(135)
    return color, done, done


def _fill(painter: QPainter, bar: QRectF, corner: float, color: QColor | QBrush) -> None:
    painter.setPen(NO_PEN)
    painter.setBrush(color)
    if corner > 0.5:
        painter.drawRoundedRect(bar, corner, corner)
    else:
        painter.drawRect(bar)


def _outline(frame: Frame, bar: QRectF, corner: float, pen: QPen) -> None:
    half = pen.widthF() / 2
    inner = bar.adjusted(half, half, -half, -half)
    if inner.width() <= 0:
        return
    frame.painter.setPen(pen)
    frame.painter.setBrush(NO_BRUSH)
    frame.painter.drawRoundedRect(inner, max(corner - half, 0), max(corner - half, 0))


def _paint_progress(painter: QPainter, part: QRectF, corner: float, color: QColor, done_to: float) -> None:
    width = done_to - part.left()
    if width >= part.width() - 0.5:
        _fill(painter, part, corner, color)
    elif width > 0:
        painter.save()
        painter.setClipRect(QRectF(part.left(), part.top(), width, part.height()), CLIP_TOO)
        _fill(painter, part, corner, color)
        painter.restore()


def _paint_caps(frame: Frame, bar: QRectF, color: QColor) -> None:
    """Square brackets at the ends: this bar is where a person put it."""
    unit = frame.layout.unit
    painter = frame.painter
    painter.setPen(NO_PEN)
    painter.setBrush(color)
    width = min(3 * unit, bar.width())
    for x in (bar.left(), bar.right() - width):
        painter.drawRect(QRectF(x, bar.top() - 2 * unit, width, bar.height() + 4 * unit))


# Milestones and summaries --------------------------------------------------------------------------------


def diamond(center: QPointF, half: float) -> QPolygonF:
    """Return a square on its corner."""
    x, y = center.x(), center.y()
    return QPolygonF([QPointF(x, y - half), QPointF(x + half, y), QPointF(x, y + half), QPointF(x - half, y)])


def mark_center(frame: Frame, entry: int) -> QPointF:
    """Return the middle of a mark."""
    left, right = frame.spans
    return QPointF(float(left[entry] + right[entry]) / 2, frame.middle(entry))


def _paint_milestone(frame: Frame, entry: int) -> None:
    painter, theme, scene, unit = frame.painter, frame.theme, frame.scene, frame.layout.unit
    critical = frame.options.shows(Part.CRITICAL) and bool(scene.critical[entry])
    color = theme.color(Role.MILESTONE_CRITICAL if critical else Role.MILESTONE)
    if scene.color[entry] >= 0:
        color = theme.team_color(int(scene.color[entry]))
    center = mark_center(frame, entry)
    if scene.inactive[entry]:
        painter.setPen(theme.pen(Role.BAR_INACTIVE, 1.2, DASHED))
        painter.setBrush(NO_BRUSH)
        painter.drawPolygon(diamond(center, (DIAMOND - 1) * unit))
        return
    painter.setPen(NO_PEN)
    painter.setBrush(color)
    painter.drawPolygon(diamond(center, DIAMOND * unit))
    if frame.options.shows(Part.CRITICAL) and scene.near[entry]:
        painter.setPen(QPen(theme.color(Role.BAR_CRITICAL), 1.6 * unit, DASHED))
        painter.setBrush(NO_BRUSH)
        painter.drawPolygon(diamond(center, (DIAMOND - 3) * unit))
    elif critical or scene.percent[entry] >= 100:
        pen = QPen(theme.color(Role.BASE), 1.3 * unit)
        painter.setPen(pen)
        painter.setBrush(NO_BRUSH)
        if scene.percent[entry] >= 100:
            _paint_tick(painter, center, unit)
        else:
            painter.drawPolygon(diamond(center, (DIAMOND - 3.2) * unit))


def _paint_tick(painter: QPainter, center: QPointF, unit: float) -> None:
    x, y = center.x(), center.y()
    points = ((x - 3 * unit, y), (x - 0.8 * unit, y + 2.2 * unit), (x + 3 * unit, y - 2 * unit))
    painter.drawPolyline(QPolygonF([QPointF(*point) for point in points]))


def _paint_summary(frame: Frame, entry: int) -> None:
    """A bracket: a band with a tip pointing down at each end."""
    scene, unit = frame.scene, frame.layout.unit
    bar = frame.bar(entry)
    top = frame.top(entry) + SUMMARY_TOP * unit
    thick = SUMMARY_THICKNESS * unit
    shape = bracket(bar.left(), bar.right(), top, unit)
    color = frame.theme.color(Role.BAR_INACTIVE if scene.inactive[entry] else Role.SUMMARY)
    frame.painter.setPen(NO_PEN)
    frame.painter.setBrush(color)
    frame.painter.drawPath(shape)
    if frame.options.shows(Part.PROGRESS) and scene.percent[entry] > 0:
        width = (bar.width() - 4 * unit) * min(float(scene.percent[entry]), 100.0) / 100
        if width > 1:
            line = QRectF(bar.left() + 2 * unit, top + thick / 2 - unit, width, 2 * unit)
            frame.painter.fillRect(line, frame.theme.color(Role.BASE))


def bracket(left: float, right: float, top: float, unit: float) -> QPainterPath:
    """Return the outline of a summary's bracket."""
    thick, tip = SUMMARY_THICKNESS * unit, SUMMARY_TIP * unit
    reach = min(tip, (right - left) / 2)
    points = (
        (left, top),
        (right, top),
        (right, top + thick + tip),
        (right - reach, top + thick),
        (left + reach, top + thick),
        (left, top + thick + tip),
    )
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(*point) for point in points]))
    path.closeSubpath()
    return path


# Baseline, slack, deadline, pin --------------------------------------------------------------------------


def _paint_baselines(frame: Frame) -> None:
    scene, unit, painter = frame.scene, frame.layout.unit, frame.painter
    shown = [entry for entry in frame.visible if scene.baseline_finish[entry] != NONE]
    if not shown:
        return
    left, right = frame.scale.x(scene.baseline_start), frame.scale.x(scene.baseline_finish)
    for entry in shown:
        painter.setPen(frame.theme.pen(Role.BASELINE_EDGE, 1.0))
        painter.setBrush(frame.theme.brush(Role.BASELINE))
        if scene.kind[entry] == MILESTONE:
            center = QPointF(float(right[entry]), frame.middle(entry))
            painter.drawPolygon(diamond(center, (DIAMOND - 1.5) * unit))
            continue
        painter.setPen(NO_PEN)
        top = frame.top(entry) + BASELINE_TOP * unit
        width = max(float(right[entry] - left[entry]), unit)
        painter.drawRect(QRectF(float(left[entry]), top, width, BASELINE_HEIGHT * unit))


def _paint_slack(frame: Frame) -> None:
    scene, unit = frame.scene, frame.layout.unit
    right, end = frame.spans[1], frame.scale.x(scene.slack_end)
    frame.painter.setPen(frame.theme.pen(Role.SLACK, 1.5, DOTTED))
    for entry in frame.in_view:
        if scene.slack_end[entry] != NONE and scene.kind[entry] != SUMMARY:
            y, x = frame.middle(entry), float(end[entry])
            frame.painter.drawLine(QLineF(float(right[entry]), y, x, y))
            frame.painter.drawLine(QLineF(x, y - 4 * unit, x, y + 4 * unit))


def _paint_deadlines(frame: Frame) -> None:
    scene = frame.scene
    shown = [entry for entry in frame.visible if scene.deadline[entry] != NONE]
    if not shown:
        return
    places = frame.scale.x(scene.deadline)
    for entry in shown:
        missed = scene.finish[entry] > scene.deadline[entry]
        _paint_deadline(frame, float(places[entry]), frame.top(entry), missed=bool(missed))


def _paint_deadline(frame: Frame, x: float, top: float, *, missed: bool) -> None:
    """An arrow head pointing down at the date; hollow while it holds."""
    unit, painter, theme = frame.layout.unit, frame.painter, frame.theme
    role = Role.DEADLINE_MISSED if missed else Role.DEADLINE
    head = QPolygonF([QPointF(x - 5 * unit, top + 4 * unit), QPointF(x + 5 * unit, top + 4 * unit)])
    head.append(QPointF(x, top + 11 * unit))
    painter.setPen(theme.pen(role, 1.5))
    painter.setBrush(theme.color(role if missed else Role.BASE))
    painter.drawLine(QLineF(x, top + 11 * unit, x, top + 27 * unit))
    if missed:
        painter.setPen(theme.pen(Role.BASE))
    painter.drawPolygon(head)


def pin_center(frame: Frame, entry: int) -> QPointF:
    """Return where the pin of a mark is."""
    left, right = (float(edge[entry]) for edge in frame.spans)
    x = pin_place(left, right, frame.layout.unit, bar=bool(frame.scene.kind[entry] == TASK))
    return QPointF(x, frame.middle(entry))


def paint_pin(frame: Frame, center: QPointF) -> None:
    """Paint a pin on a small disc, so that it reads on any bar."""
    unit, painter, theme = frame.layout.unit, frame.painter, frame.theme
    painter.setPen(NO_PEN)
    painter.setBrush(theme.brush(Role.BASE))
    painter.drawEllipse(center, PIN_RADIUS * unit, PIN_RADIUS * unit)
    x, y = center.x(), center.y()
    pen = QPen(theme.color(Role.PIN), 1.4 * unit)
    painter.setPen(pen)
    painter.drawLine(QLineF(x, y + unit, x, y + 4.2 * unit))
    painter.drawLine(QLineF(x - 2.8 * unit, y + unit, x + 2.8 * unit, y + unit))
    painter.setPen(NO_PEN)
    painter.setBrush(theme.color(Role.PIN))
    painter.drawRect(QRectF(x - 1.7 * unit, y - 3.8 * unit, 3.4 * unit, 4.8 * unit))
    painter.drawRect(QRectF(x - 2.6 * unit, y - 4.2 * unit, 5.2 * unit, 1.4 * unit))
