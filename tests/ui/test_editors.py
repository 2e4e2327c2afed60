"""Editors: what they give back is what `cells.set_text` takes."""

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCalendarWidget
from pytestqt.qtbot import QtBot

from planner.fields import FIELDS
from planner.session import MemoryJournal, Session
from tests.ui.plans import DESIGN, small_plan
from ui.bridge import Bridge
from ui.editors import ChoiceEditor, DateEditor, TextEditor, make_editor


@pytest.mark.parametrize("key", [key for key, field in FIELDS.items() if field.editable])
def test_the_present_value_goes_through_an_editor_unchanged(qtbot: QtBot, key: str) -> None:
    bridge = Bridge(Session(small_plan(), MemoryJournal()))
    project, field = bridge.session.project, FIELDS[key]
    editor = make_editor(field, project)
    qtbot.addWidget(editor)
    text = field.edit_text(project, bridge.session.schedule, DESIGN)
    editor.set_value(text)
    if not text:
        assert editor.value() == ""
        return
    change = bridge.set_field([DESIGN], key, editor.value())
    assert bridge.refusal is None, str(bridge.refusal)
    if key not in ("start", "finish", "actual_start", "actual_finish"):  # typing a date pins, also the same date
        assert change is None or len(change.moved) == 0


def test_each_type_has_its_editor(qtbot: QtBot) -> None:
    project = small_plan()
    kinds = {"name": TextEditor, "start": DateEditor, "owner": ChoiceEditor, "constraint": ChoiceEditor}
    for key, kind in kinds.items():
        editor = make_editor(FIELDS[key], project)
        qtbot.addWidget(editor)
        assert type(editor) is kind


def test_a_picked_day_keeps_the_typed_time(qtbot: QtBot) -> None:
    editor = DateEditor()
    qtbot.addWidget(editor)
    editor.show()
    editor.setText("2026-03-02 09:30")
    editor.open_calendar()
    calendar = editor.findChild(QCalendarWidget)
    assert isinstance(calendar, QCalendarWidget)
    assert calendar.selectedDate() == QDate(2026, 3, 2)
    with qtbot.waitSignal(editor.committed):
        calendar.clicked.emit(QDate(2026, 3, 5))
    assert editor.value() == "2026-03-05 09:30"


def test_words_in_a_date_are_no_time(qtbot: QtBot) -> None:
    editor = DateEditor()
    qtbot.addWidget(editor)
    editor.setText("3 Mar 2026")
    editor._take(QDate(2026, 3, 5))
    assert editor.value() == "2026-03-05"


def test_a_choice_gives_its_key_and_a_name_what_was_typed(qtbot: QtBot) -> None:
    project = small_plan()
    mode = ChoiceEditor(FIELDS["mode"], project)
    owner = ChoiceEditor(FIELDS["owner"], project)
    for editor in (mode, owner):
        qtbot.addWidget(editor)
    mode.set_value("manual")
    assert (mode.currentText(), mode.value()) == ("Manual", "manual")
    owner.set_value("Grace")
    assert owner.value() == "Grace"
    owner.setEditText("Hedy")
    assert owner.value() == "Hedy"


def test_a_refusal_is_marked_until_one_types(qtbot: QtBot) -> None:
    editor = TextEditor()
    qtbot.addWidget(editor)
    editor.setText("soon")
    editor.show_refusal("not a duration")
    assert editor.property("invalid")
    assert editor.toolTip() == "not a duration"
    qtbot.keyClick(editor, Qt.Key.Key_3)
    assert not editor.property("invalid")
