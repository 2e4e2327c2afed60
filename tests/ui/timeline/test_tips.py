"""Tool tips: what rests under the pointer, in words."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from planner.edits.constraints import set_start
from tests.ui.timeline.plans import BUILD, TEST, at
from ui.timeline.hit import Handle, Hit
from ui.timeline.tips import tip_text


def text(bench, hit):
    return tip_text(bench.session, hit, bench.view.chart.options.dates)


def test_a_bar_says_name_dates_length_and_deadline(bench):
    said = text(bench, Hit(Handle.BODY, 2, task_id=BUILD))
    assert said.splitlines()[:3] == ["Build", "Mon 9 Mar – Fri 13 Mar", "5 d, 0 % complete"]
    assert "Deadline Sun 22 Mar" in said


def test_a_pin_says_what_it_holds_and_how_to_remove_it(bench):
    bench.bridge.apply(set_start, [BUILD], at(14, 8))
    said = text(bench, Hit(Handle.PIN, 2, task_id=BUILD))
    assert "Mon 16 Mar" in said
    assert "remove" in said


def test_a_link_says_what_it_joins_and_how(bench):
    hit = bench.view.chart.hit(*bench.place(TEST, at(13, 8)).toTuple())
    assert text(bench, hit) == "Build → Test\nFS"


def test_nothing_says_nothing(bench):
    assert text(bench, Hit(Handle.NONE, 3)) == ""


def test_the_pointer_that_rests_on_a_bar_gets_the_tip(bench):
    place = bench.middle(BUILD)
    bench.hover(place)
    QApplication.sendEvent(bench.pad, QHelpEvent(QEvent.Type.ToolTip, place, bench.pad.mapToGlobal(place)))
    assert QToolTip.text().startswith("Build")
    QToolTip.hideText()
    bench.qtbot.waitUntil(lambda: not QToolTip.isVisible())
