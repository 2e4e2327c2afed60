"""The saved views of the plan: show, save, rename, delete."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from planner.arrange.rows import Arrangement
from planner.edits import views as edits
from planner.views import views_of
from ui.actions import SAVED_MENU
from ui.commands.base import Commands

if TYPE_CHECKING:
    from ui.arrange.name_view import NameView
    from ui.arrange.saved import SavedViews
    from ui.main_window import MainWindow

CHANGED = "•"


class SavedCommands(Commands):
    """What can be done with saved views.

    Attributes:
        menu: all of them, then the actions; filled when it opens.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.menu = QMenu(self.tr("Saved Vie&ws"), window)
        self.menu.aboutToShow.connect(self._fill)
        self.menu.triggered.connect(self._show_entry)

    @property
    def _saved(self) -> SavedViews:
        return self._workspace.saved

    def show(self, view_id: int) -> None:
        """Show a saved view."""
        view = self._project.views.get(view_id)
        if view is not None:
            self._saved.show(view)

    def save(self) -> None:
        """Ask for a name and save what is seen."""
        self._ask_name(self.tr("Save View"), "").chosen.connect(self._save_as)

    def update_view(self) -> None:
        """Save what is seen in the place of the view that is shown."""
        active = self._saved.active
        if active is not None and self._saved.save(active.name):
            self._window.say(self.tr("“{0}” now shows rows and columns as they are.").format(active.name))

    def reset(self) -> None:
        """Show the view as it was saved."""
        active = self._saved.active
        if active is not None:
            self._saved.show(active)

    def rename(self) -> None:
        """Ask for another name of the view that is shown."""
        active = self._saved.active
        if active is not None:
            self._ask_name(self.tr("Rename View"), active.name).chosen.connect(self._rename_to)

    def delete(self) -> None:
        """Delete the view that is shown; what it shows stays."""
        active = self._saved.active
        if active is not None and self._bridge.apply(edits.delete_view, active.id) is not None:
            self._saved.follow(None)

    def usual(self) -> None:
        """Show all tasks in outline order."""
        self._workspace.arranger.set_arrangement(Arrangement())
        self._workspace.rows.search("")
        self._saved.follow(None)

    @Slot(object)
    def _save_as(self, name: str) -> None:
        self._saved.save(name)

    @Slot(object)
    def _rename_to(self, name: str) -> None:
        active = self._saved.active
        if active is not None:
            self._bridge.apply(edits.rename_view, active.id, name)

    def _ask_name(self, title: str, proposal: str) -> NameView:
        from ui.arrange.name_view import NameView

        present = [] if proposal else [view.name for view in self._project.views.values()]
        dialog = NameView(title, proposal, present, self._window)
        dialog.open()
        return dialog

    # Menu and button -------------------------------------------------------------------------------------

    def follow(self) -> None:
        """Serve the plan that was just opened."""
        self._workspace.saved.changed.connect(self.show_state)
        self._workspace.saved.changed.connect(self._window.refresh)
        self._workspace.views.arrange_bar.views.setMenu(self.menu)
        self.show_state()

    @Slot()
    def show_state(self) -> None:
        """Name the shown view in the bar, with a dot where it was changed."""
        if self._window.workspace is None:
            return
        active, bar = self._saved.active, self._workspace.views.arrange_bar
        if active is None:
            bar.name_view(self.tr("Views"), self.tr("Saved views"))
        elif self._saved.is_changed:
            said = self.tr("Saved view “{0}”, changed").format(active.name)
            bar.name_view(f"{active.name} {CHANGED}", said)
        else:
            bar.name_view(active.name, self.tr("Saved view “{0}”").format(active.name))

    @Slot()
    def _fill(self) -> None:
        self.menu.clear()
        if self._window.workspace is None:
            return
        active = self._saved.active
        for view in views_of(self._project):
            entry = self.menu.addAction(view.name.replace("&", "&&"))
            entry.setData(view.id)
            entry.setCheckable(True)
            entry.setChecked(active is not None and view.id == active.id)
        self.menu.addSeparator()
        self._window.actions_by_id.extend(self.menu, SAVED_MENU)

    @Slot(QAction)
    def _show_entry(self, entry: QAction) -> None:
        if isinstance(entry.data(), int):
            self.show(entry.data())
