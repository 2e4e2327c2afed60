"""The inspector: everything about the selected tasks, to read and to edit."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QFormLayout, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from planner.documents import Document
from planner.fields import FIELDS, Field, FieldType, Group
from planner.session import Change
from ui.bridge import Bridge
from ui.field_titles import group_title
from ui.inspector.field_row import FieldRow
from ui.inspector.links import LinkList
from ui.inspector.movement import MovementPanel
from ui.inspector.notes import NotesEditor
from ui.inspector.own_fields import OwnFields
from ui.inspector.section import Section
from ui.inspector.why import WhyPanel
from ui.selection import Selection

MIN_WIDTH = 280
LAYOUT_REQUEST = QEvent.Type.LayoutRequest
OPENED = frozenset({Group.TASK, Group.DATES, Group.LINKS, Group.PROGRESS, Group.PEOPLE})
ELSEWHERE = frozenset({FieldType.NOTE, FieldType.TASK_LINKS})
"""Types of fields that have an editor of their own below the forms."""
ABOVE = frozenset({"row", "wbs", "driver", "uid"})
"""Fields that the heading or another part already shows."""


class Inspector(QScrollArea):
    """Shows the selected tasks; does no work while it is hidden.

    Signals:
        task_chosen: id of a task to go to.
    """

    task_chosen = Signal(object)

    def __init__(self, bridge: Bridge, selection: Selection, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._selection = bridge, selection
        self._stale = True
        self.rows: dict[str, FieldRow] = {}
        self._heading, self._sub_heading = QLabel(self), QLabel(self)
        self.predecessors = LinkList(bridge, "predecessors")
        self.successors = LinkList(bridge, "successors")
        self.why = WhyPanel(bridge)
        self.movement = MovementPanel(bridge, document)
        self.notes = NotesEditor(bridge)
        self.own_fields = OwnFields(bridge, self)
        self._body = QWidget(self)
        self._set_up()
        for part in (self.predecessors, self.successors, self.why, self.movement):
            part.task_chosen.connect(self.task_chosen)
        bridge.changed.connect(self._on_change)
        selection.changed.connect(self.refresh)

    def focus_first(self) -> None:
        """Put the focus into the first field."""
        editor = self.rows["name"].editor
        if editor is not None:
            editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_link(self, link_id: int) -> None:
        """Put the focus into the lag of a link to the shown task."""
        row = next((row for row in self.predecessors.rows if row.link_id == link_id), None)
        if row is not None:
            row.lag_editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
            row.lag_editor.selectAll()
            self.ensureWidgetVisible(row)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while it was hidden."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read everything again, if it can be seen."""
        self._stale = not self.isVisible()
        if self._stale:
            return
        self.viewport().setUpdatesEnabled(False)
        self._fill(self._selection.ids)
        self._settle()
        self.viewport().setUpdatesEnabled(True)

    def _fill(self, ids: tuple[int, ...]) -> None:
        self._body.setVisible(bool(ids))
        self._show_heading(ids)
        if ids:
            single = ids[0] if len(ids) == 1 else None
            for row in self.rows.values():
                row.show_tasks(ids)
            self._own_section.setVisible(self.own_fields.show_tasks(ids))
            for links in (self.predecessors, self.successors):
                links.show_task(single)
            self.why.show_task(single)
            self.movement.show_task(single)
        self.notes.show_tasks(ids)

    def _settle(self) -> None:
        """Lay everything out now, inner parts first: Qt would do it level by level while squeezed rows are painted."""
        for part in reversed(self.findChildren(QWidget)):
            layout = part.layout()
            if layout is not None and part.isVisible():
                layout.activate()
        QApplication.sendEvent(self, QEvent(LAYOUT_REQUEST))

    @Slot(object)
    def _on_change(self, _change: Change) -> None:
        self.refresh()

    def _show_heading(self, ids: tuple[int, ...]) -> None:
        project = self._bridge.session.project
        if not ids:
            self._heading.setText(self.tr("Nothing selected"))
            self._sub_heading.setText(self.tr("Select a task to see and edit its details here."))
        elif len(ids) == 1:
            self._heading.setText(project.tasks[ids[0]].name or self.tr("Unnamed task"))
            place = self.tr("Row {0}, WBS {1}").format(project.row_number(ids[0]), project.wbs(ids[0]))
            self._sub_heading.setText(place)
        else:
            self._heading.setText(self.tr("{0} tasks").format(len(ids)))
            self._sub_heading.setText(self.tr("What you change here is changed in all of them."))

    # Set-up ----------------------------------------------------------------------------------------------

    def _set_up(self) -> None:
        self.setObjectName("inspector")
        self.setAccessibleName(self.tr("Inspector"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumWidth(MIN_WIDTH)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for label in (self._heading, self._sub_heading):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._heading.setProperty("heading", True)
        self._sub_heading.setProperty("muted", True)
        whole = QWidget(self)
        whole.setObjectName("inspectorPage")
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(6)
        layout.addWidget(self._heading)
        layout.addWidget(self._sub_heading)
        layout.addWidget(self._body)
        layout.addStretch(1)
        self._fill_body()
        self.setWidget(whole)

    def _fill_body(self) -> None:
        layout = QVBoxLayout(self._body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for group in Group:
            if group is Group.CUSTOM:
                self._own_section = Section(group_title(group), self.own_fields, opened=True)
                layout.addWidget(self._own_section)
                continue
            content = self._links() if group is Group.LINKS else self._form(group)
            layout.addWidget(Section(group_title(group), content, opened=group in OPENED))
            if group is Group.DATES:
                # Above the chain, which may be long.
                layout.addWidget(Section(self.tr("What moved it"), self.movement, opened=True))
                layout.addWidget(Section(self.tr("Why here"), self.why, opened=True))
        layout.addWidget(Section(self.tr("Notes"), self.notes, opened=True))

    def _links(self) -> QWidget:
        both = QWidget(self._body)
        layout = QVBoxLayout(both)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.addWidget(self.predecessors)
        layout.addWidget(self.successors)
        return both

    def _form(self, group: Group) -> QWidget:
        content = QWidget(self._body)
        form = QFormLayout(content)
        form.setContentsMargins(0, 0, 0, 4)
        form.setHorizontalSpacing(10)
        form.setVerticalSpacing(4)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for field in _fields_of(group):
            self.rows[field.key] = FieldRow(field, self._bridge, form, content)
        return content


def _fields_of(group: Group) -> Iterable[Field]:
    """Return the fields of a group that the form shows."""
    return (
        field
        for field in FIELDS.values()
        if field.group is group and field.type not in ELSEWHERE and field.key not in ABOVE
    )
