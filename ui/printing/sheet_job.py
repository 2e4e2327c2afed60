"""A print job of one picture: it is shrunk to as many pages as are wanted, and cut into these like a poster."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import ceil

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from planner.fields import fields_of
from planner.project import Project
from planner.scheduling.schedule import Schedule
from ui.fonts import paper_font
from ui.painting.sheet import Sheet
from ui.printing.layout import FOOTER, HEADER, TEXT, Page, PageLayout
from ui.printing.running_heads import RunningHeads, sized
from ui.printing.setup import MM_TO_POINTS, PageSetup, checked
from ui.theme import Role, paper_theme

CAPTION = 50.0
"""Height of title and note above the picture."""
TITLE_SIZE = 14
LEAST_WIDTH = 480.0
"""Width of a picture at least, for header and footer."""
CLIP_TOO = Qt.ClipOperation.IntersectClip
LEFT = (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value
FURNITURE = HEADER + CAPTION + FOOTER
ROUNDING = 1e-6


@dataclass(frozen=True)
class SheetContent:
    """The picture of a view of a plan; `as_of` is the instant that the footer names."""

    project: Project
    schedule: Schedule
    sheet: Sheet
    as_of: int

    @property
    def has_rows(self) -> bool:
        """There are none."""
        return False

    def job(self, setup: PageSetup) -> SheetJob:
        """Return the pages under a set-up."""
        return SheetJob(self, setup)


class SheetJob:
    """Pages of one picture under one set-up; attributes as in `ui.printing.printable.Job`."""

    left_out: tuple[str, ...] = ()

    def __init__(self, content: SheetContent, setup: PageSetup) -> None:
        """Lay the picture out; needs an application object for its fonts.

        Raises:
            EditRefused: the set-up cannot be printed.
        """
        self._sheet = content.sheet
        self._theme, self._font = paper_theme(), paper_font(int(TEXT))
        self._heads = RunningHeads(content.project, content.schedule, content.as_of, self._theme, self._font)
        fitting = checked(setup, fields_of(content.project))
        self.setup = _grown(fitting, self._sheet, self._font) if setup.endless else fitting
        self.layout = _layout(self.setup, self._sheet)

    def paint(self, painter: QPainter, page: Page) -> None:
        """Paint one page."""
        layout = self.layout
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        self._heads.header(painter, self.setup.header, layout, page)
        if page.number == 1:
            self._paint_caption(painter)
        room = QRectF(0, HEADER + CAPTION, layout.width, layout.height - FURNITURE)
        painter.save()
        painter.setClipRect(room, CLIP_TOO)
        painter.translate(-page.across * room.width(), room.top() - page.down * room.height())
        self._sheet.paint(painter, self._theme, self._font)
        painter.restore()
        self._heads.footer(painter, self.setup.footer, layout, page)

    def _paint_caption(self, painter: QPainter) -> None:
        line = QRectF(0, HEADER, self.layout.width, CAPTION / 2 - 3)
        for text, role, font, row in (
            (self._sheet.title, Role.TEXT, sized(self._font, TITLE_SIZE, QFont.Weight.DemiBold), line),
            (self._sheet.note, Role.TEXT_MUTED, self._font, line.translated(0, line.height())),
        ):
            painter.setFont(font)
            painter.setPen(self._theme.color(role))
            painter.drawText(row, LEFT, text)


def _layout(setup: PageSetup, sheet: Sheet) -> PageLayout:
    """Return the pages: as wide as asked for at most, as tall as needed or asked for, no text above its size."""
    margin = setup.margin * MM_TO_POINTS
    inner_width, inner_height = (side - 2 * margin for side in setup.size)
    width, height = sheet.size
    unit = min(setup.text / TEXT, setup.pages_wide * inner_width / width)
    if setup.pages_tall is not None:
        unit = min(unit, setup.pages_tall * inner_height / (height + setup.pages_tall * FURNITURE))
    unit = min(unit, inner_height / (FURNITURE + 1))
    across = max(ceil(width * unit / inner_width - ROUNDING), 1)
    down = max(ceil(height / (inner_height / unit - FURNITURE) - ROUNDING), 1)
    pages = tuple(Page(row * across + place + 1, place, row, 0, 0) for row in range(down) for place in range(across))
    return PageLayout(
        unit_points=unit,
        width=inner_width / unit,
        height=inner_height / unit,
        margin=margin / unit,
        row_height=0.0,
        table_width=0.0,
        chart_widths=(inner_width / unit,) * across,
        legend_lines=(),
        pages=pages,
    )


def _grown(setup: PageSetup, sheet: Sheet, font: QFont) -> PageSetup:
    """Return the set-up with paper just as large as the picture and its caption at full size."""
    unit = setup.text / TEXT
    width, height = sheet.size
    around = 2 * setup.margin
    caption = QFontMetricsF(sized(font, TITLE_SIZE, QFont.Weight.DemiBold))
    least = max(LEAST_WIDTH, *(caption.horizontalAdvance(text) for text in (sheet.title, sheet.note)))
    wide = max(width, least) * unit / MM_TO_POINTS + around
    tall = (height + FURNITURE) * unit / MM_TO_POINTS + around
    return replace(setup, width=wide, height=tall + ROUNDING, pages_wide=1, pages_tall=None)
