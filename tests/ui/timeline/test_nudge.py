"""Bars moved and resized by keys, and several at once by the mouse."""

import pytest
from PySide6.QtCore import Qt

from planner.records import ConstraintType
from tests.ui.timeline.conftest import Bench
from tests.ui.timeline.plans import BUILD, DESIGN, LAUNCH, MANUAL, TEST, at
from tests.ui.timeline.test_drag import ReadOnly
from ui.painting.axis import TimeScale

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def press(bench: Bench, key: Qt.Key, keys: Qt.KeyboardModifier) -> None:
    bench.qtbot.keyClick(bench.canvas, key, keys)


def test_shift_and_arrows_move_by_a_working_day_and_each_is_one_undo_step(bench):
    bench.selection.set([BUILD])
    press(bench, Key.Key_Right, SHIFT)
    assert bench.start(BUILD) == at(8, 8)
    assert bench.start(TEST) == at(15, 8)
    press(bench, Key.Key_Left, SHIFT)
    assert bench.start(BUILD) == at(7, 8)
    assert bench.session.project.tasks[BUILD].constraint is ConstraintType.ASAP
    bench.bridge.undo()
    assert bench.start(BUILD) == at(8, 8)


def test_a_step_back_over_a_weekend_reaches_the_friday(bench):
    bench.selection.set([MANUAL])
    press(bench, Key.Key_Left, SHIFT)
    assert bench.start(MANUAL) == at(4, 8)


@pytest.mark.parametrize(("minutes_per_pixel", "start"), [(8, at(7, 9)), (72, at(8, 8)), (700, at(14, 8))])
def test_a_step_is_what_the_zoom_shows(bench, minutes_per_pixel, start):
    bench.view.set_scale(TimeScale(at(-4), minutes_per_pixel))
    bench.selection.set([MANUAL])
    press(bench, Key.Key_Right, SHIFT)
    assert bench.start(MANUAL) == start


def test_with_ctrl_too_the_successors_stay(bench):
    test = bench.start(TEST)
    bench.selection.set([DESIGN])
    press(bench, Key.Key_Right, SHIFT | CTRL)
    assert bench.start(DESIGN) == at(1, 8)
    assert bench.start(TEST) == test


def test_ctrl_and_arrows_change_the_length(bench):
    bench.selection.set([DESIGN])
    press(bench, Key.Key_Right, CTRL)
    assert bench.session.project.tasks[DESIGN].duration == 6 * 480
    press(bench, Key.Key_Left, CTRL)
    press(bench, Key.Key_Left, CTRL)
    assert bench.session.project.tasks[DESIGN].duration == 4 * 480


def test_a_milestone_at_a_day_end_goes_to_the_next_day_end(bench):
    bench.selection.set([LAUNCH])
    press(bench, Key.Key_Right, SHIFT)
    assert bench.finish(LAUNCH) == at(21, 17)


def test_without_a_selection_or_in_a_read_only_plan_nothing_moves(bench):
    origin = bench.view.scale.origin_minute
    press(bench, Key.Key_Right, SHIFT)
    assert bench.view.scale.origin_minute > origin
    bench.session._journal = ReadOnly()
    bench.selection.set([DESIGN])
    press(bench, Key.Key_Right, SHIFT)
    assert bench.start(DESIGN) == at(0, 8)
    assert "read-only" in bench.notices[-1].text


def test_several_move_by_the_same_way_in_whatever_order_they_were_chosen(bench):
    bench.selection.set([MANUAL, DESIGN])
    start = bench.middle(DESIGN)
    bench.press(start)
    bench.drag_to(start + bench.days(7))
    lines = [line.text for line in bench.canvas.overlay.card.lines]
    assert lines[0] == "2 tasks: Mon 9 Mar – Fri 20 Mar (+5 working days)"
    assert "Project end +5 d (20 Mar 26 → 27 Mar 26)" in lines
    assert "Launch +5 d: 20 Mar 26 → 27 Mar 26" in lines
    bench.release(start + bench.days(7))
    assert (bench.start(DESIGN), bench.start(MANUAL)) == (at(7, 8), at(14, 8))
    press(bench, Key.Key_Left, SHIFT)
    assert (bench.start(DESIGN), bench.start(MANUAL)) == (at(4, 8), at(11, 8))
