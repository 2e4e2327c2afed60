"""The choices of the preview, made with keys and mouse."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.timebase import instant
from ui.printing.panel import CHECKED, KEY, UNCHECKED, SetupPanel
from ui.printing.setup import PageSetup

TODAY = instant(dt.datetime(2026, 3, 4, 10))
SHOWN = ("row", "name", "start")
ENTER = Qt.Key.Key_Return


@pytest.fixture
def panel(qtbot: QtBot) -> SetupPanel:
    panel = SetupPanel(PageSetup(columns=SHOWN), SHOWN, TODAY)
    qtbot.addWidget(panel)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def typed(qtbot: QtBot, widget, text: str) -> None:
    widget.setFocus()
    widget.selectAll()
    if text:
        qtbot.keyClicks(widget, text)
    else:
        qtbot.keyClick(widget, Qt.Key.Key_Delete)
    qtbot.keyClick(widget, ENTER)


def test_it_shows_the_set_up_it_was_given(qtbot):
    setup = PageSetup(
        paper="Letter", landscape=False, pages_wide=3, pages_tall=2, text=7.5, margin=12.0, repeat_table=False,
        legend=False, header=("a", "b", "c"), footer=("d", "e", "f"), columns=("name", "finish"),
    )  # fmt: skip
    panel = SetupPanel(setup, SHOWN, TODAY)
    qtbot.addWidget(panel)
    assert panel._chosen() == setup


def test_each_choice_is_told(panel, qtbot):
    for act, field, value in (
        (lambda: panel._paper.setCurrentText("A4"), "paper", "A4"),
        (lambda: panel._orientation.setCurrentIndex(1), "landscape", False),
        (lambda: panel._wide.stepUp(), "pages_wide", 2),
        (lambda: panel._tall.stepUp(), "pages_tall", 1),
        (lambda: panel._text.stepUp(), "text", 8.5),
        (lambda: panel._margin.stepDown(), "margin", 9.0),
        (lambda: qtbot.keyClick(panel._legend, Qt.Key.Key_Space), "legend", False),
        (lambda: qtbot.keyClick(panel._repeat, Qt.Key.Key_Space), "repeat_table", False),
        (lambda: typed(qtbot, panel._header[1], "Draft"), "header", ("{title}", "Draft", "{start} – {finish}")),
        (lambda: typed(qtbot, panel._footer[0], ""), "footer", ("", "As of {date}", "Page {page} of {pages}")),
    ):
        with qtbot.waitSignal(panel.changed, timeout=1000):
            act()
        assert getattr(panel.setup, field) == value


def test_dates_are_typed_as_everywhere(panel, qtbot):
    typed(qtbot, panel._first, "+1w")
    typed(qtbot, panel._last, "1 Jun")
    assert panel.setup.first == instant(dt.date(2026, 3, 11))
    assert panel.setup.last == instant(dt.date(2026, 6, 1))
    typed(qtbot, panel._first, "")
    assert panel.setup.first is None


def test_a_date_that_is_none_is_refused_and_changes_nothing(panel, qtbot):
    before = panel.setup
    with qtbot.waitSignal(panel.refused) as refused, qtbot.assertNotEmitted(panel.changed):
        typed(qtbot, panel._first, "soonish")
    assert "soonish" in refused.args[0]
    assert panel.setup == before


def test_leaving_a_field_unchanged_is_no_change(panel, qtbot):
    with qtbot.assertNotEmitted(panel.changed):
        typed(qtbot, panel._header[0], "{title}")


def test_columns_are_checked_with_the_keyboard(panel, qtbot):
    panel._columns.setFocus()
    panel._columns.setCurrentRow(2)
    qtbot.keyClick(panel._columns, Qt.Key.Key_Space)
    assert panel.setup.columns == ("row", "name")
    row = next(row for row in range(panel._columns.count()) if panel._columns.item(row).data(KEY) == "owner")
    panel._columns.setCurrentRow(row)
    qtbot.keyClick(panel._columns, Qt.Key.Key_Space)
    assert panel.setup.columns == ("row", "name", "owner")


def test_columns_go_back_to_those_of_the_outline(panel, qtbot):
    for row in range(3):
        panel._columns.item(row).setCheckState(UNCHECKED)
    assert panel.setup.columns == ()
    qtbot.mouseClick(panel._as_shown, Qt.MouseButton.LeftButton)
    assert panel.setup.columns == SHOWN
    assert panel._columns.item(0).checkState() == CHECKED


def test_columns_are_ordered_by_moving_them(panel):
    model = panel._columns.model()
    assert model.moveRow(panel._columns.rootIndex(), 2, panel._columns.rootIndex(), 0)
    assert panel.setup.columns == ("start", "row", "name")


def test_the_wheel_changes_only_the_field_that_has_the_focus(panel):
    def turn(field) -> None:
        place = QPointF(field.rect().center())
        event = QWheelEvent(
            place, field.mapToGlobal(place), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(field, event)

    panel._paper.setFocus()
    turn(panel._wide)
    turn(panel._text)
    assert (panel.setup.pages_wide, panel.setup.text) == (1, 8.0)
    panel._wide.setFocus()
    turn(panel._wide)
    assert panel.setup.pages_wide == 2


def test_tab_visits_every_choice_from_top_to_bottom(panel, qtbot):
    panel._paper.setFocus()
    visited = []
    for _ in range(20):
        visited.append(panel.focusWidget())
        qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_Tab)
    wanted = [panel._paper, panel._orientation, panel._wide, panel._tall, panel._text, panel._margin, panel._legend]
    wanted += [panel._first, panel._last, panel._columns, panel._as_shown, panel._repeat]
    wanted += [*panel._header, *panel._footer]
    assert visited[: len(wanted)] == wanted
