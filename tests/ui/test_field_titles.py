"""Values of fields in the reader's language."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from planner.fields import FIELDS
from planner.scheduling.engine import Engine
from tests.ui.plans import LAUNCH, small_plan
from ui.editors import ChoiceEditor
from ui.field_titles import options, title, value_text


@pytest.mark.parametrize(
    ("key", "text"), [("milestone", "Ja"), ("constraint", "So früh wie möglich"), ("name", "Launch"), ("phase", "")]
)
@pytest.mark.usefixtures("german")
def test_words_of_ours_are_translated_and_those_of_people_stay(key: str, text: str) -> None:
    project = small_plan()
    assert value_text(FIELDS[key], project, Engine(project).schedule, LAUNCH) == text


@pytest.mark.usefixtures("german")
def test_dates_have_the_order_of_the_country() -> None:
    project = small_plan()
    start = value_text(FIELDS["start"], project, Engine(project).schedule, LAUNCH)
    assert start[:3] in {"Mo ", "Di ", "Mi ", "Do ", "Fr "}
    assert start.count(".") == 2


@pytest.mark.usefixtures("german")
def test_choices_keep_the_text_that_edits_take() -> None:
    choices = dict(options(FIELDS["constraint"], small_plan()))
    assert choices["alap"] == "So spät wie möglich"
    assert title(FIELDS["constraint"]) == "Einschränkung"


@pytest.mark.parametrize("text", ["alap", "As late as possible", "So spät wie möglich"])
@pytest.mark.usefixtures("german")
def test_an_editor_shows_the_choice_whatever_it_is_given_as(qtbot: QtBot, text: str) -> None:
    editor = ChoiceEditor(FIELDS["constraint"], small_plan())
    qtbot.addWidget(editor)
    editor.set_value(text)
    assert (editor.currentText(), editor.value()) == ("So spät wie möglich", "alap")
