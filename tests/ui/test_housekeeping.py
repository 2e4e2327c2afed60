"""Housekeeping: small things at quiet moments, and none after the plan is closed."""

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from planner.documents import Document
from planner.edits import tasks
from planner.errors import StorageError
from planner.session import MemoryJournal, Session
from tests.ui.plans import DESIGN, small_plan
from ui.bridge import Bridge
from ui.housekeeping import Housekeeping
from ui.notices import Notice


class Quiet(Document):
    """A document whose follower and file are made of paper."""

    fails = False
    polled = 0

    def poll(self) -> bool:
        self.polled += 1
        if self.fails:
            raise StorageError("plan-replaced", name="plan")
        return False


@pytest.fixture
def document(qtbot: QtBot) -> Quiet:
    document = Quiet(Session(small_plan(), MemoryJournal()))
    document.follower = object()  # type: ignore[assignment]
    return document


def test_a_follower_is_polled_until_its_file_is_gone(qtbot: QtBot, document: Quiet) -> None:
    owner, bridge = QObject(), Bridge(document.session)
    notices: list[Notice] = []
    bridge.notice.connect(notices.append)
    keeping = Housekeeping(document, bridge, owner)
    keeping._follow.start(1)
    qtbot.waitUntil(lambda: document.polled > 2)
    document.fails = True
    qtbot.waitUntil(lambda: bool(notices))
    assert "taken the place" in notices[0].text
    assert not keeping._follow.isActive()
    keeping.stop()


def test_stopping_ends_all_of_it(qtbot: QtBot, document: Quiet) -> None:
    owner, bridge = QObject(), Bridge(document.session)
    keeping = Housekeeping(document, bridge, owner)
    keeping.stop()
    assert not any(timer.isActive() for timer in (keeping._follow, keeping._quiet, keeping._minute))


def test_changes_of_a_plan_without_a_file_start_nothing(qtbot: QtBot) -> None:
    document = Document(Session(small_plan(), MemoryJournal()))
    owner, bridge = QObject(), Bridge(document.session)
    keeping = Housekeeping(document, bridge, owner)
    keeping.stop()
    bridge.apply(tasks.rename, [DESIGN], "Drafts")
    assert not keeping._quiet.isActive()
