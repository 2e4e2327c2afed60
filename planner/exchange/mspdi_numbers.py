"""Unique ids for writing MSPDI: those of the source file where they serve, fresh small ones elsewhere."""

from __future__ import annotations

from collections.abc import Iterable

from planner.exchange.mspdi_values import format_instant
from planner.project import Project
from planner.scheduling.schedule import NONE

LARGEST = 2**31 - 1
NO_CALENDAR = -1


class Numbers:
    """The unique ids that the records of a plan get in a file.

    Attributes:
        own_calendars: calendars that only one person uses, written as that person's resource calendar.
    """

    def __init__(self, project: Project) -> None:
        """Number tasks, people and calendars; every person needs a resource calendar of its own."""
        self.tasks = _numbered((key, project.tasks[key].source_uid) for key in project.outline)
        self.people = _numbered((key, person.source_uid) for key, person in project.people.items())
        self.calendars = _numbered((key, item.source_uid) for key, item in project.calendars.items())
        self.own_calendars = _own_calendars(project)
        free = max(self.calendars.values(), default=0) + 1
        others = [key for key, person in project.people.items() if person.calendar_id not in self.own_calendars]
        self.resource_calendars = {person_id: free + number for number, person_id in enumerate(others)}
        if not self.calendars:
            self.standard: int | None = free + len(others)
        else:
            self.standard = None

    def calendar(self, calendar_id: int | None) -> int:
        """Return the unique id of a calendar, -1 for none."""
        return NO_CALENDAR if calendar_id is None else self.calendars.get(calendar_id, NO_CALENDAR)

    def calendar_of(self, project: Project, person_id: int) -> int:
        """Return the unique id of a person's resource calendar."""
        own = project.people[person_id].calendar_id
        return self.calendars[own] if own in self.own_calendars else self.resource_calendars[person_id]

    @staticmethod
    def instant(value: int | None) -> str | None:
        """Return an instant as text, None for a missing one."""
        return None if value is None or value == NONE else format_instant(int(value))


def _numbered(given: Iterable[tuple[int, int | None]]) -> dict[int, int]:
    """Return a unique id for each record id: the wanted one where it is positive and free."""
    numbers: dict[int, int] = {}
    taken: set[int] = set()
    later: list[int] = []
    for key, wanted in given:
        if wanted is not None and 0 < wanted <= LARGEST and wanted not in taken:
            numbers[key] = wanted
            taken.add(wanted)
        else:
            later.append(key)
    free = max(taken, default=0) + 1
    if free + len(later) > LARGEST:
        return dict(zip([*numbers, *later], range(1, len(numbers) + len(later) + 1), strict=True))
    numbers.update(zip(later, range(free, free + len(later)), strict=True))
    return numbers


def _own_calendars(project: Project) -> set[int]:
    """Return derived calendars that one person alone uses, and nobody else for anything."""
    used: dict[int, int] = {}
    for person in project.people.values():
        if person.calendar_id is not None:
            used[person.calendar_id] = used.get(person.calendar_id, 0) + 1
    shared = {project.plan.calendar_id, *(task.calendar_id for task in project.tasks.values())}
    shared |= {item.base_id for item in project.calendars.values()}
    shared |= {team.calendar_id for team in project.teams.values()}
    return {
        key
        for key, count in used.items()
        if count == 1 and key not in shared and key in project.calendars and project.calendars[key].base_id is not None
    }
