"""What the lit path says in words, at the foot of the timeline, with a button that puts it out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from planner.path_words import slack_text
from planner.project import Project
from planner.scheduling.paths import PathTo
from ui.icons import set_icon

RESIZE = QEvent.Type.Resize
MARGIN = 12
PLAIN = Qt.TextFormat.PlainText


class PathLegend(QFrame):
    """A small panel over the foot of its parent; hidden while no path is lit.

    Signals:
        closed: the path is no longer wanted.
    """

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pathLegend")
        self.setProperty("notice", "info")
        self._text = QLabel(self)
        self._text.setTextFormat(PLAIN)
        self._close = QToolButton(self)
        self._close.setAutoRaise(True)
        self._close.setToolTip(self.tr("Hide the path (Esc)"))
        self._close.setAccessibleName(self.tr("Hide the path"))
        set_icon(self._close, "close")
        self._close.clicked.connect(self._on_close)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 3, 4, 3)
        layout.setSpacing(6)
        layout.addWidget(self._text)
        layout.addWidget(self._close)
        self.hide()
        parent.installEventFilter(self)

    @property
    def text(self) -> str:
        """What it says; empty while it is hidden."""
        return "" if self.isHidden() else self._text.text()

    @property
    def close_button(self) -> QToolButton:
        """Puts the path out."""
        return self._close

    def show_path(self, path: PathTo | None, project: Project) -> None:
        """Say what the path is; hide without one."""
        if path is None:
            self.hide()
            return
        text = self._sentence(path, project)
        if text != self._text.text() or self.isHidden():
            self._text.setText(text)
            self.setAccessibleName(text)
            self.show()
            self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot of the parent."""
        if event.type() == RESIZE and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def _sentence(self, path: PathTo, project: Project) -> str:
        name = project.tasks[path.goal_id].name
        count = len(path.driving.task_ids)
        if count > 1:
            said = self.tr("Path to “{0}”: %n tasks", "", count).format(name)
        else:
            said = self.tr("Path to “{0}”: no task drives it").format(name)
        if not path.following:
            return said
        return self.tr("{0}, next path {1}").format(said, slack_text(path.following[0], project))

    def _place(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        self.ensurePolished()
        size = self.sizeHint()
        width = min(size.width(), parent.width() - 2 * MARGIN)
        self.setGeometry(MARGIN, parent.height() - size.height() - MARGIN, width, size.height())

    @Slot()
    def _on_close(self) -> None:
        self.closed.emit()
