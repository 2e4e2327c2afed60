"""The notes of the inspected tasks, as many lines as one likes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from planner.edits import tasks
from ui.bridge import Bridge

HEIGHT = 110


class NotesEditor(QPlainTextEdit):
    """Plain text, taken when the focus leaves it."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._ids: tuple[int, ...] = ()
        self.setAccessibleName(self.tr("Notes"))
        self.setPlaceholderText(self.tr("What others should know about this task"))
        self.setTabChangesFocus(True)
        self.setMinimumHeight(HEIGHT)

    def show_tasks(self, ids: Sequence[int]) -> None:
        """Show the notes of a task; with several tasks, those that all share. Typing under way is kept first."""
        if tuple(ids) != self._ids:
            self.commit()
        elif self.document().isModified():
            return
        self._ids = tuple(ids)
        project = self._bridge.session.project
        texts = {project.tasks[one].notes for one in ids}
        self.setPlainText(texts.pop() if len(texts) == 1 else "")
        self.document().setModified(False)
        self.setReadOnly(not self._bridge.session.writable or not ids)

    def commit(self) -> None:
        """Take what was typed."""
        if self.document().isModified() and self._ids:
            self.document().setModified(False)
            ids = [one for one in self._ids if one in self._bridge.session.project.tasks]
            if ids:
                self._bridge.apply(tasks.set_notes, ids, self.toPlainText(), origin=self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving means done."""
        super().focusOutEvent(event)
        self.commit()
