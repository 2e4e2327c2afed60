"""Places of the boxes of a chain."""

from itertools import pairwise

import pytest

from planner.dependency_chain import chain
from planner.edits import links
from tests.planner.edits.plans import Sheet
from ui.dependencies.layers import BOX_HEIGHT, BOX_WIDTH, Picture, lay_out, layers_of, pooled


def drawn(sheet: Sheet, focus: str, depth: int | None = None) -> Picture:
    found = chain(sheet.project, sheet.schedule, sheet.id(focus), depth)
    return lay_out(found, sheet.project.row_number)


def layers(sheet: Sheet, focus: str) -> dict[str, int]:
    found = layers_of(chain(sheet.project, sheet.schedule, sheet.id(focus), None))
    return {sheet.project.tasks[one].name: layer for one, layer in found.items()}


def test_a_task_is_as_far_away_as_its_longest_way():
    sheet = Sheet("A 1d", "B 1d < A", "C 1d < A, B", "D 1d < C", "E 1d < C, D")
    assert layers(sheet, "C") == {"A": 0, "B": 1, "C": 2, "D": 3, "E": 4}


def test_links_lead_to_the_right():
    sheet = Sheet("A 1d", "B 1d < A", "C 1d < A", "D 1d < B, C", "E 1d < D, A")
    assert not any(route.backward for route in drawn(sheet, "D").routes)


def test_boxes_of_a_layer_keep_their_distance():
    many = [f"T{n} 1d" for n in range(9)]
    sheet = Sheet(*many, "End 1d < " + ", ".join(f"T{n}" for n in range(9)))
    picture = drawn(sheet, "End")
    tops = [picture.boxes[one][1] for one in picture.layers[0]]
    assert all(lower - upper >= BOX_HEIGHT for upper, lower in pairwise(tops))
    assert picture.boxes[sheet.id("End")][1] == pytest.approx(sum(tops) / 9)


def test_the_order_avoids_crossings():
    sheet = Sheet("A 1d", "B 1d", "C 1d < B", "D 1d < A", "E 1d < C, D")
    picture = drawn(sheet, "E")
    first, second = picture.layers[0], picture.layers[1]
    ends = {route.edge.source_id: route.edge.target_id for route in picture.routes}
    assert [ends[one] for one in first] == list(second)


def test_a_link_over_a_layer_goes_past_its_boxes():
    sheet = Sheet("A 1d", "B 1d < A", "C 1d < A, B")
    picture = drawn(sheet, "C")
    (long,) = [route for route in picture.routes if len(route.points) == 4]
    top = picture.boxes[sheet.id("B")][1]
    assert all(not top <= y <= top + BOX_HEIGHT for _, y in long.points[1:3])
    assert long.points[2][0] - long.points[1][0] == BOX_WIDTH


def test_a_circle_through_a_summary_is_drawn_with_a_link_backward():
    sheet = Sheet("X 1d", "S", "  A 1d", "  B 1d < X", "N 1d < S")
    sheet.do(links.add, sheet.id("A"), sheet.id("X"))
    picture = drawn(sheet, "N")
    ends = {(one.edge.source_id, one.edge.target_id): one.backward for one in picture.routes}
    assert {ends[sheet.id("X"), sheet.id("S")], ends[sheet.id("S"), sheet.id("X")]} == {True, False}


def test_pooling_keeps_what_rises_and_averages_what_does_not():
    assert pooled([1.0, 2.0, 3.0]) == [1.0, 2.0, 3.0]
    assert pooled([3.0, 1.0, 5.0]) == [2.0, 2.0, 5.0]
