"""The legend explains the symbols that are used, and no other."""

from __future__ import annotations

import msgspec
import pytest

from planner.project import Project
from planner.records import ConstraintType, TaskMode
from planner.timebase import MINUTES_PER_DAY
from tests.ui.printing.plans import START, changed, content, rows_plan
from ui.printing.export import content_of
from ui.printing.job import PrintJob
from ui.printing.setup import PageSetup
from ui.timeline.options import ALL_PARTS, Part

DAY = MINUTES_PER_DAY


def names(project: Project, parts: frozenset[Part] = ALL_PARTS, today: int = START) -> set[str]:
    schedule = content(project).schedule
    job = PrintJob(content_of(project, schedule, today=today, parts=parts), PageSetup())
    return {entry.name for entry in job._legend}


def with_plan(project: Project, **fields: object) -> Project:
    return Project([*project.records(), ("plan", msgspec.structs.replace(project.plan, **fields))])


def test_a_plain_plan_has_a_short_legend():
    assert names(rows_plan(2)) == {"Task", "Critical", "Today"}


@pytest.mark.parametrize(
    ("fields", "name"),
    [
        ({"percent_complete": 40.0, "actual_start": START}, "Progress"),
        ({"mode": TaskMode.MANUAL, "manual_start": START}, "Manual"),
        ({"active": False}, "Inactive"),
        ({"milestone": True, "duration": 0}, "Milestone"),
        ({"deadline": START + 90 * DAY}, "Deadline"),
        ({"deadline": START + DAY}, "Deadline missed"),
        ({"constraint": ConstraintType.SNET, "constraint_date": START + 3 * DAY}, "Pinned"),
    ],
)
def test_a_symbol_is_explained_when_it_is_used(fields, name):
    assert name not in names(rows_plan(3))
    assert name in names(changed(rows_plan(3), 101, **fields))


def test_groups_are_explained():
    assert "Summary" in names(rows_plan(20))


def test_the_status_date_is_explained_where_it_is_on_the_axis():
    assert "Status date" in names(with_plan(rows_plan(3), status_date=START + DAY))
    assert "Status date" not in names(with_plan(rows_plan(3), status_date=START - 900 * DAY))


def test_a_today_off_the_axis_is_not_explained():
    assert "Today" not in names(rows_plan(3), today=START + 900 * DAY)


def test_what_is_hidden_is_not_explained():
    project = changed(rows_plan(3), 101, deadline=START + 90 * DAY, percent_complete=40.0, actual_start=START)
    hidden = frozenset({Part.DEADLINES, Part.PROGRESS, Part.CRITICAL})
    assert not {"Deadline", "Progress", "Critical"} & names(project, ALL_PARTS - hidden)
