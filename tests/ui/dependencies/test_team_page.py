"""The matrix of teams and its list, with real keys and clicks."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.edits import cells, links
from tests.ui.plans import CODE, DESIGN, LAUNCH, TEST
from tests.ui.window_driver import LEFT, NONE, WindowDriver
from ui.dependencies.team_page import TeamPage
from ui.dependencies.view import DependenciesView
from ui.dependencies.words import TOTAL


def shown(driver: WindowDriver) -> TeamPage:
    driver.window.views.show_view("dependencies")
    view = driver.workspace.views.current
    assert isinstance(view, DependenciesView)
    QApplication.processEvents()
    return view.teams


@pytest.fixture
def page(driver: WindowDriver) -> TeamPage:
    """The page with Design in App, Code and Test in Core, and a team Web without tasks."""
    for task_id, team in ((DESIGN, "App"), (CODE, "Core"), (TEST, "Core"), (LAUNCH, "Web")):
        driver.workspace.bridge.apply(cells.set_text, [task_id], "team", team)
    driver.workspace.bridge.apply(cells.set_text, [LAUNCH], "team", "")
    driver.workspace.bridge.apply(cells.set_text, [LAUNCH], "deadline", "25 Mar 2026")
    return shown(driver)


def team(driver: WindowDriver, name: str) -> int:
    return next(one.id for one in driver.project.teams.values() if one.name == name)


def said(page: TeamPage) -> dict[tuple[str, str], str]:
    model = page.matrix.matrix_model
    titles = [model.headerData(n, Qt.Orientation.Vertical) or "" for n in range(model.rowCount())]
    cells_of = {
        (one, other): model.index(row, column).data()
        for row, one in enumerate(titles)
        for column, other in enumerate(titles)
    }
    return {pair: text for pair, text in cells_of.items() if text}


def texts(page: TeamPage, column: int) -> list[str]:
    model = page.links.link_model
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_the_matrix_says_who_waits_for_whom(page: TeamPage) -> None:
    assert said(page) == {
        ("Core", "App"): "1  ▲ −2 d",
        ("Core", "Core"): "1  ▲ −2 d",
        ("No team", "Core"): "1  ▲ −2 d",
        ("Core", "All"): "1  ▲ −2 d",
        ("No team", "All"): "1  ▲ −2 d",
        ("All", "App"): "1  ▲ −2 d",
        ("All", "Core"): "1  ▲ −2 d",
        ("All", "All"): "2  ▲ −2 d",
    }


def test_the_list_begins_with_all_links_between_teams(page: TeamPage) -> None:
    assert sorted(texts(page, 0)) == ["Design", "Test"]


def test_a_click_on_a_cell_lists_its_links(driver: WindowDriver, page: TeamPage, qtbot: QtBot) -> None:
    index = page.matrix.matrix_model.index_of(team(driver, "Core"), team(driver, "App"))
    qtbot.mouseClick(page.matrix.viewport(), LEFT, NONE, page.matrix.visualRect(index).center())
    assert [texts(page, n) for n in (0, 3, 6, 7, 8, 9)] == [["Design"], ["Code"], ["0 d"], ["−2 d"], ["FS"], ["Drives"]]


def test_a_click_on_a_name_goes_to_its_bar(driver: WindowDriver, page: TeamPage, qtbot: QtBot) -> None:
    row = texts(page, 0).index("Design")
    place = page.links.visualRect(page.links.link_model.index(row, 3)).center()
    qtbot.mouseClick(page.links.viewport(), LEFT, NONE, place)
    assert driver.workspace.views.current_id == "timeline"
    assert driver.workspace.selection.ids == (CODE,)


def test_arrows_and_enter_do_the_same(driver: WindowDriver, page: TeamPage) -> None:
    page.matrix.setFocus()
    page.matrix.setCurrentIndex(page.matrix.matrix_model.index_of(team(driver, "Core"), TOTAL))
    driver.key(Qt.Key.Key_Left)
    driver.key(Qt.Key.Key_Left)
    driver.key(Qt.Key.Key_Left)
    assert page.matrix.matrix_model.pair(page.matrix.currentIndex()) == (team(driver, "Core"), team(driver, "App"))
    driver.key(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.links
    driver.key(Qt.Key.Key_Return)
    assert (driver.workspace.views.current_id, driver.workspace.selection.ids) == ("timeline", (DESIGN,))


def test_a_row_of_the_list_selects_its_link(driver: WindowDriver, page: TeamPage, qtbot: QtBot) -> None:
    place = page.links.visualRect(page.links.link_model.index(0, 7)).center()
    qtbot.mouseClick(page.links.viewport(), LEFT, NONE, place)
    chosen = page.links.link_model.margin(page.links.link_model.index(0, 0)).link.id
    assert driver.workspace.selection.link_id == chosen


def test_edits_show_at_once_and_the_cell_stays(driver: WindowDriver, page: TeamPage, qtbot: QtBot) -> None:
    core, app = team(driver, "Core"), team(driver, "App")
    page.matrix.setCurrentIndex(page.matrix.matrix_model.index_of(core, app))
    driver.workspace.bridge.apply(links.add, DESIGN, TEST)
    qtbot.waitUntil(lambda: said(page)["Core", "App"].startswith("2"))
    assert sorted(texts(page, 3)) == ["Code", "Test"]
    driver.workspace.bridge.undo()
    qtbot.waitUntil(lambda: texts(page, 3) == ["Code"])


def test_teams_without_links_show_when_asked(driver: WindowDriver, page: TeamPage, qtbot: QtBot) -> None:
    assert team(driver, "Web") not in page.matrix.matrix_model.teams
    qtbot.mouseClick(page._linked, LEFT, NONE, QPoint(8, page._linked.height() // 2))
    assert team(driver, "Web") in page.matrix.matrix_model.teams


def test_the_list_sorts_by_a_column(page: TeamPage) -> None:
    page.links.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert texts(page, 0) == ["Test", "Design"]


def test_cells_are_said_to_screen_readers(driver: WindowDriver, page: TeamPage) -> None:
    index = page.matrix.matrix_model.index_of(team(driver, "Core"), team(driver, "App"))
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Core waits for App. 1 links wait. Least slack: −2 d"


def test_without_teams_it_says_what_to_do(driver: WindowDriver) -> None:
    page = shown(driver)
    assert "Give tasks a team" in page._empty.text()
    assert page._empty.isVisible()


def test_with_teams_but_no_links_between_them_too(driver: WindowDriver) -> None:
    driver.workspace.bridge.apply(cells.set_text, [DESIGN, CODE, TEST, LAUNCH], "team", "App")
    assert "No team waits for another one" in shown(driver)._empty.text()


def test_names_can_be_read_in_a_narrow_window(driver: WindowDriver, page: TeamPage) -> None:
    driver.window.resize(800, 700)
    QApplication.processEvents()
    assert min(page.links.columnWidth(0), page.links.columnWidth(3)) >= 150
