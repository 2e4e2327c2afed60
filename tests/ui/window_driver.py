"""Hands for a window in tests: real key and mouse events, and shorthands for what a test looks at."""

import datetime as dt
from pathlib import Path
from types import TracebackType
from typing import Self

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from planner.project import Project
from planner.scheduling.schedule import Schedule
from ui.main_window import MainWindow
from ui.outline.columns import KEYS
from ui.outline.view import OutlineView
from ui.printing.job import Content
from ui.printing.preview import PrintPreview
from ui.settings import Settings
from ui.theme_manager import ThemeManager
from ui.workspace import Workspace

NOW = dt.datetime(2026, 3, 4, 10)
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def clock() -> dt.datetime:
    """Return the moment at which all tests happen."""
    return NOW


class WindowDriver:
    """A window that is shown and active; closes it at the end."""

    def __init__(self, qtbot: QtBot, path: Path | None = None) -> None:
        self.qtbot = qtbot
        self.themes = ThemeManager(preference="light")
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._app, self._font, self._palette = app, app.font(), app.palette()
        self.themes.apply(app)
        self.settings = Settings()
        self.window = MainWindow(self.themes, self.settings, clock)
        self.window.resize(1400, 800)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        if path is not None:
            self.window.files.open_path(path)
            QApplication.processEvents()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.window.close()
        self.window.deleteLater()
        self.themes.deleteLater()
        self._app.setStyleSheet("")
        self._app.setFont(self._font)
        self._app.setPalette(self._palette)

    @property
    def workspace(self) -> Workspace:
        assert self.window.workspace is not None
        return self.window.workspace

    @property
    def outline(self) -> OutlineView:
        return self.workspace.planning.outline

    @property
    def project(self) -> Project:
        return self.workspace.bridge.session.project

    @property
    def schedule(self) -> Schedule:
        return self.workspace.bridge.session.schedule

    @property
    def names(self) -> list[str]:
        """Names of the visible rows from top to bottom."""
        return [self.project.tasks[one].name for one in self.workspace.rows.ids.tolist()]

    @property
    def notice(self) -> str:
        """The sentence in the notice bar."""
        return self.window.notices.text

    def text(self, task_id: int, key: str) -> str:
        """Return what a cell shows."""
        row = self.workspace.rows.row_of(task_id)
        assert row is not None
        return str(self.outline.outline_model.index(row, KEYS.index(key)).data())

    def cell(self, row: int, key: str) -> QPoint:
        """Return the middle of a cell in the table's viewport."""
        return self.outline.visualRect(self.outline.outline_model.index(row, KEYS.index(key))).center()

    def click(self, row: int, key: str = "name", keys: Qt.KeyboardModifier = NONE) -> None:
        """Click a cell."""
        self.qtbot.mouseClick(self.outline.viewport(), LEFT, keys, self.cell(row, key))

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier = NONE, widget: QWidget | None = None) -> None:
        """Press a key where the focus is."""
        target = widget or QApplication.focusWidget() or self.window
        self.qtbot.keyClick(target, key, keys)
        QApplication.processEvents()

    def type(self, text: str) -> None:
        """Type a text where the focus is; the first letter may open an editor."""
        for letter in text:
            target = QApplication.focusWidget()
            assert target is not None
            self.qtbot.keyClicks(target, letter)
            QApplication.processEvents()

    def select(self, *task_ids: int) -> None:
        """Select tasks, without the mouse."""
        self.workspace.selection.set(task_ids, task_ids[0])
        self.focus_outline()

    def focus_outline(self) -> None:
        """Give the table the focus, also after a dialog: there is no window manager here that would do it."""
        self.window.activateWindow()
        QApplication.processEvents()
        self.outline.setFocus()

    @property
    def editor(self) -> QLineEdit:
        """The editor that is open in the table."""
        found = self.outline.viewport().findChildren(QLineEdit)
        shown = [one for one in found if one.isVisible()]
        assert len(shown) == 1, "no single open editor"
        return shown[0]

    @property
    def is_editing(self) -> bool:
        """Whether an editor is open in the table."""
        return self.outline.state() == self.outline.State.EditingState


def drag(pad: QWidget, start: QPoint, end: QPoint, steps: int = 8) -> None:
    """Drag with the left button in small steps."""
    QTest.mousePress(pad, LEFT, NONE, start)
    for step in range(1, steps + 1):
        QTest.mouseMove(pad, start + (end - start) * step / steps)
        QApplication.processEvents()
    QTest.mouseRelease(pad, LEFT, NONE, end)


def printed_rows(preview: PrintPreview) -> list[int]:
    """Return the ids of the rows that a preview shows."""
    assert isinstance(preview._content, Content)
    return list(preview._content.ids)
