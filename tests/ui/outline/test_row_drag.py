"""Rows dragged by their numbers."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.plans import BUILD, CODE, DESIGN, LAUNCH, TEST
from tests.ui.window_driver import LEFT, NONE, WindowDriver
from ui.outline.row_drag import LEVEL_WIDTH

Key = Qt.Key


def place(driver: WindowDriver, row: int, share: float, right: int = 0) -> QPoint:
    """Return a place in the column of row numbers, so far down in a row."""
    middle = driver.cell(row, "row")
    return middle + QPoint(right, round((share - 0.5) * driver.workspace.rows.row_height))


def pull(driver: WindowDriver, row: int, *way: QPoint, let_go: bool = True) -> None:
    """Press a row number, go along the way, and let go."""
    viewport = driver.outline.viewport()
    QTest.mousePress(viewport, LEFT, NONE, place(driver, row, 0.5))
    for point in way:
        QTest.mouseMove(viewport, point)
        QApplication.processEvents()
    if let_go:
        QTest.mouseRelease(viewport, LEFT, NONE, way[-1])
        QApplication.processEvents()


def test_a_row_goes_up_before_another(driver: WindowDriver) -> None:
    pull(driver, 3, place(driver, 2, 0.5), place(driver, 1, 0.2))
    assert driver.names == ["Build", "Test", "Design", "Code", "Launch"]
    assert driver.workspace.selection.ids == (TEST,)
    driver.focus_outline()
    driver.key(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert driver.names == ["Build", "Design", "Code", "Test", "Launch"]


def test_the_middle_of_a_summary_takes_a_row_in(driver: WindowDriver) -> None:
    pull(driver, 4, place(driver, 2, 0.5), place(driver, 0, 0.5))
    assert driver.project.tasks[LAUNCH].parent_id == BUILD


def test_several_rows_go_together(driver: WindowDriver) -> None:
    driver.select(DESIGN, TEST)
    pull(driver, 3, place(driver, 4, 0.5), place(driver, 4, 0.9))
    assert driver.names == ["Build", "Code", "Launch", "Design", "Test"]


def test_sideways_chooses_the_level(driver: WindowDriver) -> None:
    pull(driver, 4, place(driver, 4, 0.3, LEVEL_WIDTH), place(driver, 4, 0.2, LEVEL_WIDTH))
    assert driver.project.tasks[LAUNCH].parent_id == BUILD
    pull(driver, 4, place(driver, 4, 0.3, -LEVEL_WIDTH), place(driver, 4, 0.2, -LEVEL_WIDTH))
    assert driver.project.tasks[LAUNCH].parent_id is None


def test_escape_puts_nothing_anywhere(driver: WindowDriver) -> None:
    driver.focus_outline()
    pull(driver, 3, place(driver, 2, 0.5), place(driver, 1, 0.2), let_go=False)
    driver.key(Key.Key_Escape, widget=driver.outline)
    QTest.mouseRelease(driver.outline.viewport(), LEFT, NONE, place(driver, 1, 0.2))
    assert driver.names == ["Build", "Design", "Code", "Test", "Launch"]


def test_a_row_cannot_go_into_itself(driver: WindowDriver) -> None:
    pull(driver, 0, place(driver, 1, 0.5), place(driver, 2, 0.2))
    assert driver.names == ["Build", "Design", "Code", "Test", "Launch"]
    assert driver.notice


def test_a_press_without_a_drag_selects(driver: WindowDriver) -> None:
    driver.select(DESIGN, CODE)
    driver.click(2, "row")
    assert driver.workspace.selection.ids == (CODE,)


def test_the_place_is_shown(driver: WindowDriver) -> None:
    before = driver.outline.viewport().grab().toImage()
    pull(driver, 3, place(driver, 2, 0.5), place(driver, 1, 0.2), let_go=False)
    assert driver.outline.viewport().grab().toImage() != before
    QTest.mouseRelease(driver.outline.viewport(), LEFT, NONE, place(driver, 3, 0.5))
