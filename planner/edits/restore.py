"""Bringing back an earlier state of the plan, as one ordinary edit that can be undone."""

from __future__ import annotations

from planner.edits.registry import edit
from planner.patch import Patch, PatchBuilder
from planner.project import Project
from planner.scheduling.schedule import Schedule


@edit("plan.restore")
def restore(project: Project, schedule: Schedule, wanted: Project) -> Patch:
    """Return what makes the plan equal to `wanted`, an earlier state of it."""
    return difference(project, wanted)


def difference(present: Project, wanted: Project) -> Patch:
    """Return the patch that leads from one state of a plan to another."""
    builder = PatchBuilder(present)
    for table, record in wanted.records():
        if present.table(table).get(record.id) != record:
            builder.insert(table, record)
    for table, record in present.records():
        if record.id not in wanted.table(table):
            builder.delete(table, record.id)
    return builder.patch()
