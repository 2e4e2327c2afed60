"""What an edit can move is calculated again, and nothing less."""

from __future__ import annotations

import numpy as np

from planner.edits import links, progress
from planner.project import Project
from planner.scheduling.engine import Engine
from tests.planner.edits.plans import Sheet


def test_a_task_that_becomes_complete_frees_the_late_dates_of_its_predecessors() -> None:
    sheet = Sheet("A 2d", "B 1d < A", "C 1d", "  D 3d", "  E 0d < B SS+1d")
    sheet.apply(links.add, sheet.id("A"), sheet.id("D"))
    sheet.apply(progress.set_percent, [sheet.id("C")], 100.0)
    afresh = Engine(Project(sheet.project.records())).schedule
    for name in ("late_start", "late_finish", "total_slack"):
        kept, new = (
            getattr(schedule, name)[schedule.slots(sheet.project.outline)] for schedule in (sheet.schedule, afresh)
        )
        assert np.array_equal(kept, new), name
