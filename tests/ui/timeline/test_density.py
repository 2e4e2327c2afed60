"""Density: which pixels of a picture of many rows are busy, critical, or a milestone."""

import numpy as np
import pytest

from tests.ui.timeline.plans import at
from ui.painting.axis import TimeScale
from ui.theme import Role, load_theme
from ui.timeline.density import LEVELS, MILESTONE, SUMMARY, density_image, density_levels
from ui.timeline.marks import Marks, SlotFinder

DAY = TimeScale(at(0), 1440.0)
"""A day a pixel."""


def marks(spans, *, critical=(), summary=()):
    start, finish = (np.array([span[end] for span in spans], np.int64) for end in (0, 1))
    rows = np.arange(len(spans))
    is_summary = np.isin(rows, list(summary))
    return Marks(
        start, finish, np.ones(len(spans), np.bool_), is_summary, (start == finish) & ~is_summary,
        np.isin(rows, list(critical)),
    )  # fmt: skip


def test_a_row_is_busy_from_its_start_to_its_finish():
    levels = density_levels(marks([(at(2), at(5))]), DAY, 2.0, 0.0, (10, 2))
    assert (levels > 0).tolist() == [[False] * 2 + [True] * 3 + [False] * 5] * 2


def test_many_rows_in_a_pixel_are_deeper_than_one():
    spans = [(at(0), at(5))] * 4 + [(at(5), at(9))]
    levels = density_levels(marks(spans), DAY, 0.2, 0.0, (10, 1))
    assert levels[0, 2] > levels[0, 7] > 0
    assert levels[0, 9] == 0


def test_a_lonely_task_among_hundreds_is_still_seen():
    spans = [(at(100), at(101))] * 999 + [(at(3), at(4))]
    assert density_levels(marks(spans), DAY, 0.001, 0.0, (10, 1))[0, 3] > 0


def test_critical_work_has_a_colour_of_its_own_unless_it_is_not_shown():
    found = marks([(at(0), at(5))], critical=[0])
    assert density_levels(found, DAY, 2.0, 0.0, (10, 2))[0, 2] > LEVELS * 2
    assert density_levels(found, DAY, 2.0, 0.0, (10, 2), critical=False)[0, 2] <= LEVELS


def test_milestones_and_summaries():
    found = marks([(at(1), at(8)), (at(5), at(5))], summary=[0])
    levels = density_levels(found, DAY, 2.0, 0.0, (10, 4))
    assert levels[0, 4] == SUMMARY
    assert levels[2, 5] == MILESTONE
    assert levels[2, 2] == 0


def test_scrolling_shows_other_rows():
    spans = [(at(0), at(2)), (at(5), at(9))]
    levels = density_levels(marks(spans), DAY, 2.0, 2.0, (10, 2))
    assert levels[0, 6] > 0
    assert levels[0, 1] == 0


@pytest.mark.parametrize("height", [0.01, 0.5, 3.0])
def test_below_the_last_row_is_nothing(height):
    levels = density_levels(marks([(at(0), at(9))] * 10), DAY, height, 0.0, (10, 60))
    assert levels[0, 3] > 0
    assert not levels[-1].any()


def test_the_picture_has_the_colours_of_the_theme():
    theme = load_theme("light")
    image = density_image(marks([(at(0), at(5))], critical=[0]), DAY, 3.0, 0.0, (10, 3), theme)
    assert image.pixelColor(2, 1).rgb() == theme.color(Role.BAR_CRITICAL).rgb()
    assert image.pixelColor(8, 1).alpha() == 0


def test_slots_of_unknown_rows_are_none():
    finder = SlotFinder(np.array([30, 10, 20]))
    assert finder.slots(np.array([10, -1, 30, 99])).tolist() == [1, -1, 0, -1]
    assert SlotFinder(np.array([], np.int64)).slots(np.array([5])).tolist() == [-1]
