"""The hover card: it comes when the pointer rests, stays out of the way, and goes."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest

from tests.ui.timeline.plans import BUILD, DESIGN, LAUNCH, at


@pytest.fixture
def card(bench):
    bench.view.hover_card.timer.setInterval(1)
    return bench.view.hover_card.view


def rest_on(bench, card, place):
    bench.hover(place + QPoint(0, 1))
    bench.hover(place)
    bench.qtbot.waitUntil(lambda: card.card is not None)


def test_the_pointer_that_rests_on_a_bar_gets_its_card(bench, card):
    rest_on(bench, card, bench.middle(BUILD))
    assert card.isVisible()
    assert card.card.lines[0].text == "Build"
    assert "Dates: Mon 9 Mar" in card.accessibleName()


def test_the_card_is_within_the_window_and_not_under_the_pointer(bench, card):
    bench.view.go_to(bench.start(LAUNCH), 0.97)
    place = bench.place(LAUNCH, bench.start(LAUNCH))
    rest_on(bench, card, place)
    assert bench.view.rect().contains(card.geometry())
    row = QRect(0, round(bench.view.chart.layout.top(4)), bench.pad.width(), 30)
    inner = card.geometry().adjusted(8, 8, -8, -8)
    assert not inner.intersects(row.translated(bench.pad.mapTo(bench.view, QPoint(0, 0))))


def test_another_bar_has_another_card(bench, card):
    rest_on(bench, card, bench.middle(BUILD))
    rest_on(bench, card, bench.middle(DESIGN))
    bench.qtbot.waitUntil(lambda: card.card is not None and card.card.lines[0].text == "Design")


@pytest.mark.parametrize("leave", ["empty", "press", "key", "scroll"])
def test_the_card_goes_when_anything_happens(bench, card, leave):
    rest_on(bench, card, bench.middle(BUILD))
    if leave == "empty":
        bench.hover(bench.place(BUILD, at(30)))
    elif leave == "press":
        bench.press(bench.middle(BUILD))
        bench.release(bench.middle(BUILD))
    elif leave == "key":
        QTest.keyClick(bench.canvas, Qt.Key.Key_Left)
    else:
        bench.rows.set_max_scroll(60)
        bench.rows.set_scroll(30)
    assert card.card is None
    assert not card.isVisible()


def test_no_card_comes_during_a_drag(bench, card):
    bench.press(bench.middle(BUILD))
    bench.drag_to(bench.middle(BUILD) + bench.days(2))
    QTest.qWait(5)
    assert card.card is None
    bench.view.mouse.cancel()


def test_a_key_shows_the_card_of_the_current_task(bench, card):
    assert bench.view.hover_card.show_task(BUILD)
    assert card.card.lines[0].text == "Build"
    assert "Build" in bench.canvas.accessibleDescription()
    QTest.keyClick(bench.canvas, Qt.Key.Key_Escape)
    assert card.card is None


def test_a_task_out_of_sight_has_no_card(bench, card):
    bench.rows.set_max_scroll(10_000)
    bench.rows.set_scroll(9_000)
    assert not bench.view.hover_card.show_task(BUILD)
    assert card.card is None
