"""People, teams and assignments: the triangle of work, units and duration for each task type."""

import pytest

from planner.edits import durations, people, tasks
from planner.records import Assignment, TaskType
from tests.planner.edits.plans import Sheet, refusal


def assigned(sheet: Sheet, task: str, person: str) -> Assignment:
    person_id = next(one.id for one in sheet.project.people.values() if one.name == person)
    return next(one for one in sheet.project.assignments_of(sheet.id(task)) if one.person_id == person_id)


def numbers(sheet: Sheet, *names: str) -> list[tuple[int, float]]:
    """Return work in hours and units of the people on task A."""
    return [(assigned(sheet, "A", name).work // 60, assigned(sheet, "A", name).units) for name in names]


def staffed(task_type: TaskType, effort_driven: bool, text: str = "Ana") -> Sheet:
    sheet = Sheet("A 4d")
    sheet.do(tasks.set_type, sheet.ids("A"), task_type)
    if task_type is not TaskType.FIXED_WORK:
        sheet.do(tasks.set_effort_driven, sheet.ids("A"), effort_driven)
    sheet.do(people.set_resources, sheet.ids("A"), text)
    return sheet


def test_a_typed_list_adds_people_that_are_not_known():
    sheet = staffed(TaskType.FIXED_UNITS, False, "ana; Bo[50%]")
    assert sheet.text("A", "resources") == "ana; Bo[50%]"
    assert numbers(sheet, "ana", "Bo") == [(32, 1.0), (16, 0.5)]
    sheet.do(people.set_resources, sheet.ids("A"), "Ana")
    assert len(sheet.project.people) == 2
    assert sheet.text("A", "resources") == "ana"


@pytest.mark.parametrize(
    ("task_type", "effort_driven", "duration", "shares"),
    [
        (TaskType.FIXED_UNITS, False, "4 d", [(32, 1.0), (32, 1.0)]),
        (TaskType.FIXED_UNITS, True, "2 d", [(16, 1.0), (16, 1.0)]),
        (TaskType.FIXED_DURATION, False, "4 d", [(32, 1.0), (32, 1.0)]),
        (TaskType.FIXED_DURATION, True, "4 d", [(16, 0.5), (16, 0.5)]),
        (TaskType.FIXED_WORK, True, "2 d", [(16, 1.0), (16, 1.0)]),
    ],
)
def test_a_second_person(task_type, effort_driven: bool, duration: str, shares: list[tuple[int, float]]):
    sheet = staffed(task_type, effort_driven)
    sheet.do(people.set_resources, sheet.ids("A"), "Ana; Bo")
    assert sheet.text("A", "duration") == duration
    assert numbers(sheet, "Ana", "Bo") == shares


@pytest.mark.parametrize(
    ("task_type", "duration", "share"),
    [
        (TaskType.FIXED_UNITS, "8 d", (32, 0.5)),
        (TaskType.FIXED_DURATION, "4 d", (16, 0.5)),
        (TaskType.FIXED_WORK, "8 d", (32, 0.5)),
    ],
)
def test_editing_units(task_type: TaskType, duration: str, share: tuple[int, float]):
    sheet = staffed(task_type, False)
    sheet.do(people.set_units, assigned(sheet, "A", "Ana").id, 0.5)
    assert sheet.text("A", "duration") == duration
    assert numbers(sheet, "Ana") == [share]


@pytest.mark.parametrize(
    ("task_type", "duration", "share"),
    [
        (TaskType.FIXED_UNITS, "8 d", (64, 1.0)),
        (TaskType.FIXED_DURATION, "4 d", (64, 2.0)),
        (TaskType.FIXED_WORK, "8 d", (64, 1.0)),
    ],
)
def test_editing_work(task_type: TaskType, duration: str, share: tuple[int, float]):
    sheet = staffed(task_type, False)
    sheet.do(people.set_work, sheet.ids("A"), 64 * 60)
    assert sheet.text("A", "duration") == duration
    assert numbers(sheet, "Ana") == [share]


@pytest.mark.parametrize(
    ("task_type", "share"),
    [
        (TaskType.FIXED_UNITS, (64, 1.0)),
        (TaskType.FIXED_DURATION, (64, 1.0)),
        (TaskType.FIXED_WORK, (32, 0.5)),
    ],
)
def test_editing_the_duration(task_type: TaskType, share: tuple[int, float]):
    sheet = staffed(task_type, False)
    sheet.do(durations.set_duration, sheet.ids("A"), 8 * 480)
    assert numbers(sheet, "Ana") == [share]
    assert sheet.text("A", "duration") == "8 d"


def test_who_leaves_an_effort_driven_task_leaves_the_work_to_the_others():
    sheet = staffed(TaskType.FIXED_UNITS, True, "Ana; Bo")
    bo = assigned(sheet, "A", "Bo").person_id
    sheet.do(people.unassign, sheet.ids("A"), bo)
    assert sheet.text("A", "work") == "64 h"
    assert refusal(sheet, people.unassign, sheet.ids("A"), bo)[0] == "not-assigned"


def test_work_typed_before_anybody_is_there_is_kept_for_the_first():
    sheet = Sheet("A 4d")
    sheet.do(people.set_work, sheet.ids("A"), 16 * 60)
    assert sheet.text("A", "duration") == "4 d"
    sheet.do(people.set_resources, sheet.ids("A"), "Ana")
    assert sheet.text("A", "duration") == "2 d"


@pytest.mark.parametrize("units", [0, -1, 2000])
def test_units_out_of_range_are_refused(units: float):
    sheet = staffed(TaskType.FIXED_UNITS, False)
    assert refusal(sheet, people.set_units, assigned(sheet, "A", "Ana").id, units)[0] == "units-range"


def test_a_list_that_is_none_is_refused():
    sheet = Sheet("A")
    assert refusal(sheet, people.set_resources, sheet.ids("A"), "Ana[much]")[0] == "resources-unreadable"


def test_summaries_take_nobody():
    sheet = Sheet("S", "  A")
    assert refusal(sheet, people.set_resources, sheet.ids("S"), "Ana")[0] == "assign-to-summary"
    sheet.do(people.set_resources, sheet.ids("A"), "Ana")
    assert sheet.text("S", "work") == "8 h"


def test_teams_get_colours_of_their_own():
    sheet = Sheet()
    for name in ("Red", "Blue"):
        sheet.do(people.add_team, name)
    assert sorted(team.color for team in sheet.project.teams.values()) == [0, 1]
    assert refusal(sheet, people.add_team, "red")[0] == "name-taken"


def test_deleting_a_team_leaves_its_tasks_and_people():
    sheet = Sheet("A")
    sheet.do(people.add_team, "Red")
    (team_id,) = sheet.project.teams
    sheet.do(people.add_person, "Ana", team_id=team_id)
    sheet.do(people.set_team, sheet.ids("A"), team_id)
    sheet.do(people.delete_team, team_id)
    (ana,) = sheet.project.people.values()
    assert (sheet.task("A").team_id, ana.team_id) == (None, None)


def test_deleting_a_person_frees_what_they_owned():
    sheet = staffed(TaskType.FIXED_UNITS, False)
    (person_id,) = sheet.project.people
    sheet.do(people.set_owner, sheet.ids("A"), person_id)
    sheet.do(people.delete_person, person_id)
    assert sheet.task("A").owner_id is None
    assert not sheet.project.assignments


def test_changing_a_person():
    sheet = staffed(TaskType.FIXED_UNITS, False)
    (person_id,) = sheet.project.people
    sheet.do(people.change_person, person_id, name="Anna", max_units=0.5)
    assert sheet.text("A", "resources") == "Anna"
    assert refusal(sheet, people.change_person, person_id, name=" ")[0] == "name-missing"
    assert refusal(sheet, people.set_owner, sheet.ids("A"), 1)[0] == "record-gone"
