"""The Edit menu: undo, redo, delete, find, the command palette."""

from __future__ import annotations

from planner.edits import links, tasks
from ui.commands.base import Commands


class EditCommands(Commands):
    """Edits that are not about one kind of thing."""

    def undo(self) -> None:
        """Take the last edit back."""
        self._bridge.undo()

    def redo(self) -> None:
        """Do the last undone edit again."""
        self._bridge.redo()

    def delete(self) -> None:
        """Delete the selected link, or the selected tasks; the row that moves up is selected next."""
        selection, rows = self._workspace.selection, self._workspace.rows
        if selection.link_id is not None:
            self._bridge.apply(links.delete, [selection.link_id])
            return
        chosen = self._ids
        first = rows.row_of(chosen[0]) if chosen else None
        if self._bridge.apply(tasks.delete, chosen) is not None and first is not None:
            following = rows.task_near(first, down=True)
            selection.set([] if following is None else [rows.id_at(following)])

    def select_all(self) -> None:
        """Select all visible tasks."""
        self._workspace.selection.set(self._workspace.rows.ids.tolist(), self._workspace.selection.current)

    def edit_cell(self) -> None:
        """Edit the current cell of the outline."""
        self._workspace.planning.outline.edit_current()

    def find(self) -> None:
        """Find tasks by a part of their name."""
        self._window.find_bar.open()

    def palette(self) -> None:
        """Find and run any action, or go to any task."""
        self._window.open_palette()
