"""Where things of a row are: sizes that painting, hit testing and labels agree on.

Sizes are given for a row of 30 px and grow with it, so that the same numbers serve every screen scale and paper.
"""

from __future__ import annotations

from dataclasses import dataclass

ROW = 30.0
BAR_TOP = 6.0
BAR_HEIGHT = 18.0
CORNER = 4.0
BASELINE_TOP = 25.0
BASELINE_HEIGHT = 3.0
SUMMARY_TOP = 9.0
SUMMARY_THICKNESS = 6.0
SUMMARY_TIP = 5.0
DIAMOND = 8.0
"""Half the diagonal of a milestone."""
PIN_RADIUS = 6.5
CIRCLE_OUT = 9.0
KNOB_DOWN = 25.0
LINK_STUB = 8.0
"""How far a link leaves a bar before it turns."""
LABEL_GAP = 14.0
"""Room between bar and label: a link leaves there, and the circle to draw one from stands there."""
LABEL_PAD = 6.0
FONT_SIZE = 12.0
HINT = 16.0
"""Width of the sign at the edge of the view that says where a mark out of sight is."""
SLIVER = 2.0
"""The least width a bar is drawn with."""


@dataclass(frozen=True)
class RowLayout:
    """Rows of one height, one below the other.

    Attributes:
        height: of a row, in pixels.
        offset: y of the top of row 0; negative when scrolled down.
    """

    height: float
    offset: float = 0.0

    @property
    def unit(self) -> float:
        """How much larger everything is than in a row of 30 px."""
        return self.height / ROW

    def top(self, row: int) -> float:
        """Return the y of a row's upper edge."""
        return self.offset + row * self.height

    def middle(self, row: int) -> float:
        """Return the y of the middle of a row's bar, where links end."""
        return self.top(row) + (BAR_TOP + BAR_HEIGHT / 2) * self.unit

    def row_at(self, y: float) -> int:
        """Return the row at a y; it may be above the first or below the last."""
        return int((y - self.offset) // self.height)


def pin_place(left: float, right: float, unit: float, *, bar: bool) -> float:
    """Return the x of the middle of a pin on a mark: inside a wide bar at its left end, else to the right."""
    if bar and right - left >= 4 * PIN_RADIUS * unit:
        return left + (PIN_RADIUS + 3) * unit
    return right + (PIN_RADIUS + 4) * unit


def circle_places(left: float, right: float, unit: float) -> tuple[float, float]:
    """Return the x of the two circles from which links are drawn."""
    return left - CIRCLE_OUT * unit, right + CIRCLE_OUT * unit


def knob_place(left: float, right: float, percent: float, top: float, unit: float) -> tuple[float, float]:
    """Return the middle of the progress knob below a bar; `top` is the y of its row."""
    return left + (right - left) * min(percent, 100.0) / 100, top + KNOB_DOWN * unit
