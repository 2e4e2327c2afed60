"""Icons: drawn by the house rules, recoloured by the theme, sharp at every scale."""

import re
from importlib.resources import files
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QToolButton, QWidget

from ui.actions import SPECS
from ui.icons import APPLICATION_ICON, application_icon, drawing, glyph_path, icon, set_icon, use_theme
from ui.theme import Role, Theme, load_theme

FILES = {entry.name[:-4]: entry for entry in (files("resources") / "icons").iterdir() if entry.name.endswith(".svg")}
NAMES = sorted(FILES.keys() - {APPLICATION_ICON})
EXPECTED = {
    "new", "open", "save-version", "save-as", "import", "export", "print", "undo", "redo", "cut", "copy",
    "paste", "delete", "indent", "outdent", "move-up", "move-down", "link", "unlink", "add-task",
    "add-milestone", "zoom-in", "zoom-out", "zoom-fit", "today", "critical-path", "baseline", "search",
    "palette", "inspector", "theme", "settings", "help", "pin", "unpin", "manual", "calendar", "flag",
    "milestone", "person", "team", "warning", "error", "info", "close", "chevron-right", "chevron-down",
    "expand-all", "collapse-all", "filter", "columns", "history", "lock", "recurring", "note", "deadline",
    "check", "more",
}  # fmt: skip


@pytest.fixture(autouse=True)
def _light(qapp):
    use_theme(load_theme("light"))
    yield
    use_theme(load_theme("light"))


def ink(image: QImage) -> set[str]:
    """Return the colours of the fully opaque pixels of a picture."""
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    colors = (image.pixelColor(x, y) for x, y in points)
    return {color.name() for color in colors if color.alpha() == 255}


def main_color(result: QIcon, size: int, mode: QIcon.Mode = QIcon.Mode.Normal, on: bool = False) -> set[str]:
    state = QIcon.State.On if on else QIcon.State.Off
    return ink(result.pixmap(QSize(size, size), 3.0, mode, state).toImage())


def test_all_icons_of_the_design_are_drawn():
    assert sorted(EXPECTED - set(NAMES)) == []


def test_every_icon_of_an_action_is_drawn():
    assert sorted({spec.icon for spec in SPECS if spec.icon} - set(NAMES)) == []


@pytest.mark.parametrize("name", NAMES)
def test_drawing_keeps_the_house_rules(name: str):
    text = FILES[name].read_text(encoding="utf-8")
    assert 'viewBox="0 0 24 24"' in text
    assert 'stroke-width="1.6"' in text
    assert set(re.findall(r'(?:fill|stroke)="([^"]*)"', text)) <= {"currentColor", "none"}
    assert QSvgRenderer(text.replace("currentColor", "black").encode()).isValid()


@pytest.mark.parametrize("name", NAMES)
def test_drawing_stays_on_its_grid_with_a_margin(qapp, name: str):
    image = QImage(240, 240, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    drawing(name, QColor("black")).render(painter)
    painter.end()
    rim = [(x, y) for x in range(240) for y in (0, 239, x) if x in (0, 239) or y in (0, 239)]
    assert all(image.pixelColor(x, y).alpha() == 0 for x, y in rim)
    assert ink(image) == {"#000000"}


@pytest.mark.parametrize("name", ["light", "dark"])
def test_icon_is_in_the_colours_of_the_theme(name: str):
    theme = load_theme(name)
    use_theme(theme)
    undo = icon("undo")
    assert main_color(undo, 24) == {theme.color(Role.TEXT_MUTED).name()}
    assert main_color(undo, 24, QIcon.Mode.Active) == {theme.color(Role.TEXT).name()}
    assert main_color(undo, 24, QIcon.Mode.Disabled) == {theme.color(Role.TEXT_DISABLED).name()}
    assert main_color(undo, 24, on=True) == {theme.color(Role.ACCENT).name()}


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_icon_is_drawn_afresh_at_every_scale(ratio: float):
    pixmap = icon("new").pixmap(QSize(20, 20), ratio)
    expected = QImage(pixmap.size(), QImage.Format.Format_ARGB32_Premultiplied)
    expected.fill(Qt.GlobalColor.transparent)
    painter = QPainter(expected)
    drawing("new", load_theme("light").color(Role.TEXT_MUTED)).render(painter)
    painter.end()
    assert pixmap.size() == QSize(20, 20) * ratio
    assert pixmap.toImage().convertToFormat(expected.format()) == expected


def test_icon_is_made_once_for_a_theme():
    assert icon("undo").cacheKey() == icon("undo").cacheKey()


def test_action_and_button_follow_the_theme(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    action, button = QAction("Undo", window), QToolButton(window)
    window.addAction(action)
    set_icon(action, "undo")
    set_icon(button, "redo")
    dark: Theme = load_theme("dark")
    use_theme(dark)
    wanted = {dark.color(Role.TEXT_MUTED).name()}
    assert main_color(action.icon(), 24) == wanted
    assert main_color(button.icon(), 24) == wanted


def test_foreign_icons_are_left_alone(qtbot):
    button = QToolButton()
    qtbot.addWidget(button)
    own = application_icon()
    button.setIcon(own)
    use_theme(load_theme("dark"))
    assert button.icon().cacheKey() == own.cacheKey()


def test_unknown_icon_is_an_error_at_once():
    with pytest.raises(FileNotFoundError, match="no-such"):
        icon("no-such")


def test_glyph_holds_the_colour_and_no_placeholder():
    text = Path(glyph_path("check", QColor("#123456"))).read_text(encoding="utf-8")
    assert "#123456" in text
    assert "currentColor" not in text


def test_application_icon_has_colours_of_its_own():
    pixmap = application_icon().pixmap(QSize(64, 64), 1.0)
    assert pixmap.size() == QSize(64, 64)
    assert len(ink(pixmap.toImage())) > 10
