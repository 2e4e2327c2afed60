"""What an edit changed, in words."""

import pytest

from planner.edit_details import Detail, changed, values
from planner.edits import calendars, constraints, durations, links, people, plan, tasks
from planner.records import LinkType
from planner.scheduling.engine import Engine
from planner.timebase import parse_iso
from tests.ui.plans import CODE, DESIGN, LAUNCH, START, TEST, small_plan


def told(edit, *arguments, of, **named):
    project = small_plan()
    engine = Engine(project)
    patch = edit(project, engine.schedule, *arguments, **named)
    before = values(project, engine.schedule, patch, {of})
    project.apply(patch)
    return changed(before, values(project, engine.update(project, patch), patch, {of}))


@pytest.mark.parametrize(
    ("edit", "arguments", "expected"),
    [
        (durations.set_duration, ([DESIGN], 960), ("Duration", "5 d", "2 d")),
        (durations.set_duration, ([DESIGN], 1440, "ed"), ("Duration", "5 d", "1 ed")),
        (tasks.set_calendar, ([DESIGN], 2), ("Calendar", "", "Standard")),
        (links.change, (21, LinkType.SS, 480), ("“Design” → “Code”", "FS", "SS+1d")),
        (links.delete, ([21],), ("“Design” → “Code”", "FS", "")),
        (plan.set_status_date, (START + 540,), ("Status date", "", "Mon 2 Mar 26 17:00")),
        (plan.set_start, (START + 1440,), ("Project start", "Mon 2 Mar 26 08:00", "Tue 3 Mar 26 08:00")),
        (calendars.add_exception, (2, START // 1440), ("Standard", "", "Mon 2 Mar 26")),
        (people.assign, ([DESIGN], 3), ("Resources", "", "Ada")),
    ],
)
def test_old_and_new_values_are_told(edit, arguments, expected):
    assert Detail(*expected) in told(edit, *arguments, of=DESIGN)


def test_several_fields_are_told_each():
    found = told(constraints.set_start, [DESIGN], parse_iso("2026-03-09T08:00"), of=DESIGN)
    assert [one.title for one in found] == ["Constraint", "Constraint date"]


def test_other_tasks_and_what_moves_nothing_are_not_told():
    assert told(durations.set_duration, [DESIGN, CODE], 960, of=TEST) == ()
    assert told(tasks.rename, [DESIGN], "Draft", of=DESIGN) == ()
    assert told(links.delete, [21], of=LAUNCH) == ()


def test_a_task_that_is_deleted_has_no_values():
    assert told(tasks.delete, [CODE], of=CODE) == (
        Detail("“Design” → “Code”", "FS", ""),
        Detail("“Code” → “Test”", "FS", ""),
    )
