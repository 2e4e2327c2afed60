"""Lines of a list with a muted hint at their end, and headings between them."""

from __future__ import annotations

from typing import TypeAlias

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.theme import Role
from ui.theme_manager import ThemeManager

HINT, HEADING = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
HINT_GAP = 12
TRAILING = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
ELIDE = Qt.TextElideMode.ElideRight
ENABLED = QStyle.StateFlag.State_Enabled
NOTHING = Qt.ItemFlag.NoItemFlags

Index: TypeAlias = QModelIndex | QPersistentModelIndex


def add_heading(entries: QListWidget, text: str) -> None:
    """Add a heading, which the arrows pass over."""
    item = QListWidgetItem(text, entries)
    item.setFlags(NOTHING)
    item.setData(HEADING, True)


class HintDelegate(QStyledItemDelegate):
    """Writes the hint of an entry at the end of its line; headings are bold and muted."""

    def __init__(self, themes: ThemeManager, parent: QObject) -> None:
        super().__init__(parent)
        self._themes = themes

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Leave room for the hint."""
        super().initStyleOption(option, index)
        if index.data(HEADING):
            option.font.setBold(True)
            option.state |= ENABLED
            option.palette.setColor(option.palette.ColorRole.Text, self._themes.theme.color(Role.TEXT_MUTED))
            return
        taken = option.fontMetrics.horizontalAdvance(index.data(HINT) or "") + HINT_GAP + option.decorationSize.width()
        option.text = option.fontMetrics.elidedText(option.text, ELIDE, option.rect.width() - taken - 2 * HINT_GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the entry, then its hint."""
        super().paint(painter, option, index)
        hint = index.data(HINT)
        if hint:
            painter.save()
            painter.setFont(option.font)
            painter.setPen(self._themes.theme.color(Role.TEXT_MUTED))
            place = QStyle.visualAlignment(option.direction, TRAILING)
            painter.drawText(option.rect.adjusted(HINT_GAP, 0, -HINT_GAP, 0), place, hint)
            painter.restore()
