"""What Qt itself needs of a theme: the palette for Fusion, and the style sheet filled from its template."""

from __future__ import annotations

import re
from importlib.resources import files

from PySide6.QtGui import QColor, QPalette

from ui.icons import glyph_path
from ui.theme import Role, Theme, ThemeError

TEMPLATE = files("resources") / "themes" / "app.qss"
_PLACEHOLDER = re.compile(r"\$\{(?P<glyph>glyph:)?(?P<name>[\w-]+)(?:/(?P<role>\w+))?\}")

_ACTIVE = QPalette.ColorGroup.Active
_INACTIVE = QPalette.ColorGroup.Inactive
_DISABLED = QPalette.ColorGroup.Disabled
_C = QPalette.ColorRole
_PALETTE = {
    _C.Window: Role.WINDOW,
    _C.WindowText: Role.TEXT,
    _C.Base: Role.BASE,
    _C.AlternateBase: Role.ALTERNATE,
    _C.ToolTipBase: Role.TOOLTIP,
    _C.ToolTipText: Role.TOOLTIP_TEXT,
    _C.PlaceholderText: Role.TEXT_MUTED,
    _C.Text: Role.TEXT,
    _C.Button: Role.CONTROL,
    _C.ButtonText: Role.TEXT,
    _C.BrightText: Role.DANGER,
    _C.Light: Role.PANEL,
    _C.Midlight: Role.HOVER,
    _C.Mid: Role.BORDER,
    _C.Dark: Role.BORDER_STRONG,
    _C.Shadow: Role.TEXT_MUTED,
    _C.Highlight: Role.SELECTION,
    _C.HighlightedText: Role.SELECTION_TEXT,
    _C.Accent: Role.ACCENT,
    _C.Link: Role.HYPERLINK,
    _C.LinkVisited: Role.HYPERLINK,
}
_WHEN_DISABLED = {role: Role.TEXT_DISABLED for role in (_C.WindowText, _C.Text, _C.ButtonText, _C.HighlightedText)}


def application_palette(theme: Theme) -> QPalette:
    """Return the palette that widgets fall back to where the style sheet says nothing."""
    palette = QPalette()
    for qt_role, role in _PALETTE.items():
        palette.setColor(_ACTIVE, qt_role, theme.color(role))
        palette.setColor(_INACTIVE, qt_role, theme.color(role))
        palette.setColor(_DISABLED, qt_role, theme.color(_WHEN_DISABLED.get(qt_role, role)))
    palette.setColor(_INACTIVE, _C.Highlight, theme.color(Role.SELECTION_INACTIVE))
    palette.setColor(_DISABLED, _C.Highlight, theme.color(Role.SELECTION_INACTIVE))
    return palette


def application_style_sheet(theme: Theme) -> str:
    """Return `app.qss` with `${role}` as colours and `${glyph:name/role}` as files of icons in that colour.

    Raises:
        ThemeError: the template names a role that does not exist.
    """
    template = TEMPLATE.read_text(encoding="utf-8")
    return _PLACEHOLDER.sub(lambda match: _value(match, theme), template)


def _value(match: re.Match[str], theme: Theme) -> str:
    """Return what stands in for one placeholder of the template."""
    role = match["role"] if match["glyph"] else match["name"]
    try:
        color = theme.color(Role(role))
    except ValueError:
        raise ThemeError(f"app.qss asks for '{match[0]}', but there is no role '{role}'.") from None
    return f'"{glyph_path(match["name"], color)}"' if match["glyph"] else qss_color(color)


def qss_color(color: QColor) -> str:
    """Return the colour as a style sheet writes it, opacity included."""
    return f"rgba({color.red()}, {color.green()}, {color.blue()}, {color.alphaF():.3f})"
