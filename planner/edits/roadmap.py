"""The edit of a drop on the roadmap: another time, a bucket or another lane, in one undo step."""

from __future__ import annotations

from collections.abc import Sequence

from planner.edits import buckets, cells, moves
from planner.edits.registry import edit
from planner.edits.selection import chosen
from planner.patch import Patch, PatchBuilder
from planner.project import Project
from planner.records import Bucket
from planner.scheduling.schedule import Schedule


@edit("roadmap.drop")
def drop(
    project: Project,
    schedule: Schedule,
    task_ids: Sequence[int],
    *,
    start: int | None = None,
    bucket: Bucket | None = None,
    how: moves.How = moves.How.PUSH,
    field: str = "",
    text: str = "",
    carriers: Sequence[int] = (),
) -> Patch:
    """Put tasks elsewhere: so that the first starts at `start`, or into a bucket, and into another lane.

    `field` is set to `text` for `carriers` (the tasks themselves without), "" leaves it. Ideas that are dropped at a
    start get dates (`buckets.schedule`), all others are moved as on the timeline (`moves.move`).
    """
    builder = PatchBuilder(project)
    if bucket is not None:
        builder.take(buckets.set_bucket(project, schedule, task_ids, bucket))
    elif start is not None:
        builder.take(_at(project, schedule, task_ids, start, how))
    if field:
        builder.take(cells.set_text(project, schedule, carriers or task_ids, field, text))
    return builder.patch()


def _at(project: Project, schedule: Schedule, task_ids: Sequence[int], start: int, how: moves.How) -> Patch:
    """Return the move of what has dates, and the dates of what has none."""
    builder = PatchBuilder(project)
    ids = [task.id for task in chosen(project, task_ids)]
    ideas = [one for one in ids if buckets.in_bucket(project, one)]
    dated = [one for one in ids if one not in ideas]
    if ideas:
        builder.take(buckets.schedule_at(project, schedule, ideas, start))
    if dated:
        builder.take(moves.move(project, schedule, dated, start, how=how))
    return builder.patch()
