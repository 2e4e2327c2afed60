"""The measures themselves, against published values."""

import pytest
from PySide6.QtGui import QColor

from tests.ui.colour import contrast, difference, lab


def test_contrast_of_black_on_white_is_21():
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21.0)


def test_contrast_of_the_grey_that_just_passes_aa():
    assert contrast(QColor("#767676"), QColor("white")) == pytest.approx(4.54, abs=0.01)


def test_contrast_of_a_translucent_colour_is_that_of_the_mixture():
    half = QColor(0, 0, 0, 128)
    assert contrast(half, QColor("white")) == pytest.approx(contrast(QColor("#7f7f7f"), QColor("white")), abs=0.02)


def test_lab_of_pure_red():
    assert lab(QColor("#ff0000")) == pytest.approx([53.24, 80.09, 67.20], abs=0.05)


@pytest.mark.parametrize(
    ("one", "other", "expected"), [("#ff0000", "#00ff00", 86.61), ("#0000ff", "#ffff00", 103.43), ("#fff", "#000", 100)]
)
def test_difference_of_known_pairs(one: str, other: str, expected: float):
    assert difference(QColor(one), QColor(other)) == pytest.approx(expected, abs=0.1)


def test_red_and_green_come_close_for_a_deuteranope():
    red, green = QColor("#b05a3c"), QColor("#7a7a3a")
    assert difference(red, green, "deuteranopia") < 0.5 * difference(red, green)
