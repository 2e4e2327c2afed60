"""The dialogs: an answer, or none."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.timebase import MINUTES_PER_DAY
from tests.ui.plans import START
from ui.dialogs import GoToDate, NameVersion, NewPlan

Key = Qt.Key


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_a_name_is_asked_for_until_there_is_one(qtbot: QtBot, parent: QWidget) -> None:
    dialog = NameVersion("Version 1", parent)
    dialog.open()
    answers: list[object] = []
    dialog.chosen.connect(answers.append)
    dialog.line.clear()
    qtbot.keyClick(dialog.line, Key.Key_Return)
    assert answers == []
    assert dialog.isVisible()
    qtbot.keyClicks(dialog.line, " Agreed ")
    qtbot.keyClick(dialog.line, Key.Key_Return)
    assert answers == ["Agreed"]


def test_escape_is_no_answer(qtbot: QtBot, parent: QWidget) -> None:
    dialog = NewPlan(parent)
    dialog.open()
    answers: list[object] = []
    dialog.chosen.connect(answers.append)
    qtbot.keyClick(dialog.list, Key.Key_Escape)
    assert answers == []


def test_templates_are_offered_after_the_empty_plan(qtbot: QtBot, parent: QWidget) -> None:
    dialog = NewPlan(parent)
    dialog.open()
    texts = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert texts[0] == "Empty plan"
    assert len(texts) == 4
    answers: list[object] = []
    dialog.chosen.connect(answers.append)
    dialog.list.setCurrentRow(1)
    qtbot.keyClick(dialog.list, Key.Key_Return)
    assert answers == ["platform-migration"]


def test_a_date_is_read_as_people_write_it_and_stays_when_it_is_none(qtbot: QtBot, parent: QWidget) -> None:
    dialog = GoToDate(START, parent)
    dialog.open()
    answers: list[int] = []
    dialog.chosen.connect(answers.append)
    qtbot.keyClicks(dialog.line, "whenever")
    qtbot.keyClick(dialog.line, Key.Key_Return)
    assert answers == []
    assert dialog.line.property("invalid")
    dialog.line.clear()
    qtbot.keyClicks(dialog.line, "+2w")
    qtbot.keyClick(dialog.line, Key.Key_Return)
    assert [minute // MINUTES_PER_DAY for minute in answers] == [START // MINUTES_PER_DAY + 14]
