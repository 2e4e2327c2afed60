"""Icons: single-colour drawings of `resources/icons`, recoloured in the theme's colours.

The recoloured SVG is written to a folder of the process and Qt's own SVG icon engine draws it from there: sharp at
every size and device pixel ratio, lazily, and usable from the style sheet too.
"""

from __future__ import annotations

import tempfile
from functools import cache
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QColor, QIcon
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication

from ui.theme import Role, Theme, load_theme

ICONS = files("resources") / "icons"
APPLICATION_ICON = "fairlead"
_PROPERTY = "fairleadIcon"
_SIZE = QSize(24, 24)
_OFF = QIcon.State.Off
_ON = QIcon.State.On
_MODES = {
    (QIcon.Mode.Normal, _OFF): Role.TEXT_MUTED,
    (QIcon.Mode.Active, _OFF): Role.TEXT,
    (QIcon.Mode.Selected, _OFF): Role.TEXT,
    (QIcon.Mode.Disabled, _OFF): Role.TEXT_DISABLED,
    (QIcon.Mode.Normal, _ON): Role.ACCENT,
    (QIcon.Mode.Active, _ON): Role.ACCENT,
    (QIcon.Mode.Selected, _ON): Role.ACCENT,
    (QIcon.Mode.Disabled, _ON): Role.TEXT_DISABLED,
}


class _Current:
    """The theme that icons are drawn for; one to a process, as is Qt's own palette."""

    theme: Theme | None = None


def use_theme(theme: Theme) -> None:
    """Draw icons for `theme` from now on, and redraw those given out by `set_icon`."""
    _Current.theme = theme
    for widget in QApplication.allWidgets():
        for holder in (widget, *widget.actions()):
            name = holder.property(_PROPERTY)
            if name and isinstance(holder, (QAction, QAbstractButton)):
                holder.setIcon(icon(name))


def icon(name: str) -> QIcon:
    """Return the icon of `resources/icons/<name>.svg` in the colours of the current theme.

    Actions and buttons get theirs by `set_icon`, which follows a change of theme.

    Raises:
        FileNotFoundError: there is no such drawing.
    """
    return _icon(name, _Current.theme or load_theme("light"))


def set_icon(target: QAction | QAbstractButton, name: str) -> None:
    """Give `target` an icon that follows the theme."""
    target.setProperty(_PROPERTY, name)
    target.setIcon(icon(name))


def application_icon() -> QIcon:
    """Return the program's own icon, in its own colours."""
    return QIcon(str(ICONS.joinpath(f"{APPLICATION_ICON}.svg")))


@cache
def _icon(name: str, theme: Theme) -> QIcon:
    result = QIcon()
    for (mode, state), role in _MODES.items():
        result.addFile(glyph_path(name, theme.color(role)), _SIZE, mode, state)
    return result


def drawing(name: str, color: QColor) -> QSvgRenderer:
    """Return the drawing `name` in `color`, for painters: they render it at any size, on paper as vectors."""
    return _renderer(glyph_path(name, color))


@cache
def _renderer(path: str) -> QSvgRenderer:
    return QSvgRenderer(path)


def glyph_path(name: str, color: QColor | str) -> str:
    """Return the path of a file with the drawing `name` in `color`; its opacity is not used.

    Raises:
        FileNotFoundError: there is no such drawing.
    """
    return _recoloured(name, QColor(color).name())


@cache
def _recoloured(name: str, shade: str) -> str:
    path = Path(_folder().name) / f"{name}-{shade[1:]}.svg"
    path.write_text(_drawn(name).replace("currentColor", shade), encoding="utf-8")
    return path.as_posix()


@cache
def _drawn(name: str) -> str:
    return ICONS.joinpath(f"{name}.svg").read_text(encoding="utf-8")


@cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    """Return the folder of recoloured drawings; it goes with the process."""
    return tempfile.TemporaryDirectory(prefix="fairlead-icons-")
