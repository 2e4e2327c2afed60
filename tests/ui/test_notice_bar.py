"""The notice bar: what stays, what goes, and the remedy."""

import pytest
from pytestqt.qtbot import QtBot

from ui.notice_bar import NoticeBar
from ui.notices import Level, Notice


@pytest.fixture
def bar(qtbot: QtBot) -> NoticeBar:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    return bar


def test_errors_and_what_has_a_remedy_stay_the_rest_goes_by_itself(bar: NoticeBar) -> None:
    for level, passes in (
        (Level.INFO, True),
        (Level.SUCCESS, True),
        (Level.WARNING, True),
        (Level.ERROR, False),
    ):
        bar.show_notice(Notice("x", level))
        assert bar._timer.isActive() is passes
        bar.show_notice(Notice("x", level, "Undo", bar.dismiss))
        assert not bar._timer.isActive()
    bar.dismiss()


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
