"""Sorting by several fields: missing values last either way, equal ones in the order of the outline."""

from __future__ import annotations

from collections.abc import Sequence

from planner.fields import fields_of
from planner.project import Project
from planner.scheduling.schedule import Schedule
from planner.view_records import SortBy


def sorted_ids(project: Project, schedule: Schedule, task_ids: Sequence[int], sort: Sequence[SortBy]) -> list[int]:
    """Return tasks sorted, the first field being the most important; a field that is gone sorts nothing."""
    fields, ordered = fields_of(project), list(task_ids)
    for by in reversed(sort):
        field = fields.get(by.field)
        if field is not None:
            values = {one: field.read(project, schedule, one) for one in ordered}
            key_of = {value: field.key_of(project, value) for value in set(values.values())}
            keys = {one: key_of[value] for one, value in values.items()}
            ordered.sort(key=keys.__getitem__, reverse=by.descending)
            if by.descending:
                ordered.sort(key=lambda one: keys[one][0])
    return ordered
