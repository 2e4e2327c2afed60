"""The legend: each symbol that the plan uses, painted by the painter of the chart itself, and its name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainter

from planner.scheduling.schedule import NONE
from planner.timebase import MINUTES_PER_DAY
from ui.theme import Role, Theme
from ui.timeline.axis import TimeScale
from ui.timeline.geometry import ROW, RowLayout
from ui.timeline.options import ChartOptions
from ui.timeline.painter import paint_chart
from ui.timeline.scene import Kind, Scene, SceneLinks

SYMBOL = 30.0
GAP = 18.0
SPACE = 6.0
DAYS = 10
_DAY = MINUTES_PER_DAY


@dataclass(frozen=True)
class Sample:
    """A symbol of the legend: its name and how its one mark looks."""

    name: str
    kind: Kind = Kind.TASK
    percent: float = 0.0
    critical: bool = False
    manual: bool = False
    inactive: bool = False
    baseline: bool = False
    deadline: bool = False
    pinned: bool = False


def samples(scene: Scene) -> Iterator[Sample]:
    """Yield the symbols that a scene uses, in the order in which they are read."""
    kinds = set(scene.kind.tolist())
    if int(Kind.TASK) in kinds:
        yield Sample(_text("Task"))
        if bool((scene.percent > 0).any()):
            yield Sample(_text("Progress"), percent=60.0)
    if bool((scene.critical & (scene.kind == Kind.TASK)).any()):
        yield Sample(_text("Critical"), critical=True)
    if bool(scene.manual.any()):
        yield Sample(_text("Manual"), manual=True)
    if bool(scene.inactive.any()):
        yield Sample(_text("Inactive"), inactive=True)
    if int(Kind.SUMMARY) in kinds:
        yield Sample(_text("Summary"), Kind.SUMMARY)
    if int(Kind.MILESTONE) in kinds:
        yield Sample(_text("Milestone"), Kind.MILESTONE)
    if bool((scene.baseline_start != NONE).any()):
        yield Sample(_text("Baseline"), baseline=True)
    if bool((scene.deadline != NONE).any()):
        yield Sample(_text("Deadline"), deadline=True)
    if bool((scene.pin != NONE).any()):
        yield Sample(_text("Pinned"), pinned=True)


def paint_legend(painter: QPainter, area: QRectF, scene: Scene, theme: Theme, options: ChartOptions) -> None:
    """Paint the legend in one line from the left; what has no room is left out."""
    x, middle = area.left(), area.center().y() + 4
    for sample in samples(scene):
        width = SYMBOL + SPACE + options.texts.width(sample.name)
        if x + width > area.right():
            return
        _paint_symbol(painter, x, middle, _one_row(sample), theme, options)
        _paint_name(painter, x + SYMBOL + SPACE, middle, sample.name, theme, options)
        x += width + GAP
    for name, role, minute in _lines(options):
        if minute is not None and x + SYMBOL + options.texts.width(name) <= area.right():
            painter.setPen(theme.pen(role, 1.5))
            painter.drawLine(QPointF(x + SYMBOL / 2, middle - 7), QPointF(x + SYMBOL / 2, middle + 7))
            _paint_name(painter, x + SYMBOL + SPACE, middle, name, theme, options)
            x += SYMBOL + SPACE + options.texts.width(name) + GAP


def _lines(options: ChartOptions) -> tuple[tuple[str, Role, int | None], ...]:
    return (
        (_text("Status date"), Role.STATUS_LINE, options.status_date),
        (_text("Today"), Role.TODAY, options.today),
    )


def _paint_symbol(
    painter: QPainter, x: float, middle: float, scene: Scene, theme: Theme, options: ChartOptions
) -> None:
    rect = QRectF(x, middle - ROW / 2, SYMBOL, ROW)
    scale = TimeScale(-x * DAYS * _DAY / SYMBOL, DAYS * _DAY / SYMBOL, 0, _DAY)
    layout = RowLayout(ROW * 0.75, middle - 15 * 0.75)
    plain = replace(options, labels=False, today=None, status_date=None)
    paint_chart(painter, rect.adjusted(-8, 0, 12, 0), scene, scale, layout, theme, plain)


def _paint_name(painter: QPainter, x: float, middle: float, name: str, theme: Theme, options: ChartOptions) -> None:
    painter.setFont(options.texts.font)
    painter.setPen(theme.pen(Role.TEXT))
    options.texts.draw(painter, x, middle, name)


def _one_row(sample: Sample) -> Scene:
    """Return a scene of one row that shows a symbol over `DAYS` days."""
    milestone = sample.kind is Kind.MILESTONE
    end = DAYS * _DAY
    return Scene(
        first_row=0,
        ids=_one(1),
        slots=_one(0),
        kind=np.array([sample.kind], np.uint8),
        names=("",),
        start=_one(end // 2 if milestone else 0),
        finish=_one(end // 2 if milestone else end),
        percent=np.array([sample.percent]),
        critical=np.array([sample.critical]),
        manual=np.array([sample.manual]),
        inactive=np.array([sample.inactive]),
        team=np.array([-1], np.int16),
        deadline=_one(end if sample.deadline else NONE),
        pin=_one(0 if sample.pinned else NONE),
        baseline_start=_one(0 if sample.baseline else NONE),
        baseline_finish=_one(end if sample.baseline else NONE),
        slack_end=_one(NONE),
        links=NO_LINKS,
    )


def _one(value: int) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    return np.array([value], np.int64)


_EMPTY = np.array([], np.int64)
NO_LINKS = SceneLinks(*(_EMPTY,) * 3, (), *(_EMPTY,) * 6, _EMPTY.astype(np.bool_))


def _text(text: str) -> str:
    return QCoreApplication.translate("legend", text)
