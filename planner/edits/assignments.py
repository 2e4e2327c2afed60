"""Work, units and duration of one task: what follows when one of them, or who works on it, changes.

Duration = work ÷ units of the slowest assignment. Editing units or work changes the duration of fixed-units and
fixed-work tasks, and the third quantity of fixed-duration tasks; on effort-driven tasks further people share the work
there is (domain.md §1.14).
"""

from __future__ import annotations

import re

import msgspec

from planner.edits.durations import check_length, with_duration
from planner.errors import EditRefused
from planner.patch import PatchBuilder
from planner.project import Project
from planner.records import Assignment, PersonKind, Task, TaskType, new_id
from planner.timebase import Span

MOST_UNITS = 1000.0
_RESOURCE = re.compile(r"(?P<name>[^\[\]]+?)\s*(?:\[\s*(?P<units>\d+(?:[.,]\d+)?)\s*%?\s*\])?")


def parse_resources(text: str) -> list[tuple[str, float]]:
    """Read "Ana; Bo[50%]" as names and units, each person once.

    Raises:
        EditRefused: `resources-unreadable`.
    """
    found: dict[str, tuple[str, float]] = {}
    for part in re.split(r"[;,](?![^\[]*\])", text):
        if not part.strip():
            continue
        match = _RESOURCE.fullmatch(part.strip())
        if match is None:
            raise EditRefused("resources-unreadable", text=part.strip())
        name = " ".join(match["name"].split())
        units = float(match["units"].replace(",", ".")) / 100 if match["units"] else 1.0
        found[name.casefold()] = (name, units)
    return list(found.values())


class Triangle:
    """The assignments of one task while they are changed.

    `settle` enters the result: the assignments, and the duration where it follows.
    """

    def __init__(self, builder: PatchBuilder, project: Project, task: Task) -> None:
        self._builder = builder
        self._project = project
        self._task = task
        self._duration = task.duration
        self._total: int | None = None
        self._assigned = {one.person_id: one for one in project.assignments_of(task.id)}
        # Those who come first all bring their own work: only later ones share that of an effort-driven task.
        self._unstaffed = not self._working()

    @property
    def people(self) -> set[int]:
        """Who works on the task now."""
        return set(self._assigned)

    def add(self, person_id: int, units: float) -> None:
        """Put a person on the task; one who is on it gets other units."""
        _check_units(units)
        if person_id in self._assigned:
            self.set_units(person_id, units)
            return
        shared = self._task.work if self._unstaffed else self._work() if self._task.effort_driven else 0
        work = round(self._duration * units)
        self._assigned[person_id] = Assignment(
            id=new_id(), task_id=self._task.id, person_id=person_id, units=units, work=work
        )
        if shared > 0 and self._takes_time(person_id):
            self._spread(shared)

    def remove(self, person_id: int) -> None:
        """Take a person off the task."""
        shared = self._work()
        gone = self._assigned.pop(person_id, None)
        if gone is None:
            raise EditRefused("not-assigned", name=self._task.name)
        self._builder.delete("assignments", gone.id)
        if self._task.effort_driven and self._working():
            self._spread(shared)

    def set_units(self, person_id: int, units: float) -> None:
        """Change the units of one assignment."""
        _check_units(units)
        assignment = self._assigned[person_id]
        if assignment.units == units:
            return
        fixed = self._task.task_type is TaskType.FIXED_DURATION
        work = round(self._duration * units) if fixed else assignment.work
        self._assigned[person_id] = msgspec.structs.replace(assignment, units=units, work=work)
        self._follow()

    def set_work(self, work: dict[int, int]) -> None:
        """Change the work of some assignments, by person."""
        for person_id, minutes in work.items():
            check_length(Span(minutes, "h"))
            assignment = self._assigned[person_id]
            fixed = self._task.task_type is TaskType.FIXED_DURATION and self._duration > 0
            units = minutes / self._duration if fixed else assignment.units
            self._assigned[person_id] = msgspec.structs.replace(assignment, work=minutes, units=units)
        self._follow()

    def set_total_work(self, minutes: int) -> None:
        """Change the work of the whole task, shared as before; it is remembered while nobody is on the task."""
        check_length(Span(minutes, "h"))
        working = self._working()
        if not working:
            self._total = minutes
            return
        present = sum(one.work for one in working)
        weights = {one.person_id: one.work if present else one.units for one in working}
        self.set_work({key: round(minutes * weight / sum(weights.values())) for key, weight in weights.items()})

    def settle(self) -> None:
        """Enter the changes."""
        for assignment in self._assigned.values():
            self._builder.insert("assignments", assignment)
        if self._total is not None:
            self._builder.update("tasks", self._task.id, work=self._total)
        if self._duration != self._task.duration:
            span = Span(self._duration, self._task.duration_unit)
            self._builder.replace("tasks", with_duration(self._project, self._task, span))

    def _spread(self, work: int) -> None:
        """Share work among all by their units; the duration follows, or the units when it is fixed."""
        working = self._working()
        units = sum(one.units for one in working)
        self.set_work({one.person_id: round(work * one.units / units) for one in working})

    def _follow(self) -> None:
        """Let the duration follow the slowest assignment, unless it is fixed."""
        if self._task.task_type is TaskType.FIXED_DURATION or not self._task.duration:
            return
        longest = max((round(one.work / one.units) for one in self._working() if one.work), default=0)
        self._duration = longest or self._duration

    def _work(self) -> int:
        return sum(one.work for one in self._working())

    def _working(self) -> list[Assignment]:
        return [one for one in self._assigned.values() if self._takes_time(one.person_id)]

    def _takes_time(self, person_id: int) -> bool:
        person = self._project.people.get(person_id)
        return person is None or person.kind is PersonKind.WORK


def _check_units(units: float) -> None:
    if not 0 < units <= MOST_UNITS:
        raise EditRefused("units-range", value=f"{units * 100:g}")
