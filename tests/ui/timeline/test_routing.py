"""Ways of links: right-angled, ending at the right ends, dropping in where bars touch."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.records import LinkType
from ui.timeline.routing import End, distance, route

places = st.floats(-2000, 2000)
SIZES = {"stub": 8.0, "half_bar": 9.0, "half_row": 15.0}


def way(kind, leave, arrive):
    return route(kind, leave, arrive, **SIZES)


@given(st.sampled_from(list(LinkType)), places, places, st.integers(0, 20), st.integers(0, 20), st.floats(0, 300))
def test_every_leg_is_horizontal_or_vertical(kind, x, other_x, row, other_row, room):
    points = way(kind, End(x, 30.0 * row, room=room), End(other_x, 30.0 * other_row, room=room))
    assert all(a[0] == pytest.approx(b[0]) or a[1] == pytest.approx(b[1]) for a, b in pairwise(points))


@given(places, places, st.integers(1, 20), st.floats(0, 300))
def test_a_link_arrives_at_its_successor(x, other_x, rows, room):
    points = way(LinkType.FS, End(x, 0), End(other_x, 30.0 * rows, room=room))
    last_x, last_y = points[-1]
    assert other_x - 0.01 <= last_x <= other_x + room + 0.01
    assert last_y in (30.0 * rows, 30.0 * rows - 9.0)


def test_a_gap_is_crossed_with_two_corners():
    assert way(LinkType.FS, End(100, 15), End(150, 45)) == [(100, 15), (108, 15), (108, 45), (150, 45)]


def test_where_bars_touch_the_link_drops_into_the_bar():
    assert way(LinkType.FS, End(100, 15), End(100, 45, room=60)) == [(100, 15), (104, 15), (104, 36)]


def test_a_milestone_at_the_finish_is_reached_straight_from_above():
    points = way(LinkType.FS, End(100, 15, room=60), End(100, 45, reach=8))
    assert points[-1][0] == 100
    assert points[-2][0] == 100
    assert points[-1][1] < 45 - 7


def test_a_successor_that_began_earlier_is_reached_around_through_the_gap_between_rows():
    points = way(LinkType.FS, End(100, 15), End(40, 75, room=100))
    assert [y for _, y in points] == [15, 15, 60, 60, 75, 75]
    assert points[-1] == (40, 75)


@pytest.mark.parametrize(("kind", "side"), [(LinkType.SS, -1), (LinkType.FF, 1)])
def test_ends_on_the_same_side_are_joined_around_that_side(kind, side):
    points = way(kind, End(100, 15), End(130, 45))
    turn = 92 if side < 0 else 138
    assert points == [(100, 15), (turn, 15), (turn, 45), (130, 45)]


def test_distance_is_to_the_nearest_leg():
    points = [(0.0, 0.0), (10.0, 0.0), (10.0, 20.0)]
    assert distance(points, 5, 3) == 3
    assert distance(points, 13, 24) == 5
    assert distance([], 1, 1) == float("inf")
