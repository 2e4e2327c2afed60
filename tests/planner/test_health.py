"""What is wrong with a plan's schedule."""

import msgspec
import pytest

from planner.health import findings
from planner.records import ConstraintType
from planner.session import MemoryJournal, Session
from tests.planner.edits.plans import Sheet, at, project
from tests.planner.exchange.mspdi_texts import imported, link, plan, task


def codes(session):
    return [(finding.code, session.project.tasks[finding.task_id].name) for finding in _found(session)]


def _found(session):
    return list(findings(session.project, session.schedule))


def changed(name, *lines, **values):
    given = project(*lines)
    (task_id,) = [key for key, item in given.tasks.items() if item.name == name]
    given.tasks[task_id] = msgspec.structs.replace(given.tasks[task_id], **values)
    return Session(given, MemoryJournal())


def test_a_sound_plan_has_no_findings():
    assert _found(Sheet("A 2d", "B 1d < A")) == []


def test_a_missed_deadline_is_found_with_the_slack_it_costs():
    session = changed("B", "A 2d", "B 1d < A", deadline=at("2026-08-04", 1020))
    assert codes(session) == [
        ("health-negative-slack", "A"),
        ("health-deadline", "B"),
        ("health-negative-slack", "B"),
    ]
    assert "2 “B” finishes 2026-08-05 17:00, after its deadline 2026-08-04 17:00." in map(str, _found(session))


@pytest.mark.parametrize("kind", [ConstraintType.SNLT, ConstraintType.MSO])
def test_a_constraint_that_is_not_kept_is_found(kind):
    given = project("A 4d", "B 1d < A", honor_constraints=False)
    (task_id,) = [key for key, item in given.tasks.items() if item.name == "B"]
    given.tasks[task_id] = msgspec.structs.replace(
        given.tasks[task_id], constraint=kind, constraint_date=at("2026-08-04")
    )
    assert ("health-constraint", "B") in codes(Session(given, MemoryJournal()))


def test_finished_and_inactive_tasks_are_past_help():
    past = at("2026-08-03")
    session = changed("A", "A 2d", deadline=past, actual_start=past, actual_finish=at("2026-08-04", 1020))
    assert _found(session) == []
    assert _found(changed("A", "A 2d", deadline=past, active=False)) == []


def test_problems_of_the_scheduler_come_first(tmp_path):
    given = imported(tmp_path, plan(task(1, link(2)) + task(2, link(1))))
    session = Session(given.project, MemoryJournal())
    assert _found(session)
    assert all(str(finding) != finding.code for finding in _found(session))
