"""The lit path on the timeline: dimmed rows, lit links, what it says, and how it goes out."""

import pytest
from PySide6.QtCore import QPoint, Qt

from planner.edits import links, tasks
from tests.ui.timeline.plans import BUILD, DESIGN, LAUNCH, MANUAL, TEST
from ui.theme import Role

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton


def color_of(bench, task_id):
    """Return the colour of a task's bar, below its label."""
    return bench.pad.grab().toImage().pixelColor(bench.middle(task_id) + QPoint(0, 7))


def test_what_is_not_on_the_path_is_dimmed(bench):
    plain = {one: color_of(bench, one) for one in (DESIGN, BUILD, TEST, MANUAL)}
    bench.bridge.show_path(BUILD)
    lit = {one: color_of(bench, one) for one in plain}
    assert lit[DESIGN] == plain[DESIGN]
    assert lit[BUILD] == plain[BUILD]
    assert lit[TEST].lightness() > plain[TEST].lightness()
    assert lit[MANUAL].lightness() > plain[MANUAL].lightness()
    bench.bridge.show_path(None)
    assert {one: color_of(bench, one) for one in plain} == plain


def test_its_links_are_lit_and_no_others_are_drawn(bench):
    lit = bench.themes.theme.color(Role.LINK_SELECTED).name()

    def shown(task_id):
        picture = bench.pad.grab().toImage()
        end = bench.place(task_id, bench.start(task_id))
        box = [(end.x() + dx, end.y() + dy) for dx in range(-14, 8) for dy in range(-24, 4)]
        return any(picture.pixelColor(x, y).name() == lit for x, y in box)

    bench.bridge.show_path(BUILD)
    assert shown(BUILD)
    assert not shown(TEST)


def test_the_legend_says_what_the_path_is(bench):
    legend = bench.view.path_legend
    assert legend.text == ""
    bench.bridge.show_path(LAUNCH)
    assert legend.text == "Path to “Launch”: 4 tasks"
    bench.bridge.show_path(DESIGN)
    assert legend.text == "Path to “Design”: no task drives it"


def test_the_path_follows_an_edit(bench):
    bench.bridge.show_path(LAUNCH)
    other = 900
    bench.bridge.apply(tasks.add, None, name="Papers", task_id=other, duration=480)
    bench.bridge.apply(links.add, other, LAUNCH)
    assert bench.view.path_legend.text == "Path to “Launch”: 4 tasks, next path +14 d"


def test_the_path_follows_a_drag(bench):
    bench.bridge.show_path(TEST)
    before = bench.view.path_legend.text
    bench.press(bench.middle(TEST))
    bench.hover(bench.middle(TEST) + QPoint(60, 0))
    assert bench.view.chart.path is not None
    assert bench.view.path_legend.text != before
    bench.qtbot.keyClick(bench.canvas, Key.Key_Escape)
    assert bench.view.path_legend.text == before


def test_the_close_button_puts_it_out(bench):
    bench.bridge.show_path(LAUNCH)
    bench.qtbot.mouseClick(bench.view.path_legend.close_button, LEFT)
    assert bench.bridge.path_goal is None
    assert bench.view.path_legend.text == ""


def test_it_goes_out_with_its_task(bench):
    bench.bridge.show_path(MANUAL)
    bench.bridge.apply(tasks.delete, [MANUAL])
    assert bench.view.path_legend.text == ""


@pytest.mark.parametrize("width", [300, 900])
def test_the_legend_stays_inside(bench, width):
    bench.view.resize(width, 500)
    bench.bridge.show_path(LAUNCH)
    assert bench.canvas.rect().contains(bench.view.path_legend.geometry())
