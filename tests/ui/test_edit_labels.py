"""Undo steps are named in the user's language, whatever they act on."""

from __future__ import annotations

import pytest

from ui.edit_labels import translated_label


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
