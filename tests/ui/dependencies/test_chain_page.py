"""The picture of a chain, with real keys and clicks."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.edits import links, tasks
from tests.ui.plans import CODE, DESIGN, LAUNCH, TEST
from tests.ui.window_driver import LEFT, NONE, WindowDriver
from ui.dependencies.chain_page import ChainPage
from ui.dependencies.view import DependenciesView


@pytest.fixture
def page(driver: WindowDriver) -> ChainPage:
    """The page with the chain of Code, one link each way."""
    driver.workspace.selection.set([CODE])
    driver.window.views.show_view("dependencies")
    view = driver.workspace.views.current
    assert isinstance(view, DependenciesView)
    view.tabs.setCurrentIndex(1)
    page = view.chain
    page._depth.setCurrentIndex(0)
    page.picture.setFocus()
    QApplication.processEvents()
    return page


def boxes(page: ChainPage) -> set[int]:
    return set(page.picture.scene.boxes) if page.picture.scene else set()


def place(page: ChainPage, task_id: int) -> QPoint:
    return page.picture.place_of(task_id).toPoint()


def test_predecessors_are_left_and_successors_right(page: ChainPage) -> None:
    assert boxes(page) == {DESIGN, CODE, TEST}
    across = [page.picture.place_of(one).x() for one in (DESIGN, CODE, TEST)]
    assert across == sorted(across)


def test_the_depth_can_be_chosen(page: ChainPage) -> None:
    page._depth.setCurrentIndex(1)
    assert boxes(page) == {DESIGN, CODE, TEST, LAUNCH}


def test_a_click_selects_and_shows_the_chain_of_what_is_clicked(
    driver: WindowDriver, page: ChainPage, qtbot: QtBot
) -> None:
    before = place(page, TEST)
    qtbot.mouseClick(page.picture, LEFT, NONE, before)
    assert driver.workspace.selection.ids == (TEST,)
    assert boxes(page) == {CODE, TEST, LAUNCH}
    assert place(page, TEST) == before, "what was clicked must stay under the pointer"


def test_a_double_click_goes_to_its_bar(driver: WindowDriver, page: ChainPage, qtbot: QtBot) -> None:
    at = place(page, TEST)
    qtbot.mouseClick(page.picture, LEFT, NONE, at)
    qtbot.mouseDClick(page.picture, LEFT, NONE, at)
    assert (driver.workspace.views.current_id, driver.workspace.selection.ids) == ("timeline", (TEST,))


def test_arrows_walk_along_links_in_the_same_picture(driver: WindowDriver, page: ChainPage) -> None:
    driver.key(Qt.Key.Key_Right)
    assert (driver.workspace.selection.ids, boxes(page)) == ((TEST,), {DESIGN, CODE, TEST})
    driver.key(Qt.Key.Key_Left)
    driver.key(Qt.Key.Key_Left)
    assert driver.workspace.selection.ids == (DESIGN,)
    driver.key(Qt.Key.Key_Home)
    assert driver.workspace.selection.ids == (CODE,)


def test_up_and_down_go_through_a_layer(driver: WindowDriver, page: ChainPage) -> None:
    driver.workspace.bridge.apply(tasks.add, None, name="Draw", task_id=99)
    driver.workspace.bridge.apply(links.add, 99, CODE)
    page.refresh()
    driver.key(Qt.Key.Key_Left)
    first = driver.workspace.selection.ids
    assert first == (DESIGN,), "the driving link leads"
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
        driver.key(key)
        if driver.workspace.selection.ids != first:
            break
    assert driver.workspace.selection.ids == (99,)


def test_space_makes_the_cursor_the_focus_and_enter_goes_to_its_bar(driver: WindowDriver, page: ChainPage) -> None:
    driver.key(Qt.Key.Key_Right)
    driver.key(Qt.Key.Key_Space)
    assert boxes(page) == {CODE, TEST, LAUNCH}
    driver.key(Qt.Key.Key_Return)
    assert (driver.workspace.views.current_id, driver.workspace.selection.ids) == ("timeline", (TEST,))


def test_what_is_left_out_is_counted_and_opens(driver: WindowDriver, page: ChainPage, qtbot: QtBot) -> None:
    scene = page.picture.scene
    assert scene is not None
    box = scene.boxes[TEST]
    assert (box.more_before, box.more_after) == (0, 1)
    at = page.picture._offset + box.more_rect(before=False).center() * page.picture.zoom
    qtbot.mouseClick(page.picture, LEFT, NONE, at.toPoint())
    assert boxes(page) == {DESIGN, CODE, TEST, LAUNCH}


def test_edits_show_and_the_focus_stays_where_it_is(driver: WindowDriver, page: ChainPage, qtbot: QtBot) -> None:
    before = place(page, CODE)
    driver.workspace.bridge.apply(links.add, CODE, LAUNCH)
    qtbot.waitUntil(lambda: LAUNCH in boxes(page))
    assert place(page, CODE) == before
    driver.workspace.bridge.apply(tasks.delete, [CODE])
    qtbot.waitUntil(lambda: CODE not in boxes(page))


def test_drag_pans_and_does_not_select(driver: WindowDriver, page: ChainPage, qtbot: QtBot) -> None:
    start, way = place(page, TEST), QPoint(-60, 30)
    qtbot.mousePress(page.picture, LEFT, NONE, start)
    for step in range(1, 5):
        qtbot.mouseMove(page.picture, start + way * step / 4)
    qtbot.mouseRelease(page.picture, LEFT, NONE, start + way)
    assert place(page, TEST) == start + way
    assert driver.workspace.selection.ids == (CODE,)


def test_zoom_by_keys_keeps_within_bounds_and_fit_shows_all(driver: WindowDriver, page: ChainPage) -> None:
    for _ in range(30):
        driver.key(Qt.Key.Key_Plus)
    assert page.picture.zoom == 2.5
    driver.key(Qt.Key.Key_F)
    assert page.picture.zoom <= 1
    assert all(page.picture.rect().contains(place(page, one)) for one in boxes(page))


def test_the_selection_of_elsewhere_is_followed(driver: WindowDriver, page: ChainPage) -> None:
    driver.workspace.selection.set([LAUNCH])
    assert boxes(page) == {TEST, LAUNCH}


def test_the_box_at_the_cursor_is_said(driver: WindowDriver, page: ChainPage) -> None:
    driver.key(Qt.Key.Key_Right)
    said = page.picture.accessibleDescription()
    assert said.startswith("Test. 23 Mar 26 – 27 Mar 26. ! Slack 0 d. Critical. waits for 1 tasks.")


def test_a_task_without_links_says_what_to_do(driver: WindowDriver, page: ChainPage) -> None:
    driver.workspace.bridge.apply(tasks.add, None, name="Alone", task_id=99)
    driver.workspace.selection.set([99])
    assert page._empty.isVisible()
    assert "“Alone” waits for nothing" in page._empty.text()


def test_a_right_click_offers_the_task_menu(driver: WindowDriver, page: ChainPage) -> None:
    wanted: list[QPoint] = []
    page.menu_requested.connect(wanted.append)
    page.picture.menu_requested.emit(TEST, QPoint(5, 5))
    assert (driver.workspace.selection.ids, wanted) == ((TEST,), [QPoint(5, 5)])
    for popup in (one for one in QApplication.topLevelWidgets() if one.inherits("QMenu")):
        popup.close()
