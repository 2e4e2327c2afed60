"""The command palette, by keys: what it finds first, and what it does not find."""

import pytest
from PySide6.QtCore import Qt

from planner.edits import people
from planner.timebase import DATE_ONLY
from tests.ui.plans import CODE, DESIGN, LAUNCH, TEST
from tests.ui.window_driver import CTRL, WindowDriver
from ui.palette import Palette

Key = Qt.Key


def open_palette(driver: WindowDriver, typed: str) -> Palette:
    driver.focus_outline()
    driver.key(Key.Key_K, CTRL)
    palette = driver.window.findChild(Palette)
    assert isinstance(palette, Palette)
    driver.qtbot.keyClicks(palette.line, typed)
    return palette


def test_a_name_typed_in_full_is_the_first_hit_and_enter_goes_there(driver: WindowDriver) -> None:
    palette = open_palette(driver, "launch")
    assert palette.shown == ["Launch"]
    driver.key(Key.Key_Return, widget=palette.line)
    assert driver.workspace.selection.ids == (LAUNCH,)


def test_a_guess_is_not_chosen_beforehand(driver: WindowDriver) -> None:
    palette = open_palette(driver, "luanch")
    assert palette.shown == ["Launch"]
    assert palette.list.currentRow() == -1
    driver.key(Key.Key_Return, widget=palette.line)
    assert palette.isVisible()
    driver.key(Key.Key_Down, widget=palette.line)
    driver.key(Key.Key_Return, widget=palette.line)
    assert driver.workspace.selection.ids == (LAUNCH,)


def test_nothing_found_is_said(driver: WindowDriver) -> None:
    palette = open_palette(driver, "zebra")
    assert [palette.list.item(row).text() for row in range(palette.list.count())] == ["Nothing found"]
    driver.key(Key.Key_Return, widget=palette.line)
    assert driver.workspace.selection.ids == ()
    palette.close()


def run(driver: WindowDriver, typed: str) -> None:
    palette = open_palette(driver, typed)
    driver.key(Key.Key_Return, widget=palette.line)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("go to 3 Aug", "Mon 3 Aug 26"),
        ("+2w", "Wed 18 Mar 26"),
        ("2026-05-01", "Fri 1 May 26"),
        ("15", "Sun 15 Mar 26"),
    ],
)
def test_a_date_is_gone_to(driver: WindowDriver, typed: str, day: str) -> None:
    run(driver, typed)
    timeline = driver.workspace.planning.timeline
    middle = timeline.scale.minute(timeline.canvas.area.width() / 2)
    assert DATE_ONLY.format(round(middle)) == day


def test_a_row_number_goes_to_the_row(driver: WindowDriver) -> None:
    run(driver, "3")
    assert driver.workspace.selection.ids == (CODE,)


def test_the_tasks_of_a_person_are_selected(driver: WindowDriver) -> None:
    driver.workspace.bridge.apply(people.set_owner, [CODE], 3)
    driver.workspace.bridge.apply(people.assign, [TEST], 3)
    run(driver, "tasks of ada")
    assert driver.workspace.selection.ids == (CODE, TEST)


def test_a_person_without_tasks_is_said(driver: WindowDriver) -> None:
    run(driver, "tasks of grace")
    assert driver.workspace.selection.ids == ()
    assert driver.notice == "No task is theirs yet."


def test_a_person_is_assigned_to_the_selected_tasks(driver: WindowDriver) -> None:
    driver.select(DESIGN, CODE)
    run(driver, "assign gra")
    assert [len(driver.project.assignments_of(one)) for one in (DESIGN, CODE, TEST)] == [1, 1, 0]


def test_a_field_of_the_selected_tasks_is_set(driver: WindowDriver) -> None:
    driver.select(DESIGN, CODE)
    run(driver, "duration 2d")
    assert [driver.project.tasks[one].duration for one in (DESIGN, CODE)] == [960, 960]
    run(driver, "duration soon")
    assert "soon" in driver.notice


def test_what_was_done_lately_comes_first(driver: WindowDriver) -> None:
    run(driver, "collapse al")
    palette = open_palette(driver, "")
    assert palette.shown[0] == "Collapse All"
    assert palette.shown.count("Collapse All") == 1
    driver.key(Key.Key_Escape, widget=palette.line)


def test_headings_are_passed_over_by_the_arrows(driver: WindowDriver) -> None:
    palette = open_palette(driver, "co")
    for _ in range(palette.list.count()):
        driver.key(Key.Key_Down, widget=palette.line)
        assert palette.list.currentItem().text() in palette.shown
    for _ in range(palette.list.count()):
        driver.key(Key.Key_Up, widget=palette.line)
        assert palette.list.currentItem().text() in palette.shown
    palette.close()


def test_a_saved_view_is_shown(driver: WindowDriver) -> None:
    workspace = driver.workspace
    workspace.arranger.group("critical")
    workspace.saved.save("By danger")
    workspace.arranger.outline_order()
    run(driver, "danger")
    assert workspace.rows.arrangement.group_field == "critical"


def test_a_person_is_named_by_the_beginning_of_a_word(driver: WindowDriver) -> None:
    driver.select(DESIGN)
    palette = open_palette(driver, "assign rac")  # within "Grace"
    assert not any("Grace" in text for text in palette.shown)


def test_who_is_not_in_the_plan_is_added_and_said_to_be_new(driver: WindowDriver) -> None:
    driver.workspace.bridge.apply(people.assign, [DESIGN], 3)
    driver.select(DESIGN, CODE)
    palette = open_palette(driver, "assign Ana")
    assert palette.shown == ["Nobody is named “Ana”: add this person and assign them: 2 tasks"]
    driver.key(Key.Key_Return, widget=palette.line)
    assert [driver.text(one, "resources") for one in (DESIGN, CODE)] == ["Ada; Ana", "Ana"]
    assert driver.notice == "“Ana” is new among the people of this plan."
