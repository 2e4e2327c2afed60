"""Page set-up: what cannot be printed is refused with a remedy."""

from __future__ import annotations

from dataclasses import replace

import pytest

from planner.errors import EditRefused
from ui.printing.setup import PageSetup, checked


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"paper": "B7"}, "paper-unknown"),
        ({"pages_wide": 0}, "paper-pages"),
        ({"pages_wide": 41}, "paper-pages"),
        ({"pages_tall": 0}, "paper-pages"),
        ({"text": 3.9}, "paper-text"),
        ({"text": float("nan")}, "paper-text"),
        ({"margin": -1.0}, "paper-margin"),
        ({"margin": 80.0}, "paper-margin"),
        ({"columns": ("name", "shoe_size")}, "paper-column"),
        ({"first": 10, "last": 10}, "paper-range"),
    ],
)
def test_what_cannot_be_printed_is_refused(change, code):
    with pytest.raises(EditRefused) as caught:
        checked(replace(PageSetup(), **change))
    assert caught.value.code == code
    assert code not in str(caught.value)


def test_the_usual_set_up_can_be_printed():
    assert checked(PageSetup()) == PageSetup()


def test_paper_lies_as_asked():
    lying, upright = PageSetup(paper="A4").size, PageSetup(paper="A4", landscape=False).size
    assert lying == upright[::-1]
    assert upright == pytest.approx((595.3, 841.9), abs=0.1)
