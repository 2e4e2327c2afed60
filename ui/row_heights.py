"""How high rows are: from a comfortable table down to many rows in a pixel, where only their density can be seen."""

from __future__ import annotations

SHARES = (1.0, 0.8, 0.6, 0.4, 4 / 15, 2 / 15, 1 / 15)
"""The steps, as shares of the normal height."""
TABLE_SHARE = 0.6
"""Text is legible, and the table is shown, from here on."""
DENSE = 4.0
"""Rows lower than so many pixels are drawn as density."""
LEAST = 0.005
"""A hundred thousand rows of it are half a screen."""


def has_table(height: float, normal: float) -> bool:
    """Whether rows of that height can be read as a table."""
    return height >= normal * TABLE_SHARE - 0.5


def is_dense(height: float) -> bool:
    """Whether rows are drawn as density."""
    return height < DENSE


def lower(height: float, normal: float) -> float:
    """Return the next lower height; half of it below the last step."""
    return max((one for one in _steps(normal) if one < height - 0.01), default=max(height / 2, LEAST))


def higher(height: float, normal: float) -> float:
    """Return the next higher height; the normal one is the highest."""
    least = _steps(normal)[-1]
    if height * 2 <= least:
        return height * 2
    return min((one for one in _steps(normal) if one > height + 0.01), default=normal)


def fitting(count: int, room: float, normal: float) -> float:
    """Return the height at which so many rows are seen at once in a room of so many pixels."""
    if not count:
        return normal
    height = min(room / count, normal)
    return float(int(height)) if has_table(height, normal) else max(height, LEAST)


def _steps(normal: float) -> list[float]:
    return [float(round(normal * share)) for share in SHARES]
