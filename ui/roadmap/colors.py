"""Colours of items: by category, paler and hatched the less sure they are, and the text colour legible on them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QColor

from planner.roadmap.scene import MIXED, NOTHING, Scene
from ui.theme import Role, Theme

SURE, UNSURE = 80, 50
"""Percent from which dates count as sure, and below which they count as a guess."""
STRENGTHS = (1.0, 0.5, 0.2)
"""How much of its colour a sure, a likely and an unsure item has."""
LEGIBLE, PALER = 4.5, 0.04
"""Contrast that a name needs (WCAG 2.2, AA), and by how much an unsure item gets paler until its name has it."""


@dataclass(frozen=True)
class Shades:
    """The colours of one item.

    Attributes:
        fill, edge, text: colours. level: 0 sure or unknown, 1 likely, 2 a guess.
    """

    fill: QColor
    edge: QColor
    text: QColor
    level: int


def category_color(theme: Theme, scene: Scene, category: int) -> QColor:
    """Return the colour of a category; neutral where there is none, or several."""
    if category in (MIXED, NOTHING) or scene.categories[category].color < 0:
        return theme.color(Role.BAR_INACTIVE)
    return theme.team_color(scene.categories[category].color)


def level_of(confidence: int) -> int:
    """Return 0 for sure or unknown, 1 for likely, 2 for a guess."""
    if confidence < 0 or confidence >= SURE:
        return 0
    return 1 if confidence >= UNSURE else 2


def shades(theme: Theme, scene: Scene, number: int) -> Shades:
    """Return the colours of an item."""
    color = category_color(theme, scene, int(scene.category[number]))
    return shades_of(theme, color, level_of(int(scene.confidence[number])))


def shades_of(theme: Theme, color: QColor, level: int) -> Shades:
    """Return a colour as it is for a level of confidence."""
    return _shades(theme, color.rgba(), level)


@lru_cache(maxsize=256)
def _shades(theme: Theme, rgba: int, level: int) -> Shades:
    color = QColor.fromRgba(rgba)
    share, ground = STRENGTHS[level], theme.color(Role.BASE)
    fill = mixed(color, ground, share)
    while level and contrast(legible(theme, fill), fill) < LEGIBLE:
        share -= PALER
        fill = mixed(color, ground, share)
    edge = color.lighter(125) if theme.dark else color.darker(125)
    return Shades(fill, edge, legible(theme, fill), level)


def mixed(color: QColor, ground: QColor, share: float) -> QColor:
    """Return so much of a colour on a ground."""
    red, green, blue = (
        one * share + other * (1 - share) for one, other in zip(_parts(color), _parts(ground), strict=True)
    )
    return QColor.fromRgbF(red, green, blue)


def legible(theme: Theme, fill: QColor) -> QColor:
    """Return which of the theme's two text colours reads better on a filling."""
    inks = (theme.color(Role.TEXT), theme.color(Role.TEXT_INVERSE))
    return max(inks, key=lambda ink: contrast(ink, fill))


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(color: QColor) -> float:
    red, green, blue = (_linear(part) for part in _parts(color))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _parts(color: QColor) -> tuple[float, float, float]:
    return color.redF(), color.greenF(), color.blueF()
