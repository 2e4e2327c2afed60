"""Copied tasks made to fit the plan they go to: new ids, and people, teams and calendars found there by id or name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, TypeVar

import msgspec

from planner.errors import EditRefused
from planner.project import Project
from planner.records import CustomField, Goal, Person, Record, Task, Team, new_id
from planner.scheduling.engine import Engine
from planner.tables.clip import Clip

Ids = dict[int, int]
"""Id in the plan, by id in what was copied."""
N = TypeVar("N", Person, Team, Goal, CustomField)


class Copied(NamedTuple):
    """Records that can be added to a plan: tasks in outline order, each parent before what is below it."""

    records: list[tuple[str, Record]]


def fitted(project: Project, clip: Clip) -> Copied:
    """Return the records of copied tasks as they fit into a plan.

    Raises:
        EditRefused: `clip-unreadable`, the tasks lie below one another, or their links go round, in a circle.
    """
    keeps = clip.cut and not any(task.id in project.tasks for task in clip.tasks)
    ids = {task.id: task.id if keeps else new_id() for task in clip.tasks}
    fit = _Fit(project, clip, ids, keeps=keeps)
    _check_soundness(project, fit)
    return Copied(fit.records)


class _Fit:
    """Collects the records; what they refer to comes first."""

    def __init__(self, project: Project, clip: Clip, ids: Ids, *, keeps: bool) -> None:
        self._project, self._clip, self._ids, self._keeps = project, clip, ids, keeps
        self.records: list[tuple[str, Record]] = []
        self._calendars = _same(project.calendars, clip.calendars)
        self._teams = self._found_or_added("teams", clip.teams, project.teams)
        self._people = self._found_or_added("people", clip.people, project.people)
        self._goals = self._found_or_added("goals", clip.goals, project.goals)
        self._fields = self._found_or_added("custom_fields", clip.custom_fields, project.custom_fields)
        self.records += (("tasks", self._task(task)) for task in clip.tasks)
        self._add_links()
        self._add_belongings()

    def _found_or_added(self, table: str, given: tuple[N, ...], present: Mapping[int, N]) -> Ids:
        found = _same(present, given)
        for record in given:
            if record.id not in found:
                found[record.id] = new_id()
                self.records.append((table, self._alone(record, found[record.id])))
        return found

    def _alone(self, record: Person | Team | Goal | CustomField, record_id: int) -> Record:
        """Return a record with a new id, referring only to what is known."""
        changes: dict[str, object] = {"id": record_id}
        if isinstance(record, (Person, Team)):
            changes["calendar_id"] = self._calendars.get(record.calendar_id or 0)
        if isinstance(record, Person):
            changes["team_id"] = self._teams.get(record.team_id or 0)
        if isinstance(record, Goal):
            changes |= {"parent_goal_id": None, "owner_id": None}
        return msgspec.structs.replace(record, **changes)

    def _task(self, task: Task) -> Task:
        return msgspec.structs.replace(
            task,
            id=self._ids[task.id],
            parent_id=self._ids.get(task.parent_id or 0),
            source_uid=task.source_uid if self._keeps else None,
            calendar_id=self._calendars.get(task.calendar_id or 0),
            team_id=self._teams.get(task.team_id or 0),
            owner_id=self._people.get(task.owner_id or 0),
            goal_id=self._goals.get(task.goal_id or 0),
        )

    def _add_links(self) -> None:
        """Add the links among the tasks, and of cut ones those with tasks that are still there."""
        others = self._project.tasks if self._keeps else {}
        pairs: set[tuple[int, int]] = set()
        for link in self._clip.links:
            ends = [self._ids.get(one, one if one in others else 0) for one in (link.predecessor_id, link.successor_id)]
            before, after = ends
            if not before or not after or before == after or (before, after) in pairs:
                continue
            pairs.add((before, after))
            link_id = link.id if self._keeps and link.id not in self._project.links else new_id()
            self.records.append(
                ("links", msgspec.structs.replace(link, id=link_id, predecessor_id=before, successor_id=after))
            )

    def _add_belongings(self) -> None:
        for work in self._clip.assignments:
            task_id, person_id = self._ids.get(work.task_id), self._people.get(work.person_id)
            if task_id and person_id:
                changed = msgspec.structs.replace(work, id=new_id(), task_id=task_id, person_id=person_id)
                self.records.append(("assignments", changed))
        for value in {(one.task_id, one.field_id): one for one in self._clip.custom_values}.values():
            task_id, field_id = self._ids.get(value.task_id), self._fields.get(value.field_id)
            if task_id and field_id:
                changed_value = msgspec.structs.replace(value, id=new_id(), task_id=task_id, field_id=field_id)
                self.records.append(("custom_values", changed_value))
        for kept in self._clip.baseline_tasks if self._keeps else ():
            if kept.baseline_id in self._project.baselines and kept.task_id in self._ids:
                self.records.append(("baseline_tasks", msgspec.structs.replace(kept, id=new_id())))


def _same(present: Mapping[int, Record], given: tuple[Record, ...]) -> Ids:
    """Return which records of a plan are those that were copied: the same id, else the same name."""
    by_name = {_name(record): record.id for record in present.values()}
    found = {one.id: one.id if one.id in present else by_name.get(_name(one)) for one in given}
    return {old: new for old, new in found.items() if new is not None}


def _name(record: Record) -> str:
    return str(getattr(record, "name", "")).casefold()


def _check_soundness(project: Project, fit: _Fit) -> None:
    """Refuse what Fairlead cannot have copied: tasks or links among them that go round in a circle."""
    tasks = {record.id for table, record in fit.records if table == "tasks"}
    settings: list[tuple[str, Record]] = [("plan", project.plan)]
    settings += [(table, one) for table in ("calendars",) for one in project.table(table).values()]
    inner = [
        (table, record)
        for table, record in fit.records
        if table == "tasks" or (table == "links" and {*_ends(record)} <= tasks)
    ]
    alone = Project([*settings, *((table, _bare(record)) for table, record in inner)])
    if len(alone.outline) != len(alone.tasks):
        raise EditRefused("clip-unreadable")
    circles = {"link-cycle", "link-to-own-summary", "task-parents-cycle"}
    if any(problem.code in circles for problem in Engine(alone).schedule.problems):
        raise EditRefused("clip-unreadable")


def _bare(record: Record) -> Record:
    return msgspec.structs.replace(record, team_id=None, owner_id=None) if isinstance(record, Task) else record


def _ends(record: Record) -> tuple[int, int]:
    return getattr(record, "predecessor_id", 0), getattr(record, "successor_id", 0)
