"""What an empty timeline says: how the first task is drawn."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtWidgets import QLabel, QWidget

from ui.bridge import Bridge
from ui.rows import Rows

RESIZE = QEvent.Type.Resize
MARGIN = 24


class EmptyHint(QLabel):
    """A sentence in the middle of its parent while a plan that can be edited has no tasks; the mouse goes through."""

    def __init__(self, parent: QWidget, bridge: Bridge, rows: Rows) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.setText(self.tr("Drag here to draw the first task, or press Ins."))
        self.setProperty("muted", True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        parent.installEventFilter(self)
        rows.changed.connect(self._follow)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle of the parent."""
        if event.type() == RESIZE:
            self._place()
        return super().eventFilter(watched, event)

    @Slot()
    def _follow(self) -> None:
        session = self._bridge.session
        self.setVisible(session.writable and not session.project.tasks)
        self._place()

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            height = self.heightForWidth(parent.width() - 2 * MARGIN)
            self.setGeometry(MARGIN, (parent.height() - height) // 3, parent.width() - 2 * MARGIN, height)
