"""Undo steps are named in the user's language, whatever they act on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from ui.edit_labels import translated_label
from ui.translation import install


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """German is spoken."""
    before = QLocale()
    install(qapp, "de")
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("label", "said"),
    [
        ("Move “Beta”", "“Beta” bewegen"),
        ("Move “Beta” up", "“Beta” nach oben"),
        ("Deadline of “Owner of {x}”", "Stichtag von “Owner of {x}”"),
        ("Set baseline", "Basisplan festlegen"),
        ("What nobody knows", "What nobody knows"),
    ],
)
@pytest.mark.usefixtures("german")
def test_labels_are_translated_with_what_they_name(label: str, said: str) -> None:
    assert translated_label(label) == said


@pytest.mark.usefixtures("qapp")
def test_in_english_a_label_stays() -> None:
    assert translated_label("Move “Beta” up") == "Move “Beta” up"
