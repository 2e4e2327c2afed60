"""Sort by several fields: the most important first, each up or down, within the outline or regardless of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from planner.arrange.rows import Arrangement
from planner.fields import fields_of
from planner.project import Project
from planner.view_records import SortBy
from ui.field_titles import title
from ui.form_dialog import Choice, FormDialog


class SortDialog(FormDialog):
    """Up to three fields.

    Signals:
        chosen: the fields (`SortBy`), and whether to sort regardless of the outline.
    """

    chosen = Signal(object, bool)

    def __init__(self, project: Project, present: Arrangement, parent: QWidget) -> None:
        super().__init__(parent)
        self.entitle(self.tr("Sort"), self.tr("Sort"))
        self._fields: list[tuple[str, object]] = [(title(one), key) for key, one in fields_of(project).items()]
        self.keys: list[tuple[Choice, Choice]] = []
        names = (self.tr("&Sort by"), self.tr("&Then by"), self.tr("T&hen by"))
        for number, name in enumerate(names):
            by = present.sort[number] if number < len(present.sort) else None
            self._add_key(name, by)
        self.flat = QCheckBox(self.tr("&Regardless of the outline: tasks only, without their summaries"), self)
        self.flat.setChecked(present.flat)
        self.form.addRow("", self.flat)

    def accept(self) -> None:
        """Answer with what is chosen; nothing means outline order."""
        super().accept()
        chosen = [SortBy(str(field.currentData()), bool(way.currentData())) for field, way in self.keys]
        self.chosen.emit(tuple(one for one in chosen if one.field), self.flat.isChecked())

    def _add_key(self, name: str, by: SortBy | None) -> None:
        line, field, way = QWidget(self), Choice(self), Choice(self)
        field.offer([(self.tr("–"), ""), *self._fields], by.field if by is not None else "")
        way.offer([(self.tr("Up"), False), (self.tr("Down"), True)], by is not None and by.descending)
        way.setAccessibleName(self.tr("Up or down"))
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(field, 1)
        layout.addWidget(way)
        line.setFocusProxy(field)
        self.add(name, line)
        field.setAccessibleName(name.replace("&", ""))
        self.keys.append((field, way))
