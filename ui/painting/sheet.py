"""What a view without rows gives to be printed: one picture of a known size."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtGui import QFont, QPainter

from ui.theme import Theme


class Sheet(Protocol):
    """A picture to be put on paper, in the units of a font of the size that printing uses."""

    @property
    def title(self) -> str:
        """What is shown, in a few words."""

    @property
    def note(self) -> str:
        """How it is to be read."""

    @property
    def size(self) -> tuple[float, float]:
        """Width and height."""

    def paint(self, painter: QPainter, theme: Theme, font: QFont) -> None:
        """Paint it from the origin on."""
