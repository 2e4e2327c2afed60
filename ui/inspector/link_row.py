"""One link in the inspector: the other task, the type, the lag, and a button that removes it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from planner.records import Link
from ui.bridge import Bridge
from ui.editors import ComboBox, TextEditor
from ui.link_controls import LinkControls

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
        self._controls = LinkControls(link, bridge, parent=self)
        self._controls.type_editor.setFixedWidth(TYPE_WIDTH)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._make_name(), 1)
        layout.addWidget(self._controls)

    @property
    def link_id(self) -> int:
        """The link shown."""
        return self._link.id

    @property
    def lag_editor(self) -> TextEditor:
        """Where the lag is typed."""
        return self._controls.lag_editor

    @property
    def type_editor(self) -> ComboBox:
        """Where the type is chosen."""
        return self._controls.type_editor

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
