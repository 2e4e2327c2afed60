"""The page of keyboard shortcuts, made from the table of actions and that of gestures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout

from ui.actions import CONTEXT, MENUS, Menu
from ui.gesture_table import translated_gestures

if TYPE_CHECKING:
    from ui.main_window import MainWindow

SIZE = (560, 640)
NATIVE = QKeySequence.SequenceFormat.NativeText


class ShortcutsPage(QDialog):
    """All actions by menu with their keys; typing narrows the list."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard Shortcuts"))
        self.resize(*SIZE)
        self._actions = window.actions_by_id
        self.filter_line = QLineEdit(self)
        self.filter_line.setPlaceholderText(self.tr("Find an action or a key"))
        self.filter_line.textChanged.connect(self._narrow)
        self.tree = QTreeWidget(self)
        self.tree.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        self.tree.setColumnWidth(0, SIZE[0] // 2)
        self._fill()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (self.filter_line, self.tree, buttons):
            layout.addWidget(widget)

    def _fill(self) -> None:
        for title, entries in MENUS:
            text = QCoreApplication.translate(CONTEXT, title).replace("&", "")
            parent = QTreeWidgetItem(self.tree, [text])
            for action_id in _ids_of(entries):
                action = self._actions[action_id]
                keys = [key.toString(NATIVE) for key in action.shortcuts()]
                if action.spec.timeline_keys:
                    letters = ", ".join(action.spec.timeline_keys)
                    keys.append(self.tr("{0} in the timeline").format(letters))
                QTreeWidgetItem(parent, [action.name, ", ".join(keys)])
        title, gestures = translated_gestures()
        parent = QTreeWidgetItem(self.tree, [title])
        parent.addChildren([QTreeWidgetItem(list(row)) for row in gestures])
        self.tree.expandAll()

    def _narrow(self, typed: str) -> None:
        wanted = typed.casefold().strip()
        for number in range(self.tree.topLevelItemCount()):
            menu = self.tree.topLevelItem(number)
            if menu is None:
                continue
            shown = [child for place in range(menu.childCount()) if (child := menu.child(place))]
            for item in shown:
                item.setHidden(wanted not in f"{item.text(0)} {item.text(1)}".casefold())
            menu.setHidden(all(item.isHidden() for item in shown))


def _ids_of(entries: tuple[str | Menu | None, ...]) -> list[str]:
    """Return the action ids of a menu, those of its submenus included."""
    found: list[str] = []
    for entry in entries:
        if isinstance(entry, tuple):
            found += _ids_of(entry[1])
        elif entry is not None and not entry.startswith("{"):
            found.append(entry)
    return found
