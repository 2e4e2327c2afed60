"""The list of the start page: plans that were pinned, those opened lately, and drafts."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QMenu

from planner import documents
from planner.errors import StorageError
from ui.hint_delegate import HINT, HintDelegate, add_heading
from ui.icons import icon
from ui.notices import Level, Notice, translated

if TYPE_CHECKING:
    from ui.main_window import MainWindow

PATH = Qt.ItemDataRole.UserRole
PINNED_SETTING = "start/pinned"
REMOVING = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})
CUSTOM = Qt.ContextMenuPolicy.CustomContextMenu


class StartPlans(QListWidget):
    """Plans to open by Enter or click; Delete takes one off the list, or discards a draft, and can be taken back."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        self.setAccessibleName(self.tr("Recent plans and drafts"))
        self.setItemDelegate(HintDelegate(window.themes, self))
        self.setContextMenuPolicy(CUSTOM)
        self.customContextMenuRequested.connect(self._open_menu)
        self.itemActivated.connect(self._open)
        self.itemClicked.connect(self._open)

    @property
    def path(self) -> Path | None:
        """The plan that is current in the list."""
        row = self.currentRow()
        path = self.item(row).data(PATH) if row >= 0 else None
        return Path(path) if path else None

    @property
    def paths(self) -> list[Path]:
        """The plans listed, from top to bottom."""
        items = [self.item(row) for row in range(self.count())]
        return [Path(item.data(PATH)) for item in items if item.data(PATH)]

    def refresh(self) -> None:
        """List the plans that are there now; those whose file is gone are marked."""
        self.clear()
        pinned = self._pinned()
        known = [Path(plan.path) for plan in documents.recent(missing=True)]
        self._add(self.tr("Pinned"), pinned, "pin")
        self._add(self.tr("Recent plans"), [path for path in known if path not in pinned], "timeline")
        self._add(self.tr("Drafts, without a place of their own"), documents.drafts(), "new")

    def is_pinned(self, path: Path) -> bool:
        """Whether a plan stays at the top."""
        return path in self._pinned()

    def toggle_pin(self) -> None:
        """Let the current plan stay at the top, or no longer."""
        path = self.path
        if path is None or documents.is_draft(path):
            return
        pinned = self._pinned()
        kept = [one for one in pinned if one != path] if path in pinned else [*pinned, path]
        self._window.settings.set_data(PINNED_SETTING, [str(one) for one in kept])
        self._refresh_at(path)

    def remove(self) -> None:
        """Take the current plan off the list, or discard the current draft; a notice takes it back."""
        path = self.path
        if path is None:
            return
        if documents.is_draft(path):
            self._discard(path)
            return
        if self.is_pinned(path):
            self.toggle_pin()
        documents.forget(path)
        self._tell(self.tr("“{0}” is off the list; the file stays.").format(path.stem), partial(self._remember, path))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes, all else as in every list."""
        if event.key() in REMOVING:
            self.remove()
        else:
            super().keyPressEvent(event)

    def _discard(self, path: Path) -> None:
        if any(window.plan_path == path for window in (self._window.windows.all if self._window.windows else ())):
            self._window.say(self.tr("“{0}” is open in a window; close it there first.").format(path.stem))
            return
        try:
            aside = documents.discard_draft(path)
        except StorageError as error:
            self._window.say(translated(error), Level.ERROR)
            return
        if aside is not None:
            self._tell(self.tr("The draft “{0}” is discarded.").format(path.stem), partial(self._take_back, aside))

    def _tell(self, text: str, undo: partial[None]) -> None:
        self._refresh_at(None)
        self._window.notices.show_notice(Notice(text, Level.INFO, self.tr("Undo"), undo))

    def _take_back(self, aside: Path) -> None:
        self._refresh_at(documents.take_back_draft(aside))

    def _remember(self, path: Path) -> None:
        documents.put_back(path)
        self._refresh_at(path)

    def _refresh_at(self, path: Path | None) -> None:
        """List anew, with the same line current, or that of a plan."""
        row = self.currentRow()
        self.refresh()
        rows = [row for row in range(self.count()) if path is not None and self.item(row).data(PATH) == str(path)]
        self.setCurrentRow(rows[0] if rows else min(row, self.count() - 1))

    def _add(self, heading: str, paths: Iterable[Path], icon_name: str) -> None:
        listed = list(paths)
        if listed:
            add_heading(self, heading)
        for path in listed:
            item = QListWidgetItem(icon(icon_name), path.stem, self)
            item.setData(PATH, str(path))
            item.setToolTip(str(path))
            item.setData(HINT, self._hint(path))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{path.stem}, {self._hint(path)}, {heading}")

    def _hint(self, path: Path) -> str:
        if not path.exists():
            return self.tr("file is missing")
        return "" if documents.is_draft(path) else path.parent.name

    def _pinned(self) -> list[Path]:
        kept = self._window.settings.data(PINNED_SETTING)
        return [Path(one) for one in kept if isinstance(one, str)] if isinstance(kept, list) else []

    @Slot(QListWidgetItem)
    def _open(self, item: QListWidgetItem) -> None:
        path = self.path if item.data(PATH) else None
        if path is None:
            return
        if path.exists():
            self._window.files.open_path(path)
            return
        text = self.tr("“{0}” is not there any more: it was moved, renamed or deleted.").format(path.name)
        self._window.notices.show_notice(Notice(text, Level.WARNING, self.tr("Remove from List"), self.remove))

    @Slot(QPoint)
    def _open_menu(self, place: QPoint) -> None:
        path = self.path
        if path is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        draft = documents.is_draft(path)
        menu.addAction(self.tr("&Open"), self._open_current)
        if not draft:
            menu.addAction(self.tr("Un&pin") if self.is_pinned(path) else self.tr("&Pin"), self.toggle_pin)
        menu.addAction(self.tr("&Discard Draft") if draft else self.tr("&Remove from List"), self.remove)
        menu.popup(self.viewport().mapToGlobal(place))

    @Slot()
    def _open_current(self) -> None:
        self._open(self.currentItem())
