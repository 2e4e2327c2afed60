"""Snapping: what pulls a dragged edge, the guide, and dragging without it."""

import pytest
from PySide6.QtCore import QPoint, Qt

from planner.edits import constraints, progress
from planner.records import TaskMode
from tests.ui.timeline.conftest import Bench
from tests.ui.timeline.plans import BUILD, DESIGN, INACTIVE, LAUNCH, MANUAL, TEST, at
from tests.ui.timeline.test_drag import drag
from ui.painting.axis import TimeScale
from ui.timeline.snapping import Magnet, Magnets, Place, Snapping

DAYS = TimeScale(at(0), 72)
ESCAPE = Qt.Key.Key_Escape


def snapping(*instants: int, **settings: object) -> Snapping:
    found = [Magnet(instant, Place.START, number) for number, instant in enumerate(instants, 1)]
    return Snapping(Magnets(list(found)), Magnets(list(found)), **settings)  # type: ignore[arg-type]


def test_a_near_bar_pulls_and_the_unit_of_the_zoom_decides_elsewhere():
    near = snapping(at(3, 12)).edge(DAYS, DAYS.minute(DAYS.x(at(3, 12)) + 5))
    assert (near.instant, near.magnet) == (at(3, 12), Magnet(at(3, 12), Place.START, 1))
    far = snapping(at(3, 12)).edge(DAYS, DAYS.minute(DAYS.x(at(3, 12)) + 8))
    assert (far.instant, far.magnet) == (at(4, 8), None)


def test_the_nearest_of_several_pulls_unless_it_moves_along():
    found = snapping(at(3, 12), at(3, 14))
    assert found.edge(DAYS, at(3, 14)).instant == at(3, 14)
    found.ignore(Magnet(at(3, 14), Place.START, 2))
    assert found.edge(DAYS, at(3, 14)).instant == at(3, 12)


def test_where_days_cannot_be_aimed_at_weeks_are_meant():
    months = TimeScale(at(0), 480)
    assert snapping().edge(months, at(9)).instant == at(7, 8)
    assert snapping().edge(months, at(11), finish=True).instant == at(13, 17)
    assert snapping(week_start=6).edge(months, at(9)).instant == at(6, 8)


def test_without_snapping_an_edge_goes_where_the_pointer_is():
    off = snapping(at(3, 12), enabled=False)
    assert off.edge(DAYS, at(3, 11)).instant == at(3, 11)
    assert off.edge(DAYS, at(3, 11)).magnet is None


def afternoon(bench: Bench) -> None:
    """Let the handbook begin and end in the middle of a day."""
    bench.bridge.apply(constraints.set_start, [MANUAL], at(9, 14))


def test_a_dragged_bar_starts_with_another_one_and_a_line_shows_it(bench):
    afternoon(bench)
    press = bench.place(INACTIVE, at(2))
    target = bench.place(INACTIVE, at(9, 14), dx=4) - bench.place(INACTIVE, at(0, 8)) + press
    bench.press(press)
    bench.drag_to(target)
    guide = bench.canvas.overlay.guide
    assert guide.x1() == guide.x2() == round(bench.view.scale.x(at(9, 14)))
    assert "At the start of “Handbook”" in [line.text for line in bench.canvas.overlay.card.lines]
    bench.release(target)
    assert bench.start(INACTIVE) == at(9, 14)
    assert bench.canvas.overlay.guide is None


def test_a_right_edge_snaps_to_the_finish_of_another_bar(bench):
    afternoon(bench)
    then = bench.finish(MANUAL)
    edge = bench.place(INACTIVE, bench.finish(INACTIVE), dx=-2)
    drag(bench, edge, bench.place(INACTIVE, then, dx=-6))
    assert bench.finish(INACTIVE) == then


def test_the_right_edge_of_a_moved_bar_snaps_too(bench):
    bench.bridge.apply(constraints.set_mode, [INACTIVE], TaskMode.AUTO)
    bench.bridge.apply(constraints.set_start, [MANUAL], at(9, 14))
    then = bench.finish(MANUAL)
    start = bench.middle(INACTIVE)
    way = round(bench.view.scale.x(then) - bench.view.scale.x(bench.finish(INACTIVE)))
    drag(bench, start, start + QPoint(way - 3, 0))
    assert bench.finish(INACTIVE) == then


def test_of_a_begun_bar_only_the_right_edge_snaps(bench):
    afternoon(bench)
    bench.bridge.apply(progress.set_percent, [DESIGN], 20)
    start, there = bench.middle(DESIGN), bench.finish(MANUAL)
    way = round(bench.view.scale.x(there) - bench.view.scale.x(bench.finish(DESIGN)))
    bench.press(start)
    bench.drag_to(start + QPoint(way - 4, 0))
    drag = bench.view.dragger.drag
    assert drag.magnet == Magnet(there, Place.FINISH, MANUAL)
    assert drag.preview.after.finish_of(DESIGN) == there
    bench.qtbot.keyClick(bench.canvas, ESCAPE)


def test_what_is_pushed_along_pulls_nothing(bench):
    start = bench.middle(BUILD)
    bench.press(start)
    bench.drag_to(start + bench.days(7))
    assert bench.view.dragger.drag.magnet != Magnet(at(14, 8), Place.START, TEST)
    bench.qtbot.keyClick(bench.canvas, ESCAPE)


def test_snapping_can_be_switched_off_during_a_drag(bench):
    start = bench.middle(BUILD)
    bench.press(start)
    bench.drag_to(start + bench.days(2) + QPoint(8, 0))
    assert bench.view.dragger.drag.preview.after.start_of(BUILD) == at(9, 8)
    bench.view.dragger.set_snaps(False)
    bench.qtbot.waitUntil(lambda: bench.view.dragger.drag.preview.after.start_of(BUILD) % 1440 > 8 * 60)
    assert bench.canvas.overlay.card.lines[-1].text == "Snapping is off (S)"
    bench.view.dragger.set_snaps(True)
    bench.qtbot.waitUntil(lambda: bench.view.dragger.drag.preview.after.start_of(BUILD) == at(9, 8))
    bench.qtbot.keyClick(bench.canvas, ESCAPE)


def test_seen_from_afar_a_milestone_at_a_day_end_goes_to_the_end_of_a_week(bench):
    bench.view.set_scale(TimeScale(at(-4), 480))
    start = bench.place(LAUNCH, bench.finish(LAUNCH))
    drag(bench, start, start + bench.days(21))
    assert bench.finish(LAUNCH) == at(39, 17)


@pytest.mark.parametrize("minutes_per_pixel", [8, 72, 300, 2000])
def test_a_press_that_comes_back_changes_nothing_at_any_zoom(bench, minutes_per_pixel):
    bench.view.set_scale(TimeScale(at(-4), minutes_per_pixel))
    start = bench.middle(DESIGN)
    bench.press(start)
    bench.drag_to(start + QPoint(60, 0))
    bench.drag_to(start)
    bench.release(start)
    assert bench.session.undo_label is None
