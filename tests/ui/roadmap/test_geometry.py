"""Places of the roadmap: rows, lanes, the strip of milestones, what fits."""

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from pytestqt.qtbot import QtBot

from planner.edits import buckets, tasks
from planner.records import Bucket
from planner.roadmap.scene import Look, Scene, build_scene
from planner.session import MemoryJournal, Session
from tests.ui.plans import CODE, LAUNCH, TEST, small_plan
from ui.fonts import install_fonts, ui_font
from ui.painting.axis import TimeScale
from ui.painting.dates import DateTexts
from ui.painting.texts import Texts
from ui.roadmap.geometry import BUCKETS, GAP, IDEA, Areas, fitting, labels_of, place, strip_marks
from ui.roadmap.neighbours import Way, neighbour


@pytest.fixture
def session(qtbot: QtBot) -> Session:
    install_fonts()
    return Session(small_plan(), MemoryJournal())


@pytest.fixture
def texts(session: Session) -> Texts:
    return Texts(ui_font(12))


def scene_of(session: Session, level: int = 2) -> Scene:
    return build_scene(session.project, session.schedule, Look("", level))


def test_no_two_of_a_row_overlap_with_their_names(session, texts):
    scene = scene_of(session)
    places = place(scene, labels_of(scene, texts), TimeScale(session.schedule.project_start, 300), buckets=False)
    for one in range(len(scene)):
        for other in range(one):
            if (scene.lane[one], places.rows[one]) == (scene.lane[other], places.rows[other]):
                apart = max(places.lefts[one], places.lefts[other]) - min(places.ends[one], places.ends[other])
                assert apart >= GAP - 0.01


def test_all_fits_with_its_names(session, texts):
    scene = scene_of(session)
    labels, areas = labels_of(scene, texts), Areas(QRectF(0, 0, 900, 500), 44, 0, 0)
    dates = session.schedule.project_start, session.schedule.project_finish
    scale = fitting(scene, labels, areas, dates, TimeScale(0, 1440))
    places = place(scene, labels, scale, buckets=False)
    assert places.lefts.min() >= areas.left
    assert places.ends.max() <= areas.right + 1


def test_ideas_stand_below_one_another_in_their_bucket(session, texts):
    session.apply(buckets.set_bucket, [CODE, TEST], Bucket.NEXT)
    scene = scene_of(session)
    places = place(scene, labels_of(scene, texts), TimeScale(0, 300), buckets=True)
    ideas = np.flatnonzero(scene.kind == IDEA)
    assert sorted(places.rows[ideas].tolist()) == [0, 1]
    assert [scene.items[one].bucket for one in ideas] == [Bucket.NEXT] * 2
    first, second = sorted(ideas.tolist(), key=lambda one: places.rows[one])
    assert neighbour(places, first, Way.DOWN) == second
    assert neighbour(places, second, Way.LEFT) == first
    assert len(BUCKETS) == 3


def test_milestones_on_one_day_do_not_cover_one_another(session, texts):
    for number in range(5):
        session.apply(tasks.add, None, name=f"Gate {number}", milestone=True, duration=0, task_id=900 + number)
    scene = scene_of(session)
    marks = strip_marks(scene, TimeScale(session.schedule.project_start, 300), texts, DateTexts())
    assert {scene.items[mark.number].task_id for mark in marks} == {LAUNCH, *range(900, 905)}
    by_row: dict[int, list[float]] = {}
    for mark in sorted(marks, key=lambda mark: mark.x):
        end = by_row.setdefault(mark.row, [])
        if mark.text and end:
            assert mark.x >= end[-1]
        end.append(mark.x + (texts.width(mark.text) if mark.text else 0))


def test_arrows_end_at_the_ends(session, texts):
    scene = scene_of(session)
    places = place(scene, labels_of(scene, texts), TimeScale(session.schedule.project_start, 300), buckets=False)
    first = neighbour(places, None, Way.RIGHT)
    assert first is not None
    assert neighbour(places, first, Way.LEFT) is None
    assert neighbour(places, first, Way.UP) is None
