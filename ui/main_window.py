"""The main window: menus, toolbar, the open plan or a start page, find bar, notices and status bar."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, QSize, Qt, QUrl, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QMenu, QToolBar, QVBoxLayout, QWidget

from planner.documents import Document
from planner.timebase import instant
from ui import plan_state
from ui.action_set import ActionSet
from ui.actions import TASK_MENU, TOOLBAR, State
from ui.commands.arrange import ArrangeCommands
from ui.commands.cells import CellCommands
from ui.commands.clipboard import ClipboardCommands
from ui.commands.edit import EditCommands
from ui.commands.file import FileCommands
from ui.commands.help import HelpCommands
from ui.commands.plan import PlanCommands
from ui.commands.saved import SavedCommands
from ui.commands.task import TaskCommands
from ui.commands.view import ViewCommands
from ui.edit_labels import translated_label
from ui.find_bar import FindBar
from ui.icons import application_icon
from ui.kernels import KernelLoader
from ui.notice_bar import NoticeBar
from ui.notices import Level, Notice
from ui.settings import Settings
from ui.start_page import StartPage
from ui.status_bar import StatusBar
from ui.theme_manager import ThemeManager
from ui.translation import LANGUAGE_SETTING, LANGUAGES
from ui.windows import Windows
from ui.workspace import Workspace

GEOMETRY_SETTING = "window/geometry"
TITLE = "Fairlead"
FIRST_SIZE = (1440, 900)
ROOMY = 1200
"""Narrower windows begin without the inspector."""
SCREEN_SHARE = 0.94
Clock = Callable[[], dt.datetime]


class MainWindow(QMainWindow):
    """One window with at most one open plan.

    Attributes:
        themes, settings: shared by all windows. clock: the only source of "today".
        windows: all of them, None where this is the only one.
        workspace: the open plan, None on the start page.
        kernels: has the scheduling compiled.
        banner: says that the plan is read-only. notices: the notice bar. find_bar, start_page: see there.
        actions_by_id: all actions. files: opens, creates and keeps plans. views: what is shown.
        arranging: which rows, and in what order. saved_views: that and more, by name.
    """

    def __init__(self, themes: ThemeManager, settings: Settings, clock: Clock, windows: Windows | None = None) -> None:
        super().__init__()
        self.themes, self.settings, self.clock = themes, settings, clock
        self.windows = windows
        self.workspace: Workspace | None = None
        self._placed = False
        self.find_bar = FindBar(self)
        self._centre = QWidget(self)
        self.notices = NoticeBar(self._centre)
        self._status = StatusBar(self)
        self.banner = QLabel(self)
        self._recent_menu = QMenu(self.tr("Open Recen&t"), self)
        self.kernels = KernelLoader(self)
        self.files = FileCommands(self)
        self.kernels.released.connect(self.files.open_now)
        self.views = ViewCommands(self)
        self.arranging = ArrangeCommands(self)
        self.saved_views = SavedCommands(self)
        self.start_page = StartPage(self, self.files)
        groups = {
            "file": self.files,
            "edit": EditCommands(self),
            "clipboard": ClipboardCommands(self),
            "cells": CellCommands(self),
            "task": TaskCommands(self),
            "plan": PlanCommands(self),
            "view": self.views,
            "arrange": self.arranging,
            "saved": self.saved_views,
            "help": HelpCommands(self),
        }
        self.actions_by_id = ActionSet(groups, self)
        self.actions_by_id[f"view.theme_{themes.preference.value}"].setChecked(True)
        language = settings.text(LANGUAGE_SETTING)
        self.actions_by_id[f"view.language_{language if language in LANGUAGES else 'system'}"].setChecked(True)
        self._set_up()
        self.refresh()

    # The open plan ---------------------------------------------------------------------------------------

    def show_document(self, document: Document) -> None:
        """Open a plan in this window, as it was looked at; the one before is closed, all of it is on disk."""
        self.close_workspace()
        state = plan_state.recall(self.settings, document.path)
        self._take_geometry(state)
        workspace = Workspace(document, self.themes, self.settings, self.now(), roomy=self.width() >= ROOMY)
        self.workspace = workspace
        workspace.bridge.notice.connect(self.notices.show_notice)
        workspace.bridge.changed.connect(self._on_change)
        workspace.bridge.path_changed.connect(self.refresh)
        workspace.selection.changed.connect(self.refresh)
        workspace.selection.changed.connect(self.notices.dismiss_left)
        workspace.inspector_folded.connect(self._on_inspector_folded)
        workspace.inspector.task_chosen.connect(workspace.go_to_task)
        workspace.housekeeping.minute_passed.connect(self._on_minute)
        workspace.planning.outline.edit_abandoned.connect(self.notices.dismiss_refusal)
        workspace.views.menu_requested.connect(self._open_task_menu)
        workspace.views.activated.connect(self._inspect)
        workspace.views.link_activated.connect(self._inspect_link)
        workspace.views.changed.connect(self._on_view)
        self.actions_by_id.add_timeline_keys(workspace.planning.timeline)
        workspace.restore(state)
        self._body.insertWidget(1, workspace, 1)
        self.views.restore_parts()
        self.arranging.follow()
        self.saved_views.follow()
        self.actions_by_id["view.inspector"].setChecked(workspace.inspector.isVisibleTo(workspace))
        self._follow(workspace)
        workspace.view.panes[0].setFocus()

    def close_workspace(self) -> None:
        """Close the open plan, if any, and show the start page."""
        workspace, self.workspace = self.workspace, None
        self.notices.dismiss()
        if workspace is not None:
            self._remember(workspace)
            workspace.shut()
            workspace.hide()
            self._body.removeWidget(workspace)
            workspace.setParent(None)
            workspace.deleteLater()
        self._follow(None)

    @property
    def plan_path(self) -> Path | None:
        """Where the open plan lies; None without one."""
        return None if self.workspace is None else self.workspace.document.path

    def _remember(self, workspace: Workspace) -> None:
        """Keep how the plan is looked at."""
        path = workspace.document.path
        if path is not None:
            geometry = bytes(self.saveGeometry().toHex().data()).decode()
            plan_state.remember(self.settings, path, {**workspace.look(), "window": geometry})

    def _take_geometry(self, state: plan_state.State) -> None:
        """Lie where the window of the plan lay, for the first plan that it shows: later it would jump."""
        geometry = state.get("window")
        if not self._placed and isinstance(geometry, str):
            self.restoreGeometry(QByteArray.fromHex(geometry.encode()))
        self._placed = True

    def now(self) -> int:
        """Return the present minute, plan-local."""
        return instant(self.clock())

    def say(self, text: str, level: Level = Level.INFO) -> None:
        """Show a sentence in the notice bar."""
        self.notices.show_notice(Notice(text, level))

    def open_palette(self) -> None:
        """Show the command palette."""
        from ui.palette import Palette

        Palette(self).popup()

    @Slot()
    def refresh(self) -> None:
        """Enable what is possible now, and name plan and undo steps."""
        workspace = self.workspace
        self.actions_by_id.set_state(workspace.state if workspace else State.ALWAYS)
        session = workspace.bridge.session if workspace else None
        self.actions_by_id["view.path"].setChecked(workspace is not None and workspace.path_is_to_current)
        for action_id, label in (
            ("edit.undo", session.undo_label if session else None),
            ("edit.redo", session.redo_label if session else None),
        ):
            self.actions_by_id[action_id].set_object(label and translated_label(label))
        self.setWindowTitle(self._title())

    def refresh_all(self) -> None:
        """Show the plan's new place."""
        self._status.refresh()
        self.refresh()

    def _follow(self, workspace: Workspace | None) -> None:
        self._status.follow(workspace)
        self.find_bar.follow(workspace)
        self.start_page.setVisible(workspace is None)
        self.start_page.refresh()
        writable = workspace is None or workspace.bridge.session.writable
        self.banner.setVisible(not writable)
        if workspace is not None and not writable:
            self.banner.setText(self._read_only_text(workspace))
        self.refresh()

    def _read_only_text(self, workspace: Workspace) -> str:
        holder = workspace.document.holder
        who = self.tr("{0} has this plan open").format(holder) if holder else self.tr("This plan is read-only")
        return self.tr("{0}. You see changes as they are made; save a copy to edit.").format(who)

    def _title(self) -> str:
        if self.workspace is None:
            return TITLE
        name = self.workspace.document.title
        draft = self.tr("{0} (draft)").format(name) if self.workspace.document.is_draft else name
        return f"{draft} – {TITLE}"

    @Slot(object)
    def _on_change(self, _change: object) -> None:
        self.notices.dismiss_outdated()
        self.refresh()

    @Slot(bool)
    def _on_inspector_folded(self, folded: bool) -> None:
        self.actions_by_id["view.inspector"].setChecked(not folded)

    @Slot()
    def _on_minute(self) -> None:
        if self.workspace is not None:
            self.workspace.set_now(self.now())

    @Slot(QPoint)
    def _open_task_menu(self, place: QPoint) -> None:
        menu = self.actions_by_id.menu_of(TASK_MENU, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    @Slot(object)
    def _inspect(self, task_id: int) -> None:
        if self.workspace is not None and self.workspace.selection.ids != (task_id,):
            self.workspace.selection.set([task_id])
        self.actions_by_id["task.inspect"].trigger()

    @Slot(object)
    def _inspect_link(self, link_id: int) -> None:
        """Open a link where its type and lag are edited: in the inspector of the task that waits."""
        if self.workspace is not None:
            link = self.workspace.bridge.session.project.links[link_id]
            self._inspect(link.successor_id)
            self.workspace.inspector.focus_link(link_id)

    @Slot()
    def _focus_plan(self) -> None:
        if self.workspace is not None:
            self.workspace.view.panes[0].setFocus()

    @Slot(str)
    def _on_view(self, view_id: str) -> None:
        self.actions_by_id[f"view.show_{view_id}"].setChecked(True)
        self.refresh()

    # Windowing -------------------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window's place; there is nothing to save, all of it is on disk."""
        self.settings.set_bytes(GEOMETRY_SETTING, self.saveGeometry())
        self.files.opening.shut()
        self.close_workspace()
        self.kernels.stop()
        self.settings.flush()
        super().closeEvent(event)
        if self.windows is not None:
            self.windows.forget(self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if _dropped(event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open or import the dropped files."""
        paths = _dropped(event.mimeData().urls())
        if paths:
            event.acceptProposedAction()
            self.files.open_paths(paths)

    def _set_up(self) -> None:
        self.setWindowIcon(application_icon())
        self.setAcceptDrops(True)
        self.actions_by_id.fill_menu_bar(self.menuBar(), self._special_menus)
        self._recent_menu.aboutToShow.connect(self._fill_recent)
        self._recent_menu.triggered.connect(self.files.open_recent)
        toolbar = QToolBar(self.tr("Toolbar"), self)
        toolbar.setMovable(False)
        toolbar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.actions_by_id.fill_toolbar(toolbar, TOOLBAR)
        self.addToolBar(toolbar)
        self.banner.setProperty("notice", "warning")
        self.banner.setContentsMargins(12, 6, 12, 6)
        self.banner.hide()
        self.setStatusBar(self._status)
        self._body = QVBoxLayout(self._centre)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)
        for widget, stretch in ((self.banner, 0), (self.start_page, 1), (self.find_bar, 0), (self.notices, 0)):
            self._body.addWidget(widget, stretch)
        self.setCentralWidget(self._centre)
        self.find_bar.closed.connect(self._focus_plan)
        self.notices.left.connect(self._focus_plan)
        if not self.restoreGeometry(self.settings.bytes(GEOMETRY_SETTING)):
            self.resize(QSize(*FIRST_SIZE).boundedTo(self.screen().availableSize() * SCREEN_SHARE))

    @property
    def _special_menus(self) -> dict[str, QMenu]:
        """The menus that the table of menus names in braces."""
        own = {"{recent}": self._recent_menu, "{saved}": self.saved_views.menu, "{colors}": self.views.color_menu}
        return own | self.arranging.menus

    @Slot()
    def _fill_recent(self) -> None:
        self._recent_menu.clear()
        for path in self.files.recent():
            entry = self._recent_menu.addAction(path.stem)
            entry.setData(str(path))
            entry.setToolTip(str(path))
        if self._recent_menu.isEmpty():
            self._recent_menu.addAction(self.tr("No plans yet")).setEnabled(False)


def _dropped(urls: list[QUrl]) -> list[Path]:
    """Return the local files among what is dragged."""
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
