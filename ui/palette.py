"""The command palette (Ctrl+K): finds any action or task by a few letters of its name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from ui.icons import icon
from ui.matching import Rank, matches

if TYPE_CHECKING:
    from ui.action_set import Action
    from ui.main_window import MainWindow

WIDTH, HEIGHT, TOP = 560, 420, 90
LIMIT = 40
KEY_PRESS = QEvent.Type.KeyPress
ENTRY, HINT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
HINT_GAP = 12
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
ELIDE = Qt.TextElideMode.ElideRight
NOTHING = Qt.ItemFlag.NoItemFlags
NO_ICON = "chevron-right"
WALKING = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})

Index: TypeAlias = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Entry:
    """Something the palette can do: run an action, or go to a task."""

    text: str
    hint: str
    icon: str
    action: Action | None = None
    task_id: int | None = None

    def run(self, window: MainWindow) -> None:
        """Do it."""
        if self.action is not None:
            self.action.trigger()
        elif self.task_id is not None and window.workspace is not None:
            window.workspace.go_to_task(self.task_id)


class HintDelegate(QStyledItemDelegate):
    """Writes the hint of an entry at the right of its line."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Leave room for the hint."""
        super().initStyleOption(option, index)
        taken = option.fontMetrics.horizontalAdvance(index.data(HINT) or "") + HINT_GAP + option.decorationSize.width()
        option.text = option.fontMetrics.elidedText(option.text, ELIDE, option.rect.width() - taken - 2 * HINT_GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the entry, then its hint."""
        super().paint(painter, option, index)
        hint = index.data(HINT)
        if hint:
            painter.save()
            painter.setFont(option.font)
            painter.setPen(option.palette.placeholderText().color())
            painter.drawText(option.rect.adjusted(0, 0, -HINT_GAP, 0), RIGHT, hint)
            painter.restore()


class Palette(QFrame):
    """A line to type in with the best matches below it; Enter does the chosen one, Escape leaves."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._window = window
        self._entries = [*self._actions(), *self._tasks()]
        self._names = [entry.text for entry in self._entries]
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("Type an action or a task"))
        self.line.setAccessibleName(self.tr("Command palette"))
        self.line.textChanged.connect(self._search)
        self.line.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(HintDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.itemClicked.connect(self._run_chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.line)
        layout.addWidget(self.list)
        self._search("")

    def popup(self) -> None:
        """Show it near the top of the window."""
        corner = self._window.mapToGlobal(QPoint((self._window.width() - WIDTH) // 2, TOP))
        self.setGeometry(corner.x(), corner.y(), WIDTH, HEIGHT)
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

    def _actions(self) -> list[Entry]:
        return [
            Entry(action.plain_text, action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
                  action.spec.icon, action=action)
            for action in self._window.actions_by_id
            if action.isEnabled() and action.spec.id != "edit.palette"
        ]  # fmt: skip

    def _tasks(self) -> list[Entry]:
        workspace = self._window.workspace
        if workspace is None:
            return []
        project = workspace.bridge.session.project
        return [
            Entry(project.tasks[one].name, self.tr("row {0}").format(row), "timeline", task_id=one)
            for row, one in enumerate(project.outline, 1)
        ]

    @Slot(str)
    def _search(self, typed: str) -> None:
        """List what matches; a guess is offered, but not chosen beforehand."""
        self.list.clear()
        found = self._matches(typed.strip())
        for _, place in found:
            self._add(place)
        if not found:
            QListWidgetItem(self.tr("Nothing found"), self.list).setFlags(NOTHING)
        self.list.setCurrentRow(0 if found and found[0][0] is not Rank.ALIKE else -1)

    def _add(self, place: int) -> None:
        entry = self._entries[place]
        item = QListWidgetItem(entry.text, self.list)
        item.setData(ENTRY, place)
        item.setData(HINT, entry.hint)
        item.setIcon(icon(entry.icon or NO_ICON))

    def _matches(self, typed: str) -> Sequence[tuple[Rank, int]]:
        if not typed:
            return [(Rank.BEGINNING, place) for place in range(min(len(self._entries), LIMIT))]
        return matches(typed, self._names, LIMIT)

    @Slot()
    def _run_chosen(self) -> None:
        row = self.list.currentRow()
        place = self.list.item(row).data(ENTRY) if row >= 0 else None
        if place is None:
            return
        self.close()
        self._entries[place].run(self._window)
