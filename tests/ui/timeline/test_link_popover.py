"""Links opened on the timeline, with real mouse and keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from planner.edits import links
from planner.records import LinkType
from tests.ui.timeline.conftest import Bench
from tests.ui.timeline.plans import BUILD, BUILD_TEST, TEST, at
from tests.ui.timeline.test_drag import ReadOnly
from ui.timeline.link_popover import LinkPopover

LEFT, NONE, Key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.Key


@pytest.fixture
def popover(bench: Bench) -> LinkPopover:
    bench.qtbot.mouseDClick(bench.pad, LEFT, NONE, bench.place(TEST, at(13, 8)))
    popover = bench.view.links.popover
    assert popover is not None
    assert popover.isVisible()
    return popover


def typed(bench: Bench, popover: LinkPopover, text: str) -> None:
    popover.controls.lag_editor.selectAll()
    bench.qtbot.keyClicks(popover.controls.lag_editor, text)
    bench.qtbot.keyClick(popover.controls.lag_editor, Key.Key_Return)


def test_a_double_click_opens_the_link_with_its_lag_ready_to_be_typed(bench, popover):
    assert popover.title == "Build → Test"
    assert popover.accessibleName() == "Build → Test"
    assert popover.focusWidget() is popover.controls.lag_editor


@pytest.mark.parametrize(("text", "lag", "unit"), [("2d", 960, "d"), ("-1ed", -1440, "ed"), ("50%", 5000, "%")])
def test_the_lag_is_typed_and_return_closes(bench, popover, text, lag, unit):
    typed(bench, popover, text)
    link = bench.session.project.links[BUILD_TEST]
    assert (link.lag, link.lag_unit) == (lag, unit)
    assert not popover.isVisible()
    bench.bridge.undo()
    assert bench.session.project.links[BUILD_TEST].lag == 0
    assert bench.session.undo_label is None


def test_a_lag_that_cannot_be_read_is_offered_again(bench, popover):
    typed(bench, popover, "soon")
    assert popover.isVisible()
    assert popover.controls.lag_editor.text() == "soon"
    assert popover.controls.lag_editor.property("invalid")
    popover.close()


def test_the_type_is_chosen_by_key_and_is_one_undo_step(bench, popover):
    box = popover.controls.type_editor
    box.setFocus()
    bench.qtbot.keyClick(box, Key.Key_Down)
    assert bench.session.project.links[BUILD_TEST].type is LinkType.SS
    assert popover.isVisible()
    bench.bridge.undo()
    assert box.currentData() == LinkType.FS
    popover.close()


def test_escape_closes_without_a_change(bench, popover):
    popover.controls.lag_editor.selectAll()
    bench.qtbot.keyClicks(popover.controls.lag_editor, "3d")
    bench.qtbot.keyClick(popover.controls.lag_editor, Key.Key_Escape)
    assert not popover.isVisible()
    assert bench.session.undo_label is None


def test_the_link_is_removed_and_the_panel_closes(bench, popover):
    bench.qtbot.mouseClick(popover.controls.remove_button, LEFT)
    assert BUILD_TEST not in bench.session.project.links
    assert not popover.isVisible()


def test_it_closes_when_the_link_goes(bench, popover):
    bench.bridge.apply(links.unlink, [BUILD, TEST])
    assert not popover.isVisible()


def test_return_opens_the_selected_link(bench):
    bench.qtbot.mouseClick(bench.pad, LEFT, NONE, bench.place(TEST, at(13, 8)))
    assert bench.selection.link_id == BUILD_TEST
    bench.qtbot.keyClick(bench.canvas, Key.Key_Return)
    assert bench.view.links.popover.controls.link_id == BUILD_TEST
    bench.view.links.popover.close()
    QApplication.processEvents()


def test_in_a_read_only_plan_it_shows_and_changes_nothing(bench):
    bench.session._journal = ReadOnly()
    bench.qtbot.mouseDClick(bench.pad, LEFT, NONE, bench.place(TEST, at(13, 8)))
    controls = bench.view.links.popover.controls
    assert not any(one.isEnabled() for one in (controls.type_editor, controls.lag_editor, controls.remove_button))
    bench.view.links.popover.close()
