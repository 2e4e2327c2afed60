"""Overlay: a project as it would be with a patch, read without changing it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from typing import cast

from planner.patch import Patch, changed_record
from planner.project import Project
from planner.records import (
    PLAN_ID,
    Assignment,
    Calendar,
    CalendarException,
    Link,
    Person,
    Plan,
    Record,
    Task,
    Team,
    WorkWeek,
)


class Overlay:
    """Reads records of a project through the pending changes of a patch; an empty patch shows the project itself."""

    def __init__(self, project: Project, patch: Patch | None = None) -> None:
        """Look at a project through a patch that it does not hold yet."""
        self._project = project
        self._changed: dict[tuple[str, int], Record | None] = {}
        for op in patch or ():
            before = self.get(op.table, op.id)
            self._changed[op.table, op.id] = changed_record(op.table, before, op)

    def get(self, table: str, record_id: int) -> Record | None:
        """Return a record, None where there is none."""
        key = (table, record_id)
        return self._changed[key] if key in self._changed else self._project.table(table).get(record_id)

    @property
    def plan(self) -> Plan:
        """The plan's settings."""
        return cast("Plan", self.get("plan", PLAN_ID))

    def task(self, task_id: int) -> Task | None:
        """Return a task."""
        return cast("Task | None", self.get("tasks", task_id))

    def link(self, link_id: int) -> Link | None:
        """Return a link."""
        return cast("Link | None", self.get("links", link_id))

    def calendar(self, calendar_id: int) -> Calendar | None:
        """Return a calendar."""
        return cast("Calendar | None", self.get("calendars", calendar_id))

    def person(self, person_id: int) -> Person | None:
        """Return a person."""
        return cast("Person | None", self.get("people", person_id))

    def team(self, team_id: int) -> Team | None:
        """Return a team."""
        return cast("Team | None", self.get("teams", team_id))

    def tasks(self) -> Iterable[Task]:
        """Return all tasks, in outline order as far as the patch does not change it."""
        order = self._project.outline
        new = (key for table, key in self._changed if table == "tasks" and key not in self._project.tasks)
        known = (self.task(task_id) for task_id in chain(order, new))
        return (task for task in known if task is not None)

    def links(self) -> Iterable[Link]:
        """Return all links."""
        return cast("Iterable[Link]", self._all("links"))

    def assignments(self) -> Iterable[Assignment]:
        """Return all assignments."""
        return cast("Iterable[Assignment]", self._all("assignments"))

    def assignments_of(self, task_id: int) -> list[Assignment]:
        """Return who works on a task."""
        return cast("list[Assignment]", self._owned("assignments", "task_id", task_id))

    def exceptions_of(self, calendar_id: int) -> list[CalendarException]:
        """Return a calendar's own exceptions."""
        return cast("list[CalendarException]", self._owned("calendar_exceptions", "calendar_id", calendar_id))

    def work_weeks_of(self, calendar_id: int) -> list[WorkWeek]:
        """Return a calendar's own work weeks."""
        return cast("list[WorkWeek]", self._owned("work_weeks", "calendar_id", calendar_id))

    def _all(self, table: str) -> Iterable[Record]:
        changed = {record_id: record for (name, record_id), record in self._changed.items() if name == table}
        if not changed:
            return self._project.table(table).values()
        kept = [record for key, record in self._project.table(table).items() if key not in changed]
        return kept + [record for record in changed.values() if record is not None]

    def _owned(self, table: str, field: str, owner: int) -> list[Record]:
        """Return the records of an owner, changed ones as they would be, in the order of their ids."""
        records = {key: self.get(table, key) for key in self._project.referrers(table, field, owner)}
        records |= {key: record for (name, key), record in self._changed.items() if name == table}
        return [record for _, record in sorted(records.items()) if record and getattr(record, field) == owner]
