"""Edits of people and teams, of who owns a task and who works on it.

Duration = work ÷ units of the slowest assignment; which of the three follows a change of another one depends on the
task's type, and effort-driven tasks share the work they have among all who are on them (domain.md §1.14).
"""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from planner.edits.assignments import Triangle, parse_resources
from planner.edits.named import find_named, known, last_rank, unused_name
from planner.edits.registry import edit
from planner.edits.selection import change_all, chosen, existing, leaves_only
from planner.errors import EditRefused
from planner.patch import Patch, PatchBuilder
from planner.project import Project
from planner.records import Assignment, Person, PersonKind, Team, new_id
from planner.scheduling.schedule import Schedule

TEAM_COLORS = 12
"""Colours that the themes have for teams."""


@edit("teams.add")
def add_team(project: Project, schedule: Schedule, name: str) -> Patch:
    """Add a team with the next free colour."""
    builder = PatchBuilder(project)
    new_team(builder, project, name)
    return builder.patch()


@edit("teams.change")
def change_team(
    project: Project,
    schedule: Schedule,
    team_id: int,
    *,
    name: str | None = None,
    color: int | None = None,
    calendar_id: int | None = None,
    notes: str | None = None,
    clear: Sequence[str] = (),
) -> Patch:
    """Change a team; what is None stays, `clear` may name `calendar_id` to be none."""
    known(project, "teams", team_id)
    builder = PatchBuilder(project)
    _clear(builder, "teams", team_id, clear, {"calendar_id"})
    if name is not None:
        name = unused_name(project, "teams", name, but=team_id)
    given = {"name": name, "color": color, "calendar_id": calendar_id, "notes": notes}
    builder.update("teams", team_id, **{key: value for key, value in given.items() if value is not None})
    return builder.patch()


@edit("teams.delete")
def delete_team(project: Project, schedule: Schedule, team_id: int) -> Patch:
    """Delete a team; its tasks and people stay, without a team."""
    known(project, "teams", team_id)
    builder = PatchBuilder(project)
    for table in ("tasks", "people"):
        for record in project.table(table).values():
            if getattr(record, "team_id", None) == team_id:
                builder.update(table, record.id, team_id=None)
    builder.delete("teams", team_id)
    return builder.patch()


@edit("people.add")
def add_person(
    project: Project, schedule: Schedule, name: str, *, team_id: int | None = None, email: str = ""
) -> Patch:
    """Add a person, perhaps to a team."""
    if team_id is not None:
        known(project, "teams", team_id)
    builder = PatchBuilder(project)
    person_id = new_person(builder, project, name)
    builder.update("people", person_id, team_id=team_id, email=email)
    return builder.patch()


@edit("people.change")
def change_person(
    project: Project,
    schedule: Schedule,
    person_id: int,
    *,
    name: str | None = None,
    team_id: int | None = None,
    calendar_id: int | None = None,
    email: str | None = None,
    max_units: float | None = None,
    notes: str | None = None,
    kind: PersonKind | None = None,
    clear: Sequence[str] = (),
) -> Patch:
    """Change a person; what is None stays, `clear` may name `team_id` and `calendar_id` to be none."""
    known(project, "people", person_id)
    if max_units is not None and not 0 < max_units <= 1000:
        raise EditRefused("units-range", value=f"{max_units:g}")
    if name is not None:
        name = unused_name(project, "people", name, but=person_id)
    given = {"name": name, "team_id": team_id, "calendar_id": calendar_id, "email": email, "max_units": max_units,
             "notes": notes, "kind": None if kind is None else PersonKind(kind)}  # fmt: skip
    builder = PatchBuilder(project)
    _clear(builder, "people", person_id, clear, {"team_id", "calendar_id"})
    builder.update("people", person_id, **{key: value for key, value in given.items() if value is not None})
    return builder.patch()


@edit("people.delete")
def delete_person(project: Project, schedule: Schedule, person_id: int) -> Patch:
    """Delete a person, who then owns no task and no goal and works on nothing."""
    known(project, "people", person_id)
    builder = PatchBuilder(project)
    for task in project.tasks.values():
        if task.owner_id == person_id:
            builder.update("tasks", task.id, owner_id=None)
    for goal in project.goals.values():
        if goal.owner_id == person_id:
            builder.update("goals", goal.id, owner_id=None)
    for assignment_id in project.referrers("assignments", "person_id", person_id):
        builder.delete("assignments", assignment_id)
    builder.delete("people", person_id)
    return builder.patch()


@edit("tasks.set_owner")
def set_owner(project: Project, schedule: Schedule, task_ids: Sequence[int], person_id: int | None) -> Patch:
    """Make one person answer for tasks; None for nobody."""
    if person_id is not None:
        known(project, "people", person_id)
    return change_all(project, chosen(project, task_ids), owner_id=person_id)


@edit("tasks.set_team")
def set_team(project: Project, schedule: Schedule, task_ids: Sequence[int], team_id: int | None) -> Patch:
    """Give tasks to a team; None for no team."""
    if team_id is not None:
        known(project, "teams", team_id)
    return change_all(project, chosen(project, task_ids), team_id=team_id)


@edit("assignments.add")
def assign(project: Project, schedule: Schedule, task_ids: Sequence[int], person_id: int, units: float = 1.0) -> Patch:
    """Let a person work on tasks; an effort-driven task shares its work, another one gets more work."""
    known(project, "people", person_id)
    builder = PatchBuilder(project)
    for task in leaves_only(project, chosen(project, task_ids), "assign-to-summary"):
        triangle = Triangle(builder, project, task)
        triangle.add(person_id, units)
        triangle.settle()
    return builder.patch()


@edit("assignments.remove")
def unassign(project: Project, schedule: Schedule, task_ids: Sequence[int], person_id: int) -> Patch:
    """Take a person off tasks; the others of an effort-driven task take over the work."""
    builder = PatchBuilder(project)
    for task in chosen(project, task_ids):
        triangle = Triangle(builder, project, task)
        triangle.remove(person_id)
        triangle.settle()
    return builder.patch()


@edit("assignments.set_units")
def set_units(project: Project, schedule: Schedule, assignment_id: int, units: float) -> Patch:
    """Change how much of their time a person gives to a task (1.0 is all)."""
    assignment = _assignment(project, assignment_id)
    builder = PatchBuilder(project)
    triangle = Triangle(builder, project, existing(project, assignment.task_id))
    triangle.set_units(assignment.person_id, units)
    triangle.settle()
    return builder.patch()


@edit("assignments.set_work")
def set_assignment_work(project: Project, schedule: Schedule, assignment_id: int, minutes: int) -> Patch:
    """Change the effort of one person on a task."""
    assignment = _assignment(project, assignment_id)
    builder = PatchBuilder(project)
    triangle = Triangle(builder, project, existing(project, assignment.task_id))
    triangle.set_work({assignment.person_id: minutes})
    triangle.settle()
    return builder.patch()


@edit("tasks.set_work")
def set_work(project: Project, schedule: Schedule, task_ids: Sequence[int], minutes: int) -> Patch:
    """Change the effort of tasks, shared among those who work on them as it was before."""
    builder = PatchBuilder(project)
    for task in leaves_only(project, chosen(project, task_ids), "work-of-summary"):
        triangle = Triangle(builder, project, task)
        triangle.set_total_work(minutes)
        triangle.settle()
    return builder.patch()


@edit("tasks.set_resources")
def set_resources(project: Project, schedule: Schedule, task_ids: Sequence[int], text: str) -> Patch:
    """Make a typed list ("Ana; Bo[50%]") those who work on tasks; who is not known yet is added."""
    wanted = parse_resources(text)
    builder = PatchBuilder(project)
    people = {find_or_add_person(builder, project, name): units for name, units in wanted}
    for task in leaves_only(project, chosen(project, task_ids), "assign-to-summary"):
        triangle = Triangle(builder, project, task)
        for person_id in triangle.people - people.keys():
            triangle.remove(person_id)
        for person_id, units in people.items():
            if person_id in triangle.people:
                triangle.set_units(person_id, units)
            else:
                triangle.add(person_id, units)
        triangle.settle()
    return builder.patch()


def find_or_add_person(builder: PatchBuilder, project: Project, name: str) -> int:
    """Return the id of the person of that name, who is added when there is none."""
    return find_named(project, "people", name) or new_person(builder, project, name)


def find_or_add_team(builder: PatchBuilder, project: Project, name: str) -> int:
    """Return the id of the team of that name, which is added when there is none."""
    return find_named(project, "teams", name) or new_team(builder, project, name)


def new_person(builder: PatchBuilder, project: Project, name: str) -> int:
    """Add a person at the end of the list."""
    person = Person(id=new_id(), name=unused_name(project, "people", name), rank=last_rank(project, "people"))
    builder.insert("people", person)
    return person.id


def new_team(builder: PatchBuilder, project: Project, name: str) -> int:
    """Add a team at the end of the list."""
    used = [team.color for team in project.teams.values()]
    color = min(range(TEAM_COLORS), key=lambda one: (used.count(one), one))
    team = Team(id=new_id(), name=unused_name(project, "teams", name), rank=last_rank(project, "teams"), color=color)
    builder.insert("teams", team)
    return team.id


def _clear(builder: PatchBuilder, table: str, record_id: int, keys: Sequence[str], allowed: AbstractSet[str]) -> None:
    """Empty fields that may be empty."""
    for key in keys:
        if key not in allowed:
            raise EditRefused("field-never-empty", field=key)
        builder.update(table, record_id, **{key: None})


def _assignment(project: Project, assignment_id: int) -> Assignment:
    assignment = project.assignments.get(assignment_id)
    if assignment is None:
        raise EditRefused("record-gone")
    return assignment
