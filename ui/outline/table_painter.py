"""Paints the cells of the outline table: on the screen, on paper, in PDF and SVG, with the same strokes.

The view asks for single rows with their look; printing asks for a whole table (`paint_table`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPolygonF

from planner.arrange.grouping import Group
from planner.fields import Field
from planner.project import Project
from planner.scheduling.schedule import Schedule
from ui.field_titles import title, value_text
from ui.fonts import running
from ui.icons import drawing
from ui.outline.columns import Column
from ui.outline.group_row import group_text
from ui.outline.marks import Mark, marks_of
from ui.theme import Role, Theme

Cells: TypeAlias = Sequence[tuple[Field, int, int]]
"""Field, x and width of the columns, from left to right."""
NO_GROUPS: Mapping[int, Group] = {}
AS_OUTLINED: Mapping[int, int] = {}
QUIET = frozenset({"row", "wbs"})
PADDING = 7
INDENT = 16
ARROW = 16
ARROW_SIZE = 4.0
MARK = 14
MARK_GAP = 4
STRIPE = 3
CACHE_LIMIT = 20_000
ELIDE = Qt.TextElideMode.ElideRight
NO_PEN = Qt.PenStyle.NoPen
ANTIALIASING = QPainter.RenderHint.Antialiasing


@dataclass(frozen=True, slots=True)
class Look:
    """How a row appears beyond its values.

    Attributes:
        selected: it is; `active`: in a view that has the focus. hovered: the pointer is on it.
        current: field of the cell with the keyboard focus, "" where none.
        expanded: direction of the arrow of a summary; None draws none.
        depth: how deep the row is indented, None as deep as in the outline.
    """

    selected: bool = False
    active: bool = True
    hovered: bool = False
    current: str = ""
    expanded: bool | None = None
    depth: int | None = None


PLAIN = Look()


class Typeface:
    """A font with its measures and the texts it has already shortened; shortening is what costs."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self._metrics = QFontMetrics(font)
        self._fitted: dict[tuple[str, int], tuple[str, int]] = {}

    def fit(self, text: str, width: int) -> tuple[str, int]:
        """Return the text as it fits into a width, and its own width."""
        key = (text, width)
        if key not in self._fitted:
            if len(self._fitted) > CACHE_LIMIT:
                self._fitted.clear()
            short = self._metrics.elidedText(text, ELIDE, max(0, width))
            self._fitted[key] = (short, self._metrics.horizontalAdvance(short))
        return self._fitted[key]

    def baseline(self, height: int) -> int:
        """Return how far below the top of a row of that height text stands, centred."""
        return (height + self._metrics.ascent() - self._metrics.descent()) // 2


class TablePainter:
    """Paints rows and headers of one font, theme and row height; names leave room for arrows, where there are any."""

    def __init__(self, theme: Theme, font: QFont, row_height: int, *, arrows: bool = True) -> None:
        self.theme = theme
        self.row_height = row_height
        self._arrows = arrows
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        self._normal, self._bold = Typeface(font), Typeface(bold)
        self._names = {self._normal: Typeface(running(font)), self._bold: Typeface(running(bold))}

    # Rows ------------------------------------------------------------------------------------------------

    def row(
        self,
        painter: QPainter,
        cells: Cells,
        y: int,
        task_id: int,
        project: Project,
        schedule: Schedule,
        look: Look = PLAIN,
    ) -> None:
        """Paint one row with its top edge at `y`; cells are given as (field, x, width), from left to right."""
        self.ground(painter, cells, y, look)
        face = self._bold if project.is_summary(task_id) else self._normal
        color = self._text_color(project, task_id, look)
        muted = color if look.selected else self.theme.color(Role.TEXT_MUTED)
        painter.setFont(face.font)
        for field, x, width in cells:
            rect = QRect(x, y, width, self.row_height)
            painter.setPen(muted if field.key in QUIET else color)
            if field.key == "name":
                self._name(painter, rect, face, task_id, project, schedule, look)
                painter.setFont(face.font)
            else:
                self._text(painter, rect, face, value_text(field, project, schedule, task_id), right=field.align_right)
            if look.current == field.key:
                self._focus_frame(painter, rect)
        if schedule.is_critical(task_id):
            painter.fillRect(0, y + 1, STRIPE, self.row_height - 2, self.theme.color(Role.BAR_CRITICAL))

    def title(self, painter: QPainter, cells: Cells, y: int, group: Group, look: Look = PLAIN) -> None:
        """Paint the row of a group's title: its name with what the group comes to, and that in the columns of dates."""
        self.ground(painter, cells, y, look, Role.HEADER)
        color = self.theme.color(Role.SELECTION_TEXT if look.selected else Role.TEXT)
        painter.setFont(self._bold.font)
        for field, x, width in cells:
            painter.setPen(color)
            rect = QRect(x, y, width, self.row_height)
            left = name_offset(0, arrows=self._arrows) - PADDING if field.key == "name" else 0
            if left and look.expanded is not None:
                self._arrow(painter, QRect(x + left + PADDING - ARROW, y, ARROW, self.row_height), look)
            text = group_text(group, field)
            self._text(painter, rect.adjusted(left, 0, 0, 0), self._bold, text, right=field.align_right)
            if look.current == field.key:
                self._focus_frame(painter, rect)

    def ground(self, painter: QPainter, cells: Cells, y: int, look: Look, usual: Role | None = None) -> None:
        """Paint the ground of a row, `usual` where nothing lights it up, and the line below it."""
        left = cells[0][1]
        width = cells[-1][1] + cells[-1][2] - left
        role = Role.HOVER if look.hovered else usual
        if look.selected:
            role = Role.SELECTION if look.active else Role.SELECTION_INACTIVE
        if role is not None:
            painter.fillRect(left, y, width, self.row_height, self.theme.color(role))
        painter.fillRect(left, y + self.row_height - 1, width, 1, self.theme.color(Role.GRID))

    def column_lines(self, painter: QPainter, cells: Cells, top: int, bottom: int) -> None:
        """Paint the lines at the right of the columns, for all rows between `top` and `bottom` at once."""
        for _field, x, width in cells:
            painter.fillRect(x + width - 1, top, 1, bottom - top, self.theme.color(Role.GRID))

    def hint(self, painter: QPainter, rect: QRect, text: str, depth: int, look: Look) -> None:
        """Paint what an empty name cell invites to."""
        painter.setFont(self._normal.font)
        painter.setPen(self.theme.color(Role.TEXT_MUTED))
        self._text(painter, rect.adjusted(name_offset(depth) - PADDING, 0, 0, 0), self._normal, text)
        if look.current == "name":
            self._focus_frame(painter, rect)

    def header(self, painter: QPainter, rect: QRect, columns: Sequence[Column]) -> None:
        """Paint the column titles, one beside the other, at the bottom of `rect`."""
        painter.fillRect(rect, self.theme.color(Role.HEADER))
        painter.setFont(self._bold.font)
        x = rect.left()
        strip = min(self.row_height, rect.height())
        for column in columns:
            cell = QRect(x, rect.bottom() + 1 - strip, column.width, strip)
            painter.setPen(self.theme.color(Role.HEADER_TEXT))
            self._text(painter, cell, self._bold, title(column.field), right=column.field.align_right)
            painter.fillRect(cell.right(), rect.top(), 1, rect.height(), self.theme.color(Role.GRID_STRONG))
            x += column.width
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self.theme.color(Role.GRID_STRONG))

    # Parts of a row --------------------------------------------------------------------------------------

    def _name(
        self,
        painter: QPainter,
        rect: QRect,
        face: Typeface,
        task_id: int,
        project: Project,
        schedule: Schedule,
        look: Look,
    ) -> None:
        depth = project.depth(task_id) if look.depth is None else look.depth
        left = rect.left() + name_offset(depth, arrows=self._arrows)
        if look.expanded is not None:
            self._arrow(painter, QRect(left - ARROW, rect.top(), ARROW, rect.height()), look)
        right = rect.right() - PADDING
        for mark in marks_of(project, schedule, task_id):
            if right - MARK < left + MARK:
                break
            right -= MARK
            self._mark(painter, mark, QRectF(right, rect.top() + (rect.height() - MARK) / 2, MARK, MARK))
            right -= MARK_GAP
        face = self._names[face]
        painter.setFont(face.font)
        text, _ = face.fit(project.tasks[task_id].name, right - left)
        painter.drawText(left, rect.top() + face.baseline(rect.height()), text)

    def _text(self, painter: QPainter, rect: QRect, face: Typeface, text: str, *, right: bool = False) -> None:
        if not text:
            return
        shown, advance = face.fit(text.partition("\n")[0], rect.width() - 2 * PADDING)
        x = rect.right() - PADDING - advance if right else rect.left() + PADDING
        painter.drawText(x, rect.top() + face.baseline(rect.height()), shown)

    def _arrow(self, painter: QPainter, rect: QRect, look: Look) -> None:
        centre, size = QRectF(rect).center(), ARROW_SIZE
        x, y = centre.x(), centre.y()
        half = size / 2
        points = (
            [QPointF(x - size, y - half), QPointF(x + size, y - half), QPointF(x, y + half + 0.5)]
            if look.expanded
            else [QPointF(x - half, y - size), QPointF(x - half, y + size), QPointF(x + half + 0.5, y)]
        )
        painter.save()
        painter.setRenderHint(ANTIALIASING)
        painter.setPen(NO_PEN)
        painter.setBrush(self.theme.brush(Role.TEXT_MUTED))
        painter.drawPolygon(QPolygonF(points))
        painter.restore()

    def _mark(self, painter: QPainter, mark: Mark, rect: QRectF) -> None:
        drawing(mark.icon, self.theme.color(mark.role)).render(painter, rect)

    def _focus_frame(self, painter: QPainter, rect: QRect) -> None:
        painter.setPen(self.theme.pen(Role.FOCUS))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def _text_color(self, project: Project, task_id: int, look: Look) -> QColor:
        if not project.tasks[task_id].active:
            return self.theme.color(Role.TEXT_DISABLED)
        return self.theme.color(Role.SELECTION_TEXT if look.selected else Role.TEXT)


def name_offset(depth: int, *, arrows: bool = True) -> int:
    """Return how far from the left edge of its cell the name of a task at that depth begins."""
    return PADDING + depth * INDENT + (ARROW if arrows else 0)


def paint_table(
    painter: QPainter,
    rect: QRect,
    columns: Sequence[Column],
    task_ids: Iterable[int],
    project: Project,
    schedule: Schedule,
    theme: Theme,
    font: QFont,
    row_height: int,
    *,
    groups: Mapping[int, Group] = NO_GROUPS,
    depths: Mapping[int, int] = AS_OUTLINED,
) -> None:
    """Paint rows of the table into `rect` from its top, as many as are given; columns as wide as they say.

    `groups` are those whose titles are among the rows, `depths` those that differ from the outline's, by id.

    Summaries have no arrows: what stands on paper cannot be opened or closed.
    """
    table = TablePainter(theme, font, row_height, arrows=False)
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.translate(rect.topLeft())
    cells, x = [], 0
    for column in columns:
        cells.append((column.field, x, column.width))
        x += column.width
    y = 0
    for task_id in task_ids:
        if task_id in groups:
            table.title(painter, cells, y, groups[task_id])
        else:
            table.row(painter, cells, y, task_id, project, schedule, Look(depth=depths.get(task_id)))
        y += row_height
    table.column_lines(painter, cells, 0, y)
    painter.restore()
