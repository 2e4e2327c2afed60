"""What to do next where the roadmap has little to show: no tasks yet, or none with a value of the lanes' field."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QWidget

from planner.project import Project
from planner.roadmap.scene import Scene
from ui.field_titles import title
from ui.roadmap.geometry import HEADER

RESIZE = QEvent.Type.Resize
WIDEST = 460
FOOT = 24


class Hint(QLabel):
    """A few words over the canvas; hidden where there is enough to see."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("roadmapHint")
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        parent.installEventFilter(self)
        self._canvas = parent

    def show_for(self, scene: Scene, project: Project) -> None:
        """Say what helps a roadmap along, if something does."""
        text = self._text(scene, project)
        self.setText(text)
        self.setVisible(bool(text))
        self._place()

    def _text(self, scene: Scene, project: Project) -> str:
        if not project.tasks:
            return self.tr("This plan has no tasks yet. Add the first one in the Timeline (Ctrl+1), or press Ins here.")
        if not len(scene):
            return self.tr("Nothing to show: all tasks are inactive or filtered out.")
        if scene.field is not None and all(not scene.lanes[item.lane].title for item in scene.items):
            return self.tr(
                "No task has a value for “{0}” yet. Select bars and give them one in the inspector (Alt+Enter), "
                "or choose other lanes above."
            ).format(title(scene.field))
        return ""

    def _place(self) -> None:
        parent = self._canvas
        room = parent.width() - round(HEADER)
        width = min(WIDEST, max(room - 40, 100))
        self.setFixedWidth(width)
        self.adjustSize()
        self.move(round(HEADER) + (room - width) // 2, parent.height() - self.height() - FOOT)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot of the canvas."""
        if event.type() == RESIZE:
            self._place()
        return super().eventFilter(watched, event)
