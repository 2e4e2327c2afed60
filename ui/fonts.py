"""The bundled typeface, Inter, and the families that stand in for the scripts it lacks."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from PySide6.QtGui import QFont, QFontDatabase

FONTS = files("resources") / "fonts"
FAMILY = "Inter"
PIXEL_SIZE = 13
FALLBACKS = (
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "Source Han Sans",
    "Noto Sans SC",
    "Microsoft YaHei UI",
    "Microsoft YaHei",
    "PingFang SC",
    "Hiragino Sans",
    "Yu Gothic UI",
    "Malgun Gothic",
    "Apple SD Gothic Neo",
    "WenQuanYi Micro Hei",
    "Noto Sans",
    "Segoe UI",
    "DejaVu Sans",
)
"""First Chinese, then Japanese and Korean, then what has most other scripts: Linux, Windows and macOS in turn."""

TABULAR_FIGURES = QFont.Tag("tnum")


@cache
def install_fonts() -> None:
    """Make the bundled fonts known to Qt, once; needs an application object."""
    for entry in sorted(FONTS.iterdir(), key=lambda item: item.name):
        if entry.name.endswith((".ttf", ".otf")):
            QFontDatabase.addApplicationFontFromData(entry.read_bytes())


def ui_font(pixel_size: int = PIXEL_SIZE, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the font of the window: Inter with figures of equal width, so that columns of dates line up."""
    font = QFont()
    font.setFamilies([FAMILY, *FALLBACKS])
    font.setPixelSize(pixel_size)
    font.setWeight(weight)
    font.setFeature(TABULAR_FIGURES, 1)
    return font


def running(font: QFont) -> QFont:
    """Return a font for words: Inter's tabular figures come with a hyphen as wide as a figure ("kick - off")."""
    result = QFont(font)
    result.unsetFeature(TABULAR_FIGURES)
    return result


def paper_font(pixel_size: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the font of print: without alternate glyphs and ligatures, which a PDF's text could not be read back from.

    Qt writes into a PDF what each glyph stands for by the typeface's own table, which has the plain ones alone: with
    tabular figures dates would be pictures, neither found nor copied.
    """
    font = running(ui_font(pixel_size, weight))
    for feature in ("calt", "liga", "clig"):
        font.setFeature(QFont.Tag(feature), 0)
    return font
