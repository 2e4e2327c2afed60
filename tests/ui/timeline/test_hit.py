"""What is under the pointer, as a pure function of the scene."""

from dataclasses import replace

import numpy as np
import pytest

from planner.project import Project
from planner.segments import Segments
from tests.ui.timeline.plans import (
    BUILD,
    BUILD_TEST,
    CHAIN_DATES,
    DESIGN,
    LAUNCH,
    PINNED,
    SUMMARY,
    TEST,
    at,
    chain_plan,
    schedule_of,
    task,
)
from ui.painting.axis import TimeScale
from ui.timeline.geometry import RowLayout
from ui.timeline.hit import Handle, hit_test
from ui.timeline.link_routes import routes
from ui.timeline.scene import build_scene

SCALE = TimeScale(at(-2), 72)
LAYOUT = RowLayout(30)
ROW = {task_id: row for row, task_id in enumerate(CHAIN_DATES)}


@pytest.fixture
def scene():
    ids = np.array(list(CHAIN_DATES), np.int64)
    return build_scene(chain_plan(), schedule_of(CHAIN_DATES, percent=40), ids, 0, len(ids))


def probe(scene, x, y, hovered=None):
    return hit_test(scene, SCALE, LAYOUT, x, y, routes=routes(scene, SCALE, LAYOUT), hovered=hovered)


def middle(task_id):
    return LAYOUT.middle(ROW[task_id])


def test_the_middle_of_a_bar_is_its_body(scene):
    hit = probe(scene, SCALE.x(at(9)), middle(BUILD))
    assert (hit.handle, hit.task_id, hit.row) == (Handle.BODY, BUILD, ROW[BUILD])


def test_the_edges_of_a_bar_are_handles(scene):
    assert probe(scene, SCALE.x(at(11, 17)) - 2, middle(BUILD)).handle is Handle.FINISH
    assert probe(scene, SCALE.x(at(11, 17)) + 3, middle(BUILD)).handle is Handle.FINISH
    assert probe(scene, SCALE.x(at(7, 8)) + 1, middle(BUILD)).handle is Handle.START


def test_above_and_below_a_bar_is_only_its_row(scene):
    hit = probe(scene, SCALE.x(at(9)), LAYOUT.top(ROW[BUILD]) + 1)
    assert (hit.handle, hit.task_id, hit.row) == (Handle.NONE, None, ROW[BUILD])


def test_a_milestone_is_hit_about_its_date(scene):
    for dx in (-7, 0, 7):
        assert probe(scene, SCALE.x(at(18, 17)) + dx, middle(LAUNCH)).task_id == LAUNCH
    assert probe(scene, SCALE.x(at(18, 17)) + 20, middle(LAUNCH)).task_id is None


def test_circles_and_knob_are_there_only_on_the_bar_under_the_pointer(scene):
    left, right = SCALE.x(at(7, 8)) - 9, SCALE.x(at(11, 17)) + 9
    knob = SCALE.x(at(7, 8)) + 0.4 * (SCALE.x(at(11, 17)) - SCALE.x(at(7, 8)))
    below = LAYOUT.top(ROW[BUILD]) + 25
    assert probe(scene, right, middle(BUILD), hovered=BUILD).handle is Handle.LINK_FINISH
    assert probe(scene, left, middle(BUILD), hovered=BUILD).handle is Handle.LINK_START
    assert probe(scene, knob, below, hovered=BUILD).handle is Handle.PROGRESS
    assert probe(scene, knob, below, hovered=TEST).handle is not Handle.PROGRESS


def test_the_knob_of_work_that_pauses_is_where_work_is_done_to(scene):
    """40 % of the width lies in the pause; the work of 40 % ends before it."""
    parts = ((at(7, 8), at(8, 17)), (at(10, 8), at(11, 17)))
    paused = replace(scene, segments={ROW[BUILD]: Segments(parts, at(8, 12))})
    below = LAYOUT.top(ROW[BUILD]) + 25
    assert probe(paused, SCALE.x(at(8, 12)), below, hovered=BUILD).handle is Handle.PROGRESS
    middle_of_pause = SCALE.x(at(9, 4))
    assert probe(scene, middle_of_pause, below, hovered=BUILD).handle is Handle.PROGRESS
    assert probe(paused, middle_of_pause, below, hovered=BUILD).handle is not Handle.PROGRESS
    assert probe(paused, middle_of_pause, middle(BUILD)).handle is Handle.BODY


def test_a_summary_has_a_body_and_no_edges(scene):
    assert probe(scene, SCALE.x(at(18, 17)) - 1, middle(SUMMARY)).handle is Handle.BODY


def test_a_link_line_is_hit(scene):
    hit = probe(scene, SCALE.x(at(13, 8)), middle(TEST))
    assert (hit.handle, hit.link_id) == (Handle.LINK, BUILD_TEST)


def test_far_from_everything_is_nothing(scene):
    hit = probe(scene, 900, 900)
    assert (hit.handle, hit.task_id, hit.link_id) == (Handle.NONE, None, None)


def test_a_pin_is_hit_before_the_bar():
    plan = Project([task(SUMMARY, "Release", parent_id=None), task(DESIGN, "Design", **PINNED)])
    dates = {SUMMARY: CHAIN_DATES[SUMMARY], DESIGN: CHAIN_DATES[BUILD]}
    ids = np.array(list(dates), np.int64)
    scene = build_scene(plan, schedule_of(dates), ids, 0, 2)
    left = SCALE.x(at(7, 8))
    assert probe(scene, left + 9, LAYOUT.middle(1)).handle is Handle.PIN
    assert probe(scene, left + 30, LAYOUT.middle(1)).handle is Handle.BODY
