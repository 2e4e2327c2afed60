"""The find bar: goes through the tasks whose name holds what is typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from ui.icons import set_icon
from ui.workspace import Workspace

SHIFT = Qt.KeyboardModifier.ShiftModifier
NEXT_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down})
FIELD_WIDTH = 280


class FindBar(QFrame):
    """Enter goes to the next match, Shift+Enter to the one before, Escape closes.

    Signals:
        closed: it was left, the views get the focus back.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None
        self._matches: list[int] = []
        self._field = QLineEdit(self)
        self._field.setPlaceholderText(self.tr("Find a task by name"))
        self._field.setAccessibleName(self.tr("Find"))
        self._field.setClearButtonEnabled(True)
        self._field.setMaximumWidth(FIELD_WIDTH)
        self._field.textChanged.connect(self._search)
        self._count = QLabel(self)
        self._count.setProperty("muted", True)
        self._lay_out()
        self.hide()

    @property
    def field(self) -> QLineEdit:
        """Where the person types."""
        return self._field

    def follow(self, workspace: Workspace | None) -> None:
        """Search another plan."""
        self._workspace = workspace
        self.hide()

    def open(self) -> None:
        """Show the bar, ready to type."""
        self.show()
        self._field.setFocus()
        self._field.selectAll()
        self._search()

    def close_bar(self) -> None:
        """Hide the bar."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the matches, or leave."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in NEXT_KEYS:
            self._step(-1 if event.modifiers() & SHIFT else 1)
        elif event.key() == Qt.Key.Key_Up:
            self._step(-1)
        else:
            super().keyPressEvent(event)

    @Slot()
    def _search(self) -> None:
        workspace, wanted = self._workspace, self._field.text().strip().casefold()
        if workspace is None or not self.isVisible():
            return
        tasks = workspace.bridge.session.project.tasks
        outline = workspace.bridge.session.project.outline
        self._matches = [one for one in outline if wanted in tasks[one].name.casefold()] if wanted else []
        if self._matches and workspace.selection.current not in self._matches:
            self._go_to(self._matches[0])
        self._show_count()

    def _step(self, by: int) -> None:
        workspace = self._workspace
        if workspace is None or not self._matches:
            return
        current = workspace.selection.current
        place = self._matches.index(current) + by if current in self._matches else 0
        self._go_to(self._matches[place % len(self._matches)])
        self._show_count()

    def _go_to(self, task_id: int) -> None:
        if self._workspace is not None:
            self._workspace.go_to_task(task_id)

    def _show_count(self) -> None:
        workspace, total = self._workspace, len(self._matches)
        if not self._field.text().strip():
            self._count.setText("")
        elif not total:
            self._count.setText(self.tr("No task has this in its name"))
        elif workspace is not None and workspace.selection.current in self._matches:
            number = self._matches.index(workspace.selection.current) + 1
            self._count.setText(self.tr("{0} of {1}").format(number, total))

    def _lay_out(self) -> None:
        close = QToolButton(self)
        close.setAutoRaise(True)
        close.setToolTip(self.tr("Close"))
        close.setAccessibleName(self.tr("Close"))
        set_icon(close, "close")
        close.clicked.connect(self.close_bar)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 5, 8, 5)
        layout.addWidget(self._field)
        layout.addWidget(self._count)
        layout.addStretch(1)
        layout.addWidget(close)
