"""Which tasks a filter, or a quick search, lets pass; fast enough to follow typing in large plans."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from planner.arrange.conditions import Context, compiled
from planner.fields import fields_of
from planner.project import Project
from planner.scheduling.schedule import Flags, Schedule
from planner.view_records import Condition, Filter


def check_filter(project: Project, given: Filter, context: Context) -> None:
    """Refuse a filter whose conditions cannot be evaluated, naming the first such.

    Raises:
        EditRefused: `filter-value`, `filter-values`, `filter-period` or `filter-me`.
    """
    fields = fields_of(project)
    for part in given.parts:
        if isinstance(part, Filter):
            check_filter(project, part, context)
        elif part.field in fields:
            compiled(project, fields[part.field], part, context)


def passing(
    project: Project, schedule: Schedule, given: Filter | None, context: Context, task_ids: Sequence[int] | None = None
) -> Flags:
    """Return which tasks pass, in outline order or in that of `task_ids`; a field that is gone asks nothing.

    Raises:
        EditRefused: as `check_filter`.
    """
    ids = project.outline if task_ids is None else task_ids
    everything = np.ones(len(ids), dtype=np.bool_)
    return everything if given is None else _of_filter(project, schedule, given, context, ids)


def _of_filter(
    project: Project, schedule: Schedule, given: Filter, context: Context, ids: Sequence[int]
) -> NDArray[np.bool_]:
    answers = [
        _of_filter(project, schedule, part, context, ids)
        if isinstance(part, Filter)
        else _of_condition(project, schedule, part, context, ids)
        for part in given.parts
    ]
    if not answers:
        return np.ones(len(ids), dtype=np.bool_)
    joined: Flags = np.logical_or.reduce(answers) if given.any_of else np.logical_and.reduce(answers)
    return joined


def _of_condition(
    project: Project, schedule: Schedule, condition: Condition, context: Context, ids: Sequence[int]
) -> NDArray[np.bool_]:
    field = fields_of(project).get(condition.field)
    if field is None:
        return np.ones(len(ids), dtype=np.bool_)
    asks, read = compiled(project, field, condition, context), field.read
    return np.fromiter((asks(read(project, schedule, one)) for one in ids), dtype=np.bool_, count=len(ids))


class QuickSearch:
    """Finds tasks by words in their name, number, owner, team or notes, while they are typed.

    What is searched is put together once for each state of the plan, so that a letter more costs little.
    """

    def __init__(self) -> None:
        """Start with nothing looked at."""
        self._seen: tuple[object, ...] | None = None
        self._texts: list[str] = []

    def passing(self, project: Project, text: str) -> Flags:
        """Return which tasks have all words of a text, in outline order; all where there is none."""
        words = text.casefold().split()
        if not words:
            return np.ones(len(project.outline), dtype=np.bool_)
        texts = self._haystack(project)
        return np.fromiter((all(word in one for word in words) for one in texts), dtype=np.bool_, count=len(texts))

    def _haystack(self, project: Project) -> list[str]:
        names = (
            *((one.id, one.name) for one in project.people.values()),
            *((t.id, t.name) for t in project.teams.values()),
        )
        state = (id(project), project.task_revision, hash(names))
        if state != self._seen:
            self._texts, self._seen = _haystack(project), state
        return self._texts


def _haystack(project: Project) -> list[str]:
    people = {key: person.name for key, person in project.people.items()}
    teams = {key: team.name for key, team in project.teams.items()}
    texts = []
    for task_id, number in zip(project.outline, project.outline_numbers, strict=True):
        task = project.tasks[task_id]
        owner, team = people.get(task.owner_id or 0, ""), teams.get(task.team_id or 0, "")
        texts.append(f"{task.name}\n{number}\n{owner}\n{team}\n{task.notes}".casefold())
    return texts
