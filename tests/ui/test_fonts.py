"""The bundled typeface: there, complete enough, and with figures of equal width."""

from importlib.resources import files

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF, QRawFont
from PySide6.QtWidgets import QLabel

from ui.fonts import FALLBACKS, FAMILY, PIXEL_SIZE, install_fonts, ui_font

FONTS = [entry for entry in (files("resources") / "fonts").iterdir() if entry.name.endswith(".ttf")]
WEIGHTS = (QFont.Weight.Normal, QFont.Weight.Medium, QFont.Weight.DemiBold, QFont.Weight.Bold)


@pytest.fixture(autouse=True)
def _installed(qapp):
    install_fonts()


def test_inter_is_there_in_four_weights_and_italic():
    assert {"Regular", "Medium", "SemiBold", "Bold", "Italic"} <= set(QFontDatabase.styles(FAMILY))


@pytest.mark.parametrize("weight", WEIGHTS)
def test_font_of_the_window_is_inter_in_the_weight_asked_for(weight: QFont.Weight):
    info = QFontInfo(ui_font(weight=weight))
    assert (info.family(), info.pixelSize(), info.weight()) == (FAMILY, PIXEL_SIZE, weight)


def test_italic_is_drawn_and_not_slanted():
    font = ui_font()
    font.setItalic(True)
    assert QFontInfo(font).styleName() == "Italic"


@pytest.mark.parametrize("weight", WEIGHTS)
def test_figures_have_equal_width(weight: QFont.Weight):
    metrics = QFontMetricsF(ui_font(weight=weight))
    assert len({metrics.horizontalAdvance(digit * 8) for digit in "0123456789"}) == 1


def test_figures_stay_equal_where_the_style_sheet_changes_the_font(qtbot):
    label = QLabel("1")
    qtbot.addWidget(label)
    label.setFont(ui_font())
    label.setStyleSheet("font-weight: 600; font-size: 15px")
    label.ensurePolished()
    metrics = QFontMetricsF(label.font())
    assert metrics.horizontalAdvance("11111") == metrics.horizontalAdvance("00000")


def test_chinese_japanese_and_korean_have_a_family_to_fall_back_to():
    assert ui_font().families() == [FAMILY, *FALLBACKS]
    assert {"Microsoft YaHei", "PingFang SC", "Source Han Sans", "Malgun Gothic", "Yu Gothic UI"} <= set(FALLBACKS)


@pytest.mark.parametrize("entry", FONTS, ids=lambda entry: entry.name)
def test_font_has_the_letters_of_european_languages_and_the_signs_of_the_window(entry):
    font = QRawFont(entry.read_bytes(), PIXEL_SIZE)
    wanted = "AZazÄÖÜßéñçøåłžșțğıΑΩЖяї0189 €£¥–—−×…“”„«»‘’•→←↑↓≤≥±Δ%‰№"
    assert [sign for sign in wanted if not font.supportsCharacter(ord(sign))] == []


def test_licence_is_beside_the_fonts_and_they_are_small():
    assert "SIL OPEN FONT LICENSE" in (files("resources") / "fonts" / "OFL.txt").read_text(encoding="utf-8")
    assert sum(len(entry.read_bytes()) for entry in FONTS) < 2_000_000


def test_installing_again_adds_nothing():
    before = QFontDatabase.families()
    install_fonts()
    assert QFontDatabase.families() == before
