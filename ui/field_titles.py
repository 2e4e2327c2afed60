"""Titles of fields in the user's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from planner.fields import Field, Group

CONTEXT = "fields"


def title(field: Field) -> str:
    """Return what a field is called."""
    return QCoreApplication.translate(CONTEXT, field.title)


def group_title(group: Group) -> str:
    """Return what a group of fields is called."""
    return QCoreApplication.translate(CONTEXT, group.value)
