"""Edits of many cells of one column: fill down, clear, find and replace."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from planner.edits import cells
from ui.commands.base import Commands

translate = QCoreApplication.translate


class CellCommands(Commands):
    """What acts on the current column of the selected rows."""

    def fill_down(self) -> None:
        """Give the selected tasks the value that the first of them has in the current column."""
        first, *others = self._ids
        field = self._workspace.planning.outline.current_field
        text = field.edit_text(self._project, self._schedule, first)
        kept = self._milestones(others) if field.key == "duration" and not self._project.tasks[first].milestone else []
        filled = [one for one in others if one not in kept]
        if filled and self._bridge.set_field(filled, field.key, text) is None:
            return
        if kept:
            count = len(kept)
            one = translate("cells", "Milestones keep their length: 1 is left as it is.")
            many = translate("cells", "Milestones keep their length: %n are left as they are.", None, count)
            self._bridge.announce(one if count == 1 else many)

    def _milestones(self, task_ids: list[int]) -> list[int]:
        """Return those of the tasks that are milestones: a length of time would make bars of them."""
        return [one for one in task_ids if self._project.tasks[one].milestone]

    def clear(self) -> None:
        """Empty the current column in the selected rows."""
        field = self._workspace.planning.outline.current_field
        self._bridge.apply(cells.clear, self._ids, field.key)

    def replace(self) -> None:
        """Find a text and replace it in names, notes and other texts."""
        from ui.replace_dialog import ReplaceDialog

        workspace = self._workspace
        dialog = ReplaceDialog(workspace.bridge, workspace.selection.ids, self._window)
        dialog.found.connect(workspace.go_to_task)
        dialog.open()
