"""The painter against golden images, in both themes at 100 and 200 %."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from tests.golden.compare import MOST_BLOCKS, alike, difference
from tests.golden.pictures import pictures


@pytest.mark.parametrize("picture", list(pictures()), ids=lambda picture: picture.name)
def test_the_picture_is_as_it_was_looked_at(picture, qapp, tmp_path):
    golden, drawn = QImage(str(picture.path)), picture.drawn()
    share = difference(drawn, golden)
    if share > MOST_BLOCKS:
        drawn.save(str(tmp_path / f"{picture.name}.png"))
    assert share <= MOST_BLOCKS, f"see {tmp_path}; python -m tests.golden --update takes it over"


def changed(image, rect, color):
    other = image.copy()
    painter = QPainter(other)
    painter.fillRect(rect, QColor(color))
    painter.end()
    return other


@pytest.fixture
def image(qapp):
    return next(pictures()).drawn()


def test_a_mark_that_is_missing_is_found(image):
    assert not alike(image, changed(image, QRect(55, 86, 40, 14), "white"))


def test_a_pixel_here_and_there_is_not(image):
    assert alike(image, changed(image, QRect(100, 100, 1, 1), "red"))


def test_pictures_of_other_sizes_differ(image):
    assert difference(image, image.copy(QRect(0, 0, 100, 100))) == 1.0
