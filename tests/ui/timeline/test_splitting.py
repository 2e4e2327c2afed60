"""Parts of split bars dragged with the real mouse."""

import pytest
from PySide6.QtCore import Qt

from planner.edits import splits
from tests.ui.timeline.conftest import Bench
from tests.ui.timeline.plans import BUILD, TEST, at
from tests.ui.timeline.test_drag import drag


@pytest.fixture
def bench(bench: Bench) -> Bench:
    """Build works two days, pauses on a Wednesday, and works three more."""
    bench.bridge.apply(splits.split, BUILD, at(9, 8))
    return bench


def parts(bench: Bench) -> tuple[tuple[int, int], ...]:
    scene = bench.view.chart.target
    found = scene.segments.get(scene.index_of(BUILD) or 0)
    return () if found is None else found.parts


def test_the_right_part_is_dragged_and_the_left_one_stays(bench):
    assert parts(bench)[1][0] == at(10, 8)
    test = bench.start(TEST)
    press = bench.place(BUILD, at(10, 14))
    bench.press(press)
    bench.drag_to(press + bench.days(4))
    assert parts(bench) == ((at(7, 8), at(8, 17)), (at(14, 8), at(16, 17)))
    bench.release(press + bench.days(4))
    assert parts(bench) == ((at(7, 8), at(8, 17)), (at(14, 8), at(16, 17)))
    assert bench.start(TEST) > test
    bench.bridge.undo()
    assert parts(bench)[1][0] == at(10, 8)


def test_dragged_back_to_touch_it_is_one_bar_again(bench):
    press = bench.place(BUILD, at(10, 14))
    drag(bench, press, press - bench.days(2))
    assert not parts(bench)
    assert bench.session.project.tasks[BUILD].splits == ()
    assert bench.finish(BUILD) == at(11, 17)


def test_the_left_part_and_the_pause_move_the_whole_bar(bench):
    press = bench.place(BUILD, at(9, 12))
    drag(bench, press, press + bench.days(7))
    assert parts(bench)[0][0] == at(14, 8)
    assert bench.session.project.tasks[BUILD].splits == ((960, 480),)


def test_escape_leaves_the_parts_where_they_are(bench):
    press = bench.place(BUILD, at(10, 14))
    bench.press(press)
    bench.drag_to(press + bench.days(4))
    bench.qtbot.keyClick(bench.canvas, Qt.Key.Key_Escape)
    assert parts(bench)[1][0] == at(10, 8)


def test_the_pointer_tells_where_to_split(bench):
    bench.hover(bench.place(TEST, at(16, 6)))
    assert bench.view.mouse.instant_on(TEST) == at(16, 8)
    assert bench.view.mouse.instant_on(BUILD) is None
