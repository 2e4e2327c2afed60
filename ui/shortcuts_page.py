"""The page of keyboard shortcuts, made from the table of actions and that of gestures."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QPagedPaintDevice, QTextDocument
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout

from ui.actions import CONTEXT, MENUS, Menu
from ui.gesture_table import translated_gestures

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

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
        self.filter_line.setAccessibleName(self.filter_line.placeholderText())
        self.filter_line.installEventFilter(self)
        self.tree.setAccessibleName(self.windowTitle())
        self._printer: QPrinter | None = None
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        printing = buttons.addButton(self.tr("&Print…"), QDialogButtonBox.ButtonRole.ActionRole)
        printing.setAutoDefault(False)
        printing.clicked.connect(self._ask_printer)
        layout = QVBoxLayout(self)
        for widget in (self.filter_line, self.tree, buttons):
            layout.addWidget(widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Down go from the line into the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down:
            self.tree.setFocus()
            return True
        return super().eventFilter(watched, event)

    def print_to(self, printer: QPagedPaintDevice) -> None:
        """Print what is listed now, as tables."""
        document = QTextDocument()
        document.setDefaultFont(self.font())
        document.setHtml("".join(self._tables()))
        document.print_(printer)

    @Slot()
    def _ask_printer(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        self._printer = QPrinter()
        dialog = QPrintDialog(self._printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._print_chosen)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    @Slot()
    def _print_chosen(self) -> None:
        if self._printer is not None:
            self.print_to(self._printer)

    def _tables(self) -> Iterator[str]:
        """Yield a heading and a table for each menu that is listed."""
        for menu in self._items(self.tree.invisibleRootItem()):
            yield f"<h3>{escape(menu.text(0))}</h3><table width='100%' cellpadding='2'>"
            for item in self._items(menu):
                yield f"<tr><td width='50%'>{escape(item.text(0))}</td><td>{escape(item.text(1))}</td></tr>"
            yield "</table>"

    def _items(self, above: QTreeWidgetItem) -> list[QTreeWidgetItem]:
        """Return what is listed below an item."""
        below = [above.child(place) for place in range(above.childCount())]
        return [item for item in below if item is not None and not item.isHidden()]

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
