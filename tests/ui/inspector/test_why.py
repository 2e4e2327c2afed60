"""Why a task starts, ends and has slack, asked in the inspector; long chains are folded."""

from __future__ import annotations

import pytest

from planner.edits import tasks
from tests.ui.plans import CODE, DESIGN, LAUNCH
from tests.ui.window_driver import WindowDriver
from ui.inspector import why
from ui.inspector.why import Question


def test_finish_and_slack_are_explained_at_a_click(driver: WindowDriver) -> None:
    driver.select(DESIGN)
    panel = driver.workspace.inspector.why
    assert "starts" in panel.text
    panel.button(Question.FINISH).click()
    assert "takes 5 d" in panel.text
    panel.button(Question.SLACK).click()
    assert "has no slack" in panel.text
    assert f'<a href="{CODE}">Code</a>' in panel.text
    driver.workspace.bridge.apply(tasks.rename, [CODE], "Coding")
    assert "Coding" in panel.text


def test_a_long_chain_is_folded_until_it_is_asked_for(driver: WindowDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, steps in (("MOST_STEPS", 3), ("SHOWN_FIRST", 1), ("SHOWN_LAST", 1)):
        monkeypatch.setattr(why, name, steps)
    driver.select(LAUNCH)
    panel = driver.workspace.inspector.why
    assert "more steps between" in panel.text
    assert panel.text.count("<p ") == 3
    assert "starts with the project" in panel.text.rpartition("<p ")[2]
    panel._follow(why.UNFOLD)
    assert "more steps between" not in panel.text
    assert panel.text.count("<p ") > 3
