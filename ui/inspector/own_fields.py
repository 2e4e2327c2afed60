"""The plan's own fields in the inspector: their rows come and go with the fields."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from planner.fields import Field, Group, fields_of
from ui.bridge import Bridge
from ui.inspector.field_row import FieldRow


class OwnFields(QWidget):
    """A row for each field that the plan defines itself.

    Attributes:
        rows: by the keys of the fields.
    """

    def __init__(self, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._fields: tuple[Field, ...] = ()
        self._content: QWidget | None = None
        self.rows: dict[str, FieldRow] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 4)

    def show_tasks(self, ids: Sequence[int]) -> bool:
        """Show the values of tasks; False where the plan has no fields of its own."""
        fields = tuple(one for one in fields_of(self._bridge.session.project).values() if one.group is Group.CUSTOM)
        if fields != self._fields:
            self._fields = fields
            self._fill()
        for row in self.rows.values():
            row.show_tasks(ids)
        return bool(fields)

    def _fill(self) -> None:
        """Make the rows anew."""
        if self._content is not None:
            self._content.hide()
            self._content.deleteLater()
        self._content = QWidget(self)
        form = QFormLayout(self._content)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(10)
        form.setVerticalSpacing(4)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.rows = {one.key: FieldRow(one, self._bridge, form, self._content) for one in self._fields}
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self._content)
