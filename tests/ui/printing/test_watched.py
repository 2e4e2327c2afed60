"""Export under the eyes of a person: it can be cancelled, and then nothing is written."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.storage.plan_file import PlanFile
from tests.ui.plans import big_plan
from tests.ui.window_driver import WindowDriver
from ui.printing import watched
from ui.printing.watched import PageProgress


@pytest.fixture
def long_path(tmp_path: Path) -> Path:
    path = tmp_path / "long.fairlead"
    PlanFile.create(path, big_plan(400)).close()
    return path


def shown_progress(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, bool]]:
    """Let progress show at once; returns what it tells, and whether it is seen."""
    told: list[tuple[int, bool]] = []
    monkeypatch.setattr(watched, "PATIENCE_MS", 0)
    step = PageProgress.step

    def note(self: PageProgress, painted: int) -> None:
        step(self, painted)
        told.append((painted, self.isVisible()))

    monkeypatch.setattr(PageProgress, "step", note)
    return told


def test_every_page_is_told_and_the_file_is_whole(
    qtbot: QtBot, long_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = shown_progress(monkeypatch)
    with WindowDriver(qtbot, long_path) as driver:
        driver.window.files.export_to(str(tmp_path / "long.pdf"))
        pages = (tmp_path / "long.pdf").read_bytes().count(b"/Type /Page\n")
        assert [painted for painted, _ in told] == list(range(pages))
        assert pages > 3
        assert told[-1][1]
        assert not any(isinstance(one, PageProgress) and one.isVisible() for one in QApplication.topLevelWidgets())


def test_cancel_leaves_what_was_there_before(
    qtbot: QtBot, long_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "long.pdf"
    target.write_text("the export of last week")
    step = PageProgress.step

    def cancel(self: PageProgress, painted: int) -> None:
        if painted == 2:
            self.cancel()
        step(self, painted)

    monkeypatch.setattr(PageProgress, "step", cancel)
    with WindowDriver(qtbot, long_path) as driver:
        driver.window.files.export_to(str(target))
        assert "cancelled" in driver.notice
        assert target.read_text() == "the export of last week"
        driver.window.notices.dismiss()


def test_a_short_export_shows_no_progress(
    driver: WindowDriver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = shown_progress(monkeypatch)
    monkeypatch.setattr(watched, "PATIENCE_MS", 60_000)
    driver.window.files.export_to(str(tmp_path / "short.pdf"))
    assert told == [(0, False)]
