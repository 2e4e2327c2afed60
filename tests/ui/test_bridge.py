"""Bridge: one signal a change, one notice an error."""

import pytest
from PySide6.QtCore import QCoreApplication

from planner.edits import tasks
from planner.errors import StorageError
from planner.patch import Patch
from planner.session import Change, MemoryJournal, Session
from tests.ui.plans import DESIGN, small_plan
from ui.bridge import Bridge
from ui.notices import Level, Notice


class FailingJournal(MemoryJournal):
    """A disk that is full until it is not."""

    full = True

    def commit(self, patch: Patch, label: str) -> None:
        if self.full:
            raise StorageError("plan-busy", name="plan")
        super().commit(patch, label)


@pytest.fixture
def journal() -> FailingJournal:
    return FailingJournal()


@pytest.fixture
def bridge(qapp: QCoreApplication, journal: FailingJournal) -> Bridge:
    return Bridge(Session(small_plan(), journal))


@pytest.fixture
def notices(bridge: Bridge) -> list[Notice]:
    found: list[Notice] = []
    bridge.notice.connect(found.append)
    return found


def test_an_edit_is_one_change_with_its_origin(bridge: Bridge, journal: FailingJournal) -> None:
    journal.full = False
    seen: list[Change] = []
    bridge.changed.connect(seen.append)
    bridge.apply(tasks.rename, [DESIGN], "Drafts", label="Call it Drafts", origin="me")
    assert [(change.label, change.origin) for change in seen] == [("Call it Drafts", "me")]
    bridge.undo()
    bridge.redo()
    assert len(seen) == 3
    assert bridge.session.project.tasks[DESIGN].name == "Drafts"


def test_a_refusal_is_a_notice_without_retry(bridge: Bridge, notices: list[Notice]) -> None:
    assert bridge.set_field([DESIGN], "duration", "soon") is None
    (notice,) = notices
    assert notice.level is Level.WARNING
    assert "soon" in notice.text
    assert notice.remedy is None
    assert bridge.refusal is not None


def test_a_failed_write_can_be_tried_again(bridge: Bridge, notices: list[Notice], journal: FailingJournal) -> None:
    assert bridge.apply(tasks.rename, [DESIGN], "Drafts") is None
    (notice,) = notices
    assert notice.level is Level.ERROR
    assert bridge.write_failed
    assert bridge.session.project.tasks[DESIGN].name == "Design"
    journal.full = False
    assert notice.remedy is not None
    notice.remedy()
    assert bridge.session.project.tasks[DESIGN].name == "Drafts"
    assert not bridge.write_failed


def test_words_are_relative_to_today(bridge: Bridge, journal: FailingJournal) -> None:
    journal.full = False
    bridge.today = (bridge.session.schedule.start_of(DESIGN) or 0) + 14 * 1440
    bridge.set_field([DESIGN], "deadline", "today")
    deadline = bridge.session.project.tasks[DESIGN].deadline
    assert deadline is not None
    assert deadline // 1440 == bridge.today // 1440


def test_a_closed_bridge_is_silent(bridge: Bridge, journal: FailingJournal) -> None:
    journal.full = False
    seen: list[Change] = []
    bridge.changed.connect(seen.append)
    bridge.close()
    bridge.close()
    bridge.session.apply(tasks.rename, [DESIGN], "Drafts")
    assert seen == []


def test_nothing_to_undo_says_so(bridge: Bridge, notices: list[Notice]) -> None:
    bridge.undo()
    assert "nothing to undo" in notices[0].text
