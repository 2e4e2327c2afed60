"""The Task and Edit menus, by their keys."""

from PySide6.QtCore import Qt

from planner.records import ConstraintType, TaskMode
from tests.ui.plans import BUILD, CODE, DESIGN, LAUNCH, START, TEST
from tests.ui.window_driver import ALT, CTRL, SHIFT, WindowDriver

Key = Qt.Key


def parent(driver: WindowDriver, task_id: int) -> int | None:
    return driver.project.tasks[task_id].parent_id


def test_indent_and_outdent_by_both_keys(driver: WindowDriver) -> None:
    driver.select(LAUNCH)
    driver.key(Key.Key_Right, ALT | SHIFT)
    assert parent(driver, LAUNCH) == BUILD
    driver.key(Key.Key_Left, ALT | SHIFT)
    assert parent(driver, LAUNCH) is None
    driver.key(Key.Key_BracketRight, CTRL)
    assert parent(driver, LAUNCH) == BUILD
    driver.key(Key.Key_BracketLeft, CTRL)
    assert parent(driver, LAUNCH) is None


def test_indenting_below_a_folded_summary_unfolds_it(driver: WindowDriver) -> None:
    driver.workspace.rows.set_collapsed(BUILD, True)
    driver.select(LAUNCH)
    driver.key(Key.Key_BracketRight, CTRL)
    assert driver.names == ["Build", "Design", "Code", "Test", "Launch"]
    assert driver.workspace.selection.ids == (LAUNCH,)


def test_the_first_row_cannot_be_indented_and_says_so(driver: WindowDriver) -> None:
    driver.select(BUILD)
    driver.key(Key.Key_BracketRight, CTRL)
    assert "Build" in driver.notice
    assert driver.window.notices.isVisible()


def test_moving_rows(driver: WindowDriver) -> None:
    driver.select(TEST)
    driver.key(Key.Key_Up, ALT)
    assert driver.names == ["Build", "Design", "Test", "Code", "Launch"]
    driver.key(Key.Key_Down, ALT)
    assert driver.names == ["Build", "Design", "Code", "Test", "Launch"]


def test_undo_and_redo_name_what_they_do(driver: WindowDriver) -> None:
    driver.click(1)
    driver.type("Drafts")
    driver.key(Key.Key_Return)
    assert (
        "Drafts" in driver.window.actions_by_id["edit.undo"].text()
        or "Design" in driver.window.actions_by_id["edit.undo"].text()
    )
    driver.key(Key.Key_Z, CTRL)
    assert driver.names[1] == "Design"
    assert not driver.window.actions_by_id["edit.undo"].isEnabled()
    driver.key(Key.Key_Y, CTRL)
    assert driver.names[1] == "Drafts"
    driver.key(Key.Key_Z, CTRL)
    driver.key(Key.Key_Z, CTRL | SHIFT)
    assert driver.names[1] == "Drafts"


def test_delete_selects_the_row_that_moves_up(driver: WindowDriver) -> None:
    driver.click(2)
    driver.key(Key.Key_Delete)
    assert driver.names == ["Build", "Design", "Test", "Launch"]
    assert driver.workspace.selection.ids == (TEST,)
    driver.key(Key.Key_Delete)
    driver.key(Key.Key_Delete)
    assert driver.names == ["Build", "Design"]
    assert driver.workspace.selection.ids == (DESIGN,)


def test_delete_in_an_editor_deletes_a_letter_only(driver: WindowDriver) -> None:
    driver.click(1)
    driver.key(Key.Key_F2)
    driver.key(Key.Key_Home)
    driver.key(Key.Key_Delete)
    assert driver.editor.text() == "esign"
    assert DESIGN in driver.project.tasks


def test_deleting_a_selected_link(driver: WindowDriver) -> None:
    driver.workspace.selection.set_link(21)
    driver.focus_outline()
    driver.key(Key.Key_Delete)
    assert 21 not in driver.project.links
    assert len(driver.names) == 5


def test_link_and_unlink_by_key(driver: WindowDriver) -> None:
    driver.click(1)
    driver.click(4, keys=CTRL)
    driver.key(Key.Key_F2, CTRL)
    assert {link.predecessor_id for link in driver.project.predecessors(LAUNCH)} == {DESIGN, TEST}
    driver.key(Key.Key_F2, CTRL | SHIFT)
    assert {link.predecessor_id for link in driver.project.predecessors(LAUNCH)} == {TEST}


def test_a_new_task_goes_above_and_its_name_is_edited(driver: WindowDriver) -> None:
    driver.click(2)
    driver.key(Key.Key_Insert)
    assert driver.is_editing
    driver.type("Review")
    driver.key(Key.Key_Return)
    assert driver.names == ["Build", "Design", "Review", "Code", "Test", "Launch"]


def test_a_new_milestone_goes_below(driver: WindowDriver) -> None:
    driver.click(2)
    driver.key(Key.Key_Return, CTRL | SHIFT)
    driver.type("Code complete")
    driver.key(Key.Key_Return)
    added = driver.workspace.rows.id_at(3)
    assert driver.names[3] == "Code complete"
    assert driver.project.tasks[added].milestone
    assert driver.project.tasks[added].duration == 0


def test_pin_and_unpin(driver: WindowDriver) -> None:
    driver.select(CODE)
    driver.key(Key.Key_D, CTRL)
    task = driver.project.tasks[CODE]
    assert task.constraint is ConstraintType.SNET
    assert task.constraint_date == driver.schedule.start_of(CODE)
    driver.key(Key.Key_D, CTRL)
    assert driver.project.tasks[CODE].constraint is ConstraintType.ASAP


def test_manual_and_milestone_switches(driver: WindowDriver) -> None:
    driver.select(CODE, TEST)
    driver.key(Key.Key_M, CTRL | SHIFT)
    assert {driver.project.tasks[one].mode for one in (CODE, TEST)} == {TaskMode.MANUAL}
    driver.key(Key.Key_M, CTRL | SHIFT)
    assert {driver.project.tasks[one].mode for one in (CODE, TEST)} == {TaskMode.AUTO}
    driver.key(Key.Key_M, CTRL)
    assert driver.project.tasks[CODE].milestone


def test_progress_from_the_menu(driver: WindowDriver) -> None:
    driver.select(DESIGN)
    driver.window.actions_by_id["task.progress_50"].trigger()
    assert driver.project.tasks[DESIGN].percent_complete == 50


def test_actions_are_enabled_only_where_they_make_sense(driver: WindowDriver) -> None:
    actions = driver.window.actions_by_id
    driver.workspace.selection.clear()
    assert not actions["task.indent"].isEnabled()
    assert not actions["edit.delete"].isEnabled()
    driver.select(DESIGN)
    assert actions["task.indent"].isEnabled()
    assert not actions["task.link"].isEnabled()
    driver.window.close_workspace()
    assert not actions["task.new"].isEnabled()
    assert actions["file.open"].isEnabled()


def test_progress_on_a_future_task_is_told_and_can_be_taken_back(driver: WindowDriver) -> None:
    driver.workspace.bridge.today = START - 7 * 1440
    driver.select(DESIGN)
    driver.window.actions_by_id["task.progress_50"].trigger()
    assert "Design" in driver.notice
    assert "Mon 2 Mar 26" in driver.notice
    assert driver.project.tasks[DESIGN].percent_complete == 50


def test_a_task_is_split_by_key_and_joined_again(driver: WindowDriver) -> None:
    driver.select(CODE)
    driver.workspace.planning.timeline.canvas.setFocus()
    driver.key(Key.Key_S, SHIFT)
    assert len(driver.project.tasks[CODE].splits) == 1
    driver.window.actions_by_id["task.join"].trigger()
    assert driver.project.tasks[CODE].splits == ()
