"""People & Teams: every cell is an edit, refusals are said in the dialog, Undo takes back."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from planner.edits import people
from tests.ui.plans import CODE
from tests.ui.window_driver import WindowDriver
from ui.people_dialog import PeopleDialog
from ui.record_table import CellChoice, RecordTable

Key = Qt.Key
ADA, GRACE = 3, 4


@pytest.fixture
def dialog(driver: WindowDriver) -> Iterator[PeopleDialog]:
    driver.workspace.bridge.apply(people.add_team, "Payments")
    driver.window.actions_by_id["plan.people"].trigger()
    dialog = driver.window.findChild(PeopleDialog)
    assert isinstance(dialog, PeopleDialog)
    yield dialog
    dialog.reject()


def type_into(driver: WindowDriver, table: RecordTable, row: int, column: int, text: str) -> None:
    table.setCurrentCell(row, column)
    table.setFocus()
    driver.key(Key.Key_F2, widget=table)
    (editor,) = [one for one in table.findChildren(QLineEdit) if one.isVisible()]
    editor.selectAll()
    driver.qtbot.keyClicks(editor, text)
    driver.key(Key.Key_Return, widget=editor)


def text_of(table: RecordTable, row: int, column: int) -> str:
    return str(table.model().index(row, column).data())


def choose(table: RecordTable, row: int, column: int, text: str) -> None:
    box = table.cellWidget(row, column)
    assert isinstance(box, CellChoice)
    place = box.findText(text)
    assert place >= 0
    box.setCurrentIndex(place)
    box.activated.emit(place)


def test_cells_change_a_person(driver: WindowDriver, dialog: PeopleDialog) -> None:
    table = dialog.people
    type_into(driver, table, 0, 0, "Ada L.")
    type_into(driver, table, 0, 3, "50")
    choose(table, 0, 1, "Payments")
    person = driver.project.people[ADA]
    (team_id,) = driver.project.teams
    assert (person.name, person.max_units, person.team_id) == ("Ada L.", 0.5, team_id)
    assert text_of(table, 0, 3) == "50 %"
    assert text_of(dialog.teams, 0, 3) == "1"
    choose(table, 0, 1, "No team")
    assert driver.project.people[ADA].team_id is None


def test_what_is_refused_is_said_here_and_taken_back(driver: WindowDriver, dialog: PeopleDialog) -> None:
    type_into(driver, dialog.people, 0, 0, "Grace")
    assert dialog.message.isVisible()
    assert "Grace" in dialog.message.text()
    assert text_of(dialog.people, 0, 0) == "Ada"
    type_into(driver, dialog.people, 0, 3, "soon")
    assert text_of(dialog.people, 0, 3) == "100 %"
    type_into(driver, dialog.people, 0, 0, "Ada B.")
    assert not dialog.message.isVisible()


def test_people_are_added_deleted_and_brought_back(driver: WindowDriver, dialog: PeopleDialog) -> None:
    driver.workspace.bridge.apply(people.set_owner, [CODE], ADA)
    dialog._add_person()
    QApplication.processEvents()
    assert [one.name for one in driver.project.people.values()] == ["Ada", "Grace", "New person"]
    dialog.people.setFocus()
    dialog.people.selectRow(0)
    driver.key(Key.Key_Delete, widget=dialog.people)
    assert ADA not in driver.project.people
    assert driver.project.tasks[CODE].owner_id is None
    dialog._take_back()
    assert driver.project.tasks[CODE].owner_id == ADA


def test_teams_are_named_coloured_and_deleted(driver: WindowDriver, dialog: PeopleDialog) -> None:
    dialog.tabs.setCurrentIndex(1)
    dialog._add_team()
    type_into(driver, dialog.teams, 1, 0, "Mobile")
    choose(dialog.teams, 1, 1, "Colour 5")
    choose(dialog.teams, 1, 2, "Standard")
    assert [(one.name, one.calendar_id) for one in driver.project.teams.values()] == [("Payments", None), ("Mobile", 2)]
    assert [one.color for one in driver.project.teams.values()][1] == 4
    choose(dialog.teams, 1, 2, "As the plan")
    assert [one.calendar_id for one in driver.project.teams.values()] == [None, None]
    dialog.teams.selectRow(0)
    dialog._delete_teams()
    assert [one.name for one in driver.project.teams.values()] == ["Mobile"]
