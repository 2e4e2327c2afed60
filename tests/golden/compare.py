"""Comparing pictures by structure: a glyph may be a shade off, a mark may not be elsewhere or of another colour."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

BLOCK = 6
"""Pixels of a block, whose mean is compared: fonts rasterise a little differently from machine to machine."""
BLOCK_OFF = 24.0
"""Steps of 255 by which the mean of a block may differ in a channel."""
MOST_BLOCKS = 0.001
"""Share of the blocks that may differ more."""

Pixels = NDArray[np.float32]


def difference(one: QImage, other: QImage) -> float:
    """Return the share of blocks that differ, 1 for pictures of different sizes."""
    if one.size() != other.size():
        return 1.0
    off = np.abs(_blocks(one) - _blocks(other)).max(axis=2)
    return float((off > BLOCK_OFF).mean())


def alike(one: QImage, other: QImage) -> bool:
    """Whether two pictures show the same."""
    return difference(one, other) <= MOST_BLOCKS


def _blocks(image: QImage) -> Pixels:
    """Return the mean colour of each block."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    height, width, stride = image.height(), image.width(), image.bytesPerLine()
    flat = np.frombuffer(image.constBits(), np.uint8, height * stride).reshape(height, stride)
    pixels = flat[:, : width * 3].reshape(height, width, 3).astype(np.float32)
    high, wide = height // BLOCK, width // BLOCK
    cut = pixels[: high * BLOCK, : wide * BLOCK].reshape(high, BLOCK, wide, BLOCK, 3)
    means: Pixels = cut.mean(axis=(1, 3))
    return means
