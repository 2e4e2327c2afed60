"""The style sheet and the palette that Qt gets: complete, from the theme alone, accepted by Qt."""

import re
from importlib.resources import files

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLineEdit, QPushButton

from ui import stylesheet
from ui.stylesheet import application_palette, application_style_sheet, qss_color
from ui.theme import Role, ThemeError, load_theme

TEMPLATE = (files("resources") / "themes" / "app.qss").read_text(encoding="utf-8")
QT_ROLES = [role for role in QPalette.ColorRole if role is not QPalette.ColorRole.NColorRoles]
QT_ROLES.remove(QPalette.ColorRole.NoRole)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_all_placeholders_are_filled(qapp, name: str):
    assert "${" in TEMPLATE
    assert "$" not in application_style_sheet(load_theme(name))


def test_template_holds_no_colour_of_its_own():
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b|rgba?\(|\b(?:white|black|gray|red|blue)\b", TEMPLATE) == []


def test_colours_are_those_of_the_theme(qapp):
    theme = load_theme("dark")
    assert qss_color(theme.color(Role.ACCENT)) in application_style_sheet(theme)


def test_opacity_is_written():
    assert qss_color(QColor(10, 20, 30, 51)) == "rgba(10, 20, 30, 0.200)"


def test_unknown_role_is_named(qapp, tmp_path, monkeypatch):
    template = tmp_path / "app.qss"
    template.write_text("QLabel { color: ${inkk}; }", encoding="utf-8")
    monkeypatch.setattr(stylesheet, "TEMPLATE", template)
    with pytest.raises(ThemeError, match="'inkk'"):
        application_style_sheet(load_theme("light"))


def test_qt_understands_the_whole_sheet(qtbot):
    """Qt says "Could not parse stylesheet" as a warning, which fails a test here."""
    button = QPushButton("Apply")
    qtbot.addWidget(button)
    button.setProperty("primary", True)
    button.setStyleSheet(application_style_sheet(load_theme("light")))
    middle = button.grab().toImage().pixelColor(5, button.height() // 2)
    assert middle == load_theme("light").color(Role.ACCENT)


def test_invalid_field_is_marked(qtbot):
    field = QLineEdit()
    qtbot.addWidget(field)
    field.setProperty("invalid", True)
    field.setStyleSheet(application_style_sheet(load_theme("light")))
    field.resize(200, 30)
    assert field.grab().toImage().pixelColor(180, 15) == load_theme("light").color(Role.DANGER_SOFT)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_palette_sets_every_role_in_every_group(name: str):
    palette = application_palette(load_theme(name))
    groups = (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled)
    unset = [(group, role) for group in groups for role in QT_ROLES if not palette.isBrushSet(group, role)]
    assert unset == []


def test_palette_shows_what_is_disabled():
    theme = load_theme("light")
    palette = application_palette(theme)
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert disabled == theme.color(Role.TEXT_DISABLED)
    assert palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Text) == theme.color(Role.TEXT)
