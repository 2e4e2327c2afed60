"""The dependencies view: teams and what they wait for, and the chain of the selected task, on a page each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from ui.dependencies.chain_page import ChainPage
from ui.dependencies.team_page import TeamPage
from ui.painting.sheet import Sheet
from ui.plan_state import State
from ui.plan_view import PlanView, ViewContext

REFRESH_MS = 30
"""Edits that follow each other closely are shown together."""
PAGE = "page"


class DependenciesView(PlanView):
    """Follows the plan while it is in sight, and catches up when it comes into sight.

    Attributes:
        teams, chain: the pages. tabs: which of them is shown.
    """

    def __init__(self, context: ViewContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.teams = TeamPage(context, self)
        self.chain = ChainPage(context, self)
        self.tabs = QTabBar(self)
        self._stack = QStackedWidget(self)
        self._controls = QStackedWidget(self)
        self._stale = [True, True]
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(REFRESH_MS)
        self._soon.timeout.connect(self.refresh)
        self._lay_out()
        context.bridge.changed.connect(self._on_change)
        self.tabs.currentChanged.connect(self._show_page)
        self.teams.bar_requested.connect(self.bar_requested)
        self.teams.link_activated.connect(self.link_activated)
        self.chain.bar_requested.connect(self.bar_requested)
        self.chain.menu_requested.connect(self.menu_requested)

    @property
    def page(self) -> TeamPage | ChainPage:
        """The page that is shown."""
        return self.chain if self.tabs.currentIndex() else self.teams

    @property
    def panes(self) -> Sequence[QWidget]:
        """The parts of the page that is shown."""
        return self.page.panes

    def show_task(self, task_id: int) -> None:
        """Show the chain of a task, where chains are shown."""
        if self.page is self.chain:
            self.chain.show_task(task_id)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was edited meanwhile."""
        super().showEvent(event)
        self._catch_up()

    def sheet(self) -> Sheet | None:
        """Return the matrix, or the chain, to be printed."""
        return self.page.sheet()

    def state(self) -> State:
        """Return which page is shown."""
        return {PAGE: self.tabs.currentIndex()}

    def restore(self, state: State) -> None:
        """Show the page that was shown."""
        if state.get(PAGE) in (0, 1):
            self.tabs.setCurrentIndex(int(str(state[PAGE])))

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
        self._stale[self.tabs.currentIndex()] = False
        self.page.refresh()

    @Slot(object)
    def _on_change(self, _change: object) -> None:
        self._stale = [True, True]
        if self.isVisible():
            self._soon.start()

    @Slot(int)
    def _show_page(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        self._controls.setCurrentIndex(number)
        if self.isVisible():
            self._catch_up()

    def _catch_up(self) -> None:
        if self._stale[self.tabs.currentIndex()]:
            self.refresh()
        if self.page is self.chain:
            self.chain.show_selected()

    def _lay_out(self) -> None:
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setAccessibleName(self.tr("What of the dependencies is shown"))
        for page, text in ((self.teams, self.tr("Teams")), (self.chain, self.tr("Chain"))):
            self.tabs.addTab(text)
            self._stack.addWidget(page)
            self._controls.addWidget(page.controls)
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 4, 12, 4)
        bar.setSpacing(12)
        bar.addWidget(self.tabs)
        bar.addWidget(self._controls, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self._stack, 1)
