"""A line below an open editor: how the date that is typed is read, and that it can go into all selected rows."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Slot
from PySide6.QtWidgets import QLabel, QWidget

from planner.errors import EditRefused
from planner.fields import Field, FieldType
from planner.timebase import parse_date
from ui.bridge import Bridge
from ui.editors import DateEditor
from ui.local_dates import date_style
from ui.notices import translated

GAP = 2


class EditHint(QLabel):
    """Stands below its editor and goes with it."""

    def __init__(self, editor: QWidget, field: Field, bridge: Bridge, task_ids: list[int], parent: QWidget) -> None:
        super().__init__(parent)
        self._area = parent
        self._editor, self._field, self._bridge, self._ids = editor, field, bridge, task_ids
        self.setObjectName("editHint")
        self.setContentsMargins(8, 3, 8, 3)
        self.setTextFormat(self.textFormat().PlainText)
        editor.destroyed.connect(self.deleteLater)
        if isinstance(editor, DateEditor):
            editor.textEdited.connect(self.update_text)
        self.hide()

    @Slot()
    def update_text(self) -> None:
        """Say what is read so far."""
        lines = [line for line in (self._date(), self._several()) if line]
        self.setText("\n".join(lines))
        self.setVisible(bool(lines))
        self.adjustSize()
        place = self._editor.geometry().bottomLeft() + QPoint(0, GAP)
        area = self._area.rect()
        if place.y() + self.height() > area.height():
            place.setY(self._editor.geometry().top() - GAP - self.height())
        place.setX(max(0, min(place.x(), area.width() - self.width())))
        self.move(place)
        self.raise_()

    def _several(self) -> str:
        return self.tr("Ctrl+Enter: all %n selected tasks", "", len(self._ids)) if len(self._ids) > 1 else ""

    def _date(self) -> str:
        editor = self._editor
        if not isinstance(editor, DateEditor) or not editor.isModified() or not editor.text().strip():
            return ""
        plan = self._bridge.session.project.plan
        default = plan.default_start if self._field.type is FieldType.START else plan.default_finish
        try:
            minute = parse_date(editor.text().strip(), default_minute=default, reference=self._reference())
        except EditRefused as error:
            return translated(error)
        return date_style().format(minute, is_finish=self._field.type is not FieldType.START)

    def _reference(self) -> int:
        """Return what relative words count from, as `planner.edits.cells` does."""
        session = self._bridge.session
        text = self._editor.text() if isinstance(self._editor, DateEditor) else ""
        present = self._field.value(session.project, session.schedule, self._ids[0]) if self._ids else None
        if text[:1] in ("+", "-") and isinstance(present, int):
            return present
        plan = session.project.plan
        known = (self._bridge.today, plan.status_date, plan.start)
        return next(instant for instant in known if instant is not None)
