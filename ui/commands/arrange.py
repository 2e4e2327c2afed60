"""Filter, Sort and Group of the View menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from planner.fields import Group, fields_of
from ui.actions import FILTER_MENU, GROUP_MENU
from ui.arrange.offers import GROUPS, OFFERS
from ui.commands.base import Commands
from ui.field_titles import group_title, title

if TYPE_CHECKING:
    from ui.arrange.arranger import Arranger
    from ui.main_window import MainWindow

ME_SETTING = "me/name"
ASCENDING, DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
UNSORTED = -1


class ArrangeCommands(Commands):
    """Which rows are shown, and in what order.

    Attributes:
        fields_menu: all fields, to group by; filled when it opens.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.fields_menu = QMenu(self.tr("Other &Field"), window)
        self.fields_menu.aboutToShow.connect(self._fill_fields)
        self.fields_menu.triggered.connect(self._group_by_entry)

    @property
    def menus(self) -> dict[str, QMenu]:
        """What stands for the names in braces in the table of menus."""
        return {"{fields}": self.fields_menu}

    @property
    def _arranger(self) -> Arranger:
        return self._workspace.arranger

    # Filters ---------------------------------------------------------------------------------------------

    def quick_filter(self) -> None:
        """Type words to filter by."""
        self._workspace.views.arrange_bar.focus_field()

    def only(self, key: str) -> None:
        """Show what one of the offered filters lets pass; all again where it is on already."""
        offer = next(one for one in OFFERS if one.key == key)
        if self._arranger.filter == offer.filter:
            self._arranger.set_filter(None)
        elif key == "mine" and not self._know_me():
            self._ask_me()
        else:
            self._arranger.set_filter(offer.filter)
        self.show_state()

    def build(self) -> None:
        """Put a filter together from conditions."""
        from ui.arrange.builder import FilterBuilder

        context = self._workspace.rows.context
        dialog = FilterBuilder(self._bridge.session, self._arranger.filter, context, self._window)
        dialog.built.connect(self._arranger.set_filter)
        dialog.open()

    def clear_filter(self) -> None:
        """Show all tasks."""
        self._arranger.clear()

    def _know_me(self) -> bool:
        name = self._window.settings.text(ME_SETTING)
        return any(person.name == name for person in self._project.people.values())

    def _ask_me(self) -> None:
        if not self._project.people:
            self._window.say(self.tr("Nobody is in this plan yet; give a task an owner first."))
            return
        from ui.arrange.who import WhoAmI

        dialog = WhoAmI(sorted(one.name for one in self._project.people.values()), self._window)
        dialog.chosen.connect(self._remember_me)
        dialog.open()

    @Slot(object)
    def _remember_me(self, name: str) -> None:
        self._window.settings.set_text(ME_SETTING, name)
        self._workspace.know_me(name)
        self.only("mine")

    # Order -----------------------------------------------------------------------------------------------

    def sort(self) -> None:
        """Ask for the fields to sort by."""
        from ui.arrange.sort_dialog import SortDialog

        dialog = SortDialog(self._project, self._workspace.rows.arrangement, self._window)
        dialog.chosen.connect(self._arranger.sort_as)
        dialog.open()

    def outline_order(self) -> None:
        """Neither sort nor group."""
        self._arranger.outline_order()

    def group(self, key: str) -> None:
        """Group rows by a field."""
        self._arranger.group(key)

    def no_groups(self) -> None:
        """Show rows without groups."""
        self._arranger.group("")

    @Slot(int)
    def sort_by_section(self, section: int) -> None:
        """Sort by a column of the outline."""
        self._arranger.sort_by_column(self._workspace.planning.outline.outline_model.field(section).key)

    @Slot(QAction)
    def _group_by_entry(self, entry: QAction) -> None:
        self._arranger.group(str(entry.data()))

    @Slot()
    def _fill_fields(self) -> None:
        self.fields_menu.clear()
        present = self._workspace.rows.arrangement.group_field
        for group in Group:
            fields = [one for one in fields_of(self._project).values() if one.group is group]
            if not fields:
                continue
            submenu = self.fields_menu.addMenu(group_title(group))
            for field in fields:
                entry = submenu.addAction(title(field))
                entry.setData(field.key)
                entry.setCheckable(True)
                entry.setChecked(field.key == present)

    # Following -------------------------------------------------------------------------------------------

    def follow(self) -> None:
        """Serve the plan that was just opened."""
        workspace = self._workspace
        workspace.know_me(self._window.settings.text(ME_SETTING))
        workspace.rows.arranged.connect(self.show_state)
        workspace.rows.arranged.connect(self._window.refresh)
        workspace.planning.outline.columns.sectionClicked.connect(self.sort_by_section)
        workspace.planning.outline.columns.setSortIndicatorShown(True)
        bar, actions = workspace.views.arrange_bar, self._window.actions_by_id
        bar.left.connect(self._focus_view)
        bar.set_menus(actions.menu_of(FILTER_MENU, bar), actions.menu_of(GROUP_MENU, bar, self.menus))
        self.show_state()

    @Slot()
    def show_state(self) -> None:
        """Check the filter and the grouping that hold, and mark the column that rows are sorted by."""
        if self._window.workspace is None:
            return
        arrangement, actions = self._workspace.rows.arrangement, self._window.actions_by_id
        for offer in OFFERS:
            actions[f"arrange.only_{offer.key}"].setChecked(self._arranger.filter == offer.filter)
        actions["arrange.no_groups"].setChecked(not arrangement.group_field)
        for key, _ in GROUPS:
            actions[f"arrange.group_{key}"].setChecked(arrangement.group_field == key)
        self._mark_column()

    def _mark_column(self) -> None:
        outline, sort = self._workspace.planning.outline, self._workspace.rows.arrangement.sort
        model = outline.outline_model
        keys = [model.field(section).key for section in range(model.columnCount())]
        section = keys.index(sort[0].field) if sort and sort[0].field in keys else UNSORTED
        order = DESCENDING if sort and sort[0].descending else ASCENDING
        outline.columns.setSortIndicator(section, order)

    @Slot()
    def _focus_view(self) -> None:
        self._workspace.view.panes[0].setFocus()
