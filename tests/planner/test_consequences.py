"""What a drag means: the numbers, the words, and what they leave out."""

import numpy as np
import pytest

from planner import consequences as found_in
from planner.consequences import Consequences, consequences, days_text, milestone_phrases, phrases, words
from planner.edits import cells, constraints, moves, tasks
from planner.session import Preview
from tests.planner.edits.plans import Sheet, at

PLAN = ("A 2d", "B 3d < A", "M 0d < B", "C 5d < B", "Launch 0d < C", "D 1d")


def given() -> Sheet:
    sheet = Sheet(*PLAN)
    sheet.do(cells.set_text, sheet.ids("A"), "team", "Core")
    sheet.do(cells.set_text, sheet.ids("B"), "team", "Core")
    sheet.do(cells.set_text, sheet.ids("C"), "team", "Payments")
    sheet.do(constraints.set_deadline, sheet.ids("M"), at("2026-08-10 17:00"))
    return sheet


def meant(sheet: Sheet, preview: Preview) -> Consequences:
    return consequences(sheet.project, preview.before, preview.after, preview.patch)


def dragged(sheet: Sheet, name: str, to: str) -> Consequences:
    return meant(sheet, sheet.preview(moves.move, [sheet.id(name)], at(to)))


def test_a_slip_in_numbers():
    sheet = given()
    found = dragged(sheet, "A", "2026-08-05")
    assert found.end is not None
    assert (found.end.task_id, found.end.minutes) == (None, 2 * 480)
    assert {(one.task_id, one.minutes) for one in found.milestones} == {
        (sheet.id("M"), 960), (sheet.id("Launch"), 960)}  # fmt: skip
    assert (found.later, found.earlier) == (2, 0)
    assert found.missed == (sheet.id("M"),)
    assert [sheet.project.teams[one].name for one in found.teams] == ["Payments"]
    assert found.tasks_moved == 4
    assert found.too_late == 480


def test_a_slip_in_words():
    sheet = given()
    assert words(sheet.project, dragged(sheet, "A", "2026-08-05")) == (
        "Project end +2 d (14 Aug 26 → 18 Aug 26) · 2 milestones slip · misses deadline: M · Payments team waits"
        " · deadlines and fixed dates missed by up to 1 d"
    )


def test_milestones_say_from_when_to_when_in_the_order_of_their_dates():
    sheet = given()
    lines = [str(line) for line in milestone_phrases(sheet.project, dragged(sheet, "A", "2026-08-05"))]
    assert lines == ["M +2 d: 7 Aug 26 → 11 Aug 26", "Launch +2 d: 14 Aug 26 → 18 Aug 26"]


def test_pulling_in_meets_the_deadline_again():
    sheet = given()
    sheet.do(moves.move, sheet.ids("A"), at("2026-08-05"))
    found = dragged(sheet, "A", "2026-08-03")
    assert found.met == (sheet.id("M"),)
    assert (found.missed, found.teams, found.too_late) == ((), (), 0)
    assert "2 milestones earlier" in words(sheet.project, found)
    assert "Project end −2 d" in words(sheet.project, found)


def test_the_dragged_task_itself_is_not_counted():
    sheet = given()
    found = dragged(sheet, "D", "2026-08-05")
    assert found == Consequences()
    assert words(sheet.project, found) == "nothing else moves"


def test_a_dragged_milestone_counts_for_its_deadline():
    sheet = Sheet("M 0d", "Z 30d")
    sheet.do(constraints.set_deadline, sheet.ids("M"), at("2026-08-05 17:00"))
    assert dragged(sheet, "M", "2026-08-07").missed == (sheet.id("M"),)


def test_something_else_moves_without_weight():
    sheet = Sheet("A 1d", "B 1d < A", "Z 30d")
    assert words(sheet.project, dragged(sheet, "A", "2026-08-05")) == "1 task moves"


def test_a_plan_that_does_not_change_has_no_consequences():
    sheet = given()
    preview = sheet.preview(tasks.set_notes, sheet.ids("A"), "x")
    assert meant(sheet, preview) == Consequences()


def test_a_deleted_task_lets_the_others_move():
    sheet = given()
    found = meant(sheet, sheet.preview(tasks.delete, sheet.ids("A")))
    assert found.tasks_moved == 4
    assert found.end is not None
    assert found.end.minutes == -960


def test_a_new_task_that_ends_last_moves_the_project_end():
    sheet = given()
    found = meant(sheet, sheet.preview(tasks.add, name="Z", duration=100 * 480))
    assert found.end is not None
    assert found.end.task_id is None
    assert "Project end" in words(sheet.project, found)


def test_the_project_may_hold_the_edit_already():
    sheet = given()
    preview = sheet.preview(moves.move, sheet.ids("A"), at("2026-08-05"))
    change = sheet.do(moves.move, sheet.ids("A"), at("2026-08-05"))
    assert change is not None
    assert consequences(sheet.project, change.before, change.after, change.patch) == meant(sheet, preview)


def test_many_moved_tasks_say_the_same_as_few(monkeypatch: pytest.MonkeyPatch):
    sheet = given()
    few = dragged(sheet, "A", "2026-08-05")
    monkeypatch.setattr(found_in, "FEW", 0)
    assert dragged(sheet, "A", "2026-08-05") == few
    sheet.do(constraints.set_deadline, sheet.ids("M"), None)
    assert dragged(sheet, "A", "2026-08-05").missed == ()


def test_of_very_many_milestones_the_largest_moves_are_named(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(found_in, "MOST_NAMED", 1)
    sheet = Sheet("A 1d", "B 3d", "M 0d < A", "N 0d < A, B")
    found = dragged(sheet, "A", "2026-08-10")
    assert [one.task_id for one in found.milestones] == [sheet.id("M")]
    assert found.later == 2


def test_of_a_very_long_name_the_beginning_is_said():
    sheet = given()
    sheet.do(tasks.rename, sheet.ids("Launch"), "Launch " + "of all that was promised " * 15)
    said = milestone_phrases(sheet.project, dragged(sheet, "A", "2026-08-05"))
    name = str(said[-1].details["name"])
    assert name.startswith("Launch of all that was")
    assert len(name) <= 48
    assert name.endswith("…")


def test_long_lists_are_cut():
    names = [f"T{number}" for number in range(6)]
    sheet = Sheet("A 1d", *(f"{name} 1d < A" for name in names))
    for name in names:
        sheet.do(cells.set_text, sheet.ids(name), "team", f"Team {name}")
    said = phrases(sheet.project, dragged(sheet, "A", "2026-08-05"), most=2)
    assert str(said[-1]) == "Team T0, Team T1 and 4 more teams wait"


@pytest.mark.parametrize(("minutes", "text"), [(480, "+1 d"), (-720, "−1.5 d"), (0, "+0 d"), (4800, "+10 d")])
def test_days_are_signed(minutes: int, text: str):
    assert days_text(Sheet().project, minutes) == text


def test_schedules_are_compared_by_task_not_by_place():
    sheet = given()
    preview = sheet.preview(tasks.delete, sheet.ids("D"))
    assert not np.array_equal(preview.before.ids, preview.after.ids)
    assert meant(sheet, preview).tasks_moved == 0
