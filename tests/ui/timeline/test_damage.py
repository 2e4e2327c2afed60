"""A frame of a drag works out and paints what moved, and leaves the rest alone: counted, not timed."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from planner.project import Project
from planner.records import Calendar, Link, Plan, Record, Task
from tests.ui.timeline.conftest import Bench
from tests.ui.timeline.plans import at
from ui.timeline.damage import damage
from ui.timeline.scene import changed_entries

ROWS = 200
DRAGGED, WAITING, LONE = 3, (7, 9), 5
OFFICE = (((480, 720), (780, 1020)),) * 5 + ((), ())


def plan_of_many() -> Project:
    """200 tasks of four days; two of them wait for one, and one out of sight for another that has nobody in sight."""
    records: list[tuple[str, Record]] = [
        ("plan", Plan(start=at(0), calendar_id=1)),
        ("calendars", Calendar(id=1, name="Standard", week=OFFICE)),
    ]
    records += [
        ("tasks", Task(id=row + 1, name=f"Task {row}", rank=f"a{row:03}", duration=4 * 480)) for row in range(ROWS)
    ]
    ends = [(DRAGGED, waiting) for waiting in WAITING] + [(20, 22)]
    records += [
        ("links", Link(id=1000 + number, predecessor_id=one + 1, successor_id=other + 1))
        for number, (one, other) in enumerate(ends)
    ]
    return Project(records)


@pytest.fixture
def many(qtbot):
    bench = Bench(qtbot, plan_of_many())
    bench.rows.set_scroll(0)
    return bench


def drag(many, row, *days):
    start = many.middle(row + 1)
    many.press(start)
    for day in days:
        many.drag_to(start + many.days(day))
        QApplication.processEvents()
    return start


def on_screen(many):
    QApplication.processEvents()
    place = many.pad.mapTo(many.view, QPoint(0, 0))
    shown = many.view.screen().grabWindow(many.view.winId()).toImage()
    return shown.copy(place.x(), place.y(), many.pad.width(), many.pad.height())


def test_only_the_rows_that_move_get_new_labels(many):
    drag(many, DRAGGED, 7, 8)
    before = many.view.chart.places
    many.drag_to(many.middle(DRAGGED + 1) + many.days(9))
    places = many.view.chart.places
    assert places is not before
    assert set(places.anew) == {DRAGGED, *WAITING}
    assert all(
        one is old
        for row, (one, old) in enumerate(zip(places.labels, before.labels, strict=True))
        if row not in places.anew
    )


def test_only_the_links_of_what_moves_are_routed_anew(many):
    drag(many, DRAGGED, 7)
    before = many.view.chart.places
    many.drag_to(many.middle(DRAGGED + 1) + many.days(9))
    routes = many.view.chart.places.routes
    kept = {
        many.session.project.links[int(before.scene.links.ids[number])].predecessor_id - 1
        for number, points in routes.items()
        if before.routes[number] is points
    }
    assert kept == {20} & kept
    assert len(routes) - len(kept) == len(WAITING)


def test_only_what_moved_is_painted(many):
    drag(many, DRAGGED, 7)
    before = many.view.chart.places
    many.drag_to(many.middle(DRAGGED + 1) + many.days(9))
    region = damage(before, many.view.chart.places)
    assert region is not None
    layout, width = many.view.chart.layout, many.pad.width()
    for row in (DRAGGED, *WAITING):
        assert region.contains(QPoint(width - 5, round(layout.middle(row))))
    for row in (0, LONE, 12):
        assert not region.contains(QPoint(width - 5, round(layout.middle(row))))


def test_nothing_is_painted_when_nothing_in_sight_moves(many):
    places = many.view.chart.places
    region = damage(places, places)
    assert region is not None
    assert region.isEmpty()


def test_a_picture_painted_in_parts_is_the_picture_painted_whole(many):
    for row, days in ((DRAGGED, (7, 9, 3, 12)), (LONE, (5, 6))):
        drag(many, row, *days)
        parts = on_screen(many)
        assert parts == many.pad.grab().toImage().convertToFormat(parts.format())
        many.view.dragger.cancel()
        many.release(QPoint(5, 5))


def test_what_stands_still_is_painted_once_a_drag(many):
    drag(many, DRAGGED, 7, 8, 9, 10, 11, 12)
    assert many.canvas._still.made == 1
    many.view.dragger.cancel()
    QApplication.processEvents()
    assert many.canvas._still._picture is None


def test_entries_differ_by_any_array(many):
    scene = many.view.chart.target
    assert not changed_entries(scene, scene).any()
    finish = scene.finish.copy()
    finish[4] += 60
    other = replace(scene, finish=finish, names=("", *scene.names[1:]))
    assert np.flatnonzero(changed_entries(scene, other)).tolist() == [0, 4]
