"""Fonts for everything that is laid out on paper."""

import pytest
from PySide6.QtWidgets import QApplication

from ui.fonts import install_fonts


@pytest.fixture(autouse=True)
def fonts(qapp: QApplication) -> None:
    """Text is measured with the program's own typeface."""
    install_fonts()
