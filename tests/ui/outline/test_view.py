"""The outline table used with the keyboard and the mouse."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QComboBox

from tests.ui.plans import BUILD, CODE, DESIGN, LAUNCH, TEST
from tests.ui.window_driver import ALT, CTRL, LEFT, SHIFT, WindowDriver
from ui.outline.model import NAME

Key = Qt.Key


def test_typing_replaces_a_cell_and_enter_goes_down(driver: WindowDriver) -> None:
    driver.click(1)
    driver.type("Drafts")
    driver.key(Key.Key_Return)
    assert driver.project.tasks[DESIGN].name == "Drafts"
    assert driver.outline.currentIndex().row() == 2
    assert not driver.is_editing


def test_f2_edits_the_present_text(driver: WindowDriver) -> None:
    driver.click(1)
    driver.key(Key.Key_F2)
    assert driver.editor.text() == "Design"
    driver.key(Key.Key_End)
    driver.type(" 2")
    driver.key(Key.Key_Return)
    assert driver.project.tasks[DESIGN].name == "Design 2"


def test_tab_goes_to_the_next_editable_cell_and_edits_it(driver: WindowDriver) -> None:
    driver.click(1)
    driver.key(Key.Key_F2)
    driver.key(Key.Key_Tab)
    assert driver.is_editing
    assert driver.editor.text() == "5 d"
    driver.type("3d")
    driver.key(Key.Key_Tab)
    assert driver.project.tasks[DESIGN].duration == 3 * 480
    assert driver.editor.text() == "2026-03-02 08:00"
    driver.key(Key.Key_Backtab, SHIFT)
    assert driver.editor.text() == "3 d"


def test_escape_gives_an_edit_up(driver: WindowDriver) -> None:
    driver.click(1)
    driver.type("Nonsense")
    driver.key(Key.Key_Escape)
    assert driver.project.tasks[DESIGN].name == "Design"
    assert not driver.is_editing


def test_an_edit_left_with_the_mouse_is_taken(driver: WindowDriver) -> None:
    driver.click(1)
    driver.type("Drafts")
    driver.click(3)
    assert driver.project.tasks[DESIGN].name == "Drafts"


def test_what_is_refused_stays_in_the_editor_and_is_explained(driver: WindowDriver) -> None:
    driver.click(1, "duration")
    driver.type("soon")
    driver.key(Key.Key_Return)
    assert driver.is_editing
    assert driver.editor.text() == "soon"
    assert driver.editor.property("invalid")
    assert "soon" in driver.notice
    driver.type("2w")
    driver.key(Key.Key_Return)
    assert driver.project.tasks[DESIGN].duration == 10 * 480
    assert driver.notice == ""


def test_a_refused_text_that_was_left_can_be_taken_up_again(driver: WindowDriver) -> None:
    driver.click(1, "duration")
    driver.type("3 dayz")
    driver.click(4)
    assert not driver.is_editing
    assert "3 dayz" in driver.notice
    driver.window.notices.remedy_button.click()
    assert driver.editor.text() == "3 dayz"
    driver.key(Key.Key_End)
    driver.key(Key.Key_Backspace)
    driver.type("s")
    driver.key(Key.Key_Return)
    assert driver.project.tasks[DESIGN].duration == 3 * 480


def test_giving_up_takes_the_explanation_away(driver: WindowDriver) -> None:
    driver.click(1, "duration")
    driver.type("soon")
    driver.key(Key.Key_Return)
    assert driver.notice
    driver.key(Key.Key_Escape)
    assert driver.notice == ""


def test_typing_in_the_empty_row_adds_a_task_and_goes_on_there(driver: WindowDriver) -> None:
    driver.click(5)
    driver.type("Celebrate")
    driver.key(Key.Key_Return)
    assert driver.names == ["Build", "Design", "Code", "Test", "Launch", "Celebrate"]
    assert driver.outline.currentIndex().row() == 6
    driver.type("Rest")
    driver.key(Key.Key_Return)
    assert driver.names[-1] == "Rest"


def test_tab_in_the_empty_row_goes_on_in_the_row_that_was_added(driver: WindowDriver) -> None:
    driver.click(5)
    driver.type("Celebrate")
    driver.key(Key.Key_Tab)
    driver.type("4h")
    driver.key(Key.Key_Return)
    added = driver.workspace.rows.id_at(5)
    assert driver.names[5:] == ["Celebrate"]
    assert driver.project.tasks[added].duration == 240


def test_tab_in_the_empty_row_with_nothing_typed_adds_nothing(driver: WindowDriver) -> None:
    driver.click(5)
    driver.key(Key.Key_F2)
    driver.key(Key.Key_Tab)
    assert len(driver.names) == 5


def test_enter_in_the_empty_row_opens_its_editor(driver: WindowDriver) -> None:
    driver.click(5)
    driver.key(Key.Key_Return)
    assert driver.is_editing


def test_predecessors_are_typed_as_row_numbers(driver: WindowDriver) -> None:
    driver.click(4, "predecessors")
    driver.type("3SS+2d")
    driver.key(Key.Key_Return)
    (link,) = driver.project.predecessors(LAUNCH)
    assert (link.predecessor_id, link.type, link.lag) == (CODE, "SS", 960)
    assert driver.text(LAUNCH, "predecessors") == "3SS+2d"


def test_a_circle_is_refused_with_its_path(driver: WindowDriver) -> None:
    driver.click(1, "predecessors")
    driver.type("4")
    driver.key(Key.Key_Return)
    assert "Design" in driver.notice
    assert "Test" in driver.notice
    assert not driver.project.predecessors(DESIGN)


def test_the_owner_is_chosen_from_the_people(driver: WindowDriver) -> None:
    driver.outline.columns.set_columns(driver.outline.shown_columns())
    driver.outline.scrollTo(driver.outline.outline_model.index(1, NAME + 5))
    driver.click(1, "owner")
    driver.key(Key.Key_F2)
    combo = driver.outline.viewport().findChild(QComboBox)
    assert isinstance(combo, QComboBox)
    assert [combo.itemText(row) for row in range(combo.count())] == ["", "Ada", "Grace"]
    combo.setEditText("Grace")
    driver.key(Key.Key_Return, widget=combo)
    assert driver.project.tasks[DESIGN].owner_id == 4


def test_a_click_on_the_arrow_folds_and_unfolds(driver: WindowDriver) -> None:
    arrow = QPoint(driver.outline.columnViewportPosition(NAME) + 15, driver.cell(0, "name").y())
    driver.qtbot.mouseClick(driver.outline.viewport(), LEFT, pos=arrow)
    assert driver.names == ["Build", "Launch"]
    driver.qtbot.mouseClick(driver.outline.viewport(), LEFT, pos=arrow)
    assert len(driver.names) == 5


def test_left_and_right_fold_in_the_name_column(driver: WindowDriver) -> None:
    driver.click(0)
    driver.key(Key.Key_Left)
    assert driver.names == ["Build", "Launch"]
    driver.key(Key.Key_Right)
    assert len(driver.names) == 5
    driver.key(Key.Key_Right)
    assert driver.outline.currentIndex().column() != NAME


def test_shift_and_control_select_several_rows(driver: WindowDriver) -> None:
    driver.click(1)
    driver.click(3, keys=SHIFT)
    assert driver.workspace.selection.ids == (DESIGN, CODE, TEST)
    driver.click(2, keys=CTRL)
    assert set(driver.workspace.selection.ids) == {DESIGN, TEST}
    driver.key(Key.Key_A, CTRL)
    assert len(driver.workspace.selection.ids) == 5


def test_the_selection_survives_rows_that_move(driver: WindowDriver) -> None:
    driver.select(CODE, TEST)
    driver.key(Key.Key_Up, ALT)
    assert driver.names == ["Build", "Code", "Test", "Design", "Launch"]
    assert set(driver.workspace.selection.ids) == {CODE, TEST}
    chosen = {index.row() for index in driver.outline.selectionModel().selectedRows()}
    assert chosen == {1, 2}


def test_what_is_folded_away_is_not_selected_any_more(driver: WindowDriver) -> None:
    driver.select(CODE, TEST)
    driver.workspace.rows.set_collapsed(BUILD, True)
    assert driver.workspace.selection.ids == (BUILD,)


def test_columns_are_remembered(driver: WindowDriver) -> None:
    driver.outline.columns.toggle("wbs")
    driver.outline.columns.toggle("finish")
    wanted = [column.key for column in driver.outline.shown_columns()]
    path = driver.workspace.document.path
    assert path is not None
    driver.window.close_workspace()
    driver.window.files.open_path(path)
    assert [column.key for column in driver.outline.shown_columns()] == wanted
    assert "wbs" in wanted
    assert "finish" not in wanted


def test_a_preview_shows_its_dates_and_ends(driver: WindowDriver) -> None:
    from planner.edits.constraints import set_start
    from tests.ui.plans import START

    before = driver.outline.grab().toImage()
    preview = driver.workspace.bridge.session.preview(set_start, [DESIGN], START + 14 * 1440)
    driver.outline.show_preview(preview)
    QApplication.processEvents()
    assert driver.outline.grab().toImage() != before
    driver.outline.show_preview(None)
    QApplication.processEvents()
    assert driver.outline.grab().toImage() == before
