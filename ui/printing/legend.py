"""The legend: each symbol that the plan uses, painted by the painter of the chart itself, and its name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from planner.scheduling.schedule import NONE
from planner.timebase import MINUTES_PER_DAY
from ui.painting.axis import TimeScale
from ui.printing.layout import LEGEND_GAP, LEGEND_LINE
from ui.theme import Role, Theme
from ui.timeline.coloring import NO_COLOR, ColorName
from ui.timeline.geometry import ROW, RowLayout
from ui.timeline.options import ChartOptions, Part
from ui.timeline.painter import paint_chart
from ui.timeline.scene import Kind, Scene, SceneLinks

SYMBOL, LINE_SYMBOL = 30.0, 8.0
SPACE = 6.0
DAYS = 10
SIZE = 0.75
"""Height of a symbol's row against a row of the chart at its full size."""
BEFORE_DUE, DUE, MISSED = 0.65, 0.85, 0.55
"""Where the bar ends that holds its deadline, where that is, and where a missed one is, along a symbol: all inside."""
_DAY = MINUTES_PER_DAY
_DASHED = Qt.PenStyle.DashLine


@dataclass(frozen=True)
class Entry:
    """A symbol of the legend: its name and how its one mark looks.

    Attributes:
        line: role of an upright line which stands instead of a mark. dashed: how that is drawn.
        missed: its deadline is missed. color: number in the palette, -1 for the usual colour.
    """

    name: str
    kind: Kind = Kind.TASK
    percent: float = 0.0
    critical: bool = False
    near: bool = False
    manual: bool = False
    inactive: bool = False
    baseline: bool = False
    deadline: bool = False
    missed: bool = False
    pinned: bool = False
    line: Role | None = None
    dashed: bool = False
    color: int = NO_COLOR

    @property
    def symbol_width(self) -> float:
        """Width of the symbol, without its name."""
        return LINE_SYMBOL if self.line else SYMBOL

    def width(self, options: ChartOptions) -> float:
        """Return the width of symbol and name."""
        return self.symbol_width + SPACE + options.texts.width(self.name)


def legend_entries(
    scene: Scene, scale: TimeScale, width: float, options: ChartOptions, colors: Sequence[ColorName] = ()
) -> list[Entry]:
    """Return the symbols that a chart `width` wide uses, in the order in which they are read; `colors` come first."""
    named = [Entry(one.title or _text("No value"), color=one.number) for one in colors]
    return [*named, *_marks(scene, options), *_extras(scene, options), *_lines(scale, width, options)]


def _marks(scene: Scene, options: ChartOptions) -> Iterator[Entry]:
    task, milestone = scene.kind == Kind.TASK, scene.kind == Kind.MILESTONE
    if task.any():
        yield Entry(_text("Task"))
        if options.shows(Part.PROGRESS) and (task & (scene.percent > 0)).any():
            yield Entry(_text("Progress"), percent=60.0)
    if options.shows(Part.CRITICAL) and (scene.critical & task).any():
        yield Entry(_text("Critical"), critical=True)
    elif options.shows(Part.CRITICAL) and (scene.critical & milestone).any():
        yield Entry(_text("Critical"), Kind.MILESTONE, critical=True)
    if options.shows(Part.CRITICAL) and (scene.near & task).any():
        yield Entry(_text("Nearly critical"), near=True)
    elif options.shows(Part.CRITICAL) and (scene.near & milestone).any():
        yield Entry(_text("Nearly critical"), Kind.MILESTONE, near=True)
    if scene.manual.any():
        yield Entry(_text("Manual"), manual=True)
    if scene.inactive.any():
        yield Entry(_text("Inactive"), inactive=True)
    if (scene.kind == Kind.SUMMARY).any():
        yield Entry(_text("Summary"), Kind.SUMMARY)
    if milestone.any():
        yield Entry(_text("Milestone"), Kind.MILESTONE)


def _extras(scene: Scene, options: ChartOptions) -> Iterator[Entry]:
    if options.shows(Part.BASELINE) and (scene.baseline_start != NONE).any():
        yield Entry(_text("Baseline"), baseline=True)
    due = scene.deadline != NONE
    missed = due & (scene.finish > scene.deadline)
    if options.shows(Part.DEADLINES) and (due & ~missed).any():
        yield Entry(_text("Deadline"), deadline=True)
    if options.shows(Part.DEADLINES) and missed.any():
        yield Entry(_text("Deadline missed"), deadline=True, missed=True)
    if options.shows(Part.PINS) and (scene.pin != NONE).any():
        yield Entry(_text("Pinned"), pinned=True)


def _lines(scale: TimeScale, width: float, options: ChartOptions) -> Iterator[Entry]:
    for name, role, minute, dashed in (
        (_text("Status date"), Role.STATUS_LINE, options.status_date, True),
        (_text("Today"), Role.TODAY, options.today, False),
    ):
        if minute is not None and 0 <= scale.x(minute) <= width:
            yield Entry(name, line=role, dashed=dashed)


def paint_legend(
    painter: QPainter,
    area: QRectF,
    entries: Sequence[Entry],
    lines: Sequence[Sequence[int]],
    theme: Theme,
    options: ChartOptions,
) -> None:
    """Paint the legend at the foot of `area`, the entries of each line beside each other."""
    middle = area.bottom() - (len(lines) - 0.5) * LEGEND_LINE
    for line in lines:
        x = area.left()
        for number in line:
            _paint_entry(painter, x, middle, entries[number], theme, options)
            x += entries[number].width(options) + LEGEND_GAP
        middle += LEGEND_LINE


def _paint_entry(painter: QPainter, x: float, middle: float, entry: Entry, theme: Theme, options: ChartOptions) -> None:
    if entry.line:
        painter.setPen(theme.pen(entry.line, 1.0, _DASHED) if entry.dashed else theme.pen(entry.line))
        painter.drawLine(QPointF(x + LINE_SYMBOL / 2, middle - 8), QPointF(x + LINE_SYMBOL / 2, middle + 8))
    else:
        _paint_symbol(painter, x, middle, _one_row(entry), theme, options)
    painter.setFont(options.texts.font)
    painter.setPen(theme.pen(Role.TEXT))
    options.texts.draw(painter, x + entry.symbol_width + SPACE, middle, entry.name)


def _paint_symbol(
    painter: QPainter, x: float, middle: float, scene: Scene, theme: Theme, options: ChartOptions
) -> None:
    rect = QRectF(x - SPACE, middle - LEGEND_LINE / 2, SYMBOL + 2 * SPACE, LEGEND_LINE)
    scale = TimeScale(-x * DAYS * _DAY / SYMBOL, DAYS * _DAY / SYMBOL, 0, _DAY)
    layout = RowLayout(ROW * SIZE, middle - ROW / 2 * SIZE)
    plain = replace(options, parts=options.parts - {Part.LABELS}, today=None, status_date=None)
    paint_chart(painter, rect, scene, scale, layout, theme, plain)


def _one_row(entry: Entry) -> Scene:
    """Return a scene of one row that shows a symbol over `DAYS` days."""
    milestone = entry.kind is Kind.MILESTONE
    end = DAYS * _DAY
    holds = entry.deadline and not entry.missed
    due = round(end * (DUE if holds else MISSED))
    return Scene(
        first_row=0,
        ids=_one(1),
        slots=_one(0),
        kind=np.array([entry.kind], np.uint8),
        names=("",),
        owners=("",),
        start=_one(end // 2 if milestone else 0),
        finish=_one(end // 2 if milestone else round(end * BEFORE_DUE) if holds else end),
        percent=np.array([entry.percent]),
        critical=np.array([entry.critical]),
        near=np.array([entry.near]),
        manual=np.array([entry.manual]),
        inactive=np.array([entry.inactive]),
        color=np.array([entry.color], np.int16),
        deadline=_one(due if entry.deadline else NONE),
        pin=_one(0 if entry.pinned else NONE),
        baseline_start=_one(0 if entry.baseline else NONE),
        baseline_finish=_one(end if entry.baseline else NONE),
        slack_end=_one(NONE),
        title_start=_one(NONE),
        title_finish=_one(NONE),
        hidden=np.zeros(1, np.uint8),
        links=NO_LINKS,
    )


def _one(value: int) -> NDArray[np.int64]:
    return np.array([value], np.int64)


_EMPTY = np.array([], np.int64)
NO_LINKS = SceneLinks(*(_EMPTY,) * 3, (), *(_EMPTY,) * 6, _EMPTY.astype(np.bool_))


def _text(text: str) -> str:
    return QCoreApplication.translate("legend", text)
