"""The command palette (Ctrl+K): finds any action, task or person by a few letters, and understands dates and edits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout

from ui.hint_delegate import HINT, NOTHING, HintDelegate, add_heading
from ui.icons import icon
from ui.palette_entries import Entries, Entry, Found, Section

if TYPE_CHECKING:
    from ui.main_window import MainWindow

WIDTH, HEIGHT, TOP = 600, 460, 90
MARGIN = 24
KEY_PRESS = QEvent.Type.KeyPress
ENTRY = Qt.ItemDataRole.UserRole
NO_ICON = "chevron-right"
WALKING = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
RECENT_SETTING = "palette/recent"
MOST_RECENT = 8


class Palette(QFrame):
    """A line to type in with the best matches below it; Enter does the chosen one, Escape leaves."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("palette")
        self._window = window
        self._entries = Entries(window)
        self._shown: list[Entry] = []
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("Action, task, person, view, row or date; “finish fri”, “assign Ana”"))
        self.line.setAccessibleName(self.tr("Command palette"))
        self.line.textChanged.connect(self._search)
        self.line.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Matches"))
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(HintDelegate(window.themes, self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.itemClicked.connect(self._run_chosen)
        self.list.currentTextChanged.connect(self.line.setAccessibleDescription)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.line)
        layout.addWidget(self.list)
        self._search("")

    @property
    def shown(self) -> list[str]:
        """The texts of the entries listed, without the headings."""
        return [entry.text for entry in self._shown]

    def popup(self) -> None:
        """Show it near the top of the window, within it."""
        room = self._window.frameGeometry() & self._window.screen().availableGeometry()
        width, height = min(WIDTH, room.width() - 2 * MARGIN), min(HEIGHT, room.height() - 2 * MARGIN)
        top = min(TOP, room.height() - height - MARGIN)
        self.setGeometry(room.left() + (room.width() - width) // 2, room.top() + top, width, height)
        self.show()
        self.line.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk through the list while the line keeps the focus."""
        if event.type() == KEY_PRESS and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run_chosen()
                return True
            if event.key() in WALKING:
                self.list.event(event)
                return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _search(self, typed: str) -> None:
        """List what matches; a guess is offered, but not chosen beforehand."""
        self.list.clear()
        self._shown = []
        found, certain = self._found(typed.strip())
        for section, entries in found:
            add_heading(self.list, self._heading(section))
            for entry in entries:
                self._add(entry)
        if not found:
            QListWidgetItem(self.tr("Nothing found"), self.list).setFlags(NOTHING)
        self.list.setCurrentRow(1 if found and certain else -1)

    def _found(self, typed: str) -> tuple[Found, bool]:
        return self._entries.find(typed) if typed else (self._entries.at_first(self._recent()), True)

    def _heading(self, section: Section) -> str:
        return {
            Section.ANSWER: self.tr("Do what is typed"),
            Section.RECENT: self.tr("Used lately"),
            Section.ACTION: self.tr("Actions"),
            Section.VIEW: self.tr("Saved views"),
            Section.TASK: self.tr("Tasks"),
            Section.PEOPLE: self.tr("People and teams"),
        }[section]

    def _add(self, entry: Entry) -> None:
        item = QListWidgetItem(entry.text, self.list)
        item.setData(ENTRY, len(self._shown))
        item.setData(HINT, entry.hint)
        item.setIcon(icon(entry.icon or NO_ICON))
        self._shown.append(entry)

    @Slot()
    def _run_chosen(self) -> None:
        row = self.list.currentRow()
        place = self.list.item(row).data(ENTRY) if row >= 0 else None
        if place is None:
            return
        entry = self._shown[place]
        self._remember(entry)
        self.close()
        entry.do()

    def _recent(self) -> list[str]:
        keys = self._window.settings.data(RECENT_SETTING)
        return [key for key in keys if isinstance(key, str)] if isinstance(keys, list) else []

    def _remember(self, entry: Entry) -> None:
        if entry.key:
            keys = [entry.key, *(key for key in self._recent() if key != entry.key)]
            self._window.settings.set_data(RECENT_SETTING, keys[:MOST_RECENT])
