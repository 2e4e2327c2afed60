"""Resources and assignments of Microsoft Project XML."""

import pytest

from planner.records import PersonKind
from tests.planner.exchange.mspdi_texts import codes, imported, plan, task


def person(uid, inner="", *, name="Ann"):
    return f"<Resource><UID>{uid}</UID><Name>{name}</Name>{inner}</Resource>"


def assignment(task_uid, resource_uid, inner=""):
    ends = f"<TaskUID>{task_uid}</TaskUID><ResourceUID>{resource_uid}</ResourceUID>"
    return f"<Assignment><UID>1</UID>{ends}{inner}</Assignment>"


@pytest.mark.parametrize(
    ("inner", "kind"),
    [
        ("<Type>1</Type>", PersonKind.WORK),
        ("<Type>0</Type>", PersonKind.MATERIAL),
        ("<Type>1</Type><IsCostResource>1</IsCostResource>", PersonKind.COST),
    ],
)
def test_kinds_of_resources(tmp_path, inner, kind):
    project = imported(tmp_path, plan(resources=person(1, inner))).project
    assert [item.kind for item in project.people.values()] == [kind]


def test_groups_become_teams(tmp_path):
    people = person(1, "<Group>Web</Group>") + person(2, "<Group>Web</Group>", name="Bo") + person(3, name="Cy")
    project = imported(tmp_path, plan(resources=people)).project
    (team,) = project.teams.values()
    assert team.name == "Web"
    assert {item.name: item.team_id for item in project.people.values()} == {"Ann": team.id, "Bo": team.id, "Cy": None}


def test_the_nameless_resource_zero_is_left_out(tmp_path):
    project = imported(tmp_path, plan(resources="<Resource><UID>0</UID></Resource>" + person(1))).project
    assert [item.name for item in project.people.values()] == ["Ann"]


def test_assignments_have_work_units_and_delays(tmp_path):
    inner = (
        "<Units>0.5</Units><Work>PT8H0M0S</Work><ActualWork>PT2H0M0S</ActualWork><OvertimeWork>PT1H0M0S</OvertimeWork>"
        "<Delay>4800</Delay><WorkContour>1</WorkContour>"
    )
    text = plan(task(1), resources=person(1), assignments=assignment(1, 1, inner))
    (found,) = imported(tmp_path, text).project.assignments.values()
    assert (found.units, found.work, found.actual_work, found.overtime_work) == (0.5, 480, 120, 60)
    assert (found.delay, found.contour) == (480, 1)


def test_the_pseudo_assignment_of_nobody_is_no_assignment(tmp_path):
    given = imported(tmp_path, plan(task(1), assignments=assignment(1, -65535)))
    assert not given.project.assignments
    assert not codes(given)


def test_assignments_of_what_is_not_there_are_told(tmp_path):
    given = imported(tmp_path, plan(task(1), resources=person(1), assignments=assignment(1, 5) + assignment(9, 1)))
    assert codes(given) == ["import-assignment", "import-assignment"]


def test_of_two_resources_with_one_number_the_first_is_assigned(tmp_path):
    text = plan(task(1), resources=person(1) + person(1, name="Bo"), assignments=assignment(1, 1))
    given = imported(tmp_path, text)
    (found,) = given.project.assignments.values()
    assert given.project.people[found.person_id].name == "Ann"
    assert codes(given) == ["import-duplicate"]
