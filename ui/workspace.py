"""Workspace: one open plan with everything that shows it; a window has one at a time, or none."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from planner.arrange.rows import arrangement_of
from planner.documents import Document
from ui.actions import State
from ui.arrange.arranger import Arranger
from ui.arrange.saved import SavedViews
from ui.bridge import Bridge
from ui.housekeeping import Housekeeping
from ui.inspector.panel import Inspector
from ui.plan_state import State as PlanState
from ui.plan_state import part, whole_numbers
from ui.plan_view import PlanView, ViewContext
from ui.planning_view import PlanningView
from ui.rows import Rows
from ui.selection import Selection
from ui.settings import Settings
from ui.theme_manager import ThemeManager
from ui.view_stack import ViewStack

INSPECTOR_SETTING = "inspector/shown"
SPLITTER_SETTING = "inspector/splitter"
INSPECTOR_WIDTH = 340
PLANNING_WIDTH = 1100
NARROW = 1100
"""Below this width the inspector folds away by itself, and comes back above it."""


ESCAPE = Qt.Key.Key_Escape


class Workspace(QSplitter):
    """The views with the inspector at their right.

    Attributes:
        document: the plan's file and session. bridge, rows, selection: what the views share.
        arranger: filters, sorts and groups the rows. saved: the saved views.
        views: the views behind their tabs. inspector: the details of what is selected.
        housekeeping: what is done by the way.

    Signals:
        inspector_folded: it was folded away (True) or came back because of the room there is.
    """

    inspector_folded = Signal(bool)

    def __init__(
        self,
        document: Document,
        themes: ThemeManager,
        settings: Settings,
        today: int,
        *,
        roomy: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self.document = document
        self.bridge = Bridge(document.session, self)
        self.bridge.today = today
        self._me = ""
        self.rows = Rows(self.bridge, parent=self)
        self.selection = Selection(self.bridge, self)
        context = ViewContext(document, self.bridge, self.rows, self.selection, themes, settings)
        self.arranger = Arranger(self.bridge, self.rows, self)
        self.views = ViewStack(context, self.arranger, self)
        self.saved = SavedViews(self.bridge, self.rows, self.arranger, self.views)
        self.inspector = Inspector(self.bridge, self.selection, document)
        self.housekeeping = Housekeeping(document, self.bridge, self)
        self.setChildrenCollapsible(False)
        self.addWidget(self.views)
        self.addWidget(self.inspector)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        if not self.restoreState(settings.bytes(SPLITTER_SETTING)):
            self.setSizes([PLANNING_WIDTH, INSPECTOR_WIDTH])
        self._roomy = roomy
        self._folded = False
        self.inspector.setVisible(settings.flag(INSPECTOR_SETTING, roomy))

    @property
    def view(self) -> PlanView:
        """The view that is shown."""
        return self.views.current

    @property
    def planning(self) -> PlanningView:
        """Outline and timeline."""
        view = self.views.view("timeline")
        assert isinstance(view, PlanningView)
        return view

    @property
    def state(self) -> State:
        """What holds of the plan and the selection."""
        session, state = self.bridge.session, State.PLAN
        holds = (
            (State.WRITABLE, session.writable),
            (State.TASKS, bool(self.selection.ids)),
            (State.SEVERAL, len(self.selection.ids) > 1),
            (State.SELECTED, bool(self.selection.ids) or self.selection.link_id is not None),
            (State.UNDO, session.undo_label is not None),
            (State.REDO, session.redo_label is not None),
            (State.REPORT, bool(self.document.report)),
            (State.TIME, self.view.time is not None),
            (State.ROWS, self.view is self.planning),
            (State.FILTERED, self.rows.filtered),
            (State.SAVED_VIEW, self.saved.active is not None),
            (State.ARRANGED, not self.rows.in_outline_order),
        )
        for flag, present in holds:
            state |= flag if present else State.ALWAYS
        return state

    @property
    def path_is_to_current(self) -> bool:
        """Whether the path that is lit up is that to the current task."""
        return self.bridge.path_goal is not None and self.bridge.path_goal == self.selection.current

    def go_to_task(self, task_id: int) -> None:
        """Select a task and bring it into sight in all views."""
        self.rows.reveal(task_id)
        self.selection.set([task_id])
        self.views.current.show_task(task_id)

    def set_now(self, minute: int) -> None:
        """Tell the views and the edits what day it is."""
        self.bridge.today = minute
        self.know_me(self._me)
        self.views.set_today(minute)

    def know_me(self, name: str) -> None:
        """Tell the filters who looks, "" when not known, and what day it is."""
        self._me = name
        self.rows.know(today=self.bridge.today or 0, me=name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts the lit path out, once nobody else had a use for it."""
        if event.key() == ESCAPE and self.bridge.path_goal is not None:
            self.bridge.show_path(None)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the inspector away where it would take too much, once on the way to narrow; it can be opened there."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        if narrow == self._folded:
            return
        self._folded = narrow
        if self._settings.flag(INSPECTOR_SETTING, self._roomy):
            self.inspector.setVisible(not narrow)
            self.inspector_folded.emit(narrow)

    def show_inspector(self, shown: bool) -> None:
        """Show or hide the inspector, and remember it; where there is no room, only until there is."""
        self.inspector.setVisible(shown)
        if not self._folded:
            self._settings.set_flag(INSPECTOR_SETTING, shown)

    def look(self) -> PlanState:
        """Return how the plan is looked at: views, folded rows, the current task."""
        return {
            "views": dict(self.views.state()),
            "folded": sorted(self.rows.folded),
            "current": self.selection.current,
            "saved": self.saved.active.id if self.saved.active is not None else None,
        }

    def restore(self, state: PlanState) -> None:
        """Look at the plan as it was looked at; what is gone from it since is passed over."""
        tasks = self.bridge.session.project.tasks
        self.rows.collapse_only({one for one in whole_numbers(state, "folded") if one in tasks})
        self._restore_saved(state.get("saved"))
        self.views.restore(part(state, "views"))
        current = state.get("current")
        if isinstance(current, int) and self.rows.row_of(current) is not None:
            self.selection.set([current])

    def _restore_saved(self, view_id: object) -> None:
        """Filter, sort and group as the saved view does that was shown; the rest is as it was left."""
        view = self.bridge.session.project.views.get(view_id) if isinstance(view_id, int) else None
        if view is not None and self.arranger.set_arrangement(arrangement_of(view)):
            self.saved.follow(view.id)

    def shut(self) -> None:
        """Remember the layout, stop listening and close the plan; the widget is then to be deleted."""
        self._settings.set_bytes(SPLITTER_SETTING, self.saveState())
        self.views.remember()
        self.views.shut()
        self.housekeeping.stop()
        self.inspector.movement.shut()
        self.bridge.close()
        self.document.close()
