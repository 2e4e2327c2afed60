"""Find and replace in the texts of tasks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from planner.edits.cell_blocks import set_block
from planner.edits.registry import edit
from planner.edits.selection import chosen
from planner.errors import EditRefused
from planner.fields import Field, FieldType, fields_of, find_field
from planner.patch import Patch
from planner.project import Project
from planner.scheduling.schedule import Schedule

_TEXTS = frozenset({FieldType.TEXT, FieldType.NOTE})


def text_fields(project: Project) -> list[Field]:
    """Return the fields that hold plain text, the plan's own among them."""
    return [field for field in fields_of(project).values() if field.type in _TEXTS and field.editable]


def occurrences(
    project: Project,
    schedule: Schedule,
    task_ids: Sequence[int],
    field_key: str,
    find: str,
    *,
    match_case: bool = False,
    whole_words: bool = False,
) -> list[tuple[int, int]]:
    """Return the tasks whose field holds a text, with how often it is there."""
    pattern, field = _pattern(find, match_case=match_case, whole_words=whole_words), find_field(project, field_key)
    counted = ((one, len(pattern.findall(_text(project, schedule, one, field)))) for one in task_ids)
    return [(one, count) for one, count in counted if count] if find else []


@edit("fields.replace")
def replace(
    project: Project,
    schedule: Schedule,
    task_ids: Sequence[int],
    field_key: str,
    find: str,
    text: str,
    *,
    match_case: bool = False,
    whole_words: bool = False,
) -> Patch:
    """Put a text wherever another one is found in a text field of tasks."""
    field = find_field(project, field_key)
    if field.type not in _TEXTS:
        raise EditRefused("replace-in-text", title=field.title)
    ids = [task.id for task in chosen(project, task_ids)]
    options = {"match_case": match_case, "whole_words": whole_words}
    found = [one for one, _ in occurrences(project, schedule, ids, field.key, find, **options)]
    if not found:
        raise EditRefused("nothing-to-replace", text=find)
    pattern = _pattern(find, **options)
    new = [[pattern.sub(lambda _: text, _text(project, schedule, one, field))] for one in found]
    return set_block(project, schedule, found, [field.key], new)


def _text(project: Project, schedule: Schedule, task_id: int, field: Field) -> str:
    return field.edit_text(project, schedule, task_id)


def _pattern(find: str, *, match_case: bool, whole_words: bool) -> re.Pattern[str]:
    literal = re.escape(find)
    return re.compile(rf"(?<!\w){literal}(?!\w)" if whole_words else literal, 0 if match_case else re.IGNORECASE)
