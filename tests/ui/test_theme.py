"""Themes: every role in every theme, legible for everybody, and one clear sentence where a file is wrong."""

import itertools
import re
from importlib.resources import files

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from tests.ui.colour import VISION, contrast, difference
from ui import theme as theme_module
from ui.theme import Role, Theme, ThemeError, load_theme, paper_theme

NAMES = ("light", "dark", "paper", "light-contrast", "dark-contrast")
TEXTS = {
    "text": ("window", "panel", "base", "alternate", "hover", "pressed", "selection_inactive", "control", "weekend"),
    "text_muted": ("window", "panel", "base", "alternate", "hover", "control", "header", "weekend", "holiday"),
    "selection_text": ("selection",),
    "accent_text": ("accent", "accent_hover", "accent_pressed"),
    "hyperlink": ("window", "panel", "base"),
    "header_text": ("header",),
    "tooltip_text": ("tooltip",),
    "danger": ("base", "panel", "window", "danger_soft"),
    "warning": ("base", "panel", "window", "warning_soft"),
    "success": ("base", "panel", "window", "success_soft"),
    "info": ("base", "panel", "window", "info_soft"),
    "bar_text": ("bar", "bar_progress", "bar_critical", "bar_critical_progress", "bar_manual"),
}
SOFT = ("danger_soft", "warning_soft", "success_soft", "info_soft")
MARKS = (
    "bar", "bar_progress", "bar_critical", "bar_critical_progress", "bar_manual", "bar_inactive", "summary",
    "milestone", "milestone_critical", "link", "link_critical", "link_selected", "baseline_edge", "today",
    "status_line", "deadline", "deadline_missed", "pin",
)  # fmt: skip
GROUNDS = ("base", "alternate", "weekend", "holiday")


@pytest.fixture(params=NAMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(request.param)


def failures(theme: Theme, pairs, least: float) -> list[str]:
    """Return the pairs of roles with less contrast than asked for, with their figure."""
    ratios = ((fore, back, contrast(theme.color(Role(fore)), theme.color(Role(back)))) for fore, back in pairs)
    return [f"{fore} on {back}: {ratio:.2f}" for fore, back, ratio in ratios if ratio < least]


def test_every_role_has_a_colour(theme: Theme):
    assert set(theme.colors) == set(Role)


def test_text_is_legible_on_all_its_grounds(theme: Theme):
    pairs = [(text, ground) for text, grounds in TEXTS.items() for ground in grounds]
    assert failures(theme, pairs, 4.5) == []


def test_text_is_legible_on_notices(theme: Theme):
    assert failures(theme, [("text", ground) for ground in SOFT], 4.5) == []


def test_marks_stand_out_from_the_chart_even_on_free_days(theme: Theme):
    assert failures(theme, itertools.product(MARKS, GROUNDS), 3.0) == []


def test_controls_and_focus_can_be_seen(theme: Theme):
    grounds = ("window", "panel", "base", "control")
    assert failures(theme, itertools.product(("focus", "outline"), grounds), 3.0) == []


def test_free_days_can_be_told_from_working_days(theme: Theme):
    base, weekend, holiday = (theme.color(role) for role in (Role.BASE, Role.WEEKEND, Role.HOLIDAY))
    assert difference(base, weekend) > 1.5
    assert difference(weekend, holiday) > 1.5


@pytest.mark.parametrize("vision", VISION)
def test_critical_and_other_bars_differ_for_everybody(theme: Theme, vision: str):
    assert difference(theme.color(Role.BAR), theme.color(Role.BAR_CRITICAL), vision) > 20


def test_progress_can_be_told_from_the_rest_of_a_bar(theme: Theme):
    assert contrast(theme.color(Role.BAR), theme.color(Role.BAR_PROGRESS)) > 1.4
    assert contrast(theme.color(Role.BAR_CRITICAL), theme.color(Role.BAR_CRITICAL_PROGRESS)) > 1.4


@pytest.mark.parametrize("vision", VISION)
def test_team_colours_stay_apart_for_everybody(theme: Theme, vision: str):
    close = [
        f"{one.name()} {other.name()}: {difference(one, other, vision):.1f}"
        for one, other in itertools.combinations(theme.teams, 2)
        if difference(one, other, vision) < 11
    ]
    assert close == []


def test_team_colours_carry_text_and_stand_out(theme: Theme):
    assert len(theme.teams) == 10
    for index, color in enumerate(theme.teams):
        assert contrast(theme.team_text(index), color) >= 4.5, color.name()
        assert min(contrast(color, theme.color(Role(ground))) for ground in GROUNDS) >= 3.0, color.name()


def test_team_colours_repeat_after_the_last():
    theme = load_theme("light")
    assert theme.team_color(13) == theme.team_color(3)
    assert theme.team_text(13) == theme.team_text(3)


def test_dark_says_that_it_is_dark():
    assert [load_theme(name).dark for name in NAMES] == [False, True, False, False, True]


@pytest.fixture(params=("light-contrast", "dark-contrast"))
def contrasting(request: pytest.FixtureRequest) -> Theme:
    return load_theme(request.param)


def test_high_contrast_texts_have_seven_to_one(contrasting: Theme):
    pairs = [(text, ground) for text, grounds in TEXTS.items() for ground in grounds]
    assert failures(contrasting, pairs, 7.0) == []
    assert failures(contrasting, [("text", ground) for ground in SOFT], 7.0) == []


def test_high_contrast_marks_have_as_much_as_text_needs_elsewhere(contrasting: Theme):
    assert failures(contrasting, itertools.product(MARKS, GROUNDS), 4.5) == []


def test_high_contrast_shows_what_is_switched_on(contrasting: Theme):
    assert failures(contrasting, [("accent", ground) for ground in ("window", "panel", "base", "selection")], 4.5) == []


def test_high_contrast_shows_the_edges_of_what_can_be_used(contrasting: Theme):
    edges = ("border", "border_strong", "control_border", "outline", "focus", "scrollbar")
    assert failures(contrasting, itertools.product(edges, ("window", "panel", "base", "control")), 4.5) == []


def test_dark_is_dark_grey_and_not_black():
    window = load_theme("dark").color(Role.WINDOW)
    assert 20 < window.lightness() < 60


def test_paper_is_white_and_otherwise_the_light_theme():
    paper, light = paper_theme(), load_theme("light")
    assert paper.color(Role.BASE) == paper.color(Role.WINDOW) == QColor("white")
    assert paper.color(Role.BAR) == light.color(Role.BAR)
    assert paper.teams == light.teams


def test_pens_are_shared_and_grow_with_the_painter():
    theme = load_theme("light")
    pen = theme.pen(Role.LINK, 1.5, Qt.PenStyle.DashLine)
    assert pen is theme.pen(Role.LINK, 1.5, Qt.PenStyle.DashLine)
    assert (pen.color(), pen.widthF(), pen.style()) == (theme.color(Role.LINK), 1.5, Qt.PenStyle.DashLine)
    assert not pen.isCosmetic()
    assert theme.pen(Role.LINK) is not pen


def test_brushes_are_shared():
    theme = load_theme("dark")
    assert theme.brush(Role.BAR) is theme.brush(Role.BAR)
    assert theme.brush(Role.BAR).color() == theme.color(Role.BAR)


def test_opacity_is_read():
    assert load_theme("light").color(Role.SHADOW).alphaF() == pytest.approx(0.16, abs=0.01)


def test_theme_is_read_once():
    assert load_theme("light") is load_theme("light")


@pytest.fixture
def themes(tmp_path, monkeypatch):
    """Return a folder of themes of the test's own, with a copy of the light one in it."""
    text = (files("resources") / "themes" / "light.toml").read_text(encoding="utf-8")
    (tmp_path / "light.toml").write_text(text, encoding="utf-8")
    monkeypatch.setattr(theme_module, "THEMES", tmp_path)
    load_theme.cache_clear()
    yield tmp_path
    load_theme.cache_clear()


def refuse(themes, old: str, new: str, name: str = "light") -> str:
    """Change the theme file and return what `load_theme` says about it."""
    path = themes / "light.toml"
    text = path.read_text(encoding="utf-8")
    assert re.search(old, text, re.M)
    path.write_text(re.sub(old, new, text, count=1, flags=re.M), encoding="utf-8")
    with pytest.raises(ThemeError) as refusal:
        load_theme(name)
    return str(refusal.value)


def test_missing_role_is_named(themes):
    assert "role deadline_missed" in refuse(themes, r"^deadline_missed = .*$", "")


def test_unknown_palette_entry_is_named(themes):
    said = refuse(themes, r"^weekend = .*$", 'weekend = "grey-51"')
    assert "role 'weekend'" in said
    assert "'grey-51'" in said


def test_wrong_colour_is_named(themes):
    assert "'white' is 'papyrus-ish'" in refuse(themes, r"^white = .*$", 'white = "papyrus-ish"')


def test_unknown_role_is_named(themes):
    assert "'weekned'" in refuse(themes, r"^weekend = ", 'weekned = "white"\nweekend = ')


def test_opacity_above_100_is_refused(themes):
    assert "'ink @ 160%'" in refuse(themes, r"ink @ 16%", "ink @ 160%")


def test_team_without_text_is_refused(themes):
    assert "as many [teams] texts as colors" in refuse(themes, r"colors = \[", 'colors = ["ink", ')


def test_file_that_is_not_toml_is_refused(themes):
    assert "not valid TOML" in refuse(themes, r"^\[roles\]$", "[roles")


def test_missing_theme_is_named(themes):
    with pytest.raises(ThemeError, match="no theme 'sepia'"):
        load_theme("sepia")


def test_theme_extends_another(themes):
    (themes / "rose.toml").write_text('extends = "light"\n[palette]\nblue-500 = "#aa3366"\n', encoding="utf-8")
    rose = load_theme("rose")
    assert rose.color(Role.BAR) == QColor("#aa3366")
    assert rose.color(Role.TEXT) == load_theme("light").color(Role.TEXT)


def test_theme_that_extends_itself_is_refused(themes):
    (themes / "a.toml").write_text('extends = "b"\n', encoding="utf-8")
    (themes / "b.toml").write_text('extends = "a"\n', encoding="utf-8")
    with pytest.raises(ThemeError, match="extends itself"):
        load_theme("a")


def test_theme_without_palette_is_refused(themes):
    (themes / "empty.toml").write_text('name = "empty"\n', encoding="utf-8")
    with pytest.raises(ThemeError, match="window"):
        load_theme("empty")
