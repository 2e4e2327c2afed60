"""Density: many rows in few pixels, as the share of them that is at work at a time, and how much of that is critical.

The picture costs as much as its pixels, however many rows there are beyond a pass over their dates.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from ui.painting.axis import TimeScale
from ui.theme import Role, Theme
from ui.timeline.marks import Marks

LEVELS = 16
"""Steps from hardly any to all rows at work."""
SHARES = 4
"""Steps from nothing critical to all."""
FAINTEST = 0.28
GAMMA = 0.6
"""A single task among hundreds must still be seen."""
MILESTONE, MILESTONE_CRITICAL, SUMMARY = LEVELS * SHARES + 1, LEVELS * SHARES + 2, LEVELS * SHARES + 3
SUMMARY_STRENGTH = 0.35
NOTHING = 0
STONE = 1
"""Pixels that a milestone reaches to both sides, where rows can be told apart."""

NARROW_DAY = 3.0
"""Pixels of a day within which it does not matter where its hours are."""

Levels = NDArray[np.uint8]
Ints = NDArray[np.int64]


def density_image(
    marks: Marks,
    scale: TimeScale,
    row_height: float,
    scroll: float,
    size: tuple[int, int],
    theme: Theme,
    *,
    critical: bool = True,
) -> QImage:
    """Return a picture of `size` pixels of the rows from `scroll` pixels on; empty where nothing is.

    `scale` is in the picture's pixels, as are `row_height` and `scroll`.
    """
    levels = density_levels(marks, scale, row_height, scroll, size, critical=critical)
    return painted(levels, theme)


def painted(levels: Levels, theme: Theme) -> QImage:
    """Return levels as a picture in the theme's colours."""
    height, width = levels.shape
    padded = np.zeros((height, (width + 3) // 4 * 4), np.uint8)
    padded[:, :width] = levels
    image = QImage(padded.data, width, height, padded.shape[1], QImage.Format.Format_Indexed8)
    image.setColorTable(_colors(theme))
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def density_levels(
    marks: Marks, scale: TimeScale, row_height: float, scroll: float, size: tuple[int, int], *, critical: bool = True
) -> Levels:
    """Return the colour number of each pixel, row by row."""
    width, height = size
    first, last = _rows_in(len(marks.start), row_height, scroll, height)
    levels = np.zeros((height, width), np.uint8)
    if first >= last or width < 1:
        return levels
    rows = np.arange(first, last)
    if row_height >= 1:
        bands, count = rows - first, last - first
    else:
        bands, count = np.clip((rows * row_height - scroll).astype(np.int64), 0, height - 1), height
    banded = _banded(marks, scale, slice(first, last), bands, count, width, critical=critical)
    if row_height < 1:
        return banded
    row_of_pixel = ((np.arange(height) + 0.5 + scroll) // row_height).astype(np.int64) - first
    within = (row_of_pixel >= 0) & (row_of_pixel < count)
    levels[within] = banded[row_of_pixel[within]]
    return levels


def _rows_in(count: int, row_height: float, scroll: float, height: int) -> tuple[int, int]:
    """Return the rows that are seen, as a half-open range."""
    first = max(int(scroll // row_height), 0)
    return first, min(int(-(-(scroll + height) // row_height)), count)


def _banded(
    marks: Marks, scale: TimeScale, rows: slice, bands: Ints, count: int, width: int, *, critical: bool
) -> Levels:
    """Return one line of colour numbers a band; `bands` says into which band each row falls."""
    left = np.floor(np.clip(_x(scale, marks.start[rows]), -1, width)).astype(np.int64)
    right = np.ceil(np.clip(_x(scale, marks.finish[rows]), -1, width)).astype(np.int64)
    right = np.maximum(right, left + 1)
    seen = marks.dated[rows] & (right > 0) & (left < width)
    left, right = np.maximum(left, 0), np.minimum(right, width)
    stone = seen & marks.milestone[rows]
    work = seen & ~stone & ~marks.summary[rows]
    urgent = marks.critical[rows] if critical else np.zeros(len(bands), np.bool_)
    total = np.bincount(bands, minlength=count).astype(np.float32)
    busy = _covered(bands[work], left[work], right[work], count, width)
    hot = work & urgent
    late = _covered(bands[hot], left[hot], right[hot], count, width)
    levels = _levels(busy, late, total)
    _add_summaries(levels, bands, left, right, seen & marks.summary[rows], crowded=len(bands) > count)
    _add_stones(levels, bands[stone], left[stone], urgent[stone], 0 if len(bands) > count else STONE)
    return levels


def _x(scale: TimeScale, minutes: Ints) -> NDArray[np.float64]:
    """Return positions; where days are narrow without the stretching of the working day, several times faster."""
    if scale.day_width > NARROW_DAY:
        return scale.x(minutes)
    return np.asarray((minutes - scale.origin_minute) / scale.minutes_per_pixel, np.float64)


def _covered(bands: Ints, left: Ints, right: Ints, count: int, width: int) -> Ints:
    """Return how many spans cover each pixel of each band."""
    stride, cells = width + 1, count * (width + 1)
    steps = np.bincount(bands * stride + left, minlength=cells)
    steps -= np.bincount(bands * stride + right, minlength=cells)
    # Each band ends with as many spans closed as were opened, so that one sum runs through all of them.
    covered: Ints = np.cumsum(steps, out=steps).reshape(count, stride)[:, :width]
    return covered


def _levels(busy: Ints, late: Ints, total: NDArray[np.float32]) -> Levels:
    levels = np.zeros(busy.shape, np.uint8)
    found = busy > 0
    rows = np.nonzero(found)[0]
    amount, urgent = busy[found], late[found]
    depth = np.minimum((amount / total[rows]) ** GAMMA * LEVELS, LEVELS - 1).astype(np.uint8)
    share = np.ceil(urgent / amount * (SHARES - 1)).astype(np.uint8)
    levels[found] = 1 + share * LEVELS + depth
    return levels


def _add_summaries(
    levels: Levels, bands: Ints, left: Ints, right: Ints, which: NDArray[np.bool_], *, crowded: bool
) -> None:
    """Draw summaries where rows can be told apart; elsewhere the work below them says enough."""
    if crowded:
        return
    for entry in np.flatnonzero(which).tolist():
        levels[bands[entry], left[entry] : right[entry]] = SUMMARY


def _add_stones(levels: Levels, bands: Ints, places: Ints, urgent: NDArray[np.bool_], reach: int) -> None:
    width = levels.shape[1]
    for shift in range(-reach, reach + 1):
        at = np.clip(places + shift, 0, width - 1)
        levels[bands[~urgent], at[~urgent]] = MILESTONE
        levels[bands[urgent], at[urgent]] = MILESTONE_CRITICAL


def _colors(theme: Theme) -> list[int]:
    """Return the colour of each number."""
    bar, hot = theme.color(Role.BAR), theme.color(Role.BAR_CRITICAL)
    found = [QColor(0, 0, 0, 0).rgba()]
    for share in range(SHARES):
        color = _mixed(bar, hot, share / (SHARES - 1))
        for level in range(LEVELS):
            color.setAlphaF(FAINTEST + (1 - FAINTEST) * level / (LEVELS - 1))
            found.append(color.rgba())
    summary = QColor(theme.color(Role.SUMMARY))
    summary.setAlphaF(SUMMARY_STRENGTH)
    return [
        *found,
        theme.color(Role.MILESTONE).rgba(),
        theme.color(Role.MILESTONE_CRITICAL).rgba(),
        summary.rgba(),
    ]


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    return QColor.fromRgbF(
        one.redF() + (other.redF() - one.redF()) * share,
        one.greenF() + (other.greenF() - one.greenF()) * share,
        one.blueF() + (other.blueF() - one.blueF()) * share,
    )
