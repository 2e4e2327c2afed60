"""Number and name stay at the left while the other columns scroll, for the eye, the mouse and the keys."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from tests.ui.plans import BUILD, DESIGN
from tests.ui.window_driver import LEFT, NONE, WindowDriver, drag
from ui.outline.columns import KEYS
from ui.outline.model import NAME
from ui.outline.table_painter import name_offset

Key = Qt.Key


def scroll(driver: WindowDriver, to: int = 150) -> int:
    """Scroll sideways, and return how wide the columns are that stay."""
    driver.outline.horizontalScrollBar().setValue(to)
    QApplication.processEvents()
    assert driver.outline.horizontalScrollBar().value() == to
    header = driver.outline.columns
    return header.sectionPosition(NAME) + header.sectionSize(NAME)


def test_the_name_is_hit_and_edited_where_it_is_seen(driver: WindowDriver) -> None:
    place = driver.cell(1, "name")
    edge = scroll(driver)
    assert driver.cell(1, "name") == place
    driver.qtbot.mouseClick(driver.outline.viewport(), LEFT, NONE, place)
    assert driver.workspace.selection.ids == (DESIGN,)
    driver.key(Key.Key_F2)
    assert 0 <= driver.editor.x() < edge
    assert driver.editor.geometry().right() < edge
    driver.type("Drafts")
    driver.key(Key.Key_Return)
    assert driver.project.tasks[DESIGN].name == "Drafts"
    assert driver.outline.horizontalScrollBar().value() == 150


def test_the_arrow_of_a_summary_folds_it(driver: WindowDriver) -> None:
    scroll(driver)
    rect = driver.outline.visualRect(driver.outline.outline_model.index(0, NAME))
    arrow = QPoint(rect.left() + name_offset(0) - 8, rect.center().y())
    driver.qtbot.mouseClick(driver.outline.viewport(), LEFT, NONE, arrow)
    assert driver.workspace.rows.is_collapsed(BUILD)


def test_an_editor_opens_beside_what_stays(driver: WindowDriver) -> None:
    edge = scroll(driver, driver.outline.horizontalScrollBar().maximum())
    driver.click(1)
    driver.key(Key.Key_F2)
    driver.key(Key.Key_Tab)
    assert driver.editor.text() == "5 d"
    assert driver.editor.x() >= edge
    assert driver.editor.width() >= driver.outline.columnWidth(KEYS.index("duration")) - 1


def test_an_editor_is_never_above_what_stays(driver: WindowDriver) -> None:
    driver.click(1)
    driver.key(Key.Key_F2)
    driver.key(Key.Key_Tab)
    editor = driver.editor
    edge = scroll(driver, 30)
    assert editor.x() >= edge


def test_the_name_is_painted_where_it_was(driver: WindowDriver) -> None:
    driver.workspace.selection.clear()
    viewport, header = driver.outline.viewport(), driver.outline.columns.viewport()
    edge = scroll(driver, 0)
    name, title = viewport.grab().toImage(), header.grab().toImage()
    scroll(driver)
    moved, moved_title = viewport.grab().toImage(), header.grab().toImage()
    height = round(3 * driver.workspace.rows.row_height)
    assert moved.copy(0, 0, edge, height) == name.copy(0, 0, edge, height)
    assert moved.copy(edge, 0, 150, height) != name.copy(edge, 0, 150, height)
    assert moved_title.copy(0, 0, edge, title.height()) == title.copy(0, 0, edge, title.height())


def test_the_name_is_made_wider_by_its_edge(driver: WindowDriver) -> None:
    edge = scroll(driver)
    header, before = driver.outline.columns, driver.outline.columnWidth(NAME)
    drag(header.viewport(), QPoint(edge - 1, 8), QPoint(edge + 19, 8))
    assert driver.outline.columnWidth(NAME) == before + 20


def test_in_a_narrow_pane_nothing_stays(driver: WindowDriver) -> None:
    driver.outline.columns.resizeSection(NAME, 1000)
    place = driver.cell(1, "name")
    scroll(driver)
    assert driver.outline.visualRect(driver.outline.outline_model.index(1, NAME)).left() < place.x() - 500
