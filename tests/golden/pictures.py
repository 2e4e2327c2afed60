"""The pictures: a plan with every mark, coloured bars, many rows as density; in each theme, at two sizes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QLocale, QRectF
from PySide6.QtGui import QImage, QPainter

from planner.project import Project
from planner.scheduling.schedule import Schedule
from tests.ui.timeline.plans import BUILD, CHAIN_DATES, DESIGN, TEST, at, chain_plan, schedule_of
from ui.fonts import install_fonts, ui_font
from ui.painting.axis import TimeScale
from ui.painting.dates import DateTexts
from ui.painting.shading import DayKinds
from ui.painting.texts import Texts
from ui.theme import Role, Theme, load_theme
from ui.timeline.coloring import Coloring, Numbers
from ui.timeline.density import density_image
from ui.timeline.geometry import RowLayout
from ui.timeline.marks import Ids, Marks
from ui.timeline.options import ChartOptions, Highlights
from ui.timeline.painter import paint_axis, paint_background, paint_chart
from ui.timeline.scene import build_scene

FOLDER = Path(__file__).parent / "images"
THEMES = ("light", "dark")
RATIOS = (1, 2)
WIDTH, HEIGHT, AXIS = 620, 270, 48
WEEKENDS = DayKinds(np.array([(day + 3) % 7 >= 5 for day in range(40_000)]))
ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
Draw = Callable[[QPainter, Theme], None]


@dataclass(frozen=True)
class Picture:
    """One golden image: what is drawn, in which theme, at how many device pixels a pixel."""

    subject: str
    theme: str
    ratio: int

    @property
    def name(self) -> str:
        """Name of the file, without its ending."""
        return f"{self.subject}-{self.theme}-{self.ratio}00"

    @property
    def path(self) -> Path:
        """Where the golden image is."""
        return FOLDER / f"{self.name}.png"

    def drawn(self) -> QImage:
        """Draw it anew; needs an application object."""
        install_fonts()
        image = QImage(WIDTH * self.ratio, HEIGHT * self.ratio, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(self.ratio)
        painter = QPainter(image)
        SUBJECTS[self.subject](painter, load_theme(self.theme))
        painter.end()
        image.setDevicePixelRatio(1)
        return image


def pictures() -> Iterator[Picture]:
    """Yield all golden images."""
    for subject in SUBJECTS:
        for theme in THEMES:
            for ratio in RATIOS:
                yield Picture(subject, theme, ratio)


class _Numbers(Coloring):
    """Gives each row another colour, one of them beyond the palette, one none."""

    def of(self, _project: Project, _schedule: Schedule, row_ids: Ids) -> Numbers:
        """Return numbers by row."""
        return (np.arange(len(row_ids)) * 2 - 2).astype(np.int16)


def _chart(painter: QPainter, theme: Theme, minutes_per_pixel: float, *, colored: bool = False) -> None:
    scale, layout = TimeScale(at(-2), minutes_per_pixel), RowLayout(30.0, float(AXIS))
    lit = Highlights(selected=frozenset({TEST}), current=TEST, hovered=BUILD)
    given = ChartOptions(Texts(ui_font(12)), DateTexts(ENGLISH), today=at(8, 10), highlights=lit)
    ids = np.array(list(CHAIN_DATES), np.int64)
    schedule = schedule_of(CHAIN_DATES, critical=(DESIGN, BUILD), near=(TEST,), percent=40.0)
    coloring = _Numbers() if colored else None
    scene = build_scene(chain_plan(), schedule, ids, 0, len(ids), baseline_id=500, coloring=coloring)
    area = QRectF(0, AXIS, WIDTH, HEIGHT - AXIS)
    paint_axis(painter, QRectF(0, 0, WIDTH, AXIS), scale, theme, given)
    paint_background(painter, area, scale, layout, theme, given, WEEKENDS)
    paint_chart(painter, area, scene, scale, layout, theme, given)


def _days(painter: QPainter, theme: Theme) -> None:
    _chart(painter, theme, 60.0)


def _quarters(painter: QPainter, theme: Theme) -> None:
    _chart(painter, theme, 700.0)


def _colors(painter: QPainter, theme: Theme) -> None:
    _chart(painter, theme, 60.0, colored=True)


def _density(painter: QPainter, theme: Theme) -> None:
    rows = np.arange(3000)
    start = at(0) + (rows % 977) * 300 + rows * 40
    finish = start + (rows % 7) * 2000
    none = np.zeros(len(rows), np.bool_)
    marks = Marks(start, finish, ~none, none, start == finish, rows % 11 == 0)
    ratio = painter.device().devicePixelRatio()
    scale = TimeScale(at(-10), 700.0 / ratio)
    painter.fillRect(QRectF(0, 0, WIDTH, HEIGHT), theme.color(Role.BASE))
    size = (round(WIDTH * ratio), round(HEIGHT * ratio))
    image = density_image(marks, scale, HEIGHT * ratio / len(rows), 0.0, size, theme)
    painter.drawImage(QRectF(0, 0, WIDTH, HEIGHT), image)


SUBJECTS: dict[str, Draw] = {"days": _days, "quarters": _quarters, "colours": _colors, "density": _density}
