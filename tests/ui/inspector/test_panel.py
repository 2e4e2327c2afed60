"""The inspector: fields, links, notes and the reason why."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFormLayout, QLabel, QWidget

from planner.edits import constraints, tasks
from planner.records import ConstraintType, LinkType
from tests.ui.plans import BUILD, CODE, DESIGN, LAUNCH, TEST
from tests.ui.window_driver import WindowDriver
from ui.editors import ChoiceEditor, TextEditor
from ui.inspector.panel import Inspector

Key = Qt.Key


def inspector(driver: WindowDriver) -> Inspector:
    return driver.workspace.inspector


def editor(driver: WindowDriver, key: str) -> TextEditor:
    found = inspector(driver).rows[key].editor
    assert isinstance(found, TextEditor)
    return found


def type_into(driver: WindowDriver, key: str, text: str) -> None:
    line = editor(driver, key)
    line.setFocus()
    line.selectAll()
    driver.type(text)
    driver.key(Key.Key_Return)


def headings(driver: WindowDriver) -> list[str]:
    return [label.text() for label in inspector(driver).findChildren(QLabel) if label.property("heading")]


def test_it_invites_to_select_when_nothing_is(driver: WindowDriver) -> None:
    driver.workspace.selection.clear()
    assert headings(driver) == ["Nothing selected"]


def test_it_shows_and_edits_the_selected_task(driver: WindowDriver) -> None:
    driver.select(DESIGN)
    assert headings(driver) == ["Design"]
    assert editor(driver, "duration").text() == "5 d"
    type_into(driver, "duration", "2w")
    assert driver.project.tasks[DESIGN].duration == 10 * 480
    assert editor(driver, "duration").text() == "2 w"


def test_what_is_refused_stays_and_is_marked(driver: WindowDriver) -> None:
    driver.select(DESIGN)
    type_into(driver, "duration", "long")
    assert editor(driver, "duration").text() == "long"
    assert editor(driver, "duration").property("invalid")
    assert "long" in driver.notice
    assert driver.project.tasks[DESIGN].duration == 2400


def test_several_tasks_are_changed_together(driver: WindowDriver) -> None:
    driver.select(DESIGN, CODE)
    assert headings(driver) == ["2 tasks"]
    assert editor(driver, "duration").text() == ""
    assert editor(driver, "duration").placeholderText() == "several"
    type_into(driver, "phase", "Alpha")
    assert {driver.project.tasks[one].phase for one in (DESIGN, CODE)} == {"Alpha"}


def test_leaving_several_values_untouched_changes_nothing(driver: WindowDriver) -> None:
    driver.select(DESIGN, CODE)
    editor(driver, "duration").setFocus()
    editor(driver, "phase").setFocus()
    assert not driver.window.actions_by_id["edit.undo"].isEnabled()


def test_a_choice_is_taken_at_once(driver: WindowDriver) -> None:
    driver.select(DESIGN)
    combo = inspector(driver).rows["constraint"].editor
    assert isinstance(combo, ChoiceEditor)
    combo.setFocus()
    driver.key(Key.Key_Down, widget=combo)
    combo.set_value(ConstraintType.FNLT)
    combo.activated.emit(combo.currentIndex())
    assert driver.project.tasks[DESIGN].constraint is ConstraintType.FNLT


def test_links_are_listed_changed_added_and_removed(driver: WindowDriver) -> None:
    driver.select(CODE)
    (row,) = inspector(driver).predecessors.rows
    row.lag_editor.setFocus()
    row.lag_editor.selectAll()
    driver.type("+2d")
    driver.key(Key.Key_Return)
    assert driver.project.links[21].lag == 960
    (row,) = inspector(driver).predecessors.rows
    row.type_editor.setCurrentText("SS")
    row.type_editor.activated.emit(1)
    assert driver.project.links[21].type is LinkType.SS
    line = inspector(driver).successors.add_line
    line.setFocus()
    driver.type("Launch")
    driver.key(Key.Key_Return)
    assert {link.successor_id for link in driver.project.successors(CODE)} == {TEST, LAUNCH}
    assert line.text() == ""


def test_a_completed_name_adds_by_its_row(driver: WindowDriver) -> None:
    driver.select(LAUNCH)
    line = inspector(driver).predecessors.add_line
    line.setFocus()
    completions = line.completer().model()
    offered = [completions.index(row, 0).data() for row in range(completions.rowCount())]
    assert "2  Design" in offered
    assert all("Launch" not in one for one in offered)
    line.setText("2  Design")
    driver.key(Key.Key_Return, widget=line)
    assert {link.predecessor_id for link in driver.project.predecessors(LAUNCH)} == {DESIGN, TEST}


def test_a_bad_lag_is_refused_in_place(driver: WindowDriver) -> None:
    driver.select(CODE)
    (row,) = inspector(driver).predecessors.rows
    row.lag_editor.setFocus()
    driver.type("soon")
    driver.key(Key.Key_Return)
    assert "soon" in driver.notice
    assert row.lag_editor.property("invalid")
    assert driver.project.links[21].lag == 0


def test_why_here_names_the_driver_and_leads_there(driver: WindowDriver) -> None:
    driver.select(CODE)
    why = inspector(driver).why
    assert "because" in why.text
    assert f'<a href="{DESIGN}">Design</a>' in why.text
    why.task_chosen.emit(DESIGN)
    assert driver.workspace.selection.ids == (DESIGN,)


def test_names_cannot_inject_markup(driver: WindowDriver) -> None:
    driver.workspace.bridge.apply(tasks.rename, [DESIGN], "<img src=x>")
    driver.select(CODE)
    assert "<img" not in inspector(driver).why.text


def test_a_pin_is_removed_with_one_click(driver: WindowDriver) -> None:
    driver.select(CODE)
    assert not inspector(driver).why.unpin_button.isVisible()
    driver.workspace.bridge.apply(constraints.set_constraint, [CODE], ConstraintType.SNET)
    assert inspector(driver).why.unpin_button.isVisible()
    inspector(driver).why.unpin_button.click()
    assert driver.project.tasks[CODE].constraint is ConstraintType.ASAP


def test_notes_are_taken_when_one_leaves_them(driver: WindowDriver) -> None:
    driver.select(DESIGN)
    notes = inspector(driver).notes
    notes.setFocus()
    driver.type("Ask Ada.")
    driver.outline.setFocus()
    assert driver.project.tasks[DESIGN].notes == "Ask Ada."


def test_notes_belong_to_the_task_they_were_typed_for(driver: WindowDriver) -> None:
    driver.select(DESIGN)
    notes = inspector(driver).notes
    notes.setFocus()
    driver.type("Mine")
    driver.workspace.selection.set([TEST])
    assert driver.project.tasks[DESIGN].notes == "Mine"
    assert driver.project.tasks[TEST].notes == ""
    assert notes.toPlainText() == ""


def test_a_hidden_inspector_catches_up_when_shown(driver: WindowDriver) -> None:
    driver.window.actions_by_id["view.inspector"].trigger()
    driver.select(BUILD)
    driver.window.actions_by_id["view.inspector"].trigger()
    assert headings(driver) == ["Build"]


def turn_wheel(widget: QWidget, delta: int) -> None:
    """Turn the wheel over a widget, as the window system would report it."""
    window = widget.window()
    QTest.wheelEvent(window.windowHandle(), QPointF(widget.mapTo(window, widget.rect().center())), QPoint(0, delta))
    QApplication.processEvents()


def test_the_wheel_scrolls_the_panel_and_changes_nothing(driver: WindowDriver) -> None:
    driver.select(CODE)
    panel = inspector(driver)
    QApplication.processEvents()
    before = driver.workspace.document.position
    boxes = [box for box in panel.findChildren(QComboBox) if box.isVisible()]
    assert panel.predecessors.rows[0].type_editor in boxes
    for box in boxes:
        chosen = box.currentIndex()
        for focus in (driver.outline, box):
            focus.setFocus()
            panel.ensureWidgetVisible(box)
            bar = panel.verticalScrollBar()
            place = bar.value()
            turn_wheel(box, -120 if place < bar.maximum() else 120)
            assert box.currentIndex() == chosen, box.accessibleName()
            assert bar.value() != place, box.accessibleName()
    assert driver.workspace.document.position == before
    assert driver.project.links[21].type is LinkType.FS


@pytest.mark.parametrize("settled", [False, True])
def test_the_form_is_laid_out_before_it_is_painted(driver: WindowDriver, settled: bool) -> None:
    for one in (DESIGN, LAUNCH, CODE, BUILD, LAUNCH):
        driver.workspace.selection.clear()
        QApplication.processEvents()
        driver.workspace.selection.set([one])
        if settled:
            QApplication.processEvents()
        forms = [form for form in inspector(driver).findChildren(QFormLayout) if is_shown(form.parentWidget())]
        assert [squeezed for form in forms for squeezed in squeezed_rows(form)] == []


def is_shown(widget: QWidget | None) -> bool:
    """Whether a widget is there and visible."""
    return widget is not None and widget.isVisible()


def squeezed_rows(form: QFormLayout) -> Iterator[str]:
    """Yield the fields that reach into the row above, or have less height than they need."""
    bottom = -1
    for row in range(form.rowCount()):
        item = form.itemAt(row, QFormLayout.ItemRole.FieldRole)
        assert item is not None
        place = item.geometry()
        if place.top() <= bottom or place.height() < item.minimumSize().height():
            widget = item.widget()
            yield "" if widget is None else widget.accessibleName()
        bottom = place.bottom()
