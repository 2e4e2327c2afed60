"""The notice bar: what stays, what goes, and the remedy."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from planner.storage.plan_file import PlanFile
from tests.ui.plans import big_plan
from tests.ui.window_driver import WindowDriver
from ui import notice_bar
from ui.notice_bar import NoticeBar
from ui.notices import Level, Notice


@pytest.fixture
def bar(qtbot: QtBot) -> NoticeBar:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    return bar


def test_errors_and_what_is_under_way_stay_the_rest_goes_by_itself(bar: NoticeBar) -> None:
    for level, passes in (
        (Level.INFO, True),
        (Level.SUCCESS, True),
        (Level.WARNING, True),
        (Level.ERROR, False),
    ):
        bar.show_notice(Notice("x", level))
        assert bar._timer.isActive() is passes
        bar.show_notice(Notice("x", level, "Undo", bar.dismiss))
        assert bar._timer.isActive() is passes
        bar.show_notice(Notice("x", level, "Cancel", bar.dismiss, lasting=True))
        assert not bar._timer.isActive()
    bar.dismiss()


def test_a_change_takes_away_what_told_of_the_plan_before(bar: NoticeBar) -> None:
    kept = (Notice("failed", Level.ERROR, "Retry", bar.dismiss), Notice("opening", lasting=True))
    for notice in (Notice("reverted", Level.SUCCESS, "Undo", bar.dismiss), Notice("no", Level.WARNING), *kept):
        bar.show_notice(notice)
        bar.dismiss_outdated()
        assert bar.notice is (notice if notice in kept else None)


def test_another_selection_takes_a_refusal_away_once_it_could_be_read(
    bar: NoticeBar, monkeypatch: pytest.MonkeyPatch
) -> None:
    bar.show_notice(Notice("refused", Level.WARNING))
    bar.dismiss_left()
    assert bar.text == "refused"
    monkeypatch.setattr(notice_bar, "LEAST_READ_MS", 0)
    bar.dismiss_left()
    assert bar.text == ""


def test_a_long_sentence_is_shown_whole(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    layout = QVBoxLayout(parent)
    layout.addStretch(1)
    bar = NoticeBar(parent)
    layout.addWidget(bar)
    parent.resize(400, 400)
    parent.show()
    bar.show_notice(Notice("word " * 60, Level.ERROR))
    QApplication.processEvents()
    assert bar._text.height() >= bar._text.heightForWidth(bar._text.width())


def test_the_views_make_room_and_the_current_row_stays_in_sight(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "tall.fairlead"
    PlanFile.create(path, big_plan(60)).close()
    with WindowDriver(qtbot, path) as driver:
        rows, window = driver.workspace.rows, driver.window
        last = rows.id_at(rows.count - 1)
        driver.workspace.go_to_task(last)
        before = driver.outline.viewport().height()
        window.say("A word about this. " * 12)
        QApplication.processEvents()
        after = driver.outline.viewport().height()
        assert after < before
        assert rows.y_of(rows.count) - rows.scroll <= after
        foot = driver.outline.viewport().mapTo(window, driver.outline.viewport().rect().bottomLeft()).y()
        assert window.notices.mapTo(window, QPoint(0, 0)).y() > foot


def test_time_takes_it_away(bar: NoticeBar, qtbot: QtBot) -> None:
    bar.show_notice(Notice("gone soon"))
    with qtbot.waitSignal(bar.dismissed):
        bar._timer.start(1)
    assert bar.text == ""
    assert not bar.isVisible()


def test_the_remedy_is_done_once_and_the_bar_goes(bar: NoticeBar) -> None:
    done: list[int] = []
    bar.show_notice(Notice("failed", Level.ERROR, "Retry", lambda: done.append(1)))
    assert bar.remedy_button.text() == "Retry"
    bar.remedy_button.click()
    assert done == [1]
    assert bar.text == ""


def test_a_later_success_takes_a_refusal_away_but_no_error(bar: NoticeBar) -> None:
    bar.show_notice(Notice("refused", Level.WARNING))
    bar.dismiss_refusal()
    assert bar.text == ""
    bar.show_notice(Notice("failed", Level.ERROR))
    bar.dismiss_refusal()
    assert bar.text == "failed"


def test_markup_in_a_notice_is_shown_as_it_is(bar: NoticeBar) -> None:
    bar.show_notice(Notice("<b>bold</b>"))
    assert bar._text.textFormat() == bar._text.textFormat().PlainText
