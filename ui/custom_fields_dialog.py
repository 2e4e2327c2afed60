"""Custom Fields: the plan's own fields of tasks, added, renamed, deleted, and what may be chosen in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Slot
from PySide6.QtWidgets import QLabel, QWidget

from planner.edits import custom_fields as edits
from planner.records import FieldKind, new_id
from ui.bridge import Bridge
from ui.choices_editor import ChoicesEditor
from ui.editors import TextEditor
from ui.form_dialog import Choice, FormDialog
from ui.manager_dialog import ManagerDialog
from ui.notices import translated

CONTEXT = "fields"
KINDS: dict[FieldKind, str] = {
    FieldKind.TEXT: str(QT_TRANSLATE_NOOP(CONTEXT, "Text")),
    FieldKind.NUMBER: str(QT_TRANSLATE_NOOP(CONTEXT, "Number")),
    FieldKind.DATE: str(QT_TRANSLATE_NOOP(CONTEXT, "Date")),
    FieldKind.CHOICE: str(QT_TRANSLATE_NOOP(CONTEXT, "Choice")),
    FieldKind.FLAG: str(QT_TRANSLATE_NOOP(CONTEXT, "Yes or no")),
}
SEPARATOR = ";"


def kind_title(kind: FieldKind) -> str:
    """Return what a kind of field is called."""
    return QCoreApplication.translate(CONTEXT, KINDS[kind])


class NewField(FormDialog):
    """Asks for name, kind and choices of a new field, and adds it."""

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.entitle(self.tr("New Field"), self.tr("Add Field"))
        self.name = TextEditor(self)
        self.kind = Choice(self)
        self.kind.offer([(kind_title(kind), kind) for kind in KINDS], FieldKind.TEXT)
        self.choices = TextEditor(self)
        self.choices.setPlaceholderText(self.tr("High; Medium; Low"))
        self.add(self.tr("&Name"), self.name)
        self.add(self.tr("&Kind"), self.kind)
        self.add(self.tr("&Choices"), self.choices)
        self.kind.currentIndexChanged.connect(self._on_kind)
        self._on_kind()
        self.name.setFocus()

    def accept(self) -> None:
        """Add it; what is refused stays to be corrected."""
        kind = FieldKind(self.kind.currentData())
        choices = [one.strip() for one in self.choices.text().split(SEPARATOR) if one.strip()]
        wanted = choices if kind is FieldKind.CHOICE else []
        self._bridge.apply(edits.add_field, self.name.text(), kind, wanted, new_id(), origin=self)
        if self._bridge.refusal is None:
            super().accept()
        else:
            self.refuse(translated(self._bridge.refusal), self.name)

    @Slot()
    def _on_kind(self) -> None:
        self.form.setRowVisible(self.choices, FieldKind(self.kind.currentData()) is FieldKind.CHOICE)


class CustomFields(ManagerDialog):
    """The fields that a plan defines itself.

    Attributes:
        name, kind, choices: of the chosen field.
    """

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(bridge, parent)
        self.setWindowTitle(self.tr("Custom Fields"))
        self.list.setAccessibleName(self.tr("Custom fields"))
        self.add_button.setText(self.tr("&Add Field…"))
        self.delete_button.setText(self.tr("&Delete Field"))
        self.name = TextEditor(self.details)
        self.name.setAccessibleName(self.tr("Name"))
        self.name.editingFinished.connect(self._rename)
        self.kind = QLabel(self.details)
        self.choices = ChoicesEditor(self.details)
        self.choices.changed.connect(self._change_choices)
        self.form.addRow(self.tr("Name"), self.name)
        self.form.addRow(self.tr("Kind"), self.kind)
        self.form.addRow(self.tr("Choices"), self.choices)
        self.refresh()

    def entries(self) -> Sequence[tuple[int, str]]:
        """Return the fields with their kinds and how many tasks have a value."""
        project = self._bridge.session.project
        fields = sorted(project.custom_fields.values(), key=lambda one: (one.rank, one.id))
        text = self.tr("{name} – {kind}, {count} filled")
        return [
            (one.id, text.format(name=one.name, kind=kind_title(one.kind), count=len(project.custom_values_of(one.id))))
            for one in fields
        ]

    def show_details(self, key: int) -> None:
        """Show name, kind and choices."""
        field = self._bridge.session.project.custom_fields[key]
        self.name.setText(field.name)
        self.kind.setText(kind_title(field.kind))
        self.form.setRowVisible(self.choices, field.kind is FieldKind.CHOICE)
        self.choices.show_choices(field.choices)

    @Slot()
    def add(self) -> None:
        """Ask for a new field."""
        dialog = NewField(self._bridge, self)
        dialog.accepted.connect(self._choose_last)
        dialog.open()

    def delete(self, key: int) -> None:
        """Delete a field with its values; undo brings all back."""
        self.took(self._bridge.apply(edits.delete_field, key))

    @Slot()
    def _choose_last(self) -> None:
        self.list.setCurrentRow(self.list.count() - 1)

    @Slot()
    def _rename(self) -> None:
        key = self.chosen
        if key is not None and self.name.text() != self._bridge.session.project.custom_fields[key].name:
            self.took(self._bridge.apply(edits.rename_field, key, self.name.text()))

    @Slot(object, object)
    def _change_choices(self, choices: Sequence[str], renamed: Mapping[str, str]) -> None:
        key = self.chosen
        if key is not None and not self.took(self._bridge.apply(edits.change_choices, key, choices, renamed)):
            self.choices.show_choices(self._bridge.session.project.custom_fields[key].choices)
