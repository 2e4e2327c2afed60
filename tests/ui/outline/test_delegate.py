"""Editors of cells: dates with what is read, notes of several lines, tasks offered by name, edits of several rows."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel

from planner.edits.tasks import set_notes
from tests.ui.plans import CODE, DESIGN, LAUNCH, TEST
from tests.ui.window_driver import CTRL, SHIFT, WindowDriver
from ui.link_list_editor import LinkListEditor
from ui.note_editor import NoteEditor
from ui.outline.edit_hint import EditHint

Key = Qt.Key


def hint(driver: WindowDriver) -> str:
    """Return what stands below the open editor, "" where nothing does."""
    found = [one for one in driver.outline.viewport().findChildren(EditHint) if one.isVisible()]
    return found[0].text() if found else ""


def offers(driver: WindowDriver) -> list[str]:
    editor = driver.editor
    assert isinstance(editor, LinkListEditor)
    return editor.offered


def test_control_enter_sets_the_cell_of_all_selected_rows(driver: WindowDriver) -> None:
    driver.click(1, "duration")
    driver.click(3, "duration", SHIFT)
    driver.type("4d")
    assert "3" in hint(driver)
    driver.key(Key.Key_Return, CTRL)
    assert {driver.project.tasks[one].duration for one in (DESIGN, CODE, TEST)} == {4 * 480}
    assert len(driver.names) == 5, "no task was added by the same keys"
    assert not driver.is_editing
    driver.key(Key.Key_Z, CTRL)
    assert driver.project.tasks[CODE].duration == 4800


def test_enter_sets_one_row_only(driver: WindowDriver) -> None:
    driver.click(1, "duration")
    driver.click(3, "duration", SHIFT)
    driver.type("4d")
    driver.key(Key.Key_Return)
    assert driver.project.tasks[TEST].duration == 4 * 480
    assert driver.project.tasks[DESIGN].duration == 2400


def test_f2_keeps_the_selection(driver: WindowDriver) -> None:
    driver.click(1, "duration")
    driver.click(3, "duration", SHIFT)
    driver.key(Key.Key_F2)
    assert driver.workspace.selection.ids == (DESIGN, CODE, TEST)
    assert "3" in hint(driver)


def test_what_is_refused_for_several_stays_in_the_editor(driver: WindowDriver) -> None:
    driver.click(0, "duration")
    driver.click(2, "duration", SHIFT)
    driver.type("4d")
    driver.key(Key.Key_Return, CTRL)
    assert driver.is_editing
    assert "Build" in driver.notice
    driver.key(Key.Key_Escape)


def test_a_date_is_read_while_it_is_typed(driver: WindowDriver) -> None:
    driver.click(4, "start")
    driver.type("+3d")
    assert hint(driver) == "Mon 30 Mar 26"
    driver.editor.selectAll()
    driver.type("eom")
    assert hint(driver) == "Tue 31 Mar 26"
    driver.editor.selectAll()
    driver.type("never")
    assert "never" in hint(driver)
    driver.editor.selectAll()
    driver.type("fri")
    driver.key(Key.Key_Return)
    assert driver.project.tasks[LAUNCH].constraint_date is not None
    assert hint(driver) == ""


def test_letters_offer_tasks_and_enter_takes_the_row(driver: WindowDriver) -> None:
    driver.click(4, "predecessors")
    driver.type("2; cod")
    assert offers(driver) == ["3  Code"]
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QAbstractItemView)
    driver.key(Key.Key_Return, widget=popup)
    assert driver.editor.text() == "2; 3"
    driver.type("SS+2d")
    driver.key(Key.Key_Return)
    assert {link.predecessor_id for link in driver.project.predecessors(LAUNCH)} == {DESIGN, CODE}


def test_numbers_offer_nothing(driver: WindowDriver) -> None:
    driver.click(4, "predecessors")
    driver.type("3FS+2d")
    assert offers(driver) == []
    driver.key(Key.Key_Escape)


def test_notes_keep_their_lines(driver: WindowDriver) -> None:
    driver.outline.columns.toggle("notes")
    driver.workspace.bridge.apply(set_notes, [DESIGN], "one\ntwo")
    driver.click(1, "notes")
    driver.key(Key.Key_F2)
    (editor,) = driver.outline.viewport().findChildren(NoteEditor)
    assert editor.value() == "one\ntwo"
    driver.key(Key.Key_End, CTRL, widget=editor)
    driver.key(Key.Key_Return, SHIFT, widget=editor)
    driver.qtbot.keyClicks(editor, "three")
    driver.key(Key.Key_Return, widget=editor)
    assert driver.project.tasks[DESIGN].notes == "one\ntwo\nthree"


def test_the_hint_goes_with_its_editor(driver: WindowDriver) -> None:
    driver.click(1, "start")
    driver.type("fri")
    driver.key(Key.Key_Escape)
    QApplication.processEvents()
    assert not [one for one in driver.outline.viewport().findChildren(QLabel) if one.isVisible()]
