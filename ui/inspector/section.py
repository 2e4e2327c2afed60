"""A titled part of the inspector that folds away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

MARGIN = 12
DOWN, RIGHT = Qt.ArrowType.DownArrow, Qt.ArrowType.RightArrow


class Section(QWidget):
    """A heading that shows and hides the content below it."""

    def __init__(self, heading: str, content: QWidget, *, opened: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self._heading = QToolButton(self)
        self._heading.setText(heading)
        self._heading.setObjectName("sectionHeading")
        self._heading.setAutoRaise(True)
        self._heading.setCheckable(True)
        self._heading.setChecked(opened)
        self._heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._heading.toggled.connect(self._on_toggled)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._heading)
        layout.addWidget(content)
        self._on_toggled(opened)

    @property
    def is_open(self) -> bool:
        """Whether the content is shown."""
        return self._heading.isChecked()

    @Slot(bool)
    def _on_toggled(self, opened: bool) -> None:
        self._heading.setArrowType(DOWN if opened else RIGHT)
        self._content.setVisible(opened)
