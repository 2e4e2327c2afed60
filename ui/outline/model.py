"""The outline as a Qt table model: visible rows by task id, a column for every field, an empty last row to type into.

It holds no tasks, only ids; painting does not go through it (`table_painter`), editing and accessibility do.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal, Slot

from planner.arrange.grouping import Group
from planner.edits import tasks
from planner.fields import Field, fields_of
from planner.session import Change
from ui.bridge import Bridge
from ui.field_titles import title, value_text
from ui.outline.columns import KEYS
from ui.outline.group_row import group_text
from ui.outline.marks import marks_of
from ui.painting.dates import DateTexts
from ui.rows import Rows
from ui.spoken import spoken_task

Index = QModelIndex | QPersistentModelIndex

DISPLAY = Qt.ItemDataRole.DisplayRole
EDIT = Qt.ItemDataRole.EditRole
TOOL_TIP = Qt.ItemDataRole.ToolTipRole
ALIGNMENT = Qt.ItemDataRole.TextAlignmentRole
ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole
HORIZONTAL = Qt.Orientation.Horizontal
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
SHOWN = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
NOTHING = Qt.ItemFlag.NoItemFlags
EDITABLE = SHOWN | Qt.ItemFlag.ItemIsEditable
ROOT = QModelIndex()
NAME = KEYS.index("name")


class OutlineModel(QAbstractTableModel):
    """Adapts `Rows` and the session to Qt's views.

    Attributes:
        fields: of the columns, the built-in ones first, then the plan's own.
        is_rearranging: rows are being moved by the plan, so that what the table deselects nobody has deselected.

    Signals:
        fields_changed: the plan's own fields are others; their columns are new.
    """

    fields_changed = Signal()

    def __init__(self, bridge: Bridge, rows: Rows, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.fields: tuple[Field, ...] = tuple(fields_of(bridge.session.project).values())
        self._bridge = bridge
        self._rows = rows
        self._ids: NDArray[np.int64] = rows.ids
        self._blank = int(bridge.session.writable)
        self.is_rearranging = False
        self._dates = DateTexts()
        rows.changed.connect(self._on_rows_changed)
        bridge.changed.connect(self._on_change)

    # Reading ---------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = ROOT) -> int:
        """One row a visible task and, in a writable plan, an empty one."""
        return 0 if parent.isValid() else len(self._ids) + self._blank

    def columnCount(self, parent: Index = ROOT) -> int:
        """One column a field; the header hides those not wanted."""
        return 0 if parent.isValid() else len(self.fields)

    def task_id(self, row: int) -> int | None:
        """Return the task of a row; None for the empty one and for the title of a group."""
        return int(self._ids[row]) if 0 <= row < len(self._ids) and self._ids[row] > 0 else None

    def field(self, column: int) -> Field:
        """Return the field of a column."""
        return self.fields[column]

    def column_of(self, key: str) -> int:
        """Return the column of a field."""
        return next(number for number, field in enumerate(self.fields) if field.key == key)

    def is_blank(self, row: int) -> bool:
        """Whether a row is the empty one, in which a new task is typed."""
        return row == len(self._ids)

    def group(self, row: int) -> Group | None:
        """Return the group whose title a row is, None for other rows."""
        return self._rows.group(int(self._ids[row])) if 0 <= row < len(self._ids) else None

    def data(self, index: Index, role: int = DISPLAY) -> object:
        """Return the text of a cell, for editors, tool tips and screen readers."""
        if not index.isValid():
            return None
        task_id = self.task_id(index.row())
        field = self.field(index.column())
        if role == ALIGNMENT:
            return RIGHT if field.align_right else LEFT
        if task_id is None:
            group = self.group(index.row())
            if group is not None and role in (DISPLAY, ACCESSIBLE):
                return group_text(group, field)
            return "" if role in (DISPLAY, EDIT) else None
        session = self._bridge.session
        if role == ACCESSIBLE and index.column() == NAME:
            return spoken_task(session.project, session.schedule, task_id, self._dates)
        if role in (DISPLAY, ACCESSIBLE):
            return value_text(field, session.project, session.schedule, task_id)
        if role == EDIT:
            return field.edit_text(session.project, session.schedule, task_id)
        return self._tip(field, task_id) if role == TOOL_TIP else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> object:
        """Return column titles, and row numbers for screen readers."""
        if orientation != HORIZONTAL:
            return section + 1 if role == DISPLAY else None
        field = self.field(section)
        if role == ALIGNMENT:
            return RIGHT if field.align_right else LEFT
        return title(field) if role in (DISPLAY, TOOL_TIP) else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say which cells can be edited."""
        if not index.isValid():
            return NOTHING
        if not self._bridge.session.writable:
            return SHOWN
        if self.task_id(index.row()) is None:
            return EDITABLE if index.column() == NAME and self.is_blank(index.row()) else SHOWN
        return EDITABLE if self.field(index.column()).editable else SHOWN

    # Editing ---------------------------------------------------------------------------------------------

    def setData(self, index: Index, value: object, role: int = EDIT) -> bool:
        """Take a typed text; False when it was refused (a notice says why)."""
        if role != EDIT:
            return False
        text = str(value)
        task_id = self.task_id(index.row())
        if task_id is None:
            return self._add_task(text)
        if text == self.data(index, EDIT):
            return True
        self._bridge.set_field([task_id], self.field(index.column()).key, text, origin=self)
        return self._bridge.refusal is None

    def _add_task(self, name: str) -> bool:
        if name.strip():
            after = self.task_id(len(self._ids) - 1)
            self._bridge.apply(tasks.add, after, name=name.strip(), origin=self)
        return self._bridge.refusal is None

    # Following -------------------------------------------------------------------------------------------

    @Slot()
    def _on_rows_changed(self) -> None:
        """Turn the new order into the smallest message that keeps editors and the current cell where they are."""
        self.is_rearranging = True
        self._rearrange(self._ids, self._rows.ids)
        self.is_rearranging = False

    def _rearrange(self, old: NDArray[np.int64], new: NDArray[np.int64]) -> None:
        first, last_old, last_new = _differing(old, new)
        if last_old > first and last_new > first and len(old) == len(new):
            self._reorder(new)
            return
        if last_old > first:
            self.beginRemoveRows(ROOT, first, last_old - 1)
            self._ids = np.delete(old, np.s_[first:last_old])
            self.endRemoveRows()
        if last_new > first:
            self.beginInsertRows(ROOT, first, last_new - 1)
            self._ids = new
            self.endInsertRows()
        self._ids = new

    def _reorder(self, new: NDArray[np.int64]) -> None:
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        old, self._ids = self._ids, new
        after = [self._moved(index, old) for index in before]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _moved(self, index: QModelIndex, old: NDArray[np.int64]) -> QModelIndex:
        if index.row() >= len(old):
            return index
        row = self._rows.row_of(int(old[index.row()]))
        return QModelIndex() if row is None else self.index(row, index.column())

    def _take_fields(self) -> None:
        """Follow the plan's own fields: their columns come behind all others and are made anew."""
        first, fields = len(KEYS), tuple(fields_of(self._bridge.session.project).values())
        if fields == self.fields:
            return
        if len(self.fields) > first:
            self.beginRemoveColumns(ROOT, first, len(self.fields) - 1)
            self.fields = self.fields[:first]
            self.endRemoveColumns()
        if len(fields) > first:
            self.beginInsertColumns(ROOT, first, len(fields) - 1)
            self.fields = fields
            self.endInsertColumns()
        self.fields_changed.emit()

    @Slot(object)
    def _on_change(self, change: Change) -> None:
        """Tell the view which rows to read again: all of them at once, since it reads only those on the screen."""
        if any(op.table == "custom_fields" for op in change.patch):
            self._take_fields()
        if len(self._ids):
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(self.fields) - 1))

    def _tip(self, field: Field, task_id: int) -> str | None:
        session = self._bridge.session
        if field.key == "name":
            name = session.project.tasks[task_id].name
            marks = [mark.translated for mark in marks_of(session.project, session.schedule, task_id)]
            return "\n".join([name, *marks])
        return value_text(field, session.project, session.schedule, task_id) or None


def _differing(old: NDArray[np.int64], new: NDArray[np.int64]) -> tuple[int, int, int]:
    """Return where two orders begin to differ, and the end of the differing part in each."""
    shorter = min(len(old), len(new))
    unequal = np.flatnonzero(old[:shorter] != new[:shorter])
    first = int(unequal[0]) if len(unequal) else shorter
    tail = shorter - first
    behind = np.flatnonzero(old[len(old) - tail :][::-1] != new[len(new) - tail :][::-1])
    same = int(behind[0]) if len(behind) else tail
    return first, len(old) - same, len(new) - same
