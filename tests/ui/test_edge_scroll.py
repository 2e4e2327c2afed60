"""How fast a drag scrolls at the edges."""

import pytest

from ui.edge_scroll import EDGE, FASTEST, depth, speed


@pytest.mark.parametrize(
    ("place", "expected"),
    [(500, 0), (EDGE, 0), (EDGE / 2, -0.5), (0, -1), (-200, -1), (1000 - EDGE / 4, 0.75), (1400, 1)],
)
def test_the_deeper_the_faster(place, expected):
    assert depth(place, 1000) == pytest.approx(expected)


def test_it_begins_slowly_and_never_exceeds_its_full_speed():
    speeds = [speed(tenth / 10) for tenth in range(30)]
    assert speeds[0] < FASTEST / 4
    assert speeds == sorted(speeds)
    assert speeds[-1] == FASTEST
