"""The lanes: their bands, and at the left their titles with what they come to."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from planner.roll_up import RollUp
from planner.timebase import MINUTES_PER_DAY
from ui.field_titles import title as field_title
from ui.notices import translated_sentence
from ui.painting.texts import Texts
from ui.roadmap.colors import category_color
from ui.roadmap.geometry import LANE_LEAST
from ui.roadmap.picture import Picture
from ui.theme import Role

CONTEXT = "roadmap"
NO_PEN = QPen(Qt.PenStyle.NoPen)
ANTIALIASING = QPainter.RenderHint.Antialiasing
CLIP_TOO = Qt.ClipOperation.IntersectClip
CHIP = 4.0
"""Width of the lane's colour at the left."""
PAD = 14.0
INDENT = 14.0
"""Indentation of a goal below another one."""
LINE = 16.0
METER = 4.0
ABOVE_LINES = 56.0
"""From the top of a lane to where its dates are written."""
MONTH = "MMM ’yy"
TARGET = "d MMM yy"


def paint_bands(picture: Picture) -> None:
    """Paint the ground of the lanes in view."""
    painter, theme = picture.painter, picture.theme
    painter.setRenderHint(ANTIALIASING, False)
    for lane in picture.lanes:
        rect = picture.lane_rect(lane)
        if lane % 2:
            painter.fillRect(rect, theme.color(Role.LANE_ALTERNATE))
        if lane == picture.options.lit.lane:
            target = QColor(theme.color(Role.LANE_TARGET))
            target.setAlphaF(0.75)
            painter.fillRect(rect, target)


def paint_lines(picture: Picture) -> None:
    """Paint the lines below the lanes, across everything."""
    painter = picture.painter
    painter.setRenderHint(ANTIALIASING, False)
    painter.setPen(picture.theme.pen(Role.GRID_STRONG))
    for lane in picture.lanes:
        rect = picture.lane_rect(lane)
        y = picture.options.snapped(rect.bottom())
        painter.drawLine(QLineF(rect.left(), y, rect.right(), y))


def paint_titles(picture: Picture) -> None:
    """Paint the titles of the lanes in view."""
    painter, titles = picture.painter, picture.areas.titles
    painter.save()
    painter.setClipRect(titles, CLIP_TOO)
    painter.fillRect(titles, picture.theme.color(Role.LANE_TITLE))
    for lane in picture.lanes:
        full = picture.lane_rect(lane)
        _paint_title(picture, lane, QRectF(titles.left(), full.top(), titles.width(), full.height()))
    painter.restore()
    painter.setPen(picture.theme.pen(Role.BORDER))
    painter.drawLine(QLineF(titles.right(), titles.top(), titles.right(), titles.bottom()))


def lane_title(picture: Picture, lane: int) -> str:
    """Return the title of a lane in the reader's language."""
    record, field = picture.scene.lanes[lane], picture.scene.field
    if record.title:
        return record.title
    if field is None:
        return QCoreApplication.translate(CONTEXT, "Everything else" if lane else "All tasks")
    return translated_sentence("group-without", {"title": field_title(field)})


def _paint_title(picture: Picture, lane: int, rect: QRectF) -> None:
    """Write title and roll-up at the top of the part of the lane that is in sight."""
    painter, theme, options, scene = picture.painter, picture.theme, picture.options, picture.scene
    painter.setRenderHint(ANTIALIASING, False)
    if lane == options.lit.lane:
        painter.fillRect(rect, theme.color(Role.LANE_TARGET))
    if scene.color_field is None:
        chip = QRectF(rect.left(), rect.top() + 1, CHIP, rect.height() - 1)
        painter.fillRect(chip, category_color(theme, scene, lane))
    left = rect.left() + PAD + scene.lanes[lane].depth * INDENT
    room = rect.right() - left - PAD / 2
    top = min(max(rect.top(), picture.areas.top), rect.bottom() - LANE_LEAST) + 9
    _write(painter, options.bold, left, top + LINE / 2, room, lane_title(picture, lane), theme.pen(Role.TEXT))
    total = scene.total(lane)
    _write(painter, options.small, left, top + LINE * 1.5 + 1, room, _summary(total), theme.pen(Role.TEXT_MUTED))
    if total.start is not None:
        _paint_meter(picture, QRectF(left, top + LINE * 2 + 6, min(room, 150.0), METER), total.percent)
        lines = [(_span_words(picture, total), Role.TEXT_MUTED), *_target_words(picture, lane, total)]
        for number, (words, role) in enumerate(lines[: int((rect.height() - ABOVE_LINES) // LINE)]):
            _write(painter, options.small, left, top + LINE * (3 + number) + 4, room, words, theme.pen(role))


def _summary(total: RollUp) -> str:
    """Return what a lane comes to in a few words."""
    if not total.tasks:
        return QCoreApplication.translate(CONTEXT, "no tasks yet")
    words = [QCoreApplication.translate(CONTEXT, "%n tasks", "", total.tasks)]
    if total.start is not None:
        words.append(QCoreApplication.translate(CONTEXT, "{0} % done").format(round(total.percent)))
    if total.late:
        words.append(QCoreApplication.translate(CONTEXT, "%n late", "", total.late))
    return " · ".join(words)


def _span_words(picture: Picture, total: RollUp) -> str:
    dates = picture.options.dates
    words = f"{dates.text(total.start, MONTH)} – {dates.text(total.finish, MONTH)}"
    if total.confidence is None:
        return words
    sure = QCoreApplication.translate(CONTEXT, "{0} % sure").format(total.confidence)
    return f"{words} · {sure}"


def _target_words(picture: Picture, lane: int, total: RollUp) -> list[tuple[str, Role]]:
    """Say whether a goal is reached by its target date."""
    target = picture.scene.lanes[lane].target
    if target is None or total.finish is None:
        return []
    late = -(-(total.finish - target) // MINUTES_PER_DAY)
    date = picture.options.dates.text(target, TARGET)
    if late <= 0:
        return [(QCoreApplication.translate(CONTEXT, "Target {0}").format(date), Role.TEXT_MUTED)]
    said = QCoreApplication.translate(CONTEXT, "Target {date}, %n days late", "", late)
    return [(said.format(date=date), Role.DANGER)]


def paint_targets(picture: Picture) -> None:
    """Mark the target dates of goals in their lanes: a flag that is hollow while the date holds."""
    painter, theme, chart = picture.painter, picture.theme, picture.areas.chart
    painter.setRenderHint(ANTIALIASING, True)
    for lane in picture.lanes:
        target = picture.scene.lanes[lane].target
        if target is None:
            continue
        x, rect = picture.options.snapped(picture.scale.x(target)) + 0.5, picture.lane_rect(lane)
        if not chart.left() <= x <= chart.right():
            continue
        finish = picture.scene.total(lane).finish
        missed = finish is not None and finish > target
        role = Role.DEADLINE_MISSED if missed else Role.DEADLINE
        painter.setPen(theme.pen(role, 1.5))
        painter.drawLine(QLineF(x, rect.top() + 2, x, rect.bottom() - 2))
        painter.setBrush(theme.color(role if missed else Role.BASE))
        top = rect.top() + 3
        painter.drawPolygon([QPointF(x, top), QPointF(x + 9, top + 4), QPointF(x, top + 8)])


def _paint_meter(picture: Picture, rect: QRectF, percent: float) -> None:
    """Draw how much is done."""
    painter, theme = picture.painter, picture.theme
    painter.setRenderHint(ANTIALIASING, True)
    painter.setPen(NO_PEN)
    painter.setBrush(theme.color(Role.BORDER))
    painter.drawRoundedRect(rect, METER / 2, METER / 2)
    width = rect.width() * min(percent, 100.0) / 100
    if width >= 1:
        painter.setBrush(theme.color(Role.TEXT_MUTED))
        painter.drawRoundedRect(QRectF(rect.left(), rect.top(), width, METER), METER / 2, METER / 2)


def _write(painter: QPainter, texts: Texts, left: float, middle: float, room: float, text: str, pen: QPen) -> None:
    painter.setFont(texts.font)
    painter.setPen(pen)
    if texts.width(text) > room:
        text = texts.elided(text, math.floor(room))
    texts.draw(painter, left, middle, text)
