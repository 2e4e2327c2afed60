"""Colours of items: legible, paler the less sure, the same for the same."""

import pytest

from ui.roadmap.colors import contrast, legible, level_of, mixed, shades_of
from ui.theme import Role, load_theme

THEMES = ("light", "dark", "paper", "light-contrast", "dark-contrast")


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("level", [0, 1, 2])
def test_names_on_bars_are_legible(name, level):
    theme = load_theme(name)
    for number in range(len(theme.teams)):
        shades = shades_of(theme, theme.team_color(number), level)
        assert contrast(shades.text, shades.fill) >= 4.4, number


@pytest.mark.parametrize("name", THEMES)
def test_an_unsure_bar_is_nearer_to_the_ground(name):
    theme = load_theme(name)
    ground, color = theme.color(Role.BASE), theme.team_color(0)
    sure, likely, guess = (contrast(shades_of(theme, color, level).fill, ground) for level in (0, 1, 2))
    assert sure > likely > guess


def test_levels_of_confidence():
    assert [level_of(sure) for sure in (-1, 100, 80, 79, 50, 49, 0)] == [0, 0, 0, 1, 1, 2, 2]


def test_mixing_and_contrast_are_those_of_the_textbook():
    theme = load_theme("light")
    white, ink = theme.color(Role.BASE), theme.color(Role.TEXT)
    assert mixed(ink, white, 0.0) == white.toRgb()
    assert contrast(white, white) == pytest.approx(1.0)
    assert legible(theme, white) == ink
