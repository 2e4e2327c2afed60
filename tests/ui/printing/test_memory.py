"""What is remembered of the page set-up from print to print."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from ui.printing.memory import COLUMNS_SETTING, SETUP_SETTING, keep_setup, load_setup
from ui.printing.setup import PageSetup
from ui.settings import Settings

SHOWN = ("row", "name", "owner")


@pytest.fixture
def settings() -> Iterator[Settings]:
    settings = Settings()
    settings.clear()
    yield settings
    settings.clear()


def test_at_first_the_columns_are_those_of_the_outline(settings):
    assert load_setup(settings, SHOWN) == replace(PageSetup(), columns=SHOWN)


def test_choices_come_back_but_not_the_dates_of_one_plan(settings):
    chosen = PageSetup(
        paper="Letter", landscape=False, pages_wide=3, pages_tall=2, text=7.5, margin=12.0, repeat_table=False,
        legend=False, header=("a", "b", "c"), footer=("", "", "{page}"), columns=SHOWN, first=1000, last=90_000,
    )  # fmt: skip
    keep_setup(settings, chosen, SHOWN)
    assert load_setup(Settings(), SHOWN) == replace(chosen, first=None, last=None)


def test_columns_that_are_the_outlines_follow_it(settings):
    keep_setup(settings, PageSetup(columns=SHOWN), SHOWN)
    assert load_setup(settings, ("name", "start")).columns == ("name", "start")


def test_columns_of_ones_own_stay(settings):
    keep_setup(settings, PageSetup(columns=("name", "finish")), SHOWN)
    assert load_setup(settings, ("name", "start")).columns == ("name", "finish")


def test_no_column_at_all_is_a_choice(settings):
    keep_setup(settings, PageSetup(columns=()), SHOWN)
    assert load_setup(settings, SHOWN).columns == ()


@pytest.mark.parametrize(
    "damaged", ["nonsense", [1, 2], {"paper": 3}, {"paper": "B7"}, {"text": "large"}, {"header": ["one"]}]
)
def test_what_is_damaged_counts_as_not_remembered(settings, damaged):
    settings.set_data(SETUP_SETTING, damaged)
    settings.set_data(COLUMNS_SETTING, damaged)
    assert load_setup(settings, SHOWN) == replace(PageSetup(), columns=SHOWN)
