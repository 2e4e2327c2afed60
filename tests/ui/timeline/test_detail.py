"""Semantic zoom: the closer one looks the more a label says, where there is room."""

import pytest
from PySide6.QtWidgets import QApplication

from planner.edits.cells import set_text
from tests.ui.timeline.plans import BUILD, LAUNCH, at
from ui.painting.axis import TimeScale
from ui.timeline.detail import Detail, detail_of, initials


def label(bench, task_id, minutes_per_pixel, first):
    bench.view.set_scale(TimeScale(first, minutes_per_pixel))
    QApplication.processEvents()
    places = bench.view.chart.places
    found = places.labels[places.scene.index_of(task_id)]
    return found.text if found else None


@pytest.fixture
def owned(bench):
    bench.bridge.apply(set_text, [BUILD], "owner", "Ada King Lovelace", None)
    bench.bridge.apply(set_text, [BUILD], "percent_complete", "40", None)
    bench.view.set_animated(False)
    return bench


def test_the_zoom_decides():
    assert detail_of(TimeScale(0, 1440.0)) is Detail.PLAN
    assert detail_of(TimeScale(0, 20.0)) is Detail.WEEK
    assert detail_of(TimeScale(0, 5.0)) is Detail.DAY


def test_far_away_a_label_is_the_name(owned):
    assert label(owned, BUILD, 72.0, at(0)) == "Build"


def test_close_by_it_says_progress_and_owner(owned):
    assert label(owned, BUILD, 15.0, at(5)) == "Build · 40 % · AL"


def test_a_milestone_says_its_hour_where_hours_are_seen(owned):
    day = owned.start(LAUNCH) - 1440
    assert ":" not in label(owned, LAUNCH, 20.0, day)
    assert ":" in label(owned, LAUNCH, 5.0, day)


@pytest.mark.parametrize(("name", "short"), [("Ada King Lovelace", "AL"), ("Plato", "P"), ("", "")])
def test_initials(name, short):
    assert initials(name) == short
