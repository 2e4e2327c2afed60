"""The legend: what the colours stand for, how unsure dates look, and what the sign of a late one is."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from planner.fields import FieldType
from planner.roadmap.scene import MIXED, NOTHING, Scene
from ui.field_titles import title
from ui.notices import translated_sentence
from ui.roadmap.colors import SURE, UNSURE, Shades, category_color, level_of, shades_of
from ui.roadmap.item_painter import paint_sample
from ui.roadmap.options import RoadmapOptions
from ui.theme import Role, Theme

CONTEXT = "roadmap"
SWATCH = 22.0
SWATCH_HEIGHT = 12.0
SPACE = 6.0
GAP = 18.0
LINE = 22.0


@dataclass(frozen=True)
class Entry:
    """One line of the legend: its name, and how its sample looks."""

    text: str
    category: int = NOTHING
    level: int = 0
    late: bool = False


def legend_entries(scene: Scene) -> list[Entry]:
    """Return what a roadmap uses and does not say by itself."""
    return [*_colors(scene), *_doubts(scene)]


def _t(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)


def _colors(scene: Scene) -> list[Entry]:
    """Return the colours in use; the lanes' own need no legend."""
    if scene.color_field is None:
        return []
    used = np.unique(scene.category).tolist()
    # "Yes" alone says nothing.
    lead = f"{title(scene.color_field)}: " if scene.color_field.type is FieldType.BOOL else ""
    named = [(number, scene.categories[number].title) for number in used if number >= 0]
    found = [Entry(lead + text, number) for number, text in named if text]
    if NOTHING in used:
        found.append(Entry(translated_sentence("group-without", {"title": title(scene.color_field)}), NOTHING))
    if MIXED in used:
        found.append(Entry(_t("Several"), MIXED))
    return found


def _doubts(scene: Scene) -> list[Entry]:
    levels = {level_of(sure) for sure in np.unique(scene.confidence).tolist()}
    found = []
    if 1 in levels:
        found.append(Entry(_t("Likely: {0} to {1} % sure").format(UNSURE, SURE - 1), level=1))
    if 2 in levels:
        found.append(Entry(_t("A guess: less than {0} % sure").format(UNSURE), level=2))
    if scene.late.any():
        found.append(Entry(_t("Later than promised"), late=True))
    return found


def entry_width(entry: Entry, options: RoadmapOptions) -> float:
    """Return the width of sample and name."""
    return SWATCH + SPACE + options.small.width(entry.text)


def legend_lines(entries: list[Entry], room: float, options: RoadmapOptions) -> list[list[Entry]]:
    """Return the entries line by line."""
    lines: list[list[Entry]] = []
    left = 0.0
    for entry in entries:
        width = entry_width(entry, options)
        if not lines or width > left:
            lines.append([])
            left = room
        lines[-1].append(entry)
        left -= width + GAP
    return lines


def paint_legend(
    painter: QPainter, rect: QRectF, lines: list[list[Entry]], scene: Scene, theme: Theme, options: RoadmapOptions
) -> None:
    """Paint the legend from the top left of a rectangle."""
    middle = rect.top() + LINE / 2
    for line in lines:
        x = rect.left()
        for entry in line:
            sample = QRectF(x, middle - SWATCH_HEIGHT / 2, SWATCH, SWATCH_HEIGHT)
            paint_sample(painter, sample, _shades(entry, scene, theme), theme, late=entry.late)
            painter.setFont(options.small.font)
            painter.setPen(theme.pen(Role.TEXT))
            options.small.draw(painter, x + SWATCH + SPACE, middle, entry.text)
            x += entry_width(entry, options) + GAP
        middle += LINE


def _shades(entry: Entry, scene: Scene, theme: Theme) -> Shades:
    return shades_of(theme, category_color(theme, scene, entry.category), entry.level)
