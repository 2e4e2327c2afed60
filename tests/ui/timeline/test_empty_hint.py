"""The hint on an empty timeline, through which the first task is drawn."""

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from planner.project import Project
from planner.records import Plan
from planner.session import MemoryJournal, Session
from tests.ui.timeline.conftest import Bench
from tests.ui.timeline.plans import at
from tests.ui.timeline.test_drag import ReadOnly, drag
from ui.bridge import Bridge
from ui.rows import Rows
from ui.timeline.empty_hint import EmptyHint


@pytest.fixture
def empty(qtbot: QtBot) -> Bench:
    return Bench(qtbot, Project([("plan", Plan(start=at(0, 8)))]))


def test_the_first_task_is_drawn_through_the_hint_which_then_goes(empty):
    hint = empty.view.empty_hint
    assert hint.isVisible()
    middle = hint.mapTo(empty.canvas, hint.rect().center())
    drag(empty, middle, middle + QPoint(90, 0))
    assert len(empty.session.project.tasks) == 1
    assert not hint.isVisible()
    empty.bridge.undo()
    assert hint.isVisible()


def test_a_plan_that_cannot_be_edited_says_nothing(qtbot, empty):
    bridge = Bridge(Session(empty.session.project, MemoryJournal()))
    bridge.session._journal = ReadOnly()
    hint = EmptyHint(empty.canvas, bridge, Rows(bridge, row_height=30))
    assert hint.isHidden()


def test_a_plan_with_tasks_shows_none(bench):
    assert bench.view.empty_hint.isHidden()
