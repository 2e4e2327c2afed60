"""Selection: tasks or a link, one leader, nothing that is gone."""

import pytest
from PySide6.QtCore import QCoreApplication

from planner.edits import links, tasks
from planner.session import MemoryJournal, Session
from tests.ui.plans import CODE, DESIGN, TEST, small_plan
from ui.bridge import Bridge
from ui.selection import Selection


@pytest.fixture
def bridge(qapp: QCoreApplication) -> Bridge:
    return Bridge(Session(small_plan(), MemoryJournal()))


@pytest.fixture
def selection(bridge: Bridge) -> Selection:
    return Selection(bridge)


def test_the_last_one_leads_unless_said_otherwise(selection: Selection) -> None:
    selection.set([DESIGN, CODE, DESIGN])
    assert (selection.ids, selection.current) == ((DESIGN, CODE), CODE)
    selection.set([DESIGN, CODE], DESIGN)
    assert selection.current == DESIGN


def test_the_same_again_is_no_change(selection: Selection) -> None:
    seen: list[object] = []
    selection.changed.connect(lambda: seen.append(1))
    selection.set([DESIGN])
    selection.set([DESIGN])
    assert len(seen) == 1


def test_toggling(selection: Selection) -> None:
    selection.set([DESIGN])
    selection.toggle(CODE)
    assert (selection.ids, selection.current) == ((DESIGN, CODE), CODE)
    selection.toggle(CODE)
    assert (selection.ids, selection.current) == ((DESIGN,), DESIGN)
    assert DESIGN in selection


def test_a_link_and_tasks_exclude_each_other(selection: Selection) -> None:
    selection.set([DESIGN])
    selection.set_link(21)
    assert (selection.ids, selection.link_id) == ((), 21)
    selection.set([CODE])
    assert selection.link_id is None


def test_what_is_deleted_leaves_the_selection(bridge: Bridge, selection: Selection) -> None:
    selection.set([DESIGN, TEST])
    bridge.apply(tasks.delete, [TEST])
    assert (selection.ids, selection.current) == ((DESIGN,), DESIGN)
    selection.set_link(21)
    bridge.apply(links.delete, [21])
    assert selection.link_id is None
