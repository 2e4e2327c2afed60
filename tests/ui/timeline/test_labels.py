"""Label placement: in sight, not longer than the room, never over another mark."""

from hypothesis import given
from hypothesis import strategies as st

from ui.timeline.labels import Placement, Side, Span, place

VIEW = (0.0, 1000.0)


def placed_at(width: float, bar: Span, others: list[Span], **room: float) -> Placement:
    found = place(width, bar, VIEW, others, **room)  # type: ignore[arg-type]
    assert found is not None
    return found


def spans(low=-500, high=1500):
    return st.tuples(st.floats(low, high), st.floats(0, 600)).map(lambda span: (span[0], span[0] + span[1]))


@given(
    st.floats(5, 500),
    spans(),
    st.lists(spans(), max_size=6),
    st.booleans(),
    st.floats(0, 20),
    st.floats(0, 20),
)
def test_a_label_overlaps_no_other_mark_and_stays_in_sight(width, bar, others, inside, indent, outdent):
    placed = place(width, bar, VIEW, others, inside=inside, indent=indent, outdent=outdent)
    if placed is None:
        return
    left, right = placed.x, placed.x + min(placed.width, width)
    assert left >= VIEW[0]
    assert right <= VIEW[1] + 1e-6
    assert all(right <= other[0] + 1e-6 or left >= other[1] - 1e-6 for other in others)
    if placed.side is Side.INSIDE:
        assert bar[0] + indent <= left
        assert right <= bar[1] + 1e-6
    else:
        assert right <= bar[0] or left >= bar[1]


def test_a_label_that_fits_is_inside():
    assert placed_at(60, (100, 200), []).side is Side.INSIDE


def test_a_label_that_is_too_long_is_to_the_right():
    placed = placed_at(150, (100, 200), [])
    assert placed.side is Side.RIGHT
    assert placed.x > 200


def test_a_label_goes_left_when_another_bar_is_in_the_way():
    placed = placed_at(80, (400, 440), [(450, 600)])
    assert placed.side is Side.LEFT
    assert placed.x + placed.width < 400


def test_a_label_is_shortened_when_there_is_room_nowhere():
    placed = placed_at(400, (300, 400), [(0, 290), (500, 900)])
    assert placed.width < 400


def test_a_label_without_room_is_left_out():
    assert place(100, (300, 310), VIEW, [(0, 290), (320, 1000)]) is None


def test_the_label_of_a_bar_that_begins_out_of_sight_stays_in_sight():
    placed = placed_at(100, (-400, 600), [])
    assert placed.side is Side.INSIDE
    assert placed.x > 0


def test_room_for_a_pin_is_left():
    assert placed_at(60, (100, 200), [], indent=13).x > placed_at(60, (100, 200), []).x
    assert placed_at(60, (100, 110), [], outdent=16).x > placed_at(60, (100, 110), []).x


def test_a_label_stands_beyond_a_deadline_close_to_its_mark_where_there_is_no_room_before():
    placed = placed_at(100, (4, 20), [(24, 36)], inside=False)
    assert placed.side is Side.RIGHT
    assert placed.x > 36
    assert placed.width >= 100


def test_a_label_does_not_stand_beyond_what_is_far_from_its_mark():
    placed = placed_at(100, (4, 20), [(110, 122)], inside=False)
    assert placed.x < 110
    assert placed.x + placed.width <= 110
