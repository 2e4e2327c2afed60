"""Colour measures that the tests of the look are stated in, each from its published formula."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

Array = NDArray[np.float64]

# Machado, Oliveira, Fernandes 2009, severity 1, on linear sRGB.
VISION = {
    "normal": np.eye(3),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
}
_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)
_WHITE = np.array([0.95047, 1.0, 1.08883])


def linear(color: QColor) -> Array:
    """Return red, green and blue as linear light (sRGB, IEC 61966-2-1)."""
    value = np.array([color.redF(), color.greenF(), color.blueF()])
    return np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4)


def over(color: QColor, ground: QColor) -> QColor:
    """Return what is seen of a translucent colour on an opaque ground."""
    part = color.alphaF()
    pairs = [
        (color.redF(), ground.redF()),
        (color.greenF(), ground.greenF()),
        (color.blueF(), ground.blueF()),
    ]
    return QColor.fromRgbF(*(part * one + (1 - part) * other for one, other in pairs))


def contrast(color: QColor, ground: QColor) -> float:
    """Return the contrast ratio of WCAG 2.2, 1 to 21."""
    luminance = [float(linear(one) @ _XYZ[1]) for one in (over(color, ground), ground)]
    return (max(luminance) + 0.05) / (min(luminance) + 0.05)


def lab(color: QColor, vision: str = "normal") -> Array:
    """Return CIE L*a*b* (D65) of a colour as somebody with that vision sees it."""
    xyz = _XYZ @ np.clip(VISION[vision] @ linear(color), 0, 1) / _WHITE
    f = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def difference(one: QColor, other: QColor, vision: str = "normal") -> float:
    """Return CIEDE2000 between two colours; about 2 is just visible side by side (Sharma, Wu, Dalal 2005)."""
    (l1, a1, b1), (l2, a2, b2) = lab(one, vision), lab(other, vision)
    mean = (np.hypot(a1, b1) + np.hypot(a2, b2)) / 2
    g = 0.5 * (1 - np.sqrt(mean**7 / (mean**7 + 25.0**7)))
    c1, c2 = np.hypot((1 + g) * a1, b1), np.hypot((1 + g) * a2, b2)
    h1, h2 = (np.degrees(np.arctan2(b, (1 + g) * a)) % 360 for a, b in ((a1, b1), (a2, b2)))
    turn = (h2 - h1 + 180) % 360 - 180
    hue = (h1 + turn / 2) % 360
    chroma, light = (c1 + c2) / 2, (l1 + l2) / 2
    dh = 2 * np.sqrt(c1 * c2) * np.sin(np.radians(turn / 2))
    cosines = ((-0.17, 1, 30.0), (0.24, 2, 0.0), (0.32, 3, -6.0), (-0.20, 4, 63.0))
    t = 1 + sum(k * np.cos(np.radians(n * hue - shift)) for k, n, shift in cosines)
    sl = 1 + 0.015 * (light - 50) ** 2 / np.sqrt(20 + (light - 50) ** 2)
    sc, sh = 1 + 0.045 * chroma, 1 + 0.015 * chroma * t
    bend = np.sin(np.radians(60 * np.exp(-(((hue - 275) / 25) ** 2))))
    rt = -2 * np.sqrt(chroma**7 / (chroma**7 + 25.0**7)) * bend
    dl, dc = (l2 - l1) / sl, (c2 - c1) / sc
    return float(np.sqrt(dl**2 + dc**2 + (dh / sh) ** 2 + rt * dc * dh / sh))
