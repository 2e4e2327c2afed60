"""A timeline on a small plan in a real session."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from planner.project import Project
from planner.session import MemoryJournal, Session
from tests.ui.timeline.plans import at, chain_plan
from ui.bridge import Bridge
from ui.painting.axis import TimeScale
from ui.rows import Rows
from ui.selection import Selection
from ui.theme_manager import ThemeManager
from ui.timeline.view import TimelineView


class Bench:
    """A timeline that is shown, with hands to use it."""

    def __init__(self, qtbot: QtBot, project: Project) -> None:
        self.qtbot = qtbot
        self.session = Session(project, MemoryJournal())
        self.bridge = Bridge(self.session)
        self.notices: list[object] = []
        self.bridge.notice.connect(self.notices.append)
        self.rows = Rows(self.bridge, row_height=30)
        self.rows.set_max_scroll(self.rows.height)
        self.selection = Selection(self.bridge)
        self.themes = ThemeManager(preference="light")
        self.view = TimelineView(self.bridge, self.rows, self.selection, self.themes, today=at(8, 10))
        qtbot.addWidget(self.view)
        self.view.resize(900, 500)
        with qtbot.waitExposed(self.view):
            self.view.show()
        self.view.set_scale(TimeScale(at(-4), 72))
        self.canvas = self.view.canvas
        self.canvas.setFocus()

    @property
    def pad(self) -> QWidget:
        """The widget that receives the mouse."""
        return self.canvas.viewport()

    def start(self, task_id: int) -> int:
        return int(self.session.schedule.start_of(task_id) or 0)

    def finish(self, task_id: int) -> int:
        return int(self.session.schedule.finish_of(task_id) or 0)

    def place(self, task_id: int, minute: int, dx: int = 0, dy: int = 0) -> QPoint:
        """Return the place of an instant on a task's bar."""
        row = self.rows.row_of(task_id)
        assert row is not None
        layout = self.view.chart.layout
        return QPoint(round(self.view.scale.x(minute)) + dx, round(layout.middle(row)) + dy)

    def middle(self, task_id: int) -> QPoint:
        return self.place(task_id, (self.start(task_id) + self.finish(task_id)) // 2)

    def hover(self, place: QPoint) -> None:
        self.qtbot.mouseMove(self.pad, place)
        QApplication.processEvents()

    def press(self, place: QPoint, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.hover(place)
        self.qtbot.mousePress(self.pad, Qt.MouseButton.LeftButton, keys, place)

    def release(self, place: QPoint, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.mouseRelease(self.pad, Qt.MouseButton.LeftButton, keys, place)

    def drag_to(self, place: QPoint) -> None:
        """Move with the button held, and wait for the frame."""
        self.qtbot.mouseMove(self.pad, place)
        self.qtbot.waitUntil(lambda: self.settled(place))

    def settled(self, place: QPoint) -> bool:
        drag = self.view.dragger.drag
        due = self.view.dragger.clock._timer.isActive()
        return drag is not None and not due and QPointF(drag.pointer.x, drag.pointer.y) == QPointF(place)

    def days(self, count: int) -> QPoint:
        """Return how far so many days are."""
        return QPoint(round(count * self.view.scale.day_width), 0)


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    return Bench(qtbot, chain_plan())
