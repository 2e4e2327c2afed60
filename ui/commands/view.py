"""The View menu: where one looks, and what is shown."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from planner.fields import Group, fields_of
from planner.scheduling.schedule import Schedule
from ui.commands.base import Commands
from ui.field_titles import title
from ui.local_dates import date_style
from ui.motion_preference import MotionPreference
from ui.plan_view import TimeNavigation
from ui.settings import THEME_SETTING
from ui.timeline.options import Part
from ui.timeline.view import TimelineView
from ui.translation import LANGUAGE_SETTING, LANGUAGES, SYSTEM

if TYPE_CHECKING:
    from ui.main_window import MainWindow

SCROLL_SHARE = 0.25
PART_SETTING = "timeline/{0}"
COLOR_SETTING = "timeline/color"
USUAL_COLORS = ("team", "owner", "goal", "phase", "percent_complete", "critical", "confidence")
ANIMATE_SETTING = "timeline/animate"
MAP_SETTING = "timeline/mini-map"
SNAP_SETTING = "timeline/snap"


class ViewCommands(Commands):
    """What changes the view and never the plan.

    Attributes:
        color_menu: fields that colours can follow; filled when it opens. motion: what the desktop wants of it.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.motion = MotionPreference(self)
        self.motion.changed.connect(self._apply_motion)
        self.color_menu = QMenu(self.tr("Colo&ur By"), window)
        self.color_menu.aboutToShow.connect(self._fill_colors)
        self.color_menu.triggered.connect(self._color_by_entry)

    @property
    def _timeline(self) -> TimelineView:
        return self._workspace.planning.timeline

    @property
    def _time(self) -> TimeNavigation:
        time = self._workspace.view.time
        if time is None:
            raise RuntimeError("a command of time ran in a view without")
        return time

    def show_view(self, view_id: str) -> None:
        """Show one of the views."""
        self._workspace.views.show_view(view_id)

    def zoom_in(self) -> None:
        """Show less time, larger."""
        self._time.zoom_in()

    def zoom_out(self) -> None:
        """Show more time, smaller."""
        self._time.zoom_out()

    def zoom_fit(self) -> None:
        """Show the whole plan."""
        self._time.fit_all()

    def zoom_selection(self) -> None:
        """Show the selected tasks from the first start to the last finish."""
        self._time.fit_selection()

    def rows_lower(self) -> None:
        """Show more rows, lower."""
        self._workspace.planning.zoom_rows(False, self._timeline.canvas.area.height() / 2)

    def rows_higher(self) -> None:
        """Show fewer rows, higher."""
        self._workspace.planning.zoom_rows(True, self._timeline.canvas.area.height() / 2)

    def rows_normal(self) -> None:
        """Give rows the height of a table."""
        self._workspace.planning.reset_rows()

    def rows_fit(self) -> None:
        """Show all rows at once, as density where they are many."""
        self._workspace.planning.fit_rows()

    def card(self) -> None:
        """Show what is known of the current task beside its bar."""
        current = self._workspace.selection.current
        if current is None:
            return
        self._workspace.rows.reveal(current)
        if not self._timeline.hover_card.show_task(current):
            self._timeline.go_to_task(current)
            self._timeline.hover_card.show_task(current)

    def today(self) -> None:
        """Bring today to the middle."""
        self._time.go_to_today()

    def go_to_task(self) -> None:
        """Bring the current task into sight."""
        current = self._workspace.selection.current
        if current is not None:
            self._workspace.rows.reveal(current)
            self._workspace.view.show_task(current)

    def go_to_date(self) -> None:
        """Ask for a date and bring it to the middle."""
        from ui.dialogs import GoToDate

        dialog = GoToDate(self._bridge.today, self._window)
        dialog.chosen.connect(self._time.go_to)
        dialog.open()

    def earlier(self) -> None:
        """Scroll towards the past."""
        self._time.scroll_time(self._workspace.view.width() * SCROLL_SHARE)

    def later(self) -> None:
        """Scroll towards the future."""
        self._time.scroll_time(-self._workspace.view.width() * SCROLL_SHARE)

    def plan_start(self) -> None:
        """Go to the first start."""
        self._time.go_to_start()

    def plan_finish(self) -> None:
        """Go to the last finish."""
        self._time.go_to_finish()

    def critical(self, shown: bool) -> None:
        """Show the critical path, or not."""
        self._show_part(Part.CRITICAL, shown)

    def path(self, shown: bool) -> None:
        """Light up all that drives the current task, or no longer."""
        self._bridge.show_path(self._workspace.selection.current if shown else None)

    def baseline(self, shown: bool) -> None:
        """Show the baseline, or not."""
        self._show_part(Part.BASELINE, shown)

    def links(self, shown: bool) -> None:
        """Show links, or not."""
        self._show_part(Part.LINKS, shown)

    def snap(self, wanted: bool) -> None:
        """Let dragged edges snap to dates and bars, or go where the pointer is."""
        self._window.settings.set_flag(SNAP_SETTING, wanted)
        self._timeline.dragger.set_snaps(wanted)

    def animate(self, animated: bool) -> None:
        """Let bars slide to their new places, unless the desktop wants no motion, or be there at once."""
        self._window.settings.set_flag(ANIMATE_SETTING, animated)
        self._apply_motion()

    @Slot()
    def _apply_motion(self) -> None:
        if self._window.workspace is not None:
            wanted = self._window.settings.flag(ANIMATE_SETTING, True)
            self._timeline.set_animated(wanted and not self.motion.reduced)

    @Slot()
    def _fill_colors(self) -> None:
        """List what colours can follow: the usual fields, the plan's own, and below them all others."""
        menu = self.color_menu
        menu.clear()
        if self._window.workspace is None:
            return
        fields = fields_of(self._project)
        chosen = [*USUAL_COLORS, *(key for key, one in fields.items() if one.group is Group.CUSTOM)]
        self._add_color(menu, self.tr("Usual Colours"), "")
        for key in chosen:
            self._add_color(menu, title(fields[key]), key)
        others = menu.addMenu(self.tr("Other Field"))
        for field in sorted(fields.values(), key=title):
            if field.key not in chosen:
                self._add_color(others, title(field), field.key)

    def _add_color(self, menu: QMenu, text: str, key: str) -> None:
        entry = menu.addAction(text)
        entry.setData(key)
        entry.setCheckable(True)
        entry.setChecked(key == self._workspace.planning.color_key)

    @Slot(QAction)
    def _color_by_entry(self, entry: QAction) -> None:
        self._window.settings.set_text(COLOR_SETTING, str(entry.data()))
        self._workspace.planning.color_by(str(entry.data()))

    def mini_map(self, shown: bool) -> None:
        """Show the whole plan in a strip below, or not."""
        self._window.settings.set_flag(MAP_SETTING, shown)
        self._workspace.planning.mini_map.setVisible(shown)

    def columns(self) -> None:
        """Choose columns, and their order."""
        from ui.column_chooser import ColumnChooser

        ColumnChooser(self._workspace.planning.outline.columns, self._window).open()

    def inspector(self, shown: bool) -> None:
        """Show the inspector, or not."""
        self._workspace.show_inspector(shown)

    def next_pane(self) -> None:
        """Move the focus on: the parts of the view, the inspector, a notice."""
        self._move_focus(1)

    def previous_pane(self) -> None:
        """Move the focus back."""
        self._move_focus(-1)

    def _move_focus(self, by: int) -> None:
        notices, inspector = self._window.notices, self._workspace.inspector
        panes = [*self._workspace.view.panes, inspector, notices]
        shown = [pane for pane in panes if pane.isVisible()]
        focus = self._window.focusWidget()
        here = next((n for n, pane in enumerate(shown) if focus is pane or pane.isAncestorOf(focus)), -1)
        following = shown[(here + by) % len(shown)]
        if following is inspector:
            inspector.focus_first()
        elif following is notices:
            notices.focus_first()
        else:
            following.setFocus()

    def collapse(self) -> None:
        """Hide what is below the selected summaries; of other tasks, the summary they are in."""
        above = [self._project.tasks[one].parent_id for one in self._ids if not self._project.is_summary(one)]
        self._set_collapsed(True, {one for one in above if one is not None})

    def expand(self) -> None:
        """Show what is below the selected summaries."""
        self._set_collapsed(False)

    def collapse_all(self) -> None:
        """Show the top level only."""
        self._workspace.rows.collapse_all()

    def show_levels(self, count: int) -> None:
        """Show so many levels of the outline."""
        self._workspace.rows.show_levels(count)

    def expand_all(self) -> None:
        """Show every task."""
        self._workspace.rows.expand_all()

    def recalculate(self) -> None:
        """Schedule everything afresh, and say what came of it."""
        session = self._bridge.session
        before = session.schedule
        session.recalculate()
        moved = len(session.schedule.moved_from(before))
        finish = self._finish(session.schedule)
        text = self.tr("Recalculated: {0} tasks moved{1}.") if moved else self.tr("Recalculated: nothing moved{1}.")
        self._window.say(text.format(moved, finish))

    def set_theme(self, name: str) -> None:
        """Use the system's theme, or always the light or dark one."""
        self._window.settings.set_text(THEME_SETTING, name)
        self._window.themes.set_preference(name)

    def set_language(self, code: str) -> None:
        """Speak another language from the next start on."""
        self._window.settings.set_text(LANGUAGE_SETTING, code if code in LANGUAGES else SYSTEM)
        self._window.say(self.tr("The language changes when Fairlead starts the next time."))

    def restore_parts(self) -> None:
        """Show in a new timeline what was shown in the last one, and check the actions accordingly."""
        for part in (Part.CRITICAL, Part.BASELINE, Part.LINKS):
            shown = self._window.settings.flag(PART_SETTING.format(part.value), True)
            self._timeline.set_shown(part, shown)
            self._window.actions_by_id[f"view.{part.value}"].setChecked(shown)
        self._window.actions_by_id["view.animate"].setChecked(self._window.settings.flag(ANIMATE_SETTING, True))
        self.motion.ask()
        self._apply_motion()
        self._workspace.planning.color_by(self._window.settings.text(COLOR_SETTING))
        mapped = self._window.settings.flag(MAP_SETTING, False)
        self._workspace.planning.mini_map.setVisible(mapped)
        self._window.actions_by_id["view.mini_map"].setChecked(mapped)
        snaps = self._window.settings.flag(SNAP_SETTING, True)
        self._timeline.dragger.set_snaps(snaps)
        self._window.actions_by_id["view.snap"].setChecked(snaps)

    def _show_part(self, part: Part, shown: bool) -> None:
        self._window.settings.set_flag(PART_SETTING.format(part.value), shown)
        self._timeline.set_shown(part, shown)

    def _set_collapsed(self, collapsed: bool, also: AbstractSet[int] = frozenset()) -> None:
        rows = self._workspace.rows
        chosen = {one for one in self._ids if self._project.is_summary(one)} | also
        rows.collapse_only(rows.collapsed | chosen if collapsed else rows.collapsed - chosen)

    def _finish(self, schedule: Schedule) -> str:
        if not len(schedule.ids):
            return ""
        return self.tr(", finish {0}").format(date_style().format(schedule.project_finish, is_finish=True))
