"""Where a plan is opened: at its first open row and at now, not at rows of finished work."""

from __future__ import annotations

import numpy as np

from ui.painting.axis import TimeScale
from ui.timeline.chart import Chart

WIDEST_DAY = 26.0
"""Days are not shown wider than this."""
NOW_AT = 0.25
"""Share of the width at which the status date or today is."""
ROWS_ABOVE = 2
"""So many rows are shown above the first open one: what it belongs to."""
MARGIN = 56.0
"""Pixels before the first mark and after the last, so that diamonds and names beside them are seen whole."""


def now(chart: Chart) -> int | None:
    """Return the status date, without one today."""
    return chart.options.today if chart.options.status_date is None else chart.options.status_date


def first_open_row(chart: Chart) -> int:
    """Return the first visible row with open work that is going on now or later; 0 where there is none.

    A forgotten remainder long past does not count while there is work near now.
    """
    marks, here = chart.marks, now(chart)
    still = marks.dated & ~marks.summary
    still[still] &= chart.schedule.percent[chart.slots[still]] < 100
    near = still if here is None else still & (marks.finish >= here)
    rows = np.flatnonzero(near if near.any() else still)
    return int(rows[0]) if len(rows) else 0


def first_scale(chart: Chart, fitted: TimeScale, page: tuple[int, int], width: float) -> TimeScale:
    """Return the scale of the first look from the one to which the rows of the first page are fitted.

    Now is at a quarter of the width, except where the whole plan is seen, or the page lies before or after now.
    """
    extent, whole, here = chart.extent(*page), chart.extent(), now(chart)
    if extent is None or whole is None:
        return fitted
    scale = fitted.zoomed(WIDEST_DAY / fitted.day_width, 0) if fitted.day_width > WIDEST_DAY else fitted
    scale = scale.panned(MARGIN - scale.x(extent[0]))
    seen = scale.x(whole[0]) >= 0 and scale.x(whole[1]) <= width - MARGIN
    if seen or here is None or not extent[0] < here < extent[1]:
        return scale
    return scale.panned(width * NOW_AT - scale.x(here))
