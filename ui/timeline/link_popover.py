"""A link opened on the timeline: a small panel at its place, where type and lag are edited."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from planner.records import Link
from ui.bridge import Bridge
from ui.link_controls import LinkControls
from ui.timeline.canvas import Canvas
from ui.timeline.card_texts import link_titles

ESCAPE = Qt.Key.Key_Escape
MARGIN = 10
AWAY = 8
"""Pixels between the pointer and the panel."""
WIDEST = 420


class LinkPopover(QFrame):
    """Shows one link until it is clicked away, closed by Escape or Return, or the link is gone."""

    def __init__(self, link: Link, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._bridge = bridge
        self._title = QLabel(self)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self._title.setMaximumWidth(WIDEST)
        self.controls = LinkControls(link, bridge, link_titles(), self)
        self.controls.entered.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.addWidget(self._title)
        layout.addWidget(self.controls)
        bridge.changed.connect(self._follow)
        self._follow()

    @property
    def title(self) -> str:
        """From which task the link leads to which."""
        return self._title.text()

    def open_at(self, place: QPoint) -> None:
        """Show it near a global position, within the screen, the lag ready to be typed."""
        self.adjustSize()
        room, size = self.screen().availableGeometry(), self.size()
        x = min(place.x() + AWAY, room.right() - size.width())
        y = place.y() + AWAY
        if y + size.height() > room.bottom():
            y = place.y() - AWAY - size.height()
        self.move(max(x, room.left()), max(y, room.top()))
        self.show()
        self.controls.lag_editor.setFocus()
        self.controls.lag_editor.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes, and what was being typed is forgotten."""
        if event.key() == ESCAPE:
            self._follow()
            self.close()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _follow(self) -> None:
        project = self._bridge.session.project
        link = project.links.get(self.controls.link_id)
        if link is None:
            self.close()
            return
        one, other = project.tasks[link.predecessor_id].name, project.tasks[link.successor_id].name
        self._title.setText(f"{one} → {other}")
        self.setAccessibleName(self._title.text())
        self.controls.show_link(link)


class LinkOpener(QObject):
    """Opens links of a canvas.

    Attributes:
        popover: the one that was opened last.
    """

    def __init__(self, canvas: Canvas, bridge: Bridge) -> None:
        super().__init__(canvas)
        self._canvas, self._bridge = canvas, bridge
        self.popover: LinkPopover | None = None

    @Slot(object, QPointF)
    def open_at(self, link_id: int, place: QPointF) -> None:
        """Open a link at a place of the view."""
        link = self._bridge.session.project.links[link_id]
        self.popover = LinkPopover(link, self._bridge, self._canvas)
        self.popover.open_at(self._canvas.viewport().mapToGlobal(place.toPoint()))

    @Slot(object)
    def open(self, link_id: int) -> None:
        """Open a link in the middle of its line, of the view where that is out of sight."""
        places, area = self._canvas.chart.places, self._canvas.area
        ids = places.scene.links.ids.tolist()
        route = places.routes.get(ids.index(link_id)) if link_id in ids else None
        place = QPointF(*route[len(route) // 2]) if route else area.center()
        self.open_at(link_id, place if area.contains(place) else area.center())
