"""Edits of many cells of one column: fill down, clear, find and replace."""

from __future__ import annotations

from planner.edits import cells
from ui.commands.base import Commands


class CellCommands(Commands):
    """What acts on the current column of the selected rows."""

    def fill_down(self) -> None:
        """Give the selected tasks the value that the first of them has in the current column."""
        first, *others = self._ids
        field = self._workspace.planning.outline.current_field
        text = field.edit_text(self._project, self._schedule, first)
        self._bridge.set_field(others, field.key, text)

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
