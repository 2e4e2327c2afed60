"""Bars slide to their new places, and can be told not to."""

from planner.edits.constraints import set_start
from tests.ui.timeline.plans import BUILD, at


def start(scene):
    return int(scene.start[scene.index_of(BUILD)])


def test_bars_slide_from_the_old_place_to_the_new_one(bench):
    assert start(bench.view.chart.scene) == at(7, 8)
    bench.bridge.apply(set_start, [BUILD], at(14, 8))
    on_the_way = []
    bench.view.chart.slide.stepped.connect(lambda: on_the_way.append(start(bench.view.chart.scene)))
    bench.qtbot.waitUntil(lambda: start(bench.view.chart.scene) == at(14, 8))
    assert on_the_way == sorted(on_the_way)
    assert at(7, 8) <= on_the_way[0] < at(14, 8)


def test_a_press_finds_a_bar_where_it_belongs_while_it_slides(bench):
    start(bench.view.chart.scene)
    bench.bridge.apply(set_start, [BUILD], at(14, 8))
    assert bench.view.chart.hit(*bench.middle(BUILD).toTuple()).task_id == BUILD


def test_without_motion_bars_are_there_at_once(bench):
    start(bench.view.chart.scene)
    bench.view.set_animated(False)
    bench.bridge.apply(set_start, [BUILD], at(14, 8))
    assert start(bench.view.chart.scene) == at(14, 8)


def test_what_was_dropped_does_not_slide(bench):
    place = bench.middle(BUILD)
    bench.press(place)
    bench.drag_to(place + bench.days(7))
    start(bench.view.chart.scene)
    bench.release(place + bench.days(7))
    assert start(bench.view.chart.scene) == at(14, 8)


def test_a_hidden_view_does_not_move(bench):
    start(bench.view.chart.scene)
    bench.bridge.apply(set_start, [BUILD], at(14, 8))
    bench.view.hide()
    assert start(bench.view.chart.scene) == at(14, 8)
