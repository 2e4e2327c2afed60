"""PlanView: one way to look at the open plan. The workspace shows one at a time, all with the same selection."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from planner.documents import Document
from planner.view_records import View
from ui.bridge import Bridge
from ui.painting.sheet import Sheet
from ui.plan_state import State
from ui.rows import Rows
from ui.selection import Selection
from ui.settings import Settings
from ui.theme_manager import ThemeManager


@dataclass(frozen=True, slots=True)
class ViewContext:
    """What every view of a plan is made with."""

    document: Document
    bridge: Bridge
    rows: Rows
    selection: Selection
    themes: ThemeManager
    settings: Settings


class TimeNavigation(Protocol):
    """What the zoom and scroll commands ask of a view that has a time scale."""

    def zoom_in(self) -> None:
        """Show less time, larger."""

    def zoom_out(self) -> None:
        """Show more time, smaller."""

    def fit_all(self) -> None:
        """Show the whole plan."""

    def fit_selection(self) -> None:
        """Show the selected tasks whole."""

    def go_to(self, minute: float) -> None:
        """Bring an instant to the middle."""

    def go_to_today(self) -> None:
        """Bring today to the middle."""

    def go_to_start(self) -> None:
        """Bring the first start to the left."""

    def go_to_finish(self) -> None:
        """Bring the last finish to the right."""

    def scroll_time(self, pixels: float) -> None:
        """Move everything by so many pixels to the right."""


class PlanView(QWidget):
    """Base of the views.

    Signals:
        activated: a task was double-clicked, or Enter pressed on it. link_activated: a link was.
        menu_requested: a context menu is wanted at a global position; the selection is what it is for.
        look_changed: columns, colours or lanes are others, which saved views keep.
        bar_requested: a task is to be shown where its bar is, in the timeline.
    """

    activated = Signal(object)
    look_changed = Signal()
    link_activated = Signal(object)
    menu_requested = Signal(QPoint)
    bar_requested = Signal(object)

    @property
    def panes(self) -> Sequence[QWidget]:
        """The parts that the focus goes round, the first being where it begins."""
        return (self,)

    @property
    def time(self) -> TimeNavigation | None:
        """Where the commands of time act; None where the view has no time scale."""
        return None

    def show_task(self, task_id: int) -> None:
        """Bring a task into sight, where the view has a place for it."""

    def set_today(self, minute: int) -> None:
        """Take over a new day, where the view draws it."""

    def remember(self) -> None:
        """Keep the layout for the next time, where there is one."""

    def state(self) -> State:
        """Return how the plan is looked at, to be given to `restore` when it is opened again."""
        return {}

    def restore(self, state: State) -> None:
        """Look at the plan as it was looked at; called before the view is shown, with whatever `state` returned."""

    def described(self, view: View) -> View:
        """Return a saved view with what only this view knows of how it is looked at: columns, zoom, colours, lanes."""
        return view

    def show_described(self, view: View) -> None:
        """Look as a saved view says."""

    def sheet(self) -> Sheet | None:
        """Return the picture that is printed of this view; None where its rows are, or nothing is in sight."""
        return None

    def shut(self) -> None:
        """Stop what runs beside the window; the view is then to be deleted."""
