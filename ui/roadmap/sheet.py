"""The roadmap on paper: all lanes on one sheet of about the shape of a landscape page, with its legend."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QCoreApplication, QLocale, QRectF
from PySide6.QtGui import QFont, QPainter

from planner.roadmap.scene import Scene
from planner.scheduling.schedule import NONE
from ui.field_titles import title
from ui.fonts import paper_font
from ui.painting.axis import TimeScale
from ui.painting.dates import DateTexts
from ui.painting.shading import project_days
from ui.painting.texts import Texts
from ui.roadmap.geometry import (
    BUCKETS,
    COLUMN,
    HEADER,
    IDEA,
    Areas,
    Labels,
    Places,
    StripMark,
    fitting,
    labels_of,
    place,
    strip_height,
    strip_marks,
)
from ui.roadmap.legend import LINE, Entry, legend_entries, legend_lines, paint_legend
from ui.roadmap.options import RoadmapOptions
from ui.roadmap.painter import paint_roadmap
from ui.roadmap.picture import Picture
from ui.theme import Theme

CONTEXT = "roadmap"
WIDTHS = tuple(1690.0 * 1.06**step for step in range(14))
"""Widths that are tried: from what fills A3 at the usual size of text to what shrinks it to half of that."""
SHAPE = 0.6
"""Height of a landscape page's room against its width: the narrowest sheet that is no taller is taken."""
AXIS = 44.0
FONT_SIZE, SMALL_SIZE, BOLD_SIZE = 12, 11, 13


@dataclass(frozen=True)
class _Set:
    """A roadmap laid out on a sheet."""

    areas: Areas
    places: Places
    marks: list[StripMark]
    legend: list[list[Entry]]
    scale: TimeScale


class RoadmapSheet:
    """A roadmap to be printed; `today` is the instant of the line, None for none."""

    def __init__(self, scene: Scene, today: int | None, *, strip: bool = True, buckets: bool = False) -> None:
        self._scene = scene
        bold = paper_font(BOLD_SIZE, QFont.Weight.DemiBold)
        self._options = RoadmapOptions(
            Texts(paper_font(FONT_SIZE), paper=True), DateTexts(QLocale()), today, scene.project.plan.status_date,
            crisp=False, bold=Texts(bold, paper=True), small=Texts(paper_font(SMALL_SIZE), paper=True), strip=strip,
            buckets=buckets,
        )  # fmt: skip
        self._labels: Labels = labels_of(scene, self._options.texts)

    @classmethod
    def of(cls, scene: Scene, today: int | None) -> RoadmapSheet:
        """Return the sheet of a roadmap that is not on the screen: with buckets where there are ideas."""
        return cls(scene, today, buckets=bool((scene.kind == IDEA).any()))

    @property
    def title(self) -> str:
        """What is shown."""
        field = self._scene.field
        if field is None:
            return QCoreApplication.translate(CONTEXT, "Roadmap")
        return QCoreApplication.translate(CONTEXT, "Roadmap by {0}").format(title(field))

    @property
    def note(self) -> str:
        """How it is to be read."""
        return QCoreApplication.translate(
            CONTEXT,
            "The band along the foot of a bar is what is done. Diamonds are milestones, ticked when reached.",
        )

    @property
    def size(self) -> tuple[float, float]:
        """Width and height."""
        return self._set.areas.whole.width(), self._set.areas.whole.height() + len(self._set.legend) * LINE + LINE / 2

    def paint(self, painter: QPainter, theme: Theme, font: QFont) -> None:
        """Paint the roadmap with its legend below."""
        laid = self._set
        days = project_days(self._scene.project)
        paint_roadmap(
            Picture(painter, laid.areas, laid.places, laid.marks, laid.scale, theme, self._options, days)
        )  # fmt: skip
        area = QRectF(0, laid.areas.whole.bottom() + LINE / 2, laid.areas.whole.width(), LINE * len(laid.legend))
        paint_legend(painter, area, laid.legend, self._scene, theme, self._options)

    @cached_property
    def _set(self) -> _Set:
        """The roadmap on the narrowest sheet that has about the shape of a page."""
        tried = (self._laid_out(width) for width in WIDTHS)
        last = None
        for last in tried:
            if last.areas.whole.height() <= SHAPE * last.areas.whole.width():
                break
        assert last is not None
        return last

    def _laid_out(self, width: float) -> _Set:
        scene, options = self._scene, self._options
        columns = COLUMN * len(BUCKETS) if options.buckets else 0.0
        areas = Areas(QRectF(0, 0, width, width), AXIS, 0.0, columns)
        plan = scene.project.plan
        like = TimeScale(0, 1440.0, plan.default_start, plan.default_finish)
        scale = fitting(scene, self._labels, areas, self._extent(), like)
        places = place(scene, self._labels, scale, buckets=options.buckets)
        marks = strip_marks(scene, scale, options.small, options.dates) if options.strip else []
        strip = strip_height(marks)
        whole = QRectF(0, 0, width, AXIS + strip + places.height)
        legend = legend_lines(legend_entries(scene), width - HEADER, options)
        return _Set(Areas(whole, AXIS, strip, columns), places, marks, legend, scale)

    def _extent(self) -> tuple[int, int]:
        start, finish = self._scene.start, self._scene.finish
        dated = start != NONE
        first = self._scene.schedule.project_start
        return (int(start[dated].min()), int(finish[dated].max())) if dated.any() else (first, first)
