"""A card as a widget over a window: it stays within it, beside what it is about, and lets the mouse through."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.painting.card import Card, Ends, Line
from ui.theme_manager import ThemeManager

RIM = 8
"""Pixels around the card for its shadow."""
THROUGH = Qt.WidgetAttribute.WA_TransparentForMouseEvents
NO_FOCUS = Qt.FocusPolicy.NoFocus


class CardView(QWidget):
    """Shows one card over the window of its owner.

    Attributes:
        card: what is shown, None while nothing is.
    """

    def __init__(self, owner: QWidget, themes: ThemeManager) -> None:
        super().__init__(owner)
        self._owner, self._themes = owner, themes
        self.card: Card | None = None
        self.setAttribute(THROUGH)
        self.setFocusPolicy(NO_FOCUS)
        self.hide()

    def show_card(self, lines: list[Line], font: QFont, place: QPoint, row: Ends | None = None) -> None:
        """Show lines beside a place of the owner, and leave free the row (its top and bottom) that they are about."""
        window = self._owner.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        self.card = Card(lines, font)
        at = self._owner.mapTo(window, place)
        if row is not None:
            row = (row[0] + at.y() - place.y(), row[1] + at.y() - place.y())
        area = self.card.area(QRectF(window.rect()), QPointF(at), row)
        self.setGeometry(area.adjusted(-RIM, -RIM, RIM, RIM).toAlignedRect())
        self.setAccessibleName("\n".join(": ".join(filter(None, (line.label, line.text))) for line in lines))
        self.show()
        self.raise_()
        self.update()

    def dismiss(self) -> None:
        """Show nothing."""
        if self.card is not None:
            self.card = None
            self.hide()

    def covers(self, place: QPoint) -> bool:
        """Whether the card lies over a place of its owner."""
        return self.card is not None and self.geometry().contains(self._owner.mapTo(self._owner.window(), place))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt's."""
        if self.card is not None:
            painter = QPainter(self)
            self.card.paint(painter, QRectF(self.rect()).adjusted(RIM, RIM, -RIM, -RIM), self._themes.theme)
            painter.end()
