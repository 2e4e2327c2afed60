"""A print job: one plan laid out on pages, each painted on request into any painter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import ceil, floor

import numpy as np
from PySide6.QtCore import QLocale, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from planner.arrange.grouping import Group
from planner.fields import Field, fields_of
from planner.project import Project
from planner.scheduling.schedule import NONE, Schedule
from planner.timebase import MINUTES_PER_DAY
from ui.field_titles import title
from ui.fonts import paper_font
from ui.outline.columns import Column
from ui.outline.columns import column as column_of
from ui.outline.group_row import group_text
from ui.outline.marks import marks_of
from ui.outline.table_painter import (
    MARK,
    MARK_GAP,
    PADDING,
    TablePainter,
    name_offset,
    paint_table,
)
from ui.painting.axis import TimeScale
from ui.painting.dates import DateTexts
from ui.painting.shading import DayKinds, project_days
from ui.painting.texts import Texts
from ui.printing.layout import AXIS, CHART_LEAST, HEADER, TEXT, Page, lay_out, one_sheet
from ui.printing.legend import legend_entries, paint_legend
from ui.printing.running_heads import RunningHeads, sized
from ui.printing.setup import PageSetup, checked
from ui.theme import Role, paper_theme
from ui.timeline.coloring import Coloring
from ui.timeline.geometry import RowLayout
from ui.timeline.link_index import LinkIndex
from ui.timeline.options import ALL_PARTS, ChartOptions, Part
from ui.timeline.painter import paint_axis, paint_background, paint_chart
from ui.timeline.scene import Scene, build_scene

TABLE_SHARE = 0.5
"""At most this share of the page's width goes to the table; the chart has the rest."""
NAME_SHARE = 0.3
"""At most this share of the page's width goes to the name column."""
NAME_LEAST = 200
"""The name column becomes so narrow before another column is left out for it."""
FIRST_OUT = ("predecessors", "owner")
LAST_OUT = ("duration", "finish", "start", "row")
"""Columns left out before all others and after all others where the page is narrow, in order; the name stays."""
START_ROOM, END_ROOM = 24.0, 140.0
"""Units of the chart kept free before the first mark, for links, and after the last, for labels."""
MOST_ROOM = 0.15
"""Share of the chart that is kept free at most."""
CLIP_TOO = Qt.ClipOperation.IntersectClip


@dataclass(frozen=True)
class Content:
    """What is printed.

    Attributes:
        ids: task ids of the rows, in order; negative ones for the titles of groups, which `groups` has.
        depths: indentation of rows by id, where it is not that of the outline.
        today: instant of the today line, None for none. as_of: instant that the footer names.
        baseline_id: baseline drawn under the bars. parts: what the chart shows.
        color_field: key of the field that colours follow, "" for the usual ones.
    """

    project: Project
    schedule: Schedule
    ids: Sequence[int]
    as_of: int
    today: int | None = None
    baseline_id: int | None = None
    parts: frozenset[Part] = ALL_PARTS
    groups: Mapping[int, Group] = field(default_factory=dict)
    depths: Mapping[int, int] = field(default_factory=dict)
    color_field: str = ""

    @property
    def has_rows(self) -> bool:
        """Rows are what is printed."""
        return True

    def job(self, setup: PageSetup) -> PrintJob:
        """Return the pages under a set-up."""
        return PrintJob(self, setup)


class PrintJob:
    """Pages of one plan under one set-up.

    Attributes:
        layout: the pages and their sizes, in units. setup: what was asked for.
        left_out: fields of the columns that would take from the chart its half of the page.
    """

    def __init__(self, content: Content, setup: PageSetup, locale: QLocale | None = None) -> None:
        """Lay the plan out; needs an application object for its fonts.

        Raises:
            EditRefused: the set-up cannot be printed.
        """
        self.setup = checked(setup, fields_of(content.project))
        self._content = content
        self._font = paper_font(int(TEXT))
        self._theme = paper_theme()
        self._heads = RunningHeads(content.project, content.schedule, content.as_of, self._theme, self._font)
        self._ids = np.array(content.ids, np.int64)
        self._links = LinkIndex(content.project)
        self._coloring = Coloring()
        self._coloring.choose(content.project, content.color_field)
        self._scene = self._rows_of(0, len(self._ids))
        self._days: DayKinds = project_days(content.project)
        self._options = ChartOptions(
            texts=Texts(self._font, paper=True),
            dates=DateTexts(locale),
            parts=content.parts,
            today=content.today,
            status_date=content.project.plan.status_date,
            crisp=False,
        )
        self._lay_out()

    def _lay_out(self) -> None:
        content, setup = self._content, self.setup
        empty = lay_out(setup, len(content.ids), 0.0)
        self._columns = _fitted(_natural_columns(content, setup, self._font), empty.width)
        fitting = {column.key for column in self._columns}
        self.left_out = tuple(key for key in setup.columns if key not in fitting)
        table = float(sum(column.width for column in self._columns))
        chart = lay_out(setup, len(content.ids), table).total_chart_width
        self._scale = _scale(content, setup, chart, self._scene)
        self._legend = legend_entries(self._scene, self._scale, chart, self._options, self._coloring.names)
        widths = [entry.width(self._options) for entry in self._legend]
        if setup.endless:
            self.setup = one_sheet(setup, len(content.ids), widths)
        self.layout = lay_out(self.setup, len(content.ids), table, widths)
        if self.layout.total_chart_width != chart:
            self._scale = _scale(content, setup, self.layout.total_chart_width, self._scene)
        today = self._options.today
        if today is not None and not 0 <= self._scale.x(today) <= self.layout.total_chart_width:
            # Its mark on the axis would reach over the edge.
            self._options = replace(self._options, today=None)

    def _rows_of(self, first: int, last: int) -> Scene:
        content = self._content
        return build_scene(
            content.project, content.schedule, self._ids, first, last, links=self._links,
            baseline_id=content.baseline_id, groups=content.groups, coloring=self._coloring,
        )  # fmt: skip

    def paint(self, painter: QPainter, page: Page) -> None:
        """Paint one page; the painter's origin is the corner inside the margins, its scale one unit."""
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        self._paint_header(painter, page)
        self._paint_body(painter, page)
        if self.layout.legend_lines:
            area = QRectF(0, self.layout.body_bottom, self.layout.width, self.layout.legend_height)
            paint_legend(painter, area, self._legend, self.layout.legend_lines, self._theme, self._options)
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
        scene = self._rows_of(page.first_row, page.last_row)
        paint_chart(painter, area, scene, self._scale, rows, self._theme, self._options)
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
            self._font, whole, groups=self._content.groups, depths=self._content.depths,
        )  # fmt: skip
        painter.restore()

    def _paint_header(self, painter: QPainter, page: Page) -> None:
        self._heads.header(painter, self.setup.header, self.layout, page)

    def _paint_footer(self, painter: QPainter, page: Page) -> None:
        self._heads.footer(painter, self.setup.footer, self.layout, page)


def _natural_columns(content: Content, setup: PageSetup, font: QFont) -> list[Column]:
    """Return the columns as wide as their widest text."""
    bold = sized(font, int(TEXT), QFont.Weight.DemiBold)
    metrics = QFontMetricsF(bold)
    fields = fields_of(content.project)
    return [column_of(fields[key], _natural_width(content, fields[key], metrics)) for key in setup.columns]


def _natural_width(content: Content, shown: Field, metrics: QFontMetricsF) -> int:
    widest = metrics.horizontalAdvance(title(shown))
    for row_id in map(int, content.ids):
        group = content.groups.get(row_id)
        text = shown.text(content.project, content.schedule, row_id) if group is None else group_text(group, shown)
        around = _around_name(content, row_id) if shown.key == "name" and group is None else 0
        widest = max(widest, metrics.horizontalAdvance(text.partition("\n")[0]) + around)
    return ceil(widest) + 2 * PADDING + 2


def _around_name(content: Content, task_id: int) -> int:
    """Return what stands beside a name in its cell: the indentation and the marks."""
    marks = marks_of(content.project, content.schedule, task_id)
    depth = content.depths.get(task_id, content.project.depth(task_id))
    return name_offset(depth, arrows=False) - PADDING + len(marks) * (MARK + MARK_GAP)


def _fitted(columns: list[Column], page_width: float) -> list[Column]:
    """Return the columns for which there is room beside the chart, the name no wider than its share of the page."""
    most = int(max(min(TABLE_SHARE * page_width, page_width - CHART_LEAST), 0.0))
    kept = [replace(one, width=min(one.width, NAME_LEAST, most)) if one.key == "name" else one for one in columns]
    for key in _order_out([column.key for column in columns]):
        if sum(column.width for column in kept) <= most:
            break
        kept = [column for column in kept if column.key != key]
    free = most - sum(column.width for column in kept if column.key != "name")
    natural = {column.key: column.width for column in columns}
    name = min(natural.get("name", 0), max(int(NAME_SHARE * page_width), NAME_LEAST), free)
    return [replace(one, width=name) if one.key == "name" else one for one in kept]


def _order_out(keys: Sequence[str]) -> list[str]:
    """Return the columns but the name's in the order in which they are left out; others go from the right."""
    ranks = dict.fromkeys(keys, 0) | {key: place - len(FIRST_OUT) for place, key in enumerate(FIRST_OUT)}
    ranks |= {key: place + 1 for place, key in enumerate(LAST_OUT)}
    return sorted((key for key in reversed(keys) if key != "name"), key=ranks.__getitem__)


def _scale(content: Content, setup: PageSetup, width: float, scene: Scene) -> TimeScale:
    """Return the time scale that puts the plan's dates, or those asked for, on the whole width."""
    plan = content.project.plan
    low, high = _extent(scene, plan.start)
    span = max(high - low, MINUTES_PER_DAY)
    before, after = (min(room / width, MOST_ROOM) * span for room in (START_ROOM, END_ROOM))
    first = setup.first if setup.first is not None else floor((low - before) / MINUTES_PER_DAY) * MINUTES_PER_DAY
    last = setup.last if setup.last is not None else ceil((high + after) / MINUTES_PER_DAY) * MINUTES_PER_DAY
    return TimeScale.fitting(
        first,
        max(last, first + MINUTES_PER_DAY),
        width,
        work_start=plan.default_start,
        work_finish=plan.default_finish,
    )


def _extent(scene: Scene, start: int) -> tuple[int, int]:
    """Return the first and the last instant at which something stands."""
    lows = np.concatenate([scene.start, scene.baseline_start, scene.deadline])
    highs = np.concatenate([scene.finish, scene.baseline_finish, scene.deadline])
    lows, highs = lows[lows != NONE], highs[highs != NONE]
    low = int(lows.min()) if len(lows) else start
    return low, max(int(highs.max()) if len(highs) else start + 30 * MINUTES_PER_DAY, low)
