"""The type, the lag and the removal of one link; in the inspector's rows and beside a link on the timeline."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from planner.edits import links
from planner.errors import EditRefused
from planner.predecessors import format_lag, parse_lag
from planner.records import Link, LinkType
from ui.bridge import Bridge
from ui.editors import ComboBox, TextEditor
from ui.icons import set_icon
from ui.notices import translated

LAG_WIDTH = 66
SHORT_TITLES = {kind: kind.value for kind in LinkType}


class LinkControls(QWidget):
    """Shows and edits one link; each change is one undo step.

    Attributes:
        link_id: the link. type_editor, lag_editor, remove_button: what it consists of.

    Signals:
        entered: Return was pressed on a lag that was taken.
    """

    entered = Signal()

    def __init__(
        self, link: Link, bridge: Bridge, titles: Mapping[LinkType, str] = SHORT_TITLES, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.link_id, self._bridge = link.id, bridge
        self.type_editor = ComboBox(self)
        for kind, title in titles.items():
            self.type_editor.addItem(title, kind)
        self.type_editor.setAccessibleName(self.tr("Link type"))
        self.type_editor.activated.connect(self._change_type)
        self.lag_editor = TextEditor(self)
        self.lag_editor.setPlaceholderText(self.tr("lag"))
        self.lag_editor.setAccessibleName(self.tr("Lag"))
        self.lag_editor.setFixedWidth(LAG_WIDTH)
        self.lag_editor.editingFinished.connect(self._change_lag)
        self.lag_editor.committed.connect(self._on_return)
        self.remove_button = QToolButton(self)
        self.remove_button.setAutoRaise(True)
        self.remove_button.setToolTip(self.tr("Remove this link"))
        self.remove_button.setAccessibleName(self.remove_button.toolTip())
        set_icon(self.remove_button, "close")
        self.remove_button.clicked.connect(self._remove)
        self._lay_out()
        self.show_link(link)

    def show_link(self, link: Link) -> None:
        """Show the link as it is now."""
        self.type_editor.setCurrentIndex(self.type_editor.findData(link.type))
        self.lag_editor.setText(format_lag(link.lag, link.lag_unit, self._bridge.session.project.units))
        self.lag_editor.clear_refusal()

    @Slot()
    def _change_type(self) -> None:
        self._bridge.apply(links.change, self.link_id, LinkType(self.type_editor.currentData()))

    @Slot()
    def _change_lag(self) -> None:
        if not self.lag_editor.isModified():
            return
        self.lag_editor.setModified(False)
        try:
            lag, unit = parse_lag(self.lag_editor.text(), self._bridge.session.project.units)
        except EditRefused as refused:
            self._bridge.report(refused)
            self.lag_editor.show_refusal(translated(refused))
            return
        self._bridge.apply(links.change, self.link_id, lag=lag, lag_unit=unit)

    @Slot()
    def _on_return(self) -> None:
        self._change_lag()
        if not self.lag_editor.property("invalid"):
            self.entered.emit()

    @Slot()
    def _remove(self) -> None:
        self._bridge.apply(links.delete, [self.link_id])

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        writable = self._bridge.session.writable
        for widget in (self.type_editor, self.lag_editor, self.remove_button):
            widget.setEnabled(writable)
            layout.addWidget(widget)
