"""Copy, cut and paste with the keys, from and to other programs."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication

from tests.ui.plans import BUILD, CODE, DESIGN, LAUNCH, TEST
from tests.ui.window_driver import CTRL, SHIFT, WindowDriver
from ui.paste_dialog import PasteDialog

Key = Qt.Key


@pytest.fixture(autouse=True)
def empty_clipboard(qapp: QApplication) -> Iterator[None]:
    qapp.clipboard().clear()
    yield
    qapp.clipboard().clear()


def lay(text: str, html: str = "") -> None:
    """Put onto the clipboard what another program would."""
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    QApplication.clipboard().setMimeData(data)


def dialog(driver: WindowDriver) -> PasteDialog:
    found = driver.window.findChild(PasteDialog)
    assert isinstance(found, PasteDialog)
    return found


def test_a_copy_is_a_table_for_spreadsheets(driver: WindowDriver) -> None:
    driver.select(BUILD)
    driver.key(Key.Key_C, CTRL)
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0].split("\t") == ["#", "Name", "Duration", "Start", "Finish", "Predecessors", "Owner"]
    assert lines[2].split("\t")[:5] == ["2", "  Design", "5 d", "2026-03-02", "2026-03-06"]
    assert len(lines) == 5
    mime = QApplication.clipboard().mimeData()
    assert mime is not None
    assert "mso-char-indent-count:1" in mime.html()


def test_tasks_are_pasted_with_their_links(driver: WindowDriver) -> None:
    driver.select(DESIGN, CODE)
    driver.key(Key.Key_C, CTRL)
    driver.select(TEST)
    driver.key(Key.Key_V, CTRL)
    assert driver.names == ["Build", "Design", "Code", "Test", "Design", "Code", "Launch"]
    chosen = driver.workspace.selection.ids
    assert [driver.project.tasks[one].name for one in chosen] == ["Design", "Code"]
    (link,) = driver.project.predecessors(chosen[1])
    assert link.predecessor_id == chosen[0]
    driver.key(Key.Key_Z, CTRL)
    assert driver.names == ["Build", "Design", "Code", "Test", "Launch"]


def test_cut_and_paste_moves_a_task_with_its_links(driver: WindowDriver) -> None:
    driver.select(CODE)
    driver.key(Key.Key_X, CTRL)
    assert driver.names == ["Build", "Design", "Test", "Launch"]
    driver.select(LAUNCH)
    driver.key(Key.Key_V, CTRL)
    assert driver.names == ["Build", "Design", "Test", "Launch", "Code"]
    assert {link.predecessor_id for link in driver.project.predecessors(CODE)} == {DESIGN}


def test_a_table_of_a_spreadsheet_becomes_tasks(driver: WindowDriver) -> None:
    lay("Task Name\tDuration\tPredecessors\nPlan\t2 days\t\n  Draft\t3d\t\n  Review\t1d\t2\n")
    driver.select(LAUNCH)
    driver.key(Key.Key_V, CTRL)
    assert driver.names[5:] == ["Plan", "Draft", "Review"]
    assert "3 tasks" in driver.notice


def test_the_indentation_of_excel_cells_is_the_outline(driver: WindowDriver) -> None:
    rows = "<tr><td>A</td></tr><tr><td style='padding-left:9px;mso-char-indent-count:1'>B</td></tr>"
    lay("A\nB\n", f"<table>{rows}</table>")
    driver.select(LAUNCH)
    driver.key(Key.Key_V, CTRL)
    added = driver.workspace.selection.ids
    assert driver.project.tasks[added[1]].parent_id == added[0]


def test_one_value_goes_into_the_cell_of_all_selected_rows(driver: WindowDriver) -> None:
    lay("2w")
    driver.click(1, "duration")
    driver.click(3, "duration", SHIFT)
    driver.key(Key.Key_V, CTRL)
    assert {driver.project.tasks[one].duration for one in (DESIGN, CODE, TEST)} == {4800}


def test_a_column_of_values_fills_the_cells_below(driver: WindowDriver) -> None:
    lay("1d\n2d\n3d\n")
    driver.click(1, "duration")
    driver.key(Key.Key_V, CTRL)
    assert [driver.project.tasks[one].duration for one in (DESIGN, CODE, TEST)] == [480, 960, 1440]
    driver.key(Key.Key_Z, CTRL)
    assert driver.project.tasks[CODE].duration == 4800


def test_an_unclear_table_is_shown_first(driver: WindowDriver) -> None:
    lay("Task\tKarma\nA\t2d\nB\t3d\n")
    driver.select(LAUNCH)
    driver.key(Key.Key_V, CTRL)
    asked = dialog(driver)
    assert [column.currentData() for column in asked.columns] == ["name", ""]
    column = asked.columns[1]
    column.setCurrentIndex(column.findData("duration"))
    column.activated.emit(column.currentIndex())
    assert "2 tasks" in asked.summary.text().replace("task(s)", "tasks")
    asked.accept()
    assert driver.names[5:] == ["A", "B"]
    assert driver.project.tasks[driver.workspace.selection.ids[1]].duration == 3 * 480


def test_the_answer_is_remembered_for_the_same_titles(driver: WindowDriver) -> None:
    test_an_unclear_table_is_shown_first(driver)
    lay("Task\tKarma\nC\t4d\n")
    driver.focus_outline()
    driver.key(Key.Key_V, CTRL)
    assert driver.project.tasks[driver.workspace.selection.ids[0]].duration == 4 * 480


def test_what_is_not_understood_is_told_before_it_is_left_out(driver: WindowDriver) -> None:
    lay("Name\tDuration\nA\tsoon\n")
    driver.select(LAUNCH)
    driver.key(Key.Key_V, CTRL)
    asked = dialog(driver)
    assert "soon" in asked.summary.text()
    asked.reject()
    assert len(driver.names) == 5


def test_nothing_to_paste_is_said(driver: WindowDriver) -> None:
    driver.select(LAUNCH)
    driver.key(Key.Key_V, CTRL)
    assert len(driver.names) == 5


def test_keys_in_an_editor_stay_there(driver: WindowDriver) -> None:
    driver.click(1)
    driver.key(Key.Key_F2)
    driver.editor.selectAll()
    driver.key(Key.Key_C, CTRL)
    assert QApplication.clipboard().text() == "Design"
    driver.key(Key.Key_Escape)


def test_the_text_of_one_cell_is_copied(driver: WindowDriver) -> None:
    driver.click(1, "start")
    driver.key(Key.Key_C, CTRL | SHIFT)
    assert QApplication.clipboard().text() == "2026-03-02"
