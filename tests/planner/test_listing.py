"""A plan as rows."""

from planner.listing import listed_plan, table
from tests.planner.edits.plans import Sheet


def test_names_are_indented_by_level():
    sheet = Sheet("Phase", "  Alpha 2d", "  Beta 1d < Alpha")
    lines = list(table(sheet.project, sheet.schedule, ("row", "name", "duration", "predecessors")))
    assert lines == [
        "#  Name     Duration  Predecessors",
        "1  Phase         3 d",
        "2    Alpha       2 d",
        "3    Beta        1 d  2",
    ]


def test_given_values_are_listed():
    sheet = Sheet("Phase", "  Alpha 2d")
    phase, alpha = listed_plan(sheet.project, sheet.schedule).tasks
    assert (phase.summary, phase.level, alpha.level, alpha.wbs) == (True, 1, 2, "1.1")
    assert (alpha.duration_minutes, alpha.start, alpha.constraint) == (960, "2026-08-03T08:00", "asap")
