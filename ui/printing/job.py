"""A print job: one plan laid out on pages, each painted on request into any painter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil

import numpy as np
from PySide6.QtCore import QLocale, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from planner.fields import FIELDS
from planner.project import Project
from planner.scheduling.schedule import NONE, Schedule
from planner.timebase import MINUTES_PER_DAY
from ui.fonts import ui_font
from ui.outline.columns import Column
from ui.outline.table_painter import PADDING, TablePainter, name_offset, paint_table
from ui.printing.layout import AXIS, FOOTER, HEADER, TEXT, Page, PageLayout, lay_out
from ui.printing.legend import paint_legend
from ui.printing.setup import PageSetup, checked
from ui.printing.words import fill_in
from ui.theme import Role, paper_theme
from ui.timeline.axis import TimeScale
from ui.timeline.dates import DateTexts
from ui.timeline.geometry import RowLayout
from ui.timeline.options import ChartOptions
from ui.timeline.painter import paint_axis, paint_background, paint_chart
from ui.timeline.scene import Scene, build_scene
from ui.timeline.shading import DayKinds, project_days
from ui.timeline.texts import Texts

NAME_SHARE = 0.26
"""At most this share of the page's width goes to the name column."""
NAME_LEAST = 120.0
END_ROOM = 0.08
"""Share of the chart kept free at its end for the labels of the last bars."""
TITLE_SIZE = 17
CLIP_TOO = Qt.ClipOperation.IntersectClip


@dataclass(frozen=True)
class Content:
    """What is printed.

    Attributes:
        ids: task ids of the rows, in order.
        today: instant of the today line, None for none. as_of: instant that the footer names.
        baseline_id: baseline drawn under the bars.
    """

    project: Project
    schedule: Schedule
    ids: Sequence[int]
    as_of: int
    today: int | None = None
    baseline_id: int | None = None


class PrintJob:
    """Pages of one plan under one set-up.

    Attributes:
        layout: the pages and their sizes, in units. setup: what was asked for.
    """

    def __init__(self, content: Content, setup: PageSetup, locale: QLocale | None = None) -> None:
        """Lay the plan out; needs an application object for its fonts.

        Raises:
            EditRefused: the set-up cannot be printed.
        """
        self.setup = checked(setup)
        self._content = content
        self._font = ui_font(int(TEXT))
        self._theme = paper_theme()
        columns = _natural_columns(content, setup, self._font)
        self.layout = lay_out(setup, len(content.ids), float(sum(column.width for column in columns)))
        self._columns = _fitted(columns, self.layout)
        self.layout = lay_out(setup, len(content.ids), float(sum(column.width for column in self._columns)))
        self._scene = _scene(content)
        self._scale = _scale(content, setup, self.layout.total_chart_width, self._scene)
        self._days: DayKinds = project_days(content.project)
        self._options = ChartOptions(
            texts=Texts(self._font, paper=True),
            dates=DateTexts(locale),
            today=content.today,
            status_date=content.project.plan.status_date,
            crisp=False,
        )

    def paint(self, painter: QPainter, page: Page) -> None:
        """Paint one page; the painter's origin is the corner inside the margins, its scale one unit."""
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        self._paint_header(painter, page)
        self._paint_body(painter, page)
        if self.layout.legend_height:
            area = QRectF(0, self.layout.body_bottom, self.layout.width, self.layout.legend_height)
            paint_legend(painter, area, self._scene, self._theme, self._options)
        self._paint_footer(painter, page)

    def _paint_body(self, painter: QPainter, page: Page) -> None:
        layout = self.layout
        table = layout.table_on(page.across)
        rows = page.last_row - page.first_row
        height = rows * layout.row_height
        if table:
            self._paint_table(painter, page, table, height)
        chart = QRectF(table, HEADER, layout.width - table, AXIS + height)
        painter.save()
        painter.setClipRect(chart, CLIP_TOO)
        painter.translate(table - layout.chart_offset(page.across), 0)
        self._paint_chart(painter, page, height)
        painter.restore()
        painter.setPen(self._theme.pen(Role.BORDER_STRONG))
        painter.drawRect(QRectF(0, HEADER, layout.width, AXIS + height))
        if table:
            painter.drawLine(QPointF(table, HEADER), QPointF(table, HEADER + AXIS + height))

    def _paint_chart(self, painter: QPainter, page: Page, height: float) -> None:
        """Paint the axis and the rows of a page, in the coordinates of the whole chart."""
        layout = self.layout
        left, width = layout.chart_offset(page.across), layout.chart_widths[page.across]
        area = QRectF(left, layout.body_top, width, height)
        rows = RowLayout(layout.row_height, layout.body_top - page.first_row * layout.row_height)
        paint_background(painter, area, self._scale, rows, self._theme, self._options, self._days)
        whole = QRectF(0, layout.body_top, layout.total_chart_width, height)
        paint_chart(painter, whole, self._scene, self._scale, rows, self._theme, self._options, area)
        axis = QRectF(left, HEADER, width, AXIS)
        paint_axis(painter, axis, self._scale, self._theme, self._options)

    def _paint_table(self, painter: QPainter, page: Page, width: float, height: float) -> None:
        ids = [int(task_id) for task_id in self._content.ids[page.first_row : page.last_row]]
        row_height = self.layout.row_height
        whole = max(round(row_height), 1)
        table = TablePainter(self._theme, self._font, whole)
        header = QRect(0, round(HEADER), ceil(width), round(AXIS))
        table.header(painter, header, self._columns)
        painter.save()
        painter.translate(0, self.layout.body_top)
        painter.scale(1, row_height / whole)
        area = QRect(0, 0, ceil(width), ceil(height))
        paint_table(
            painter, area, self._columns, ids, self._content.project, self._content.schedule, self._theme,
            self._font, whole,
        )  # fmt: skip
        painter.restore()

    def _paint_header(self, painter: QPainter, page: Page) -> None:
        area = QRectF(0, 0, self.layout.width, HEADER - 10)
        left, middle, right = self._words(self.setup.header, page)
        painter.setFont(_sized(self._font, TITLE_SIZE, QFont.Weight.DemiBold))
        painter.setPen(self._theme.pen(Role.TEXT))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), left)
        painter.setFont(self._font)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), middle)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), right)

    def _paint_footer(self, painter: QPainter, page: Page) -> None:
        area = QRectF(0, self.layout.height - FOOTER + 6, self.layout.width, FOOTER - 6)
        painter.setFont(self._font)
        painter.setPen(self._theme.pen(Role.TEXT_MUTED))
        sides = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight)
        for text, side in zip(self._words(self.setup.footer, page), sides, strict=True):
            painter.drawText(area, int(side | Qt.AlignmentFlag.AlignBottom), text)

    def _words(self, texts: tuple[str, str, str], page: Page) -> list[str]:
        pages = len(self.layout.pages)
        return [
            fill_in(text, self._content.project, self._content.schedule, page, pages, self._content.as_of)
            for text in texts
        ]


def _scene(content: Content) -> Scene:
    ids = np.array(content.ids, np.int64)
    return build_scene(content.project, content.schedule, ids, 0, len(ids), baseline_id=content.baseline_id)


def _natural_columns(content: Content, setup: PageSetup, font: QFont) -> list[Column]:
    """Return the columns as wide as their widest text."""
    bold = _sized(font, int(TEXT), QFont.Weight.DemiBold)
    metrics = QFontMetricsF(bold)
    return [Column(key, _natural_width(content, key, metrics)) for key in setup.columns]


def _natural_width(content: Content, key: str, metrics: QFontMetricsF) -> int:
    field, project, schedule = FIELDS[key], content.project, content.schedule
    widest = metrics.horizontalAdvance(field.title)
    for task_id in content.ids:
        text = field.text(project, schedule, int(task_id)).partition("\n")[0]
        indent = name_offset(project.depth(int(task_id))) if key == "name" else 0
        widest = max(widest, metrics.horizontalAdvance(text) + indent)
    return ceil(widest) + 2 * PADDING + 2


def _fitted(columns: list[Column], layout: PageLayout) -> list[Column]:
    """Return the columns with the name no wider than its share of the page, and none beyond half of it."""
    most = max(NAME_SHARE * layout.width, NAME_LEAST)
    limits = {"name": most}
    return [replace(one, width=int(min(one.width, limits.get(one.key, 0.5 * layout.width)))) for one in columns]


def _scale(content: Content, setup: PageSetup, width: float, scene: Scene) -> TimeScale:
    """Return the time scale that puts the plan's dates, or those asked for, on the whole width."""
    dated = scene.start[scene.start != NONE], scene.finish[scene.finish != NONE]
    starts = np.concatenate([dated[0], scene.baseline_start[scene.baseline_start != NONE]])
    ends = np.concatenate([dated[1], scene.deadline[scene.deadline != NONE]])
    plan = content.project.plan
    low = int(starts.min()) if len(starts) else plan.start
    high = int(ends.max()) if len(ends) else plan.start + 30 * MINUTES_PER_DAY
    day = MINUTES_PER_DAY
    first = setup.first if setup.first is not None else low // day * day - 2 * day
    span = max(high - first, day)
    last = setup.last if setup.last is not None else round(high + span * END_ROOM) // day * day + day
    return TimeScale.fitting(
        first, max(last, first + day), width, work_start=plan.default_start, work_finish=plan.default_finish
    )


def _sized(font: QFont, pixels: int, weight: QFont.Weight) -> QFont:
    result = QFont(font)
    result.setPixelSize(pixels)
    result.setWeight(weight)
    return result
