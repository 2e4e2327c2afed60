"""A titled part of the inspector that folds away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui.fonts import ui_font

DOWN, RIGHT = Qt.ArrowType.DownArrow, Qt.ArrowType.RightArrow


class Section(QWidget):
    """A heading that shows and hides the content below it."""

    def __init__(self, heading: str, content: QWidget, *, opened: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self._opened = opened
        self._heading = QToolButton(self)
        self._heading.setText(heading)
        self._heading.setFont(ui_font(weight=QFont.Weight.DemiBold))
        self._heading.setAutoRaise(True)
        self._heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._heading.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._heading.clicked.connect(self._toggle)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._heading)
        layout.addWidget(content)
        self._show()

    @property
    def is_open(self) -> bool:
        """Whether the content is shown."""
        return self._opened

    @Slot()
    def _toggle(self) -> None:
        self._opened = not self._opened
        self._show()

    def _show(self) -> None:
        self._heading.setArrowType(DOWN if self._opened else RIGHT)
        self._heading.setAccessibleDescription(self.tr("open") if self._opened else self.tr("closed"))
        self._content.setVisible(self._opened)
