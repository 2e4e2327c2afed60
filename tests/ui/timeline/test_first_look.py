"""Where a plan is opened: rows and time of the first look, in a real window."""

import pytest
from pytestqt.qtbot import QtBot

from planner.project import Project
from planner.records import Link, Plan, Task
from planner.session import MemoryJournal, Session
from tests.ui.timeline.plans import at, chain_plan
from ui.bridge import Bridge
from ui.planning_view import PlanningView
from ui.rows import Rows
from ui.selection import Selection
from ui.settings import Settings
from ui.theme_manager import ThemeManager
from ui.timeline.first_look import ROWS_ABOVE

COUNT, DONE = 60, 30


def long_plan(*, done: int = DONE) -> Project:
    """Return tasks of a week, one after the other, of which the first are done."""
    tasks = [
        (
            "tasks",
            Task(
                id=one, rank=f"a{one:03}", name=f"Task {one}", duration=5 * 480, percent_complete=100.0 * (one <= done)
            ),
        )
        for one in range(1, COUNT + 1)
    ]
    links = [("links", Link(id=1000 + one, predecessor_id=one, successor_id=one + 1)) for one in range(1, COUNT)]
    return Project([("plan", Plan(start=at(0, 8), status_is_data_date=False)), *tasks, *links])


def opened(qtbot: QtBot, project: Project, today: int) -> PlanningView:
    """Return the planning view of a plan as it is first seen."""
    bridge = Bridge(Session(project, MemoryJournal()))
    rows = Rows(bridge, row_height=30)
    themes = ThemeManager(preference="light")
    bridge.today = today
    view = PlanningView(bridge, rows, Selection(bridge), themes, Settings())
    qtbot.addWidget(view)
    view.resize(1400, 500)
    with qtbot.waitExposed(view):
        view.show()
    return view


def test_a_plan_under_way_is_opened_at_its_first_open_row_and_at_now(qtbot: QtBot) -> None:
    view = opened(qtbot, long_plan(), at(7 * DONE, 8))
    line = view.timeline
    assert line.chart.settled.first_row == DONE - ROWS_ABOVE
    assert line.scale.x(at(7 * DONE, 8)) == pytest.approx(line.canvas.area.width() / 4, abs=1)
    assert view.outline.verticalScrollBar().value() == (DONE - ROWS_ABOVE) * 30


def test_a_remainder_long_past_does_not_hold_the_view(qtbot: QtBot) -> None:
    view = opened(qtbot, long_plan(done=3), at(7 * DONE, 8))
    assert view.timeline.chart.settled.first_row == DONE - ROWS_ABOVE


@pytest.mark.parametrize("today", [at(-100), at(3000)])
def test_a_plan_that_has_not_begun_is_opened_at_its_beginning(qtbot: QtBot, today: int) -> None:
    view = opened(qtbot, long_plan(done=0), today)
    line = view.timeline
    assert line.chart.settled.first_row == 0
    assert 40 < line.scale.x(at(0, 8)) < 80


def test_a_small_plan_is_seen_whole_with_room_for_its_first_and_last_marks(qtbot: QtBot) -> None:
    view = opened(qtbot, chain_plan(), at(8, 10))
    line = view.timeline
    first, last = line.chart.extent() or (0, 0)
    assert line.scale.x(first) > 40
    assert line.scale.x(last) < line.canvas.area.width() - 40
