"""Copy, cut and paste of tasks and cells."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot

from planner.edits import tasks
from planner.edits.cell_blocks import set_block
from planner.edits.pasted_table import PastedTable
from planner.edits.pasting import insert_pasted, paste_copied
from planner.errors import EditRefused
from planner.fields import Field, fields_of
from planner.session import Change
from planner.tables.columns import is_clear
from planner.tables.copying import cell_text
from planner.tables.text import Rows
from ui import clipboard
from ui.commands.base import Commands
from ui.paste_dialog import PasteDialog, remembered


class ClipboardCommands(Commands):
    """What goes to the clipboard and comes from it."""

    def copy(self) -> None:
        """Copy the selected tasks, with everything below them, with the columns that are shown."""
        count = clipboard.put_tasks(self._project, self._schedule, self._ids, self._shown, cut=False)
        self._window.say(self.tr("%n tasks copied.", "", count))

    def copy_cell(self) -> None:
        """Copy the text of the current cell only."""
        current = self._workspace.selection.current
        if current is not None:
            clipboard.put_text(cell_text(self._project, self._schedule, current, self._field))

    def cut(self) -> None:
        """Copy the selected tasks and delete them; pasted into the plan again, they keep their links."""
        clipboard.put_tasks(self._project, self._schedule, self._ids, self._shown, cut=True)
        self._bridge.apply(tasks.delete, self._ids)

    def paste(self) -> None:
        """Paste tasks below the current one; values into cells where that is what was copied."""
        self._paste(ask=False)

    def paste_special(self) -> None:
        """Look at a table first, and say what its columns are."""
        self._paste(ask=True)

    def _paste(self, *, ask: bool) -> None:
        try:
            copied = None if ask else clipboard.copied_tasks()
            rows = clipboard.table() if copied is None else []
            if copied is not None:
                self._show(self._bridge.apply(paste_copied, copied, self._place))
            elif not rows:
                self._window.say(self.tr("The clipboard holds no text; copy cells or tasks first."))
            elif ask or not self._paste_into_cells(rows):
                self._paste_rows(rows, ask=ask)
        except EditRefused as error:
            self._bridge.report(error)

    def _paste_rows(self, rows: Rows, *, ask: bool) -> None:
        mapping = remembered(self._window.settings, rows) or clipboard.meaning_of(self._project, rows)
        if not ask and is_clear(mapping, rows):
            pasted = PastedTable(self._project, rows, mapping, self._bridge.today)
            if not pasted.problems:
                self._insert(pasted)
                return
        dialog = PasteDialog(self._bridge, self._window.settings, rows, mapping, self._window)
        dialog.agreed.connect(self._insert)
        dialog.open()

    @Slot(object)
    def _insert(self, pasted: PastedTable) -> None:
        self._show(self._bridge.apply(insert_pasted, pasted, self._place))

    def _paste_into_cells(self, rows: Rows) -> bool:
        """Fill cells of the current column where one column of values was copied; False where they are tasks."""
        selection, field = self._workspace.selection, self._field
        single = len(rows) == 1 and len(rows[0]) == 1
        if selection.current is None or not field.editable or any(len(row) > 1 for row in rows):
            return False
        if field.key == "name" and not single:
            return False
        texts = [row[0].strip() if row else "" for row in rows]
        ids = self._ids if single or len(self._ids) > 1 else self._following(len(texts))
        if single:
            self._bridge.set_field(ids, field.key, texts[0])
            return True
        count = min(len(ids), len(texts))
        lines = [[text] for text in texts[:count]]
        self._bridge.apply(set_block, ids[:count], [field.key], lines, self._bridge.today)
        return True

    def _following(self, count: int) -> list[int]:
        """Return the task of the current row and those in the rows below it."""
        rows = self._workspace.rows
        first = rows.row_of(self._workspace.selection.current or 0) or 0
        return [one for one in rows.ids[first : first + count].tolist() if one > 0]

    def _show(self, change: Change | None) -> None:
        """Select the tasks that were pasted, and say how many they are."""
        if change is None:
            return
        added = [op.id for op in change.patch if op.table == "tasks" and op.before is None]
        rows = self._workspace.rows
        for one in {self._project.tasks[task_id].parent_id for task_id in added}:
            if one is not None:
                rows.set_collapsed(one, False)
        ordered = sorted(added, key=self._project.row_number)
        self._workspace.selection.set(ordered, ordered[0] if ordered else None)
        self._window.say(self.tr("%n tasks pasted.", "", len(added)))

    @property
    def _place(self) -> int | None:
        """The task below which new rows go; None for the end."""
        return self._workspace.selection.current

    @property
    def _field(self) -> Field:
        return self._workspace.planning.outline.current_field

    @property
    def _shown(self) -> Sequence[Field]:
        fields = fields_of(self._project)
        return [fields[column.key] for column in self._workspace.planning.outline.shown_columns()]
