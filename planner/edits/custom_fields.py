"""Edits of the plan's own fields: what there are, and their values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from planner.edits.named import known, last_rank, unused_name
from planner.edits.registry import edit
from planner.edits.tasks import MAX_NOTES, clean_name
from planner.errors import EditRefused
from planner.fields import FIELDS, custom_key
from planner.patch import Patch, PatchBuilder
from planner.project import Project
from planner.records import CustomField, CustomValue, FieldKind, new_id
from planner.scheduling.schedule import Schedule
from planner.view_records import Columns, Condition, Filter, View

MAX_FIELDS = 100
MAX_CHOICES = 200
_ID_MASK = 2**53 - 3


@edit("fields.add")
def add_field(
    project: Project,
    schedule: Schedule,
    name: str,
    kind: FieldKind = FieldKind.TEXT,
    choices: Sequence[str] = (),
    field_id: int | None = None,
) -> Patch:
    """Add a field to all tasks; `field_id` lets the caller know the id beforehand."""
    if len(project.custom_fields) >= MAX_FIELDS:
        raise EditRefused("fields-too-many", limit=MAX_FIELDS)
    if field_id in project.custom_fields:
        raise EditRefused("id-taken", id=field_id)
    wanted = FieldKind(kind)
    if choices and wanted is not FieldKind.CHOICE:
        raise EditRefused("field-no-choice", name=clean_name(name))
    builder = PatchBuilder(project)
    field = CustomField(
        id=field_id or new_id(),
        name=_field_name(project, name),
        kind=wanted,
        choices=_checked_choices(choices) if wanted is FieldKind.CHOICE else (),
        rank=last_rank(project, "custom_fields"),
    )
    builder.insert("custom_fields", field)
    return builder.patch()


@edit("fields.rename")
def rename_field(project: Project, schedule: Schedule, field_id: int, name: str) -> Patch:
    """Give a field of the plan's own another name."""
    known(project, "custom_fields", field_id)
    builder = PatchBuilder(project)
    builder.update("custom_fields", field_id, name=_field_name(project, name, but=field_id))
    return builder.patch()


@edit("fields.change_choices")
def change_choices(
    project: Project,
    schedule: Schedule,
    field_id: int,
    choices: Sequence[str],
    renamed: Mapping[str, str] | None = None,
) -> Patch:
    """Replace what may be chosen; `renamed` (old to new) carries values along, others in use may not go."""
    known(project, "custom_fields", field_id)
    field = project.custom_fields[field_id]
    if field.kind is not FieldKind.CHOICE:
        raise EditRefused("field-no-choice", name=field.name)
    kept = _checked_choices(choices)
    builder = PatchBuilder(project)
    builder.update("custom_fields", field_id, choices=kept)
    values = project.custom_values_of(field_id)
    for value in values:
        text = (renamed or {}).get(value.text, value.text)
        if text not in kept:
            count = sum(other.text == value.text for other in values)
            raise EditRefused("choice-in-use", choice=value.text, title=field.name, count=count)
        builder.update("custom_values", value.id, text=text)
    return builder.patch()


@edit("fields.delete")
def delete_field(project: Project, schedule: Schedule, field_id: int) -> Patch:
    """Delete a field of the plan's own with all its values, and take it out of the saved views."""
    known(project, "custom_fields", field_id)
    builder = PatchBuilder(project)
    for value in project.custom_values_of(field_id):
        builder.delete("custom_values", value.id)
    for view in project.views.values():
        builder.replace("views", _without(view, custom_key(field_id)))
    builder.delete("custom_fields", field_id)
    return builder.patch()


def put_value(builder: PatchBuilder, project: Project, field_id: int, task_id: int, value: str | float | None) -> None:
    """Set the value of a custom field of a task as its kind keeps it; None or "" empties it."""
    present = project.custom_value(task_id, field_id)
    if value is None or value == "":
        if present is not None:
            builder.delete("custom_values", present.id)
        return
    text, number = (value, None) if isinstance(value, str) else ("", float(value))
    if len(text) > MAX_NOTES:
        raise EditRefused("notes-too-long", limit=MAX_NOTES)
    if present is not None:
        builder.update("custom_values", present.id, text=text, number=number)
        return
    record_id = _free_value_id(builder, task_id, field_id)
    builder.insert(
        "custom_values", CustomValue(id=record_id, task_id=task_id, field_id=field_id, text=text, number=number)
    )


def value_id(task_id: int, field_id: int) -> int:
    """Return the id of a value: the same in all copies of a plan, so that a merge sees one value, not two."""
    mixed = (task_id * 0x9E3779B97F4A7C15 ^ field_id * 0xC2B2AE3D27D4EB4F) & (2**64 - 1)
    mixed = ((mixed ^ (mixed >> 31)) * 0xBF58476D1CE4E5B9) & (2**64 - 1)
    return (mixed >> 11) % _ID_MASK + 2


def _free_value_id(builder: PatchBuilder, task_id: int, field_id: int) -> int:
    wanted = value_id(task_id, field_id)
    return wanted if builder.get("custom_values", wanted) is None else new_id()


def _field_name(project: Project, name: str, but: int | None = None) -> str:
    cleaned = unused_name(project, "custom_fields", name, but)
    folded = cleaned.casefold()
    if any(folded in (field.key.casefold(), field.title.casefold()) for field in FIELDS.values()):
        raise EditRefused("name-taken", name=cleaned)
    return cleaned


def _checked_choices(choices: Sequence[str]) -> tuple[str, ...]:
    cleaned = [clean_name(choice) for choice in choices]
    if not any(cleaned) or not all(cleaned):
        raise EditRefused("choices-missing")
    if len(cleaned) > MAX_CHOICES:
        raise EditRefused("choices-too-many", limit=MAX_CHOICES)
    folded = [choice.casefold() for choice in cleaned]
    twice = next((choice for choice in cleaned if folded.count(choice.casefold()) > 1), None)
    if twice is not None:
        raise EditRefused("choice-twice", choice=twice)
    return tuple(cleaned)


def _without(view: View, key: str) -> View:
    """Return a view that no longer names a field."""
    columns: Columns = tuple(column for column in view.columns if column[0] != key)
    return msgspec.structs.replace(
        view,
        columns=columns,
        filter=None if view.filter is None else _filter_without(view.filter, key),
        sort=tuple(one for one in view.sort if one.field != key),
        group_field="" if view.group_field == key else view.group_field,
        color_field="" if view.color_field == key else view.color_field,
        lane_field="" if view.lane_field == key else view.lane_field,
    )


def _filter_without(given: Filter, key: str) -> Filter | None:
    kept: list[Condition | Filter] = []
    for part in given.parts:
        if isinstance(part, Filter):
            inner = _filter_without(part, key)
            kept += [inner] if inner else []
        elif part.field != key:
            kept.append(part)
    return Filter(tuple(kept), given.any_of) if kept else None
