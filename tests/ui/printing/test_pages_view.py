"""Pages on the desk: they fit, they zoom about the pointer, they scroll."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.printing.plans import content, rows_plan
from ui.printing.job import PrintJob
from ui.printing.pages_view import GAP, ZOOM_LEAST, ZOOM_MOST, PagesView
from ui.printing.setup import PageSetup


@pytest.fixture
def view(qtbot: QtBot) -> PagesView:
    view = PagesView()
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show_job(PrintJob(content(rows_plan(150)), PageSetup(paper="A4", pages_wide=2)))
    with qtbot.waitExposed(view):
        view.show()
    return view


def wheel(view: PagesView, place: QPointF, turns: int, keys: Qt.KeyboardModifier) -> None:
    event = QWheelEvent(
        place, view.viewport().mapToGlobal(place), QPoint(), QPoint(0, 120 * turns), Qt.MouseButton.NoButton, keys,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)


def test_the_whole_width_fits_at_first(view):
    width = view._job.setup.size[0] * view.zoom * 2 + 3 * GAP
    assert width <= view.viewport().width() + 1
    assert view.horizontalScrollBar().maximum() == 0


def test_pages_are_white_on_the_desk(view):
    image = view.viewport().grab().toImage()
    page = view._cell(view._job.layout.pages[0], view.zoom).translated(view._origin(view.zoom))
    assert image.pixelColor(page.topLeft().toPoint() + QPoint(4, 4)) == QColor("white")
    assert image.pixelColor(2, 2).rgb() == view.palette().mid().color().rgb()


def test_the_wheel_zooms_about_the_pointer(view):
    view.zoom_in()
    place, before = QPointF(300, 250), view.zoom
    under = (place - view._origin(before)) / before
    wheel(view, place, 3, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom == pytest.approx(before * 1.2**3)
    now = under * view.zoom + view._origin(view.zoom)
    assert (now - place).manhattanLength() < 40


def test_the_wheel_alone_scrolls(view):
    before = view.zoom
    wheel(view, QPointF(300, 250), -2, Qt.KeyboardModifier.NoModifier)
    assert view.zoom == before
    assert view.verticalScrollBar().value() > 0


def test_zoom_has_bounds_and_goes_back_to_fitting(view):
    fitting = view.zoom
    for _ in range(60):
        view.zoom_in()
    assert view.zoom == ZOOM_MOST
    for _ in range(60):
        view.zoom_out()
    assert view.zoom == ZOOM_LEAST
    view.zoom_fit()
    assert view.zoom == fitting


def test_keys_scroll(view, qtbot):
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.verticalScrollBar().value() > 0


def in_sight(view: PagesView) -> set[int]:
    return {page.number for page, _ in view._in_sight()}


def test_all_pages_in_sight_are_drawn_after_the_view_shows_and_no_others(view, qtbot):
    view.resize(view.width(), round(view._cell(view._job.layout.pages[-1], view.zoom).bottom() * 0.9))
    view._pictures.clear()
    view._artist.stop()
    view.viewport().grab()
    assert view._pictures == {}
    assert len(in_sight(view)) > 1
    qtbot.waitUntil(lambda: bool(view._pictures) and not view._artist.isActive())
    assert view._pictures.keys() == in_sight(view)


def test_pages_too_large_to_keep_are_drawn_once_all_the_same(view, qtbot, monkeypatch):
    monkeypatch.setattr("ui.printing.pages_view.KEPT_PIXELS", 1)
    view._pictures.clear()
    view.viewport().update()
    qtbot.waitUntil(lambda: view._pictures.keys() == in_sight(view) and not view._artist.isActive())


def test_a_page_is_drawn_anew_at_another_zoom(view, qtbot):
    qtbot.waitUntil(lambda: bool(view._pictures) and not view._artist.isActive())
    first = min(view._pictures)
    before = view._pictures[first][1].width()
    view.zoom_in()
    qtbot.waitUntil(lambda: view._pictures[first][1].width() > before)


def test_without_a_job_there_is_an_empty_desk(qtbot):
    view = PagesView()
    qtbot.addWidget(view)
    view.resize(200, 100)
    view.zoom_in()
    assert view.viewport().grab().toImage().pixelColor(100, 50).rgb() == view.palette().mid().color().rgb()
