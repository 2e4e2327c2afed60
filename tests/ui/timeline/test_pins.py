"""Pins of every kind, at every zoom: seen, told, and taken off with one click."""

import pytest
from PySide6.QtCore import QPoint, Qt

from planner.edits import constraints
from planner.records import ConstraintType
from tests.ui.timeline.conftest import Bench
from tests.ui.timeline.plans import DESIGN, LAUNCH, at
from ui.painting.axis import TimeScale
from ui.timeline.geometry import pin_place
from ui.timeline.hit import Handle
from ui.timeline.tips import tip_lines

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
KINDS = [
    (ConstraintType.SNET, "Start no earlier than"),
    (ConstraintType.FNET, "Finish no earlier than"),
    (ConstraintType.SNLT, "Start no later than"),
    (ConstraintType.FNLT, "Finish no later than"),
    (ConstraintType.MSO, "Must start on"),
    (ConstraintType.MFO, "Must finish on"),
]


def pin(bench: Bench, task_id: int, *, bar: bool) -> tuple[float, float]:
    """Return the middle of a task's pin."""
    places, layout = bench.view.chart.places, bench.view.chart.layout
    left, right = (float(edge[places.scene.index_of(task_id)]) for edge in places.spans)
    return pin_place(left, right, layout.unit, bar=bar), layout.middle(bench.rows.row_of(task_id) or 0)


@pytest.mark.parametrize("minutes_per_pixel", [4, 72, 700, 8000])
@pytest.mark.parametrize(("kind", "title"), KINDS)
def test_a_pin_is_told_and_goes_with_a_click_at_any_zoom(bench, kind, title, minutes_per_pixel):
    bench.bridge.apply(constraints.set_constraint, [DESIGN], kind)
    bench.view.set_scale(TimeScale(at(0), minutes_per_pixel))
    x, y = pin(bench, DESIGN, bar=True)
    hit = bench.view.chart.hit(x, y)
    assert (hit.handle, hit.task_id) == (Handle.PIN, DESIGN)
    assert title in tip_lines(bench.session, hit, bench.view.chart.options.dates)[0].text
    bench.qtbot.mouseClick(bench.pad, LEFT, NONE, QPoint(round(x), round(y)))
    assert bench.session.project.tasks[DESIGN].constraint is ConstraintType.ASAP


def test_the_pin_of_a_milestone_is_beside_it(bench):
    bench.bridge.apply(constraints.set_constraint, [LAUNCH], ConstraintType.MSO)
    hit = bench.view.chart.hit(*pin(bench, LAUNCH, bar=False))
    assert (hit.handle, hit.task_id) == (Handle.PIN, LAUNCH)
