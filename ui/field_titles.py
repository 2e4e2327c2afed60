"""Titles of fields in the user's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from planner.fields import Field, FieldType, Group
from planner.project import Project
from planner.scheduling.schedule import Schedule
from ui.local_dates import date_style

CONTEXT = "fields"
WORDED = frozenset({FieldType.CHOICE, FieldType.BOOL})
"""Types whose values are words of ours, where the field is not one of the plan's own."""


def title(field: Field) -> str:
    """Return what a field is called."""
    return QCoreApplication.translate(CONTEXT, field.title)


def group_title(group: Group) -> str:
    """Return what a group of fields is called."""
    return QCoreApplication.translate(CONTEXT, group.value)


def value_title(field: Field, text: str) -> str:
    """Return a value of a field as it is called; what people named themselves stays."""
    worded = field.type in WORDED and text and (field.custom_id is None or field.type is FieldType.BOOL)
    return QCoreApplication.translate(CONTEXT, text) if worded else text


def value_text(field: Field, project: Project, schedule: Schedule, task_id: int) -> str:
    """Return what a task has in a field, as the reader's language and country write it."""
    return value_title(field, field.text(project, schedule, task_id, date_style()))


def options(field: Field, project: Project) -> list[tuple[str, str]]:
    """Return (text that edits take, what it is called) of each value to choose from."""
    return [(text, value_title(field, name)) for text, name in field.options(project)]
