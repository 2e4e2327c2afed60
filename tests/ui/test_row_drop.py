"""Where dragged rows would be put."""

import pytest

from planner.session import MemoryJournal, Session
from tests.ui.timeline.plans import BUILD, DESIGN, INACTIVE, SUMMARY, chain_plan
from ui.bridge import Bridge
from ui.row_drop import Drop, drop_at
from ui.rows import Rows


@pytest.fixture
def rows(qapp: object) -> Rows:
    return Rows(Bridge(Session(chain_plan(), MemoryJournal())), row_height=30)


@pytest.mark.parametrize(
    ("place", "wanted"),
    [
        (0.1, Drop(None, SUMMARY, 0, 0, SUMMARY, above=True)),
        (0.5, Drop(SUMMARY, None, 0, 1, SUMMARY, into=True)),
        (0.9, Drop(SUMMARY, DESIGN, 1, 1, SUMMARY)),
        (1.3, Drop(SUMMARY, DESIGN, 1, 1, DESIGN, above=True)),
        (1.6, Drop(SUMMARY, BUILD, 2, 1, DESIGN)),
        (6.9, Drop(SUMMARY, None, 7, 1, INACTIVE)),
        (7.5, Drop(None, None, 7, 0)),
    ],
)
def test_halves_of_rows_and_the_middle_of_a_summary(rows, place, wanted):
    assert drop_at(rows, rows._bridge.session.project, place) == wanted


def test_below_a_folded_summary_is_beside_it(rows):
    rows.collapse_all()
    assert drop_at(rows, rows._bridge.session.project, 0.9) == Drop(None, None, 1, 0, SUMMARY)


def test_there_is_no_place_above_the_first_row(rows):
    assert drop_at(rows, rows._bridge.session.project, -0.2) is None
