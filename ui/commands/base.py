"""Base of the commands objects: they act on the plan that is open in their window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from planner.project import Project
    from planner.scheduling.schedule import Schedule
    from ui.bridge import Bridge
    from ui.main_window import MainWindow
    from ui.workspace import Workspace


class Commands(QObject):
    """Gives commands the window and its open plan; they are enabled only while what they need is there."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    @property
    def _workspace(self) -> Workspace:
        workspace = self._window.workspace
        if workspace is None:
            raise RuntimeError("a command ran without an open plan")
        return workspace

    @property
    def _bridge(self) -> Bridge:
        return self._workspace.bridge

    @property
    def _project(self) -> Project:
        return self._workspace.bridge.session.project

    @property
    def _schedule(self) -> Schedule:
        return self._workspace.bridge.session.schedule

    @property
    def _ids(self) -> list[int]:
        """The selected tasks, in the order of their rows where they have one."""
        rows = self._workspace.rows
        return sorted(self._workspace.selection.ids, key=lambda one: rows.row_of(one) or 0)
