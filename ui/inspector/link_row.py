"""One link in the inspector: the other task, the type, the lag, and a button that removes it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from planner.edits import links
from planner.errors import EditRefused
from planner.predecessors import format_lag, parse_lag
from planner.records import Link, LinkType
from ui.bridge import Bridge
from ui.editors import ComboBox, TextEditor
from ui.icons import set_icon
from ui.notices import translated

LAG_WIDTH = 66
TYPE_WIDTH = 72


class LinkRow(QWidget):
    """Shows and edits one link of the inspected task.

    Signals:
        task_chosen: the id of the other task, to go there.
    """

    task_chosen = Signal(object)

    def __init__(self, link: Link, other_id: int, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link, self._other_id, self._bridge = link, other_id, bridge
        writable = bridge.session.writable
        self._name = self._make_name()
        self._type = ComboBox(self)
        self._type.addItems([kind.value for kind in LinkType])
        self._type.setCurrentText(link.type.value)
        self._type.setFixedWidth(TYPE_WIDTH)
        self._type.setEnabled(writable)
        self._type.setAccessibleName(self.tr("Link type"))
        self._type.activated.connect(self._change_type)
        self._lag = TextEditor(self)
        self._lag.setText(format_lag(link.lag, link.lag_unit, bridge.session.project.units))
        self._lag.setPlaceholderText(self.tr("lag"))
        self._lag.setAccessibleName(self.tr("Lag"))
        self._lag.setFixedWidth(LAG_WIDTH)
        self._lag.setEnabled(writable)
        self._lag.editingFinished.connect(self._change_lag)
        self._lay_out(writable)

    @property
    def link_id(self) -> int:
        """The link shown."""
        return self._link.id

    @property
    def lag_editor(self) -> TextEditor:
        """Where the lag is typed."""
        return self._lag

    @property
    def type_editor(self) -> ComboBox:
        """Where the type is chosen."""
        return self._type

    def _make_name(self) -> QPushButton:
        project = self._bridge.session.project
        text = f"{project.row_number(self._other_id)}  {project.tasks[self._other_id].name}"
        button = QPushButton(text.replace("&", "&&"), self)
        button.setProperty("flat", True)
        button.setStyleSheet("text-align: left; padding-left: 2px;")
        button.setToolTip(self.tr("Go to “{0}”").format(project.tasks[self._other_id].name))
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        button.clicked.connect(self._choose)
        return button

    @Slot()
    def _choose(self) -> None:
        self.task_chosen.emit(self._other_id)

    @Slot()
    def _change_type(self) -> None:
        self._bridge.apply(links.change, self._link.id, LinkType(self._type.currentText()))

    @Slot()
    def _change_lag(self) -> None:
        if not self._lag.isModified():
            return
        self._lag.setModified(False)
        try:
            lag, unit = parse_lag(self._lag.text(), self._bridge.session.project.units)
        except EditRefused as refused:
            self._bridge.report(refused)
            self._lag.show_refusal(translated(refused))
            return
        self._bridge.apply(links.change, self._link.id, lag=lag, lag_unit=unit)

    @Slot()
    def _remove(self) -> None:
        self._bridge.apply(links.delete, [self._link.id])

    def _lay_out(self, writable: bool) -> None:
        remove = QToolButton(self)
        remove.setAutoRaise(True)
        remove.setToolTip(self.tr("Remove this link"))
        remove.setAccessibleName(remove.toolTip())
        remove.setEnabled(writable)
        set_icon(remove, "close")
        remove.clicked.connect(self._remove)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._name, 1)
        for widget in (self._type, self._lag, remove):
            layout.addWidget(widget)
