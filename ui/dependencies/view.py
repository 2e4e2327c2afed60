"""The dependencies view: teams and what they wait for, and the chain of the selected task, on a page each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.dependencies.team_page import TeamPage
from ui.plan_view import PlanView, ViewContext

REFRESH_MS = 30
"""Edits that follow each other closely are shown together."""


class DependenciesView(PlanView):
    """Follows the plan while it is in sight, and catches up when it comes into sight.

    Attributes:
        teams: the page of teams.
    """

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.teams = TeamPage(context, self)
        self._stale = True
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(REFRESH_MS)
        self._soon.timeout.connect(self.refresh)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.teams, 1)
        context.bridge.changed.connect(self._on_change)
        self.teams.bar_requested.connect(self.bar_requested)
        self.teams.link_activated.connect(self.link_activated)

    @property
    def panes(self) -> Sequence[QWidget]:
        """The parts of the page that is shown."""
        return self.teams.panes

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was edited meanwhile."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def remember(self) -> None:
        """Keep the layout of the pages."""
        self.teams.remember()

    def shut(self) -> None:
        """Stop waiting for more edits."""
        self._soon.stop()

    @Slot()
    def refresh(self) -> None:
        """Show the plan as it is now."""
        self._soon.stop()
        self._stale = False
        self.teams.refresh()

    @Slot(object)
    def _on_change(self, _change: object) -> None:
        self._stale = True
        if self.isVisible():
            self._soon.start()
