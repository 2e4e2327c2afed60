"""Edits of saved views: they are part of the plan, and so are their changes."""

from __future__ import annotations

import msgspec

from planner.edits.named import find_named, known, last_rank, unused_name
from planner.edits.registry import edit
from planner.errors import EditRefused
from planner.fields import find_field
from planner.patch import Patch, PatchBuilder
from planner.project import Project
from planner.records import new_id
from planner.scheduling.schedule import Schedule
from planner.view_records import MAX_FILTER_DEPTH, Columns, Filter, SortBy, View


@edit("views.save")
def save_view(
    project: Project,
    schedule: Schedule,
    name: str,
    *,
    kind: str = "timeline",
    columns: Columns = (),
    filter: Filter | None = None,
    sort: tuple[SortBy, ...] = (),
    flat: bool = False,
    group_field: str = "",
    zoom: float = 0.0,
    color_field: str = "",
    lane_field: str = "",
    levels: int | None = None,
) -> Patch:
    """Save a view under a name; the view that has it already is replaced. Fields may be given by key or title."""
    if zoom < 0 or (levels is not None and levels < 1):
        raise EditRefused("view-out-of-range")
    present = find_named(project, "views", name)
    view = View(
        id=present or new_id(),
        name=unused_name(project, "views", name, but=present),
        rank=project.views[present].rank if present else last_rank(project, "views"),
        kind=kind,
        columns=tuple((find_field(project, key).key, width) for key, width in columns),
        filter=None if filter is None else _checked(project, filter),
        sort=tuple(msgspec.structs.replace(one, field=find_field(project, one.field).key) for one in sort),
        flat=flat,
        group_field=_key(project, group_field),
        zoom=zoom,
        color_field=_key(project, color_field),
        lane_field=_key(project, lane_field),
        levels=levels,
    )
    builder = PatchBuilder(project)
    builder.insert("views", view)
    return builder.patch()


@edit("views.rename")
def rename_view(project: Project, schedule: Schedule, view_id: int, name: str) -> Patch:
    """Give a saved view another name."""
    known(project, "views", view_id)
    builder = PatchBuilder(project)
    builder.update("views", view_id, name=unused_name(project, "views", name, but=view_id))
    return builder.patch()


@edit("views.delete")
def delete_view(project: Project, schedule: Schedule, view_id: int) -> Patch:
    """Delete a saved view; what it showed stays."""
    known(project, "views", view_id)
    builder = PatchBuilder(project)
    builder.delete("views", view_id)
    return builder.patch()


def _key(project: Project, text: str) -> str:
    return find_field(project, text).key if text else ""


def _checked(project: Project, given: Filter, depth: int = 0) -> Filter:
    """Return a filter with the keys of its fields, or refuse one that names unknown fields or is too deep."""
    if depth > MAX_FILTER_DEPTH:
        raise EditRefused("filter-too-deep", limit=MAX_FILTER_DEPTH)
    parts = tuple(
        _checked(project, part, depth + 1)
        if isinstance(part, Filter)
        else msgspec.structs.replace(part, field=find_field(project, part.field).key)
        for part in given.parts
    )
    return Filter(parts, given.any_of)
