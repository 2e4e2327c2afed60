"""Rows: visible order, geometry, folding; against an obviously right computation on random outlines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication

from planner.edits import outline, tasks
from planner.project import Project
from planner.records import Task
from planner.session import MemoryJournal, Session
from tests.ui.plans import BUILD, CODE, DESIGN, LAUNCH, TEST, small_plan
from ui.bridge import Bridge
from ui.row_order import Outline
from ui.rows import Rows


@pytest.fixture
def bridge(qapp: QCoreApplication) -> Bridge:
    return Bridge(Session(small_plan(), MemoryJournal()))


@pytest.fixture
def rows(bridge: Bridge) -> Rows:
    return Rows(bridge, row_height=30)


def test_all_rows_in_outline_order(rows: Rows) -> None:
    assert rows.ids.tolist() == [BUILD, DESIGN, CODE, TEST, LAUNCH]
    assert rows.depths.tolist() == [0, 1, 1, 1, 0]
    assert [rows.row_of(one) for one in (BUILD, TEST, 999)] == [0, 3, None]


def test_folding_hides_what_is_below(rows: Rows) -> None:
    seen: list[int] = []
    rows.changed.connect(lambda: seen.append(rows.count))
    rows.set_collapsed(BUILD, True)
    assert rows.ids.tolist() == [BUILD, LAUNCH]
    assert rows.is_collapsed(BUILD)
    rows.set_collapsed(BUILD, True)
    rows.reveal(TEST)
    assert rows.count == 5
    assert seen == [2, 5]


def test_geometry_is_in_content_pixels(rows: Rows) -> None:
    rows.set_max_scroll(1000)
    rows.set_scroll(45)
    assert rows.y_of(2) == 60
    assert (rows.row_at(59.5), rows.row_at(60), rows.row_at(150), rows.row_at(-1)) == (1, 2, None, None)
    assert rows.window(60) == (1, 4)
    assert rows.height == 150


def test_scrolling_stays_within_the_content(rows: Rows) -> None:
    rows.set_max_scroll(100)
    rows.set_scroll(500)
    assert rows.scroll == 100
    rows.set_max_scroll(40)
    assert rows.scroll == 40
    rows.set_scroll(-3)
    assert rows.scroll == 0


def test_rows_follow_edits(bridge: Bridge, rows: Rows) -> None:
    bridge.apply(outline.indent, [LAUNCH])
    rows.collapse_all()
    assert rows.ids.tolist() == [BUILD]
    bridge.undo()
    assert rows.ids.tolist() == [BUILD, LAUNCH]
    bridge.apply(tasks.delete, [BUILD])
    assert rows.ids.tolist() == [LAUNCH]
    assert rows.collapsed == frozenset()


def test_a_rename_does_not_rebuild_the_rows(bridge: Bridge, rows: Rows) -> None:
    before = rows.ids
    bridge.apply(tasks.rename, [CODE], "Other")
    assert rows.ids is before


def test_the_row_that_stands_for_a_hidden_task(rows: Rows) -> None:
    rows.set_collapsed(BUILD, True)
    assert rows.visible_ancestor(TEST) == BUILD
    assert rows.visible_ancestor(LAUNCH) is None


@given(st.lists(st.integers(0, 4), min_size=1, max_size=30), st.sets(st.integers(0, 29)))
def test_folding_agrees_with_walking_up(steps: list[int], folded: set[int]) -> None:
    """Random outlines: each task is under the last one before it that is less deep."""
    parents: list[int | None] = []
    depths: list[int] = []
    for number, step in enumerate(steps):
        depth = min(step, depths[-1] + 1) if depths else 0
        parents.append(next((n for n in range(number - 1, -1, -1) if depths[n] == depth - 1), None))
        depths.append(depth)
    records = [
        ("tasks", Task(id=100 + n, parent_id=None if up is None else 100 + up, rank=f"a{n:03}x"))
        for n, up in enumerate(parents)
    ]
    project = Project(records)
    found = Outline.of(project)
    collapsed = {100 + n for n in folded}
    expected = [one for one in project.outline if collapsed.isdisjoint(project.ancestors(one))]
    import numpy as np

    shown = found.ids[found.shown(np.array(sorted(collapsed), dtype=np.int64))]
    assert shown.tolist() == expected
    assert found.summaries.tolist() == [project.is_summary(one) for one in project.outline]
