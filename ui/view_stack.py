"""ViewStack: the views of the open plan behind tabs; each is made when it is first shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from ui.arrange.arranger import Arranger
from ui.arrange.bar import ArrangeBar
from ui.plan_state import State, part
from ui.plan_view import PlanView, ViewContext
from ui.view_table import CONTEXT, VIEWS


class ViewStack(QWidget):
    """Shows one view at a time.

    Attributes:
        bar: the row of tabs. tabs: one for each of `VIEWS`. arrange_bar: filter, sorting and groups, beside the tabs.

    Signals:
        changed: another view is shown; its id. look_changed: as in `PlanView`.
        activated, link_activated, menu_requested: as in `PlanView`, of whichever view is shown.
    """

    changed = Signal(str)
    look_changed = Signal()
    activated = Signal(object)
    link_activated = Signal(object)
    menu_requested = Signal(QPoint)

    def __init__(self, context: ViewContext, arranger: Arranger, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._views: dict[str, PlanView] = {}
        self._states: dict[str, State] = {}
        self._stack = QStackedWidget(self)
        self.bar = QWidget(self)
        self.tabs = QTabBar(self.bar)
        self.arrange_bar = ArrangeBar(context.bridge, context.rows, arranger, self.bar)
        self._set_up_tabs()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self._stack, 1)
        self.show_view(VIEWS[0].id)

    @property
    def current(self) -> PlanView:
        """The view that is shown."""
        return self._views[self.current_id]

    @property
    def current_id(self) -> str:
        """The id of the view that is shown."""
        return VIEWS[self.tabs.currentIndex()].id

    def view(self, view_id: str) -> PlanView:
        """Return a view; it is made when nobody asked for it before."""
        if view_id not in self._views:
            self._views[view_id] = self._make(view_id)
        return self._views[view_id]

    def show_view(self, view_id: str) -> None:
        """Show a view, with the focus where it begins."""
        view = self.view(view_id)
        self.tabs.setCurrentIndex(next(n for n, spec in enumerate(VIEWS) if spec.id == view_id))
        if self._stack.currentWidget() is view:
            return
        self._stack.setCurrentWidget(view)
        current = self._context.selection.current
        if current is not None:
            view.show_task(current)
        if self.isVisible():
            view.panes[0].setFocus()
        self.changed.emit(view_id)

    def set_today(self, minute: int) -> None:
        """Tell all views what day it is."""
        for view in self._views.values():
            view.set_today(minute)

    def remember(self) -> None:
        """Keep the layout of all views."""
        for view in self._views.values():
            view.remember()

    def state(self) -> State:
        """Return which view is shown, and how the plan is looked at in each."""
        shown = {view_id: dict(view.state()) for view_id, view in self._views.items()}
        return {"shown": self.current_id, "views": {**self._states, **shown}}

    def restore(self, state: State) -> None:
        """Show the view that was shown, and the plan in each as it was looked at."""
        views = part(state, "views")
        self._states = {view_id: part(views, view_id) for view_id in views}
        for view_id, view in self._views.items():
            view.restore(self._states.get(view_id, {}))
        shown = next((spec.id for spec in VIEWS if spec.id == state.get("shown")), VIEWS[0].id)
        self.show_view(shown)

    def shut(self) -> None:
        """Stop what runs beside the views."""
        for view in self._views.values():
            view.shut()

    def _make(self, view_id: str) -> PlanView:
        spec = next(spec for spec in VIEWS if spec.id == view_id)
        view = spec.make(self._context)
        view.activated.connect(self.activated)
        view.look_changed.connect(self.look_changed)
        view.link_activated.connect(self.link_activated)
        view.menu_requested.connect(self.menu_requested)
        view.bar_requested.connect(self._go_to_bar)
        view.restore(self._states.get(view_id, {}))
        self._stack.addWidget(view)
        return view

    def _set_up_tabs(self) -> None:
        self.tabs.setObjectName("views")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self.tabs.setAccessibleName(self.tr("Views"))
        for number, spec in enumerate(VIEWS):
            self.tabs.addTab(QCoreApplication.translate(CONTEXT, spec.text))
            self.tabs.setTabToolTip(number, f"Ctrl+{number + 1}")
        self.tabs.currentChanged.connect(self._on_tab)
        self.bar.setObjectName("viewBar")
        self.tabs.setVisible(len(VIEWS) > 1)
        layout = QHBoxLayout(self.bar)
        layout.setContentsMargins(6, 0, 8, 0)
        layout.setSpacing(6)
        layout.addWidget(self.tabs)
        layout.addStretch(1)
        layout.addWidget(self.arrange_bar)

    @Slot(object)
    def _go_to_bar(self, task_id: int) -> None:
        """Select a task and show its bar in the timeline."""
        self._context.rows.reveal(task_id)
        self._context.selection.set([task_id])
        self.show_view(VIEWS[0].id)

    @Slot(int)
    def _on_tab(self, number: int) -> None:
        self.show_view(VIEWS[number].id)
