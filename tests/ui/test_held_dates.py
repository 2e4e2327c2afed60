"""A typed date that a task does not take: what is told, and what the remedy does."""

import pytest
from PySide6.QtWidgets import QApplication

from planner.session import MemoryJournal, Session
from planner.timebase import iso
from tests.ui.plans import BUILD, CODE, DESIGN, small_plan
from ui.bridge import Bridge
from ui.notices import Notice


@pytest.fixture
def bridge(qapp: QApplication) -> Bridge:
    return Bridge(Session(small_plan(), MemoryJournal()))


def told(bridge: Bridge, key: str, text: str, task_id: int = CODE) -> list[Notice]:
    notices: list[Notice] = []
    bridge.notice.connect(notices.append)
    bridge.set_field([task_id], key, text)
    bridge.notice.disconnect(notices.append)
    return notices


def finish_of(bridge: Bridge, task_id: int) -> str:
    finish = bridge.session.schedule.finish_of(task_id)
    assert finish is not None
    return iso(finish)


def test_a_start_that_a_link_holds_names_what_drives_it_and_changes_the_lag(bridge: Bridge) -> None:
    (notice,) = told(bridge, "start", "2026-03-05")  # Design drives Code to Monday the 9th
    assert "“Code” starts on Mon 9 Mar" in notice.text
    assert "“Design” drives it" in notice.text
    assert notice.remedy is not None
    notice.remedy()
    assert bridge.session.schedule.start_of(CODE) == bridge.session.project.tasks[CODE].constraint_date


def test_a_start_that_the_pin_of_a_summary_holds_says_so(bridge: Bridge) -> None:
    told(bridge, "constraint", "Start no earlier than", BUILD)
    told(bridge, "constraint_date", "2026-03-10 08:00", BUILD)
    (notice,) = told(bridge, "start", "2026-03-05", DESIGN)
    assert "“Design” starts on Tue 10 Mar" in notice.text
    assert "a summary holds it" in notice.text


def test_a_finish_within_the_task_offers_to_shorten_it(bridge: Bridge) -> None:
    (notice,) = told(bridge, "finish", "2026-03-13")
    assert "“Code” finishes on Fri 20 Mar" in notice.text
    assert notice.remedy is not None
    notice.remedy()
    assert finish_of(bridge, CODE) == "2026-03-13T17:00"


def test_a_finish_before_the_start_cannot_be(bridge: Bridge) -> None:
    (notice,) = told(bridge, "finish", "2026-03-05")
    assert "cannot finish then" in notice.text
    assert notice.remedy is not None
    notice.remedy()
    assert bridge.session.project.tasks[CODE].constraint_date is None


@pytest.mark.parametrize(("key", "text"), [("start", "2026-03-11"), ("finish", "2026-03-27"), ("start", "")])
def test_a_date_that_is_taken_is_not_talked_about(bridge: Bridge, key: str, text: str) -> None:
    assert told(bridge, key, text) == []
