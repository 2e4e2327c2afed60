"""Which editor opens in a cell: those of `ui.editors`, and two that only a table needs."""

from __future__ import annotations

from typing import TypeAlias

from PySide6.QtWidgets import QWidget

from planner.fields import Field, FieldType
from planner.project import Project
from ui.editors import ChoiceEditor, TextEditor, ValueEditor, make_editor
from ui.link_list_editor import LinkListEditor
from ui.note_editor import NoteEditor

CellEditor: TypeAlias = ValueEditor | NoteEditor
CELL_EDITORS = (TextEditor, ChoiceEditor, NoteEditor)


def make_cell_editor(field: Field, project: Project, parent: QWidget) -> CellEditor:
    """Return an empty editor for values of a field."""
    if field.type is FieldType.TASK_LINKS:
        return LinkListEditor(project, parent)
    if field.type is FieldType.NOTE:
        return NoteEditor(parent)
    return make_editor(field, project, parent)
