"""The legend says what is used, and nothing else."""

import pytest

from planner.edits import cells
from planner.roadmap.scene import Look, build_scene
from planner.session import MemoryJournal, Session
from tests.ui.plans import CODE, DESIGN, TEST, small_plan
from ui.roadmap.legend import legend_entries


@pytest.fixture
def session() -> Session:
    return Session(small_plan(), MemoryJournal())


def texts(session: Session, look: Look) -> list[str]:
    return [entry.text for entry in legend_entries(build_scene(session.project, session.schedule, look))]


def test_colours_of_lanes_explain_themselves(session):
    session.apply(cells.set_text, [CODE], "team", "Blue")
    assert texts(session, Look("team")) == []


def test_colours_of_another_field_are_named(session):
    session.apply(cells.set_text, [CODE], "team", "Blue")
    session.apply(cells.set_text, [DESIGN], "team", "Red")
    assert texts(session, Look("", 2, "team")) == ["Blue", "Red", "No Team"]
    assert "Several" in texts(session, Look("", 1, "team"))
    assert texts(session, Look("", 2, "critical")) == ["Critical: Yes"]


def test_doubts_are_explained_where_there_are_some(session):
    session.apply(cells.set_text, [CODE], "confidence", "60")
    session.apply(cells.set_text, [TEST], "confidence", "20")
    session.apply(cells.set_text, [DESIGN], "deadline", "2026-03-03")
    likely, guess, late = texts(session, Look("", 2))
    assert "50 to 79" in likely
    assert "less than 50" in guess
    assert late == "Later than promised"
